// Has the worker keep the pages of this round, so that the tablet goes on without a network.
const staffPage = '/t/' + round + '/staff';

// It is the last page that the worker keeps.
const arePagesKept = () => isKept(staffPage);

// Is this page there without a network?
async function isKept(address) {
  if (!navigator.serviceWorker || !navigator.serviceWorker.controller) return false;
  const kept = await caches.match(new URL(address, location.href).href.split('#')[0]).catch(() => null);
  return !!kept;
}

// Where the tablet's home screen leads, the survey in all its languages, and the way for staff.
function pagesOfRound() {
  const languages = [...document.querySelectorAll('.languages a')].map((link) => link.pathname + link.search);
  return ['/t/', '/t/' + round, document.querySelector('#answers').dataset.home, ...languages, staffPage];
}

async function keepPages() {
  const registration = await navigator.serviceWorker.register('/t/worker.js', { scope: '/t/', updateViaCache: 'none' });
  setInterval(() => {
    registration.update().catch(() => {});
    // New words, or what staff have written to guests meanwhile, come with a page that is loaded anew.
    window.peil.isStale = true;
  }, 3600000);
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = changed;
  active.postMessage({ round, pages: pagesOfRound() }, [port2]);
}

// A new version of the program has taken over: the page is loaded anew when the next guest has not begun yet.
function watchVersions() {
  let before = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    window.peil.isStale = window.peil.isStale || !!before;
    before = navigator.serviceWorker.controller;
  });
}

window.peil.deliver = deliver;
window.peil.queue = queue;
window.peil.isKept = isKept;

if (navigator.serviceWorker) {
  watchVersions();
  if (isSurvey && document.querySelector('#answers')) keepPages().catch(() => {});
}
if (canSeal) {
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
  window.addEventListener('online', () => send());
  // Another tab has got a token.
  window.addEventListener('storage', ({ key }) => key === MEMORY && send());
  send();
}
