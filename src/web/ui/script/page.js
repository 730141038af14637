// The page and its parts. The survey is one form that works by itself; what stands in these files turns it into one question
// to a screen. Nothing here keeps anything outside the page: no storage, no cookie, no cache.
const root = document.documentElement;
const one = (css, within = document) => within.querySelector(css);
const all = (css, within = document) => [...within.querySelectorAll(css)];
const on = (target, type, act, how) => target.addEventListener(type, act, how);

// A tablet of the house, as against a guest's own phone. There a script of its own may stand beside this one.
const isTablet = 'tablet' in root.dataset;

let form, words, parts;

// A fresh copy of what only a script shows.
const part = (css) => one(css, parts).cloneNode(true);

// Fills the blanks of a text: "{step} av {steps}".
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

// Says something to those who hear the page; where nothing else has changed in between, it is said once.
let status;
const tell = (text) => { status.textContent = text; };

// 16 random bytes in hexadecimal.
const draw = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
