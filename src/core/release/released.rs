//! What is shown of one question.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::blur::Blur;
use crate::ids::Code;
use crate::tally::{Counts, Tally};

/// What is shown of one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Released {
    /// Too few answers to show anything.
    Withheld,
    /// Enough for a mean, too few for more: the spread would give single answers away.
    Mean { answered: u64, sum: i64, lowest: i64, highest: i64 },
    /// A mean of few answers that is no further from an end of the scale than one guest at the other end would put it.
    NearEnd { answered: u64, end: End, lowest: i64, highest: i64 },
    /// Counts by value.
    Values { answered: u64, counts: BTreeMap<i64, u64> },
    /// Counts by option. `many`: a guest could tick more than one.
    Options { answered: u64, counts: BTreeMap<Code, u64>, many: bool, sensitive: bool },
    /// Bands in place of counts: a sensitive question where an option was chosen by none or all, or nearly so.
    Blurred { answered: u64, shares: BTreeMap<Code, Blur>, many: bool },
}

/// An end of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    Lowest,
    Highest,
}

impl Released {
    /// True when every count is shown.
    #[must_use]
    pub const fn is_distribution(&self) -> bool {
        matches!(self, Self::Values { .. } | Self::Options { .. })
    }

    /// How many answered, where that is shown.
    #[must_use]
    pub const fn answered(&self) -> Option<u64> {
        match self {
            Self::Withheld => None,
            Self::Mean { answered, .. }
            | Self::NearEnd { answered, .. }
            | Self::Values { answered, .. }
            | Self::Options { answered, .. }
            | Self::Blurred { answered, .. } => Some(*answered),
        }
    }

    /// The counts as they are; for what another rule has found safe.
    pub(super) fn exactly(tally: &Tally, sensitive: bool) -> Self {
        let answered = tally.answered;
        match &tally.counts {
            Counts::Values(counts) => Self::Values { answered, counts: counts.clone() },
            Counts::Options { counts, many } => {
                Self::Options { answered, counts: counts.clone(), many: *many, sensitive }
            }
        }
    }
}
