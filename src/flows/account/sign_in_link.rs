//! Signing in by a link that an administrator hands over, and making one.

use super::failed::{note_failure, try_code};
use super::passwords::hash_new;
use super::second_factor;
use super::secret::Secret;
use super::session::{Browser, Entry, open};
use super::tries::{Tried, Tries};
use crate::core::event::{Way, What};
use crate::core::ids::AccountId;
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::store::account::Account;
use crate::store::session::SignInLink;
use crate::store::{self, Conn, Store};

/// How long a sign-in link waits: three days.
pub const LINK_SECONDS: i64 = 3 * 24 * 60 * 60;

/// A link that still works.
pub struct FoundLink {
    pub link: SignInLink,
    /// None for the first administrator, who has no account yet.
    pub account: Option<Account>,
    /// The account has a second factor, whose code is asked for beside the link.
    pub needs_code: bool,
}

/// Looks at a link without using it.
///
/// # Errors
/// The link is spent, or the database fails.
pub fn look_at_link(store: &Store, secret: &Secret, now: i64) -> Result<FoundLink, Failure> {
    store.read(|conn| {
        let link = store::session::link(conn, &secret.digest(), now)?.ok_or(Failure::LinkSpent)?;
        let account = link.account.map(|id| store::account::get(conn, id)).transpose()?;
        if account.as_ref().is_some_and(|account| account.is_disabled) {
            return Err(Failure::LinkSpent);
        }
        let needs_code = match &account {
            Some(account) => store::second_factor::of(conn, account.id)?.is_some(),
            None => false,
        };
        Ok(FoundLink { link, account, needs_code })
    })
}

/// Looks at a link that somebody is about to use. One that lets nobody in leaves an event.
///
/// # Errors
/// The link is spent, or the database fails.
pub fn open_link(store: &Store, secret: &Secret, now: i64) -> Result<FoundLink, Failure> {
    let found = look_at_link(store, secret, now);
    if matches!(found, Err(Failure::LinkSpent)) {
        note_failure(store, Way::Link, None, now)?;
    }
    found
}

/// What somebody typed beside a link.
#[derive(Clone, Copy)]
pub struct Beside<'a> {
    /// The password that the account is to have. None keeps what it has.
    pub password: Option<&'a str>,
    /// The code of the second factor, where the account has one.
    pub code: &'a str,
}

/// Uses a link of an account: sets the password when one is given, and signs in. Nothing is changed before the second factor was
/// right, for whoever found a link.
///
/// # Errors
/// The link is spent, the password cannot be chosen, the code is wrong, there were too many tries, or the database fails.
pub fn with_link(
    store: &Store,
    tries: &Tries,
    secret: &Secret,
    beside: Beside<'_>,
    browser: &Browser,
    act: Act,
) -> Result<Entry, Failure> {
    let FoundLink { link, account, needs_code } = open_link(store, secret, act.at)?;
    let account = account.ok_or(Failure::LinkSpent)?;
    let person = (account.email.as_str(), account.name.as_str());
    let hash = beside.password.map(|password| hash_new(store, "password", password, person)).transpose()?;
    let body = |conn: &mut Conn| {
        store::account::hold(conn, account.id)?;
        let has_factor = store::second_factor::of(conn, account.id)?.is_some();
        if has_factor && !second_factor::is_right(conn, account.id, beside.code, act)? {
            return Err(Failure::WrongCode);
        }
        if !link.is_reusable && !store::session::delete_link(conn, &secret.digest())? {
            return Err(Failure::LinkSpent);
        }
        if let Some(hash) = &hash {
            store::account::set_password_hash(conn, account.id, hash)?;
            store::session::delete_all_of(conn, account.id)?;
            store::session::delete_links_of(conn, account.id)?;
            store::half_sign_in::delete_all_of(conn, account.id)?;
            store::known_browser::forget_all_of(conn, account.id)?;
            store::second_factor::drop_proposal(conn, account.id)?;
            Act { by: Some(account.id), ..act }.leave(conn, What::PasswordChanged)?;
        }
        open(conn, account.id, Way::Link, browser, act.at)
    };
    if !needs_code {
        return store.write(body);
    }
    // A budget for each link: whoever has none cannot spend it, so a new link lets the owner in.
    try_code(store, tries, (Tried::CodeBesideLink, account.id, Some(secret.digest())), act, body)
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
