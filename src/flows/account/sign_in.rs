//! Signing in by e-mail and password.

use super::email::normal_email;
use super::failed::note_failure;
use super::secret::Secret;
use super::session::{Browser, Entry, known, open};
use super::tries::{Tried, Tries};
use crate::core::event::Way;
use crate::core::ids::AccountId;
use crate::flows::failure::Failure;
use crate::flows::hashed;
use crate::store::session::Digest;
use crate::store::{self, Store, StoreError};

/// How long a sign-in waits for its second factor.
pub const HALF_SECONDS: i64 = 10 * 60;

/// What came of signing in.
pub enum Entered {
    Whole(Entry),
    /// The second factor is awaited: the secret of the wait, which opens nothing.
    Half(Secret),
}

/// The account, if there is one, that somebody who signs in has named, and whether it knows their browser.
pub struct Met {
    email: String,
    account: Option<AccountId>,
    hash: Option<String>,
    /// The browser, where it is known.
    known: Option<Digest>,
}

impl Met {
    /// Has somebody signed in to the account in the browser before?
    #[must_use]
    pub const fn is_known(&self) -> bool {
        self.known.is_some()
    }
}

/// Finds whom somebody means who signs in.
///
/// # Errors
/// The database fails.
pub fn meet(store: &Store, email: &str, browser: &Browser, now: i64) -> Result<Met, Failure> {
    let email = normal_email(email);
    store.read(|conn| {
        let account = match store::account::with_email(conn, &email) {
            Ok(account) => Some(account),
            Err(StoreError::NotFound) => None,
            Err(other) => return Err(other.into()),
        };
        // An unknown address costs as many queries as a known one, so that the time tells nothing.
        let id = account.as_ref().map_or(AccountId([0; 16]), |account| account.id);
        let hash = match store::account::password_hash(conn, id) {
            Ok(hash) => hash.filter(|_| account.as_ref().is_some_and(|account| !account.is_disabled)),
            Err(StoreError::NotFound) => None,
            Err(other) => return Err(other.into()),
        };
        let known = known(conn, browser, id, now)?;
        Ok(Met { email, account: account.map(|account| account.id), hash, known })
    })
}

/// Signs in by password.
///
/// An unknown email takes as long as a wrong password and as many tries, so that nobody can find out who has an account. Tries
/// from a browser in which somebody signed in to the account before have a budget of their own: strangers cannot spend it.
///
/// # Errors
/// The email or the password is wrong, the account is disabled or has no password, there were too many tries, or the database
/// fails.
pub fn with_password(
    store: &Store,
    tries: &Tries,
    (met, password): (Met, &str),
    browser: &Browser,
    now: i64,
) -> Result<Entered, Failure> {
    let Met { email, account, hash, known } = met;
    let what = if known.is_some() { Tried::PasswordFromKnown } else { Tried::Password };
    tries.take(what, (&email, known), now)?;
    let found = hashed::try_password(password, hash.as_deref())?;
    let Some(id) = account.filter(|_| found != hashed::Match::Wrong) else {
        note_failure(store, Way::Password, account, now)?;
        return Err(Failure::WrongPassword);
    };
    tries.give_back(what, (&email, known));
    let hash = if found == hashed::Match::Outdated { renew(store, id, hash, password)? } else { hash };
    enter_with(store, id, hash.as_deref(), browser, now)
}

/// Lets somebody in by the password whose hash was `checked`. Another may stand there since: then it was the old one.
fn enter_with(
    store: &Store,
    id: AccountId,
    checked: Option<&str>,
    browser: &Browser,
    now: i64,
) -> Result<Entered, Failure> {
    store.write(|conn| {
        if store::account::hold(conn, id)?.as_deref() != checked {
            return Err(Failure::WrongPassword);
        }
        if store::second_factor::of(conn, id)?.is_none() {
            return open(conn, id, Way::Password, browser, now).map(Entered::Whole);
        }
        let half = Secret::draw()?;
        store::half_sign_in::delete_expired(conn, now)?;
        store::half_sign_in::insert(conn, &half.digest(), id, now.saturating_add(HALF_SECONDS))?;
        Ok(Entered::Half(half))
    })
}

/// Makes a hash of an earlier kind anew, and returns it; the one of before where somebody else has written one meanwhile, unless
/// that is of the same password.
fn renew(store: &Store, id: AccountId, before: Option<String>, password: &str) -> Result<Option<String>, Failure> {
    let hash = hashed::hash_password(password)?;
    let stored = store.write(|conn| {
        let stored = store::account::hold(conn, id)?;
        if stored != before {
            return Ok::<_, StoreError>(stored);
        }
        store::account::set_password_hash(conn, id, &hash)?;
        Ok(Some(hash.clone()))
    })?;
    let is_of_another =
        stored.as_deref() != Some(&hash) && hashed::try_password(password, stored.as_deref())? == hashed::Match::Wrong;
    Ok(if is_of_another { before } else { stored })
}

#[cfg(test)]
mod tests;
