// What the guest has answered so far. It is in the fields of the form and nowhere else.

// By question code; what was skipped, or is not asked after all, is left out.
function given() {
  const answers = {};
  for (const field of form.elements) {
    const isField = field.matches('textarea, input[type=number], :checked');
    if (!isField || !field.name.startsWith('answer.') || !field.value.trim() || !isAsked(field.closest('fieldset'))) continue;
    const code = field.name.slice(7);
    if (field.type === 'checkbox') answers[code] = [...answers[code] || [], field.value];
    else answers[code] = field.type !== 'textarea' && /^-?\d+$/.test(field.value) ? Number(field.value) : field.value;
  }
  return answers;
}

const isChoice = (field) => field.matches('[type=radio], [type=checkbox]');
const answersIn = (screen) => all('[name^="answer."]', screen);
// What is typed where a number belongs is there, too, although the browser does not tell what it is.
const isFilled = (field) => field.value.trim() || field.validity.badInput;
const isTaken = (field) => isFilled(field) && (field.checked || !isChoice(field));
const isAnswered = (screen) => answersIn(screen).some(isTaken);

// A question with a rule is asked when one of the rule's answers stands in the form, and was asked itself.
function isAsked(screen) {
  const { if: filter, is } = screen.dataset;
  // Whoever types 03 means 3.
  const said = (field) => isChoice(field) ? field.value : String(Number(field.value));
  const holds = (field) => is.split('|').includes(said(field)) && isAsked(field.closest('fieldset'));
  return !filter || answersIn(form).some((field) => field.name === filter && isTaken(field) && holds(field));
}

// Takes the answer back, which nothing else does.
function takeBack(screen) {
  for (const field of answersIn(screen)) {
    if (isChoice(field)) field.checked = false;
    else field.value = '';
  }
  unmark(screen);
}

// What is chosen looks so, also where the style sheet cannot ask for it.
function showChosen(screen) {
  for (const card of all('.option', screen)) card.classList.toggle('is-chosen', one('input', card).checked);
}

// Only a number or a code can be typed so that it does not fit; everything else is chosen.
function fits(screen) {
  const field = one('#code, input[type=number]', screen);
  // A browser takes 1e1 for a number.
  const isWhole = field && (field.type !== 'number' || /^(-?\d+)?$/.test(field.value));
  if (!field || isWhole && field.checkValidity() && isChecked(field)) return true;
  mark(screen, problem(screen, field.value ? 'mistyped' : 'missing'));
  field.focus();
  return false;
}

// "None of these" and the others take each other away, so that nobody has to be told afterwards.
function keepTogether(ticked) {
  if (ticked.type !== 'checkbox' || !ticked.checked) return;
  const isAlone = 'alone' in ticked.dataset;
  for (const other of all('input', steps[at])) {
    if (other !== ticked && (isAlone || 'alone' in other.dataset)) other.checked = false;
  }
}

// Big buttons on both sides of a number. From an empty field, more begins at one and fewer at the lowest.
function addSteppers(number) {
  const box = part('.stepper');
  number.replaceWith(box);
  box.firstElementChild.after(number);
  const [lowest, highest] = [Number(number.min), Number(number.max)];
  const step = (by) => {
    const next = number.value === '' ? (by > 0 ? 1 : lowest) : Number(number.value) + by;
    number.value = Math.max(lowest, Math.min(highest, next));
    unmark(steps[at]);
    tell(number.value);
    answered();
  };
  on(one('.fewer', box), 'click', () => step(-1));
  on(one('.more', box), 'click', () => step(1));
}
