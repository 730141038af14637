//! How well the questions of a score hang together: the one figure that joins several answers of one guest, and therefore
//! told as a range only.
//!
//! # Why no two answers of anybody can be worked out from it
//!
//! Cronbach's alpha of the guests who answered all `k` questions is a function of two things: the counts of each question, and
//! `V`, the sum of squares about its mean of what each guest's answers add up to. `V` alone joins answers. It is told as a
//! range between two cuts, and the cuts are chosen from the counts of the questions, never from `V`.
//!
//! Take any two guests who differ in their answer to one question, and let them exchange it. No count of a question changes,
//! and `V` changes by at most a *step*, `2 w^2 (k - 1)`, where `w` is the width of the scale. Every arrangement of the answers
//! can be reached from every other by such exchanges, so in any range as long as a step, within what the counts allow, some
//! arrangement has its `V`. A range is told only if one as long as a step is left when a margin is taken off at each end. So
//! there is an arrangement in its middle. Whoever is told the range must think that one possible, and each of those that are
//! one exchange away from it too: the margin holds them in the range. For any two questions and answers, one such exchange
//! changes how many guests gave both, unless the counts alone fix that number. So that number is never known, nor is it known
//! that all or none of those who gave one answer gave the other.
//!
//! The margin is wide enough also for an exchange with a guest who skipped a question of the score, which changes the counts of
//! those who answered all: the squares about the mean change by at most `w^2` for the question and `2 k w^2` for the sums.
//!
//! The questions of a score are not broken down by background and not sensitive; no question is in two scores; sums over units
//! have no such figure. So nothing else that is shown depends on who gave two answers together. How many answered all
//! questions is told in steps of five. One trace is left: where guests skipped some of the questions, which cuts are used
//! depends on the counts of those who did not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::stats::{Moments, alpha_of_sums};
use super::super::tally::ScoreTally;

/// Fewer who answered every question, and nothing is told.
const SMALLEST: u64 = 20;

/// Where ranges may end, in tenths, the most useful first. From 0.7 on questions are commonly used as one score; below 0 one
/// of them goes the other way.
const CUTS: [u8; 6] = [7, 5, 8, 0, 9, 6];

/// The range that Cronbach's alpha of a score lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consistency {
    /// Guests who answered every question of the score, rounded down to a multiple of five.
    pub complete_at_least: u64,
    /// The lower end in tenths; none when it is only known to be below `under`.
    pub at_least: Option<u8>,
    /// The upper end in tenths, not itself in the range; none when it is at most 1.
    pub under: Option<u8>,
}

impl Consistency {
    /// What may be told of a score; none when no range would be wide enough. That depends on the questions' counts alone.
    pub(super) fn of(score: &ScoreTally) -> Option<Self> {
        let complete = score.complete();
        let room = Room::of(score).filter(|_| complete >= SMALLEST)?;
        let items: Vec<Moments> =
            score.items.values().map(|counts| Moments::from_counts(counts.iter().map(|(v, n)| (*v, *n)))).collect();
        let sums = Moments::from_counts(score.sums.iter().map(|(value, count)| (*value, *count)));
        // Where all sums are alike alpha is not defined. It is below everything then: to say nothing would say just that.
        let tenths = alpha_of_sums(&items, &sums).map_or(f64::NEG_INFINITY, |alpha| alpha.value * 10.0);
        let cuts = room.cuts();
        let at_least = cuts.iter().rev().copied().find(|cut| tenths >= f64::from(*cut));
        let under = cuts.iter().copied().find(|cut| tenths < f64::from(*cut));
        (at_least.is_some() || under.is_some()).then_some(Self {
            complete_at_least: complete - complete % 5,
            at_least,
            under,
        })
    }
}

/// What the counts of the questions leave open. All sums of squares are about the mean.
struct Room {
    questions: f64,
    width: f64,
    /// Of the questions, added up.
    items: f64,
    /// A small `V` that some arrangement of the answers has, and the largest that any has.
    lowest: f64,
    highest: f64,
}

impl Room {
    /// None when the questions have no answers, or fewer than two questions have any.
    fn of(score: &ScoreTally) -> Option<Self> {
        let mut items = score.items.values();
        let first = items.next()?;
        let (lowest_value, highest_value) = (first.keys().next()?, first.keys().next_back()?);
        let (mut together, mut against) = (first.clone(), first.clone());
        for item in items {
            together = arranged(&together, item, false);
            against = arranged(&against, item, true);
        }
        Some(Self {
            questions: f64::from(u32::try_from(score.items.len()).ok()?),
            width: float(highest_value.abs_diff(*lowest_value)),
            items: score.items.values().map(squares).sum::<Option<f64>>()?,
            lowest: squares(&against)?,
            highest: squares(&together)?,
        })
    }

    /// The cuts that leave every range between them wide enough, ascending.
    fn cuts(&self) -> Vec<u8> {
        let mut chosen: Vec<u8> = Vec::new();
        for cut in CUTS {
            let mut tried = chosen.clone();
            tried.push(cut);
            tried.sort_unstable();
            let starts = std::iter::once(None).chain(tried.iter().copied().map(Some));
            let ends = tried.iter().copied().map(Some).chain([None]);
            if starts.zip(ends).all(|(from, to)| self.is_wide(from, to)) {
                chosen = tried;
            }
        }
        chosen
    }

    /// Whether a range of alpha holds a range of `V` as long as a step when the margins are taken off.
    fn is_wide(&self, from: Option<u8>, to: Option<u8>) -> bool {
        let one = self.width * self.width;
        let margin = 2.0 * self.questions * one;
        let low = from.map_or(f64::NEG_INFINITY, |cut| (self.items + one) * self.stretch(cut) + margin);
        let high = to.map_or(f64::INFINITY, |cut| (self.items - one) * self.stretch(cut) - margin);
        high.min(self.highest) - low.max(self.lowest) >= 2.0 * one * (self.questions - 1.0)
    }

    /// What `items` must be multiplied by to have the `V` at which alpha is this cut:
    /// `alpha = k / (k - 1) * (1 - items / V)`, solved for `V`.
    fn stretch(&self, cut: u8) -> f64 {
        1.0 / (1.0 - f64::from(cut) / 10.0 * (self.questions - 1.0) / self.questions)
    }
}

/// How often each sum occurs when one more question is answered: the highest answers by those with the highest sums, or, where
/// `against`, by those with the lowest.
fn arranged(sums: &BTreeMap<i64, u64>, item: &BTreeMap<i64, u64>, against: bool) -> BTreeMap<i64, u64> {
    let mut answers: Vec<(i64, u64)> = item.iter().map(|(value, count)| (*value, *count)).collect();
    if against {
        answers.reverse();
    }
    let mut answers = answers.into_iter();
    let mut next = answers.next();
    let mut arranged = BTreeMap::new();
    for (sum, count) in sums {
        let mut left = *count;
        while let Some((value, have)) = next.filter(|_| left > 0) {
            let both = left.min(have);
            *arranged.entry(sum.saturating_add(value)).or_insert(0) += both;
            left -= both;
            next = if have > both { Some((value, have - both)) } else { answers.next() };
        }
    }
    arranged
}

/// The sum of squares about the mean; none without answers.
fn squares(counts: &BTreeMap<i64, u64>) -> Option<f64> {
    let moments = Moments::from_counts(counts.iter().map(|(value, count)| (*value, *count)));
    Some(moments.variance()? * float(moments.n().checked_sub(1)?))
}

/// Exact up to 2^53, far beyond any round.
#[allow(clippy::cast_precision_loss)]
const fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests;
