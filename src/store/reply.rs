//! What staff wrote back to the guests of a round: one reply for each, the newest.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::reply;
use crate::core::ids::RoundCode;
use crate::core::told::Reply;

/// The reply to the guests of a round; none when nobody wrote any.
///
/// # Errors
/// The database fails.
pub fn get(conn: &mut Conn, round: &RoundCode) -> Result<Option<Reply>, StoreError> {
    let document: Option<String> = reply::table.find(round.as_str()).select(reply::document).first(conn).optional()?;
    document.map(|document| serde_json::from_str(&document).map_err(StoreError::corrupt)).transpose()
}

/// Puts this reply in the place of the one before. An empty one leaves none.
///
/// # Errors
/// The database fails.
pub fn put(conn: &mut Conn, round: &RoundCode, new: &Reply, today: NaiveDate, by: &str) -> Result<(), StoreError> {
    diesel::delete(reply::table.find(round.as_str())).execute(conn)?;
    if new.pairs.is_empty() {
        return Ok(());
    }
    diesel::insert_into(reply::table)
        .values((
            reply::round.eq(round.as_str()),
            reply::document.eq(serde_json::to_string(new).map_err(StoreError::corrupt)?),
            reply::written_on.eq(today),
            reply::written_by.eq(by),
        ))
        .execute(conn)?;
    Ok(())
}
