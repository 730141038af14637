//! Where answers count: codes as places in tables of plain numbers.

use super::Counts;
use super::literal::{Literal, Options};
use crate::ids::Code;

/// Where answers count: the closed questions in the order of their codes, which is that of stored documents.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub slots: Vec<Slot>,
}

/// One question.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub code: Code,
    pub allowed: Allowed,
    /// How documents write its name, and its options in the order of `allowed`.
    pub name: Literal,
    pub options: Options,
    /// The cell of its first possible answer; those of the others follow. Where several may be ticked, the cell for
    /// "answered" comes last; elsewhere the answers are counted by adding them up.
    pub first: usize,
    /// Of a background question: its first group among all groups; the others follow.
    pub groups: Option<usize>,
}

/// The possible answers, in the order of their cells.
#[derive(Clone, Debug)]
pub(super) enum Allowed {
    /// `count` whole numbers from `lowest` on.
    Values {
        lowest: i64,
        count: usize,
    },
    One(Vec<Code>),
    Many(Vec<Code>),
}

impl Allowed {
    pub(super) fn of(counts: &Counts) -> Self {
        match counts {
            // A scale and a range of numbers have no gaps.
            Counts::Values(counts) => {
                Self::Values { lowest: counts.keys().next().copied().unwrap_or(0), count: counts.len() }
            }
            Counts::Options { counts, many: false } => Self::One(counts.keys().cloned().collect()),
            Counts::Options { counts, many: true } => Self::Many(counts.keys().cloned().collect()),
        }
    }

    pub(super) fn options(&self) -> &[Code] {
        match self {
            Self::Values { .. } => &[],
            Self::One(options) | Self::Many(options) => options,
        }
    }

    const fn cells(&self) -> usize {
        match self {
            Self::Values { count, .. } => *count,
            Self::One(options) => options.len(),
            Self::Many(options) => options.len() + 1,
        }
    }
}

/// Gives each question its cells, from `next` on, and returns the first cell that is left.
pub(super) fn lay_out<'a>(slots: impl Iterator<Item = &'a mut Slot>, mut next: usize) -> usize {
    for slot in slots {
        slot.first = next;
        next += slot.allowed.cells();
    }
    next
}
