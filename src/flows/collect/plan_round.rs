//! Staff plan a round, say who may answer it, and open it.

use super::short_addresses;
use super::{round_keys, start_tablets};
use crate::core::event::What;
use crate::core::ids::{Code, RoundCode};
use crate::core::round::{Devices, Round, RoundState};
use crate::core::survey::SurveyVersion;
use crate::flows::Act;
use crate::flows::failure::{Failure, FieldError, or_missing};
use crate::flows::random::random;
use crate::store::{self, Store, StoreError};

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

/// Who may answer a round.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ways {
    pub devices: Devices,
    /// One guest, one answer: an answer needs a one-time code.
    pub needs_code: bool,
    /// Whoever chose this has read what anybody with the address can do where no code is asked for.
    pub is_warned: bool,
}

impl Ways {
    /// # Errors
    /// Anybody with the address could answer as often as they like, and nobody said that this is meant.
    fn check(self) -> Result<(), Failure> {
        if self.devices == Devices::Any && !self.needs_code && !self.is_warned {
            return Err(Failure::FieldsRefused(vec![FieldError::new("anybody", "field-anybody")]));
        }
        Ok(())
    }
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
        let refused = |field: &str, message| Failure::FieldsRefused(vec![FieldError::new(field, message)]);
        store::unit::get(conn, &new.unit).map_err(or_missing(refused("unit", "field-unknown-unit")))?;
        let unknown = refused("survey", "field-unknown-survey");
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
            Err(StoreError::Duplicate) => Err(refused("year", "field-round-exists")),
            Err(other) => Err(other.into()),
        }
    })
}

/// Says who may answer. Only before the round is opened: later, some guests would have answered in another way.
///
/// # Errors
/// There is no such round, it is not planned any more, anybody could answer and nobody was warned, or the database fails.
pub fn set_ways(store: &Store, code: &RoundCode, ways: Ways, act: Act) -> Result<(), Failure> {
    ways.check()?;
    store.write(|conn| {
        store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if !store::round::set_ways(conn, code, ways.devices, ways.needs_code)? {
            return Err(Failure::RoundMovedOn);
        }
        let Ways { devices, needs_code, .. } = ways;
        Ok(act.leave(conn, What::WaysChosen { round: code.clone(), devices, needs_code })?)
    })
}

/// Lets guests answer.
///
/// # Errors
/// There is no such round, it is not planned any more, or the database fails.
pub fn open(store: &Store, code: &RoundCode, act: Act) -> Result<(), Failure> {
    let (key, token) = (round_keys::draw()?, start_tablets::draw()?);
    store.write(|conn| {
        store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if !store::round::move_on(conn, code, RoundState::Planned, RoundState::Open, act.today)? {
            return Err(Failure::RoundMovedOn);
        }
        store::round_key::insert_unless_there(conn, code, &key)?;
        store::tablet_token::insert_unless_there(conn, code, &token)?;
        Ok(act.leave(conn, What::RoundOpened { round: code.clone() })?)
    })
}

/// The surveys that a round can ask: the newest version of each.
///
/// # Errors
/// The database fails.
pub fn surveys(store: &Store) -> Result<Vec<SurveyVersion>, Failure> {
    Ok(store.read(store::survey::latest)?)
}
