//! Staff look at all rounds, and plan a new one.

use super::round::standing::{RoundStanding, standing};
use super::short_addresses;
use super::ways::Ways;
use crate::core::event::What;
use crate::core::ids::{Code, RoundCode};
use crate::core::round::{Round, RoundState};
use crate::core::survey::SurveyVersion;
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::random::random;
use crate::store::{self, Store, StoreError};

/// Every round, the newest year first.
///
/// # Errors
/// The database fails.
pub fn all(store: &Store) -> Result<Vec<RoundStanding>, Failure> {
    store.read(|conn| {
        let units = store::unit::all(conn)?;
        store::round::all(conn)?.into_iter().map(|round| standing(conn, round, &units)).collect()
    })
}

/// What a round is made from.
#[derive(Clone, Debug)]
pub struct NewRound {
    pub unit: Code,
    pub survey: Code,
    /// None for the newest.
    pub version: Option<i32>,
    pub year: i32,
    pub is_synthetic: bool,
    pub ways: Ways,
}

/// Plans a round.
///
/// # Errors
/// The unit or survey is unknown, the unit has a round of that survey and year already, anybody could answer and nobody was
/// warned, or the database fails.
pub fn plan(store: &Store, new: &NewRound, act: Act) -> Result<Round, Failure> {
    new.ways.check()?;
    let code = RoundCode::from_random(random()?);
    store.write(|conn| {
        store::unit::get(conn, &new.unit).map_err(or_missing(Failure::refused_field("unit", "field-unknown-unit")))?;
        let unknown = Failure::refused_field("survey", "field-unknown-survey");
        let version = if let Some(version) = new.version {
            store::survey::get(conn, &new.survey, version).map_err(or_missing(unknown))?.version()
        } else {
            let newest = store::survey::latest(conn)?.into_iter().find(|survey| *survey.survey() == new.survey);
            newest.ok_or(unknown)?.version()
        };
        let round = Round {
            code,
            unit: new.unit.clone(),
            survey: new.survey.clone(),
            version,
            year: new.year,
            state: RoundState::Planned,
            opened_on: None,
            closed_on: None,
            is_synthetic: new.is_synthetic,
            devices: new.ways.devices,
            needs_code: new.ways.needs_code,
        };
        match store::round::insert(conn, &round) {
            Ok(()) => {
                short_addresses::give(conn, &round.code)?;
                act.leave(conn, What::RoundPlanned { round: round.code.clone() })?;
                Ok(round)
            }
            Err(StoreError::Duplicate) => Err(Failure::refused_field("year", "field-round-exists")),
            Err(other) => Err(other.into()),
        }
    })
}

/// The surveys that a round can ask: the newest version of each.
///
/// # Errors
/// The database fails.
pub fn surveys(store: &Store) -> Result<Vec<SurveyVersion>, Failure> {
    Ok(store.read(store::survey::latest)?)
}
