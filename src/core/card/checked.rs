//! A scorecard that may be published.

use std::ops::Deref;

use super::definition::ScorecardDefinition;
use super::{check, check_survey};
use crate::json;
use crate::problem::Problem;
use crate::survey::SurveyVersion;

/// A scorecard that holds together, on its own: only such a one can be published.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckedScorecard(ScorecardDefinition);

impl CheckedScorecard {
    /// Reads and checks `scorecard.json`.
    ///
    /// # Errors
    /// Every problem at once; those of the file's shape come alone.
    pub fn parse(json: &str) -> Result<Self, Vec<Problem>> {
        Self::new(json::read(json)?)
    }

    /// Checks a definition.
    ///
    /// # Errors
    /// Every problem at once.
    pub fn new(definition: ScorecardDefinition) -> Result<Self, Vec<Problem>> {
        let found = check::problems(&definition);
        if found.is_empty() { Ok(Self(definition)) } else { Err(found) }
    }

    /// What the scorecard asks of its survey that the survey does not have.
    #[must_use]
    pub fn problems_with(&self, survey: &SurveyVersion) -> Vec<Problem> {
        check_survey::problems(&self.0, survey)
    }
}

impl Deref for CheckedScorecard {
    type Target = ScorecardDefinition;

    fn deref(&self) -> &ScorecardDefinition {
        &self.0
    }
}
