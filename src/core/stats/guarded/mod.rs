//! How far the true mean may be from the mean of the answers, also when these pile up at one end of the scale.
//!
//! Student's t takes means to be normally distributed. Where most guests give the highest answer they are not, and a sample
//! without any of the rare low ones has both too high a mean and too small a spread. Here the whole tally speaks, and an end
//! of the scale that nobody chose still counts for a part of an answer.
//!
//! The true shares of the answers are taken to be Dirichlet distributed with the tally as parameters (Rubin 1981), and with
//! part of an answer more at the end that a bound guards against: Gaffke (2005) adds a whole one. A bound is the 5 %
//! quantile of the mean of such shares, by the saddlepoint approximation in the form `r*` (Barndorff-Nielsen 1986; Butler
//! 2007, section 12). With weights `c` at distances `x` from the guarded end, and any `t > 0`,
//!
//! ```text
//! Q = sum c/(x + t)      b = sum c x/(x + t) / Q       d = (x - b)/(b + t)
//! r = sqrt(2 sum c ln(1 + d))      u = sqrt(sum c (d/(1 + d))^2)      r* = r + ln(u/r)/r
//! ```
//!
//! and the bound lies `b` from that end where `r*` is the normal quantile. `r` alone is the empirical likelihood (Owen 1988)
//! of a mean of `b`; the rest corrects it.

mod change;
mod mean_only;
mod needed;
mod tilted;
mod walk;

use super::estimate::{Bounds, Interval, Side};
use super::tails::{Z_ONE_SIDED, Z_TWO_SIDED};
use tilted::{Seen, whole};

pub use change::GuardedChange;
pub use mean_only::{MeanOnlyChange, change_from_mean_only};
pub use needed::{
    detectable_change, detectable_change_of_share, needed_answers_for_guarded_share, needed_answers_guarded,
};

/// What an end of the scale counts for besides its answers, for a mean. A whole answer is never wrong too often but seldom
/// sure, and a quarter is wrong too often: `docs/statistics.md`, *Simulated truth*.
const PART_FOR_MEAN: f64 = 0.5;

/// The same for a share, whose answers have no middle: a whole one gives the bound of Clopper and Pearson (1934). A mean of
/// answers at both ends and none between is a share by another name; so is one of answers that are all alike, of which
/// the question is how many others may be missing.
const PART_FOR_SHARE: f64 = 1.0;

/// One-sided 95 % bound for the mean of a large population, from how many gave each value. It lies on the scale.
///
/// `None` without answers, and when one lies off the scale.
#[must_use]
pub fn guarded_bound(counts: &[(i64, u64)], scale: Bounds, side: Side) -> Option<f64> {
    of_mean(counts, scale, side)?.bound(Z_ONE_SIDED)
}

/// Two-sided 95 % interval for the mean of a large population: half an answer more at *each* end of the scale, and 2.5 % left
/// beyond each end of the interval, but never short of [`guarded_bound`]: what a verdict calls uncertain is not ruled out here.
/// It may reach past a target that the bound is clear of: 2.5 % asks for more than 5 %.
///
/// `None` where a bound has none.
#[must_use]
pub fn guarded_interval(counts: &[(i64, u64)], scale: Bounds) -> Option<Interval> {
    guarded_ends(counts, scale).map(|(interval, _)| interval)
}

/// [`guarded_interval`], and the two [`guarded_bound`]s.
#[must_use]
pub fn guarded_ends(counts: &[(i64, u64)], scale: Bounds) -> Option<(Interval, Interval)> {
    let ends = |side: Side| {
        let guarded = of_mean(counts, scale, side)?;
        let even = Seen::even(counts, guarded.scale, side).tilted().bound(Z_TWO_SIDED)?;
        let bound = guarded.tilted().bound(Z_ONE_SIDED)?;
        Some((guarded.place(even.min(bound)), guarded.place(bound)))
    };
    let ((low, lower), (high, upper)) = (ends(Side::Lower)?, ends(Side::Upper)?);
    Some((Interval { low, high }, Interval { low: lower, high: upper }))
}

