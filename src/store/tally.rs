//! Every count of closed rounds, kept so that roll-ups need no second pass over the responses. Never shown to anybody.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::{release, round, round_tally};
use super::unit::code;
use crate::core::ids::{Code, RoundCode};
use crate::core::tally::RoundTally;

/// The counts of a round; none when it was released before they were kept.
///
/// # Errors
/// The database fails.
pub fn get(conn: &mut Conn, round: &RoundCode) -> Result<Option<RoundTally>, StoreError> {
    let document: Option<String> =
        round_tally::table.find(round.as_str()).select(round_tally::document).first(conn).optional()?;
    document.map(|document| serde_json::from_str(&document).map_err(StoreError::corrupt)).transpose()
}

/// Keeps the counts of a round that no roll-up has taken into account yet.
///
/// # Errors
/// The counts are kept already (`Duplicate`), or the database fails.
pub fn insert(conn: &mut Conn, round: &RoundCode, tally: &RoundTally) -> Result<(), StoreError> {
    diesel::insert_into(round_tally::table)
        .values((
            round_tally::round.eq(round.as_str()),
            round_tally::document.eq(serde_json::to_string(tally).map_err(StoreError::corrupt)?),
            round_tally::is_rolled_up.eq(false),
        ))
        .execute(conn)?;
    Ok(())
}

/// Notes that the roll-ups have taken these rounds into account, whether or not anything new could be shown.
///
/// # Errors
/// The database fails.
pub fn set_rolled_up(conn: &mut Conn, rounds: &[RoundCode]) -> Result<(), StoreError> {
    let codes: Vec<&str> = rounds.iter().map(RoundCode::as_str).collect();
    diesel::update(round_tally::table.filter(round_tally::round.eq_any(codes)))
        .set(round_tally::is_rolled_up.eq(true))
        .execute(conn)?;
    Ok(())
}

/// The surveys and years with a released round that no roll-up has taken into account.
///
/// # Errors
/// The database fails.
pub fn owed(conn: &mut Conn) -> Result<Vec<(Code, i32)>, StoreError> {
    let done = round_tally::table.filter(round_tally::is_rolled_up.eq(true)).select(round_tally::round);
    let rows: Vec<(String, i32)> = release::table
        .inner_join(round::table)
        .filter(round::code.ne_all(done))
        .select((round::survey, round::year))
        .distinct()
        .order((round::year, round::survey))
        .load(conn)?;
    rows.iter().map(|(survey, year)| Ok((code(survey)?, *year))).collect()
}
