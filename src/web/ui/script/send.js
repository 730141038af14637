// Sending, and the thanks. The answers stay in the form until the server has them, but while they are being sent no screen
// shows them: a guest who has pressed the button may walk away.
let isSending = false, isOver = false, id;

async function send() {
  if (isSending) return;
  const ending = steps[at], answers = given();
  if (!Object.keys(answers).length) return mark(ending, words.nothing);
  unmark(ending);
  id ||= draw();
  isSending = true;
  root.dataset.sending = '';
  const outcome = await sendUntilHeard({ id, channel: isKiosk ? 'tablet' : 'link', answers, code: one('#code')?.value }, one('.sending', ending));
  isSending = false;
  delete root.dataset.sending;
  touched();
  if (outcome.is === 'taken') end(part('.thanks'));
  else if (outcome.is === 'refused') refuse(outcome.errors);
  else if (outcome.is === 'over') end(part('.over'));
  else mark(ending, words.refused);
}

async function sendUntilHeard(response, line) {
  for (let seconds = 2; ; seconds = Math.min(seconds * 2, 60)) {
    line.textContent = words.sending;
    const outcome = await deliver(response);
    line.textContent = '';
    if (outcome.is !== 'later') return outcome;
    line.textContent = words.waiting;
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
    const screen = !field && document.getElementById('question-' + question) || steps[at];
    mark(screen, problem(screen, code));
    return steps.indexOf(screen);
  });
  const first = Math.min(...screens);
  if (first !== at) history.go(first - at);
}

// The last screen. Everything that the guest gave is gone before it shows, and the way back leads to the start.
function end(screen) {
  forget();
  isOver = true;
  root.dataset.screen = 'end';
  form.hidden = true;
  form.after(screen);
  document.title = title;
  on(one('button', screen), 'click', restart);
  focusOn(one('h1', screen));
  shownAt = Date.now();
  rewind(at, () => history.pushState({}, ''));
  if (isKiosk) countDown(20, one('.seconds', screen), restart);
}
