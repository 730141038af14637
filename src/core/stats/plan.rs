//! How many answers would have settled it, and how small a change could be seen.

use super::exact::{count_at_least, float};
use super::tails::Level;

/// The smallest number of answers whose one-sided t bound would have reached a target this far away: the least `n >= 2` with
/// `t(0.95; n - 1) sd / sqrt(n) <= |distance|`, both in scale units.
///
/// It takes the standard deviation and the distance seen as the truth, so a new round of that size has about an even
/// chance of being clear; for a plan, use [`minimum_detectable_change`]. `None` when the distance is zero, when a value
/// isn't a finite number, or when it would take more than 2^53 answers.
#[must_use]
pub fn needed_answers(sd: f64, distance: f64) -> Option<u64> {
    let ratio = sd / distance.abs();
    if !(distance.abs() > 0.0 && ratio >= 0.0) {
        return None;
    }
    let least = |quantile: f64| count_at_least((ratio * quantile) * (ratio * quantile));
    // A t quantile exceeds the normal one, so the answer isn't below this; it is a few above at most.
    let mut n = least(Level::OneSided.normal())?.max(2);
    while ratio * Level::OneSided.student(float(n) - 1.0) > float(n).sqrt() {
        n = n.checked_add(1)?;
    }
    Some(n)
}

/// The smallest true change of a mean that two rounds of these sizes would find with 80 % power at the 5 % level
/// (Bloom 1995): `(t(0.975; m) + t(0.80; m)) sd sqrt(1 / n0 + 1 / n1)`, `m = n0 + n1 - 2`, in scale units, `sd` being
/// the common standard deviation.
///
/// An approximation of the exact power (which needs the noncentral t): within 1 % of it from ten answers a round.
/// `None` below two answers in either round, and for an `sd` that isn't a number of zero or more.
#[must_use]
pub fn minimum_detectable_change(sd: f64, n_before: u64, n_after: u64) -> Option<f64> {
    if n_before < 2 || n_after < 2 || !(0.0..f64::INFINITY).contains(&sd) {
        return None;
    }
    let (n0, n1) = (float(n_before), float(n_after));
    let degrees = (n0 - 1.0) + (n1 - 1.0);
    let quantiles = Level::TwoSided.student(degrees) + Level::Power.student(degrees);
    Some(quantiles * sd * (1.0 / n0 + 1.0 / n1).sqrt())
}

/// As [`minimum_detectable_change`] for a share near `share`, by the normal approximation:
/// `(1.960 + 0.842) sqrt(share (1 - share) (1 / n0 + 1 / n1))`, as a fraction.
///
/// Too optimistic when fewer than about ten successes or failures are expected. `None` without answers in either round
/// or when `share` isn't a fraction.
#[must_use]
pub fn minimum_detectable_change_of_share(share: f64, n_before: u64, n_after: u64) -> Option<f64> {
    if n_before == 0 || n_after == 0 || !(0.0..=1.0).contains(&share) {
        return None;
    }
    let quantiles = Level::TwoSided.normal() + Level::Power.normal();
    Some(quantiles * (share * (1.0 - share) * (1.0 / float(n_before) + 1.0 / float(n_after))).sqrt())
}

#[cfg(test)]
mod tests {
    use super::{minimum_detectable_change, minimum_detectable_change_of_share, needed_answers};

    #[test]
    fn the_needed_number_is_the_first_that_is_enough() {
        // t(0.95; 4) / sqrt(5) = 0.953, t(0.95; 3) / sqrt(4) = 1.177
        assert_eq!(needed_answers(1.0, 1.0), Some(5));
        assert_eq!(needed_answers(1.0, -1.0), Some(5));
        assert_eq!(needed_answers(0.0, 0.1), Some(2));
        assert_eq!(needed_answers(1.0, 0.0), None);
        assert_eq!(needed_answers(f64::NAN, 1.0), None);
        assert_eq!(needed_answers(1.0, f64::NAN), None);
        assert_eq!(needed_answers(1.0, 1e-12), None);
        assert_eq!(needed_answers(f64::INFINITY, 1.0), None);
    }

    #[test]
    fn detectable_changes_shrink_with_answers_and_refuse_nonsense() {
        let few = minimum_detectable_change(1.0, 60, 60).unwrap();
        let many = minimum_detectable_change(1.0, 6_000, 6_000).unwrap();
        assert!(few > 0.51 && few < 0.52 && (many * 10.0 - few).abs() < 0.01);
        assert_eq!(minimum_detectable_change(1.0, 1, 60), None);
        assert_eq!(minimum_detectable_change(-1.0, 60, 60), None);
        assert_eq!(minimum_detectable_change(f64::NAN, 60, 60), None);
        assert!(minimum_detectable_change(1.0, u64::MAX, u64::MAX).is_some_and(f64::is_finite));
        assert!(minimum_detectable_change_of_share(0.5, 100, 100).is_some_and(|c| (c - 0.198_11).abs() < 1e-4));
        assert_eq!(minimum_detectable_change_of_share(0.5, 0, 100), None);
        assert_eq!(minimum_detectable_change_of_share(-0.5, 10, 100), None);
    }
}
