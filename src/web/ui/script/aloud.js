// Reads the screen aloud with a voice that lives on the device: a voice from elsewhere would be told what is read.
let isReading = false;

function voice() {
  const language = root.lang.split('-')[0];
  const near = { nb: ['nb', 'no'], nn: ['nn', 'nb', 'no'] }[language] || [language];
  const voices = (window.speechSynthesis?.getVoices() || []).filter((each) => each.localService);
  const speaks = (tag) => voices.find((each) => each.lang.toLowerCase().split(/[-_]/)[0] === tag);
  return near.map(speaks).find(Boolean);
}

// Voices come late on some devices; until there is one, there is no button.
function offerVoice() {
  one('.aloud', header).hidden = !voice();
}

function hush() {
  if (isReading) speechSynthesis.cancel();
  setReading(false);
}

function setReading(is) {
  isReading = is;
  one('.aloud', header).setAttribute('aria-pressed', is);
}

function readAloud() {
  if (isReading) return hush();
  const lines = all('h1, h2, legend, .place, .introduction, .reason, .help, .error, .word, .number label, main p').filter(isShown);
  setReading(lines.length > 0);
  lines.forEach((line, index) => {
    const said = new SpeechSynthesisUtterance(line.textContent);
    said.voice = voice();
    said.lang = said.voice.lang;
    if (index === lines.length - 1) said.onend = () => setReading(false);
    speechSynthesis.speak(said);
  });
}

// The heading of the survey is on every screen, but only for those who hear the page.
const isShown = (line) => line.checkVisibility() && line.offsetWidth > 1 && !line.closest('.skip') && line.textContent.trim();
