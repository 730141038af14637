// The page of the tablet for staff: a start code, or the PIN and then how the tablet stands. All words are in the page; this shows and hides them.
const page = document.querySelector('.tablet');
if (page && round) document.addEventListener('DOMContentLoaded', showStaff);

function showStaff() {
  const one = (css) => page.querySelector(css);
  const all = (css) => page.querySelectorAll(css);
  const when = (name, is) => all(`[data-when="${name}"]`).forEach((each) => { each.hidden = !is; });
  const touch = (css, act) => one(css).addEventListener('click', act);
  const pinForm = one('.pin'), codeForm = one('.starting'), standing = one('.standing');
  let isAsking = false, isShut = false, leaving;

  // Who left a tablet that guests hold needs the PIN, and a tablet that nobody has started a start code.
  function lock() {
    standing.hidden = true;
    ask(isStarted() ? pinForm : codeForm);
  }

  function ask(form) {
    for (const each of [pinForm, codeForm]) {
      each.hidden = each !== form;
      each.reset();
    }
    for (const error of all('.error')) error.hidden = true;
    when('on', isStarted());
    when('off', !isStarted());
  }

  // `act` gets what was typed, and resolves to the name of what was wrong with it, if anything.
  function listenTo(form, act) {
    const field = form.querySelector('input');
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (isAsking || !field.value) return;
      isAsking = true;
      form.setAttribute('aria-busy', 'true');
      const problem = await act(field.value);
      isAsking = false;
      form.removeAttribute('aria-busy');
      field.value = '';
      if (!problem) return;
      when(problem, true);
      one('form:not([hidden]) input').focus();
    });
    form.querySelectorAll('.pad [value]').forEach((key) => key.addEventListener('click', () => {
      field.value = (field.value + key.value).slice(0, field.maxLength);
    }));
    form.querySelector('.erase').addEventListener('click', () => { field.value = field.value.slice(0, -1); });
  }

  async function enter(typed) {
    const { said, proof, isShut: isKnownNoMore } = await tryPin(typed);
    lock();
    // Only a new start code leads on.
    if (said === 'shut') return ask(codeForm);
    if (said !== 'right') return said;
    isShut = isKnownNoMore;
    // A PIN that was changed meanwhile is from now on the one that works here without a network.
    if (isStarted()) remember({ ...remembered(), ...proof });
    pinForm.hidden = codeForm.hidden = true;
    standing.hidden = false;
    one('h1').focus();
    await tell();
  }

  async function start(typed) {
    for (const error of all('.error')) error.hidden = true;
    const said = await startWith(typed);
    if (said !== 'started') return 'code-' + said;
    isShut = false;
    if (!standing.hidden) return tell();
    // Not in the place of this page: it stays behind the survey, in case the device's own way back gets this far.
    leaveFor((survey) => location.assign(survey));
  }

  // Who scans the round's page brings the code along behind the address. It goes in the field, and is nowhere else from then on.
  function takeScanned() {
    const [scanned] = /^[\w-]{8,9}$/.exec(location.hash.slice(1)) || [];
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
    if (!scanned) return;
    standing.hidden = true;
    ask(codeForm);
    codeForm.querySelector('input').value = scanned;
    one('.starting [type=submit]').click();
  }

  // How often the server was asked whether it is near, and which of these has been answered.
  let asked = 0, heard = 0;

  // What waits on this tablet; where nothing can, the page says so.
  async function tell() {
    if (standing.hidden) return;
    const stands = typeof queue === 'undefined' ? null : await queue.standing();
    const held = stands && !stands.why ? stands : null;
    const counts = held || {};
    // No start code helps where the round is over.
    if (counts.isOver) isShut = false;
    // A round that any device may answer takes the answers of this one all the same.
    const needsCode = 'house' in page.dataset && (isShut || !!counts.isShut);
    codeForm.hidden = !needsCode;
    when('is-started', !needsCode);
    when('needs-code', needsCode);
    when('keeps', held);
    when('keeps-nothing', !held);
    for (const kind of ['waiting', 'tooLate', 'refused']) {
      one(`[data-count="${kind}"]`).textContent = counts[kind] || 0;
      when(kind, counts[kind]);
    }
    when('waiting', counts.waiting && !needsCode);
    when('waiting-for-code', counts.waiting && needsCode);
    // What was refused may be tried again, too, before somebody throws it away.
    when('holds', held && held.waiting + held.tooLate + held.refused > 0);
    when('persistent', counts.isPersistent);
    when('not-persistent', held && !held.isPersistent);
    when('ready', counts.isReady === true);
    when('not-ready', counts.isReady === false);
    const turn = asked += 1;
    const isNear = await fetch('/healthz', { cache: 'no-store', signal: endAfter(3000) }).then((answer) => answer.ok, () => false);
    // An answer that was long on its way is no news any more.
    if (turn < heard) return;
    heard = turn;
    when('near', isNear);
    when('far', !isNear);
  }

  // Who forgets to go back has not left the tablet open.
  function stay() {
    clearTimeout(leaving);
    leaving = setTimeout(() => isStarted() ? leaveFor((survey) => location.replace(survey)) : lock(), 60000);
  }

  // A page that neither the server nor this tablet has would be the browser's own, with no way back.
  async function leaveFor(go) {
    const isThere = window.peil.isKept && await window.peil.isKept(surveyAddress)
      || await fetch(surveyAddress, { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false);
    if (isThere) return go(surveyAddress);
    lock();
    when(isStarted() ? 'gone' : 'code-gone', true);
  }

  listenTo(pinForm, enter);
  listenTo(codeForm, start);
  touch('.leave', async () => {
    await leaveRound();
    if (document.fullscreenElement) document.exitFullscreen();
    lock();
  });
  all('.return').forEach((way) => way.addEventListener('click', () => leaveFor((survey) => location.replace(survey))));
  touch('.send-now', async ({ currentTarget }) => {
    currentTarget.disabled = true;
    await queue.sendNow();
    await tell();
    currentTarget.disabled = false;
  });
  all('.discard').forEach((part) => {
    const [ask, yes, no] = part.querySelectorAll('button');
    const sure = (is) => {
      ask.hidden = is;
      part.querySelector('.sure').hidden = !is;
    };
    ask.addEventListener('click', () => { sure(true); no.focus(); });
    no.addEventListener('click', () => { sure(false); ask.focus(); });
    yes.addEventListener('click', async () => {
      sure(false);
      await queue.discard(part.dataset.kind);
      await tell();
    });
  });
  for (const type of ['peil:queue', 'online', 'offline']) addEventListener(type, tell);
  // A browser knows its own network, and not whether the server can be reached: that is seen within five seconds.
  setInterval(tell, 2000);
  for (const type of ['touchstart', 'mousedown', 'keydown']) addEventListener(type, stay, true);
  addEventListener('pagehide', lock);
  addEventListener('hashchange', takeScanned);
  // Reached by the device's own way back, out of the survey.
  addEventListener('pageshow', (event) => {
    const [entry] = performance.getEntriesByType('navigation');
    const isBack = entry ? entry.type === 'back_forward' : performance.navigation.type === 2;
    if (isStarted() && (event.persisted || isBack)) history.forward();
  });
  lock();
  takeScanned();
  stay();
  root.classList.add('runs');
}
