//! Who gave two answers together, or three? The linear attacker knows no figure that says anything of it. This one attacks
//! the one that does: how well the questions of a score hang together.
//!
//! Public are the number of respondents, how many gave each answer to each question, and what is told of the score. A
//! *world* is any way in which guests may have answered that agrees with all of it. From each world another comes about when
//! two guests exchange what they said to one question, a skip being an answer like others: no count changes, and all ways
//! that have the same counts are reached by such exchanges. It remains to look which of them tell the same.
//!
//! **Recovered** is how many guests gave two answers (or three) if that is the same in every world, unless the counts alone
//! fix it. One second world is a proof that it is not. That *none* or *all* of those who gave one answer gave another is the
//! same question of a number at its end; [`Report::at_an_end`] says how many of those were attacked.

use super::sheets::{Answer, Sheets};
use super::world::Draws;

/// How many guests gave these answers to these questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub questions: Vec<usize>,
    pub answers: Vec<Answer>,
    pub guests: u32,
}

/// What came of an attack.
#[derive(Debug, Default)]
pub struct Report {
    /// Numbers that the counts leave open.
    pub cells: usize,
    /// Of these, numbers of three answers.
    pub of_three: usize,
    /// Of these, numbers in which a skip is one of the answers.
    pub of_skips: usize,
    /// Of these, as low or as high as the counts allow.
    pub at_an_end: usize,
    /// Numbers for which no second world was found.
    pub recovered: Vec<Cell>,
    /// A world far from the truth that tells the same.
    pub other: Option<Sheets>,
}

/// Legs of the walk, each of as many attempts as there are answers, that may pass before it ends for want of news.
const LEGS_IN_VAIN: usize = 4;
/// Attempts to change one number that the walk left as it was.
const AIMS: usize = 100;
/// Exchanges by which a world that was changed on purpose may come back to what is told.
const RETURNS: usize = 150;
/// Of more than three questions, how many triples are attacked; which are drawn.
const TRIPLES: usize = 1;

/// An attack from the truth. `tells`: whether a world tells what the true one does. `off`: 0 where it may, and how far away
/// it is elsewhere; it only finds the way.
pub fn attack(
    truth: &Sheets,
    off: &dyn Fn(&Sheets) -> i64,
    tells: &dyn Fn(&Sheets) -> bool,
    draws: &mut Draws,
) -> Report {
    assert!(tells(truth), "the truth tells what it tells");
    let mut table = Table::of(truth, draws);
    let mut world = truth.clone();
    let mut report = table.report();
    let mut in_vain = 0;
    while in_vain < LEGS_IN_VAIN && !table.left().is_empty() {
        wander(&mut world, off, truth.guests().len() * truth.questions, draws, &|_| true);
        in_vain += 1;
        if table.has_more(&world) && tells(&world) {
            table.open(&world);
            report.other = Some(world.clone());
            in_vain = 0;
        }
    }
    let other = aim(truth, &mut table, off, tells, draws);
    report.other = report.other.or(other);
    for at in 0..table.cells.len() {
        for attempt in 0..AIMS {
            if table.cells[at].is_open {
                break;
            }
            let mut near = if attempt % 2 == 0 { truth.clone() } else { world.clone() };
            let cell = table.cells[at].cell.clone();
            let differs = |world: &Sheets| cell.count(world) != cell.guests;
            cell.change(&mut near, draws);
            if differs(&near) && wander(&mut near, off, RETURNS, draws, &differs) && tells(&near) {
                table.open(&near);
                report.other.get_or_insert(near);
            }
        }
    }
    report.recovered = table.cells.into_iter().filter(|entry| !entry.is_open).map(|entry| entry.cell).collect();
    report
}

