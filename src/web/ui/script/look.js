// The size of the text in three steps, and high contrast. Both go with the guest, as does reading aloud.
let size = 0, isContrast = false;

function setLook(nextSize, nextContrast) {
  size = nextSize;
  isContrast = nextContrast;
  root.dataset.size = size;
  root.toggleAttribute('data-contrast', isContrast);
  one('.contrast', header).setAttribute('aria-pressed', isContrast);
  fit();
}

function enlarge() {
  setLook((size + 1) % 3, isContrast);
  tell(one('.size .visually-hidden', header).textContent + ': ' + fill(words.step, { step: size + 1, steps: 3 }));
}

// A choice of language loads the page anew, in the place of this one. What the guest has set goes along, once; so does the code.
let isLeaving = false;

function changeLanguage(event) {
  event.preventDefault();
  isLeaving = true;
  const code = (one('#code') || { value: '' }).value.replace(/\W/g, '');
  location.replace(event.currentTarget.href + '#look' + size + (isContrast ? 'c' : '') + (isAloud ? 'a' : '') + '-' + code);
}

// Whoever has answered while a language is still on its way keeps the answer; that page does not come any more.
function stopLeaving() {
  if (isLeaving) window.stop();
  isLeaving = false;
}

function takeLook() {
  const brought = /^#look([012])(c?)(a?)\b/.exec(location.hash);
  setLook(brought ? Number(brought[1]) : 0, !!brought && !!brought[2]);
  setAloud(!!brought && !!brought[3]);
  if (brought) touched();
}
