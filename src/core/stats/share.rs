//! How far the true share may be from the share in the sample: Wilson's score interval.

use super::estimate::Interval;
use super::exact::float;
use super::tails::Z_TWO_SIDED;

/// Share of successes, 0 to 1. `None` when nobody answered, or when there are more successes than answers.
#[must_use]
pub fn share(successes: u64, n: u64) -> Option<f64> {
    (n > 0 && successes <= n).then(|| float(successes) / float(n))
}

/// Two-sided 95 % score interval for a share (Wilson 1927; Newcombe 1998a, method 3), no continuity correction:
/// the shares `p` at which the sample is just not rejected, `|x / n - p| = z sqrt(p (1 - p) / n)` with z = 1.96.
///
/// Good at any `n`, at 0 % and at 100 %, where it begins or ends exactly at 0 or 1. `None` when nobody answered, or
/// when there are more successes than answers.
///
/// The ends are the roots of `(n + z^2) p^2 - (2x + z^2) p + x^2 / n`. The lower root is written as the product of the
/// roots over the upper one, and an upper root in the upper half as one minus the lower root for the failures; so neither
/// loses digits or strays from `[0, 1]`.
#[must_use]
pub fn wilson(successes: u64, n: u64) -> Option<Interval> {
    let share = share(successes, n)?;
    let failures = n.checked_sub(successes)?;
    let (x, y, total) = (float(successes), float(failures), float(n));
    let square = Z_TWO_SIDED * Z_TWO_SIDED;
    let root = Z_TWO_SIDED * (x * (y / total) + square / 4.0).sqrt();
    let lower_root = |count: f64| count * (count / total) / (count + square / 2.0 + root);
    let upper_root = if x > y { 1.0 - lower_root(y) } else { (x + square / 2.0 + root) / (total + square) };
    Some(Interval { low: lower_root(x).min(share), high: upper_root.max(share) })
}
