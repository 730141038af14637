//! What may be seen of a closed round: a frozen set of tallies, with small groups withheld.
//!
//! Leaders, guests, exports and the api read releases and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::ids::Code;
use super::stats::Moments;
use super::survey::SurveyVersion;
use super::tally::{Counts, RoundTally, Tally};

/// Fewer answers than this, and nothing of a question is shown.
pub const SMALLEST_FOR_MEAN: u64 = 5;
/// Fewer answers than this, and only the mean is shown.
pub const SMALLEST_FOR_DISTRIBUTION: u64 = 10;
/// Below this many answers, a sensitive share of none or all is blurred.
pub const SMALLEST_FOR_EXTREME_SHARE: u64 = 20;
/// How far a sensitive share of none or all is blurred: "under 5 %", "over 95 %".
pub const BLURRED_SHARE: f64 = 0.05;

/// The frozen figures of one closed round. Never changes once made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    pub respondents: u64,
    pub questions: BTreeMap<Code, Released>,
}

/// What is shown of one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Released {
    /// Too few answers to show anything.
    Withheld,
    /// Enough for a mean, too few for more: the spread would give single answers away.
    Mean { answered: u64, sum: i64, lowest: i64, highest: i64 },
    /// Counts by value.
    Values { answered: u64, counts: BTreeMap<i64, u64> },
    /// Counts by option. `many`: a guest could tick more than one.
    Options { answered: u64, counts: BTreeMap<Code, u64>, many: bool, sensitive: bool },
}

/// The mean of a released question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MeanFigure {
    /// All that is needed for an interval.
    Full { moments: Moments, lowest: i64, highest: i64 },
    /// Only the mean itself: too few answers for an interval.
    MeanOnly { answered: u64, mean: f64, lowest: i64, highest: i64 },
}

/// The share of a released question's answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareFigure {
    Exact {
        hits: u64,
        answered: u64,
    },
    /// "Under 5 %": nobody, or hardly anybody.
    Under {
        answered: u64,
    },
    /// "Over 95 %": everybody, or nearly so.
    Over {
        answered: u64,
    },
}

impl Release {
    /// Freezes what may be shown of a round.
    #[must_use]
    pub fn of(survey: &SurveyVersion, tally: &RoundTally) -> Self {
        let sensitive: BTreeSet<&Code> = survey.questions().filter(|q| q.sensitive).map(|q| &q.code).collect();
        let questions = tally
            .questions
            .iter()
            .map(|(code, tally)| (code.clone(), released(tally, sensitive.contains(code))))
            .collect();
        Self { respondents: tally.respondents, questions }
    }

    /// The mean of a question of values; none when withheld, not asked, or not of values.
    #[must_use]
    pub fn mean(&self, question: &Code) -> Option<MeanFigure> {
        match self.questions.get(question)? {
            Released::Values { counts, .. } => {
                let moments = Moments::from_counts(counts.iter().map(|(value, count)| (*value, *count)));
                let (lowest, highest) = (*counts.keys().next()?, *counts.keys().next_back()?);
                Some(MeanFigure::Full { moments, lowest, highest })
            }
            Released::Mean { answered, sum, lowest, highest } => {
                let mean = Moments::from_counts([(*sum, 1)]).mean()? / approximate(*answered);
                Some(MeanFigure::MeanOnly { answered: *answered, mean, lowest: *lowest, highest: *highest })
            }
            Released::Withheld | Released::Options { .. } => None,
        }
    }

    /// The share that chose one of `options`; none when withheld, not asked, or (for many ticks) more than one option is
    /// named, because guests who ticked both would count twice.
    #[must_use]
    pub fn share_of_options(&self, question: &Code, options: &[Code]) -> Option<ShareFigure> {
        let Released::Options { answered, counts, many, sensitive } = self.questions.get(question)? else {
            return None;
        };
        if *many && options.len() > 1 {
            return None;
        }
        let hits = options.iter().try_fold(0_u64, |sum, option| Some(sum.saturating_add(*counts.get(option)?)))?;
        let is_small = *sensitive && *answered < SMALLEST_FOR_EXTREME_SHARE;
        Some(match hits {
            0 if is_small => ShareFigure::Under { answered: *answered },
            all if is_small && all == *answered => ShareFigure::Over { answered: *answered },
            hits => ShareFigure::Exact { hits, answered: *answered },
        })
    }

    /// The share that answered `at_least` or more, to a question of values.
    #[must_use]
    pub fn share_at_least(&self, question: &Code, at_least: i64) -> Option<ShareFigure> {
        let Released::Values { answered, counts } = self.questions.get(question)? else { return None };
        let hits = counts.range(at_least..).fold(0_u64, |sum, (_, count)| sum.saturating_add(*count));
        Some(ShareFigure::Exact { hits, answered: *answered })
    }

    /// True when the question was asked in this round.
    #[must_use]
    pub fn asks(&self, question: &Code) -> bool {
        self.questions.contains_key(question)
    }
}

fn released(tally: &Tally, sensitive: bool) -> Released {
    let answered = tally.answered;
    match &tally.counts {
        _ if answered < SMALLEST_FOR_MEAN => Released::Withheld,
        Counts::Values(counts) if answered >= SMALLEST_FOR_DISTRIBUTION => {
            Released::Values { answered, counts: counts.clone() }
        }
        Counts::Values(counts) => match (counts.keys().next(), counts.keys().next_back()) {
            (Some(&lowest), Some(&highest)) => {
                let add = |sum: i64, (value, count): (&i64, &u64)| {
                    sum.saturating_add(value.saturating_mul(i64::try_from(*count).unwrap_or(i64::MAX)))
                };
                Released::Mean { answered, sum: counts.iter().fold(0, add), lowest, highest }
            }
            _ => Released::Withheld,
        },
        Counts::Options { counts, many } if answered >= SMALLEST_FOR_DISTRIBUTION => {
            Released::Options { answered, counts: counts.clone(), many: *many, sensitive }
        }
        Counts::Options { .. } => Released::Withheld,
    }
}

/// Exact up to 2^53 answers, far beyond any round.
#[allow(clippy::cast_precision_loss)]
const fn approximate(count: u64) -> f64 {
    count as f64
}
