//! Do the items of a dimension belong together? Cronbach's alpha.

use serde::Serialize;

use super::exact::float;
use super::moments::Moments;

/// Cronbach's alpha and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Alpha {
    /// At most 1. Negative when the items work against each other: most often one of them is worded in the opposite direction.
    pub value: f64,
    /// Number of items.
    pub items: usize,
    /// Respondents used.
    pub respondents: u64,
}

/// Cronbach's alpha (Cronbach 1951) from the items' moments and those of their sums, over the same respondents:
/// `k / (k - 1) * (1 - sum of the items' variances / variance of the sums)`.
///
/// `None` below two items or two respondents, or when all sums are alike.
#[must_use]
pub fn alpha_of_sums(items: &[Moments], sums: &Moments) -> Option<Alpha> {
    let k = float(u64::try_from(items.len()).ok().filter(|&k| k >= 2)?);
    let variances = items.iter().map(Moments::variance).sum::<Option<f64>>()?;
    let total = sums.variance().filter(|&total| total > 0.0)?;
    Some(Alpha { value: k / (k - 1.0) * ((total - variances) / total), items: items.len(), respondents: sums.n() })
}
