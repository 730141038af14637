//! The attack itself: every hidden number is looked for, and what repeats a rule's purpose is excused.

use std::collections::BTreeMap;

use peil::core::ids::Code;

use super::super::block::number;
use super::super::solver::{Cell, Told};
use super::{Facts, Hidden, What, Who};

/// What came of an attack.
#[derive(Debug, Default)]
pub struct Report {
    /// Hidden numbers that were attacked.
    pub cells: usize,
    /// Numbers that are fixed by what is shown, but only as [`Facts::excuse`] allows: how many, by reason.
    pub excused: BTreeMap<&'static str, usize>,
    pub recovered: Vec<(Hidden, i64)>,
    /// Rounds of fewer than five of which it follows how many answered: nothing excuses that.
    pub numbers: Vec<(Code, Option<i64>)>,
    /// Numbers for which the search was given up.
    pub undecided: Vec<Hidden>,
}

impl Facts<'_> {
    /// Attacks every hidden number. `first`: a solution, if one is known; see [`System::solve`].
    pub fn attack(&self, first: Option<Vec<i64>>) -> Report {
        let sizes = self.sizes.values().chain(self.asked.values()).copied();
        let asked: Vec<Cell> = self.hidden.iter().map(|(_, cell)| *cell).chain(sizes).collect();
        let told =
            self.system.solve(&asked, first).expect("what is shown contradicts itself, or the search was given up");
        let numbers = self.numbers(&asked.iter().copied().zip(told.iter().copied()).collect());
        let known = asked.iter().zip(&told).filter_map(|(cell, told)| match told {
            Told::Fixed(value) => Some((*cell, *value)),
            _ => None,
        });
        let known: BTreeMap<Cell, i64> = known.collect();
        let mut report = Report { cells: self.hidden.len(), numbers, ..Report::default() };
        for ((hidden, _), told) in self.hidden.iter().zip(told) {
            match told {
                Told::Open => {}
                Told::Unknown => report.undecided.push(hidden.clone()),
                Told::Fixed(value) => match self.excuse(hidden, value, &known) {
                    Some(reason) => *report.excused.entry(reason).or_default() += 1,
                    None => report.recovered.push((hidden.clone(), value)),
                },
            }
        }
        report
    }

    /// Of each unit whose number is not told, that number, where it is the only possible one; none where the search was given up.
    fn numbers(&self, told: &BTreeMap<Cell, Told>) -> Vec<(Code, Option<i64>)> {
        let found = |unit: &Code| match told[&self.respondents(unit)] {
            Told::Open => None,
            Told::Fixed(value) => Some((unit.clone(), Some(value))),
            Told::Unknown => Some((unit.clone(), None)),
        };
        self.small.iter().filter_map(found).collect()
    }

    /// A hidden number may be fixed in five ways only, each of which repeats what the rules show on purpose.
    ///
    /// * Nobody in any of the groups that are not shown answered: no answer is hidden, and the shown groups are the whole.
    /// * Nobody can have answered: the number of respondents, or of guests with that background, or of those whom a skip rule lets
    ///   be asked, is shown and is 0.
    /// * Everybody answered: the number of answers is that shown number.
    /// * All guests who could answer have one background: the group is the unit, whose counts are shown.
    /// * In a set that is shown together and is as large as any group that may be shown (10 answers, 20 of a sensitive
    ///   question), nobody gave the answer, or everybody did. A shown group of that size may tell the same of its members.
    fn excuse(&self, hidden: &Hidden, value: i64, known: &BTreeMap<Cell, i64>) -> Option<&'static str> {
        let of_rule = self.asked.get(&(hidden.who.clone(), hidden.question.clone()));
        let shown_size = of_rule.or_else(|| self.sizes.get(&hidden.who)).and_then(|size| known.get(size)).copied();
        if shown_size == Some(0) {
            return Some("nobody could answer");
        }
        if hidden.what == What::Answered && shown_size == Some(value) {
            return Some("everybody answered");
        }
        let smallest = number(self.traits[&hidden.question].smallest_group());
        let blocks = self.blocks.get(&hidden.question).into_iter().flatten();
        let mut blocks = blocks.filter(|block| block.members.contains(&hidden.who));
        blocks.find_map(|block| {
            let is_empty = |other: &Who| self.sizes.get(other).and_then(|size| known.get(size)) == Some(&0);
            let is_unit = block.is_whole && matches!(hidden.who, Who::Group(..));
            if is_unit && block.members.iter().all(|other| *other == hidden.who || is_empty(other)) {
                return Some("the only group there is");
            }
            let everybody = |count: &i64| *count == block.answered;
            let is_extreme = match &hidden.what {
                What::Answered => false,
                What::Chose(option) => block.counts[option] == 0 || everybody(&block.counts[option]),
                What::Sum => block.counts.values().any(everybody),
            };
            match block.answered {
                0 => Some("no answer is hidden"),
                answered if answered >= smallest && is_extreme => Some("none or all of a large set"),
                _ => None,
            }
        })
    }
}
