//! Administrators add accounts, hand out links, change roles, shut accounts off and end them.

use crate::core::event::What;
use crate::core::ids::AccountId;
use crate::core::role::Role;
use crate::core::visible::{has_invisible, is_blank};
use crate::flows::Act;
use crate::flows::account::email::normal_email;
use crate::flows::account::secret::Secret;
use crate::flows::account::sign_in_link::make_link;
use crate::flows::failure::{Failure, FieldError, or_missing};
use crate::flows::random::random;
use crate::store::account::Account;
use crate::store::{self, Conn, Store, StoreError};

/// Every account, by name.
///
/// # Errors
/// The database fails.
pub fn all(store: &Store) -> Result<Vec<Account>, Failure> {
    Ok(store.read(store::account::all)?)
}

/// Adds an account without a password; its holder sets one with [`crate::flows::account::sign_in_link::make_link`]'s link.
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

/// A link with which nobody has signed in yet, for somebody else's account. Nobody gets one for their own: an administrator's
/// session that was left open would be enough to take the account over in silence.
///
/// # Errors
/// There is no such account, it is one's own, or the database fails.
pub fn link_for(store: &Store, email: &str, act: Act) -> Result<(Account, Secret), Failure> {
    let account = store.read(|conn| with_email(conn, email))?;
    if act.by == Some(account.id) {
        return Err(refused("field-own-link"));
    }
    let link = make_link(store, Some(account.id), false, act)?;
    Ok((account, link))
}

/// Shuts an account off, or lets it in again. Its sessions, links and half sign-ins end at once. One that stands so already is left alone.
///
/// # Errors
/// There is no such account, it is the last administrator's, or the database fails.
pub fn set_disabled(store: &Store, email: &str, is_disabled: bool, act: Act) -> Result<(), Failure> {
    change(store, email, act, |conn, account| {
        if account.is_disabled == is_disabled {
            return Ok(None);
        }
        store::account::set_disabled(conn, account.id, is_disabled)?;
        store::session::delete_all_of(conn, account.id)?;
        store::session::delete_links_of(conn, account.id)?;
        store::half_sign_in::delete_all_of(conn, account.id)?;
        let account = account.id;
        Ok(Some(if is_disabled { What::AccountShutOff { account } } else { What::AccountLetIn { account } }))
    })
}

/// Gives an account another role. It holds from the next page on; nobody has to sign in again.
///
/// # Errors
/// There is no such account, it is the last administrator's, or the database fails.
pub fn change_role(store: &Store, email: &str, role: Role, act: Act) -> Result<(), Failure> {
    change(store, email, act, |conn, account| {
        if account.role == role {
            return Ok(None);
        }
        store::account::set_role(conn, account.id, role)?;
        Ok(Some(What::RoleChanged { account: account.id, from: account.role, to: role }))
    })
}

/// Ends an account: name, e-mail address, password, sessions and links go, for good. Events keep its id, and what its holder
/// recorded or wrote keeps the address that stands there.
///
/// # Errors
/// There is no such account, it is the last administrator's, or the database fails.
pub fn end(store: &Store, email: &str, act: Act) -> Result<(), Failure> {
    change(store, email, act, |conn, account| {
        store::session::delete_all_of(conn, account.id)?;
        store::session::delete_every_link_of(conn, account.id)?;
        store::account::delete(conn, account.id)?;
        Ok(Some(What::AccountEnded { account: account.id, role: account.role }))
    })
}

/// Changes an account, unless that would leave nobody who administers and can really sign in. `body` says what it did, if
/// anything.
fn change(
    store: &Store,
    email: &str,
    act: Act,
    body: impl FnOnce(&mut Conn, &Account) -> Result<Option<What>, StoreError>,
) -> Result<(), Failure> {
    store.write(|conn| {
        store::hold_administrators(conn)?;
        let account = with_email(conn, email)?;
        let Some(what) = body(conn, &account)? else { return Ok(()) };
        let was_administrator = account.role == Role::Administrator && !account.is_disabled;
        if was_administrator && !store::account::has_administrator(conn)? {
            return Err(refused("field-last-administrator"));
        }
        Ok(act.leave(conn, what)?)
    })
}

fn refused(message: &'static str) -> Failure {
    Failure::refused_field("email", message)
}

fn with_email(conn: &mut Conn, email: &str) -> Result<Account, Failure> {
    let unknown = refused("field-unknown-account");
    store::account::with_email(conn, &normal_email(email)).map_err(or_missing(unknown))
}

/// Neither name nor address may hold what nobody sees: an account could pass for another.
///
/// # Errors
/// One of them does, or the name is blank.
pub(in crate::flows) fn new_account(email: &str, name: &str, role: Role) -> Result<Account, Failure> {
    let unseen = [("name", name), ("email", email)].into_iter().filter(|(_, text)| has_invisible(text.trim()));
    let mut errors: Vec<FieldError> = unseen.map(|(field, _)| FieldError::new(field, "field-invisible")).collect();
    if is_blank(name) {
        errors.push(FieldError::new("name", "field-name-missing"));
    }
    if !errors.is_empty() {
        return Err(Failure::FieldsRefused(errors));
    }
    let id = AccountId(random()?);
    Ok(Account { id, email: normal_email(email), name: name.trim().to_owned(), role, is_disabled: false })
}

/// # Errors
/// The email is taken, or the database fails.
pub(in crate::flows) fn insert(
    conn: &mut Conn,
    account: &Account,
    hash: Option<&str>,
    act: Act,
) -> Result<(), Failure> {
    match store::account::insert(conn, account, hash, act.today) {
        Err(StoreError::Duplicate) => Err(refused("field-email-taken")),
        other => Ok(other?),
    }
}
