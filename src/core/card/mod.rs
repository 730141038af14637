//! The scorecard as it is declared: `scorecard.json`, what it must hold, and its formulas. No figure is known here.

mod check;
mod check_formulas;
mod check_survey;
mod checked;
mod definition;
pub mod formula;
mod located;
mod shared;

pub use checked::CheckedScorecard;
pub use definition::{
    Better, DimensionDefinition, Goal, MeasureDefinition, Part, PassRule, ScorecardDefinition, Source, SubGoal,
    VisitFrequency,
};
pub use formula::{Formula, FormulaError, FormulaText};
pub use shared::Shared;
