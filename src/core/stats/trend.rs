//! Is there a slope over three years or more? Years may have gaps; a break in the series cuts it before coming here.

use std::collections::BTreeMap;

use serde::Serialize;

use super::estimate::Interval;
use super::exact::float;
use super::moments::Moments;
use super::tails::{Level, normal_two_sided, student_two_sided};

/// Linear trend of a mean.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct MeanTrend {
    /// Change per year, in scale units.
    pub slope: f64,
    /// Two-sided 95 % interval for the slope; `None` when no year has any spread.
    pub interval: Option<Interval>,
    /// Two-sided p of "no linear trend".
    pub p: Option<f64>,
    /// Degrees of freedom: answers minus years.
    pub df: u64,
    /// Years with answers.
    pub years: usize,
}

/// Linear trend of a share.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ShareTrend {
    /// Change of the share per year, as a fraction: the least-squares slope weighted by the answers.
    pub slope: f64,
    /// Cochran and Armitage's statistic, standard normal without a trend; `None` when every year is at 0 %, or at 100 %.
    pub z: Option<f64>,
    /// Two-sided p of "no trend": 1 when every year is at 0 %, or at 100 %.
    pub p: f64,
    /// Years with answers.
    pub years: usize,
}

/// Linear contrast of the yearly means with the pooled within-year variance (any text on analysis of variance, for example
/// Maxwell & Delaney 2004, chapter 6).
///
/// With `c = year - mean of the years`, `slope = sum c m / sum c^2`; its standard error is
/// `s sqrt(sum c^2 / n) / sum c^2` with `s^2` pooled within years; t on `N - years` degrees of freedom. Every year
/// counts alike, however many answered: the question is about years. Unequal gaps are taken as they are.
///
/// Years without answers are passed over, and a year given twice is merged. `None` below three years with answers.
#[must_use]
pub fn trend_of_mean(years: &[(i32, Moments)]) -> Option<MeanTrend> {
    let mut by_year: BTreeMap<i32, Moments> = BTreeMap::new();
    for (year, moments) in years.iter().filter(|(_, moments)| moments.n() > 0) {
        let merged = by_year.entry(*year).or_default();
        *merged = merged.merge(moments);
    }
    let count = at_least_three(by_year.len())?;
    let centre = by_year.keys().map(|&year| f64::from(year)).sum::<f64>() / float(count);
    let first = by_year.values().next()?.mean()?;
    let (mut spread, mut product, mut inverse_n, mut within, mut df) = (0.0, 0.0, 0.0, 0.0, 0_u64);
    for (&year, moments) in &by_year {
        let c = f64::from(year) - centre;
        spread += c * c;
        product += c * (moments.mean()? - first);
        inverse_n += c * c / float(moments.n());
        let degrees = moments.n().saturating_sub(1);
        within += moments.variance().unwrap_or(0.0) * float(degrees);
        df = df.saturating_add(degrees);
    }
    let slope = product / spread;
    let error = (within / float(df) * inverse_n).sqrt() / spread;
    let is_tested = df > 0 && error > 0.0;
    Some(MeanTrend {
        slope,
        interval: is_tested.then(|| Interval::around_unbounded(slope, error * Level::TwoSided.student(float(df)))),
        p: is_tested.then(|| student_two_sided(slope / error, float(df))),
        df,
        years: by_year.len(),
    })
}

/// Cochran-Armitage test for a linear trend of shares (Cochran 1954; Armitage 1955), scores being the years; each year
/// is `(year, successes, n)`.
///
/// `z = sum x c / sqrt(p (1 - p) sum n c^2)` with `c = year - mean year of all answers` and the share `p` of all years
/// together; no continuity correction. `slope = sum x c / sum n c^2`.
///
/// Years without answers are passed over, and a year given twice is merged. `None` below three years with answers, and
/// when a year has more successes than answers.
#[must_use]
pub fn trend_of_share(years: &[(i32, u64, u64)]) -> Option<ShareTrend> {
    let mut by_year: BTreeMap<i32, (f64, f64)> = BTreeMap::new();
    for &(year, successes, n) in years.iter().filter(|&&(_, _, n)| n > 0) {
        let failures = n.checked_sub(successes)?;
        let merged = by_year.entry(year).or_default();
        *merged = (merged.0 + float(successes), merged.1 + float(failures));
    }
    at_least_three(by_year.len())?;
    // Measured from the first year, so that a mean year near 2000 doesn't cost three digits.
    let origin = f64::from(*by_year.keys().next()?);
    let sum = |term: &dyn Fn(f64, f64, f64) -> f64| -> f64 {
        by_year.iter().map(|(&year, &(x, y))| term(f64::from(year) - origin, x, y)).sum()
    };
    let (successes, failures) = (sum(&|_, x, _| x), sum(&|_, _, y| y));
    let all = successes + failures;
    let centre = sum(&|t, x, y| t * ((x + y) / all));
    let spread = sum(&|t, x, y| (t - centre) * (t - centre) * (x + y));
    // x - n p = (x Y - y X) / N per year: zero in every year when shares are equal, without cancelling large sums.
    let product = sum(&|t, x, y| (t - centre) * (x * (failures / all) - y * (successes / all)));
    let z = (successes > 0.0 && failures > 0.0).then(|| product / (successes / all * (failures / all) * spread).sqrt());
    Some(ShareTrend { slope: product / spread, z, p: z.map_or(1.0, normal_two_sided), years: by_year.len() })
}

/// The number of years, if it is enough for a trend.
fn at_least_three(years: usize) -> Option<u64> {
    u64::try_from(years).ok().filter(|&years| years >= 3)
}
