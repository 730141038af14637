//! Rounds.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::Conn;
use super::error::StoreError;
use super::schema::round;
use super::unit::code;
use crate::core::ids::{Code, RoundCode};
use crate::core::round::{Round, RoundState};

type Row = (String, String, String, i32, i32, String, Option<NaiveDate>, Option<NaiveDate>, bool);

fn from_row(
    (own, unit, survey, version, year, state, opened_on, closed_on, is_synthetic): Row,
) -> Result<Round, StoreError> {
    Ok(Round {
        code: own.parse().map_err(StoreError::corrupt)?,
        unit: code(&unit)?,
        survey: code(&survey)?,
        version,
        year,
        state: RoundState::from_code(&state).ok_or_else(|| StoreError::corrupt(state))?,
        opened_on,
        closed_on,
        is_synthetic,
    })
}

/// Every round, the newest year first.
///
/// # Errors
/// The database fails.
pub fn all(conn: &mut Conn) -> Result<Vec<Round>, StoreError> {
    let rows: Vec<Row> = round::table.order((round::year.desc(), round::unit, round::survey)).load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// # Errors
/// There is no such round, or the database fails.
pub fn get(conn: &mut Conn, wanted: &RoundCode) -> Result<Round, StoreError> {
    from_row(round::table.find(wanted.as_str()).first(conn)?)
}

/// The rounds of one unit with one survey, the oldest first.
///
/// # Errors
/// The database fails.
pub fn of_unit(conn: &mut Conn, unit: &Code, survey: &Code) -> Result<Vec<Round>, StoreError> {
    let rows: Vec<Row> = round::table
        .filter(round::unit.eq(unit.as_str()))
        .filter(round::survey.eq(survey.as_str()))
        .order(round::year)
        .load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// # Errors
/// The unit has a round of the survey in that year (`Duplicate`), or the database fails.
pub fn insert(conn: &mut Conn, new: &Round) -> Result<(), StoreError> {
    diesel::insert_into(round::table)
        .values((
            round::code.eq(new.code.as_str()),
            round::unit.eq(new.unit.as_str()),
            round::survey.eq(new.survey.as_str()),
            round::version.eq(new.version),
            round::year.eq(new.year),
            round::state.eq(new.state.code()),
            round::opened_on.eq(new.opened_on),
            round::closed_on.eq(new.closed_on),
            round::is_synthetic.eq(new.is_synthetic),
        ))
        .execute(conn)?;
    Ok(())
}

/// Moves a round on, if it still stands where the caller thinks. Returns whether it did.
///
/// # Errors
/// The database fails.
pub fn move_on(
    conn: &mut Conn,
    code: &RoundCode,
    from: RoundState,
    to: RoundState,
    day: NaiveDate,
) -> Result<bool, StoreError> {
    let row = round::table.find(code.as_str()).filter(round::state.eq(from.code()));
    let state = round::state.eq(to.code());
    let moved = match to {
        RoundState::Open => diesel::update(row).set((state, round::opened_on.eq(Some(day)))).execute(conn)?,
        RoundState::Closed => diesel::update(row).set((state, round::closed_on.eq(Some(day)))).execute(conn)?,
        RoundState::Planned | RoundState::Sealed => diesel::update(row).set(state).execute(conn)?,
    };
    Ok(moved == 1)
}
