// Nothing of one guest reaches the next: not the answers, nor the history, the language, the size of the text, the contrast.

// Takes away what the guest gave. What is left is the form as it came.
function forget() {
  clearTimeout(ticking);
  form.reset();
  for (const screen of steps) unmark(screen);
  askCode(steps[0]);
  for (const line of all('.sending')) line.textContent = '';
  id = null;
  tell('');
  hush();
}

// The start, as the first guest met it.
function restart() {
  // The last screen stands one step beyond the start; a guest who came back from it is there already.
  const screens = isOver ? Number(!history.state.visit) : at;
  forget();
  one('.idle').hidden = true;
  one('main > .message')?.remove();
  form.hidden = false;
  isOver = isTouched = false;
  setLook(0, false);
  show(0);
  focusScreen();
  rewind(screens, goHome);
}

// Marks the page that a guest before has left: from there no way leads forward to that guest's language.
const HOME = '#home';

// Back to the survey's own language; on a tablet of the house also to a newer version of the program, and to what the server says
// of a round that is over, so that the next guest does not answer in vain. Where the page is neither kept nor to be had, this
// one stays: it is empty, and the languages are on it. It stays, too, if the next guest has begun meanwhile.
async function goHome() {
  const { home, language } = form.dataset, tablet = window.peil;
  const isElsewhere = root.lang !== language || isShut && isTablet;
  if (!isElsewhere && !tablet?.isStale) return;
  const look = { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(5000) };
  const isThere = await tablet?.isKept?.(home) || await fetch(home, look).then(() => true, () => false);
  if (!isThere || isTouched) return;
  if (isElsewhere) location.replace(home + HOME);
  else location.reload();
}

// Shows the seconds that are left, and acts when there are none.
let ticking;
function countDown(seconds, line, act) {
  clearTimeout(ticking);
  line.textContent = fill(words.seconds, { seconds });
  if (seconds > 0) ticking = setTimeout(() => countDown(seconds - 1, line, act), 1000);
  else act();
}

// A minute without a touch, and the page is wiped; it asks first. Twenty seconds are what everybody must have to answer (WCAG
// 2.2.1). A page that nobody has touched is left alone.
const QUIET = 40, LEFT = 20;
let isTouched = false, lastTouch, watching;

function touched() {
  isTouched = true;
  lastTouch = Date.now();
  clearTimeout(watching);
  watching = setTimeout(askWhetherThere, QUIET * 1000);
}

// What is on its way shows nothing and is not wiped; the last screen has a clock of its own.
const isWatched = () => isTouched && !isSending && !isOver;

function askWhetherThere() {
  if (!isWatched()) return;
  // Whoever listens is there.
  if (isReading) return touched();
  const question = one('.idle');
  question.hidden = false;
  tell(one('p', question).textContent + ' ' + fill(words.seconds, { seconds: LEFT }));
  countDown(LEFT, one('.seconds', question), restart);
}

// A tablet that slept has run no clock.
function wake() {
  const isLate = isWatched() && Date.now() - lastTouch > (QUIET + LEFT) * 1000;
  if (isLate) restart();
  return isLate;
}

// Any sign of life. While the page asks, it means "I am here" and nothing else.
function noticed(event) {
  const question = one('.idle');
  if (isOver) return stay();
  if (wake()) return;
  if (!question.hidden) {
    question.hidden = true;
    clearTimeout(ticking);
    tell('');
    // The click that a finger makes when it lifts would fall on what lies behind.
    shownAt = Date.now();
    if (event.type === 'keydown') event.preventDefault();
  }
  touched();
}
