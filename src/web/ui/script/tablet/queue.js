// The envelopes that wait on this tablet, of every round, until the server has them. Nothing in here can be opened here.
//
//   queue.standing()     { waiting, refused, tooLate, isShut, isOver, isPersistent, isReady, why }: how many wait; how many the server
//                        will never count, because it cannot take them or because the round is over; whether the round wants
//                        a new start code on this tablet, or takes nothing more; whether the browser has promised to keep them; whether the pages are
//                        kept, too; and `why` nothing can be kept here, if so: 'insecure' (not over TLS) or 'storage'
//   queue.sendNow()      tries everything again, also what was refused or too late; resolves when that is done
//   queue.discard(kind)  throws away what is 'refused' or 'tooLate'
// `peil:queue` on window says that something has changed, also by another tab.
const NAME = 'peil-queue', STORE = 'envelopes';

const canSeal = !!(window.isSecureContext && crypto.subtle);
const news = window.BroadcastChannel ? new BroadcastChannel(NAME) : null;

function changed() {
  window.dispatchEvent(new Event('peil:queue'));
}

function announce() {
  changed();
  if (news) news.postMessage(null);
}

if (news) news.addEventListener('message', changed);

const finished = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

// A later version of this script may have made the database anew with more in it; what is known here is still there.
let opening;
function database() {
  opening = opening || openAs(1).catch((error) => error.name === 'VersionError' ? openAs() : Promise.reject(error));
  opening.catch(() => { opening = null; });
  return opening;
}

async function openAs(version) {
  const request = indexedDB.open(NAME, version);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
  const open = await finished(request);
  open.onversionchange = open.onclose = () => {
    open.close();
    opening = null;
  };
  return open;
}

// Runs `act` in one transaction that is on the disk before this resolves.
async function inTransaction(mode, act) {
  const transaction = (await database()).transaction(STORE, mode, { durability: 'strict' });
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
  done.catch(() => {});
  const result = await act(transaction.objectStore(STORE));
  await done;
  return result;
}

const entries = () => inTransaction('readonly', (store) => finished(store.getAll()));

// An entry says neither when nor in which order it came: its key is random, and keys are what entries are read by.
async function put(round, envelope) {
  const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  await inTransaction('readwrite', (store) => finished(store.add({ key, round, format: FORMAT, envelope, state: 'waiting' })));
  announce();
  return key;
}

async function remove(keys) {
  await inTransaction('readwrite', (store) => Promise.all(keys.map((key) => finished(store.delete(key)))));
  announce();
}

// Only what is still there: a guest who heard the refusal has taken the envelope back.
async function mark(keys, state) {
  await inTransaction('readwrite', (store) => Promise.all(keys.map(async (key) => {
    const entry = await finished(store.get(key));
    if (entry) await finished(store.put({ ...entry, state }));
  })));
  announce();
}

const base64 = (bytes) => btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));

// Rounds for which the server last said that this tablet is not started, or no more. What waits for them waits for a new start code.
const shut = new Set();

// Rounds of which the server last said that they take nothing more: there no start code helps.
const over = new Set();

function setShut(round, is) {
  if (shut.has(round) === is) return;
  if (is) shut.add(round);
  else shut.delete(round);
  changed();
}

// Hands in some envelopes of one round. Resolves to what became of each, or of all:
//   { outcomes }     [{ status, errors }], as the api says
//   { is: 'over' }   there is no such round, or it is not open
//   { is: 'shut' }   the tablet needs a new start code
//   { is: 'later' }  the network or the server is away
//   { is: 'wrong' }  the server cannot use it
async function post(round, envelopes, patience) {
  const how = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    // The token stands beside the envelopes, never in one: it is the tablet's, not the guest's.
    body: JSON.stringify({ envelopes: envelopes.map(base64), token: tokenOf(round) }),
    credentials: 'omit',
    cache: 'no-store',
    signal: endAfter(patience),
  };
  // Whatever comes from the network, also what is no answer of ours, is a reason to try again.
  const [code, { outcomes, type }] = await fetch('/api/v1/rounds/' + round + '/envelopes', how)
    .then((answer) => answer.json().then((said) => [answer.status, said || {}]))
    .catch(() => [0, {}]);
  const isTaken = code === 200 && !!outcomes && outcomes.length === envelopes.length;
  const isShut = /^urn:peil:problem:tablet-not-started$/.test(type);
  // Whoever else answers at our address, such as a network that wants a password first, does not know our names.
  const isOver = /^urn:peil:problem:(unknown-round|round-not-open)$/.test(type);
  if (isOver || isTaken && outcomes.some(({ status }) => status === 'round_over')) over.add(round);
  if (isShut || isOver || isTaken) setShut(round, isShut);
  if (isShut) return { is: 'shut' };
  if (isTaken) return { outcomes };
  if (isOver) return { is: 'over' };
  return { is: /^urn:peil:problem:/.test(type) && code < 500 && code !== 429 ? 'wrong' : 'later' };
}

