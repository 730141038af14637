//! The PINs with which staff leave rounds on the tablets of the house.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::tablet_pin;
use crate::core::ids::RoundCode;

/// The stored hash; none when staff have not chosen a PIN.
///
/// # Errors
/// The database fails.
pub fn hash(conn: &mut Conn, round: &RoundCode) -> Result<Option<String>, StoreError> {
    Ok(tablet_pin::table.find(round.as_str()).select(tablet_pin::pin_hash).first(conn).optional()?)
}

/// Salt and verifier, with which a tablet knows the PIN again; none where there is no PIN, or one from before there were any.
///
/// # Errors
/// The database fails.
pub fn proof(conn: &mut Conn, round: &RoundCode) -> Result<Option<(String, String)>, StoreError> {
    let columns = tablet_pin::table.find(round.as_str()).select((tablet_pin::salt, tablet_pin::verifier));
    let found: Option<(Option<String>, Option<String>)> = columns.first(conn).optional()?;
    Ok(found.and_then(|(salt, verifier)| salt.zip(verifier)))
}

/// Sets a round's PIN, or another in its place: its hash, and salt and verifier for tablets.
///
/// # Errors
/// There is no such round, or the database fails.
pub fn set(conn: &mut Conn, round: &RoundCode, hash: &str, (salt, verifier): (&str, &str)) -> Result<(), StoreError> {
    let row = (tablet_pin::pin_hash.eq(hash), tablet_pin::salt.eq(Some(salt)), tablet_pin::verifier.eq(Some(verifier)));
    let changed = diesel::update(tablet_pin::table.find(round.as_str())).set(row).execute(conn)?;
    if changed == 0 {
        diesel::insert_into(tablet_pin::table).values((tablet_pin::round.eq(round.as_str()), row)).execute(conn)?;
    }
    Ok(())
}
