//! The quick way to a bound, and to two bounds at once.
//!
//! A look at a tally tells a quantile and the bound that goes with it, and two looks tell how the bound moves with the quantile.
//! From there on every look is at where the quantile should be the one that is wanted; four or five are enough. It knows no
//! bracket, so it may lose its way. Then it says so, and [`super::super::root`] searches.

use super::tilted::Tilted;

/// Two looks this near to what is wanted tell it to the square of that.
const NEAR: f64 = 1e-7;
const MOST_LOOKS: u32 = 12;

/// A search among the bounds of one tally.
pub(super) struct Walk<'a> {
    tilted: &'a Tilted,
    /// `ln t`, where the search is.
    at: f64,
    /// `r*` there.
    quantile: f64,
    /// The bound that goes with it, as a distance from the guarded end.
    bound: f64,
    /// How far to go for each unit of the quantile, down.
    pace: f64,
    /// How far the bound moves for each unit of the quantile, down.
    slope: f64,
}

impl<'a> Walk<'a> {
    /// Begins where the mean would be normally distributed. `None` where a bound is known without looking.
    pub(super) fn begin(tilted: &'a Tilted, z: f64) -> Option<Self> {
        let at = tilted.first(z)?;
        let t = at.exp();
        let (quantile, bound) = tilted.at(t);
        // Also as if it were normally distributed: until the second look.
        let pace = (1.0 + tilted.mean() / t) / quantile;
        let slope = (tilted.mean() - bound) / quantile;
        Some(Self { tilted, at, quantile, bound, pace, slope }).filter(|walk| walk.quantile > 0.0)
    }

    /// The distance from the guarded end at a quantile, on the straight line through the last two looks.
    const fn bound(&self, z: f64) -> f64 {
        self.bound - self.slope * (z - self.quantile)
    }

    const fn is_near(&self, z: f64) -> bool {
        (self.quantile - z).abs() < NEAR
    }

    /// A look where the quantile should be `z`. `None` where that led astray.
    fn go(&mut self, z: f64) -> Option<()> {
        const LONGEST: f64 = 3.0;
        // Nearer looks tell their difference too badly.
        const APART: f64 = 1e-9;
        let at = self.at + (self.pace * (self.quantile - z)).clamp(-LONGEST, LONGEST);
        let (quantile, bound) = self.tilted.at(at.exp());
        let up = quantile - self.quantile;
        if up.abs() > APART {
            (self.pace, self.slope) = ((self.at - at) / up, (self.bound - bound) / up);
        }
        (self.at, self.quantile, self.bound) = (at, quantile, bound);
        (quantile.is_finite() && bound.is_finite() && self.pace > 0.0 && self.slope > 0.0).then_some(())
    }

    /// The bound at a quantile.
    pub(super) fn to(mut self, z: f64) -> Option<f64> {
        for _ in 0..MOST_LOOKS {
            if self.is_near(z) {
                return Some(self.bound(z));
            }
            self.go(z)?;
        }
        None
    }
}

/// The quantile at which two bounds are together as far from their means as `distance`, which is above zero; `means` are those
/// of the answers, as distances from the guarded ends.
///
/// Every look serves both: where the two lines together come to the distance is the next quantile, and both go there.
pub(super) fn quantile([one, other]: [Walk<'_>; 2], means: [f64; 2], distance: f64) -> Option<f64> {
    let (mut one, mut other) = (one, other);
    for _ in 0..MOST_LOOKS {
        // Each as its reach at the quantile zero, and how that grows.
        let z = meeting((means[0] - one.bound(0.0), one.slope), (means[1] - other.bound(0.0), other.slope), distance)?;
        if one.is_near(z) && other.is_near(z) {
            return Some(z);
        }
        one.go(z)?;
        other.go(z)?;
    }
    None
}

/// Where the squares of two rising lines come to that of `distance`. A line below zero counts as nothing.
fn meeting((a, up): (f64, f64), (b, rise): (f64, f64), distance: f64) -> Option<f64> {
    let squares = up * up + rise * rise;
    let mixed = a * up + b * rise;
    let over = a * a + b * b - distance * distance;
    let both = ((mixed * mixed - squares * over).sqrt() - mixed) / squares;
    let z = if a + up * both < 0.0 {
        (distance - b) / rise
    } else if b + rise * both < 0.0 {
        (distance - a) / up
    } else {
        both
    };
    z.is_finite().then_some(z)
}

#[cfg(test)]
mod tests {
    use super::meeting;

    #[test]
    fn two_lines_meet_a_distance_together_or_the_one_that_is_above_zero_alone() {
        assert!(meeting((0.0, 3.0), (0.0, 4.0), 10.0).is_some_and(|z| (z - 2.0).abs() < 1e-12));
        assert!(meeting((-9.0, 3.0), (0.0, 5.0), 10.0).is_some_and(|z| (z - 2.0).abs() < 1e-12));
        assert!(meeting((0.0, 5.0), (-9.0, 3.0), 10.0).is_some_and(|z| (z - 2.0).abs() < 1e-12));
        assert_eq!(meeting((f64::NAN, 5.0), (0.0, 3.0), 10.0), None);
    }
}
