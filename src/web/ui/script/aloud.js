// Reads the screens aloud with a voice that lives on the device: a voice from elsewhere would be told what is read. Once switched on, it
// reads each screen that comes, and shows where it is.
let isAloud = false, reading, readAt;

function voice() {
  const language = root.lang.split('-')[0];
  const near = { nb: ['nb', 'no', 'nn'], nn: ['nn', 'no', 'nb'], no: ['no', 'nb', 'nn'] }[language] || [language];
  const voices = (window.speechSynthesis ? speechSynthesis.getVoices() : []).filter((each) => each.localService);
  const speaks = (tag) => voices.find((each) => each.lang.toLowerCase().split(/[-_]/)[0] === tag);
  return near.map(speaks).find(Boolean);
}

// Voices come late on some devices; until there is one, there is no button. Whoever brought the wish along from another language has
// waited for it.
function offerVoice() {
  const button = one('.aloud', header), wasHidden = button.hidden;
  button.hidden = !voice();
  if (isAloud && wasHidden && !button.hidden) readScreen();
}

function setAloud(is) {
  isAloud = is;
  one('.aloud', header).setAttribute('aria-pressed', is);
}

function hush() {
  if (reading) speechSynthesis.cancel();
  reading = null;
  for (const line of all('.is-spoken')) line.classList.remove('is-spoken');
}

function toggleAloud() {
  setAloud(!isAloud);
  hush();
  if (isAloud) readScreen();
}

// The question, its help, each answer, and what the buttons do.
const SPOKEN = 'h1, h2, legend, .place, .introduction, .reason, .help, .error, .word, .number label, main p, .languages a, .begin, .way button, .message button';

function readScreen() {
  // What is folded away is read, too.
  unfold(true);
  read(all(SPOKEN).filter(isShown));
}

// Reads these, and nothing else any more.
function read(lines) {
  hush();
  // The one who chose another language may find no voice for it.
  if (!isAloud || !voice()) return;
  // What was cancelled tells of its end only when the next is begun.
  const last = lines[lines.length - 1], mine = reading = last && {};
  readAt = now();
  for (const line of lines) {
    const said = new SpeechSynthesisUtterance(line.innerText.replace(/[‹›]/g, '').trim());
    const light = (is) => {
      if (is) line.scrollIntoView({ block: 'nearest' });
      line.classList.toggle('is-spoken', is);
    };
    said.voice = voice();
    said.lang = said.voice.lang;
    said.onstart = () => light(reading === mine);
    said.onend = said.onerror = () => {
      light(false);
      if (line === last && reading === mine) reading = null;
    };
    speechSynthesis.speak(said);
  }
}

// The heading of the survey is on every screen, but only for those who hear the page; that of a section is read once, where it begins.
function isShown(line) {
  const first = line.tagName === 'H2' && one('fieldset', line.parentElement);
  const isHere = line.offsetWidth > 1 && line.getClientRects().length > 0 && !line.closest('.skip');
  return isHere && (!first || first === steps[at]) && line.textContent.trim();
}
