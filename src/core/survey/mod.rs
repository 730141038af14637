//! The questionnaire: what is asked, in which languages, on which scale.

mod check;
mod definition;
mod question;
mod text;
mod version;

pub use definition::{Definition, Language, Scale, ScoreDefinition, Section};
pub use question::{Answering, Choice, Question};
pub use text::{LanguageTag, Text};
pub use version::SurveyVersion;
