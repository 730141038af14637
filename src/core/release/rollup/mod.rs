//! What is shown of a unit that has other units below it: the sum of theirs, with no hidden unit left derivable.
//!
//! Releases of units are frozen, and made on different days. So what keeps a small unit hidden is which units a sum takes in.
//! Per question, a unit is one of three:
//!
//! * *shown*: its counts are released. Every unit above takes it in.
//! * *partly shown*: its mean or its bands are released. No sum takes it in: the mean of five answers beside a union's counts
//!   can pin all five. So is a unit whose round asked the question under a skip rule and does not show its filter's counts: a
//!   sum would tell how many there must at least have given the filter's answers ([`super::asked`]).
//! * *hidden*: nothing is released because too few answered. It is taken in only as part of a union.
//!
//! A **union** is made of all hidden units below a unit that no union holds yet, when they have as many answers together as a
//! shown group, and so are at least two. Until then they wait for the next level, or a later roll-up. A union is made once and
//! never changes; it counts in the sum of the unit where it was made and of all above.
//!
//! # Why nothing hidden is derivable
//!
//! Call a shown unit, or a union, a *block*. Blocks do not overlap, a block never changes, and each published sum is a sum of
//! whole blocks; so every combination of published sums, over levels and over time, is one of whole blocks. If two guests in
//! different units of one union had given each other's answer, all sums would be the same, and so would be what each unit
//! shows: nothing. Which unions are made depends on how many answered, never on what. So a count in a hidden unit is known
//! only when everybody in its union, or nobody, gave that answer.
//!
//! That a union was *not* made tells that few answered, and a union then tells how many; [`room`] sees to it that this
//! does not fix how many answered in one unit, unless everybody did.

mod room;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use self::room::{Bounds, Size};
use super::super::ids::Code;
use super::super::survey::{Question, SurveyVersion};
use super::super::tally::{Counts, RoundTally, Tally};
use super::super::unit::Unit;
use super::asked::put_to;
use super::question::released;
use super::thresholds::{Traits, smallest_shown};
use super::{Release, Released};

/// A closed round of one unit.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosedRound {
    /// What it asked.
    pub survey: SurveyVersion,
    pub release: Release,
    pub tally: RoundTally,
}

/// The roll-ups of one year and survey: frozen, numbered, each made from the one before.
///
/// What may be shown of it is `shown`; `unions` and `waited` are kept for the next one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RollUps {
    /// 1 for the first.
    pub number: u32,
    /// The newest version of the survey that any of the rounds asked.
    pub version: i32,
    /// By unit that has units below it, then by question that one of these asked.
    pub shown: BTreeMap<Code, BTreeMap<Code, RolledUp>>,
    /// By question, in the order made.
    pub unions: BTreeMap<Code, Vec<Union>>,
    /// By question: sets of hidden units that were too small for a union when they were looked at.
    pub waited: BTreeMap<Code, BTreeSet<BTreeSet<Code>>>,
}

/// What is shown of one question at one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RolledUp {
    pub released: Released,
    /// Units whose answers are in it.
    pub units_in: usize,
    /// Units that asked the question and are left out, whether anybody answered or not.
    pub units_left_out: usize,
}

/// Hidden units whose answers are shown together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Union {
    /// The unit where it was made.
    pub at: Code,
    pub units: BTreeSet<Code>,
    pub tally: Tally,
}

