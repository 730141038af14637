//! Skip rules: a question is asked only of guests who gave one of some answers to an earlier one.
//!
//! Whether a sheet of answers meets a rule is for `answers` to say, and how many were asked for `release`.

use std::fmt;

use schemars::JsonSchema;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::ids::Code;

/// Ask only whoever gave one of these answers to an earlier question. Whoever did not answer that one is not asked.
///
/// What is sent for the question against the rule is dropped. How many were asked is told only where it follows from counts of the
/// earlier question that are shown, and where they are not, nothing of this question is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OnlyIf {
    /// The code of a question that comes before this one and is no free text.
    pub question: Code,
    /// Codes of options, or numbers of a rating or a number: at least one, and not all that there are. Where several options may be
    /// ticked: one of them, or all that can be ticked together; and any that exclude others.
    pub answers: Vec<RuleAnswer>,
}

/// An answer that a rule names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum RuleAnswer {
    /// A point of a scale, or a whole number.
    Value(i64),
    /// The code of an option.
    Option(Code),
}

impl OnlyIf {
    /// True when the rule names this point of a scale, or number.
    #[must_use]
    pub fn has_value(&self, value: i64) -> bool {
        self.answers.contains(&RuleAnswer::Value(value))
    }

    /// True when the rule names this option.
    #[must_use]
    pub fn has_option(&self, option: &Code) -> bool {
        self.answers.iter().any(|answer| matches!(answer, RuleAnswer::Option(named) if named == option))
    }
}

impl fmt::Display for RuleAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => value.fmt(f),
            Self::Option(code) => code.fmt(f),
        }
    }
}

/// By hand, because a text that is no code is to be refused as that: a derived reader would only say that nothing fits.
impl<'de> Deserialize<'de> for RuleAnswer {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(Reader)
    }
}

struct Reader;

impl Visitor<'_> for Reader {
    type Value = RuleAnswer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option-code-or-whole-number")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<RuleAnswer, E> {
        Ok(RuleAnswer::Value(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<RuleAnswer, E> {
        i64::try_from(value).map(RuleAnswer::Value).map_err(E::custom)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<RuleAnswer, E> {
        text.parse().map(RuleAnswer::Option).map_err(E::custom)
    }
}