/// Changes on purpose what the walk left as it was, many numbers in one world, because to ask what a world tells takes long.
fn aim(
    truth: &Sheets,
    table: &mut Table,
    off: &dyn Fn(&Sheets) -> i64,
    tells: &dyn Fn(&Sheets) -> bool,
    draws: &mut Draws,
) -> Option<Sheets> {
    let mut other = None;
    let mut last = usize::MAX;
    while table.left().len() < last {
        let left = table.left();
        last = left.len();
        let mut world = truth.clone();
        let mut changed: Vec<usize> = Vec::new();
        for at in left {
            let cell = &table.cells[at].cell;
            let mut near = world.clone();
            cell.change(&mut near, draws);
            let numbers = table.numbers(&near);
            let differs = |at: &usize| numbers[table.places[*at]] != table.cells[*at].cell.guests;
            if off(&near) == 0 && differs(&at) && changed.iter().all(differs) {
                changed.push(at);
                world = near;
            }
        }
        if tells(&world) {
            table.open(&world);
            other = Some(world);
        }
    }
    other
}

/// Exchanges drawn at random that lead no further away from what is told. True when it may be told at the end. A world that
/// came from afar goes no further than it must.
fn wander(
    world: &mut Sheets,
    off: &dyn Fn(&Sheets) -> i64,
    attempts: usize,
    draws: &mut Draws,
    is_allowed: &dyn Fn(&Sheets) -> bool,
) -> bool {
    let mut now = off(world);
    let is_return = now > 0;
    let guests = world.guests().len();
    for _ in 0..attempts {
        if is_return && now == 0 {
            break;
        }
        let (question, a, b) = (below(draws, world.questions), below(draws, guests), below(draws, guests));
        if world.guests()[a][question] == world.guests()[b][question] {
            continue;
        }
        world.exchange(question, a, b);
        let next = off(world);
        if next <= now && is_allowed(world) {
            now = next;
        } else {
            world.exchange(question, a, b);
        }
    }
    now == 0
}

fn below(draws: &mut Draws, below: usize) -> usize {
    usize::try_from(draws.below(below as u64)).unwrap()
}

impl Cell {
    fn is_of(&self, guest: &[Answer]) -> bool {
        self.matches(guest) == self.questions.len()
    }

    fn matches(&self, guest: &[Answer]) -> usize {
        self.questions.iter().zip(&self.answers).filter(|(question, answer)| guest[**question] == **answer).count()
    }

    fn count(&self, world: &Sheets) -> u32 {
        u32::try_from(world.guests().iter().filter(|guest| self.is_of(guest)).count()).unwrap()
    }

    /// Takes an answer away from a guest who gave all of them, or gives one who did not those that are missing.
    fn change(&self, world: &mut Sheets, draws: &mut Draws) {
        let guests = world.guests().len();
        let one_more = draws.below(2) == 0;
        let start = below(draws, guests);
        let mut others = (0..guests).map(|step| (start + step) % guests);
        let found = others.find(|guest| {
            let matches = self.matches(&world.guests()[*guest]);
            if one_more { matches + 1 == self.questions.len() } else { matches == self.questions.len() }
        });
        // Where nobody gave all but one, anybody may be given all.
        let guest = found.unwrap_or(start);
        for (question, answer) in self.questions.iter().copied().zip(self.answers.iter().copied()) {
            let has = world.guests()[guest][question] == answer;
            if has == one_more {
                continue;
            }
            let from = below(draws, guests);
            let mut others = (0..guests).map(|step| (from + step) % guests);
            let fits = |other: &usize| (world.guests()[*other][question] == answer) != has && *other != guest;
            if let Some(other) = others.find(fits) {
                world.exchange(question, guest, other);
            }
            if !one_more {
                return;
            }
        }
    }
}

struct Entry {
    cell: Cell,
    is_open: bool,
    is_at_an_end: bool,
}

/// All numbers of two answers and some of three that the counts leave open.
struct Table {
    cells: Vec<Entry>,
    /// The questions of each set, and where its numbers begin in a list of all.
    sets: Vec<(Vec<usize>, usize)>,
    /// Each entry's place in that list.
    places: Vec<usize>,
    size: usize,
    answers: usize,
}

