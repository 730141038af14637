//! How many had answered the open rounds at the last midnight, in steps of five.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::backend::on_both;
use super::db::error::StoreError;
use super::db::schema::{midnight, midnight_count};
use crate::core::ids::RoundCode;
use crate::core::round::{Noted, count_in_steps};

/// Notes that the open rounds are counted at the beginning of `day`. Returns false where they were already: by another machine,
/// or before the clock was put back.
///
/// # Errors
/// The database fails.
pub fn begin(conn: &mut Conn, day: NaiveDate) -> Result<bool, StoreError> {
    let row = midnight::day.eq(day);
    let rows = on_both!(conn, conn => diesel::insert_into(midnight::table).values(row).on_conflict_do_nothing().execute(conn)?);
    Ok(rows == 1)
}

/// Puts a count in the place of the one before. Whatever it is given, it keeps only full steps.
///
/// # Errors
/// The database fails.
pub fn put(conn: &mut Conn, round: &RoundCode, new: &Noted) -> Result<(), StoreError> {
    forget(conn, round)?;
    let in_steps = |number: u64| i64::try_from(count_in_steps(number)).map_err(StoreError::corrupt);
    diesel::insert_into(midnight_count::table)
        .values((
            midnight_count::round.eq(round.as_str()),
            midnight_count::noted_on.eq(new.noted_on),
            midnight_count::responses.eq(in_steps(new.responses)?),
            midnight_count::used_codes.eq(in_steps(new.used_codes)?),
        ))
        .execute(conn)?;
    Ok(())
}

/// What was noted of a round; none before its first midnight and after its release.
///
/// # Errors
/// The database fails.
pub fn of_round(conn: &mut Conn, round: &RoundCode) -> Result<Option<Noted>, StoreError> {
    let row: Option<(NaiveDate, i64, i64)> = midnight_count::table
        .find(round.as_str())
        .select((midnight_count::noted_on, midnight_count::responses, midnight_count::used_codes))
        .first(conn)
        .optional()?;
    row.map(|(noted_on, responses, used_codes)| {
        let number = |stored: i64| u64::try_from(stored).map_err(StoreError::corrupt);
        Ok(Noted { noted_on, responses: number(responses)?, used_codes: number(used_codes)? })
    })
    .transpose()
}

/// Takes away what was noted of a round, once its release tells the number.
///
/// # Errors
/// The database fails.
pub fn forget(conn: &mut Conn, round: &RoundCode) -> Result<(), StoreError> {
    diesel::delete(midnight_count::table.find(round.as_str())).execute(conn)?;
    Ok(())
}
