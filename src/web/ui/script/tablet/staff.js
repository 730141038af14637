// The page of the tablet for staff: the PIN, then how the tablet stands. All words are in the page; this shows and hides them.
const page = document.querySelector('.tablet');
if (page && round) document.addEventListener('DOMContentLoaded', showStaff);

function showStaff() {
  const one = (css) => page.querySelector(css);
  const when = (name, is) => page.querySelectorAll(`[data-when="${name}"]`).forEach((each) => { each.hidden = !is; });
  const touch = (css, act) => one(css).addEventListener('click', act);
  const form = one('.pin'), field = one('.pin input'), standing = one('.standing');
  let proof, isAsking = false, leaving;

  function lock() {
    standing.hidden = true;
    form.hidden = false;
    form.reset();
    for (const name of ['wrong', 'late', 'none', 'away', 'gone']) when(name, false);
    when('on', isStarted());
    when('off', !isStarted());
  }

  async function enter(event) {
    event.preventDefault();
    if (isAsking || !field.value) return;
    isAsking = true;
    form.setAttribute('aria-busy', 'true');
    const tried = await tryPin(field.value);
    isAsking = false;
    form.removeAttribute('aria-busy');
    lock();
    if (tried.said !== 'right') {
      when(tried.said, true);
      field.focus();
      return;
    }
    ({ proof } = tried);
    // A PIN that was changed meanwhile is from now on the one that works here without a network.
    if (isStarted()) remember({ round, isOn: true, ...proof });
    form.hidden = true;
    standing.hidden = false;
    one('h1').focus();
    await tell();
  }

  // What waits on this tablet; where nothing can, the page says so.
  async function tell() {
    if (standing.hidden) return;
    const stands = typeof queue === 'undefined' ? null : await queue.standing();
    const held = stands?.why ? null : stands;
    when('keeps', held);
    when('keeps-nothing', !held);
    for (const kind of ['waiting', 'tooLate', 'refused']) {
      one(`[data-count="${kind}"]`).textContent = held?.[kind] ?? 0;
      when(kind, held?.[kind]);
    }
    // What was refused may be tried again, too, before somebody throws it away.
    when('holds', held && held.waiting + held.tooLate + held.refused > 0);
    when('persistent', held?.isPersistent);
    when('not-persistent', held && !held.isPersistent);
    when('ready', held?.isReady === true);
    when('not-ready', held?.isReady === false);
    const isNear = await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(5000) }).then((answer) => answer.ok, () => false);
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
    const isThere = await window.peil.isKept?.(surveyAddress)
      || await fetch(surveyAddress, { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false);
    if (isThere) return go(surveyAddress);
    lock();
    when('gone', true);
  }

  function start() {
    remember({ round, isOn: true, ...proof });
    // Not in the place of this page: it stays behind the survey, in case the device's own way back gets this far.
    leaveFor((survey) => location.assign(survey));
  }

  form.addEventListener('submit', enter);
  page.querySelectorAll('.pad [value]').forEach((key) => key.addEventListener('click', () => {
    field.value = (field.value + key.value).slice(0, field.maxLength);
  }));
  touch('.erase', () => { field.value = field.value.slice(0, -1); });
  touch('.start', start);
  touch('.leave', () => {
    remember({ round });
    if (document.fullscreenElement) document.exitFullscreen();
    lock();
  });
  page.querySelectorAll('.return').forEach((way) => way.addEventListener('click', () => leaveFor((survey) => location.replace(survey))));
  touch('.send-now', async ({ currentTarget }) => {
    currentTarget.disabled = true;
    await queue.sendNow();
    await tell();
    currentTarget.disabled = false;
  });
  page.querySelectorAll('.discard').forEach((part) => {
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
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, stay, true);
  addEventListener('pagehide', lock);
  // Reached by the device's own way back, out of the survey.
  addEventListener('pageshow', (event) => {
    const [{ type }] = performance.getEntriesByType('navigation');
    if (isStarted() && (event.persisted || type === 'back_forward')) history.forward();
  });
  lock();
  stay();
  root.classList.add('runs');
}
