//! The first administrator makes their own account, from a link that a start prints.

use super::passwords::hash_new;
use super::secret::Secret;
use super::session::{Browser, Entry, open};
use super::sign_in_link::{make_link, open_link};
use crate::core::event::{Way, What};
use crate::core::role::Role;
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::flows::manage::accounts::{insert, new_account};
use crate::store::{self, Store};

/// The secret of a new set-up link, when there is no administrator yet.
///
/// # Errors
/// The database fails.
pub fn setup_link(store: &Store, act: Act) -> Result<Option<Secret>, Failure> {
    if store.read(store::account::has_administrator)? {
        return Ok(None);
    }
    make_link(store, None, false, act).map(Some)
}

/// Makes the first administrator from the set-up link, and signs them in.
///
/// # Errors
/// The link is spent, the password cannot be chosen, or the database fails.
pub fn add_first_administrator(
    store: &Store,
    link: &Secret,
    (email, name, password): (&str, &str, &str),
    browser: &Browser,
    act: Act,
) -> Result<Entry, Failure> {
    let found = open_link(store, link, act.at)?;
    if found.link.account.is_some() {
        return Err(Failure::LinkSpent);
    }
    let hash = hash_new(store, "password", password, (email, name))?;
    let account = new_account(email, name, Role::Administrator)?;
    store.write(|conn| {
        store::hold_administrators(conn)?;
        if store::account::has_administrator(conn)? || !store::session::delete_link(conn, &link.digest())? {
            return Err(Failure::LinkSpent);
        }
        insert(conn, &account, Some(&hash), act)?;
        Act { by: Some(account.id), ..act }.leave(conn, What::FirstAdministratorMade)?;
        open(conn, account.id, Way::Link, browser, act.at)
    })
}
