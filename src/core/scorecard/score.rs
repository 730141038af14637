//! The score of a dimension: the mean of several questions on one scale, and how well they hang together.
//!
//! It is made of what is released of each question. That it is not the mean of the guests' own means, where some skipped a
//! question, is on purpose: that mean would tell of guests what no release does (docs/decisions/0020).

use crate::card::DimensionDefinition;
use crate::evidence::Evidence;
use crate::release::{Consistency, MeanFigure};
use crate::stats::{Bounds, Interval, Moments, mean_of_items};

/// What is known of a dimension's score in a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ScoreOutcome {
    /// The counts of some of its questions are not shown.
    TooFew,
    Known(Score),
}

/// A score and how sure we may be of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// Unrounded, on the scale from `lowest` to `highest`.
    pub mean: f64,
    pub lowest: f64,
    pub highest: f64,
    /// Where the true value may be, at 95 %, whatever is not told of how the questions hang together. None when all answers
    /// to each question are alike.
    pub interval: Option<Interval>,
    pub questions: usize,
    /// Answers to the question that the fewest answered.
    pub answered: u64,
    /// None when nothing may be told of it.
    pub consistency: Option<Consistency>,
}

/// The score that `dimension` names, in `year`. None when it names none, or when the year's round did not ask for it.
pub(super) fn score(dimension: &DimensionDefinition, year: i32, evidence: &Evidence) -> Option<ScoreOutcome> {
    let code = dimension.score.as_ref()?;
    let release = evidence.releases.get(&year)?;
    let score = evidence.asked.get(&year)?.definition().scores.iter().find(|score| score.code == *code)?;
    let full = |question| match release.mean(question)? {
        MeanFigure::Full { moments, lowest, highest, .. } => Some((moments, lowest, highest)),
        _ => None,
    };
    let shown: Option<Vec<(Moments, i64, i64)>> = score.questions.iter().map(full).collect();
    Some(
        shown.and_then(|shown| of_questions(&shown, release.scores.get(code).copied())).unwrap_or(ScoreOutcome::TooFew),
    )
}

fn of_questions(shown: &[(Moments, i64, i64)], consistency: Option<Consistency>) -> Option<ScoreOutcome> {
    let items: Vec<Moments> = shown.iter().map(|(moments, ..)| *moments).collect();
    // All are on one scale; the survey was checked for it.
    let (_, lowest, highest) = *shown.first()?;
    let bounds = Bounds { lowest: whole(lowest), highest: whole(highest) };
    let alpha_at_most = consistency.and_then(|told| told.under).map(|tenths| f64::from(tenths) / 10.0);
    let (mean, interval) = mean_of_items(&items, alpha_at_most, bounds)?;
    Some(ScoreOutcome::Known(Score {
        mean,
        lowest: bounds.lowest,
        highest: bounds.highest,
        interval: Some(interval).filter(|_| !items.iter().all(Moments::is_constant)),
        questions: items.len(),
        answered: items.iter().map(Moments::n).min()?,
        consistency,
    }))
}

#[allow(clippy::cast_precision_loss)]
const fn whole(value: i64) -> f64 {
    value as f64
}
