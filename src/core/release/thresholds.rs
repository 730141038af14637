//! The limits that every rule of a release uses.

use std::collections::BTreeSet;

use super::super::ids::Code;
use super::super::survey::{Answering, Question};
use super::super::tally::Counts;

/// Fewer respondents than this, and nothing of a round is shown, not even how many they are.
pub const SMALLEST_ROUND: u64 = 5;
/// Fewer respondents than this, and nobody reads what they wrote.
pub const SMALLEST_FOR_COMMENTS: u64 = 10;
/// Fewer answers than this, and nothing of a question is shown.
pub const SMALLEST_FOR_MEAN: u64 = 5;
/// Fewer answers than this, and only the mean is shown.
pub const SMALLEST_FOR_DISTRIBUTION: u64 = 10;
/// Below this many answers, counts of a sensitive question are shown only when each option has some distance from none
/// and from all; and no group or union of a sensitive question is shown.
pub const SMALLEST_FOR_EXTREME_SHARE: u64 = 20;
/// How far a sensitive share of none or all is blurred: "at most 10 %", "at least 90 %".
///
/// "Under 5 %" would be no blur: of fewer than twenty answers it is nobody. A tenth of 10 to 19 answers is one guest, so that
/// "at most 10 %" is nobody or one guest, and "at least 90 %" everybody or all but one.
pub const BLURRED_SHARE: f64 = 0.10;

/// What the rules must know of a question beside its counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    pub sensitive: bool,
    /// Options that cannot be ticked together with others.
    pub exclusive: BTreeSet<Code>,
}

impl Traits {
    #[must_use]
    pub fn of(question: &Question) -> Self {
        let exclusive = match &question.answer {
            Answering::Many { options } => options.iter().filter(|o| o.exclusive).map(|o| o.code.clone()).collect(),
            _ => BTreeSet::new(),
        };
        Self { sensitive: question.sensitive, exclusive }
    }

    /// The fewest answers that a group of guests, or a union of units, must have before its counts are shown.
    ///
    /// It depends on nothing that a guest answered, so that whether a group is shown tells only how many there are.
    #[must_use]
    pub const fn smallest_group(&self) -> u64 {
        if self.sensitive { SMALLEST_FOR_EXTREME_SHARE } else { SMALLEST_FOR_DISTRIBUTION }
    }
}

/// The fewest answers of which anything at all may be shown.
///
/// With two values, the number of answers and their mean tell how many gave each, so the mean waits for the distribution.
#[must_use]
pub fn smallest_shown(counts: &Counts) -> u64 {
    match counts {
        Counts::Values(counts) if counts.len() > 2 => SMALLEST_FOR_MEAN,
        Counts::Values(_) | Counts::Options { .. } => SMALLEST_FOR_DISTRIBUTION,
    }
}
