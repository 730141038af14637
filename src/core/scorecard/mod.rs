//! The balanced scorecard: from releases, readings and targets to figures, changes and verdicts.

mod change;
mod check;
mod definition;
mod evaluate;
mod evidence;
mod figure;
mod formula;
mod groups;
mod quantity;
mod sums;
mod verdict;

pub use change::{Change, Finding};
pub use definition::{
    Better, DimensionDefinition, Goal, MeasureDefinition, Part, PassRule, ScorecardDefinition, Source, SubGoal,
};
pub use evaluate::{Counts, Dimension, Measure, Scorecard};
pub use evidence::{Evidence, Readings};
pub use figure::{Figure, Form, Outcome};
pub use formula::{Formula, FormulaError};
pub use groups::{GroupedMeasure, by_background};
pub use quantity::{NotAQuantity, Quantity};
pub use sums::{Branch, Sum, counts_of, with_sums};
pub use verdict::{DimensionVerdict, Verdict};
