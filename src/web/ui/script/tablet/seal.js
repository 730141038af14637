// Seals a text so that only the server opens it: HPKE in base mode (RFC 9180) with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and
// AES-128-GCM, from what the browser has built in. The other half, and what an envelope is, stands in src/core/envelope.rs.
const FORMAT = 1;
const STEP = 1024;

const utf8 = (text) => new TextEncoder().encode(text);

function joined(...pieces) {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

// RFC 9180, section 4 and table 2: what each step is told about the whole.
const KEM = joined(utf8('KEM'), [0, 0x10]);
const SUITE = joined(utf8('HPKE'), [0, 0x10, 0, 1, 0, 1]);
const NOTHING = new Uint8Array();

async function hmac(key, bytes) {
  const made = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', made, bytes));
}

// No salt is as many noughts as the hash is long (RFC 5869, section 2.2).
const extract = (suite, salt, label, secret) =>
  hmac(salt.length ? salt : new Uint8Array(32), joined(utf8('HPKE-v1'), suite, utf8(label), secret));

// Up to 32 bytes: the first block is all that is needed (RFC 5869, section 2.3).
const expand = async (suite, secret, label, context, length) =>
  (await hmac(secret, joined([0, length], utf8('HPKE-v1'), suite, utf8(label), context, [1]))).slice(0, length);

// The envelope of an object for a round; `key` is the round's public key.
async function seal(object, round, key) {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const receiver = await crypto.subtle.importKey('raw', key, curve, false, []);
  // Nobody can take the private half out of the browser, and it is gone with this function.
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const agreed = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: receiver }, own.privateKey, 256));
  const shared = await expand(KEM, await extract(KEM, NOTHING, 'eae_prk', agreed), 'shared_secret', joined(sender, key), 32);
  const purpose = utf8('peil/envelope/' + FORMAT + '/' + round);
  const context = joined(
    [0],
    await extract(SUITE, NOTHING, 'psk_id_hash', NOTHING),
    await extract(SUITE, NOTHING, 'info_hash', purpose),
  );
  const secret = await extract(SUITE, shared, 'secret', NOTHING);
  const [bits, iv] = [await expand(SUITE, secret, 'key', context, 16), await expand(SUITE, secret, 'base_nonce', context, 12)];
  const cipher = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt']);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, cipher, filledUp(utf8(JSON.stringify(object))));
  return joined([FORMAT], sender, new Uint8Array(sealed));
}

// Blanks up to a whole kibibyte, so that the length of an envelope tells little. JSON may end in blanks.
function filledUp(text) {
  const full = new Uint8Array(Math.ceil(text.length / STEP) * STEP).fill(0x20);
  full.set(text);
  return full;
}
