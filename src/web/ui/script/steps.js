// One screen at a time: the opening, every question, the ending. The device's own way back goes one screen back.
let steps, at, header, shownAt;

// Which guest this is, as far as the browser's history needs to know: screens of another guest are never shown again. Of this
// guest's screens exactly those before the present one lie before it in the history.
let visit;

function show(step) {
  const screen = steps[step];
  at = step;
  const isQuestion = step > 0 && step < steps.length - 1;
  root.dataset.screen = step === 0 ? 'opening' : isQuestion ? 'question' : 'ending';
  for (const each of steps) each.hidden = each !== screen;
  for (const section of all('section', form)) {
    section.hidden = !section.contains(screen);
    const reason = one('.reason', section);
    // As a person would: the reason once, before the first question that it is about.
    if (reason) reason.hidden = one('fieldset', section) !== screen;
  }
  const place = fill(words.step, { step, steps: steps.length - 2 });
  one('.count', header).textContent = isQuestion ? place : '';
  const bar = one('progress', header);
  bar.max = steps.length - 2;
  bar.value = Math.min(step, bar.max);
  document.title = isQuestion ? place + ' – ' + title : title;
  hush();
  scrollTo(0, 0);
  shownAt = now();
  answered();
  fit();
  if (isAloud) readScreen();
}

const title = document.title;

// There is one way on, always in the same place, and it says what it does: not answer, go on, or hand in. What was answered can
// be taken back elsewhere.
function answered() {
  const screen = steps[at], isGiven = isAnswered(screen);
  if (isGiven) stopLeaving();
  root.dataset.way = at === steps.length - 1 ? 'send' : isGiven ? 'next' : 'skip';
  one('.undo', header).disabled = !isGiven;
  showChosen(screen);
}

// Puts the reader, and a keyboard, at the beginning of the screen.
function focusOn(heading) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

// Where a section begins with a reason, it begins there.
function beginning() {
  if (at === 0) return one('h1');
  const section = steps[at].parentElement, reason = one('.reason', section);
  return reason && !reason.hidden && section.contains(steps[at]) ? one('h2', section) : one('legend, h2', steps[at]);
}

const focusScreen = () => focusOn(beginning());

function go(step) {
  history.pushState({ visit, step, depth: before(step) }, '');
  show(step);
  focusScreen();
}

// Forward, whatever button or key asked for it. It changes no answer.
function forward() {
  if (!fits(steps[at])) return;
  if (at === steps.length - 1) send().catch(handInPlain);
  else go(steps.findIndex((screen, step) => step > at && isAsked(screen)));
}

// As many screens of the guest lie before this one in the browser's history.
const before = (step) => steps.slice(0, step).filter(isAsked).length;

// Back over `screens` of the history to where the next guest starts; then does the rest. Whoever is on the way there already gets
// something else to do at its end.
let arrive;
function rewind(screens, then) {
  const isOnTheWay = !!arrive;
  visit = draw();
  arrive = () => {
    arrive = null;
    history.replaceState({ visit, step: 0 }, '');
    then();
  };
  if (isOnTheWay) return;
  if (screens) history.go(-screens);
  else arrive();
}

function travelled({ state }) {
  if (arrive) arrive();
  else if (isSending) history.pushState({ visit, step: at, depth: before(at) }, '');
  // Another slip was scanned in the same place.
  else if (location.hash) location.reload();
  else if (isOver || !state || state.visit !== visit) restart();
  // The browser's way forward leads to what is not asked any more, or past what is asked by now.
  else if (!isAsked(steps[state.step]) || (state.depth || 0) !== before(state.step)) history.back();
  else {
    // Somebody is there, also in front of the question whether anybody is.
    closeQuestion();
    touched();
    show(state.step);
    focusScreen();
  }
}
