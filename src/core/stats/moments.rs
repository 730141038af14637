//! Exact count, sum and sum of squares of answers that are integers, or integers over one common denominator.

use super::exact::{centred, float, float_sum, least_common_multiple, ratio};

/// Sufficient statistics of integer-valued answers: enough for the mean and the spread, and they add up.
///
/// Sums are exact 128-bit integers, so merging tallies in any order gives bit for bit the same figures as counting
/// everything at once, and no digit is lost to cancellation. Answers may share a denominator (an average of three items
/// is a third of an integer); all results are in the unit of the answers.
///
/// Beyond `u64::MAX` answers, or answers so large that their squares don't add up within 128 bits, there is no exact sum
/// any more: the figures become `None`, never wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moments {
    /// Answers, saturating.
    n: u64,
    /// `None` once something didn't fit.
    sums: Option<Sums>,
    /// Unit of the answers; never zero.
    denominator: u64,
}

/// Sums of numerators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sums {
    sum: i128,
    sum_of_squares: i128,
}

impl Default for Moments {
    fn default() -> Self {
        Self { n: 0, sums: Some(Sums { sum: 0, sum_of_squares: 0 }), denominator: 1 }
    }
}

impl Moments {
    /// Moments of a tally: pairs of an answer's value and how many gave it. A value may occur in several pairs.
    pub fn from_counts<I: IntoIterator<Item = (i64, u64)>>(counts: I) -> Self {
        counts.into_iter().fold(Self::default(), |all, (value, count)| all.plus(&Self::alike(value, count)))
    }

    /// Moments of values that are numerators over `denominator`: `(7, 2)` over 3 is two answers of 7/3.
    ///
    /// `None` when the denominator is zero.
    pub fn from_counts_over<I: IntoIterator<Item = (i64, u64)>>(counts: I, denominator: u64) -> Option<Self> {
        (denominator > 0).then(|| Self { denominator, ..Self::from_counts(counts) })
    }

    /// Both samples together. Denominators may differ: the common one is their least common multiple.
    #[must_use]
    pub fn merge(&self, other: &Self) -> Self {
        if other.n == 0 {
            return *self;
        }
        if self.n == 0 {
            return *other;
        }
        let common = least_common_multiple(self.denominator, other.denominator);
        match common.and_then(|common| Some((self.over(common)?, other.over(common)?))) {
            Some((a, b)) => a.plus(&b),
            None => Self { n: self.n.saturating_add(other.n), sums: None, denominator: 1 },
        }
    }

    /// How many answers; `u64::MAX` when there are more.
    #[must_use]
    pub fn n(&self) -> u64 {
        self.n
    }

    /// Arithmetic mean, `sum / n`. `None` without answers.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        let (sum, divisor) = self.mean_as_fraction()?;
        ratio(sum, divisor).or_else(|| Some(float_sum(sum) / float_sum(divisor)))
    }

    /// Sample variance, `sum of (x - mean)^2 / (n - 1)`, in squared units of the answers. `None` below two answers.
    #[must_use]
    pub fn variance(&self) -> Option<f64> {
        let degrees = self.n.checked_sub(1).filter(|&degrees| degrees > 0)?;
        let unit = float(self.denominator);
        Some(self.centred_squares()? / float(degrees) / unit / unit)
    }

    /// Sample standard deviation, the square root of [`variance`](Self::variance).
    #[must_use]
    pub fn sd(&self) -> Option<f64> {
        self.variance().map(f64::sqrt)
    }

    /// Whether there are answers and they are all alike. Then the sample says nothing about the spread, and an interval
    /// of no width says so little that a page should add a word.
    #[must_use]
    pub fn is_constant(&self) -> bool {
        self.n > 0 && self.centred_squares() == Some(0.0)
    }

    /// The mean as integers: sum of numerators, and `n` times the denominator (positive).
    pub(super) fn mean_as_fraction(&self) -> Option<(i128, i128)> {
        let divisor = i128::from(self.n).checked_mul(i128::from(self.denominator)).filter(|&divisor| divisor > 0)?;
        Some((self.sums?.sum, divisor))
    }

    /// `sum of (x - mean)^2` in squared units of one over the denominator; zero only when exactly zero.
    fn centred_squares(&self) -> Option<f64> {
        let sums = self.sums?;
        centred(self.n, sums.sum, sums.sum, sums.sum_of_squares)
    }

    /// `count` answers of the same integer value.
    fn alike(value: i64, count: u64) -> Self {
        let sums = || {
            let sum = i128::from(value).checked_mul(i128::from(count))?;
            Some(Sums { sum, sum_of_squares: sum.checked_mul(i128::from(value))? })
        };
        Self { n: count, sums: sums(), denominator: 1 }
    }

    /// The same moments with numerators over a multiple of the present denominator.
    fn over(self, common: u64) -> Option<Self> {
        let factor = i128::from(common.checked_div(self.denominator)?);
        let sums = self.sums.and_then(|sums| {
            Some(Sums {
                sum: sums.sum.checked_mul(factor)?,
                sum_of_squares: sums.sum_of_squares.checked_mul(factor)?.checked_mul(factor)?,
            })
        });
        Some(Self { n: self.n, sums, denominator: common })
    }

    /// Adds moments over the same denominator.
    fn plus(&self, other: &Self) -> Self {
        let sums = || {
            self.n.checked_add(other.n)?;
            let (a, b) = (self.sums?, other.sums?);
            Some(Sums {
                sum: a.sum.checked_add(b.sum)?,
                sum_of_squares: a.sum_of_squares.checked_add(b.sum_of_squares)?,
            })
        };
        Self { n: self.n.saturating_add(other.n), sums: sums(), denominator: self.denominator }
    }
}
