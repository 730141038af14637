// Is this the PIN of staff? The server says so. Without a network the tablet says so itself, from what it remembers since it was
// started. Four digits keep nobody out who can try them all; they keep a guest from leaving the survey by accident.
//
// Browsers have what this needs only where pages come over TLS. Elsewhere nothing is remembered, and it is the server or nobody.

// What OWASP recommends for this function.
const ITERATIONS = 600000;

async function stretch(pin, salt) {
  const text = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', text.encode(pin), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: text.encode(salt), iterations: ITERATIONS };
  return spell(await crypto.subtle.deriveBits(how, key, 256));
}

const spell = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

// What to remember of a PIN that the server has called right.
async function proofOf(pin) {
  if (!crypto.subtle) return {};
  const salt = spell(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, verifier: await stretch(pin, salt) };
}

// Resolves to 'right', 'wrong', 'late' (too many tries), 'none' (nobody has chosen one), 'shut' (the tablet needs a new start code)
// or 'away' (nobody can tell), to what may be remembered of it, and to whether the server knows this tablet's token no more.
// Whatever the server says to strangers, who have no token, does not hinder the tablet: it then tells by itself.
async function tryPin(pin) {
  const { salt, verifier } = remembered().round === round ? remembered() : {};
  const server = await serverSays(pin);
  if (server === 'right') return { said: server, proof: await proofOf(pin) };
  const isClear = server === 'wrong' || server === 'none';
  const own = isClear ? server : await tabletSays(pin, salt, verifier);
  return { said: own === 'away' && server || own, proof: { salt, verifier }, isShut: server === 'shut' && !!tokenOf(round) };
}

async function serverSays(pin) {
  const how = {
    method: 'POST',
    body: new URLSearchParams({ pin, token: tokenOf(round) || '' }),
    credentials: 'omit',
    cache: 'no-store',
    signal: endAfter(8000),
  };
  const { status } = await fetch(staffAddress, how).catch(() => ({}));
  return { 204: 'right', 401: 'wrong', 403: 'shut', 409: 'none', 429: 'late', 503: 'late' }[status];
}

// After five wrong ones in a row, one a minute.
let wrongOnes = 0, lastWrong;
async function tabletSays(pin, salt, verifier) {
  if (!verifier || !crypto.subtle) return 'away';
  if (wrongOnes >= 5 && performance.now() - lastWrong < 60000) return 'late';
  if (await stretch(pin, salt) === verifier) return 'right';
  wrongOnes += 1;
  lastWrong = performance.now();
  return 'wrong';
}
