//! A leader reads a scorecard: releases, readings and targets in, figures and verdicts out.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::failure::{Failure, or_missing};
use crate::core::ids::Code;
use crate::core::scorecard::detail::Detail;
use crate::core::scorecard::{Evidence, Scorecard};
use crate::core::unit::Unit;
use crate::store::{self, Conn, Store};

/// A scorecard with what a reader needs beside it.
#[derive(Clone, Debug)]
pub struct ScorecardReading {
    pub unit: Unit,
    pub scorecard: Scorecard,
    /// The released rounds behind it, by year.
    pub rounds: BTreeMap<i32, RoundFacts>,
    /// Every year that has figures, ascending.
    pub years: Vec<i32>,
}

/// What is known of a released round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundFacts {
    pub respondents: u64,
    pub opened_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    pub released_on: NaiveDate,
    pub release_number: i32,
    /// The answers were made by a program.
    pub is_synthetic: bool,
}

/// Reads the scorecard of a unit and year.
///
/// # Errors
/// There is no such unit, nothing is known for the year, or the database fails.
pub fn read(store: &Store, unit: &Code, year: i32) -> Result<ScorecardReading, Failure> {
    store.read(|conn| Ok(read_with_evidence(conn, unit, year)?.0))
}

/// Reads one of the scorecard's measures in full.
///
/// # Errors
/// As [`read`]; or the scorecard has no row for the measure.
pub fn read_measure(
    store: &Store,
    unit: &Code,
    year: i32,
    measure: &Code,
) -> Result<(ScorecardReading, Detail), Failure> {
    store.read(|conn| {
        let (reading, evidence) = read_with_evidence(conn, unit, year)?;
        let detail = Detail::of(&reading.scorecard, measure, &evidence).ok_or(Failure::UnknownAddress)?;
        Ok((reading, detail))
    })
}

fn read_with_evidence(conn: &mut Conn, unit: &Code, year: i32) -> Result<(ScorecardReading, Evidence), Failure> {
    let unknown = Failure::UnknownUnit(unit.to_string());
    let unit = store::unit::get(conn, unit).map_err(or_missing(unknown))?;
    let definition = store::scorecard::current(conn, &unit.scorecard)?.definition;
    let (evidence, rounds) = evidence(conn, &unit, &definition.survey)?;
    let years = years(&evidence);
    if !years.contains(&year) {
        return Err(Failure::NoFigures(year));
    }
    let scorecard = Scorecard::evaluate(&definition, year, &evidence);
    Ok((ScorecardReading { unit, scorecard, rounds, years }, evidence))
}

/// Every unit with the years that have figures, ascending.
///
/// # Errors
/// The database fails.
pub fn available(store: &Store) -> Result<Vec<(Unit, Vec<i32>)>, Failure> {
    store.read(|conn| {
        let mut found = Vec::new();
        for unit in store::unit::all(conn)? {
            let definition = store::scorecard::current(conn, &unit.scorecard)?.definition;
            let (evidence, _) = evidence(conn, &unit, &definition.survey)?;
            let years = years(&evidence);
            found.push((unit, years));
        }
        Ok(found)
    })
}

fn evidence(conn: &mut Conn, unit: &Unit, survey: &Code) -> Result<(Evidence, BTreeMap<i32, RoundFacts>), Failure> {
    let mut evidence = Evidence { readings: store::reading::of_unit(conn, &unit.code)?, ..Evidence::default() };
    evidence.newest = store::survey::latest(conn)?.into_iter().find(|newest| newest.survey() == survey);
    let mut rounds = BTreeMap::new();
    for round in store::round::of_unit(conn, &unit.code, survey)? {
        let Some(frozen) = store::release::latest(conn, &round.code)? else { continue };
        let facts = RoundFacts {
            respondents: frozen.release.respondents,
            opened_on: round.opened_on,
            closed_on: round.closed_on,
            released_on: frozen.made_on,
            release_number: frozen.number,
            is_synthetic: round.is_synthetic,
        };
        rounds.insert(round.year, facts);
        evidence.asked.insert(round.year, store::survey::get(conn, &round.survey, round.version)?);
        evidence.releases.insert(round.year, frozen.release);
    }
    Ok((evidence, rounds))
}

fn years(evidence: &Evidence) -> Vec<i32> {
    let years: BTreeSet<i32> = evidence.releases.keys().copied().chain(evidence.readings.years()).collect();
    years.into_iter().collect()
}
