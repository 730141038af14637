//! Do the items of a dimension belong together? Cronbach's alpha from exact integer sums.
//!
//! Omega (`McDonald`) isn't here yet; the covariances that it needs are.

use std::fmt;

use serde::Serialize;

use super::exact::{centred, float};
use super::moments::Moments;

/// Sums over respondents from which all variances and covariances of a dimension's items follow.
///
/// Two sets are kept. *Pairwise* uses, for each pair of items, everybody who answered both. *Listwise* uses only those
/// who answered every item. Sums are exact (answers of 32 bits can't overflow them), so merging is counting together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemSums {
    items: usize,
    /// Upper triangle with diagonal, row by row.
    pairwise: Vec<PairSums>,
    listwise: Vec<PairSums>,
}

/// Sums over those who answered both items of a pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct PairSums {
    n: u64,
    x: i128,
    y: i128,
    xy: i128,
}

/// A respondent's answers, or another set of sums, have another number of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemCountDiffers {
    /// Items of the dimension.
    pub expected: usize,
    /// Items given.
    pub found: usize,
}

impl fmt::Display for ItemCountDiffers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} items where the dimension has {}", self.found, self.expected)
    }
}

impl std::error::Error for ItemCountDiffers {}

/// Cronbach's alpha and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Alpha {
    /// At most 1. Negative when the items work against each other.
    pub value: f64,
    /// Number of items.
    pub items: usize,
    /// Respondents used; for the pairwise figure, those behind the thinnest pair.
    pub respondents: u64,
}

impl Alpha {
    /// Whether the items work against each other: most often one of them is worded in the opposite direction.
    #[must_use]
    pub fn is_hinting_at_a_reversed_item(&self) -> bool {
        self.value < 0.0
    }
}

impl ItemSums {
    /// No respondents yet, for a dimension of this many items.
    #[must_use]
    pub fn new(items: usize) -> Self {
        let pairs = (0..items).flat_map(|i| (i..items).map(|_| PairSums::default()));
        Self { items, pairwise: pairs.clone().collect(), listwise: pairs.collect() }
    }

    /// Counts one respondent; `None` is an item left out.
    ///
    /// # Errors
    ///
    /// [`ItemCountDiffers`] when the number of answers isn't the number of items; nothing is counted then.
    pub fn add(&mut self, answers: &[Option<i32>]) -> Result<(), ItemCountDiffers> {
        self.check(answers.len())?;
        add_pairs(&mut self.pairwise, answers);
        if answers.iter().all(Option::is_some) {
            add_pairs(&mut self.listwise, answers);
        }
        Ok(())
    }

    /// Both groups of respondents together.
    ///
    /// # Errors
    ///
    /// [`ItemCountDiffers`] when the dimensions differ in size.
    pub fn merge(&self, other: &Self) -> Result<Self, ItemCountDiffers> {
        self.check(other.items)?;
        let both = |a: &[PairSums], b: &[PairSums]| a.iter().zip(b).map(|(a, b)| a.plus(b)).collect();
        Ok(Self {
            items: self.items,
            pairwise: both(&self.pairwise, &other.pairwise),
            listwise: both(&self.listwise, &other.listwise),
        })
    }

    /// Cronbach's alpha (Cronbach 1951) over everybody who answered both of a pair, pair by pair.
    ///
    /// `alpha = k / (k - 1) * (1 - sum of variances / sum of all covariances)`, variances included in the latter. Each
    /// uses its own respondents, so it wastes nothing, but the covariances may not fit together when much is missing.
    /// `None` below two items, when some pair has fewer than two respondents, or without positive total variance.
    #[must_use]
    pub fn alpha_pairwise(&self) -> Option<Alpha> {
        self.alpha(&self.pairwise)
    }

    /// Cronbach's alpha over those who answered every item.
    #[must_use]
    pub fn alpha_listwise(&self) -> Option<Alpha> {
        self.alpha(&self.listwise)
    }

    /// Correlation of each item with the sum of the others, listwise (the corrected item-total correlation): below zero
    /// for an item worded in the opposite direction. `None` for an item without spread, or whose rest has none.
    #[must_use]
    pub fn item_rest_correlations(&self) -> Vec<Option<f64>> {
        let cells = self.covariances(&self.listwise);
        (0..self.items).map(|item| rest_correlation(item, cells.as_deref()?)).collect()
    }

