//! Signing in and out: by password, or by a link that an administrator hands over.

use super::Act;
use super::failure::{Failure, FieldError};
use super::hashed;
use super::secret::Secret;
use crate::core::event::{Event, Way, What, of_failure};
use crate::core::ids::AccountId;
use crate::store::account::Account;
use crate::store::session::SignInLink;
use crate::store::{self, Store, StoreError};

/// How long a session lasts: twelve hours, one long working day.
pub const SESSION_SECONDS: i64 = 12 * 60 * 60;
/// How long a sign-in link waits: three days.
pub const LINK_SECONDS: i64 = 3 * 24 * 60 * 60;
/// The shortest password; no other rule is laid on it (NIST SP 800-63B).
pub const SHORTEST_PASSWORD: usize = 12;
const LONGEST_PASSWORD: usize = 200;

/// Hashes a new password.
///
/// # Errors
/// It is too short or too long.
pub fn hash_password(password: &str) -> Result<String, Failure> {
    let length = password.chars().count();
    let refused = |message| Failure::FieldsRefused(vec![FieldError::new("password", message)]);
    if length < SHORTEST_PASSWORD {
        return Err(refused("field-password-short"));
    }
    if length > LONGEST_PASSWORD {
        return Err(refused("field-password-long"));
    }
    hashed::hash(password)
}

/// Emails are compared without regard to case and surrounding space.
#[must_use]
pub fn normal_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Signs in by password and returns the new session's secret.
///
/// An unknown email takes as long as a wrong password, so that nobody can find out who has an account.
///
/// # Errors
/// The email or the password is wrong, the account is disabled or has no password, or the database fails.
pub fn with_password(store: &Store, email: &str, password: &str, now: i64) -> Result<Secret, Failure> {
    let email = normal_email(email);
    let (account, hash) = store.read(|conn| match store::account::with_email(conn, &email) {
        Ok(account) if account.is_disabled => Ok((Some(account.id), None)),
        Ok(account) => Ok((Some(account.id), store::account::password_hash(conn, account.id)?)),
        Err(StoreError::NotFound) => Ok((None, None)),
        Err(other) => Err(Failure::from(other)),
    })?;
    match (account, hash) {
        (Some(id), Some(hash)) if hashed::is_right(password, &hash)? => {
            return begin_session(store, id, Way::Password, now);
        }
        (_, Some(_)) => {}
        (_, None) => drop(hash_password("as long as a real password")?),
    }
    note_failure(store, Way::Password, account, now)?;
    Err(Failure::WrongPassword)
}

/// Keeps that somebody did not get in, and which account they met; nothing of what they typed, and no more than so many an
/// hour.
fn note_failure(store: &Store, way: Way, account: Option<AccountId>, now: i64) -> Result<(), Failure> {
    let hour = now.saturating_sub(now.rem_euclid(3600));
    // A look first, so that somebody who tries without a pause soon writes nothing.
    let kept = store.read(|conn| store::event::failures_since(conn, hour))?;
    if of_failure(kept, way, account).is_none() {
        return Ok(());
    }
    store.write(|conn| {
        let kept = store::event::failures_since(conn, hour)?;
        let Some(what) = of_failure(kept, way, account) else { return Ok(()) };
        Ok(store::event::insert(conn, &Event { at: now, by: None, what })?)
    })
}

/// Opens a session for somebody who came in one of the ways.
///
/// # Errors
/// There is no such account, or the database fails.
pub fn begin_session(store: &Store, account: AccountId, way: Way, now: i64) -> Result<Secret, Failure> {
    let secret = Secret::draw()?;
    store
        .write(|conn| {
            store::session::delete_expired(conn, now)?;
            store::session::insert(conn, &secret.digest(), account, now, now.saturating_add(SESSION_SECONDS))?;
            store::event::insert(conn, &Event { at: now, by: Some(account), what: What::SignedIn { way } })
        })
        .map(|()| secret)
        .map_err(Failure::from)
}

/// Who holds a session.
///
/// # Errors
/// The database fails.
pub fn holder(store: &Store, secret: &Secret, now: i64) -> Result<Option<Account>, Failure> {
    Ok(store.read(|conn| store::session::holder(conn, &secret.digest(), now))?)
}

/// Ends a session.
///
/// # Errors
/// The database fails.
pub fn sign_out(store: &Store, secret: &Secret, now: i64) -> Result<(), Failure> {
    store.write(|conn| {
        let holder = store::session::holder(conn, &secret.digest(), now)?;
        store::session::delete(conn, &secret.digest())?;
        let Some(account) = holder else { return Ok(()) };
        Ok(store::event::insert(conn, &Event { at: now, by: Some(account.id), what: What::SignedOut })?)
    })
}

/// Looks at a link without using it. `None` inside stands for the first administrator, who has no account yet.
///
/// # Errors
/// The link is spent, or the database fails.
pub fn look_at_link(store: &Store, secret: &Secret, now: i64) -> Result<(SignInLink, Option<Account>), Failure> {
    store.read(|conn| {
        let link = store::session::link(conn, &secret.digest(), now)?.ok_or(Failure::LinkSpent)?;
        let account = link.account.map(|id| store::account::get(conn, id)).transpose()?;
        if account.as_ref().is_some_and(|account| account.is_disabled) {
            return Err(Failure::LinkSpent);
        }
        Ok((link, account))
    })
}

/// Looks at a link that somebody is about to use. One that lets nobody in leaves an event.
///
/// # Errors
/// The link is spent, or the database fails.
pub fn open_link(store: &Store, secret: &Secret, now: i64) -> Result<(SignInLink, Option<Account>), Failure> {
    let found = look_at_link(store, secret, now);
    if matches!(found, Err(Failure::LinkSpent)) {
        note_failure(store, Way::Link, None, now)?;
    }
    found
}

/// Uses a link of an account: sets the password when one is given, and signs in.
///
/// # Errors
/// The link is spent, the password is too short, or the database fails.
pub fn with_link(store: &Store, secret: &Secret, password: Option<&str>, now: i64) -> Result<Secret, Failure> {
    let (link, account) = open_link(store, secret, now)?;
    let account = account.ok_or(Failure::LinkSpent)?;
    let hash = password.map(hash_password).transpose()?;
    store.write(|conn| {
        if !link.is_reusable && !store::session::delete_link(conn, &secret.digest())? {
            return Err(Failure::LinkSpent);
        }
        if let Some(hash) = &hash {
            store::account::set_password_hash(conn, account.id, hash)?;
            store::session::delete_all_of(conn, account.id)?;
            store::session::delete_links_of(conn, account.id)?;
        }
        Ok(())
    })?;
    begin_session(store, account.id, Way::Link, now)
}

/// Makes a link for an account; none for the first administrator's.
///
/// # Errors
/// The database fails.
pub fn make_link(store: &Store, account: Option<AccountId>, is_reusable: bool, act: Act) -> Result<Secret, Failure> {
    let secret = Secret::draw()?;
    let expires_at = act.at.saturating_add(LINK_SECONDS);
    let link = SignInLink { account, is_reusable, expires_at };
    store.write(|conn| {
        // The newest link is the only one that works.
        match account {
            Some(account) => store::session::delete_links_of(conn, account)?,
            None => store::session::delete_setup_links(conn)?,
        }
        store::session::insert_link(conn, &secret.digest(), &link)?;
        act.leave(conn, What::LinkMade { account })
    })?;
    Ok(secret)
}
