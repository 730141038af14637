//! One question and how it may be answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::only_if::OnlyIf;
use super::text::Text;
use crate::ids::Code;

/// How far the lowest and the highest of a number may be apart.
pub const WIDEST_NUMBERS: i64 = 100;

/// A question. Its `code` is its identity across versions and years.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub code: Code,
    pub text: Text,
    /// A short line under the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Text>,
    /// A share of 0 % or 100 % of a small group would tell about everyone in it; such shares are blurred.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sensitive: bool,
    /// The first version of the survey whose answers may be compared with this one's. Raise it to the new version when the
    /// wording or the scale has changed so much that a difference may come from the question: the series then breaks. 1 cuts
    /// off only what is typed in from before the first round. Keep it in later versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparable_from: Option<i32>,
    /// Asked only of guests who answered an earlier question so. Such a question is not broken down by background.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if: Option<OnlyIf>,
    pub answer: Answering,
}

/// The kind of answer that a question takes. Every question may be skipped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Answering {
    /// One point of a scale.
    Rating {
        /// The code of one of the survey's scales.
        scale: Code,
    },
    /// Exactly one option.
    One { options: Vec<Choice> },
    /// Any number of options.
    Many { options: Vec<Choice> },
    /// A whole number from `lowest` to `highest`, both included; at most 100 apart.
    Number { lowest: i64, highest: i64 },
    /// Free text, stored apart from all other answers.
    Comment {
        /// At most this many characters.
        max_characters: usize,
    },
}

impl Answering {
    /// False for free text, which is never counted.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        !matches!(self, Self::Comment { .. })
    }
}

/// One option of a choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub code: Code,
    pub text: Text,
    /// Cannot be ticked together with others: "none of these".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub exclusive: bool,
}
