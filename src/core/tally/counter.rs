//! Counting stored documents: codes become places in tables of plain numbers, once, before the first document.
//!
//! A round may have a million responses, so a document is read without copying any of its text ([`super::canonical`]; in an
//! unusual spelling, [`super::document`]), and counting it is adding one to a few numbers.

use std::collections::BTreeMap;

use super::canonical;
use super::error::TallyError;
use super::literal::{Literal, Options};
use super::plan::{Allowed, Plan, Slot, lay_out};
use super::score::ScoreCounter;
use super::sheet::Sheet;
use super::{Counts, RoundTally, Tally};
use crate::ids::Code;
use crate::survey::SurveyVersion;

/// Counts the documents of one round, one at a time.
#[derive(Clone, Debug)]
pub struct Counter {
    /// All zeros until the end.
    shape: RoundTally,
    pub(super) plan: Plan,
    respondents: u64,
    /// First the table of all guests, then one for each group of each breakdown, in the order of the shape.
    tables: Vec<Vec<u64>>,
    scores: Vec<ScoreCounter>,
    /// Where the document at hand counts; kept for its memory.
    sheet: Sheet,
}

impl Counter {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(survey: &SurveyVersion) -> Self {
        let shape = RoundTally::empty(survey);
        let mut tables = 0;
        let mut groups_of = BTreeMap::new();
        for (background, groups) in &shape.breakdowns {
            groups_of.insert(background, tables);
            tables += groups.len();
        }
        let mut slots: Vec<Slot> = shape
            .questions
            .iter()
            .map(|(code, tally)| {
                let allowed = Allowed::of(&tally.counts);
                Slot {
                    code: code.clone(),
                    name: Literal::name(code),
                    options: Options::of(allowed.options()),
                    allowed,
                    first: 0,
                    groups: groups_of.get(code).copied(),
                }
            })
            .collect();
        // Background questions, those of scores and those with a skip rule come last: the tables of groups end before them, so
        // that nothing is counted across two.
        let is_ruled = |code: &Code| survey.question(code.as_str()).is_some_and(|question| question.only_if.is_some());
        let is_last = |slot: &Slot| {
            slot.groups.is_some()
                || is_ruled(&slot.code)
                || shape.scores.values().any(|score| score.items.contains_key(&slot.code))
        };
        let of_groups = lay_out(slots.iter_mut().filter(|slot| !is_last(slot)), 0);
        let of_all = lay_out(slots.iter_mut().filter(|slot| is_last(slot)), of_groups);
        let scores = shape.scores.iter().map(|(code, score)| ScoreCounter::new(code, score, &slots)).collect();
        let groups = vec![vec![0; of_groups]; tables];
        let tables = std::iter::once(vec![0; of_all]).chain(groups).collect();
        let sheet = Sheet::for_questions(slots.len());
        Self { shape, plan: Plan { slots }, respondents: 0, tables, scores, sheet }
    }

    /// Counts one stored document: JSON in UTF-8.
    ///
    /// # Errors
    /// The document is not one that this survey can have produced; nothing of it is counted. That goes also for a document
    /// that answers a question twice, or ticks an option twice.
    pub fn add(&mut self, document: impl AsRef<[u8]>) -> Result<(), TallyError> {
        let document = document.as_ref();
        self.sheet.clear();
        if canonical::read(&self.plan, document, &mut self.sheet).is_none() {
            self.sheet.clear();
            self.sheet.read(&self.plan, document)?;
        }
        let mut tables = self.tables.iter_mut();
        if let Some(all) = tables.next() {
            add_one(all, &self.sheet.cells);
            add_one(all, &self.sheet.background_cells);
        }
        let groups = tables.into_slice();
        for group in &self.sheet.groups {
            if let Some(table) = groups.get_mut(*group) {
                add_one(table, &self.sheet.cells);
            }
        }
        for score in &mut self.scores {
            score.add(&self.sheet.cells);
        }
        self.respondents = self.respondents.saturating_add(1);
        Ok(())
    }

    /// What was counted.
    #[must_use]
    pub fn into_tally(self) -> RoundTally {
        let Self { mut shape, plan: Plan { slots }, respondents, tables, scores, .. } = self;
        let mut tables = tables.iter();
        shape.respondents = respondents;
        if let Some(all) = tables.next() {
            fill(shape.questions.values_mut(), slots.iter(), all);
        }
        for (group, table) in shape.breakdowns.values_mut().flat_map(BTreeMap::values_mut).zip(tables) {
            fill(group.values_mut(), slots.iter().filter(|slot| slot.first < table.len()), table);
        }
        for score in scores {
            score.fill(&mut shape.scores);
        }
        shape
    }
}

fn add_one(table: &mut [u64], cells: &[usize]) {
    for cell in cells {
        if let Some(count) = table.get_mut(*cell) {
            *count = count.wrapping_add(1);
        }
    }
}

/// Writes the cells of a table into tallies; both are in the order of their codes.
fn fill<'a>(tallies: impl Iterator<Item = &'a mut Tally>, slots: impl Iterator<Item = &'a Slot>, table: &[u64]) {
    for (tally, slot) in tallies.zip(slots) {
        let mut cells = table.iter().skip(slot.first).copied();
        let mut next = || cells.next().unwrap_or(0);
        match &mut tally.counts {
            Counts::Values(counts) => counts.values_mut().for_each(|count| *count = next()),
            Counts::Options { counts, .. } => counts.values_mut().for_each(|count| *count = next()),
        }
        tally.answered = match &tally.counts {
            Counts::Options { many: true, .. } => next(),
            Counts::Options { counts, .. } => counts.values().sum(),
            Counts::Values(counts) => counts.values().sum(),
        };
    }
}
