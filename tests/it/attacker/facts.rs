//! Everything that leaders, guests, exports and the api show, as a system of equations, and what is hidden in it.
//!
//! The attacker knows the questionnaire, the tree of units, the rules, which units a sum takes in, and every release and
//! roll-up that was ever published. Means, intervals, tests and shares are functions of the released counts and add nothing.

mod attack;
mod rules;

use std::collections::{BTreeMap, BTreeSet};

use peil::core::ids::Code;
use peil::core::release::rollup::{ClosedRound, RollUps};
use peil::core::release::{End, Release, Released, SMALLEST_ROUND, Traits, smallest_shown};
use peil::core::survey::SurveyVersion;
use peil::core::tally::{Counts, RoundTally, Tally};

use super::block::{Block, number, values};
use super::solver::{Cell, System};

pub use attack::Report;

/// Whom a cell is about: all guests of a unit, or those with one background there; `None` is who skipped that question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    Unit(Code),
    Group(Code, Code, Option<Code>),
}

/// What a cell counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Answered,
    /// A value or an option, as it is written.
    Chose(String),
    Sum,
}

/// A hidden number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hidden {
    pub who: Who,
    pub question: Code,
    pub what: What,
}

/// The cells of one question for one set of guests.
#[derive(Clone)]
struct Cells {
    answered: Cell,
    counts: BTreeMap<String, Cell>,
    sum: Option<Cell>,
}

pub struct Facts<'a> {
    survey: &'a SurveyVersion,
    shapes: BTreeMap<Code, Tally>,
    traits: BTreeMap<Code, Traits>,
    pub system: System,
    cells: BTreeMap<(Who, Code), Cells>,
    /// The most that can have answered: respondents, or guests with one background.
    sizes: BTreeMap<Who, Cell>,
    /// The same of a question with a skip rule: those who gave its answers to the filter.
    asked: BTreeMap<(Who, Code), Cell>,
    /// Units of whose round fewer than five responded.
    small: BTreeSet<Code>,
    hidden: Vec<(Hidden, Cell)>,
    blocks: BTreeMap<Code, Vec<Block>>,
    /// Units that were in a union at an earlier moment.
    held: BTreeSet<(Code, Code)>,
}

impl<'a> Facts<'a> {
    /// What the releases of units tell.
    pub fn of(survey: &'a SurveyVersion, releases: &BTreeMap<Code, Release>) -> Self {
        let mut facts = Self {
            survey,
            shapes: RoundTally::empty(survey).questions,
            traits: survey.closed_questions().map(|q| (q.code.clone(), Traits::of(q))).collect(),
            system: System::default(),
            cells: BTreeMap::new(),
            sizes: BTreeMap::new(),
            asked: BTreeMap::new(),
            small: BTreeSet::new(),
            hidden: Vec::new(),
            blocks: BTreeMap::new(),
            held: BTreeSet::new(),
        };
        for (unit, release) in releases {
            facts.release(unit, release);
        }
        facts
    }

    fn release(&mut self, unit: &Code, release: &Release) {
        let who = Who::Unit(unit.clone());
        let told = release.respondents.map(number);
        // "0 to 4" is told.
        let most = told.unwrap_or(number(SMALLEST_ROUND) - 1);
        let size = self.system.cell(told.unwrap_or(0), most);
        self.sizes.insert(who.clone(), size);
        for (question, released) in &release.questions {
            self.unknown(&who, question, most);
            if told.is_none() {
                let answered = self.of_unit(unit, question).answered;
                self.system.sum_between(vec![(size, 1), (answered, -1)], 0, most);
            }
            self.shown(&who, question, released, self.is_open(question, release));
        }
        for (question, released) in &release.questions {
            if self.is_open(question, release) || *released != Released::Withheld {
                self.rule(unit, question);
            }
        }
        let Some(respondents) = told else {
            self.small.insert(unit.clone());
            return;
        };
        for background in &self.survey.definition().breakdowns {
            self.groups(unit, background, release, respondents);
        }
    }

