//! Where one guest's answers count.

use super::plan::Slot;
use crate::ids::Code;

/// The cells and groups of the document at hand.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    /// Each is there once; in the table of all guests and in those of this guest's groups.
    pub cells: Vec<usize>,
    /// Those of background questions, which only the table of all guests has.
    pub background_cells: Vec<usize>,
    /// The groups that this guest is in, by their place among all groups.
    pub groups: Vec<usize>,
    /// By question: whether it was answered.
    pub answered: Vec<bool>,
    /// The question at hand, for a report.
    pub question: Option<usize>,
    /// The same, when the survey has no such question.
    pub unknown: Option<Code>,
}

impl Sheet {
    pub fn for_questions(count: usize) -> Self {
        Self {
            cells: Vec::new(),
            background_cells: Vec::new(),
            groups: Vec::new(),
            answered: vec![false; count],
            question: None,
            unknown: None,
        }
    }

    /// Forgets what was read before.
    #[inline]
    pub fn clear(&mut self) {
        self.cells.clear();
        self.background_cells.clear();
        self.groups.clear();
    }

    /// Adds the answer that is the `place`th possible one.
    #[inline]
    pub fn mark(&mut self, slot: &Slot, place: usize) {
        match slot.groups {
            None => self.cells.push(slot.first + place),
            Some(first_group) => {
                self.background_cells.push(slot.first + place);
                self.groups.push(first_group + place);
            }
        }
    }
}
