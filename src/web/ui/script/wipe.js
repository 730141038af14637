// Nothing of one guest reaches the next: not the answers, nor the history, the language, the size of the text, the contrast.

// Takes away what the guest gave. What is left is the form as it came.
function forget() {
  clearTimeout(ticking);
  form.reset();
  for (const screen of steps) {
    unmark(screen);
    showChosen(screen);
  }
  askCode(steps[0]);
  for (const line of all('.sending')) line.textContent = '';
  id = null;
  tell('');
  hush();
}

// The start, as the first guest met it.
function restart() {
  // The last screen stands one step beyond the start; a guest who came back from it is there already.
  const screens = isOver ? Number(!history.state.visit) : before(at);
  forget();
  setAloud(false);
  closeQuestion();
  drop(one('main > .message'));
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
  const { home, language } = form.dataset, { isStale, isKept } = tablet();
  const isElsewhere = root.lang !== language || isShut && isTablet;
  if (!isElsewhere && !isStale) return;
  const look = { method: 'HEAD', cache: 'no-store', signal: endAfter(5000) };
  const isThere = isKept && await isKept(home) || await fetch(home, look).then(() => true, () => false);
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

// A while without a touch, and the page is wiped; it asks first. Twenty seconds are what everybody must have to answer (WCAG
// 2.2.1). On a tablet that is a minute in all, on a guest's own phone a quarter of an hour. A page that nobody has touched is left alone.
const LEFT = 20, QUIET = (isTablet ? 60 : 900) - LEFT;
let isTouched = false, touchedAt, watching, hiddenAt;

function touched() {
  isTouched = true;
  touchedAt = now();
  clearTimeout(watching);
  watching = setTimeout(askWhetherThere, QUIET * 1000);
}

// What is on its way shows nothing and is not wiped; the last screen has a clock of its own.
const isWatched = () => isTouched && !isSending && !isOver;

// The question holds the keyboard and gives it back. Where there are no dialogs, nothing else is there meanwhile.
const canHold = (question) => question.showModal && question.close;
let focused;
function askWhetherThere() {
  if (!isWatched()) return;
  // Whoever listens is there; a voice that never ends is no sign of anybody.
  if (reading && now() - readAt < 120000) return touched();
  const question = one('.idle');
  focused = document.activeElement;
  question.hidden = false;
  if (canHold(question)) question.showModal();
  else for (const other of all('header, main')) other.hidden = true;
  one('button', question).focus();
  countDown(LEFT, one('.seconds', question), restart);
  read(all('p, button', question));
}

function closeQuestion() {
  const question = one('.idle');
  if (question.hidden) return false;
  clearTimeout(ticking);
  if (canHold(question)) question.close();
  else for (const other of all('header, main')) other.hidden = false;
  question.hidden = true;
  hush();
  if (focused && focused.isConnected) focused.focus({ preventScroll: true });
  return true;
}

// A page that was hidden or frozen has run no clock that can be trusted: there, and only there, the one on the wall is asked, too.
function sleep() {
  hiddenAt = hiddenAt || Date.now();
}

function wake() {
  const away = Math.max(now() - touchedAt, hiddenAt ? Date.now() - hiddenAt : 0);
  hiddenAt = 0;
  const isLate = isWatched() && away > (QUIET + LEFT) * 1000;
  if (isLate) restart();
  return isLate;
}

// Any sign of life. While the page asks, it means "I am here" and nothing else.
function noticed(event) {
  // A second touch of the button that led here is none of the last screen's.
  if (isOver) return now() - shownAt < TWICE || stay();
  if (wake()) return;
  if (closeQuestion() && event.type === 'keydown') event.preventDefault();
  touched();
}
