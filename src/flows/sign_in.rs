//! Signing in and out: by password, or by a link that an administrator hands over.

use super::failure::{Failure, FieldError};
use super::hashed;
use super::secret::Secret;
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
    let known = store.read(|conn| match store::account::get(conn, &email) {
        Ok(account) if !account.is_disabled => Ok(store::account::password_hash(conn, &email)?),
        Ok(_) | Err(StoreError::NotFound) => Ok(None),
        Err(other) => Err(Failure::from(other)),
    })?;
    match known {
        Some(hash) if hashed::is_right(password, &hash)? => begin_session(store, &email, now),
        Some(_) => Err(Failure::WrongPassword),
        None => {
            let _ = hash_password("as long as a real password")?;
            Err(Failure::WrongPassword)
        }
    }
}

/// Opens a session.
///
/// # Errors
/// There is no such account, or the database fails.
pub fn begin_session(store: &Store, email: &str, now: i64) -> Result<Secret, Failure> {
    let secret = Secret::draw()?;
    store
        .write(|conn| {
            store::session::delete_expired(conn, now)?;
            store::session::insert(conn, &secret.digest(), email, now.saturating_add(SESSION_SECONDS))
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
pub fn sign_out(store: &Store, secret: &Secret) -> Result<(), Failure> {
    Ok(store.write(|conn| store::session::delete(conn, &secret.digest()))?)
}

/// Looks at a link without using it. `None` inside stands for the first administrator, who has no account yet.
///
/// # Errors
/// The link is spent, or the database fails.
pub fn look_at_link(store: &Store, secret: &Secret, now: i64) -> Result<(SignInLink, Option<Account>), Failure> {
    store.read(|conn| {
        let link = store::session::link(conn, &secret.digest(), now)?.ok_or(Failure::LinkSpent)?;
        let account = match &link.account {
            Some(email) => Some(store::account::get(conn, email)?),
            None => None,
        };
        if account.as_ref().is_some_and(|account| account.is_disabled) {
            return Err(Failure::LinkSpent);
        }
        Ok((link, account))
    })
}

/// Uses a link of an account: sets the password when one is given, and signs in.
///
/// # Errors
/// The link is spent, the password is too short, or the database fails.
pub fn with_link(store: &Store, secret: &Secret, password: Option<&str>, now: i64) -> Result<Secret, Failure> {
    let (link, account) = look_at_link(store, secret, now)?;
    let account = account.ok_or(Failure::LinkSpent)?;
    let hash = password.map(hash_password).transpose()?;
    store.write(|conn| {
        if !link.is_reusable && !store::session::delete_link(conn, &secret.digest())? {
            return Err(Failure::LinkSpent);
        }
        if let Some(hash) = &hash {
            store::account::set_password_hash(conn, &account.email, hash)?;
            store::session::delete_all_of(conn, &account.email)?;
            store::session::delete_links_of(conn, &account.email)?;
        }
        Ok(())
    })?;
    begin_session(store, &account.email, now)
}

/// Makes a link for an account; none for the first administrator's.
///
/// # Errors
/// The database fails.
pub fn make_link(store: &Store, email: Option<&str>, is_reusable: bool, now: i64) -> Result<Secret, Failure> {
    let secret = Secret::draw()?;
    let expires_at = now.saturating_add(LINK_SECONDS);
    let link = SignInLink { account: email.map(ToOwned::to_owned), is_reusable, expires_at };
    store.write(|conn| {
        // The newest link is the only one that works.
        match email {
            Some(email) => store::session::delete_links_of(conn, email)?,
            None => store::session::delete_setup_links(conn)?,
        }
        store::session::insert_link(conn, &secret.digest(), &link)
    })?;
    Ok(secret)
}
