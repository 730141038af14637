//! Can typed-in history be true? Checks of reported figures against their own counts.

use serde::Serialize;

/// A figure as printed: `388` with two decimals is 3.88. The number of decimals matters: 3.9 and 3.90 claim different
/// things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reported {
    /// All digits, without the decimal sign.
    pub digits: i64,
    /// How many of them stand after the decimal sign; at most 9.
    pub decimals: u32,
}

/// Whether a mean of integers can be what was reported.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub enum Grim {
    /// Some sum of integers over this number of answers rounds to the figure.
    Possible,
    /// No sum of integers does. The nearest possible means on either side are given.
    Impossible {
        /// The greatest possible mean below the figure.
        below: f64,
        /// The least possible mean above the figure.
        above: f64,
    },
    /// With so many answers every figure with this many decimals is possible: the check can't find anything.
    Uninformative,
    /// No answers, or too many decimals: there is nothing to check.
    NothingToCheck,
}

/// Parts against the total that they should make up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PartsCheck {
    /// Sum of the parts minus the total, in units of the last digit.
    pub difference: i128,
    /// Whether the difference is no more than rounding can explain.
    pub is_explained: bool,
}

/// The GRIM test (Brown & Heathers 2017): whether a mean with these decimals can come from `n` people who each answered
/// `items` integer questions (1 for a single question).
///
/// The mean must be an integer over `n * items`. It is possible when such a number lies within half a unit of the last
/// decimal, both ends included, so that every way of rounding halves passes (up, to even, and down, which is also what
/// binary fractions sometimes do). A truncated figure may fail: the result is a reason to look, never an accusation.
/// Uninformative from `n * items >= 10^decimals` on.
#[must_use]
pub fn grim(mean: Reported, n: u64, items: u64) -> Grim {
    check(mean, n, items).unwrap_or(Grim::NothingToCheck)
}

/// [`grim`], with `None` where there is nothing to check.
#[allow(clippy::cast_precision_loss, reason = "the neighbours are shown to a person")]
fn check(mean: Reported, n: u64, items: u64) -> Option<Grim> {
    let unit = 10_i128.checked_pow(mean.decimals.min(10)).filter(|_| mean.decimals <= 9)?;
    let grains = i128::from(n).checked_mul(i128::from(items)).filter(|&grains| grains > 0)?;
    if grains >= unit {
        return Some(Grim::Uninformative);
    }
    let wanted = i128::from(mean.digits).checked_mul(grains)?;
    let sum_below = wanted.checked_div_euclid(unit)?;
    let above_it = wanted.checked_rem_euclid(unit)?;
    let miss = above_it.min(unit - above_it);
    if 2 * miss <= grains {
        return Some(Grim::Possible);
    }
    let as_mean = |sum: i128| sum as f64 / grains as f64;
    Some(Grim::Impossible { below: as_mean(sum_below), above: as_mean(sum_below + 1) })
}

/// Whether parts add up to their total, all in units of the same last digit.
///
/// Counts must add up exactly (`is_rounded` false). Rounded figures (percentages, amounts) may be off by half a unit for
/// each part and for the total.
#[must_use]
pub fn parts_add_up(parts: &[i64], total: i64, is_rounded: bool) -> PartsCheck {
    let sum: i128 = parts.iter().map(|&part| i128::from(part)).sum();
    let difference = sum - i128::from(total);
    let figures: i128 = parts.iter().map(|_| 1).sum::<i128>() + 1;
    let twice = if is_rounded { figures } else { 0 };
    PartsCheck { difference, is_explained: 2 * difference.abs() <= twice }
}

#[cfg(test)]
mod tests {
    use super::{Grim, Reported, grim, parts_add_up};

    fn reported(digits: i64) -> Reported {
        Reported { digits, decimals: 2 }
    }

    #[test]
    fn the_examples_of_the_paper() {
        // Brown & Heathers: 5.19 from 28 people isn't possible, 145/28 = 5.18 and 146/28 = 5.21.
        let Grim::Impossible { below, above } = grim(reported(519), 28, 1) else { panic!("5.19 of 28 passed") };
        assert!((below - 145.0 / 28.0).abs() < 1e-12 && (above - 146.0 / 28.0).abs() < 1e-12);
        assert_eq!(grim(reported(518), 28, 1), Grim::Possible);
        assert_eq!(grim(reported(345), 20, 1), Grim::Possible);
        assert!(matches!(grim(reported(347), 20, 1), Grim::Impossible { .. }));
        assert_eq!(grim(reported(347), 20, 5), Grim::Uninformative);
    }

    #[test]
    fn every_possible_mean_passes_however_it_is_rounded() {
        for n in 1_i64..100 {
            for sum in n..=(5 * n) {
                let (floor, twice_rest) = (sum * 100 / n, sum * 100 % n * 2);
                let count = u64::try_from(n).unwrap();
                if twice_rest <= n {
                    assert_eq!(grim(reported(floor), count, 1), Grim::Possible, "{sum}/{n}");
                }
                if twice_rest >= n {
                    assert_eq!(grim(reported(floor + 1), count, 1), Grim::Possible, "{sum}/{n}");
                }
            }
        }
    }

    #[test]
    fn negative_means_and_nonsense() {
        assert_eq!(grim(reported(-150), 2, 1), Grim::Possible);
        assert!(matches!(grim(reported(-151), 2, 1), Grim::Impossible { below, above }
            if (below + 2.0).abs() < 1e-12 && (above + 1.5).abs() < 1e-12));
        assert_eq!(grim(reported(300), 0, 1), Grim::NothingToCheck);
        assert_eq!(grim(Reported { digits: 3, decimals: 40 }, 7, 1), Grim::NothingToCheck);
        assert_eq!(grim(Reported { digits: i64::MAX, decimals: 0 }, u64::MAX, u64::MAX), Grim::NothingToCheck);
    }

    #[test]
    fn parts_and_totals() {
        assert!(parts_add_up(&[10, 20, 30], 60, false).is_explained);
        assert_eq!(parts_add_up(&[10, 20, 31], 60, false).difference, 1);
        assert!(!parts_add_up(&[10, 20, 31], 60, false).is_explained);
        // 33.3 + 33.3 + 33.3 = 99.9: rounding explains it; 99.7 would not.
        assert!(parts_add_up(&[333, 333, 333], 1000, true).is_explained);
        assert!(!parts_add_up(&[333, 332, 332], 1000, true).is_explained);
        assert!(!parts_add_up(&[i64::MIN, i64::MIN], i64::MAX, true).is_explained);
        assert!(parts_add_up(&[], 0, false).is_explained);
    }
}
