//! The file `scorecard.json`, as it is written.

use std::collections::BTreeMap;
use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Shared;
use super::formula::FormulaText;
use crate::ids::Code;
use crate::survey::{LanguageTag, Text};

/// A balanced scorecard: scorecard.json.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScorecardDefinition {
    /// For editors: where the JSON Schema of this file is.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    pub scorecard: Code,
    /// The survey whose answers the scorecard reads.
    pub survey: Code,
    /// Every text must have this language; others may be missing.
    pub default_language: LanguageTag,
    pub title: Text,
    pub goals: Vec<Shared<Goal>>,
    /// Lets figures be given per guest beside per visit, in rounds that are broken down by this question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit_frequency: Option<VisitFrequency>,
    /// Figures that only formulas use; they get no row of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<Shared<MeasureDefinition>>,
    pub dimensions: Vec<Shared<DimensionDefinition>>,
}

/// The question of how often a guest comes, and what its answers mean.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VisitFrequency {
    /// A question with one choice.
    pub question: Code,
    /// Visits in a week, by option. Whoever chose an option that is left out has no known frequency.
    pub visits: BTreeMap<Code, f64>,
}

/// What the organisation wants for its guests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    pub code: Code,
    pub text: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sub_goals: Vec<SubGoal>,
}

/// A step towards a goal, or a critical success factor of a dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SubGoal {
    pub code: Code,
    pub text: Text,
}

/// One perspective of the scorecard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DimensionDefinition {
    pub code: Code,
    pub title: Text,
    /// The codes of the sub-goals that it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<Code>,
    pub passes_when: PassRule,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub success_factors: Vec<SubGoal>,
    /// The code of a score of the survey: the mean of its questions is shown beside the measures. It decides nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Code>,
    pub measures: Vec<Shared<MeasureDefinition>>,
}

/// When a dimension passes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PassRule {
    /// When every measure in it that has a target is met.
    All,
    /// When this one measure is met.
    Lead(Code),
}

/// One figure that the scorecard follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureDefinition {
    pub code: Code,
    pub title: Text,
    /// How the figure comes about, when that is not plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The code of the dimension's success factor that it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success_factor: Option<Code>,
    #[serde(default)]
    pub better: Better,
    /// Decimals shown; of a share, decimals of the percentage. Left out: 2 for a mean, 0 for everything else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decimals: Option<u8>,
    /// By year. Of a share, a fraction: 0.55.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub targets: BTreeMap<i32, f64>,
    pub from: Source,
}

/// Which way is good.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    #[default]
    Higher,
    Lower,
    /// Neither way: it describes the guests, not the work. Such a measure has no target.
    Neither,
}

/// Where a measure's figure comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Source {
    /// The mean of a rating or number question.
    Mean { question: Code },
    /// The share of those who answered a question that chose one of `options`, or answered `at_least` this value. Give one
    /// of the two.
    Share {
        question: Code,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        options: Vec<Code>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at_least: Option<i64>,
    },
    /// A figure that staff record; with parts, their sum.
    Count {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        parts: Vec<Part>,
    },
    /// Computed from other measures by a formula of `+ - * / ( )`, numbers and measure codes.
    Derived {
        #[schemars(with = "String")]
        formula: FormulaText,
        /// Show the figure rounded to a multiple of this, because it is no more exact than that.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        round_to: Option<u32>,
    },
}

/// One part of a counted figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub code: Code,
    pub title: Text,
}

impl ScorecardDefinition {
    /// Reads a document by its shape. Whether it may be published is for [`CheckedScorecard`](super::CheckedScorecard).
    ///
    /// # Errors
    /// It is no JSON, or of another shape.
    pub fn parse(document: &str) -> serde_json::Result<Self> {
        serde_json::from_str(document)
    }

    /// Lets the targets of one year hold for another as well.
    pub fn carry_targets(&mut self, from: i32, to: i32) {
        for measure in self.dimensions.iter_mut().flat_map(|dimension| &mut dimension.measures) {
            if let Some(target) = measure.targets.get(&from).copied() {
                measure.targets.insert(to, target);
            }
        }
    }

    /// The document that is stored.
    #[must_use]
    pub fn document(&self) -> String {
        // Serialising plain maps, strings and numbers to a string cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Every measure, those with a row before those that only formulas use.
    pub fn all_measures(&self) -> impl Iterator<Item = &MeasureDefinition> {
        self.dimensions.iter().flat_map(|dimension| &dimension.measures).chain(&self.inputs).map(Deref::deref)
    }

    #[must_use]
    pub fn measure(&self, code: &str) -> Option<&MeasureDefinition> {
        self.all_measures().find(|measure| measure.code.as_str() == code)
    }

    /// The text for a reader of `wanted`.
    #[must_use]
    pub fn say<'a>(&self, text: &'a Text, wanted: &LanguageTag) -> &'a str {
        text.get(wanted, &self.default_language)
    }
}

impl MeasureDefinition {
    /// Decimals shown.
    #[must_use]
    pub fn decimals(&self) -> u8 {
        self.decimals.unwrap_or(match self.from {
            Source::Mean { .. } => 2,
            Source::Share { .. } | Source::Count { .. } | Source::Derived { .. } => 0,
        })
    }
}
