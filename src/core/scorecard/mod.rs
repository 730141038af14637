//! The balanced scorecard: from releases, readings and targets to figures, changes and verdicts.

mod change;
mod check;
mod comparable;
mod definition;
pub mod detail;
mod evaluate;
mod evidence;
mod figure;
mod formula;
mod groups;
pub mod history;
mod quantity;
mod score;
mod shared;
mod sums;
mod verdict;

pub use change::{Change, Finding};
pub use comparable::SeriesBreak;
pub use definition::{
    Better, DimensionDefinition, Goal, MeasureDefinition, Part, PassRule, ScorecardDefinition, Source, SubGoal,
    VisitFrequency,
};
pub use evaluate::{Counts, Dimension, Measure, Scorecard};
pub use evidence::{Evidence, Readings};
pub use figure::{Figure, Form, Outcome, is_on, meets};
pub use formula::{Formula, FormulaError, FormulaText};
pub use groups::{GroupedMeasure, by_background};
pub use quantity::{NotAQuantity, Quantity};
pub use score::{Score, ScoreOutcome};
pub use shared::Shared;
pub use sums::{Branch, Sum, counts_of, with_sums};
pub use verdict::{DimensionVerdict, Verdict};
