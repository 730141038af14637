//! The tokens of rounds, which tablets show with the answers that they hand in.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::backend::on_both;
use super::db::error::StoreError;
use super::db::schema::tablet_token;
use crate::core::ids::RoundCode;
use crate::core::tablet_token::TabletToken;

/// The token of a round; none before it is opened and after it is sealed.
///
/// # Errors
/// The database fails.
pub fn get(conn: &mut Conn, round: &RoundCode) -> Result<Option<TabletToken>, StoreError> {
    let bytes: Option<Vec<u8>> =
        tablet_token::table.find(round.as_str()).select(tablet_token::token).first(conn).optional()?;
    bytes.map(|bytes| from_bytes(&bytes)).transpose()
}

pub(super) fn from_bytes(bytes: &[u8]) -> Result<TabletToken, StoreError> {
    TabletToken::from_bytes(bytes).ok_or_else(|| StoreError::corrupt("a tablet's token"))
}

/// Keeps a token, unless the round has one: another machine may have been faster.
///
/// # Errors
/// The database fails.
pub fn insert_unless_there(conn: &mut Conn, round: &RoundCode, token: &TabletToken) -> Result<(), StoreError> {
    let row = (tablet_token::round.eq(round.as_str()), tablet_token::token.eq(token.as_bytes().as_slice()));
    on_both!(conn, conn => diesel::insert_into(tablet_token::table).values(row).on_conflict_do_nothing().execute(conn)?);
    Ok(())
}

/// Puts another token in the place of a round's. It waits for batches of answers that hold the old one still.
///
/// # Errors
/// The database fails.
pub fn replace(conn: &mut Conn, round: &RoundCode, token: &TabletToken) -> Result<(), StoreError> {
    let new = tablet_token::token.eq(token.as_bytes().as_slice());
    let replaced = diesel::update(tablet_token::table.find(round.as_str())).set(new).execute(conn)?;
    if replaced == 0 { insert_unless_there(conn, round, token) } else { Ok(()) }
}

/// Forgets a round's token for good.
///
/// # Errors
/// The database fails.
pub fn delete(conn: &mut Conn, round: &RoundCode) -> Result<(), StoreError> {
    diesel::delete(tablet_token::table.find(round.as_str())).execute(conn)?;
    Ok(())
}
