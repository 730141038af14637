//! A leader reads a scorecard: releases or roll-ups, readings and targets in, figures and verdicts out.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::organisation::Organisation;
use crate::core::card::{MeasureDefinition, ScorecardDefinition, Source};
use crate::core::evidence::{Evidence, Sum, with_sums};
use crate::core::ids::Code;
use crate::core::release::rollup::RolledUp;
use crate::core::scorecard::Scorecard;
use crate::core::unit::Unit;
use crate::flows::failure::Failure;
use crate::store::{self, Conn, Store};

/// A scorecard with what a reader needs beside it.
#[derive(Clone, Debug)]
pub struct ScorecardReading {
    pub unit: Unit,
    pub scorecard: Scorecard,
    /// The released rounds behind it, by year; not those that are part of a roll-up.
    pub rounds: BTreeMap<i32, RoundFacts>,
    /// The years whose survey figures are the sum of several units.
    pub roll_ups: BTreeMap<i32, RollUpFacts>,
    /// The counts of a unit above others that it has not recorded itself, by year and measure.
    pub sums: BTreeMap<(i32, Code), Sum>,
    /// Every year that has figures, ascending.
    pub years: Vec<i32>,
    /// The unit that this one is part of.
    pub above: Option<Unit>,
    /// The units right below this one, by name.
    pub below: Vec<Unit>,
}

/// What is known of a released round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundFacts {
    /// None where too few answered for their number to be told.
    pub respondents: Option<u64>,
    pub opened_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    pub released_on: NaiveDate,
    pub release_number: i32,
    /// The answers were made by a program.
    pub is_synthetic: bool,
}

/// What is known of a year that is rolled up. How many responded in all is not: see [`crate::core::release::rollup`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollUpFacts {
    pub number: u32,
    pub made_on: NaiveDate,
    /// A program made answers of some unit in it.
    pub is_synthetic: bool,
    /// By question.
    pub units: BTreeMap<Code, UnitsCounted>,
}

/// How many units a figure is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnitsCounted {
    pub units_in: usize,
    /// Units that asked and are left out for now.
    pub left_out: usize,
}

impl RollUpFacts {
    /// How many units a measure's figure is made of; none when it is not made of answers to a question.
    #[must_use]
    pub fn of(&self, measure: &MeasureDefinition) -> Option<UnitsCounted> {
        match &measure.from {
            Source::Mean { question } | Source::Share { question, .. } => self.units.get(question).copied(),
            Source::Count { .. } | Source::Derived { .. } => None,
        }
    }

    /// What is true of most measures of a scorecard; of those tied, the one with the most units.
    #[must_use]
    pub fn usual(&self, card: &ScorecardDefinition) -> Option<UnitsCounted> {
        let mut measures: BTreeMap<UnitsCounted, usize> = BTreeMap::new();
        for units in card.dimensions.iter().flat_map(|dimension| &dimension.measures).filter_map(|m| self.of(m)) {
            let number = measures.entry(units).or_default();
            *number = number.saturating_add(1);
        }
        measures.into_iter().max_by_key(|(units, number)| (*number, *units)).map(|(units, _)| units)
    }
}

impl ScorecardReading {
    /// True when the survey figure of `year` was computed from answers that a program made.
    #[must_use]
    pub fn is_synthetic(&self, year: i32) -> bool {
        self.rounds.get(&year).is_some_and(|round| round.is_synthetic)
            || self.roll_ups.get(&year).is_some_and(|roll_up| roll_up.is_synthetic)
    }
}

/// Reads the scorecard of a unit and year.
///
/// # Errors
/// There is no such unit, nothing is known for the year, or the database fails.
pub fn read(store: &Store, unit: &Code, year: i32) -> Result<ScorecardReading, Failure> {
    store.read(|conn| {
        let organisation = Organisation::load(conn)?;
        Ok(of_unit(conn, &organisation, unit, year)?.0)
    })
}

/// The scorecard of a unit and year, with what it was computed from.
pub(super) fn of_unit(
    conn: &mut Conn,
    organisation: &Organisation,
    unit: &Code,
    year: i32,
) -> Result<(ScorecardReading, Evidence), Failure> {
    let unit = organisation.unit(unit).ok_or_else(|| Failure::UnknownUnit(unit.to_string()))?;
    let years = organisation.years(unit);
    if !years.contains(&year) {
        return Err(Failure::NoFigures(year));
    }
    let definition = organisation.card(unit)?;
    let (mut evidence, mut rounds) = own(conn, organisation, unit, definition)?;
    let mut roll_ups = BTreeMap::new();
    for (year, dated) in organisation.roll_ups(&definition.survey) {
        let (Some(release), Some(shown)) = (dated.roll_ups.release(&unit.code), dated.roll_ups.shown.get(&unit.code))
        else {
            continue;
        };
        // The unit's own round, if it has one, is part of the sum.
        rounds.remove(year);
        evidence.releases.insert(*year, release);
        evidence.asked.insert(*year, organisation.survey(conn, &definition.survey, dated.roll_ups.version)?);
        let facts = RollUpFacts {
            number: dated.roll_ups.number,
            made_on: dated.made_on,
            is_synthetic: organisation.is_synthetic(&unit.code, &definition.survey, *year),
            units: shown.iter().map(counted).collect(),
        };
        roll_ups.insert(*year, facts);
    }
    let below: Vec<Unit> = organisation.children(&unit.code).cloned().collect();
    let mut sums = BTreeMap::new();
    if !below.is_empty() {
        let top = organisation.branch(conn, unit)?;
        (evidence.readings, sums) = with_sums(definition, &top, &years);
    }
    let reading = ScorecardReading {
        unit: unit.clone(),
        scorecard: Scorecard::evaluate(definition, year, &evidence),
        rounds,
        roll_ups,
        sums,
        years,
        above: unit.parent.as_ref().and_then(|parent| organisation.unit(parent)).cloned(),
        below,
    };
    Ok((reading, evidence))
}

fn counted((question, rolled_up): (&Code, &RolledUp)) -> (Code, UnitsCounted) {
    (question.clone(), UnitsCounted { units_in: rolled_up.units_in, left_out: rolled_up.units_left_out })
}

/// What the unit's own rounds and readings say.
fn own(
    conn: &mut Conn,
    organisation: &Organisation,
    unit: &Unit,
    card: &ScorecardDefinition,
) -> Result<(Evidence, BTreeMap<i32, RoundFacts>), Failure> {
    let mut evidence = Evidence { readings: store::reading::of_unit(conn, &unit.code)?, ..Evidence::default() };
    evidence.newest = organisation.newest_survey(conn, &card.survey)?;
    let mut rounds = BTreeMap::new();
    for round in store::round::of_unit(conn, &unit.code, &card.survey)? {
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
        evidence.asked.insert(round.year, organisation.survey(conn, &round.survey, round.version)?);
        evidence.releases.insert(round.year, frozen.release);
    }
    Ok((evidence, rounds))
}
