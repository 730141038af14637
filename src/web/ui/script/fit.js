// Lays a screen out so that every answer lies in view: points of a scale side by side where each word is whole, else one below
// the other; then, step by step, less room for everything else. A rule of the style sheet holds for its step and for all after it.
const tighten = (steps) => { root.dataset.fit = '12345'.slice(0, steps); };

// Takes the name away again from a list in which words break or cards are narrower than a finger.
function tries(list, name) {
  list.classList.add(name);
  const is = all('.option', list).every((card) => {
    const word = one('.word', card);
    return card.offsetWidth >= 64 && word.scrollWidth <= word.clientWidth;
  });
  list.classList.toggle(name, is);
  return is;
}

function fit() {
  const screen = steps && steps[at];
  if (!screen) return;
  const scale = one('.scale', screen), rows = one('.rows', screen);
  // What a phone's browser shows of itself is not part of the page.
  document.body.style.minHeight = innerHeight + 'px';
  fold(screen);
  tighten(0);
  if (scale) tries(scale, 'is-row');
  if (rows) rows.classList.remove('is-two');
  const lies = (step, last) => {
    tighten(step);
    return root.scrollHeight <= innerHeight || step < last && lies(step + 1, last);
  };
  const isTwo = () => rows && rows.children.length > 5 && tries(rows, 'is-two') && lies(0, 1);
  // Where nothing helps, the question keeps its size, and what is no scale its help.
  lies(0, 1) || isTwo() || lies(2, scale ? 5 : 4) || tighten(scale ? 3 : 1);
  showMore();
}

// A mark, as long as something lies below the screen: above what stays at its foot, where something does.
function showMore() {
  const foot = all('.way, .begin, .message > .send').find((each) => each.offsetHeight);
  if (!foot) return;
  const below = innerHeight - foot.getBoundingClientRect().top, stays = getComputedStyle(foot).position !== 'static';
  // The bar has an upper rim for it.
  root.style.setProperty('--foot', stays && below > 0 ? below - (foot.matches('.way') ? 24 : 0) + 'px' : '');
  root.toggleAttribute('data-more', stays ? scrollY + innerHeight < root.scrollHeight - 4 : below < 24);
}
on(window, 'scroll', showMore);
on(window, 'load', fit);

// Help and reason fold into a button where there is no room for them.
let hint, folded;
function fold(screen) {
  if (!hint) {
    hint = part('.hint');
    on(hint, 'click', () => unfold(!('unfolded' in root.dataset)));
  }
  // Another size of the same screen, or a bar that slides away, takes nothing from whoever reads.
  if (folded === screen) return;
  folded = screen;
  unfold(false);
  const text = one('.help', screen) || one('.reason:not([hidden])', screen.parentElement);
  const legend = text && one('legend', screen);
  screen.classList.toggle('can-unfold', !!legend);
  if (legend) legend.after(hint);
}

function unfold(is) {
  root.toggleAttribute('data-unfolded', is);
  hint.setAttribute('aria-expanded', is);
  showMore();
}
