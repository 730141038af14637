//! What a scorecard reads from: releases, readings, what was typed in from earlier reports, the sums of the units below, and where
//! a series breaks. Nothing here computes a figure.

pub mod comparable;
pub mod doubt;
pub mod history;
mod quantity;
mod sums;

pub use comparable::SeriesBreak;
pub use quantity::{NotAQuantity, Quantity};
pub use sums::{Branch, Sum, counts_of, with_sums};

use std::collections::BTreeMap;

use crate::ids::Code;
use crate::release::{Asked, Release, Released};
use crate::survey::{Answering, SurveyVersion};

/// The operational figures of one unit: by year and measure, then by part (`None` for a measure without parts).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings(BTreeMap<i32, BTreeMap<Code, BTreeMap<Option<Code>, Quantity>>>);

impl Readings {
    pub fn insert(&mut self, year: i32, measure: Code, part: Option<Code>, value: Quantity) {
        self.0.entry(year).or_default().entry(measure).or_default().insert(part, value);
    }

    /// The recorded parts of a measure; empty when nothing is recorded.
    #[must_use]
    pub fn of(&self, year: i32, measure: &Code) -> &BTreeMap<Option<Code>, Quantity> {
        static NOTHING: BTreeMap<Option<Code>, Quantity> = BTreeMap::new();
        self.0.get(&year).and_then(|measures| measures.get(measure)).unwrap_or(&NOTHING)
    }

    /// The years in which anything is recorded.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        self.0.keys().copied()
    }
}

/// Everything that is known about one unit.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// The latest release of each year's round.
    pub releases: BTreeMap<i32, Release>,
    pub readings: Readings,
    /// What each year's round asked.
    pub asked: BTreeMap<i32, SurveyVersion>,
    /// The newest version of the survey, for years without a round.
    pub newest: Option<SurveyVersion>,
}

impl Evidence {
    /// The survey that tells what a question meant in `year`: that year's, else the next asked, else the newest.
    pub(super) fn survey_of(&self, year: i32, question: &Code) -> Option<&SurveyVersion> {
        let has = |survey: &&SurveyVersion| survey.question(question.as_str()).is_some();
        let later = self.asked.range(year..).map(|(_, survey)| survey).find(has);
        later.or_else(|| self.newest.as_ref().filter(has))
    }

    /// Of how many guests a question with a skip rule was asked in `year`; none where that may not be told, and where everybody was.
    #[must_use]
    pub fn asked_of(&self, year: i32, question: &Code) -> Option<Asked> {
        self.releases.get(&year)?.asked(self.asked.get(&year)?, question)
    }

    /// The lowest and the highest value that a question allowed in `year`; none where it is not answered with a value.
    #[must_use]
    pub fn range(&self, year: i32, question: &Code) -> Option<(i64, i64)> {
        let of_release = || match self.releases.get(&year)?.questions.get(question)? {
            Released::Values { counts, .. } => Some((*counts.keys().next()?, *counts.keys().next_back()?)),
            Released::Mean { lowest, highest, .. } | Released::NearEnd { lowest, highest, .. } => {
                Some((*lowest, *highest))
            }
            Released::Withheld | Released::Options { .. } | Released::Blurred { .. } => None,
        };
        let of_survey = || {
            let survey = self.survey_of(year, question)?;
            let asked = survey.question(question.as_str())?;
            match &asked.answer {
                Answering::Number { lowest, highest } => Some((*lowest, *highest)),
                Answering::Rating { .. } => survey.scale_of(asked).map(|scale| (scale.lowest, scale.highest())),
                Answering::One { .. } | Answering::Many { .. } | Answering::Comment { .. } => None,
            }
        };
        of_release().or_else(of_survey)
    }
}
