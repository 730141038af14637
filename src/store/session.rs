//! Sessions and sign-in links. Only digests of the secrets are stored: a copy of the database lets nobody in.

use diesel::prelude::*;

use super::account::{Account, Row, from_columns};
use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::{account, session, sign_in_link};
use crate::core::ids::AccountId;

/// SHA-256 of a secret.
pub type Digest = [u8; 32];

/// A link that lets its holder in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInLink {
    /// Whom it signs in; none for the link that makes the first administrator.
    pub account: Option<AccountId>,
    pub is_reusable: bool,
    /// Seconds since 1970.
    pub expires_at: i64,
}

/// Begins a session at `now`, to end at `expires_at` at the latest.
///
/// # Errors
/// There is no such account, or the database fails.
pub fn insert(
    conn: &mut Conn,
    digest: &Digest,
    account: AccountId,
    now: i64,
    expires_at: i64,
) -> Result<(), StoreError> {
    diesel::insert_into(session::table)
        .values((
            session::digest.eq(digest.as_slice()),
            session::account.eq(account.to_string()),
            session::began_at.eq(now),
            session::seen_at.eq(now),
            session::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// One session of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub digest: Digest,
    /// Seconds since 1970.
    pub began_at: i64,
    /// When it was last used, to the minute or so.
    pub seen_at: i64,
}

/// Who holds the session, and when it was last used; none when it is unknown, has expired, was not used since `idle_since`, or
/// its account is disabled.
///
/// # Errors
/// The database fails.
pub fn holder(
    conn: &mut Conn,
    digest: &Digest,
    now: i64,
    idle_since: i64,
) -> Result<Option<(Account, i64)>, StoreError> {
    let row: Option<(Row, i64)> = session::table
        .inner_join(account::table)
        .filter(session::digest.eq(digest.as_slice()))
        .filter(session::expires_at.gt(now))
        .filter(session::seen_at.gt(idle_since))
        .filter(account::is_disabled.eq(false))
        .select(((account::id, account::email, account::name, account::role, account::is_disabled), session::seen_at))
        .first(conn)
        .optional()?;
    row.map(|(account, seen_at)| Ok((from_columns(account)?, seen_at))).transpose()
}

/// Every session of an account that has not ended, the latest used first.
///
/// # Errors
/// The database fails.
pub fn all_of(conn: &mut Conn, id: AccountId, now: i64, idle_since: i64) -> Result<Vec<Session>, StoreError> {
    let rows: Vec<(Vec<u8>, i64, i64)> = session::table
        .filter(session::account.eq(id.to_string()))
        .filter(session::expires_at.gt(now))
        .filter(session::seen_at.gt(idle_since))
        .order((session::seen_at.desc(), session::began_at.desc(), session::digest))
        .select((session::digest, session::began_at, session::seen_at))
        .load(conn)?;
    let read = |(digest, began_at, seen_at): (Vec<u8>, i64, i64)| {
        let digest = digest.try_into().map_err(|_| StoreError::corrupt("a session's digest"))?;
        Ok(Session { digest, began_at, seen_at })
    };
    rows.into_iter().map(read).collect()
}

/// Writes down that a session was used.
///
/// # Errors
/// The database fails.
pub fn touch(conn: &mut Conn, digest: &Digest, now: i64) -> Result<(), StoreError> {
    let session = session::table.filter(session::digest.eq(digest.as_slice())).filter(session::seen_at.lt(now));
    diesel::update(session).set(session::seen_at.eq(now)).execute(conn)?;
    Ok(())
}

/// Ends one session of an account. False when it has none like it.
///
/// # Errors
/// The database fails.
pub fn delete_of(conn: &mut Conn, id: AccountId, digest: &Digest) -> Result<bool, StoreError> {
    let session =
        session::table.filter(session::account.eq(id.to_string())).filter(session::digest.eq(digest.as_slice()));
    Ok(diesel::delete(session).execute(conn)? == 1)
}

/// Ends every session of an account but one; returns how many.
///
/// # Errors
/// The database fails.
pub fn delete_others_of(conn: &mut Conn, id: AccountId, digest: &Digest) -> Result<usize, StoreError> {
    let others =
        session::table.filter(session::account.eq(id.to_string())).filter(session::digest.ne(digest.as_slice()));
    Ok(diesel::delete(others).execute(conn)?)
}

/// Ends one session.
///
/// # Errors
/// The database fails.
pub fn delete(conn: &mut Conn, digest: &Digest) -> Result<(), StoreError> {
    diesel::delete(session::table.filter(session::digest.eq(digest.as_slice()))).execute(conn)?;
    Ok(())
}

/// Ends every session of an account.
///
/// # Errors
/// The database fails.
pub fn delete_all_of(conn: &mut Conn, account: AccountId) -> Result<(), StoreError> {
    diesel::delete(session::table.filter(session::account.eq(account.to_string()))).execute(conn)?;
    Ok(())
}

/// Drops what has expired, and sessions that were not used since `idle_since`.
///
/// # Errors
/// The database fails.
pub fn delete_expired(conn: &mut Conn, now: i64, idle_since: i64) -> Result<(), StoreError> {
    diesel::delete(session::table.filter(session::expires_at.le(now))).execute(conn)?;
    diesel::delete(session::table.filter(session::seen_at.le(idle_since))).execute(conn)?;
    diesel::delete(sign_in_link::table.filter(sign_in_link::expires_at.le(now))).execute(conn)?;
    Ok(())
}

/// # Errors
/// The database fails.
pub fn insert_link(conn: &mut Conn, digest: &Digest, link: &SignInLink) -> Result<(), StoreError> {
    diesel::insert_into(sign_in_link::table)
        .values((
            sign_in_link::digest.eq(digest.as_slice()),
            sign_in_link::account.eq(link.account.map(|id| id.to_string())),
            sign_in_link::is_reusable.eq(link.is_reusable),
            sign_in_link::expires_at.eq(link.expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// The link, unless it is unknown, used or has expired.
///
/// # Errors
/// The database fails.
pub fn link(conn: &mut Conn, digest: &Digest, now: i64) -> Result<Option<SignInLink>, StoreError> {
    let row: Option<(Option<String>, bool, i64)> = sign_in_link::table
        .find(digest.as_slice())
        .filter(sign_in_link::expires_at.gt(now))
        .select((sign_in_link::account, sign_in_link::is_reusable, sign_in_link::expires_at))
        .first(conn)
        .optional()?;
    let Some((account, is_reusable, expires_at)) = row else { return Ok(None) };
    let account = account.map(|id| id.parse().map_err(|_| StoreError::corrupt(&id))).transpose()?;
    Ok(Some(SignInLink { account, is_reusable, expires_at }))
}

/// Uses a link up. Returns false when somebody else did so first.
///
/// # Errors
/// The database fails.
pub fn delete_link(conn: &mut Conn, digest: &Digest) -> Result<bool, StoreError> {
    let gone = diesel::delete(sign_in_link::table.find(digest.as_slice())).execute(conn)?;
    Ok(gone == 1)
}

/// Withdraws an account's links, but for the demonstration's reusable ones.
///
/// # Errors
/// The database fails.
pub fn delete_links_of(conn: &mut Conn, account: AccountId) -> Result<(), StoreError> {
    let links = sign_in_link::table
        .filter(sign_in_link::account.eq(Some(account.to_string())))
        .filter(sign_in_link::is_reusable.eq(false));
    diesel::delete(links).execute(conn)?;
    Ok(())
}

/// Withdraws every link of an account.
///
/// # Errors
/// The database fails.
pub fn delete_every_link_of(conn: &mut Conn, account: AccountId) -> Result<(), StoreError> {
    diesel::delete(sign_in_link::table.filter(sign_in_link::account.eq(Some(account.to_string())))).execute(conn)?;
    Ok(())
}

/// Withdraws the links that make a first administrator.
///
/// # Errors
/// The database fails.
pub fn delete_setup_links(conn: &mut Conn) -> Result<(), StoreError> {
    diesel::delete(sign_in_link::table.filter(sign_in_link::account.is_null())).execute(conn)?;
    Ok(())
}
