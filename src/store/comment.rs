//! Free text. Staff read it first; nothing ties it to a response.

use diesel::prelude::*;

use super::conn::Conn;
use super::error::StoreError;
use super::schema::comment;
use crate::core::ids::RoundCode;

/// How many comments a closed round has.
///
/// # Errors
/// The database fails.
pub fn count(conn: &mut Conn, round: &RoundCode) -> Result<u64, StoreError> {
    let rows: i64 = comment::table.filter(comment::round.eq(round.as_str())).count().get_result(conn)?;
    Ok(u64::try_from(rows).unwrap_or(0))
}
