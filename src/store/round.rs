//! Rounds.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::round;
use super::unit::code;
use crate::core::ids::{Code, RoundCode};
use crate::core::round::{Devices, Round, RoundState};

type Row = (String, String, String, i32, i32, String, Option<NaiveDate>, Option<NaiveDate>, bool, bool, String);

fn from_row(
    (own, unit, survey, version, year, state, opened_on, closed_on, is_synthetic, needs_code, devices): Row,
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
        devices: devices_of(&devices)?,
        needs_code,
    })
}

pub(super) fn devices_of(code: &str) -> Result<Devices, StoreError> {
    Devices::from_code(code).ok_or_else(|| StoreError::corrupt(format!("devices {code:?}")))
}

type Columns = (
    round::code,
    round::unit,
    round::survey,
    round::version,
    round::year,
    round::state,
    round::opened_on,
    round::closed_on,
    round::is_synthetic,
    round::needs_code,
    round::devices,
);

const fn columns() -> Columns {
    (
        round::code,
        round::unit,
        round::survey,
        round::version,
        round::year,
        round::state,
        round::opened_on,
        round::closed_on,
        round::is_synthetic,
        round::needs_code,
        round::devices,
    )
}

/// Every round, the newest year first.
///
/// # Errors
/// The database fails.
pub fn all(conn: &mut Conn) -> Result<Vec<Round>, StoreError> {
    let rows: Vec<Row> =
        round::table.order((round::year.desc(), round::unit, round::survey)).select(columns()).load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// # Errors
/// There is no such round, or the database fails.
pub fn get(conn: &mut Conn, wanted: &RoundCode) -> Result<Round, StoreError> {
    from_row(round::table.find(wanted.as_str()).select(columns()).first(conn)?)
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
        .select(columns())
        .load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// The closed and sealed rounds of one survey in one year, at all units.
///
/// # Errors
/// The database fails.
pub fn closed_in(conn: &mut Conn, survey: &Code, year: i32) -> Result<Vec<Round>, StoreError> {
    let rows: Vec<Row> = round::table
        .filter(round::survey.eq(survey.as_str()))
        .filter(round::year.eq(year))
        .filter(round::state.eq_any([RoundState::Closed.code(), RoundState::Sealed.code()]))
        .order(round::code)
        .select(columns())
        .load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// Every unit and year that has a round, whatever became of it.
///
/// # Errors
/// The database fails.
pub fn years(conn: &mut Conn) -> Result<Vec<(Code, i32)>, StoreError> {
    let rows: Vec<(String, i32)> =
        round::table.select((round::unit, round::year)).distinct().order((round::unit, round::year)).load(conn)?;
    rows.iter().map(|(unit, year)| Ok((code(unit)?, *year))).collect()
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
            round::needs_code.eq(new.needs_code),
            round::devices.eq(new.devices.code()),
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

/// Says on what guests answer and whether they need a one-time code, while the round is planned. Returns whether it still is.
///
/// # Errors
/// The database fails.
pub fn set_ways(conn: &mut Conn, code: &RoundCode, devices: Devices, needs_code: bool) -> Result<bool, StoreError> {
    let row = round::table.find(code.as_str()).filter(round::state.eq(RoundState::Planned.code()));
    let ways = (round::devices.eq(devices.code()), round::needs_code.eq(needs_code));
    Ok(diesel::update(row).set(ways).execute(conn)? == 1)
}

/// The closed and sealed rounds whose rows may still show the order in which they came.
///
/// # Errors
/// The database fails.
pub fn with_order_to_forget(conn: &mut Conn) -> Result<Vec<RoundCode>, StoreError> {
    let codes: Vec<String> = round::table
        .filter(round::state.eq_any([RoundState::Closed.code(), RoundState::Sealed.code()]))
        .filter(round::is_order_forgotten.eq(false))
        .select(round::code)
        .load(conn)?;
    codes.iter().map(|code| code.parse().map_err(StoreError::corrupt)).collect()
}

/// Notes whether the order of a round's rows is forgotten.
///
/// # Errors
/// The database fails.
pub fn set_order_forgotten(conn: &mut Conn, code: &RoundCode, is_forgotten: bool) -> Result<(), StoreError> {
    diesel::update(round::table.find(code.as_str())).set(round::is_order_forgotten.eq(is_forgotten)).execute(conn)?;
    Ok(())
}
