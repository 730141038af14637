//! The scorecard as it is read: figures, changes and verdicts, computed from what it declares and from the evidence.

mod change;
pub mod detail;
mod evaluate;
mod figure;
mod groups;
mod score;
mod verdict;

pub use change::{Change, Finding};
pub use evaluate::{Counts, Dimension, Measure, Scorecard, question_of};
pub use figure::{Figure, Form, Outcome, is_on, meets};
pub use groups::{GroupedMeasure, by_background};
pub use score::{Score, ScoreOutcome};
pub use verdict::{DimensionVerdict, Verdict};