impl RollUps {
    /// The next roll-ups, after more rounds have closed. `survey` says which questions are comparable: units whose round asked
    /// one with other values or options, or before it was marked as changed, are left out of it.
    ///
    /// When nothing new may be shown, the roll-ups stay as they are and keep their number.
    #[must_use]
    pub fn next(&self, survey: &SurveyVersion, units: &[Unit], rounds: &BTreeMap<Code, ClosedRound>) -> Self {
        let tree = Tree::of(units);
        let empty = RoundTally::empty(survey);
        let (number, version) = (self.number.saturating_add(1), survey.version());
        let mut next = Self { number, version, shown: BTreeMap::new(), ..self.clone() };
        for question in survey.closed_questions() {
            let Some(shape) = empty.questions.get(&question.code) else { continue };
            let parts = parts(question, shape, rounds);
            let mut sum = Sum {
                traits: Traits::of(question),
                shape,
                parts: &parts,
                unions: next.unions.remove(&question.code).unwrap_or_default(),
                waited: next.waited.remove(&question.code).unwrap_or_default(),
            };
            sum.make_unions(&tree);
            for (unit, below) in &tree.below {
                let rolled_up = sum.rolled_up(below);
                if rolled_up.is_asked() {
                    next.shown.entry(unit.clone()).or_default().insert(question.code.clone(), rolled_up);
                }
            }
            let held: BTreeSet<&Code> = sum.unions.iter().flat_map(|union| &union.units).collect();
            sum.waited.retain(|set| set.iter().all(|unit| !held.contains(unit)));
            next.unions.insert(question.code.clone(), sum.unions);
            next.waited.insert(question.code.clone(), sum.waited);
        }
        if next.shown == self.shown { Self { number: self.number, ..next } } else { next }
    }

    /// What is shown of a unit above others, to be read as any release; none when no round below it asked anything.
    ///
    /// It does not tell how many responded: with the number of answers to each question, that would say how many there were in
    /// units that are left out.
    #[must_use]
    pub fn release(&self, unit: &Code) -> Option<Release> {
        let shown = self.shown.get(unit)?.iter();
        let questions = shown.map(|(question, rolled_up)| (question.clone(), rolled_up.released.clone())).collect();
        Some(Release { questions, ..Release::default() })
    }
}

impl RolledUp {
    const fn is_asked(&self) -> bool {
        self.units_in > 0 || self.units_left_out > 0
    }
}

/// One unit's part in the sums of one question.
struct Part<'a> {
    tally: &'a Tally,
    kind: Kind,
    /// How many could answer, where that is shown: the respondents, or those that a skip rule lets be asked.
    asked: Option<u64>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Shown,
    PartlyShown,
    Hidden,
}

fn parts<'a>(question: &Question, shape: &Tally, rounds: &'a BTreeMap<Code, ClosedRound>) -> BTreeMap<Code, Part<'a>> {
    let part = |(unit, round): (&Code, &'a ClosedRound)| {
        let tally = round.tally.questions.get(&question.code)?;
        // Answers from before staff marked the question as changed are answers to another question.
        let rule = round.survey.question(question.code.as_str()).and_then(|asked| asked.only_if.as_ref());
        let is_ruled = rule.is_some();
        // So are those of other guests.
        let is_same = question.comparable_from.is_none_or(|since| round.survey.version() >= since)
            && rule == question.only_if.as_ref();
        let asked = if is_ruled {
            put_to(&round.survey, &round.release.questions, &question.code)
        } else {
            round.release.respondents
        };
        let kind = match round.release.questions.get(&question.code)? {
            _ if !is_same || !is_comparable(&tally.counts, &shape.counts) => Kind::PartlyShown,
            // How many answered says something of the filter, which is not shown here.
            _ if is_ruled && asked.is_none() => Kind::PartlyShown,
            released if released.is_distribution() => Kind::Shown,
            // Hidden only where too few answered. What is withheld although enough did is withheld for what they said: other
            // answers would have been shown, so it joins no union.
            Released::Withheld if tally.answered < smallest_shown(&tally.counts) => Kind::Hidden,
            _ => Kind::PartlyShown,
        };
        Some((unit.clone(), Part { tally, kind, asked }))
    };
    rounds.iter().filter_map(part).collect()
}

fn is_comparable(one: &Counts, other: &Counts) -> bool {
    match (one, other) {
        (Counts::Values(one), Counts::Values(other)) => one.keys().eq(other.keys()),
        (Counts::Options { counts: one, many }, Counts::Options { counts: other, many: also_many }) => {
            many == also_many && one.keys().eq(other.keys())
        }
        _ => false,
    }
}

/// The sums of one question over the tree.
struct Sum<'a> {
    traits: Traits,
    shape: &'a Tally,
    parts: &'a BTreeMap<Code, Part<'a>>,
    unions: Vec<Union>,
    waited: BTreeSet<BTreeSet<Code>>,
}

