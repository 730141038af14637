//! A leader looks at a round's figures by the guests' background.

use crate::core::card::ScorecardDefinition;
use crate::core::ids::Code;
use crate::core::scorecard::{GroupedMeasure, by_background};
use crate::core::survey::SurveyVersion;
use crate::core::unit::Unit;
use crate::flows::failure::{Failure, or_missing};
use crate::store::{self, Store};

/// The measures of one released round that come straight from a question, by background.
#[derive(Clone, Debug)]
pub struct BreakdownReading {
    pub unit: Unit,
    pub year: i32,
    pub definition: ScorecardDefinition,
    /// What the round asked: the texts of background questions and their options, and which those are.
    pub survey: SurveyVersion,
    pub measures: Vec<GroupedMeasure>,
    pub release_number: i32,
    /// The answers were made by a program.
    pub is_synthetic: bool,
}

/// Reads the breakdowns of a unit's own round of the scorecard's survey.
///
/// Sums of several units are not broken down, so a unit that has no round of its own has no breakdowns.
///
/// # Errors
/// There is no such unit, it has no released round of its own in that year, or the database fails.
pub fn read(store: &Store, unit: &Code, year: i32) -> Result<BreakdownReading, Failure> {
    store.read(|conn| {
        let unknown = Failure::UnknownUnit(unit.to_string());
        let unit = store::unit::get(conn, unit).map_err(or_missing(unknown))?;
        let definition = store::scorecard::current(conn, &unit.scorecard)?.definition;
        let rounds = store::round::of_unit(conn, &unit.code, &definition.survey)?;
        let round = rounds.into_iter().find(|round| round.year == year).ok_or(Failure::NoFigures(year))?;
        let frozen = store::release::latest(conn, &round.code)?.ok_or(Failure::NoFigures(year))?;
        let survey = store::survey::get(conn, &round.survey, round.version)?;
        let measures = by_background(&definition, &frozen.release, &survey.definition().breakdowns);
        Ok(BreakdownReading {
            unit,
            year,
            definition,
            survey,
            measures,
            release_number: frozen.number,
            is_synthetic: round.is_synthetic,
        })
    })
}
