//! The same change seen through order alone: Brunner and Munzel's test on two tallies of ordered categories.
//!
//! Nothing here treats the distance from "poor" to "fair" as equal to that from "good" to "excellent".

use serde::Serialize;

use super::exact::{float, ratio};
use super::moments::Moments;
use super::tails::student_two_sided;

/// Two samples of ordered answers compared: `x` is the earlier, `y` the later.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Ordinal {
    /// `P(x < y) + P(x = y) / 2` in the samples: 0.5 is no change, 1 is every later answer above every earlier one.
    pub p_hat: f64,
    /// Cliff's delta, `2 p_hat - 1`: -1 to 1 (Cliff 1993).
    pub delta: f64,
    /// Brunner and Munzel's statistic; `None` when a sample has one answer only, or without overlap or spread.
    pub w: Option<f64>,
    /// Its degrees of freedom.
    pub df: Option<f64>,
    /// Two-sided p of "`p_hat` is 0.5". See [`brunner_munzel`] for samples that don't overlap.
    pub p: Option<f64>,
}

/// Whether the comparison of means and the comparison of order tell the same story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Agreement {
    /// Both significant in the same direction, or both not significant.
    Agree,
    /// One is significant, the other isn't.
    OnlyOneSignificant,
    /// Both are significant in opposite directions.
    OppositeDirections,
    /// At least one has no p.
    Unknown,
}

/// Compares two tallies of the same ordered categories, lowest first: `(earlier count, later count)` each.
///
/// Brunner & Munzel (2000). With mid-ranks among all answers (`R`) and within the sample (`r`),
/// `W = nx ny (mean Ry - mean Rx) / ((nx + ny) sqrt(nx Sx^2 + ny Sy^2))` where `Sx^2` is the sample variance of `R - r`
/// in `x`, referred to Student's t on Satterthwaite degrees of freedom. `R - r` of an answer is how many answers of the
/// *other* sample lie below it, ties counting half; that is how it is computed here, in integers, from the tallies.
///
/// * No answers on either side, or more than about 10^12 (the exact sums no longer fit): `None`.
/// * One answer on either side: `p_hat` and `delta` alone.
/// * No overlap (every later answer above every earlier one, or the reverse): both variances are zero and `W` is
///   infinite. Then p is the exact chance that random relabelling separates the samples completely,
///   `2 / binomial(nx + ny, nx)`: a fair permutation p instead of a false zero.
/// * All answers of both samples in one category: `p_hat` is 0.5 and there is no test.
#[must_use]
pub fn brunner_munzel(categories: &[(u64, u64)]) -> Option<Ordinal> {
    let earlier = placements(categories.iter().copied())?;
    let later = placements(categories.iter().map(|&(x, y)| (y, x)))?;
    // The mean placement of the later answers, as a share of the earlier ones; placements are in halves.
    let (sum, halves) = later.mean_as_fraction()?;
    let whole = halves.checked_mul(i128::from(earlier.n()))?;
    let p_hat = ratio(sum, whole)?;
    // 2 p_hat - 1 from integers, so that it doesn't cancel near "no change".
    let delta = ratio(sum.checked_mul(2)?.checked_sub(whole)?, whole)?;
    let untested = Ordinal { p_hat, delta, w: None, df: None, p: None };
    let (Some(earlier_variance), Some(later_variance)) = (earlier.variance(), later.variance()) else {
        return Some(untested);
    };
    let (nx, ny) = (float(earlier.n()), float(later.n()));
    // Variance of p_hat: Sx^2 / (nx ny^2) + Sy^2 / (ny nx^2).
    let parts = (earlier_variance / nx / ny / ny, later_variance / ny / nx / nx);
    let both = parts.0 + parts.1;
    if both > 0.0 {
        let parts = (parts.0 / both, parts.1 / both);
        let df = 1.0 / (parts.0 * parts.0 / (nx - 1.0) + parts.1 * parts.1 / (ny - 1.0));
        let w = 0.5 * delta / both.sqrt();
        return Some(Ordinal { w: Some(w), df: Some(df), p: Some(student_two_sided(w, df)), ..untested });
    }
    let is_separated = delta.abs() > 0.5;
    Some(Ordinal { p: is_separated.then(|| chance_of_separation(earlier.n(), later.n())), ..untested })
}

/// Whether the test of the means and the ordinal test agree at the 5 % level: `difference` of the means, later less earlier, and
/// its p.
///
/// Means of ordered answers can rise while most answers fall, when the spread changes (Liddell & Kruschke 2018); a
/// reader should hear of it.
#[must_use]
pub fn agreement(difference: f64, p: Option<f64>, ordinal: &Ordinal) -> Agreement {
    const ALPHA: f64 = 0.05;
    let (Some(means), Some(order)) = (p, ordinal.p) else {
        return Agreement::Unknown;
    };
    match (means < ALPHA, order < ALPHA) {
        (true, true) if difference * ordinal.delta < 0.0 => Agreement::OppositeDirections,
        (true, true) | (false, false) => Agreement::Agree,
        _ => Agreement::OnlyOneSignificant,
    }
}

/// For each answer of the first sample, how many of the second lie below it, ties counting half.
///
/// `None` when a sample is empty or a count doesn't fit.
fn placements(categories: impl Iterator<Item = (u64, u64)>) -> Option<Moments> {
    let mut below: i64 = 0;
    let mut counts = Vec::new();
    for (own, other) in categories {
        let other = i64::try_from(other).ok()?;
        // Twice the placement: everything below, and half of those alike.
        counts.push((below.checked_mul(2)?.checked_add(other)?, own));
        below = below.checked_add(other)?;
    }
    Moments::from_counts_over(counts, 2).filter(|moments| moments.n() > 0 && below > 0)
}

/// `2 / binomial(nx + ny, nx)`, at most 1.
fn chance_of_separation(nx: u64, ny: u64) -> f64 {
    let (few, many) = (nx.min(ny), float(nx.max(ny)));
    let mut chance = 2.0;
    for i in 1..=few {
        chance *= float(i) / (many + float(i));
        if chance == 0.0 {
            break;
        }
    }
    chance.min(1.0)
}