    /// Cells for a question and a set of guests, with what is true of any counts.
    fn unknown(&mut self, who: &Who, question: &Code, most: i64) {
        let shape = &self.shapes[question];
        let system = &mut self.system;
        let answered = system.cell(0, most);
        let counts: BTreeMap<String, Cell> =
            values(&shape.counts).into_iter().map(|(value, _)| (value, system.cell(0, most))).collect();
        let all = |factor: i64| counts.values().map(move |cell| (*cell, factor));
        match &shape.counts {
            Counts::Options { many: true, .. } => {
                for (option, cell) in &counts {
                    let others = counts.iter().filter(|(other, _)| *other != option).map(|(_, cell)| *cell);
                    if self.traits[question].exclusive.iter().any(|code| code.as_str() == option) {
                        for other in others {
                            system.sum_between(vec![(answered, 1), (*cell, -1), (other, -1)], 0, most);
                        }
                    }
                    system.sum_between(vec![(answered, 1), (*cell, -1)], 0, most);
                }
                let ticks = most * number(counts.len() as u64);
                system.sum_between(all(1).chain([(answered, -1)]).collect(), 0, ticks);
            }
            _ => system.equal(all(1).chain([(answered, -1)]).collect(), 0),
        }
        let sum = matches!(shape.counts, Counts::Values(_)).then(|| {
            let terms = values(&shape.counts);
            let widest = terms.iter().map(|(_, value)| value.abs()).max().unwrap_or_default() * most;
            let sum = system.cell(-widest, widest);
            let weighted = terms.iter().map(|(name, value)| (counts[name], *value));
            system.equal(weighted.filter(|(_, value)| *value != 0).chain([(sum, -1)]).collect(), 0);
            sum
        });
        self.cells.insert((who.clone(), question.clone()), Cells { answered, counts, sum });
    }

    fn shown(&mut self, who: &Who, question: &Code, released: &Released, is_open: bool) {
        let cells = self.cells[&(who.clone(), question.clone())].clone();
        let system = &mut self.system;
        let mut is_hidden = (true, true, true);
        let mut fix = |cell: Cell, value: i64| system.between(cell, value, value);
        match released {
            Released::Withheld if !is_open => {}
            Released::Withheld => {
                let shape = &self.shapes[question].counts;
                let smallest = smallest_shown(shape);
                let may_be_extreme = self.traits[question].sensitive && smallest == 10;
                system.between(cells.answered, 0, if may_be_extreme { 19 } else { number(smallest) - 1 });
            }
            Released::Mean { answered, sum, .. } => {
                fix(cells.answered, number(*answered));
                fix(cells.sum.unwrap(), *sum);
                is_hidden = (false, true, false);
            }
            Released::NearEnd { answered, end, lowest, highest } => {
                fix(cells.answered, number(*answered));
                let (n, width) = (number(*answered), highest - lowest);
                let (low, high) = match end {
                    End::Lowest => (lowest * n, lowest * n + width),
                    End::Highest => (highest * n - width, highest * n),
                };
                system.between(cells.sum.unwrap(), low, high);
                is_hidden = (false, true, true);
            }
            Released::Values { answered, counts } => {
                fix(cells.answered, number(*answered));
                for (value, count) in counts {
                    fix(cells.counts[&value.to_string()], number(*count));
                }
                is_hidden = (false, false, false);
            }
            Released::Options { answered, counts, .. } => {
                fix(cells.answered, number(*answered));
                for (option, count) in counts {
                    fix(cells.counts[option.as_str()], number(*count));
                }
                is_hidden = (false, false, false);
            }
            Released::Blurred { answered, shares, .. } => {
                fix(cells.answered, number(*answered));
                for (option, band) in shares {
                    let (low, high) = band.range(*answered);
                    system.between(cells.counts[option.as_str()], number(low), number(high));
                }
                is_hidden = (false, true, true);
            }
        }
        self.hide(who, question, &cells, is_hidden);
    }

