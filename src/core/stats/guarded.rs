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

use std::cmp::Ordering;

use super::estimate::{Bounds, Interval, Side};
use super::exact::float;
use super::tails::{Z_ONE_SIDED, Z_TWO_SIDED};

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
    let guarded = Guarded::of_mean(counts, scale, side)?;
    Some(guarded.place(guarded.bound(Z_ONE_SIDED)?))
}

/// Two-sided 95 % interval for the mean of a large population: half an answer more at *each* end of the scale, and 2.5 % left
/// beyond each end of the interval, but never short of [`guarded_bound`]: what a verdict calls uncertain is not ruled out here.
/// It may reach past a target that the bound is clear of: 2.5 % asks for more than 5 %.
///
/// `None` where a bound has none.
#[must_use]
pub fn guarded_interval(counts: &[(i64, u64)], scale: Bounds) -> Option<Interval> {
    let end = |side: Side| {
        let guarded = Guarded::of_mean(counts, scale, side)?;
        let even = Guarded { near: PART_FOR_MEAN, far: PART_FOR_MEAN, ..guarded };
        Some(guarded.place(even.bound(Z_TWO_SIDED)?.min(guarded.bound(Z_ONE_SIDED)?)))
    };
    Some(Interval { low: end(Side::Lower)?, high: end(Side::Upper)? })
}

/// One-sided 95 % bound for a share: the share at which as many successes or more (or as few or fewer) have a chance of 5 %
/// (Clopper & Pearson 1934), but for the approximation: the chance is 4.9 to 5.004 %, and 4.8 % for a single answer.
///
/// Beside [`super::wilson_bound`], which is right on average, this one is wrong in at most 5 % at *every* share, and less
/// often clear. `None` when nobody answered, or when there are more successes than answers.
#[must_use]
pub fn guarded_share_bound(successes: u64, n: u64, side: Side) -> Option<f64> {
    let counts = share_counts(successes, n)?;
    let guarded = Guarded::of_share(&counts, side);
    Some(guarded.place(guarded.bound(Z_ONE_SIDED)?))
}

/// The smallest number of answers with which a mean this far from `target` would have been *clear*, if each answer kept its
/// share: the least `n >= 2` whose [`guarded_bound`] reaches the target.
///
/// As [`super::needed_answers`], which is where the search begins, it takes what was seen as the truth: a new round of that
/// size is clear about every other time. `None` where the bound has none, when the mean is on the target, or the target not
/// within the scale, or when it would take more than 2^53 answers.
#[must_use]
pub fn needed_answers_guarded(counts: &[(i64, u64)], scale: Bounds, target: f64) -> Option<u64> {
    least(|side| Guarded::of_mean(counts, scale, side), target)
}

/// As [`needed_answers_guarded`], for a share and [`guarded_share_bound`].
#[must_use]
pub fn needed_answers_for_guarded_share(successes: u64, n: u64, target: f64) -> Option<u64> {
    let counts = share_counts(successes, n)?;
    least(|side| Some(Guarded::of_share(&counts, side)), target)
}

/// A share is the mean of ones and zeros.
fn share_counts(successes: u64, n: u64) -> Option<[(i64, u64); 2]> {
    let failures = n.checked_sub(successes).filter(|_| n > 0)?;
    Some([(0, failures), (1, successes)])
}

/// A tally seen from one end of its scale.
#[derive(Clone, Copy)]
struct Guarded<'a> {
    counts: &'a [(i64, u64)],
    scale: Bounds,
    side: Side,
    /// What each answer counts for; other than 1 when a round of another size is imagined.
    answer: f64,
    /// What the guarded end counts for besides its answers.
    near: f64,
    /// The same for the other end.
    far: f64,
}

impl<'a> Guarded<'a> {
    fn of_mean(counts: &'a [(i64, u64)], scale: Bounds, side: Side) -> Option<Self> {
        let given = || counts.iter().filter(|(_, count)| *count > 0).map(|(value, _)| *value);
        let first = given().next()?;
        let differ = given().any(|value| value != first);
        let is_between = |value: i64| scale.lowest < whole(value) && whole(value) < scale.highest;
        let near = if differ && given().any(is_between) { PART_FOR_MEAN } else { PART_FOR_SHARE };
        let is_on_scale = given().all(|value| scale.is_holding(whole(value)));
        is_on_scale.then_some(Self { counts, scale, side, answer: 1.0, near, far: 0.0 })
    }

    const fn of_share(counts: &'a [(i64, u64)], side: Side) -> Self {
        let scale = Bounds { lowest: 0.0, highest: 1.0 };
        Self { counts, scale, side, answer: 1.0, near: PART_FOR_SHARE, far: 0.0 }
    }

    fn width(&self) -> f64 {
        self.scale.highest - self.scale.lowest
    }

    /// Distances from the guarded end, with their weights.
    fn cells(&self) -> impl Iterator<Item = (f64, f64)> {
        let answers = self.counts.iter().filter(|(_, count)| *count > 0).map(|(value, count)| {
            let value = whole(*value);
            let distance = match self.side {
                Side::Lower => value - self.scale.lowest,
                Side::Upper => self.scale.highest - value,
            };
            (distance, self.answer * float(*count))
        });
        answers.chain([(0.0, self.near), (self.width(), self.far)])
    }

