//! Whether a union leaves open how many answered in each of its units.
//!
//! A union shows how many answered in all. Of each unit it is known that too few answered to show anything, and of some sets
//! of units that they waited because they had too few together. When the union's number is the most that all this allows, it
//! fixes the number in each unit: three units of fewer than five with twelve answers had four each. So a union must stay below.
//!
//! # Why this is enough
//!
//! Everything used here but the union's own number `S` is public, so whoever knows the rule learns no more from the decision
//! than from `S`. Let `P` be the ways of giving each unit a number of answers within the known bounds; with any way, `P` holds
//! every smaller one, since all bounds are upper ones. [`Bounds::most`] finds, by adding answers unit after unit, a way with a
//! total `M`, and for each unit `i` one in which it has at least one answer. The union is made only when `S < M` and no
//! such total is below `S`.
//! Suppose that all ways with the total `S` gave unit `i` the same number `k`. If `k = 0`, take the way in which `i` has an
//! answer and lower the others until the total is `S`. If `k > 0`, take the way with the total `M`: where `i` has more than
//! `k` there, lower others to `S` and keep more than `k`; where it has at most `k`, lower it first, below `k`, then others.
//! Either gives another number, against the supposition.
//!
//! The bounds on one union's units say nothing of other units, because a set that waited lies in one union whole: units that
//! waited together at a higher level are no longer united apart at a lower one.
//!
//! A set may also have waited because it had no room, though it had enough answers. Then the bound that it had too few is
//! false, but nobody can tell; `P` is one part of what is possible, and within it nothing is fixed.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::ids::Code;
use super::super::thresholds::SMALLEST_ROUND;

/// How many answered in one hidden unit, and what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub answered: u64,
    /// How many could answer, where that is shown: all respondents, from [`SMALLEST_ROUND`] up; of a question with a skip rule those
    /// that its filter's counts tell, from none up.
    pub asked: Option<u64>,
    /// Hidden units have at most this many answers.
    pub most: u64,
}

impl Size {
    /// The most that somebody who sees everything shown can think possible.
    fn cap(&self) -> u64 {
        self.most.min(self.asked.unwrap_or(SMALLEST_ROUND.saturating_sub(1)))
    }
}

/// What is known of sets of units.
#[derive(Clone, Copy, Debug)]
pub struct Bounds<'a> {
    /// The fewest answers of a union.
    pub smallest: u64,
    pub waited: &'a BTreeSet<BTreeSet<Code>>,
}

impl Bounds<'_> {
    /// True when the units may be shown together.
    pub fn allow(&self, units: &BTreeMap<&Code, Size>) -> bool {
        let total = units.values().fold(0_u64, |sum, size| sum.saturating_add(size.answered));
        let with_answers = units.values().filter(|size| size.answered > 0).count();
        let is_whole = |set: &BTreeSet<Code>| {
            let known = set.iter().filter(|unit| units.contains_key(unit)).count();
            known == 0 || known == set.len()
        };
        if total < self.smallest || with_answers < 2 || !self.waited.iter().all(is_whole) {
            return false;
        }
        // Everybody answered: how many is then shown already, unless one of the rounds is too small to tell its number.
        if units.values().all(|size| size.asked == Some(size.answered)) {
            return true;
        }
        let waited: Vec<&BTreeSet<Code>> =
            self.waited.iter().filter(|set| set.iter().all(|unit| units.contains_key(unit))).collect();
        let can_answer = units.iter().filter(|(_, size)| size.cap() > 0);
        total < self.most(units, &waited, None)
            && can_answer.into_iter().all(|(unit, _)| total <= self.most(units, &waited, Some(*unit)))
    }

    /// False when it was clear beforehand that the units are too few, so that their waiting tells nothing.
    pub fn could_be_enough(&self, units: &BTreeMap<&Code, Size>) -> bool {
        units.values().fold(0_u64, |sum, size| sum.saturating_add(size.cap())) >= self.smallest
    }

    /// A total that is possible; with `first`, one in which that unit has an answer. Not always the greatest.
    fn most(&self, units: &BTreeMap<&Code, Size>, waited: &[&BTreeSet<Code>], first: Option<&Code>) -> u64 {
        let mut left: Vec<u64> = waited.iter().map(|_| self.smallest.saturating_sub(1)).collect();
        let mut total = 0_u64;
        let mut give = |unit: &Code, most: u64| {
            let within = || waited.iter().enumerate().filter(|(_, set)| set.contains(unit)).map(|(index, _)| index);
            let fits = within().filter_map(|index| left.get(index).copied()).fold(most, u64::min);
            for index in within() {
                if let Some(left) = left.get_mut(index) {
                    *left = left.saturating_sub(fits);
                }
            }
            total = total.saturating_add(fits);
        };
        if let Some(unit) = first {
            give(unit, 1);
        }
        for (unit, size) in units {
            let given = u64::from(first == Some(*unit));
            give(unit, size.cap().saturating_sub(given));
        }
        total
    }
}
