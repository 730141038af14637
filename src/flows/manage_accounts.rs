//! Administrators add accounts, hand out links and shut accounts off. The first administrator makes their own.

use chrono::NaiveDate;

use super::failure::{Failure, FieldError, or_missing};
use super::secret::Secret;
use super::sign_in::{begin_session, hash_password, look_at_link, make_link, normal_email};
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
pub fn add(store: &Store, email: &str, name: &str, role: Role, today: NaiveDate) -> Result<Account, Failure> {
    let account = new_account(email, name, role);
    store.write(|conn| insert(conn, &account, None, today))?;
    Ok(account)
}

/// Makes the first administrator from the set-up link, and signs them in.
///
/// # Errors
/// The link is spent, the password is too short, or the database fails.
pub fn add_first_administrator(
    store: &Store,
    link: &Secret,
    (email, name, password): (&str, &str, &str),
    today: NaiveDate,
    now: i64,
) -> Result<Secret, Failure> {
    let (found, _) = look_at_link(store, link, now)?;
    if found.account.is_some() {
        return Err(Failure::LinkSpent);
    }
    let hash = hash_password(password)?;
    let account = new_account(email, name, Role::Administrator);
    store.write(|conn| {
        if store::account::has_administrator(conn)? || !store::session::delete_link(conn, &link.digest())? {
            return Err(Failure::LinkSpent);
        }
        insert(conn, &account, Some(&hash), today)
    })?;
    begin_session(store, &account.email, now)
}

/// A link with which nobody has signed in yet, for an account that exists.
///
/// # Errors
/// There is no such account, or the database fails.
pub fn link_for(store: &Store, email: &str, now: i64) -> Result<Secret, Failure> {
    let email = normal_email(email);
    store.read(|conn| {
        let unknown = Failure::FieldsRefused(vec![FieldError::new("email", "field-unknown-account")]);
        store::account::get(conn, &email).map_err(or_missing(unknown))
    })?;
    make_link(store, Some(&email), false, now)
}

/// Shuts an account off, or lets it in again. Its sessions end at once. The last administrator cannot be shut off.
///
/// # Errors
/// There is no such account, it is the last administrator's, or the database fails.
pub fn set_disabled(store: &Store, email: &str, is_disabled: bool) -> Result<(), Failure> {
    let email = normal_email(email);
    store.write(|conn| {
        let refused = |message| Failure::FieldsRefused(vec![FieldError::new("email", message)]);
        let account = store::account::get(conn, &email).map_err(or_missing(refused("field-unknown-account")))?;
        store::account::set_disabled(conn, &email, is_disabled)?;
        store::session::delete_all_of(conn, &email)?;
        store::session::delete_links_of(conn, &email)?;
        let was_administrator = is_disabled && account.role == Role::Administrator;
        if was_administrator && !store::account::has_administrator(conn)? {
            return Err(refused("field-last-administrator"));
        }
        Ok(())
    })
}

/// The secret of a new set-up link, when there is no administrator yet.
///
/// # Errors
/// The database fails.
pub fn setup_link(store: &Store, now: i64) -> Result<Option<Secret>, Failure> {
    if store.read(store::account::has_administrator)? {
        return Ok(None);
    }
    make_link(store, None, false, now).map(Some)
}

fn new_account(email: &str, name: &str, role: Role) -> Account {
    Account { email: normal_email(email), name: name.trim().to_owned(), role, is_disabled: false }
}

fn insert(conn: &mut Conn, account: &Account, hash: Option<&str>, today: NaiveDate) -> Result<(), Failure> {
    match store::account::insert(conn, account, hash, today) {
        Err(StoreError::Duplicate) => Err(Failure::FieldsRefused(vec![FieldError::new("email", "field-email-taken")])),
        other => Ok(other?),
    }
}
