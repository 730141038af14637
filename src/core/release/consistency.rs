//! How well the questions of a score hang together: the one figure that joins several answers of one guest, and therefore
//! told as a range only.
//!
//! # Why no two answers of anybody can be worked out from it
//!
//! How often each question was answered in each way is shown, and so is how often it was skipped. Here a skip is one answer
//! more. Whether anything is told, of how many guests at least, and between which cuts alpha is told to lie depend on these
//! counts alone. What is told beyond them is on which side of the cuts alpha lies.
//!
//! Take any two guests who differ in their answer to one question, and let them exchange it. No count changes. Every
//! arrangement of the answers can be reached from every other by such exchanges.
//!
//! Cronbach's alpha is that of the guests who answered all `k` questions. It is at least a cut when `V`, the sum of squares
//! about its mean of what each of them answered in all, is at least a number for that cut, `stretch`, times `I`, the
//! questions' own sums of squares added up. `w` is the width of the scale.
//!
//! * An exchange between two of them leaves `I` as it is and changes `V` by at most a *step*, `2 w^2 (k - 1)`.
//! * Any other lets at most one sheet of answers among theirs come, go, or become another. One whose answers lie `d` from the
//!   others' means adds `(sum of d)^2 - stretch * (sum of d^2)` to `V - stretch * I`, times less than 1. That is at least
//!   `-stretch k w^2` and at most `(k - stretch) k w^2`, so `V - stretch * I` changes by less than `k^2 w^2`.
//!
//! A range is told only if one as long as a step is left of it when a *margin* is taken off at each end: `k^2 w^2`, or two
//! steps where nobody skipped anything, which is less. As exchanges between guests who answered everything go from the least
//! `V` to the greatest in steps, some arrangement is there: see [`Room`]. Whoever is told the range must think that one
//! possible, and each of those that are one exchange away from it: the margin holds them in the range.
//!
//! For any two questions and answers, one such exchange changes how many guests gave both, unless the counts alone fix that
//! number. So it is never known, nor is it known that all or none of those who gave one answer gave the other, or skipped the
//! other question. How many gave three answers takes two exchanges where nobody in that arrangement gave two of them; the
//! margin, at least two steps, holds both in the range if none of the answers is a skip. That three skips, or skips and
//! answers, are not known either is tried by the attacker of tests/it/attacker, not proved.
//!
//! The questions of a score are not broken down by background and not sensitive; no question is in two scores; sums over units
//! have no such figure. So nothing else that is shown depends on who gave two answers together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::super::ids::Code;
use super::super::stats::{Moments, alpha_of_sums};
use super::super::tally::{Counts, RoundTally, ScoreTally};

/// Unless the counts leave at least so many who answered every question, nothing is told.
const SMALLEST: u64 = 20;

/// Where ranges may end, in tenths, the most useful first. From 0.7 on questions are commonly used as one score; below 0 one
/// of them goes the other way.
const CUTS: [u8; 6] = [7, 5, 8, 0, 9, 6];

/// The range that Cronbach's alpha of a score lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consistency {
    /// At least so many guests answered every question of the score. It follows from how many answered each: there may have
    /// been more.
    pub complete_at_least: u64,
    /// The lower end in tenths; none when it is only known to be below `under`.
    pub at_least: Option<u8>,
    /// The upper end in tenths, not itself in the range; none when it is at most 1.
    pub under: Option<u8>,
}

impl Consistency {
    /// What may be told of a score of this round, whose questions' counts are all shown; none when no range would be wide
    /// enough. That depends on those counts alone.
    pub(super) fn of(score: &ScoreTally, round: &RoundTally) -> Option<Self> {
        let asked: Vec<Asked> = score.items.keys().map(|code| Asked::of(round, code)).collect::<Option<_>>()?;
        let skipped = asked.iter().fold(0_u64, |all, question| all.saturating_add(question.skipped));
        let complete_at_least = round.respondents.checked_sub(skipped).filter(|complete| *complete >= SMALLEST)?;
        let cuts = Room::of(&asked)?.cuts();
        let items: Vec<Moments> = score.items.values().map(moments).collect();
        // Where all sums are alike alpha is not defined. It is below everything then: to say nothing would say just that.
        let tenths = alpha_of_sums(&items, &moments(&score.sums)).map_or(f64::NEG_INFINITY, |alpha| alpha.value * 10.0);
        let at_least = cuts.iter().rev().copied().find(|cut| tenths >= f64::from(*cut));
        let under = cuts.iter().copied().find(|cut| tenths < f64::from(*cut));
        (at_least.is_some() || under.is_some()).then_some(Self { complete_at_least, at_least, under })
    }
}

/// What is shown of a question.
struct Asked {
    counts: BTreeMap<i64, u64>,
    skipped: u64,
}

impl Asked {
    /// None when it is not counted by value.
    fn of(round: &RoundTally, question: &Code) -> Option<Self> {
        let tally = round.questions.get(question)?;
        let Counts::Values(counts) = &tally.counts else { return None };
        Some(Self { counts: counts.clone(), skipped: round.respondents.checked_sub(tally.answered)? })
    }

    /// The counts without so many of the answers, each one of the most frequent of those left.
    fn without(&self, answers: u64) -> BTreeMap<i64, u64> {
        let mut counts = self.counts.clone();
        for _ in 0..answers {
            if let Some(most) = counts.values_mut().max() {
                *most = most.saturating_sub(1);
            }
        }
        counts
    }
}

/// What the counts of the questions leave open to some of the arrangements: those in which skips are with as few guests as
/// can be, whose other answers are the most frequent ones. All sums of squares are about the mean.
struct Room {
    questions: f64,
    width: f64,
    has_skips: bool,
    /// `I` in these arrangements.
    items: f64,
    /// A small `V` that some of them has, and the largest that any has.
    lowest: f64,
    highest: f64,
}

impl Room {
    /// None when the questions have no answers, or fewer than two questions have any.
    fn of(asked: &[Asked]) -> Option<Self> {
        let most_skipped = asked.iter().map(|question| question.skipped).max()?;
        let items: Vec<BTreeMap<i64, u64>> =
            asked.iter().map(|question| question.without(most_skipped.saturating_sub(question.skipped))).collect();
        let (first, others) = items.split_first()?;
        let (lowest_value, highest_value) = (first.keys().next()?, first.keys().next_back()?);
        let (mut together, mut against) = (first.clone(), first.clone());
        for item in others {
            together = arranged(&together, item, false);
            against = arranged(&against, item, true);
        }
        Some(Self {
            questions: f64::from(u32::try_from(items.len()).ok()?),
            width: float(highest_value.abs_diff(*lowest_value)),
            has_skips: most_skipped > 0,
            items: items.iter().map(squares).sum::<Option<f64>>()?,
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
        let step = 2.0 * one * (self.questions - 1.0);
        let margin = if self.has_skips { self.questions * self.questions * one } else { 2.0 * step };
        let low = from.map_or(f64::NEG_INFINITY, |cut| self.items * self.stretch(cut) + margin);
        let high = to.map_or(f64::INFINITY, |cut| self.items * self.stretch(cut) - margin);
        high.min(self.highest) - low.max(self.lowest) >= step
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
    let moments = moments(counts);
    Some(moments.variance()? * float(moments.n().checked_sub(1)?))
}

fn moments(counts: &BTreeMap<i64, u64>) -> Moments {
    Moments::from_counts(counts.iter().map(|(value, count)| (*value, *count)))
}

/// Exact up to 2^53, far beyond any round.
#[allow(clippy::cast_precision_loss)]
const fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests;
