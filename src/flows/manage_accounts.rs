//! Administrators add accounts, hand out links and shut accounts off. The first administrator makes their own.

use super::Act;
use super::failure::{Failure, FieldError, or_missing};
use super::passwords::hash_new;
use super::secret::{Secret, random};
use super::sign_in::{Entry, begin_session, make_link, normal_email, open_link};
use crate::core::event::{Way, What};
use crate::core::ids::AccountId;
use crate::core::role::Role;
use crate::store::account::Account;
use crate::store::{self, Conn, Store, StoreError};

/// Every account, by name.
///
/// # Errors
/// The database fails.
pub fn all(store: &Store) -> Result<Vec<Account>, Failure> {
    Ok(store.read(store::account::all)?)
}

/// Adds an account without a password; its holder sets one with [`super::sign_in::make_link`]'s link.
///
/// # Errors
/// The email is taken, or the database fails.
pub fn add(store: &Store, email: &str, name: &str, role: Role, act: Act) -> Result<Account, Failure> {
    let account = new_account(email, name, role)?;
    store.write(|conn| {
        insert(conn, &account, None, act)?;
        Ok::<_, Failure>(act.leave(conn, What::AccountAdded { account: account.id, role })?)
    })?;
    Ok(account)
}

/// Makes the first administrator from the set-up link, and signs them in.
///
/// # Errors
/// The link is spent, the password cannot be chosen, or the database fails.
pub fn add_first_administrator(
    store: &Store,
    link: &Secret,
    (email, name, password): (&str, &str, &str),
    browser: Option<&Secret>,
    act: Act,
) -> Result<Entry, Failure> {
    let (found, _) = open_link(store, link, act.at)?;
    if found.account.is_some() {
        return Err(Failure::LinkSpent);
    }
    let hash = hash_new(store, "password", password, (email, name))?;
    let account = new_account(email, name, Role::Administrator)?;
    store.write(|conn| {
        if store::account::has_administrator(conn)? || !store::session::delete_link(conn, &link.digest())? {
            return Err(Failure::LinkSpent);
        }
        insert(conn, &account, Some(&hash), act)?;
        Ok(Act { by: Some(account.id), ..act }.leave(conn, What::FirstAdministratorMade)?)
    })?;
    begin_session(store, account.id, Way::Link, browser, act.at)
}

/// A link with which nobody has signed in yet, for an account that exists.
///
/// # Errors
/// There is no such account, or the database fails.
pub fn link_for(store: &Store, email: &str, act: Act) -> Result<Secret, Failure> {
    let account = store.read(|conn| with_email(conn, email))?;
    make_link(store, Some(account.id), false, act)
}

/// Shuts an account off, or lets it in again. Its sessions end at once. The last administrator cannot be shut off.
///
/// # Errors
/// There is no such account, it is the last administrator's, or the database fails.
pub fn set_disabled(store: &Store, email: &str, is_disabled: bool, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        let account = with_email(conn, email)?;
        store::account::set_disabled(conn, account.id, is_disabled)?;
        store::session::delete_all_of(conn, account.id)?;
        store::session::delete_links_of(conn, account.id)?;
        let was_administrator = is_disabled && account.role == Role::Administrator;
        if was_administrator && !store::account::has_administrator(conn)? {
            return Err(refused("field-last-administrator"));
        }
        let account = account.id;
        let what = if is_disabled { What::AccountShutOff { account } } else { What::AccountLetIn { account } };
        Ok(act.leave(conn, what)?)
    })
}

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

fn refused(message: &'static str) -> Failure {
    Failure::FieldsRefused(vec![FieldError::new("email", message)])
}

fn with_email(conn: &mut Conn, email: &str) -> Result<Account, Failure> {
    let unknown = refused("field-unknown-account");
    store::account::with_email(conn, &normal_email(email)).map_err(or_missing(unknown))
}

fn new_account(email: &str, name: &str, role: Role) -> Result<Account, Failure> {
    let id = AccountId(random()?);
    Ok(Account { id, email: normal_email(email), name: name.trim().to_owned(), role, is_disabled: false })
}

fn insert(conn: &mut Conn, account: &Account, hash: Option<&str>, act: Act) -> Result<(), Failure> {
    match store::account::insert(conn, account, hash, act.today) {
        Err(StoreError::Duplicate) => Err(refused("field-email-taken")),
        other => Ok(other?),
    }
}
