//! A demonstration: three yearly rounds of one day centre, with its recorded figures, and one year of two invented ones.
//!
//! **Every answer here is synthetic.** No guest gave one of them. Only the totals that the centre itself published are
//! true (its annual report for 2024: scores, shares, counts and targets, as in
//! `tests/reference/street-near-oslo.json`). The answers are made so that each published figure comes out, to its last
//! printed digit; whatever was not published is invented, and says nothing about any real guest or place. Rounds made
//! from this module must be stored as synthetic, so that every page says so.
//!
//! How the answers are made:
//!
//! 1. `tables` fixes, for each year and question, how many guests gave each answer. A published mean admits few
//!    numbers of answers (4.29 cannot be the mean of 61 whole numbers, but of 59), so some guests skip some questions.
//! 2. `guests` draws the guests: each has a satisfaction and a haste of their own, from a seeded generator. The counts
//!    of a rating are dealt out by satisfaction plus as much noise, so that a guest's answers hang together (about 0.4
//!    between two ratings); the hasty skip more. Nobody but a smoker says how often they step out.
//! 3. `wishes` holds what a few guests write. `readings` is what staff recorded in 2024, `reply` what they wrote to guests.
//!
//! The seed is fixed and the arithmetic is whole numbers: everybody gets the same rounds, with the same response ids.
//! `others` has the two invented centres, so that there is something to add up and to compare. This module never reads a clock, a file or a database, and has no switch to make other figures.

mod error;
mod guests;
mod others;
mod readings;
mod reply;
mod tables;
mod wishes;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::core::answers::RawAnswers;
use crate::core::evidence::Quantity;
use crate::core::ids::{Code, ResponseId};
use crate::core::survey::SurveyVersion;

pub use error::DemoError;
pub use others::{DemoUnit, WHOLE_CODE, WHOLE_NAME, others};
pub use readings::readings;
pub use reply::{help_line, reply};

/// The code of the unit that the demonstration shows.
pub const UNIT_CODE: &str = "gatenaert-oslo";
/// Its name.
pub const UNIT_NAME: &str = "Gatenært Oslo";

/// One yearly round with all that guests sent.
#[derive(Clone, Debug, PartialEq)]
pub struct DemoRound {
    pub year: i32,
    /// What the round asked. Earlier rounds were shorter: they ask what has a published figure, and for wishes.
    pub survey: SurveyVersion,
    pub opened_on: NaiveDate,
    pub closed_on: NaiveDate,
    /// Every sheet fits `survey`.
    pub responses: Vec<(ResponseId, RawAnswers)>,
}

/// One figure that staff recorded for a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoReading {
    pub year: i32,
    /// A count of the scorecard.
    pub measure: Code,
    /// None for a count without parts.
    pub part: Option<Code>,
    pub value: Quantity,
}

/// The rounds of 2022, 2023 and 2024, in that order; the last asks `current` as it stands.
///
/// `current` is `surveys/street-near/survey.json`, or a later version of it that still has its questions.
///
/// # Errors
/// The survey lacks a question or option that the demo answers, or no longer takes such answers.
pub fn rounds(current: &SurveyVersion) -> Result<Vec<DemoRound>, DemoError> {
    tables::ROUNDS.iter().map(|table| round(table, current)).collect()
}

fn round(table: &tables::Round, current: &SurveyVersion) -> Result<DemoRound, DemoError> {
    let year = table.year;
    let survey = match table.asks {
        tables::Asks::Everything => current.clone(),
        tables::Asks::Only { version, questions } => {
            current.only(version, questions).map_err(|problems| DemoError::Survey { version, problems })?
        }
    };
    let day = |(month, day)| NaiveDate::from_ymd_opt(year, month, day).ok_or(DemoError::Day(year));
    let responses = guests::responses(table, &survey)?;
    Ok(DemoRound { year, survey, opened_on: day(table.opened_on)?, closed_on: day(table.closed_on)?, responses })
}
