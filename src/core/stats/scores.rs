//! A dimension's score: the respondents' own means over its items.

use std::collections::BTreeMap;

use super::estimate::{Bounds, Interval};
use super::exact::float;
use super::moments::Moments;
use super::tails::Level;

/// Respondent-level dimension scores, collected exactly.
///
/// A respondent's score is the mean of the items that they answered, provided that they answered at least half of them;
/// others have no score and are counted as left out. The mean of such scores differs from the mean of the items' means
/// when items are left out, and only the scores have a standard deviation between people.
///
/// Scores are fractions with the number of answered items as denominator; they are kept apart by that number and brought
/// over one denominator only at the end. Up to thirty items that is exact for any number of respondents that there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionScores {
    items: usize,
    by_answered: BTreeMap<u64, Moments>,
    left_out: u64,
}

impl DimensionScores {
    /// No respondents yet, for a dimension of this many items.
    #[must_use]
    pub fn new(items: usize) -> Self {
        Self { items, by_answered: BTreeMap::new(), left_out: 0 }
    }

    /// Counts one respondent; `None` is an item left out, and so is an item that the slice doesn't reach.
    pub fn add(&mut self, answers: &[Option<i32>]) {
        let answered = answers.iter().flatten().count();
        let sum = answers.iter().flatten().fold(0_i64, |sum, &value| sum.saturating_add(i64::from(value)));
        let score = u64::try_from(answered)
            .ok()
            .filter(|_| answered > 0 && answered >= self.items.div_ceil(2))
            .and_then(|answered| Some((answered, Moments::from_counts_over([(sum, 1)], answered)?)));
        match score {
            Some((answered, score)) => {
                let scores = self.by_answered.entry(answered).or_default();
                *scores = scores.merge(&score);
            }
            None => self.left_out = self.left_out.saturating_add(1),
        }
    }

    /// Both groups of respondents together. The number of items is that of `self`.
    #[must_use]
    pub fn merge(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for (&answered, scores) in &other.by_answered {
            let own = both.by_answered.entry(answered).or_default();
            *own = own.merge(scores);
        }
        both.left_out = both.left_out.saturating_add(other.left_out);
        both
    }

    /// The scores, in scale units, ready for intervals and changes.
    #[must_use]
    pub fn moments(&self) -> Moments {
        self.by_answered.values().fold(Moments::default(), |all, scores| all.merge(scores))
    }

    /// Respondents who answered fewer than half of the items.
    #[must_use]
    pub fn left_out(&self) -> u64 {
        self.left_out
    }
}

/// The mean of several items' means, with a 95 % interval that is wide enough whatever is not known of how the items hang
/// together.
///
/// The interval is Student's, `mean -+ t(0.975; n - 1) s / sqrt(n)`, clipped to the scale, with `n` the fewest answers to an
/// item and `s` the most that the standard deviation of a respondent's mean can be: the mean of the items' standard
/// deviations (Minkowski's inequality), or less where Cronbach's alpha is known to be at most `alpha_at_most`:
/// `s^2 <= sum of variances / k^2 / (1 - alpha (k - 1) / k)`, which is the definition of alpha solved for the variance of the
/// sums. Exact when everybody answered every item and alpha is that; else it takes the answers that are missing to be like
/// the others. None of no items, or with fewer than two answers to an item.
#[must_use]
pub fn mean_of_items(items: &[Moments], alpha_at_most: Option<f64>, bounds: Bounds) -> Option<(f64, Interval)> {
    let k = float(u64::try_from(items.len()).ok().filter(|&k| k > 0)?);
    let mean = items.iter().map(Moments::mean).sum::<Option<f64>>()? / k;
    let together = items.iter().map(Moments::sd).sum::<Option<f64>>()? / k;
    let variances = items.iter().map(Moments::variance).sum::<Option<f64>>()?;
    let apart = alpha_at_most.map_or(f64::INFINITY, |alpha| variances / (k * k) / (1.0 - alpha * (k - 1.0) / k));
    let n = items.iter().map(Moments::n).min()?;
    let spread = (together * together).min(apart.max(0.0)).sqrt();
    let margin = Level::TwoSided.student(float(n.checked_sub(1).filter(|&degrees| degrees > 0)?)) * spread;
    Some((mean, Interval::around(mean, margin / float(n).sqrt(), bounds)))
}

