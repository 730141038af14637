//! Codes with which tablets of the house are started. Only their hashes are stored.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::start_code;
use crate::core::ids::RoundCode;
use crate::core::start_code::StartCodeDigest;

/// Keeps a code until `expires_at` (seconds since 1970).
///
/// # Errors
/// The database fails.
pub fn insert(conn: &mut Conn, digest: &StartCodeDigest, round: &RoundCode, expires_at: i64) -> Result<(), StoreError> {
    diesel::insert_into(start_code::table)
        .values((
            start_code::digest.eq(digest.as_slice()),
            start_code::round.eq(round.as_str()),
            start_code::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Uses a code up. Returns false when it is unknown or too old, or somebody else was faster.
///
/// # Errors
/// The database fails.
pub fn use_up(conn: &mut Conn, digest: &StartCodeDigest, now: i64) -> Result<bool, StoreError> {
    let good = start_code::table.find(digest.as_slice()).filter(start_code::expires_at.gt(now));
    Ok(diesel::delete(good).execute(conn)? == 1)
}

/// Drops what has expired.
///
/// # Errors
/// The database fails.
pub fn delete_expired(conn: &mut Conn, now: i64) -> Result<(), StoreError> {
    diesel::delete(start_code::table.filter(start_code::expires_at.le(now))).execute(conn)?;
    Ok(())
}

/// Withdraws every code of a round.
///
/// # Errors
/// The database fails.
pub fn delete_of(conn: &mut Conn, round: &RoundCode) -> Result<(), StoreError> {
    diesel::delete(start_code::table.filter(start_code::round.eq(round.as_str()))).execute(conn)?;
    Ok(())
}
