// Sending, and the thanks. The answers stay in the form until the server has them, but while they are being sent no screen
// shows them: a guest who has pressed the button may walk away.
let isSending = false, isOver = false, isShut = false, id;

// Should this browser be unable to do something that nobody foresaw, the form is handed in as without script. What the server has
// already counts once; where the guest was thanked, the next one begins anew.
function handInPlain(error) {
  if (isOver) location.reload();
  else {
    if (id) document.getElementsByName('response_id')[0].value = id;
    const { bring } = tablet();
    if (bring) bring(form);
    form.submit();
  }
  throw error;
}

async function send() {
  if (isSending) return;
  const ending = steps[at], answers = given();
  unmark(ending);
  if (!Object.keys(answers).length) return end(part('.nothing'));
  id = id || draw();
  isSending = true;
  root.dataset.sending = '';
  const channel = isTablet ? 'tablet' : 'link', slip = one('#code');
  const response = { id, channel, answers, code: slip ? slip.value : undefined };
  const outcome = await sendUntilHeard(response, one('.sending', ending));
  isSending = false;
  delete root.dataset.sending;
  touched();
  if (outcome.is === 'taken') end(part('.thanks'));
  else if (outcome.is === 'kept') end(part('.kept'));
  else if (outcome.is === 'refused') refuse(outcome.errors);
  else if (outcome.is === 'over') {
    isShut = true;
    end(part('.over'));
  }
  else mark(ending, words.refused);
}

async function sendUntilHeard(response, line) {
  for (let seconds = 2; ; seconds = Math.min(seconds * 2, 60)) {
    line.textContent = words.sending;
    const outcome = await (tablet().deliver || deliver)(response, deliver);
    line.textContent = '';
    if (outcome.is !== 'later') return outcome;
    line.textContent = words.waiting;
    read([line]);
    root.dataset.sending = 'waits';
    await new Promise((go) => {
      setTimeout(go, seconds * 1000);
      on(window, 'online', go, { once: true });
      on(one('.now'), 'click', go, { once: true });
    });
    root.dataset.sending = '';
  }
}

// Back to the first question that has to be mended; the others are marked for when the guest comes to them.
function refuse(errors) {
  const screens = errors.map(({ question, field, code }) => {
    if (field) askCode(steps[at]);
    const [asked] = document.getElementsByName('answer.' + question);
    const screen = !field && asked ? asked.closest('fieldset') : steps[at];
    mark(screen, problem(screen, code));
    return steps.indexOf(screen);
  });
  const first = Math.min(...screens);
  if (first !== at) history.go(before(first) - before(at));
}

// The last screen. Everything that the guest gave is gone before it shows, and the way back leads to the start.
function end(screen) {
  const screens = before(at);
  forget();
  isOver = true;
  root.dataset.screen = 'end';
  form.hidden = true;
  form.after(screen);
  document.title = title;
  on(one('button', screen), 'click', restart);
  focusOn(one('h1', screen));
  fit();
  if (isAloud) readScreen();
  shownAt = now();
  rewind(screens, () => history.pushState({}, ''));
  let isExtended = false;
  const run = () => isTablet && countDown(one('.told, .help-now', screen) ? 90 : 20, one('.seconds', screen), restart);
  stay = () => {
    if (!isExtended) run();
    isExtended = true;
  };
  run();
}

// Begins the last screen's countdown anew, once, when somebody who still reads touches the screen.
let stay;
