//! How far the true mean may be from the mean of the answers: Student's t intervals and bounds.

use std::fmt;

use serde::Serialize;

use super::exact::float;
use super::moments::Moments;
use super::tails::Level;

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

/// More answers than there were people: one of the two counts is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PopulationTooSmall {
    /// Answers counted.
    pub n: u64,
    /// People said to be in the population.
    pub population: u64,
}

impl fmt::Display for PopulationTooSmall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} answers from a population of {}", self.n, self.population)
    }
}

impl std::error::Error for PopulationTooSmall {}

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

/// Two-sided 95 % interval for the mean of a large population: `mean -+ t(0.975; n - 1) sd / sqrt(n)`, clipped to
/// the scale (Student 1908; any textbook).
///
/// `None` below two answers. When all answers are alike the interval is just the mean: true to the formula, yet the
/// sample can't show its own uncertainty; see [`Moments::is_constant`]. Clipping keeps the coverage, since a true mean
/// can't lie off the scale.
#[must_use]
pub fn mean_interval(moments: &Moments, bounds: Bounds) -> Option<Interval> {
    let margin = moments.standard_error()? * student(moments, Level::TwoSided)?;
    Some(Interval::around(moments.mean()?, margin, bounds))
}

/// As [`mean_interval`], for the mean of exactly the `population` people of whom `n` answered: the standard error is
/// multiplied by `sqrt(1 - n / population)` (Cochran 1977, section 2.6).
///
/// Only for a statement about these people in this round, never about another year, and only when the population counts
/// *different* people. When everybody answered, the interval is the mean itself.
///
/// # Errors
///
/// [`PopulationTooSmall`] when there are more answers than people.
pub fn mean_interval_finite(
    moments: &Moments,
    bounds: Bounds,
    population: u64,
) -> Result<Option<Interval>, PopulationTooSmall> {
    let n = moments.n();
    let Some(silent) = population.checked_sub(n) else {
        return Err(PopulationTooSmall { n, population });
    };
    let interval = || {
        // (N - n) / N rather than 1 - n / N: nothing cancels when nearly everybody answered.
        let correction = (float(silent) / float(population)).sqrt();
        let margin = moments.standard_error()? * student(moments, Level::TwoSided)? * correction;
        Some(Interval::around(moments.mean()?, margin, bounds))
    };
    Ok(interval())
}

/// One-sided 95 % bound for the mean of a large population: `mean -+ t(0.95; n - 1) sd / sqrt(n)`, clipped to the
/// scale.
///
/// `None` below two answers; the mean itself when all answers are alike.
#[must_use]
pub fn mean_bound(moments: &Moments, bounds: Bounds, side: Side) -> Option<f64> {
    let mean = moments.mean()?;
    let margin = moments.standard_error()? * student(moments, Level::OneSided)?;
    Some(bounds.clip(match side {
        Side::Lower => mean - margin,
        Side::Upper => mean + margin,
    }))
}

/// The t quantile for the mean of this sample.
fn student(moments: &Moments, level: Level) -> Option<f64> {
    let degrees = moments.n().checked_sub(1).filter(|&degrees| degrees > 0)?;
    Some(level.student(float(degrees)))
}
