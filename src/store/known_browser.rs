//! Browsers in which somebody has signed in to an account. Only digests of the secrets that they hold are stored.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::known_browser;
use super::session::Digest;
use crate::core::ids::AccountId;

/// Browsers that are known of one account; of more, those go that were used longest ago.
const MOST: i64 = 20;

/// Has somebody signed in to this account in the browser?
///
/// # Errors
/// The database fails.
pub fn knows(conn: &mut Conn, digest: &Digest, id: AccountId, now: i64) -> Result<bool, StoreError> {
    let found: i64 = known_browser::table
        .find((id.to_string(), digest.as_slice()))
        .filter(known_browser::expires_at.gt(now))
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}

/// Has somebody signed in to any account in the browser? Then its secret came from us.
///
/// # Errors
/// The database fails.
pub fn is_ours(conn: &mut Conn, digest: &Digest, now: i64) -> Result<bool, StoreError> {
    let found: i64 = known_browser::table
        .filter(known_browser::digest.eq(digest.as_slice()))
        .filter(known_browser::expires_at.gt(now))
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}

/// Remembers that somebody has signed in to this account in the browser.
///
/// # Errors
/// The database fails.
pub fn remember(conn: &mut Conn, digest: &Digest, id: AccountId, expires_at: i64) -> Result<(), StoreError> {
    diesel::delete(known_browser::table.find((id.to_string(), digest.as_slice()))).execute(conn)?;
    let of_account = || known_browser::table.filter(known_browser::account.eq(id.to_string()));
    let surplus: Vec<Vec<u8>> = of_account()
        .order((known_browser::expires_at.desc(), known_browser::digest))
        .offset(MOST - 1)
        .limit(MOST)
        .select(known_browser::digest)
        .load(conn)?;
    diesel::delete(of_account().filter(known_browser::digest.eq_any(surplus))).execute(conn)?;
    diesel::insert_into(known_browser::table)
        .values((
            known_browser::account.eq(id.to_string()),
            known_browser::digest.eq(digest.as_slice()),
            known_browser::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets every browser of an account.
///
/// # Errors
/// The database fails.
pub fn forget_all_of(conn: &mut Conn, id: AccountId) -> Result<(), StoreError> {
    diesel::delete(known_browser::table.filter(known_browser::account.eq(id.to_string()))).execute(conn)?;
    Ok(())
}

/// Drops what has expired.
///
/// # Errors
/// The database fails.
pub fn delete_expired(conn: &mut Conn, now: i64) -> Result<(), StoreError> {
    diesel::delete(known_browser::table.filter(known_browser::expires_at.le(now))).execute(conn)?;
    Ok(())
}