/// One-sided 95 % bound for a share: the share at which as many successes or more (or as few or fewer) have a chance of 5 %
/// (Clopper & Pearson 1934), but for the approximation: the chance is 4.9 to 5.004 %, and 4.8 % for a single answer.
///
/// Beside an end of [`super::wilson`], which is right on average, this one is wrong in at most 5 % at *every* share, and less
/// often clear. `None` when nobody answered, or when there are more successes than answers.
#[must_use]
pub fn guarded_share_bound(successes: u64, n: u64, side: Side) -> Option<f64> {
    let counts = share_counts(successes, n)?;
    of_share(&counts, side).bound(Z_ONE_SIDED)
}

/// A share is the mean of ones and zeros.
fn share_counts(successes: u64, n: u64) -> Option<[(i64, u64); 2]> {
    let failures = n.checked_sub(successes).filter(|_| n > 0)?;
    Some([(0, failures), (1, successes)])
}

/// The scale of a share.
const SHARE: Bounds = Bounds { lowest: 0.0, highest: 1.0 };

/// From the lowest to the highest of the most values that a rating has.
const WIDEST_RATING: f64 = 10.0;

/// The part of a scale that answers may be believed to come from.
///
/// Whoever rates could have chosen each of at most eleven values. A number may lie within limits that nobody thinks of: up to 100
/// trips a day, where all answered 2 to 4. An imagined answer out there would drown those given. So a wider scale ends as
/// far beyond the answers as these are apart, and at least two steps.
fn believed<'a>(scale: Bounds, counts: impl Iterator<Item = &'a (i64, u64)>) -> Bounds {
    const LEAST: f64 = 2.0;
    let given = counts.filter(|(_, count)| *count > 0).map(|(value, _)| whole(*value));
    let (low, high) = given.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)));
    if scale.highest - scale.lowest <= WIDEST_RATING || low > high {
        return scale;
    }
    let apart = (high - low).max(LEAST);
    Bounds { lowest: scale.lowest.max(low - apart), highest: scale.highest.min(high + apart) }
}

/// `None` without answers, and when one lies off the scale.
fn of_mean(counts: &[(i64, u64)], scale: Bounds, side: Side) -> Option<Seen<'_>> {
    let scale = believed(scale, counts.iter());
    let given = || counts.iter().filter(|(_, count)| *count > 0).map(|(value, _)| *value);
    let first = given().next()?;
    let differ = given().any(|value| value != first);
    let is_between = |value: i64| scale.lowest < whole(value) && whole(value) < scale.highest;
    let near = if differ && given().any(is_between) { PART_FOR_MEAN } else { PART_FOR_SHARE };
    let is_on_scale = given().all(|value| scale.is_holding(whole(value)));
    is_on_scale.then_some(Seen { counts, scale, side, answer: 1.0, near, far: 0.0 })
}

const fn of_share(counts: &[(i64, u64)], side: Side) -> Seen<'_> {
    Seen { counts, scale: SHARE, side, answer: 1.0, near: PART_FOR_SHARE, far: 0.0 }
}

