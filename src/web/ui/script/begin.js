// Puts the parts in place.
root.classList.add('scripted');

function begin() {
  form = one('#answers');
  // A tablet that must be started needs the tablet's own script to bring its token; else the form for the start code stays.
  if (form.hidden && !window.peil) throw new Error('no token');
  form.hidden = false;
  drop(one('.starting'));
  const template = one('#parts');
  [words, parts] = [template.dataset, template.content];
  header = one('header');
  header.append(part('.progress'), part('.tools'));
  document.body.append(part('.idle'), part('.status'));
  status = one('.status');
  const [opening, ending] = [one('.opening'), one('.ending')];
  opening.append(part('.begin'));
  ending.prepend(...part('.last').children);
  ending.append(part('.now'));
  form.append(part('.way'));
  all('input[type=number]').forEach(addSteppers);
  // Our own words say what is wrong, on the screen where it is.
  form.noValidate = true;
  form.reset();
  steps = [opening, ...all('fieldset', form), ending];
  visit = draw();
  offerVoice();
  takeLook();
  takeCode();
  const isHome = location.hash === HOME;
  history.replaceState({ visit, step: 0 }, '', location.pathname + location.search);
  if (isHome) history.pushState({ visit, step: 0 }, '');
  show(0);
  listen();
  root.classList.add('ready');
}

function listen() {
  for (const type of ['touchstart', 'mousedown', 'keydown', 'click', 'wheel', 'input']) on(document, type, noticed, true);
  // Whoever touches the question answers it, and touches nothing that lies behind.
  for (const type of ['touchstart', 'mousedown']) on(one('.idle'), type, (event) => event.preventDefault(), { passive: false });
  // The device's way back may close the question and tell nobody else.
  on(one('.idle'), 'close', () => closeQuestion() && touched());
  listenToHands();
  on(form, 'submit', (event) => {
    event.preventDefault();
    forward();
  });
  // A key that is held down must not leaf through the survey.
  on(form, 'keydown', (event) => event.repeat && event.key === 'Enter' && event.preventDefault());
  on(form, 'input', () => {
    unmark(steps[at]);
    answered();
  });
  on(form, 'change', ({ target }) => {
    keepTogether(target);
    answered();
  });
  on(one('.back'), 'click', () => history.back());
  on(one('.undo', header), 'click', () => {
    takeBack(steps[at]);
    answered();
    focusScreen();
  });
  on(one('.aloud', header), 'click', toggleAloud);
  on(one('.size', header), 'click', enlarge);
  on(one('.contrast', header), 'click', () => setLook(size, !isContrast));
  all('.languages a').forEach((link) => on(link, 'click', changeLanguage));
  on(one('.skip-link'), 'click', (event) => {
    event.preventDefault();
    focusScreen();
  });
  // It takes no listeners in Safari before 16.
  if (window.speechSynthesis) speechSynthesis.onvoiceschanged = offerVoice;
  on(window, 'resize', fit);
  on(window, 'popstate', travelled);
  // A page that the browser keeps to show again must hold nothing, and starts anew.
  on(window, 'pagehide', forget);
  on(window, 'pageshow', (event) => event.persisted && restart());
  on(document, 'visibilitychange', () => document.hidden ? sleep() : wake());
  on(document, 'freeze', sleep);
  on(document, 'resume', wake);
}

// Should this browser be unable to do something that nobody foresaw, the page stays as it came.
on(document, 'DOMContentLoaded', () => {
  const asItCame = document.body.cloneNode(true);
  try {
    begin();
  } catch (error) {
    isPlain = true;
    root.classList.remove('scripted', 'ready');
    root.replaceChild(asItCame, document.body);
    for (const name of ['screen', 'fit', 'more']) delete root.dataset[name];
    throw error;
  }
});