    /// Alpha from one set of sums.
    fn alpha(&self, pairs: &[PairSums]) -> Option<Alpha> {
        let k = float(u64::try_from(self.items).ok().filter(|&k| k >= 2)?);
        let cells = self.covariances(pairs)?;
        let variances: f64 = cells.iter().filter(|cell| cell.row == cell.column).map(|cell| cell.value).sum();
        let crossed: f64 = cells.iter().filter(|cell| cell.row != cell.column).map(|cell| 2.0 * cell.value).sum();
        let total = variances + crossed;
        let respondents = pairs.iter().map(|pair| pair.n).min()?;
        // 1 - variances / total = crossed / total, which doesn't cancel.
        (total > 0.0).then(|| Alpha { value: k / (k - 1.0) * (crossed / total), items: self.items, respondents })
    }

    /// Sample covariances of the upper triangle. `None` when some pair has fewer than two respondents.
    fn covariances(&self, pairs: &[PairSums]) -> Option<Vec<Cell>> {
        let places = (0..self.items).flat_map(|row| (row..self.items).map(move |column| (row, column)));
        places.zip(pairs).map(|((row, column), pair)| Some(Cell { row, column, value: pair.covariance()? })).collect()
    }

    /// Compares a number of items with ours.
    fn check(&self, found: usize) -> Result<(), ItemCountDiffers> {
        if found == self.items { Ok(()) } else { Err(ItemCountDiffers { expected: self.items, found }) }
    }
}

/// Cronbach's alpha (Cronbach 1951) from the items' moments and those of their sums, over the same respondents:
/// `k / (k - 1) * (1 - sum of the items' variances / variance of the sums)`.
///
/// The same figure as [`ItemSums::alpha_listwise`], of what a tally holds. `None` below two items or two respondents, or when
/// all sums are alike.
#[must_use]
pub fn alpha_of_sums(items: &[Moments], sums: &Moments) -> Option<Alpha> {
    let k = float(u64::try_from(items.len()).ok().filter(|&k| k >= 2)?);
    let variances = items.iter().map(Moments::variance).sum::<Option<f64>>()?;
    let total = sums.variance().filter(|&total| total > 0.0)?;
    Some(Alpha { value: k / (k - 1.0) * ((total - variances) / total), items: items.len(), respondents: sums.n() })
}

/// One covariance and where it stands.
struct Cell {
    row: usize,
    column: usize,
    value: f64,
}

/// Correlation of an item with the sum of the others.
fn rest_correlation(item: usize, cells: &[Cell]) -> Option<f64> {
    let (mut own, mut with_rest, mut rest) = (0.0, 0.0, 0.0);
    for cell in cells {
        let is_diagonal = cell.row == cell.column;
        if cell.row != item && cell.column != item {
            rest += if is_diagonal { cell.value } else { 2.0 * cell.value };
        } else if is_diagonal {
            own = cell.value;
        } else {
            with_rest += cell.value;
        }
    }
    (own > 0.0 && rest > 0.0).then(|| (with_rest / (own * rest).sqrt()).clamp(-1.0, 1.0))
}

/// Adds one respondent to the pairs of which both items are answered.
fn add_pairs(pairs: &mut [PairSums], answers: &[Option<i32>]) {
    let upper = answers.iter().enumerate().flat_map(|(row, x)| answers.iter().skip(row).map(move |y| (x, y)));
    for (pair, (x, y)) in pairs.iter_mut().zip(upper) {
        if let (Some(x), Some(y)) = (x, y) {
            let (x, y) = (i128::from(*x), i128::from(*y));
            *pair = pair.plus(&PairSums { n: 1, x, y, xy: x * y });
        }
    }
}

impl PairSums {
    /// Both sums together. Products of 32-bit answers are below 2^62, so only merging sums with themselves some sixty
    /// times over could reach the saturation.
    fn plus(&self, other: &Self) -> Self {
        Self {
            n: self.n.saturating_add(other.n),
            x: self.x.saturating_add(other.x),
            y: self.y.saturating_add(other.y),
            xy: self.xy.saturating_add(other.xy),
        }
    }

    /// Sample covariance, divisor `n - 1`.
    fn covariance(&self) -> Option<f64> {
        let degrees = self.n.checked_sub(1).filter(|&degrees| degrees > 0)?;
        Some(centred(self.n, self.x, self.y, self.xy)? / float(degrees))
    }
}