impl Sum<'_> {
    /// From the lowest level up, so that a hidden unit is shown as low as is safe.
    fn make_unions(&mut self, tree: &Tree) {
        let held: BTreeSet<Code> = self.unions.iter().flat_map(|union| union.units.iter().cloned()).collect();
        let is_free = |(code, part): &(&Code, &Part)| part.kind == Kind::Hidden && !held.contains(*code);
        let mut free: BTreeSet<Code> = self.parts.iter().filter(is_free).map(|(code, _)| code.clone()).collect();
        for unit in &tree.lowest_first {
            let Some(below) = tree.below.get(unit) else { continue };
            let together: BTreeSet<Code> = free.intersection(below).cloned().collect();
            if together.len() < 2 {
                continue;
            }
            let sizes = self.sizes(&together);
            let bounds = Bounds { smallest: self.traits.smallest_group(), waited: &self.waited };
            if bounds.allow(&sizes) {
                free.retain(|code| !together.contains(code));
                let mut tally = self.shape.clone();
                for part in together.iter().filter_map(|code| self.parts.get(code)) {
                    tally.merge(part.tally);
                }
                self.unions.push(Union { at: unit.clone(), units: together, tally });
            } else if bounds.could_be_enough(&sizes) {
                self.waited.insert(together);
            }
        }
    }

    fn sizes<'b>(&self, together: &'b BTreeSet<Code>) -> BTreeMap<&'b Code, Size> {
        let most = smallest_shown(&self.shape.counts).saturating_sub(1);
        together
            .iter()
            .filter_map(|code| Some((code, self.parts.get(code)?)))
            .map(|(code, part)| (code, Size { answered: part.tally.answered, asked: part.asked, most }))
            .collect()
    }

    fn rolled_up(&self, below: &BTreeSet<Code>) -> RolledUp {
        let shown = || self.parts.iter().filter(|(code, part)| part.kind == Kind::Shown && below.contains(*code));
        // A union made of an earlier version's answers stays, but adds nothing to a question that has others now.
        let is_fit = |union: &Union| is_comparable(&union.tally.counts, &self.shape.counts);
        let is_below = |union: &Union| union.units.is_subset(below) && below.contains(&union.at);
        let unions = || self.unions.iter().filter(|union| is_fit(union) && is_below(union));
        let mut tally = self.shape.clone();
        for part in shown().map(|(_, part)| part.tally).chain(unions().map(|union| &union.tally)) {
            tally.merge(part);
        }
        let units_in = shown().count().saturating_add(unions().map(|union| union.units.len()).sum());
        let asked = self.parts.keys().filter(|code| below.contains(*code)).count();
        RolledUp { released: released(&tally, &self.traits), units_in, units_left_out: asked.saturating_sub(units_in) }
    }
}

/// The units as a tree. A unit counts as below itself, because it may have a round of its own.
struct Tree {
    lowest_first: Vec<Code>,
    /// Only units that have others below them.
    below: BTreeMap<Code, BTreeSet<Code>>,
}

impl Tree {
    fn of(units: &[Unit]) -> Self {
        let parents: BTreeMap<&Code, &Code> =
            units.iter().filter_map(|unit| Some((&unit.code, unit.parent.as_ref()?))).collect();
        let mut below: BTreeMap<Code, BTreeSet<Code>> = BTreeMap::new();
        let mut depths: Vec<(usize, &Code)> = Vec::new();
        for unit in units {
            let mut depth = 0_usize;
            let mut at = &unit.code;
            // A loop of parents would never end; no tree is deeper than it has units.
            while let Some(parent) = parents.get(at).filter(|_| depth <= units.len()) {
                let members = below.entry((*parent).clone()).or_default();
                members.insert(unit.code.clone());
                members.insert((*parent).clone());
                at = parent;
                depth = depth.saturating_add(1);
            }
            depths.push((depth, &unit.code));
        }
        depths.sort_by(|one, other| other.cmp(one));
        Self { lowest_first: depths.into_iter().map(|(_, code)| code.clone()).collect(), below }
    }
}

#[cfg(test)]
mod tests;
