//! How far the mean of a tally may lie towards one end of its scale: the numbers behind every guarded bound.

use super::super::estimate::{Bounds, Side};
use super::super::exact::float;
use super::super::root::Root;
use super::walk::Walk;

/// A tally as it is seen from one end of its scale, with what the ends count for.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    /// How many gave each value; all lie on the scale.
    pub(super) counts: &'a [(i64, u64)],
    pub(super) scale: Bounds,
    pub(super) side: Side,
    /// What each answer counts for; other than 1 when a round of another size is imagined.
    pub(super) answer: f64,
    /// What the guarded end counts for besides its answers.
    pub(super) near: f64,
    /// The same for the other end.
    pub(super) far: f64,
}

/// Distances from the guarded end, with their weights.
pub(super) struct Tilted {
    cells: Vec<(f64, f64)>,
    mean: f64,
    variance: f64,
    /// The third central moment over the variance.
    skew: f64,
    total: f64,
}

/// From this many answers on the bound of a normal distribution has its first twelve digits, and sums over answers would lose theirs.
const MANY: f64 = 1e12;

impl Seen<'_> {
    fn cells(&self) -> Vec<(f64, f64)> {
        let width = self.scale.highest - self.scale.lowest;
        let mut cells = Vec::with_capacity(self.counts.len() + 2);
        let (mut near, mut far) = (self.near, self.far);
        for (value, count) in self.counts {
            let distance = self.scale.distance(whole(*value), self.side);
            let weight = self.answer * float(*count);
            // Distances are whole numbers: these are exactly the ends.
            if distance <= 0.0 {
                near += weight;
            } else if distance >= width {
                far += weight;
            } else {
                cells.push((distance, weight));
            }
        }
        cells.extend([(0.0, near), (width, far)]);
        cells.retain(|(_, weight)| *weight > 0.0);
        cells
    }

    pub(super) fn tilted(&self) -> Tilted {
        Tilted::of(self.cells())
    }

    /// The value at a distance from the guarded end.
    pub(super) fn place(&self, distance: f64) -> f64 {
        self.scale.clip(match self.side {
            Side::Lower => self.scale.lowest + distance,
            Side::Upper => self.scale.highest - distance,
        })
    }

    /// The bound at a normal quantile, on the scale.
    pub(super) fn bound(&self, z: f64) -> Option<f64> {
        Some(self.place(self.tilted().bound(z)?))
    }

    /// The same answers in the same shares, `n` of them.
    pub(super) fn resized(self, n: f64) -> Self {
        let answered: f64 = self.counts.iter().map(|(_, count)| float(*count)).sum();
        Self { answer: n / answered, ..self }
    }

    /// The answers alone.
    pub(super) fn bare(self) -> Tilted {
        Self { near: 0.0, far: 0.0, ..self }.tilted()
    }
}

impl Tilted {
    pub(super) fn of(cells: Vec<(f64, f64)>) -> Self {
        let sum = |term: &dyn Fn(f64) -> f64| cells.iter().map(|(x, c)| c * term(*x)).sum::<f64>();
        let total = sum(&|_| 1.0);
        let mean = sum(&|x| x) / total;
        let variance = sum(&|x| (x - mean).powi(2)) / total;
        let skew = sum(&|x| (x - mean).powi(3)) / total / variance;
        Self { cells, mean, variance, skew, total }
    }

    /// Mean distance from the guarded end.
    pub(super) const fn mean(&self) -> f64 {
        self.mean
    }

    /// Of the distances, with the total weight as divisor.
    pub(super) const fn variance(&self) -> f64 {
        self.variance
    }

    /// Variance of the mean.
    pub(super) fn squared_error(&self) -> f64 {
        self.variance / self.total
    }

    /// `r*` and the mean, as a distance, that it belongs to; `b` of the formulas in [`super`].
    ///
    /// `off` is `d / (1 + d)` there. Weighted, it adds up to nothing, so that it may be taken from each logarithm: what is left is
    /// never below zero, and no digits are lost where all are near it.
    pub(super) fn at(&self, t: f64) -> (f64, f64) {
        let (mut weights, mut distances) = (0.0, 0.0);
        for (x, c) in &self.cells {
            let tilted = c / (x + t);
            weights += tilted;
            distances += tilted * x;
        }
        let mean = distances / weights;
        let (mut likelihood, mut squares) = (0.0, 0.0);
        for (x, c) in &self.cells {
            let inverse = 1.0 / (x + t);
            let off = (x - mean) * inverse;
            likelihood += c * excess(off, (mean + t) * inverse);
            squares += c * off * off;
        }
        let root = (2.0 * likelihood).sqrt();
        (root + (squares.sqrt() / root).ln() / root, mean)
    }

    /// A guess at `ln t` of the bound at a normal quantile: with the bound where it were if the mean were normally distributed, the
    /// first terms of a series for `t`. None where no bound needs a search.
    pub(super) fn first(&self, z: f64) -> Option<f64> {
        let off = z * self.squared_error().sqrt();
        let first = self.variance / off + 0.5 * off - self.mean - self.skew;
        (self.mean > 0.0 && self.total <= MANY).then(|| first.max(0.05 * self.mean).ln())
    }

    /// The distance from the guarded end at which `r*` is `z`: zero when nothing lies beyond that end.
    pub(super) fn bound(&self, z: f64) -> Option<f64> {
        if self.mean <= 0.0 {
            return Some(0.0);
        }
        let Some(first) = self.first(z) else {
            return Some((self.mean - z * self.squared_error().sqrt()).max(0.0));
        };
        Walk::begin(self, z).and_then(|walk| walk.to(z)).or_else(|| self.search(z, first))
    }

    /// The same, slowly and surely: `r*` falls as `t` grows.
    fn search(&self, z: f64, first: f64) -> Option<f64> {
        // The smallest `t` is about the smallest that a number can be; at the largest, `r` is about 1e-6, and soon lost its digits.
        const LEAST: f64 = -700.0;
        const BEYOND_SPREAD: f64 = 14.0;
        const LONGEST: f64 = 3.0;
        let most = 0.5 * (self.variance * self.total).ln() + BEYOND_SPREAD;
        let mut found = None;
        Root { at: first, pace: 0.5 }.find(LEAST..=most, LONGEST, |y| {
            let (r, b) = self.at(y.exp());
            let off = r - z;
            if off.is_finite() {
                found = Some(b);
            }
            off
        });
        found.filter(|b| b.is_finite())
    }
}

/// `-ln left - e`, where `left = 1 - e`: about half the square of a small `e`, where the subtraction would lose its digits.
fn excess(e: f64, left: f64) -> f64 {
    const SMALL: f64 = 0.01;
    const SERIES: [f64; 8] = [1.0 / 9.0, 1.0 / 8.0, 1.0 / 7.0, 1.0 / 6.0, 1.0 / 5.0, 1.0 / 4.0, 1.0 / 3.0, 1.0 / 2.0];
    if e.abs() > SMALL {
        return -left.ln() - e;
    }
    SERIES.into_iter().fold(0.0, |sum, term| sum * e + term) * e * e
}

/// Exact up to 2^53, far beyond any scale.
#[allow(clippy::cast_precision_loss)]
pub(super) const fn whole(value: i64) -> f64 {
    value as f64
}
