//! Staff look at rounds: how each stands, and nothing about any guest.

use super::failure::{Failure, or_missing};
use crate::core::ids::RoundCode;
use crate::core::round::{Round, RoundState, count_in_steps};
use crate::core::short_address::ShortAddress;
use crate::core::survey::SurveyVersion;
use crate::core::unit::Unit;
use crate::store::{self, Conn, Store};

/// A round as staff see it.
#[derive(Clone, Debug)]
pub struct RoundStanding {
    pub round: Round,
    pub unit_name: String,
    pub answers: Answers,
    /// Comments waiting to be read, once the round is closed.
    pub comments: u64,
    pub has_release: bool,
    /// Where the round asks for one-time codes: how many were made, and how many are used.
    pub codes: Option<Codes>,
    /// For guests who type an address; none in the moment before an older round gets its own.
    pub short_address: Option<ShortAddress>,
}

/// One-time codes, as staff see them: of those that are used no more is said than of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Codes {
    pub made: u64,
    pub used: Answers,
}

/// How many have answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// While the round is open: at least this many, in steps of five.
    AtLeast(u64),
    Exactly(u64),
}

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

/// The rounds that take answers, with the names of their units.
///
/// # Errors
/// The database fails.
pub fn open(store: &Store) -> Result<Vec<(Round, String)>, Failure> {
    store.read(|conn| {
        let units = store::unit::all(conn)?;
        let rounds = store::round::all(conn)?.into_iter().filter(|round| round.state == RoundState::Open);
        Ok(rounds
            .map(|round| {
                let name = name_of(&units, &round);
                (round, name)
            })
            .collect())
    })
}

/// # Errors
/// There is no such round, or the database fails.
pub fn one(store: &Store, code: &RoundCode) -> Result<RoundStanding, Failure> {
    store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        let units = store::unit::all(conn)?;
        standing(conn, round, &units)
    })
}

/// What the round asks.
///
/// # Errors
/// There is no such round, or the database fails.
pub fn survey(store: &Store, code: &RoundCode) -> Result<SurveyVersion, Failure> {
    store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        Ok(store::survey::get(conn, &round.survey, round.version)?)
    })
}

fn standing(conn: &mut Conn, round: Round, units: &[Unit]) -> Result<RoundStanding, Failure> {
    let unit_name = name_of(units, &round);
    let release = store::release::latest(conn, &round.code)?;
    let is_closed = round.state >= RoundState::Closed;
    let answers = match &release {
        Some(frozen) => Answers::Exactly(frozen.release.respondents),
        None => Answers::AtLeast(count_in_steps(store::response::count(conn, &round.code)?)),
    };
    let comments = if is_closed { store::comment::count(conn, &round.code)? } else { 0 };
    let codes = if round.needs_code {
        let (made, used) = store::one_time_code::counts(conn, &round.code)?;
        let used = if release.is_some() { Answers::Exactly(used) } else { Answers::AtLeast(count_in_steps(used)) };
        Some(Codes { made, used })
    } else {
        None
    };
    let short_address = store::short_address::of_round(conn, &round.code)?;
    Ok(RoundStanding { round, unit_name, answers, comments, has_release: release.is_some(), codes, short_address })
}

fn name_of(units: &[Unit], round: &Round) -> String {
    units.iter().find(|unit| unit.code == round.unit).map_or_else(String::new, |unit| unit.name.clone())
}
