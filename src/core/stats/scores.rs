//! A dimension's score: the respondents' own means over its items.

use std::collections::BTreeMap;

use super::moments::Moments;

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

#[cfg(test)]
mod tests {
    use super::DimensionScores;

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
