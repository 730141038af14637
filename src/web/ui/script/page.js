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

// Once the plain form has taken over, nothing of ours happens any more.
let isPlain = false;

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
