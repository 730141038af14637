//! The change from a round of which only the mean is known.

use super::super::estimate::{Bounds, Interval, Side};
use super::super::exact::float;
use super::super::moments::Moments;
use super::super::tails::Z_TWO_SIDED;
use super::change::Reach;
use super::tilted::{Seen, Tilted};
use super::{PART_FOR_MEAN, WIDEST_RATING, of_mean};

/// A change from a round of which only the mean is known. There is no test: the earlier answers are lost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanOnlyChange {
    /// After minus before, in scale units.
    pub difference: f64,
    /// An interval that holds the one of [`super::GuardedChange`] which the lost answers would have given; `None` unless their
    /// number is known, and on a scale of more than eleven values: which part of it they took is lost with them.
    pub interval: Option<Interval>,
}

/// Change from a round of which only the mean (and perhaps `n`) is known to a round with answers.
///
/// Answers of a given mean leave the most room for the truth when they lie at the two ends of the scale (their variance is then
/// the largest possible; Bhatia & Davis 2000). So the earlier round is taken for such a one, and its ends go into the interval
/// as in [`super::GuardedChange`]. It is honest but often too wide to settle anything; a test would pretend to more.
///
/// `before_mean` comes with how far off it may be, because a report rounds: half a unit of its last decimal. Of the means that
/// it may have been, the one nearest to the middle of the scale leaves most room, and the interval is longer by as much at each end.
///
/// `None` when the later round is empty or has answers off the scale, or the earlier mean isn't on it.
#[must_use]
pub fn change_from_mean_only(
    (before_mean, off_by): (f64, f64),
    before_n: Option<u64>,
    after: &[(i64, u64)],
    bounds: Bounds,
) -> Option<MeanOnlyChange> {
    if !bounds.is_holding(before_mean) {
        return None;
    }
    of_mean(after, bounds, Side::Lower)?;
    let after_mean = Moments::from_counts(after.iter().copied()).mean()?;
    let difference = after_mean - before_mean;
    let nearest = f64::midpoint(bounds.lowest, bounds.highest).max(before_mean - off_by).min(before_mean + off_by);
    let interval = || {
        let width = bounds.highest - bounds.lowest;
        let answers = before_n.filter(|n| *n > 0 && width <= WIDEST_RATING).map(float)?;
        let end = |side: Side| {
            let after = Reach::of(Seen::even(after, bounds, side), after_mean).at(Z_TWO_SIDED)?;
            let before = at_the_ends(nearest, answers, bounds, side.other());
            Some(after.hypot(before.at(Z_TWO_SIDED)?) + off_by)
        };
        let (down, up) = (end(Side::Lower)?, end(Side::Upper)?);
        // What rounding adds could reach beyond what the scale allows.
        Some(Interval { low: (difference - down).max(-width), high: (difference + up).min(width) })
    };
    Some(MeanOnlyChange { difference, interval: interval() })
}

/// `n` answers at the two ends of the scale, in such parts that this is their mean.
fn at_the_ends(mean: f64, n: f64, scale: Bounds, side: Side) -> Reach {
    let width = scale.highest - scale.lowest;
    let off = scale.distance(mean, side);
    let far = n * off / width;
    let cells = vec![(0.0, n - far + PART_FOR_MEAN), (width, far + PART_FOR_MEAN)];
    Reach { tilted: Tilted::of(cells), mean: off }
}