    fn hide(&mut self, who: &Who, question: &Code, cells: &Cells, (answered, counts, sum): (bool, bool, bool)) {
        let hidden = |what| Hidden { who: who.clone(), question: question.clone(), what };
        if answered {
            self.hidden.push((hidden(What::Answered), cells.answered));
        }
        if counts {
            let counts = cells.counts.iter().map(|(value, cell)| (hidden(What::Chose(value.clone())), *cell));
            self.hidden.extend(counts);
        }
        if let Some(cell) = cells.sum.filter(|_| sum) {
            self.hidden.push((hidden(What::Sum), cell));
        }
    }

    /// The groups of a background question, for every question whose counts are shown. Where even the whole is hidden its
    /// groups are only more so.
    fn groups(&mut self, unit: &Code, background: &Code, release: &Release, respondents: i64) {
        let whole = self.cells[&(Who::Unit(unit.clone()), background.clone())].clone();
        let skipped = self.system.cell(0, respondents);
        self.system.equal(vec![(skipped, 1), (whole.answered, 1)], respondents);
        let options = whole.counts.iter().map(|(option, size)| (Some(option.parse().unwrap()), *size));
        let groups: Vec<(Option<Code>, Cell)> = options.chain([(None, skipped)]).collect();
        for (question, released) in release.questions.iter().filter(|(_, released)| released.is_distribution()) {
            // Of the questions of a score, and of those with a rule, nothing is shown, or counted, by background: `scores::is_apart`
            // looks.
            let is_ruled = self.survey.question(question.as_str()).is_some_and(|asked| asked.only_if.is_some());
            let is_of_score = self.survey.definition().scores.iter().any(|score| score.questions.contains(question));
            if is_ruled || is_of_score || self.survey.definition().breakdowns.contains(question) {
                continue;
            }
            let shown = release.breakdowns.get(background).and_then(|breakdown| breakdown.get(question));
            let mut parts = Vec::new();
            let mut hidden = Block { members: BTreeSet::new(), ..Block::of(released) };
            for (group, size) in &groups {
                let who = Who::Group(unit.clone(), background.clone(), group.clone());
                self.unknown(&who, question, respondents);
                self.sizes.insert(who.clone(), *size);
                let cells = self.cells[&(who.clone(), question.clone())].clone();
                self.system.sum_between(vec![(*size, 1), (cells.answered, -1)], 0, respondents);
                if let Some(released) = group.as_ref().and_then(|group| shown?.get(group)) {
                    self.shown(&who, question, released, true);
                    hidden.subtract(&Block::of(released));
                } else {
                    self.hide(&who, question, &cells, (true, true, true));
                    hidden.members.insert(who);
                }
                parts.push(cells);
            }
            self.adds_up(&parts, &Block::of(released));
            self.blocks.entry(question.clone()).or_default().push(hidden);
        }
    }

    fn adds_up(&mut self, parts: &[Cells], whole: &Block) {
        self.system.equal(parts.iter().map(|part| (part.answered, 1)).collect(), whole.answered);
        for (value, count) in &whole.counts {
            self.system.equal(parts.iter().map(|part| (part.counts[value], 1)).collect(), *count);
        }
    }