impl Table {
    fn of(truth: &Sheets, draws: &mut Draws) -> Self {
        let answers = truth.points + 1;
        let mut table = Self { cells: Vec::new(), sets: Vec::new(), places: Vec::new(), size: 0, answers };
        for questions in sets(truth.questions, draws) {
            let size = answers.pow(u32::try_from(questions.len()).unwrap());
            table.sets.push((questions, table.size));
            table.size += size;
        }
        let numbers = table.numbers(truth);
        let counts: Vec<Vec<u64>> = (0..truth.questions).map(|question| truth.counts(question)).collect();
        let all = truth.guests().len() as u64;
        for (questions, from) in &table.sets {
            let size = answers.pow(u32::try_from(questions.len()).unwrap());
            for place in 0..size {
                let mut rest = place;
                let mut given = Vec::new();
                for _ in questions {
                    given.push(rest % answers);
                    rest /= answers;
                }
                let counts = || questions.iter().zip(&given).map(|(question, answer)| counts[*question][*answer]);
                // Sharp, as each question's answers may be dealt out in any order, whatever the others' are.
                let highest = counts().min().unwrap();
                let lowest = (counts().sum::<u64>() + all).saturating_sub(all * questions.len() as u64);
                if lowest < highest {
                    let guests = numbers[from + place];
                    let cell = Cell { questions: questions.clone(), answers: given, guests };
                    let is_at_an_end = [lowest, highest].contains(&u64::from(guests));
                    table.cells.push(Entry { cell, is_open: false, is_at_an_end });
                    table.places.push(from + place);
                }
            }
        }
        table
    }

    fn report(&self) -> Report {
        let of = |is_so: &dyn Fn(&Entry) -> bool| self.cells.iter().filter(|entry| is_so(entry)).count();
        Report {
            cells: self.cells.len(),
            of_three: of(&|entry| entry.cell.questions.len() == 3),
            of_skips: of(&|entry| entry.cell.answers.contains(&(self.answers - 1))),
            at_an_end: of(&|entry| entry.is_at_an_end),
            ..Report::default()
        }
    }

    fn numbers(&self, world: &Sheets) -> Vec<u32> {
        let mut numbers = vec![0; self.size];
        for guest in world.guests() {
            for (questions, from) in &self.sets {
                let place = questions.iter().rev().fold(0, |place, question| place * self.answers + guest[*question]);
                numbers[from + place] += 1;
            }
        }
        numbers
    }

    /// The entries for which no second world is known.
    fn left(&self) -> Vec<usize> {
        (0..self.cells.len()).filter(|at| !self.cells[*at].is_open).collect()
    }

    /// True when a number differs from the truth in this world that did in none before.
    fn has_more(&self, world: &Sheets) -> bool {
        let numbers = self.numbers(world);
        let mut entries = self.cells.iter().zip(&self.places);
        entries.any(|(entry, place)| !entry.is_open && numbers[*place] != entry.cell.guests)
    }

    fn open(&mut self, world: &Sheets) {
        let numbers = self.numbers(world);
        for (entry, place) in self.cells.iter_mut().zip(&self.places) {
            entry.is_open |= numbers[*place] != entry.cell.guests;
        }
    }
}

/// All pairs of questions, and all triples of three questions or some of more.
fn sets(questions: usize, draws: &mut Draws) -> Vec<Vec<usize>> {
    let pairs = (0..questions).flat_map(|i| (i + 1..questions).map(move |j| vec![i, j]));
    let triples = (0..questions)
        .flat_map(|i| (i + 1..questions).flat_map(move |j| (j + 1..questions).map(move |l| vec![i, j, l])));
    let mut triples: Vec<Vec<usize>> = triples.collect();
    while triples.len() > TRIPLES {
        triples.swap_remove(below(draws, triples.len()));
    }
    pairs.chain(triples).collect()
}
