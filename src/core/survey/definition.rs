//! The file `survey.json`, as it is written. [`super::SurveyVersion`] is the same, checked.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::question::Question;
use super::text::{LanguageTag, Text};
use crate::ids::Code;

/// A questionnaire: survey.json.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// For editors: where the JSON Schema of this file is.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The survey's code; the same in every version.
    pub survey: Code,
    /// Raise it by one when anything changes. A published version never changes.
    pub version: i32,
    /// Every text must have this language; others may be missing.
    pub default_language: LanguageTag,
    pub languages: BTreeMap<LanguageTag, Language>,
    pub title: Text,
    /// One sentence, true and plain, on what happens to the answers.
    pub introduction: Text,
    pub thanks: Text,
    pub scales: BTreeMap<Code, Scale>,
    /// Background questions that figures are broken down by: codes of questions with one choice, at most five.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breakdowns: Vec<Code>,
    /// Questions that are meant to measure one thing together, at most five such sets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<ScoreDefinition>,
    pub sections: Vec<Section>,
}

/// Questions on one scale that are meant to measure one thing, and have a mean together.
///
/// How well they hang together is then told too. That is why such questions are not broken down by background: both together
/// would tell more of single guests than either does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScoreDefinition {
    pub code: Code,
    /// Codes of 3 to 10 rating questions, all on the same scale of at least three points; none of them sensitive.
    pub questions: Vec<Code>,
}

/// A language that the survey is written in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// In the language itself: "Norsk bokmål".
    pub name: String,
    /// Has somebody who grew up with the language read it?
    pub checked: bool,
}

/// An ordered scale of 2 to 11 points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The value of the first option; the next is one more, and so on.
    pub lowest: i64,
    /// Show a face beside each option (scales of five points only).
    #[serde(default)]
    pub faces: bool,
    /// From the lowest to the highest.
    pub options: Vec<Text>,
}

impl Scale {
    /// The value of the last option.
    #[must_use]
    pub fn highest(&self) -> i64 {
        let steps = i64::try_from(self.options.len()).unwrap_or(i64::MAX);
        self.lowest.saturating_add(steps).saturating_sub(1)
    }

    /// Every value with its text, from the lowest.
    pub fn points(&self) -> impl Iterator<Item = (i64, &Text)> {
        (self.lowest..).zip(&self.options)
    }
}

/// Questions that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    pub code: Code,
    pub title: Text,
    /// Why we ask; guests are owed it for questions about themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    pub questions: Vec<Question>,
}
