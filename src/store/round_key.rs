//! The keys of rounds, with which sealed answers are opened.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::backend::on_both;
use super::db::error::StoreError;
use super::db::schema::round_key;
use crate::core::envelope::RoundKey;
use crate::core::ids::RoundCode;

/// The key of a round; none before it is opened and after it is sealed.
///
/// # Errors
/// The database fails.
pub fn get(conn: &mut Conn, round: &RoundCode) -> Result<Option<RoundKey>, StoreError> {
    let bytes: Option<Vec<u8>> =
        round_key::table.find(round.as_str()).select(round_key::private_key).first(conn).optional()?;
    bytes.map(|bytes| RoundKey::from_bytes(&bytes).ok_or_else(|| StoreError::corrupt("a round's key"))).transpose()
}

/// Keeps a key, unless the round has one: another machine may have been faster, and what is sealed to its key must stay
/// readable.
///
/// # Errors
/// The database fails.
pub fn insert_unless_there(conn: &mut Conn, round: &RoundCode, key: &RoundKey) -> Result<(), StoreError> {
    let row = (round_key::round.eq(round.as_str()), round_key::private_key.eq(key.to_bytes()));
    on_both!(conn, conn => diesel::insert_into(round_key::table).values(row).on_conflict_do_nothing().execute(conn)?);
    Ok(())
}

/// Forgets a round's key for good.
///
/// # Errors
/// The database fails.
pub fn delete(conn: &mut Conn, round: &RoundCode) -> Result<(), StoreError> {
    diesel::delete(round_key::table.find(round.as_str())).execute(conn)?;
    Ok(())
}
