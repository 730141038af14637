//! What an interval is, and the scale that it lies on.

use serde::Serialize;

/// A two-sided 95 % interval, in the unit of the figure that it surrounds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end, never below the lower.
    pub high: f64,
}

/// The lowest and the highest value that an answer can have: no interval reaches beyond them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Bounds {
    /// Lowest value on the scale.
    pub lowest: f64,
    /// Highest value on the scale.
    pub highest: f64,
}

/// Which side a one-sided 95 % bound guards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Side {
    /// The true figure is at least the bound, with 95 % confidence.
    Lower,
    /// The true figure is at most the bound, with 95 % confidence.
    Upper,
}

impl Side {
    /// The other side.
    pub(super) const fn other(self) -> Self {
        match self {
            Self::Lower => Self::Upper,
            Self::Upper => Self::Lower,
        }
    }
}

impl Bounds {
    /// How far `x` lies from the end on one side.
    pub(super) const fn distance(self, x: f64, side: Side) -> f64 {
        match side {
            Side::Lower => x - self.lowest,
            Side::Upper => self.highest - x,
        }
    }

    /// `x`, or the end of the scale that it lies beyond.
    pub(super) fn clip(self, x: f64) -> f64 {
        // `f64::clamp` panics when the ends are swapped or NaN; this never does.
        x.max(self.lowest).min(self.highest)
    }

    /// Whether `x` lies on the scale.
    pub(super) fn is_holding(self, x: f64) -> bool {
        (self.lowest..=self.highest).contains(&x)
    }
}

impl Interval {
    /// `centre` plus and minus `margin`, clipped to the scale.
    pub(super) fn around(centre: f64, margin: f64, bounds: Bounds) -> Self {
        Self { low: bounds.clip(centre - margin), high: bounds.clip(centre + margin) }
    }

    /// `centre` plus and minus `margin`.
    pub(super) fn around_unbounded(centre: f64, margin: f64) -> Self {
        Self { low: centre - margin, high: centre + margin }
    }
}
