//! The change from one round to the next, put together from how far the truth may be from each.

use std::borrow::Cow;

use super::super::estimate::{Bounds, Interval, Side};
use super::super::exact::{float_sum, ratio_difference};
use super::super::moments::Moments;
use super::super::root::Root;
use super::super::tails::{Z_TWO_SIDED, normal_two_sided};
use super::tilted::{Seen, Tilted};
use super::walk::{Walk, quantile};
use super::{SHARE, believed, of_mean, share_counts};

/// The change of a mean or a share between two independent rounds.
///
/// Each round has a lower end `l` and an upper end `u` at a normal quantile `z`: those of [`super::guarded_interval`], with half
/// an answer more at each end of the scale. The ends of the difference are put together from them (Zou & Donner 2008, known as
/// MOVER; Newcombe 1998b for shares):
///
/// ```text
/// low = d - sqrt((m1 - l1)^2 + (u0 - m0)^2)      high = d + sqrt((u1 - m1)^2 + (m0 - l0)^2)
/// ```
///
/// A small round gets its own long tail, and a large one its short one: Student's t, which Welch's test uses, takes both to be
/// symmetric, and calls chance a change where answers pile up at one end and one round is much smaller (`docs/statistics.md`).
///
/// Interval and p are computed when asked for: a scorecard of many units needs p alone.
#[derive(Clone, Debug)]
pub struct GuardedChange<'a> {
    difference: f64,
    before: Round<'a>,
    after: Round<'a>,
}

/// How many gave each value, and their mean.
#[derive(Clone, Debug)]
struct Round<'a> {
    counts: Cow<'a, [(i64, u64)]>,
    scale: Bounds,
    mean: f64,
}

impl<'a> GuardedChange<'a> {
    /// Of a mean; each round is a tally of how many gave each value.
    ///
    /// `None` when either round has no answers, or one off the scale.
    #[must_use]
    pub fn of_means(before: &'a [(i64, u64)], after: &'a [(i64, u64)], scale: Bounds) -> Option<Self> {
        Self::between(Cow::Borrowed(before), Cow::Borrowed(after), scale)
    }

    /// Of a share, each round `(successes, n)`: a share is the mean of ones and zeros.
    ///
    /// `None` when either round has no answers or more successes than answers.
    #[must_use]
    pub fn of_shares(before: (u64, u64), after: (u64, u64)) -> Option<Self> {
        let counts = |(successes, n)| Some(Cow::Owned(share_counts(successes, n)?.to_vec()));
        Self::between(counts(before)?, counts(after)?, SHARE)
    }

    fn between(before: Cow<'a, [(i64, u64)]>, after: Cow<'a, [(i64, u64)]>, scale: Bounds) -> Option<Self> {
        let exact = |counts: &[(i64, u64)]| Moments::from_counts(counts.iter().copied()).mean_as_fraction();
        let (earlier, later) = (exact(&before)?, exact(&after)?);
        let scale = believed(scale, before.iter().chain(after.iter()));
        let round = |counts: Cow<'a, [(i64, u64)]>, (sum, n)| {
            of_mean(&counts, scale, Side::Lower)?;
            Some(Round { counts, scale, mean: float_sum(sum) / float_sum(n) })
        };
        Some(Self {
            difference: ratio_difference(later, earlier)?,
            before: round(before, earlier)?,
            after: round(after, later)?,
        })
    }

    /// After minus before, in scale units for means and as a fraction (-1 to 1) for shares.
    #[must_use]
    pub const fn difference(&self) -> f64 {
        self.difference
    }

    /// Two-sided 95 % interval for the difference. It needs no clipping: no difference is longer than the scale.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        let (down, up) = (self.towards(Side::Lower).at(Z_TWO_SIDED)?, self.towards(Side::Upper).at(Z_TWO_SIDED)?);
        Some(Interval { low: self.difference - down, high: self.difference + up })
    }

    /// Two-sided p of "no change". It belongs to the `z` at which the end of the interval nearer to zero *is* zero, so it is below
    /// 5 % exactly where the interval leaves zero out.
    #[must_use]
    pub fn p(&self) -> f64 {
        let distance = self.difference.abs();
        if distance <= 0.0 {
            return 1.0;
        }
        self.towards(if self.difference > 0.0 { Side::Lower } else { Side::Upper }).p(distance)
    }

    /// What can move the difference that way: the later round to the same side, or the earlier one to the other.
    fn towards(&self, side: Side) -> Pair {
        Pair(self.after.reach(side), self.before.reach(side.other()))
    }
}

impl Round<'_> {
    fn reach(&self, side: Side) -> Reach {
        Reach::of(Seen::even(&self.counts, self.scale, side), self.mean)
    }
}

/// How far the truth of one round may lie from its mean, towards one end.
pub(super) struct Reach {
    pub(super) tilted: Tilted,
    /// The mean of the answers themselves, as a distance from that end.
    pub(super) mean: f64,
}

impl Reach {
    pub(super) fn of(seen: Seen<'_>, mean: f64) -> Self {
        Self { mean: seen.scale.distance(mean, seen.side), tilted: seen.tilted() }
    }

    /// At a normal quantile. Half an answer at each end can move the end of a very short interval past the mean: then it is none.
    pub(super) fn at(&self, z: f64) -> Option<f64> {
        Some((self.mean - self.tilted.bound(z)?).max(0.0))
    }
}

/// The two rounds in the directions in which they move the difference the same way.
struct Pair(Reach, Reach);

impl Pair {
    fn at(&self, z: f64) -> Option<f64> {
        Some(self.0.at(z)?.hypot(self.1.at(z)?))
    }

    /// What is left of both at the quantile zero, where the truth may be no further than in the middle of what is believed.
    fn least(&self) -> f64 {
        let least = |reach: &Reach| (reach.mean - reach.tilted.mean()).max(0.0);
        least(&self.0).hypot(least(&self.1))
    }

    /// Two-sided p of "no change", for a difference of `distance` in the other direction.
    fn p(&self, distance: f64) -> f64 {
        // p from 1 to less than any number; before and after that there is nothing to search.
        const LEAST: f64 = 1e-3;
        const MOST: f64 = 40.0;
        const LONGEST: f64 = 10.0;
        // Half an answer at each end can alone reach as far as the difference.
        if self.least() >= distance * (1.0 - 1e-9) {
            return 1.0;
        }
        // Where both would be normally distributed; from there the reach grows about as the quantile.
        let first = distance / (self.0.tilted.squared_error() + self.1.tilted.squared_error()).sqrt();
        let quickly = || {
            let walks = [Walk::begin(&self.0.tilted, first)?, Walk::begin(&self.1.tilted, first)?];
            quantile(walks, [self.0.mean, self.1.mean], distance)
        };
        let z = quickly().unwrap_or_else(|| {
            let mut search = Root { at: first, pace: first };
            search.find(LEAST..=MOST, LONGEST, |z| self.at(z).map_or(f64::NAN, |reach| 1.0 - reach / distance));
            search.at
        });
        if z <= LEAST { 1.0 } else { normal_two_sided(z) }
    }
}
