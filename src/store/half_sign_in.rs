//! Sign-ins that wait for their second factor. They open nothing, and only digests of their secrets are stored.

use diesel::prelude::*;

use super::account::{Account, Row, from_columns};
use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::{account, half_sign_in};
use super::session::Digest;
use crate::core::ids::AccountId;

/// Keeps a sign-in until its second factor comes.
///
/// # Errors
/// The database fails.
pub fn insert(conn: &mut Conn, digest: &Digest, id: AccountId, expires_at: i64) -> Result<(), StoreError> {
    diesel::insert_into(half_sign_in::table)
        .values((
            half_sign_in::digest.eq(digest.as_slice()),
            half_sign_in::account.eq(id.to_string()),
            half_sign_in::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Whose sign-in waits; none when it is unknown, over or expired, or its account is disabled.
///
/// # Errors
/// The database fails.
pub fn account_of(conn: &mut Conn, digest: &Digest, now: i64) -> Result<Option<Account>, StoreError> {
    let row: Option<Row> = half_sign_in::table
        .inner_join(account::table)
        .filter(half_sign_in::digest.eq(digest.as_slice()))
        .filter(half_sign_in::expires_at.gt(now))
        .filter(account::is_disabled.eq(false))
        .select((account::id, account::email, account::name, account::role, account::is_disabled))
        .first(conn)
        .optional()?;
    row.map(from_columns).transpose()
}

/// Ends the wait. False when somebody else did so first.
///
/// # Errors
/// The database fails.
pub fn delete(conn: &mut Conn, digest: &Digest) -> Result<bool, StoreError> {
    Ok(diesel::delete(half_sign_in::table.find(digest.as_slice())).execute(conn)? == 1)
}

/// Ends every wait of an account.
///
/// # Errors
/// The database fails.
pub fn delete_all_of(conn: &mut Conn, id: AccountId) -> Result<(), StoreError> {
    diesel::delete(half_sign_in::table.filter(half_sign_in::account.eq(id.to_string()))).execute(conn)?;
    Ok(())
}

/// Drops what has expired.
///
/// # Errors
/// The database fails.
pub fn delete_expired(conn: &mut Conn, now: i64) -> Result<(), StoreError> {
    diesel::delete(half_sign_in::table.filter(half_sign_in::expires_at.le(now))).execute(conn)?;
    Ok(())
}
