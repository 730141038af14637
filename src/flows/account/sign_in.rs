//! Signing in and out: by password, or by a link that an administrator hands over.

use super::email::normal_email;
use super::passwords::hash_new;
use super::second_factor;
use super::secret::Secret;
use super::tries::{Tried, Tries};
use crate::core::event::{Event, Way, What, of_stranger};
use crate::core::ids::AccountId;
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::flows::hashed;
use crate::store::account::Account;
use crate::store::session::{Digest, SignInLink};
use crate::store::{self, Conn, Store, StoreError};

/// How long a session lasts: twelve hours, one long working day.
pub const SESSION_SECONDS: i64 = 12 * 60 * 60;
/// How long a sign-in link waits: three days.
pub const LINK_SECONDS: i64 = 3 * 24 * 60 * 60;
/// A session ends when nobody has asked for anything this long.
pub const IDLE_SECONDS: i64 = 60 * 60;
/// How exactly it is known when a session was last used: as often as this it is written down.
const SEEN_SECONDS: i64 = 60;
/// How long a sign-in waits for its second factor.
pub const HALF_SECONDS: i64 = 10 * 60;
/// How long a browser stays known after a sign-in.
pub const KNOWN_SECONDS: i64 = 180 * 24 * 60 * 60;

/// Sessions that were last used at this moment or before have ended.
pub(super) const fn idle_since(now: i64) -> i64 {
    now.saturating_sub(IDLE_SECONDS)
}

/// What a browser holds from earlier.
#[derive(Clone, Default)]
pub struct Browser {
    /// Tells that somebody has signed in to an account in it.
    pub known: Option<Secret>,
    /// A session, which ends when another begins in its place.
    pub session: Option<Secret>,
}

/// What came of signing in.
pub enum Entered {
    Whole(Entry),
    /// The second factor is awaited: the secret of the wait, which opens nothing.
    Half(Secret),
}

