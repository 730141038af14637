//! The PINs with which staff start and leave rounds on the tablets of the house.

use diesel::prelude::*;

use super::conn::Conn;
use super::error::StoreError;
use super::schema::tablet_pin;
use crate::core::ids::RoundCode;

/// The stored hash; none when staff have not chosen a PIN.
///
/// # Errors
/// The database fails.
pub fn hash(conn: &mut Conn, round: &RoundCode) -> Result<Option<String>, StoreError> {
    Ok(tablet_pin::table.find(round.as_str()).select(tablet_pin::pin_hash).first(conn).optional()?)
}

/// Sets a round's PIN, or another in its place.
///
/// # Errors
/// There is no such round, or the database fails.
pub fn set(conn: &mut Conn, round: &RoundCode, hash: &str) -> Result<(), StoreError> {
    let changed =
        diesel::update(tablet_pin::table.find(round.as_str())).set(tablet_pin::pin_hash.eq(hash)).execute(conn)?;
    if changed == 0 {
        let row = (tablet_pin::round.eq(round.as_str()), tablet_pin::pin_hash.eq(hash));
        diesel::insert_into(tablet_pin::table).values(row).execute(conn)?;
    }
    Ok(())
}
