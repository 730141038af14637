//! The score of a dimension as JSON.

use schemars::JsonSchema;
use serde::Serialize;

use super::interval::{IntervalView, interval};
use crate::core::scorecard::ScoreOutcome;
use crate::locale::{Locale, score_sentence};

/// The mean of several questions on one scale, and how well they hang together.
#[derive(Serialize, JsonSchema)]
pub(super) struct ScoreView {
    #[schemars(extend("enum" = ["known", "too_few"]))]
    status: &'static str,
    /// Unrounded: the mean of the questions' means.
    value: Option<f64>,
    /// Where the true value may be, at 95 % or more.
    interval: Option<IntervalView>,
    questions: Option<usize>,
    /// Answers to the question that the fewest answered.
    answered: Option<u64>,
    alpha: Option<AlphaView>,
    /// The same in plain words.
    sentence: String,
}

/// The range that Cronbach's alpha lies in; itself it is not told.
#[derive(Serialize, JsonSchema)]
struct AlphaView {
    /// At least so many guests answered every question: as many as the numbers of answers to each leave.
    complete_at_least: u64,
    at_least: Option<f64>,
    under: Option<f64>,
}

impl ScoreView {
    pub fn of(locale: Locale, score: &ScoreOutcome) -> Self {
        let known = match score {
            ScoreOutcome::TooFew => None,
            ScoreOutcome::Known(score) => Some(score),
        };
        let alpha = known.and_then(|score| score.consistency).map(|told| AlphaView {
            complete_at_least: told.complete_at_least,
            at_least: told.at_least.map(|tenths| f64::from(tenths) / 10.0),
            under: told.under.map(|tenths| f64::from(tenths) / 10.0),
        });
        Self {
            status: if known.is_some() { "known" } else { "too_few" },
            value: known.map(|score| score.mean),
            interval: known.and_then(|score| score.interval).map(interval),
            questions: known.map(|score| score.questions),
            answered: known.map(|score| score.answered),
            alpha,
            sentence: score_sentence(locale, score),
        }
    }
}