/// The secrets that a browser holds from now on: of the session, and of being known.
pub struct Entry {
    pub session: Secret,
    pub browser: Secret,
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

/// Has somebody signed in before, in this browser, to the account whose second factor is awaited?
///
/// # Errors
/// None is awaited any more ([`Failure::NotSignedIn`]), or the database fails.
pub fn is_known_half(store: &Store, half: &Secret, browser: &Browser, now: i64) -> Result<bool, Failure> {
    let id = awaited(store, half, now)?.id;
    Ok(store.read(|conn| known(conn, browser, id, now))?.is_some())
}

/// The digest of a browser in which somebody has signed in to the account before.
fn known(conn: &mut Conn, browser: &Browser, id: AccountId, now: i64) -> Result<Option<Digest>, StoreError> {
    let Some(digest) = browser.known.as_ref().map(Secret::digest) else { return Ok(None) };
    Ok(store::known_browser::knows(conn, &digest, id, now)?.then_some(digest))
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

/// Lets somebody in by `body`, which looks at a code: each wrong one costs a try of the budget of the account and `beside`, and
/// leaves an event.
fn try_code(
    store: &Store,
    tries: &Tries,
    (what, id, beside): (Tried, AccountId, Option<Digest>),
    act: Act,
    body: impl FnOnce(&mut Conn) -> Result<Entry, Failure>,
) -> Result<Entry, Failure> {
    tries.take(what, (id, beside), act.at)?;
    let entered = store.write(body);
    match entered {
        Ok(_) => tries.give_back(what, (id, beside)),
        Err(Failure::WrongCode) => note_failure(store, Way::SecondFactor, Some(id), act.at)?,
        Err(_) => {}
    }
    entered
}

/// Keeps that somebody did not get in, and which account they met; nothing of what they typed. Where no account was met, no more
/// than so many an hour; an account's own budget of tries bounds the others.
fn note_failure(store: &Store, way: Way, account: Option<AccountId>, now: i64) -> Result<(), Failure> {
    if account.is_some() {
        let event = Event { at: now, by: None, what: What::SignInFailed { way, account } };
        return Ok(store.write(|conn| store::event::insert(conn, &event))?);
    }
    let hour = now.saturating_sub(now.rem_euclid(3600));
    // Read before writing: once the hour's events are full, trying without a pause costs no more writes.
    let kept = store.read(|conn| store::event::strangers_since(conn, hour))?;
    if of_stranger(kept, way).is_none() {
        return Ok(());
    }
    store.write(|conn| {
        let kept = store::event::strangers_since(conn, hour)?;
        let Some(what) = of_stranger(kept, way) else { return Ok(()) };
        Ok(store::event::insert(conn, &Event { at: now, by: None, what })?)
    })
}

/// Opens a session for somebody who came in one of the ways, in place of the one that the browser held.
pub(in crate::flows) fn open(
    conn: &mut Conn,
    id: AccountId,
    way: Way,
    browser: &Browser,
    now: i64,
) -> Result<Entry, Failure> {
    let session = Secret::draw()?;
    if let Some(before) = &browser.session {
        store::session::delete(conn, &before.digest())?;
    }
    store::session::delete_expired(conn, now, idle_since(now))?;
    store::session::insert(conn, &session.digest(), id, now, now.saturating_add(SESSION_SECONDS))?;
    store::event::insert(conn, &Event { at: now, by: Some(id), what: What::SignedIn { way } })?;
    Ok(Entry { session, browser: know(conn, id, browser.known.as_ref(), now)? })
}

/// Remembers the browser of somebody who signed in. It keeps the secret that it has from us: with another, colleagues who use it would
/// be strangers there as soon as an answer is lost, and every sign-in would bring a new budget of tries against them.
pub(super) fn know(conn: &mut Conn, id: AccountId, held: Option<&Secret>, now: i64) -> Result<Secret, Failure> {
    store::known_browser::delete_expired(conn, now)?;
    let secret = match held {
        Some(held) if store::known_browser::is_ours(conn, &held.digest(), now)? => held.clone(),
        _ => Secret::draw()?,
    };
    store::known_browser::remember(conn, &secret.digest(), id, now.saturating_add(KNOWN_SECONDS))?;
    Ok(secret)
}

/// Who holds a session.
pub struct Holder {
    pub account: Account,
    /// The account's role must have a second factor, and it has none: it may do nothing else before it has one.
    pub owes_second_factor: bool,
}

/// Who holds a session, which counts as used by that. One that was not used for an hour has ended.
///
/// # Errors
/// The database fails.
pub fn holder(store: &Store, secret: &Secret, now: i64) -> Result<Option<Holder>, Failure> {
    let found = store.read(|conn| {
        let Some((account, seen_at)) = store::session::holder(conn, &secret.digest(), now, idle_since(now))? else {
            return Ok(None);
        };
        let owes_second_factor = store::second_factor::is_missing(conn, account.id)?;
        Ok::<_, StoreError>(Some((Holder { account, owes_second_factor }, seen_at)))
    })?;
    let Some((holder, seen_at)) = found else { return Ok(None) };
    if now.saturating_sub(seen_at) >= SEEN_SECONDS
        && let Err(error) = store.write(|conn| store::session::touch(conn, &secret.digest(), now))
    {
        // Reading goes on while nothing can be written.
        tracing::warn!(%error, "the use of a session could not be written down");
    }
    Ok(Some(holder))
}

/// Ends a session.
///
/// # Errors
/// The database fails.
pub fn sign_out(store: &Store, secret: &Secret, now: i64) -> Result<(), Failure> {
    store.write(|conn| {
        let holder = store::session::holder(conn, &secret.digest(), now, idle_since(now))?;
        store::session::delete(conn, &secret.digest())?;
        let Some((account, _)) = holder else { return Ok(()) };
        Ok(store::event::insert(conn, &Event { at: now, by: Some(account.id), what: What::SignedOut })?)
    })
}

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

#[cfg(test)]
mod tests;
