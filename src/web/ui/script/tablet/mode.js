// A tablet of the house: it shows the round that staff have started on it, and no other page.
//
// This script comes beside the survey's own, which works without it. What it gives the survey's script is `window.peil`:
//   deliver(response, direct)  hands in a response in place of the survey's own deliver(), which is given as `direct`. It
//                              resolves to the same outcomes, and to { is: 'kept' }: sealed on this tablet, sent later
//   bring(form)                gives a form that is handed in without script what shows that staff have started the tablet
const root = document.documentElement;
window.peil = {};

// What the tablet remembers, and all that it remembers in this place: which round staff have started, how to know their PIN
// again without a network, and by round the token that goes beside answers. Nothing about guests.
//   { round, isOn, salt, verifier, tokens }
// A tablet that was started before there were start codes has no tokens; rounds that any device may answer ask for none.
const MEMORY = 'peil-tablet';
const remember = (what) => localStorage.setItem(MEMORY, JSON.stringify(what));

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(MEMORY)) || {};
  } catch (error) {
    // Storage is switched off, or holds what is not ours: the same as a tablet that was never started.
    return {};
  }
}

// The round whose page this is; none on the page that leads to the last one started.
const round = location.pathname.split('/')[2];
const surveyAddress = '/t/' + round;
const staffAddress = surveyAddress + '/staff';
const isSurvey = !!round && location.pathname === surveyAddress;
const isStarted = () => remembered().round === round && remembered().isOn === true;

// The same on every tablet of the round, so it says nothing about this one. It goes in the body of a request and nowhere else.
const tokenOf = (round) => (remembered().tokens || {})[round];

window.peil.bring = (form) => {
  const token = document.createElement('input');
  Object.assign(token, { type: 'hidden', name: 'token', value: tokenOf(round) || '' });
  if (token.value) form.append(token);
};

// Ends a request that takes too long.
function endAfter(milliseconds) {
  const control = new AbortController();
  setTimeout(() => control.abort(), milliseconds);
  return control.signal;
}

// Holds the survey on the screen.
function hold() {
  // A step below the start, so that the device's own way back has somewhere to go that is not another page.
  const whole = location.href;
  history.replaceState({ floor: true }, '', location.pathname + location.search);
  history.pushState(null, '', whole);
  addEventListener('popstate', (event) => {
    if (!event.state || !event.state.floor) return;
    event.stopImmediatePropagation();
    history.forward();
  });
  for (const type of ['contextmenu', 'dragstart']) addEventListener(type, (event) => event.preventDefault());
  // A browser fills the screen for somebody who touches it and for nobody else: with the first touch, and again after
  // each way out of it.
  addEventListener('click', fillScreen, true);
  addEventListener('click', stayAwake, true);
  document.addEventListener('visibilitychange', stayAwake);
  stayAwake();
}

function fillScreen({ target }) {
  const isFull = document.fullscreenElement || matchMedia('(display-mode: fullscreen)').matches;
  // A link loads another page, which would leave it at once.
  if (isFull || target.closest('a') || !root.requestFullscreen) return;
  // Old browsers promise nothing.
  Promise.resolve(root.requestFullscreen({ navigationUI: 'hide' })).catch(() => {});
}

// The browser lets the screen sleep again whenever the page is hidden, or the battery is low.
let awake;
async function stayAwake() {
  if (document.hidden || !navigator.wakeLock || awake && !awake.released) return;
  awake = await navigator.wakeLock.request('screen').catch(() => null);
}

if (!round && remembered().round) location.replace('/t/' + remembered().round);
else if (isSurvey && !isStarted()) location.replace(staffAddress);
else if (isSurvey) hold();
// The page for staff has come in the place of the survey, and the whole screen went with that.
else addEventListener('click', (event) => isStarted() && fillScreen(event), true);
