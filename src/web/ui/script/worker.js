// Keeps the pages of a tablet's round, so that the tablet goes on without a network. Its scope is /t/; guests' own phones never
// get it. It keeps pages as they come from the server, blank, and the files that they load: no answer, no form that was
// sent, nothing that a guest has seen or done.
const PAGES = 'peil-pages-1';
// How long a page may take while it is kept, and while it is kept in another language only, which the guest may not read.
const PATIENCE = 3000, LONG_PATIENCE = 10000;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const old = async () => (await caches.keys()).filter((name) => name !== PAGES);
  event.waitUntil(old().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => clients.claim()));
});

// { round, pages }: the pages of the round that the tablet shows, and of no other, but for the one that leads to it.
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(keepAll(event.data).finally(() => port.postMessage(null)).catch(() => {}));
});

async function keepAll({ round, pages }) {
  const cache = await caches.open(PAGES);
  // One after the other: on a slow network the guest's own page comes first.
  for (const address of pages) {
    const response = await fetch(address, { cache: 'no-store' });
    if (!await keep(cache, address, response)) throw new Error(address);
  }
  await tidy(cache, (url) => ['', round].includes(url.pathname.split('/')[2]));
}

// Keeps a page, and first what it loads, so that what is kept always fits together.
async function keep(cache, address, response) {
  const text = await response.text();
  if (!isOurs(response, text)) return false;
  for (const file of filesOf(text)) {
    if (!await cache.match(file)) await cache.add(file);
  }
  const headers = new Headers(response.headers);
  // The text is not compressed any more.
  headers.delete('content-encoding');
  await cache.put(address, new Response(text, { headers }));
  return true;
}

const isOurs = (response, text) => response.ok && !response.redirected && text.includes('data-tablet');
const filesOf = (text) => (text.match(/(?:src|href)="\/assets\/[^"]+"/g) || []).map((each) => each.split('"')[1]);
const isFile = (url) => url.pathname.startsWith('/assets/');

// Throws away the pages that are not wanted, and the files that no kept page loads any more.
async function tidy(cache, isWanted) {
  const needed = new Set();
  const kept = await cache.keys();
  for (const request of kept.filter(({ url }) => !isFile(new URL(url)))) {
    if (!isWanted(new URL(request.url))) await cache.delete(request);
    else for (const file of filesOf(await (await cache.match(request)).text())) needed.add(file);
  }
  for (const request of kept) {
    const url = new URL(request.url);
    if (isFile(url) && !needed.has(url.pathname)) await cache.delete(request);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (isFile(url)) event.respondWith(caches.match(request).then((kept) => kept || fetch(request)));
  else if (request.mode === 'navigate' && /^\/t\/([^/]+(\/staff)?)?$/.test(url.pathname)) event.respondWith(page(event, url));
});

// The page from the server; the kept one when the server is away, slow, or somebody else answers in its place.
async function page(event, url) {
  const cache = await caches.open(PAGES);
  const address = url.pathname + url.search;
  const same = await cache.match(address);
  const kept = same || await cache.match(url.pathname);
  if (!kept) return fetch(event.request);
  const fresh = fetch(event.request).then(async (response) => {
    const copy = response.clone();
    if (same) event.waitUntil(keep(cache, address, response.clone()).catch(() => {}));
    return response.status === 404 || isOurs(response, await copy.text()) ? response : null;
  });
  event.waitUntil(fresh.catch(() => {}));
  const late = new Promise((resolve) => setTimeout(resolve, same ? PATIENCE : LONG_PATIENCE));
  return await Promise.race([fresh, late]).catch(() => null) || shown(kept);
}

// A kept page as the server would send it: under an id that no other page has. Only browsers without script use it.
async function shown(kept) {
  const id = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = (await kept.text()).replace(/(name="response_id" value=")[0-9a-f]{32}/, '$1' + id);
  return new Response(text, { headers: kept.headers });
}
