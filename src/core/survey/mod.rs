//! The questionnaire: what is asked, in which languages, on which scale.

mod check;
mod check_only_if;
mod check_scores;
mod definition;
mod minutes;
mod only_if;
mod question;
pub(crate) mod text;
mod version;

pub use definition::{Definition, Language, Scale, ScoreDefinition, Section};
pub use only_if::{OnlyIf, RuleAnswer};
pub use question::{Answering, Choice, Question};
pub use text::{LanguageTag, NotALanguageTag, Text};
pub use version::SurveyVersion;