impl<'a> Seen<'a> {
    /// With half an answer more at each end: for what may be wrong as often on one side as on the other.
    const fn even(counts: &'a [(i64, u64)], scale: Bounds, side: Side) -> Self {
        Self { counts, scale, side, answer: 1.0, near: PART_FOR_MEAN, far: PART_FOR_MEAN }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIVE_POINTS: Bounds = Bounds { lowest: 1.0, highest: 5.0 };

    #[test]
    fn a_rare_low_answer_that_nobody_gave_still_counts() {
        // Eight of ten gave the highest answer: Student's t reaches 4.56, as if a lower answer than 4 could not be.
        let bound = guarded_bound(&[(4, 2), (5, 8)], FIVE_POINTS, Side::Lower).unwrap();
        assert!(bound < 4.3, "{bound}");
        let upper = guarded_bound(&[(4, 2), (5, 8)], FIVE_POINTS, Side::Upper).unwrap();
        assert!((4.9..=5.0).contains(&upper), "{upper}");
    }

    #[test]
    fn answers_at_both_ends_alone_are_a_share() {
        for (low, high) in [(1, 9), (3, 27), (40, 40)] {
            for side in [Side::Lower, Side::Upper] {
                let mean = guarded_bound(&[(1, low), (3, 0), (5, high)], FIVE_POINTS, side).unwrap();
                let share = guarded_share_bound(high, low + high, side).unwrap();
                assert!((mean - (1.0 + 4.0 * share)).abs() < 1e-9, "{low} and {high}: {mean} and {share}");
            }
        }
        let with_a_middle = guarded_bound(&[(1, 3), (3, 1), (5, 26)], FIVE_POINTS, Side::Lower).unwrap();
        assert!(with_a_middle > guarded_bound(&[(1, 4), (5, 26)], FIVE_POINTS, Side::Lower).unwrap());
    }

    #[test]
    fn answers_that_are_all_alike_leave_room_for_those_that_are_missing() {
        // Clopper and Pearson: 0.05^(1/20) = 0.8609.
        let bound = guarded_bound(&[(4, 0), (5, 20)], FIVE_POINTS, Side::Lower).unwrap();
        assert!((bound - (1.0 + 4.0 * 0.8609)).abs() < 4e-3, "{bound}");
        assert_eq!(guarded_bound(&[(5, 20)], FIVE_POINTS, Side::Upper), Some(5.0));
        let interval = guarded_interval(&[(3, 20)], FIVE_POINTS).unwrap();
        assert!(interval.low < 2.8 && (interval.low + interval.high - 6.0).abs() < 1e-9, "{interval:?}");
        assert_eq!(needed_answers_guarded(&[(5, 20)], FIVE_POINTS, 4.0), Some(11));
        let many = guarded_bound(&[(5, 1000)], FIVE_POINTS, Side::Lower).unwrap();
        assert!(many > 4.98, "a thousand who say the same are sure: {many}");
    }

    #[test]
    fn limits_that_nobody_thinks_of_do_not_drown_the_answers() {
        let up_to = |highest: f64| Bounds { lowest: 0.0, highest };
        let (before, after) = ([(2, 15), (3, 31), (4, 15)], [(3, 15), (4, 31), (5, 15)]);
        for highest in [20.0, 100.0, 1e6] {
            let change = GuardedChange::of_means(&before, &after, up_to(highest)).unwrap();
            assert!(change.p() < 1e-4, "{highest}: {}", change.p());
            let interval = guarded_interval(&before, up_to(highest)).unwrap();
            assert!(interval.low > 2.7 && interval.high < 3.3, "{highest}: {interval:?}");
        }
        // Whoever rates could have chosen every value.
        let rated = guarded_interval(&before, up_to(10.0)).unwrap();
        assert!(rated.high > 3.3, "{rated:?}");
        assert_eq!(guarded_interval(&[(2, 15), (21, 1)], up_to(20.0)), None);
    }

    #[test]
    fn no_answers_and_answers_off_the_scale_have_no_bound() {
        for counts in [&[][..], &[(5, 0)], &[(4, 1), (6, 1)], &[(6, 20)]] {
            assert_eq!(guarded_bound(counts, FIVE_POINTS, Side::Lower), None, "{counts:?}");
            assert_eq!(guarded_interval(counts, FIVE_POINTS), None, "{counts:?}");
            assert_eq!(needed_answers_guarded(counts, FIVE_POINTS, 3.0), None, "{counts:?}");
        }
        assert_eq!(guarded_share_bound(0, 0, Side::Lower), None);
        assert_eq!(guarded_share_bound(2, 1, Side::Lower), None);
    }

    #[test]
    fn shares_at_an_end_begin_and_end_there() {
        assert_eq!(guarded_share_bound(0, 20, Side::Lower), Some(0.0));
        assert_eq!(guarded_share_bound(20, 20, Side::Upper), Some(1.0));
        // Clopper and Pearson: 0.05^(1/20) = 0.8609.
        assert!((guarded_share_bound(20, 20, Side::Lower).unwrap() - 0.8609).abs() < 1e-3);
    }

    #[test]
    fn the_needed_number_of_nonsense_is_none() {
        let counts = [(3, 5), (4, 5)];
        for target in [3.5, 0.0, 6.0, f64::NAN] {
            assert_eq!(needed_answers_guarded(&counts, FIVE_POINTS, target), None, "{target}");
        }
        assert_eq!(needed_answers_for_guarded_share(1, 0, 0.5), None);
    }
}