    /// The value at a distance from the guarded end.
    fn place(&self, distance: f64) -> f64 {
        self.scale.clip(match self.side {
            Side::Lower => self.scale.lowest + distance,
            Side::Upper => self.scale.highest - distance,
        })
    }

    /// Mean distance from the guarded end, variance, and total weight.
    fn moments(&self) -> (f64, f64, f64) {
        let sum = |term: &dyn Fn(f64) -> f64| self.cells().map(|(x, c)| c * term(x)).sum::<f64>();
        let total = sum(&|_| 1.0);
        let mean = sum(&|x| x) / total;
        (mean, sum(&|x| (x - mean) * (x - mean)) / total, total)
    }

    /// `r*` and the mean, as a distance, that it belongs to; `b` of the formulas above.
    fn at(&self, t: f64) -> (f64, f64) {
        let (mut weights, mut distances) = (0.0, 0.0);
        for (x, c) in self.cells() {
            let tilted = c / (x + t);
            weights += tilted;
            distances += tilted * x;
        }
        let mean = distances / weights;
        let (mut likelihood, mut squares) = (0.0, 0.0);
        for (x, c) in self.cells() {
            let off = (x - mean) / (mean + t);
            likelihood += c * off.ln_1p();
            squares += c * (off / (1.0 + off)).powi(2);
        }
        let root = (2.0 * likelihood).sqrt();
        (root + (squares.sqrt() / root).ln() / root, mean)
    }

    /// The distance from the guarded end at which `r*` is `z`: zero when nothing lies beyond that end.
    ///
    /// `r*` falls as `t` grows. Secant steps in `ln t`, from where the mean would be normally distributed; a step that
    /// leaves the bracket is replaced by its middle.
    fn bound(&self, z: f64) -> Option<f64> {
        const CLOSE: f64 = 1e-12;
        const MOST_STEPS: u32 = 200;
        // From here on the bound of a normal distribution has its first twelve digits, and the sums of `at` would lose theirs.
        const MANY: f64 = 1e12;
        let (mean, variance, total) = self.moments();
        if mean <= 0.0 {
            return Some(0.0);
        }
        if total > MANY {
            return Some((mean - z * (variance / total).sqrt()).max(0.0));
        }
        let first = ((variance * total).sqrt() / z - mean).max(0.05 * mean).ln();
        let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
        let (mut before, mut y) = (None::<(f64, f64)>, first);
        let mut found = None;
        for _ in 0..MOST_STEPS {
            let (r, b) = self.at(y.exp());
            let off = r - z;
            if !off.is_finite() {
                break;
            }
            found = Some(b);
            if off > 0.0 {
                low = y;
            } else {
                high = y;
            }
            if off.abs() <= CLOSE || high - low <= CLOSE {
                break;
            }
            let step = match before {
                Some((earlier, off_earlier)) => -off * (y - earlier) / (off - off_earlier),
                None => 0.5 * off,
            };
            before = Some((y, off));
            let next = y + step.clamp(-3.0, 3.0);
            let is_inside = low < next && next < high;
            y = match (is_inside, low.is_finite() && high.is_finite()) {
                (true, _) => next,
                (false, true) => f64::midpoint(low, high),
                (false, false) => y + off.signum(),
            };
        }
        found.filter(|b| b.is_finite())
    }

    /// The same answers in the same shares, `n` of them.
    fn resized(self, n: f64) -> Self {
        let answered: f64 = self.counts.iter().map(|(_, count)| float(*count)).sum();
        Self { answer: n / answered, ..self }
    }

    /// The mean of the answers alone, on the scale.
    fn mean(&self) -> f64 {
        self.place(Self { near: 0.0, ..*self }.moments().0)
    }
}

/// The least number of answers whose bound reaches `target`: the bound moves one way as answers are added, so galloping up or
/// down from a guess and then halving finds it.
fn least<'a>(from: impl Fn(Side) -> Option<Guarded<'a>>, target: f64) -> Option<u64> {
    const MOST: u64 = 1 << 53;
    let mean = from(Side::Lower)?.mean();
    let side = match mean.partial_cmp(&target)? {
        Ordering::Greater => Side::Lower,
        Ordering::Less => Side::Upper,
        Ordering::Equal => return None,
    };
    let guarded = from(side).filter(|guarded| guarded.scale.is_holding(target))?;
    let is_enough = |n: u64| {
        let bound = guarded.resized(float(n)).bound(Z_ONE_SIDED).map(|distance| guarded.place(distance));
        bound.is_some_and(|bound| if side == Side::Lower { bound >= target } else { bound <= target })
    };
    let sd = Guarded { near: 0.0, ..guarded }.moments().1.sqrt();
    let mut above = super::needed_answers(sd, mean - target).unwrap_or(2).max(2);
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

/// Exact up to 2^53, far beyond any scale.
#[allow(clippy::cast_precision_loss)]
const fn whole(value: i64) -> f64 {
    value as f64
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
