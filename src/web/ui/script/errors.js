// What is wrong, told beside its question, as the server tells it in the form without script.
function mark(screen, text) {
  unmark(screen);
  const line = document.createElement('p');
  line.className = 'error';
  line.id = screen.id + '-error';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  (one('.help', screen) || one('legend, h2', screen)).after(line);
  screen.classList.add('has-error');
  describe(screen);
  fit();
  read([line]);
}

function unmark(screen) {
  drop(one('.error', screen));
  screen.classList.remove('has-error');
  describe(screen);
}

// A single radio button cannot be invalid, only their group can.
function describe(screen) {
  const texts = all('.error, .help', screen).map((text) => text.id).join(' ');
  const isWrong = !!one('.error', screen);
  const isGroup = screen.matches('[role=radiogroup]');
  for (const field of [screen, ...all('#code, input[type=number], textarea', screen)]) set(field, 'aria-describedby', texts);
  for (const field of isGroup ? [screen] : all('input, textarea', screen)) set(field, 'aria-invalid', isWrong && 'true');
}

const set = (element, name, value) => value ? element.setAttribute(name, value) : element.removeAttribute(name);

// The words for what the server refused, by its code. What no form of ours can send, such as two answers that do not go together, has
// none of its own.
function problem(screen, code) {
  const slip = one('#code', screen);
  if (slip && slip.dataset[code]) return slip.dataset[code];
  const number = one('input[type=number]', screen);
  if (number) {
    const { value, min: lowest, max: highest, validity } = number;
    const text = validity.rangeOverflow ? words.high : validity.rangeUnderflow ? words.low : one('label', screen).textContent;
    return fill(text, { value, lowest, highest });
  }
  return words.refused;
}
