//! The second page of signing in: the code of an app, or a recovery code.

use super::failed::try_code;
use super::second_factor;
use super::secret::Secret;
use super::session::{Browser, Entry, known, open};
use super::tries::{Tried, Tries};
use crate::core::event::Way;
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::store::account::Account;
use crate::store::{self, Store};

/// Has somebody signed in to the account whose second factor is awaited in the browser before?
///
/// # Errors
/// None is awaited any more ([`Failure::NotSignedIn`]), or the database fails.
pub fn is_known_half(store: &Store, half: &Secret, browser: &Browser, now: i64) -> Result<bool, Failure> {
    let id = awaited(store, half, now)?.id;
    Ok(store.read(|conn| known(conn, browser, id, now))?.is_some())
}

/// Whose second factor is awaited.
///
/// # Errors
/// Nobody's: it came, or too much time has gone ([`Failure::NotSignedIn`]); or the database fails.
pub fn awaited(store: &Store, half: &Secret, now: i64) -> Result<Account, Failure> {
    store.read(|conn| store::half_sign_in::account_of(conn, &half.digest(), now))?.ok_or(Failure::NotSignedIn)
}

/// Ends a sign-in by the code of an app, or a recovery code.
///
/// # Errors
/// The code is wrong or was used, there were too many tries, the wait is over ([`Failure::NotSignedIn`]), or the database fails.
pub fn with_code(
    store: &Store,
    tries: &Tries,
    (half, typed): (&Secret, &str),
    browser: &Browser,
    act: Act,
) -> Result<Entry, Failure> {
    let id = awaited(store, half, act.at)?.id;
    let known = store.read(|conn| known(conn, browser, id, act.at))?;
    let what = if known.is_some() { Tried::CodeFromKnown } else { Tried::Code };
    try_code(store, tries, (what, id, known), act, |conn| {
        // Held to the end: a change of password, which ends the wait, comes wholly before this or wholly after.
        store::account::hold(conn, id)?;
        if !second_factor::is_right(conn, id, typed, act)? {
            return Err(Failure::WrongCode);
        }
        // Whoever ends the wait begins the session; of two at the same moment that is one.
        if !store::half_sign_in::delete(conn, &half.digest())? {
            return Err(Failure::NotSignedIn);
        }
        open(conn, id, Way::SecondFactor, browser, act.at)
    })
}
