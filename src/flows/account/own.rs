//! What everybody who signs in does with their own account: the password, and the places where they are signed in.

use super::passwords::{check_own, hash_new, wrong};
use super::secret::Secret;
use super::session::{idle_since, know};
use super::tries::Tries;
use crate::core::event::What;
use crate::core::ids::AccountId;
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::store::account::Account;
use crate::store::session::{Digest, Session};
use crate::store::{self, Store};

/// Changes one's own password. All other sessions end, links to the account stop working, a second factor that was begun is
/// forgotten, and no browser is known any more but this one, whose secret is returned: a new one, unless colleagues are known in it.
///
/// # Errors
/// The present password is wrong, the new one cannot be chosen, there were too many tries, or the database fails.
pub fn change_password(
    store: &Store,
    tries: &Tries,
    account: &Account,
    (session, known): (&Secret, Option<&Secret>),
    (present, wanted): (&str, &str),
    act: Act,
) -> Result<Secret, Failure> {
    let checked = check_own(store, tries, account.id, "present", present, act.at)?;
    let hash = hash_new(store, "password", wanted, (&account.email, &account.name))?;
    store.write(|conn| {
        // Somebody may have changed it since it was checked: then theirs stands, and this change is refused.
        if store::account::hold(conn, account.id)? != checked {
            return Err(wrong("present"));
        }
        store::account::set_password_hash(conn, account.id, &hash)?;
        store::session::delete_others_of(conn, account.id, &session.digest())?;
        store::session::delete_links_of(conn, account.id)?;
        store::half_sign_in::delete_all_of(conn, account.id)?;
        store::known_browser::forget_all_of(conn, account.id)?;
        store::second_factor::drop_proposal(conn, account.id)?;
        act.leave(conn, What::PasswordChanged)?;
        know(conn, account.id, known, act.at)
    })
}

/// One's own sessions that have not ended, the latest used first, each with whether it is the one that asks.
///
/// # Errors
/// The database fails.
pub fn sessions(store: &Store, id: AccountId, present: &Secret, now: i64) -> Result<Vec<(Session, bool)>, Failure> {
    let found = store.read(|conn| store::session::all_of(conn, id, now, idle_since(now)))?;
    let own = present.digest();
    Ok(found.into_iter().map(|session| (session.clone(), session.digest == own)).collect())
}

/// Ends one of one's own sessions. Nothing happens when it has ended already.
///
/// # Errors
/// The database fails.
pub fn end_session(store: &Store, id: AccountId, digest: &Digest, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        if store::session::delete_of(conn, id, digest)? {
            act.leave(conn, What::SessionsEnded { number: 1 })?;
        }
        Ok(())
    })
}

/// Ends all of one's own sessions but the one that asks.
///
/// # Errors
/// The database fails.
pub fn end_other_sessions(store: &Store, id: AccountId, present: &Secret, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        let number = store::session::delete_others_of(conn, id, &present.digest())?;
        if number > 0 {
            act.leave(conn, What::SessionsEnded { number })?;
        }
        Ok(())
    })
}
