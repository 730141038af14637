//! How many answers would have made a verdict clear, and how large a change would be found.

use std::cmp::Ordering;

use super::super::estimate::{Bounds, Side};
use super::super::exact::float;
use super::super::moments::Moments;
use super::super::plan::needed_answers;
use super::super::tails::{Z_ONE_SIDED, Z_POWER, Z_TWO_SIDED};
use super::change::Reach;
use super::tilted::Seen;
use super::{SHARE, of_mean, of_share, share_counts};

/// The smallest number of answers with which a mean this far from `target` would have been *clear*, if each answer kept its
/// share: the least `n >= 2` whose [`super::guarded_bound`] reaches the target.
///
/// As [`needed_answers`], which is where the search begins, it takes what was seen as the truth: a new round of that
/// size is clear about every other time. `None` where the bound has none, when the mean is on the target, or the target not
/// within the scale (of more than eleven values, the part that answers are believed to come from), or when it would take more
/// than 2^53 answers.
#[must_use]
pub fn needed_answers_guarded(counts: &[(i64, u64)], scale: Bounds, target: f64) -> Option<u64> {
    least(|side| of_mean(counts, scale, side), target)
}

/// As [`needed_answers_guarded`], for a share and [`super::guarded_share_bound`].
#[must_use]
pub fn needed_answers_for_guarded_share(successes: u64, n: u64, target: f64) -> Option<u64> {
    let counts = share_counts(successes, n)?;
    least(|side| Some(of_share(&counts, side)), target)
}

/// How large a change two rounds like this one would find with about 80 % power, at 5 % two-sided: as far as the two ends of
/// [`super::GuardedChange`] lie from the difference at `z(0.975) + z(0.80)`.
///
/// Rounds that spread over their scale find it in 80 to 85 %; those that pile up at one end find a fall from there in 68 to 74 %,
/// because the later round then spreads more than this one. `None` without answers, and when one lies off the scale.
#[must_use]
pub fn detectable_change(counts: &[(i64, u64)], scale: Bounds) -> Option<f64> {
    let scale = of_mean(counts, scale, Side::Lower)?.scale;
    let mean = Moments::from_counts(counts.iter().copied()).mean()?;
    let reach = |side| Reach::of(Seen::even(counts, scale, side), mean).at(Z_TWO_SIDED + Z_POWER);
    Some(reach(Side::Lower)?.hypot(reach(Side::Upper)?))
}

/// As [`detectable_change`], for a share.
#[must_use]
pub fn detectable_change_of_share(successes: u64, n: u64) -> Option<f64> {
    detectable_change(&share_counts(successes, n)?, SHARE)
}

/// The least number of answers whose bound reaches `target`: the bound moves one way as answers are added, so galloping up or
/// down from a guess and then halving finds it.
fn least<'a>(from: impl Fn(Side) -> Option<Seen<'a>>, target: f64) -> Option<u64> {
    const MOST: u64 = 1 << 53;
    let lower = from(Side::Lower)?;
    let mean = lower.place(lower.bare().mean());
    let side = match mean.partial_cmp(&target)? {
        Ordering::Greater => Side::Lower,
        Ordering::Less => Side::Upper,
        Ordering::Equal => return None,
    };
    let guarded = from(side).filter(|guarded| guarded.scale.is_holding(target))?;
    let is_enough = |n: u64| {
        let bound = guarded.resized(float(n)).bound(Z_ONE_SIDED);
        bound.is_some_and(|bound| if side == Side::Lower { bound >= target } else { bound <= target })
    };
    let sd = guarded.bare().variance().sqrt();
    let mut above = needed_answers(sd, mean - target).unwrap_or(2).max(2);
    while !is_enough(above) {
        above = above.checked_mul(2).filter(|n| *n <= MOST)?;
    }
    let mut below = above / 2;
    while below >= 2 && is_enough(below) {
        (above, below) = (below, below / 2);
    }
    // `below` is too few, or fewer than any sample has.
    below = below.max(1);
    while above - below > 1 {
        let middle = below + (above - below) / 2;
        if is_enough(middle) {
            above = middle;
        } else {
            below = middle;
        }
    }
    Some(above)
}