#[cfg(test)]
mod tests {
    use super::super::estimate::{Bounds, mean_interval};
    use super::super::moments::Moments;
    use super::super::reliability::alpha_of_sums;
    use super::{DimensionScores, mean_of_items};

    #[test]
    fn the_mean_of_items_has_the_interval_of_the_guests_own_means_when_alpha_is_known() {
        let people = [[5, 4, 4], [4, 4, 2], [2, 3, 2], [5, 5, 4], [1, 3, 3], [4, 5, 5]];
        let item = |place: usize| Moments::from_counts(people.iter().map(|person| (i64::from(person[place]), 1)));
        let items: Vec<Moments> = (0..3).map(item).collect();
        let mut own = DimensionScores::new(3);
        for person in &people {
            own.add(&person.map(Some));
        }
        let bounds = Bounds { lowest: 1.0, highest: 5.0 };
        let exact = mean_interval(&own.moments(), bounds).unwrap();

        let sums = Moments::from_counts(people.iter().map(|person| (i64::from(person.iter().sum::<i32>()), 1)));
        let alpha = alpha_of_sums(&items, &sums).unwrap().value;
        let (mean, interval) = mean_of_items(&items, Some(alpha), bounds).unwrap();
        assert!((mean - own.moments().mean().unwrap()).abs() < 1e-12);
        assert!((interval.low - exact.low).abs() < 1e-12 && (interval.high - exact.high).abs() < 1e-12);

        let (_, unknown) = mean_of_items(&items, None, bounds).unwrap();
        assert!(unknown.low < exact.low && unknown.high > exact.high, "never too narrow");
        let (_, at_most_one) = mean_of_items(&items, Some(1.0), bounds).unwrap();
        assert!((at_most_one.low - unknown.low).abs() < 1e-12, "at most 1 says nothing more");
        assert_eq!(mean_of_items(&[], None, bounds), None);
        assert_eq!(mean_of_items(&[Moments::from_counts([(3, 1)])], None, bounds), None);
    }

    #[test]
    fn half_of_the_items_is_enough_and_less_is_not() {
        let mut scores = DimensionScores::new(3);
        scores.add(&[Some(5), Some(4), None]);
        scores.add(&[Some(1), Some(2), Some(2)]);
        scores.add(&[Some(1), None, None]);
        scores.add(&[None, None, None]);
        assert_eq!((scores.moments().n(), scores.left_out()), (2, 2));
        let mean = scores.moments().mean().unwrap();
        assert!((mean - 37.0 / 12.0).abs() < 1e-15);
        let variance = scores.moments().variance().unwrap();
        assert!((variance - (4.5_f64 - 5.0 / 3.0).powi(2) / 2.0).abs() < 1e-14);

        let mut even = DimensionScores::new(4);
        even.add(&[Some(5), Some(4), None, None]);
        even.add(&[Some(5), None, None, None]);
        assert_eq!((even.moments().n(), even.left_out()), (1, 1));
    }

    #[test]
    fn merging_is_counting_together() {
        let people = [[Some(5), None], [None, Some(1)], [Some(2), Some(3)], [None, None]];
        let (mut left, mut right, mut all) =
            (DimensionScores::new(2), DimensionScores::new(2), DimensionScores::new(2));
        for (place, person) in people.iter().enumerate() {
            if place < 2 {
                left.add(person);
            } else {
                right.add(person);
            }
            all.add(person);
        }
        assert_eq!(left.merge(&right), all);
        assert_eq!(DimensionScores::new(0).moments().mean(), None);
    }

    #[test]
    fn thirty_items_stay_exact() {
        let mut scores = DimensionScores::new(30);
        for answered in 15..=30 {
            scores.add(&vec![Some(11); answered]);
        }
        assert_eq!(scores.moments().mean(), Some(11.0));
        assert!(scores.moments().is_constant());
    }
}
