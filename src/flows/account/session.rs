//! Sessions: how long they last, who holds one, and what a browser is given by whoever has signed in.

use super::secret::Secret;
use crate::core::event::{Event, Way, What};
use crate::core::ids::AccountId;
use crate::flows::failure::Failure;
use crate::store::account::Account;
use crate::store::session::Digest;
use crate::store::{self, Conn, Store, StoreError};

/// How long a session lasts: twelve hours, one long working day.
pub const SESSION_SECONDS: i64 = 12 * 60 * 60;
/// A session ends when nobody has asked for anything this long.
pub const IDLE_SECONDS: i64 = 60 * 60;
/// How exactly it is known when a session was last used: as often as this it is written down.
const SEEN_SECONDS: i64 = 60;
/// How long a browser stays known after a sign-in.
pub const KNOWN_SECONDS: i64 = 180 * 24 * 60 * 60;

/// Sessions that were last used at this moment or before have ended.
pub(super) const fn idle_since(now: i64) -> i64 {
    now.saturating_sub(IDLE_SECONDS)
}

/// What a browser holds from earlier.
#[derive(Clone, Default)]
pub struct Browser {
    /// Tells that somebody has signed in to an account in it.
    pub known: Option<Secret>,
    /// A session, which ends when another begins in its place.
    pub session: Option<Secret>,
}

/// The secrets that a browser holds from now on: of the session, and of being known.
pub struct Entry {
    pub session: Secret,
    pub browser: Secret,
}

/// The digest of a browser in which somebody has signed in to the account before.
pub(super) fn known(conn: &mut Conn, browser: &Browser, id: AccountId, now: i64) -> Result<Option<Digest>, StoreError> {
    let Some(digest) = browser.known.as_ref().map(Secret::digest) else { return Ok(None) };
    Ok(store::known_browser::knows(conn, &digest, id, now)?.then_some(digest))
}

/// Opens a session for somebody who came in one of the ways, in place of the one that the browser held.
pub(in crate::flows) fn open(
    conn: &mut Conn,
    id: AccountId,
    way: Way,
    browser: &Browser,
    now: i64,
) -> Result<Entry, Failure> {
    let session = Secret::draw()?;
    if let Some(before) = &browser.session {
        store::session::delete(conn, &before.digest())?;
    }
    store::session::delete_expired(conn, now, idle_since(now))?;
    store::session::insert(conn, &session.digest(), id, now, now.saturating_add(SESSION_SECONDS))?;
    store::event::insert(conn, &Event { at: now, by: Some(id), what: What::SignedIn { way } })?;
    Ok(Entry { session, browser: know(conn, id, browser.known.as_ref(), now)? })
}

/// Remembers the browser of somebody who signed in. It keeps the secret that it has from us: with another, colleagues who use it would
/// be strangers there as soon as an answer is lost, and every sign-in would bring a new budget of tries against them.
pub(super) fn know(conn: &mut Conn, id: AccountId, held: Option<&Secret>, now: i64) -> Result<Secret, Failure> {
    store::known_browser::delete_expired(conn, now)?;
    let secret = match held {
        Some(held) if store::known_browser::is_ours(conn, &held.digest(), now)? => held.clone(),
        _ => Secret::draw()?,
    };
    store::known_browser::remember(conn, &secret.digest(), id, now.saturating_add(KNOWN_SECONDS))?;
    Ok(secret)
}

/// Who holds a session.
pub struct Holder {
    pub account: Account,
    /// The account's role must have a second factor, and it has none: it may do nothing else before it has one.
    pub owes_second_factor: bool,
}

/// Who holds a session, which counts as used by that. One that was not used for an hour has ended.
///
/// # Errors
/// The database fails.
pub fn holder(store: &Store, secret: &Secret, now: i64) -> Result<Option<Holder>, Failure> {
    let found = store.read(|conn| {
        let Some((account, seen_at)) = store::session::holder(conn, &secret.digest(), now, idle_since(now))? else {
            return Ok(None);
        };
        let owes_second_factor = store::second_factor::is_missing(conn, account.id)?;
        Ok::<_, StoreError>(Some((Holder { account, owes_second_factor }, seen_at)))
    })?;
    let Some((holder, seen_at)) = found else { return Ok(None) };
    if now.saturating_sub(seen_at) >= SEEN_SECONDS
        && let Err(error) = store.write(|conn| store::session::touch(conn, &secret.digest(), now))
    {
        // Reading goes on while nothing can be written.
        tracing::warn!(%error, "the use of a session could not be written down");
    }
    Ok(Some(holder))
}
