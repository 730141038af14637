//! Per guest instead of per visit: means weighted by one over the frequency of visits.

use serde::Serialize;

use super::estimate::{Bounds, Interval};
use super::exact::{float, float_sum};
use super::tails::Level;

/// A cell of the cross-tally of a question with the visits question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Value of the answer on its scale.
    pub value: i64,
    /// How often such a guest comes, in any unit, the same for all cells; `None` when not answered.
    pub visits: Option<f64>,
    /// How many gave this pair of answers.
    pub count: u64,
}

/// What the answers say per guest.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct PerGuest {
    /// Weighted mean, in scale units.
    pub mean: f64,
    /// Linearised standard error of the mean; `None` below two answers.
    pub standard_error: Option<f64>,
    /// Two-sided 95 % interval, clipped to the scale; `None` below two answers.
    pub interval: Option<Interval>,
    /// Answers used.
    pub n: u64,
    /// Kish's effective number of answers, 1 to `n`: how many unweighted answers would be as precise.
    pub n_effective: f64,
    /// Answers without a usable frequency (missing, zero, negative or not finite), which are not used.
    pub left_out: u64,
    /// Answers whose weight was cut to the cap.
    pub trimmed: u64,
}

/// A frequent guest is met more often in a round, in proportion to the frequency of visits; weighting each answer by
/// `w = 1 / visits` undoes that.
///
/// * Mean: `sum w x / sum w` (Hajek 1971).
/// * Standard error: `sqrt(n / (n - 1) * sum w^2 (x - mean)^2) / sum w`, the linearised variance of a ratio for
///   independent answers (Sarndal, Swensson & Wretman 1992, chapter 5).
/// * Interval: t on `n - 1` degrees of freedom.
/// * Effective number: `(sum w)^2 / sum w^2` (Kish 1965).
///
/// `largest_weight`, if given, caps each weight at that multiple of the mean weight (of all used answers, before the
/// cap; one pass). It trades a little bias for less variance, and must be stated where the figure is shown.
///
/// `None` when no answer has a usable frequency, or when the cap isn't positive.
pub fn per_guest<I: IntoIterator<Item = Cell>>(
    cells: I,
    largest_weight: Option<f64>,
    bounds: Bounds,
) -> Option<PerGuest> {
    let mut used: Vec<Weighted> = Vec::new();
    let (mut n, mut left_out) = (0_u64, 0_u64);
    for cell in cells {
        match weight(cell.visits) {
            _ if cell.count == 0 => {}
            Some(weight) => {
                n = n.saturating_add(cell.count);
                used.push(Weighted { value: float_sum(cell.value.into()), weight, count: float(cell.count) });
            }
            None => left_out = left_out.saturating_add(cell.count),
        }
    }
    let trimmed = trim(&mut used, largest_weight)?;
    let total: f64 = used.iter().map(|cell| cell.count * cell.weight).sum();
    let squares: f64 = used.iter().map(|cell| cell.count * cell.weight * cell.weight).sum();
    if !(total > 0.0 && total.is_finite() && squares > 0.0 && squares.is_finite()) {
        return None;
    }
    // Deviations from the first value: a mean of equal answers is then exactly that answer.
    let origin = used.first()?.value;
    let mean = origin + used.iter().map(|cell| cell.count * cell.weight * (cell.value - origin)).sum::<f64>() / total;
    let residuals: f64 = used.iter().map(|cell| cell.count * (cell.weight * (cell.value - mean)).powi(2)).sum();
    // Answers that are all alike tell of no spread, weighted or not.
    let degrees = n.checked_sub(1).filter(|&degrees| degrees > 0 && residuals > 0.0).map(float);
    let standard_error = degrees.map(|degrees| (float(n) / degrees * residuals).sqrt() / total);
    let margin = standard_error.zip(degrees).map(|(error, degrees)| error * Level::TwoSided.student(degrees));
    Some(PerGuest {
        mean,
        standard_error,
        interval: margin.map(|margin| Interval::around(mean, margin, bounds)),
        n,
        n_effective: (total * (total / squares)).clamp(1.0, float(n)),
        left_out,
        trimmed,
    })
}

/// A used cell.
struct Weighted {
    value: f64,
    weight: f64,
    count: f64,
}

/// `1 / visits`, when that is a positive, finite number.
fn weight(visits: Option<f64>) -> Option<f64> {
    visits.map(f64::recip).filter(|weight| *weight > 0.0 && weight.is_finite())
}

/// Caps weights at `largest` times their mean and returns how many answers that touched. `None` for a useless cap.
fn trim(cells: &mut [Weighted], largest: Option<f64>) -> Option<u64> {
    let Some(largest) = largest else { return Some(0) };
    if largest.is_nan() || largest <= 0.0 {
        return None;
    }
    let answers: f64 = cells.iter().map(|cell| cell.count).sum();
    let cap = largest * (cells.iter().map(|cell| cell.count * cell.weight).sum::<f64>() / answers);
    let mut trimmed = 0.0;
    for cell in cells.iter_mut().filter(|cell| cell.weight > cap) {
        cell.weight = cap;
        trimmed += cell.count;
    }
    super::exact::count_at_least(trimmed)
}
