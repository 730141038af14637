// The page and its parts. The survey is one form that works by itself; what stands in these files turns it into one question
// to a screen. Nothing here keeps anything outside the page: no storage, no cookie, no cache.
//
// Tablets of 2019 run this: it is written in the language of 2018, and what their browsers lack has an older way.
const root = document.documentElement;
const one = (css, within = document) => within.querySelector(css);
const all = (css, within = document) => [...within.querySelectorAll(css)];
const on = (target, type, act, how) => target.addEventListener(type, (event) => isPlain || act(event), how);
const drop = (element) => element && element.remove();

// A tablet of the house, as against a guest's own phone. There a script of its own may stand beside this one.
const isTablet = 'tablet' in root.dataset;
const tablet = () => window.peil || {};

let form, words, parts;

// Should this browser be unable to do something that nobody foresaw, the plain form takes over, with the answers in it: nothing of ours
// is there any more, and nothing of ours happens. Where they are handed in already, the next guest begins anew.
let isPlain = false;

function plain(error) {
  if (isOver) location.reload();
  isPlain = isOver = true;
  root.classList.remove('scripted', 'ready');
  for (const name of ['screen', 'sending', 'fit', 'more']) delete root.dataset[name];
  // Whoever has begun would lose the answers with another language.
  const left = at ? ', .languages, .staff' : '';
  all('.progress, .tools, .begin, .way, .hint, .stepper button, .ending h2, .sending, .now' + left).forEach(drop);
  for (const each of all('section, fieldset, .reason, .opening, .ending', form)) each.hidden = false;
  // Should the server have it already, it counts once.
  if (id) document.getElementsByName('response_id')[0].value = id;
  const { bring } = tablet();
  if (bring) bring(form);
  if (at) one('.ending .send').focus();
  throw error;
}

// A fresh copy of what only a script shows.
const part = (css) => one(css, parts).cloneNode(true);

// Fills the blanks of a text: "{step} av {steps}".
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// Says something to those who hear the page; where nothing else has changed in between, it is said once.
let status;
const tell = (text) => { status.textContent = text; };

// 16 random bytes in hexadecimal.
const draw = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

// Milliseconds by a clock that nobody can set.
const now = () => performance.now();

// Ends a request that takes too long.
function endAfter(milliseconds) {
  const control = new AbortController();
  setTimeout(() => control.abort(), milliseconds);
  return control.signal;
}
