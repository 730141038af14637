// Hands that shake. They touch twice, slide while they press, press long, and are quick only by accident.

// Two touches of one control within this time are one, in milliseconds; so is a whole row of them.
const TWICE = 700;
// What counts up or down is touched again and again on purpose: there only a finger that bounces is stopped.
const BOUNCE = 250;
// A page that moved so short a time ago still rolls.
const ROLLS = 150;
const CONTROL = '.option, button, a';

let lastControl, lastTouch = -TWICE;

// Does this touch count? Called once for each that a control gets.
function isMeant(control) {
  const time = now(), isStep = control.matches('.stepper button');
  const isTwice = control === lastControl && time - lastTouch < (isStep ? BOUNCE : TWICE);
  // A finger that bounces does not hold up the next touch.
  if (!isTwice || !isStep) [lastControl, lastTouch] = [control, time];
  // What comes so soon after a new screen was meant for the one before, whose button may have lain in the same place.
  return !isTwice && time - shownAt >= TWICE;
}

// Clicks of a mouse or a pen, and of fingers where the browser makes them. Keys have no detail, and neither has what we click below.
let handedOn;
function click(event) {
  const control = event.detail && event.target.closest(CONTROL);
  // A label hands its click on to its field: the same touch, once.
  const isHandedOn = event.target === handedOn;
  handedOn = null;
  if (!control || isHandedOn) return;
  if (isMeant(control)) {
    if (!event.target.name) handedOn = one('input', control);
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}

// A finger that goes down and comes up on the same card, button or language has pressed it, however long and wherever it was in between.
// A browser would take a long press for a question, and a slide for the wish to scroll.
let pressed, pressedAt, stops, scrolledAt = -TWICE;
function down({ touches, target }) {
  // One that stops the page while it rolls means no more than that.
  stops = now() - scrolledAt < ROLLS;
  pressed = touches.length === 1 && !stops && target.closest(CONTROL);
  pressedAt = scrollY;
}

function up(event) {
  const control = pressed, [{ clientX, clientY }] = event.changedTouches;
  pressed = null;
  if (stops && event.cancelable) event.preventDefault();
  const under = document.elementFromPoint(clientX, clientY);
  // Whoever has scrolled further than a hand trembles meant to scroll.
  if (!control || !under || under.closest(CONTROL) !== control || Math.abs(scrollY - pressedAt) > 24) return;
  // Instead of the browser's own click, which does not come where it took the slide for a wish to scroll.
  if (event.cancelable) event.preventDefault();
  if (control.disabled || !isMeant(control)) return;
  const field = one('input', control);
  if (field) field.focus({ preventScroll: true });
  control.click();
}

function listenToHands() {
  on(document, 'click', click, true);
  on(document, 'touchstart', down, { passive: true });
  on(document, 'scroll', () => { scrolledAt = now(); });
  on(document, 'touchend', up, { passive: false });
  on(document, 'touchcancel', () => { pressed = null; });
  // Its menu would come in the middle of a long press of a language.
  on(document, 'contextmenu', (event) => pressed && event.preventDefault());
}