    /// What the roll-ups of one moment tell. `below` has every unit below each, and itself; `closed` the units whose rounds
    /// had closed. `answered` is the truth, and keeps out a conclusion that an attacker might wrongly draw from a union that
    /// was not made: that its units had too few answers.
    pub fn roll_ups(
        &mut self,
        rollups: &RollUps,
        below: &BTreeMap<Code, BTreeSet<Code>>,
        closed: &BTreeMap<Code, Release>,
        answered: &dyn Fn(&Code, &Code) -> i64,
    ) {
        for (unit, questions) in &rollups.shown {
            let Some(below) = below.get(unit) else { continue };
            for (question, rolled_up) in questions {
                let of = |unit: &Code| closed.get(unit).and_then(|release| release.questions.get(question));
                let unions = rollups.unions.get(question).into_iter().flatten();
                let united: BTreeSet<Code> = unions
                    .filter(|union| below.contains(&union.at) && union.units.is_subset(below))
                    .flat_map(|union| union.units.iter().cloned())
                    .collect();
                let is_in = |unit: &&Code| of(unit).is_some_and(Released::is_distribution) || united.contains(*unit);
                if rolled_up.released.is_distribution() {
                    let parts: Vec<Cells> =
                        below.iter().filter(is_in).map(|unit| self.of_unit(unit, question).clone()).collect();
                    self.adds_up(&parts, &Block::of(&rolled_up.released));
                }
                let waiting: Vec<&Code> = below
                    .iter()
                    .filter(|unit| of(unit) == Some(&Released::Withheld) && !united.contains(*unit))
                    .filter(|unit| self.is_open(question, &closed[*unit]))
                    .filter(|unit| !self.held.contains(&(question.clone(), (*unit).clone())))
                    .collect();
                let too_few = number(self.traits[question].smallest_group()) - 1;
                if waiting.len() > 1 && waiting.iter().map(|unit| answered(unit, question)).sum::<i64>() <= too_few {
                    let terms = waiting.iter().map(|unit| (self.of_unit(unit, question).answered, 1)).collect();
                    self.system.sum_between(terms, 0, too_few);
                }
            }
        }
        for (question, unions) in &rollups.unions {
            for union in unions {
                for unit in &union.units {
                    self.rule(unit, question);
                }
                self.held.extend(union.units.iter().map(|unit| (question.clone(), unit.clone())));
                let members = union.units.iter().map(|unit| Who::Unit(unit.clone())).collect();
                let block = Block { members, ..Block::counting(&union.tally) };
                self.blocks.entry(question.clone()).or_default().push(block);
            }
        }
    }

    fn of_unit(&self, unit: &Code, question: &Code) -> &Cells {
        &self.cells[&(Who::Unit(unit.clone()), question.clone())]
    }

    /// The unknown behind a number, for facts that a test adds by hand.
    pub fn cell(&self, who: &Who, question: &Code, what: &What) -> Cell {
        let cells = &self.cells[&(who.clone(), question.clone())];
        match what {
            What::Answered => cells.answered,
            What::Chose(value) => cells.counts[value],
            What::Sum => cells.sum.unwrap(),
        }
    }

    /// The unknown behind the number of a unit's respondents.
    pub fn respondents(&self, unit: &Code) -> Cell {
        self.sizes[&Who::Unit(unit.clone())]
    }

    /// What was truly answered, as a solution to start from.
    pub fn truth(&self, rounds: &BTreeMap<Code, ClosedRound>) -> Vec<i64> {
        let responded =
            |(unit, round): (&Code, &ClosedRound)| (self.respondents(unit), number(round.tally.respondents));
        let mut known: BTreeMap<Cell, i64> = rounds.iter().map(responded).collect();
        for ((who, question), cells) in &self.cells {
            let tally = match who {
                Who::Unit(unit) => Block::counting(&rounds[unit].tally.questions[question]),
                Who::Group(unit, background, Some(group)) => {
                    Block::counting(&rounds[unit].tally.breakdowns[background][group][question])
                }
                Who::Group(unit, background, None) => {
                    let mut rest = Block::counting(&rounds[unit].tally.questions[question]);
                    let groups = rounds[unit].tally.breakdowns[background].values();
                    groups.for_each(|group| rest.subtract(&Block::counting(&group[question])));
                    rest
                }
            };
            known.insert(cells.answered, tally.answered);
            known.extend(cells.counts.iter().map(|(value, cell)| (*cell, tally.counts[value])));
        }
        self.system.complete(&known)
    }
}
