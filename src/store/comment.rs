//! Free text. Staff read it first; nothing ties it to a response.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::comment;
use super::unit::code;
use crate::core::ids::{Code, RoundCode};

/// What guests wrote in a round, with the question that it answers.
///
/// In the order of the comments' own random ids: nothing tells which came first, or which belong together.
///
/// # Errors
/// The database fails.
pub fn of_round(conn: &mut Conn, round: &RoundCode) -> Result<Vec<(Code, String)>, StoreError> {
    let rows: Vec<(String, String)> = comment::table
        .filter(comment::round.eq(round.as_str()))
        .order(comment::id)
        .select((comment::question, comment::text))
        .load(conn)?;
    rows.into_iter().map(|(question, text)| Ok((code(&question)?, text))).collect()
}

/// How many comments a round has.
///
/// # Errors
/// The database fails.
pub fn count(conn: &mut Conn, round: &RoundCode) -> Result<u64, StoreError> {
    let rows: i64 = comment::table.filter(comment::round.eq(round.as_str())).count().get_result(conn)?;
    Ok(u64::try_from(rows).unwrap_or(0))
}
