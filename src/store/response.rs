//! Responses, read only to be counted. Nothing here returns one to a caller.

use std::collections::BTreeSet;

use diesel::connection::LoadConnection;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::row::{Field, Row};
use diesel::sql_types::Binary;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::response;
use crate::core::ids::{ResponseId, RoundCode};
use crate::core::survey::SurveyVersion;
use crate::core::tally::{Counter, RoundTally, TallyError};

/// Documents between two looks at whether counting goes on.
const PORTION: u64 = 1_000;

/// Counts a whole round in one pass, one row in memory at a time.
///
/// # Errors
/// A stored response does not fit the survey, or the database fails.
pub fn tally(conn: &mut Conn, round: &RoundCode, survey: &SurveyVersion) -> Result<RoundTally, StoreError> {
    let mut counter = Counter::new(survey);
    each_document(conn, round, |document| counter.add(document).map_err(misfit))?;
    Ok(counter.into_tally())
}

/// Counts a whole round as [`tally`] does, as long as `goes_on` says so, which hears after each portion how many are counted. None
/// where it was stopped.
///
/// # Errors
/// A stored response does not fit the survey, or the database fails.
pub fn tally_while(
    conn: &mut Conn,
    round: &RoundCode,
    survey: &SurveyVersion,
    goes_on: &mut dyn FnMut(u64) -> bool,
) -> Result<Option<RoundTally>, StoreError> {
    let (mut counter, mut number, mut is_stopped) = (Counter::new(survey), 0_u64, false);
    let read = each_document(conn, round, |document| {
        number = number.saturating_add(1);
        if number.is_multiple_of(PORTION) && !goes_on(number) {
            is_stopped = true;
            return Err(StoreError::Other("counting was stopped".into()));
        }
        counter.add(document).map_err(misfit)
    });
    if is_stopped { Ok(None) } else { read.map(|()| Some(counter.into_tally())) }
}

/// For the log: where it does not fit, and nothing of what stands there.
fn misfit(error: TallyError) -> StoreError {
    StoreError::corrupt(match error {
        TallyError::Unreadable { line, column } => {
            format!("a response that cannot be read (line {line}, column {column})")
        }
        TallyError::Foreign(question) => format!("an answer to {question} that its survey does not allow"),
    })
}

/// How many have answered. Only what is counted at midnight is ever seen of it, in steps ([`crate::core::round::Noted`]).
///
/// # Errors
/// The database fails.
pub fn count(conn: &mut Conn, round: &RoundCode) -> Result<u64, StoreError> {
    let rows: i64 = response::table.filter(response::round.eq(round.as_str())).count().get_result(conn)?;
    Ok(u64::try_from(rows).unwrap_or(0))
}

/// True when a response with this id is counted.
///
/// # Errors
/// The database fails.
pub fn is_counted(conn: &mut Conn, round: &RoundCode, id: ResponseId) -> Result<bool, StoreError> {
    let row = response::table.find((round.as_str(), id.0.as_slice())).select(response::channel);
    Ok(row.first::<String>(conn).optional()?.is_some())
}

/// Those of some ids under which a response is counted.
///
/// # Errors
/// The database fails.
pub fn counted_among(
    conn: &mut Conn,
    round: &RoundCode,
    ids: &[ResponseId],
) -> Result<BTreeSet<ResponseId>, StoreError> {
    let wanted: Vec<&[u8]> = ids.iter().map(|id| id.0.as_slice()).collect();
    let rows = response::table.filter(response::round.eq(round.as_str())).filter(response::id.eq_any(wanted));
    let found: Vec<Vec<u8>> = rows.select(response::id).load(conn)?;
    let id = |bytes: Vec<u8>| bytes.try_into().map(ResponseId).map_err(|_| StoreError::corrupt("a response's id"));
    found.into_iter().map(id).collect()
}

/// Hands every answer document of a round to `body`, in one pass, until `body` fails.
///
/// One row is in memory at a time, and its bytes are the driver's own. On SQLite they are asked for as bytes, because asking for
/// text checks twice that it is UTF-8, which its reader does anyhow. On PostgreSQL rows wait at the server until they are asked for, because the driver holds back what it reads.
fn each_document(
    conn: &mut Conn,
    round: &RoundCode,
    mut body: impl FnMut(&[u8]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let missing = || StoreError::corrupt("a response without answers");
    let rows = response::table.filter(response::round.eq(round.as_str()));
    match conn {
        Conn::Postgres(conn) => {
            for row in conn.load(rows.select(response::answers))? {
                let row = row?;
                let field = row.get(0).ok_or_else(missing)?;
                let value = field.value().ok_or_else(missing)?;
                body(value.as_bytes())?;
            }
        }
        Conn::Sqlite(conn) => {
            for row in conn.load(rows.select(sql::<Binary>("CAST(answers AS BLOB)")))? {
                let row = row?;
                let field = row.get(0).ok_or_else(missing)?;
                let mut value = field.value().ok_or_else(missing)?;
                body(value.read_blob())?;
            }
        }
    }
    Ok(())
}