// One request holds at most fifty, and less than the server reads. They come in another order each time, so that one which the
// server cannot take holds the others up only by chance.
function batches(all) {
  const made = [];
  for (const entry of all) {
    const last = made[made.length - 1];
    const isFull = !last || last.round !== entry.round || last.entries.length === 50 || last.size + entry.envelope.length > 600000;
    if (isFull) made.push({ round: entry.round, entries: [entry], size: entry.envelope.length });
    else {
      last.entries.push(entry);
      last.size += entry.envelope.length;
    }
  }
  for (const batch of made) batch.place = Math.random();
  return made.sort((one, other) => one.place - other.place);
}

// Settles one batch: what is counted goes, what never will be is kept for staff to see. Resolves to 'later' or 'shut' where all of it
// goes on waiting.
async function settle({ round, entries }) {
  const { is, outcomes } = await post(round, entries.map(({ envelope }) => envelope), 60000);
  const those = (...states) => entries.filter((_, at) => states.includes(outcomes[at].status)).map(({ key }) => key);
  const all = entries.map(({ key }) => key);
  if (is === 'later' || is === 'shut') return is;
  if (is) return mark(all, is === 'over' ? 'tooLate' : 'refused');
  await remove(those('counted', 'already_counted'));
  await mark(those('refused', 'unreadable'), 'refused');
  await mark(those('round_over'), 'tooLate');
}

// The network or the server was away when it was last tried: the next guest need not wait to find that out.
let isAway = false;

// One at a time. Where browsers have no locks it is one in each tab: what two tabs send counts once.
let working = null;
function alone(isPatient, act) {
  if (navigator.locks) return navigator.locks.request(NAME, { ifAvailable: !isPatient }, (lock) => lock && act());
  if (working && !isPatient) return Promise.resolve(null);
  const turn = Promise.resolve(working).then(act);
  const done = turn.catch(() => {}).then(() => { working = working === done ? null : working; });
  working = done;
  return turn;
}

// Sends what waits until the network goes away: true when everything is settled, null when another tab is at it. Several tabs do
// not double the work; if they did, it would count once. What waits for a start code does not hold up other rounds.
function flush(withOthers) {
  return alone(withOthers, async () => {
    const wanted = (await entries()).filter(({ state }) => withOthers || state === 'waiting');
    wanted.sort((one, other) => one.round < other.round ? -1 : Number(one.round > other.round) || (one.key < other.key ? -1 : 1));
    const waiting = new Set();
    for (const batch of batches(wanted)) {
      if (waiting.has(batch.round)) continue;
      const is = await settle(batch);
      isAway = is === 'later';
      if (isAway) return false;
      if (is === 'shut') waiting.add(batch.round);
    }
    await forgetTokens();
    return !waiting.size;
  });
}

// A token stays as long as the tablet shows its round, or holds an envelope that needs it.
async function forgetTokens() {
  const held = new Set(canSeal ? (await entries()).map(({ round }) => round) : []);
  const { tokens, ...rest } = remembered();
  const all = Object.entries(tokens || {});
  const needed = all.filter(([of]) => held.has(of) || rest.isOn && rest.round === of);
  const left = needed.reduce((left, [of, token]) => ({ ...left, [of]: token }), {});
  if (needed.length < all.length) remember({ ...rest, tokens: needed.length ? left : undefined });
}

// Sends now, and again later. Attempts that fail by themselves come after 5, 10, 20, 40, 60 seconds, a little spread, so that not
// all tablets of a house come at once; a guest who hands in something meanwhile does not put them off.
let trying, pause = 5;
async function send(withOthers = false, isByItself = false) {
  const isDone = await flush(withOthers).catch(() => false);
  if (isDone) pause = 5;
  else if (isByItself) pause = Math.min(pause * 2, 60);
  clearTimeout(trying);
  trying = setTimeout(send, (isDone ? 60 : pause) * (900 + Math.random() * 200), false, true);
}

const queue = {
  async standing() {
    const { storage } = navigator;
    const isPersistent = !!(storage && storage.persisted && await storage.persisted().catch(() => false));
    const isShut = shut.has(round), isOver = over.has(round);
    const found = { waiting: 0, refused: 0, tooLate: 0, isShut, isOver, isPersistent, isReady: await arePagesKept(), why: null };
    if (!canSeal) return { ...found, why: 'insecure' };
    try {
      for (const { state } of await entries()) found[state] += 1;
    } catch (error) {
      found.why = 'storage';
    }
    return found;
  },
  sendNow: () => canSeal ? send(true) : Promise.resolve(),
  async discard(kind) {
    if (kind !== 'refused' && kind !== 'tooLate') return;
    await remove((await entries()).filter(({ state }) => state === kind).map(({ key }) => key));
  },
};
