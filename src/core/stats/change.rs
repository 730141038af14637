//! What changed between two rounds, and could it be chance?
//!
//! Whether two rounds may be compared at all (same question, scale and direction) is decided before coming here.

use std::f64::consts::PI;

use serde::Serialize;

use super::estimate::Interval;
use super::exact::{float, ratio_difference};
use super::moments::Moments;
use super::share::{share, wilson};
use super::tails::{Level, gamma_half_ratio, normal_two_sided, student_two_sided};

/// A change from one round to a later one: after minus before.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct TestedChange {
    /// After minus before, in scale units for means and as a fraction (-1 to 1) for shares.
    pub difference: f64,
    /// Two-sided 95 % interval for the difference; `None` when the answers can't give one.
    pub interval: Option<Interval>,
    /// Two-sided p of "no change"; `None` when there is no test.
    pub p: Option<f64>,
    /// Standardised size of the change: Hedges' g for means, Cohen's h for shares.
    pub effect: Option<f64>,
}

/// Change of a mean between two independent samples (Welch 1947; Satterthwaite 1946), variances not assumed equal.
///
/// `t = difference / sqrt(v0 + v1)` with `v = variance / n`, on
/// `(v0 + v1)^2 / (v0^2 / (n0 - 1) + v1^2 / (n1 - 1))` degrees of freedom. The effect is Hedges' g: the difference over
/// the pooled standard deviation, times the exact small-sample factor
/// `Gamma(m / 2) / (sqrt(m / 2) Gamma((m - 1) / 2))`, `m = n0 + n1 - 2` (Hedges 1981).
///
/// * No answers in either round: `None`.
/// * One answer in either: the difference alone.
/// * No spread in both: the difference alone. The formula would say "certain" (or 0/0), on no evidence about spread.
/// * No spread in one: the other's variance carries the test, on its own degrees of freedom.
#[must_use]
pub fn change_of_mean(before: &Moments, after: &Moments) -> Option<TestedChange> {
    let difference = ratio_difference(after.mean_as_fraction()?, before.mean_as_fraction()?)?;
    let untested = TestedChange { difference, interval: None, p: None, effect: None };
    let Some((error, df)) = welch_error(before, after).filter(|&(error, _)| error > 0.0) else {
        return Some(untested);
    };
    Some(TestedChange {
        difference,
        interval: Some(Interval::around_unbounded(difference, error * Level::TwoSided.student(df))),
        p: Some(student_two_sided(difference / error, df)),
        effect: hedges_g(difference, before, after),
    })
}

/// Change of a share between two independent samples, each `(successes, n)`.
///
/// The interval is Newcombe's hybrid score interval (Newcombe 1998b, method 10):
/// `d - sqrt((p1 - l1)^2 + (u0 - p0)^2)` to `d + sqrt((u1 - p1)^2 + (p0 - l0)^2)` from the two Wilson intervals.
///
/// p comes from the pooled two-proportion z statistic (the score test, equal to Pearson's chi-squared without continuity
/// correction): `z = d / sqrt(p (1 - p) (1/n0 + 1/n1))` with the pooled share, because under "no change" there is only
/// one share to estimate. Interval and test are thus different constructions, and just around 5 % one may exclude zero
/// while the other doesn't. When both rounds are at 0 %, or both at 100 %, no data could differ less, so p is 1.
///
/// The effect is Cohen's h, `2 asin sqrt(p1) - 2 asin sqrt(p0)`. `None` when either round has no answers or more
/// successes than answers.
#[must_use]
pub fn change_of_share(before: (u64, u64), after: (u64, u64)) -> Option<TestedChange> {
    let ((x0, n0), (x1, n1)) = (before, after);
    let (p0, p1) = (share(x0, n0)?, share(x1, n1)?);
    let (w0, w1) = (wilson(x0, n0)?, wilson(x1, n1)?);
    let fraction = |x: u64, n: u64| (i128::from(x), i128::from(n));
    let difference = ratio_difference(fraction(x1, n1), fraction(x0, n0))?;
    let interval = Interval {
        low: (difference - (p1 - w1.low).hypot(w0.high - p0)).max(-1.0),
        high: (difference + (w1.high - p1).hypot(p0 - w0.low)).min(1.0),
    };
    Some(TestedChange {
        difference,
        interval: Some(interval),
        p: Some(pooled_p(difference, before, after)),
        effect: Some(angle(x1, n1) - angle(x0, n0)),
    })
}

/// Standard error of a difference of means and its degrees of freedom. `None` when a sample has fewer than two answers.
fn welch_error(before: &Moments, after: &Moments) -> Option<(f64, f64)> {
    let (n0, n1) = (float(before.n()), float(after.n()));
    let (v0, v1) = (before.variance()? / n0, after.variance()? / n1);
    let both = v0 + v1;
    // Shares of the variance, so that no square under- or overflows.
    let (a, b) = (v0 / both, v1 / both);
    Some((both.sqrt(), 1.0 / (a * a / (n0 - 1.0) + b * b / (n1 - 1.0))))
}

/// Hedges' g. `None` when a sample has fewer than two answers or neither has any spread.
fn hedges_g(difference: f64, before: &Moments, after: &Moments) -> Option<f64> {
    let (m0, m1) = (float(before.n()) - 1.0, float(after.n()) - 1.0);
    let degrees = m0 + m1;
    let pooled = (before.variance()? * (m0 / degrees) + after.variance()? * (m1 / degrees)).sqrt();
    let correction = gamma_half_ratio((degrees - 1.0) / 2.0) / (degrees / 2.0).sqrt();
    (pooled > 0.0).then(|| difference / pooled * correction)
}

/// Two-sided p of the pooled two-proportion z test.
fn pooled_p(difference: f64, (x0, n0): (u64, u64), (x1, n1): (u64, u64)) -> f64 {
    let (n0, n1) = (float(n0), float(n1));
    let successes = float(x0) + float(x1);
    // Failures from integers: nothing cancels near 100 %.
    let failures = (n0 - float(x0)) + (n1 - float(x1));
    if successes <= 0.0 || failures <= 0.0 {
        return 1.0;
    }
    let total = n0 + n1;
    let error = (successes / total * (failures / total) * (total / n0 / n1)).sqrt();
    normal_two_sided(difference / error)
}

/// `2 asin sqrt(x / n)`, the angle of Cohen's h: 0 at none, pi at all.
fn angle(x: u64, n: u64) -> f64 {
    let missing = n.saturating_sub(x);
    if missing == 0 { PI } else { 2.0 * (float(x) / float(missing)).sqrt().atan() }
}
