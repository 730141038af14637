//! Trying to get in and failing: what it costs, and what is kept of it.

use super::session::Entry;
use super::tries::{Tried, Tries};
use crate::core::event::{Event, Way, What, of_stranger};
use crate::core::ids::AccountId;
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::store::session::Digest;
use crate::store::{self, Conn, Store};

/// Lets somebody in by `body`, which looks at a code: each wrong one costs a try of the budget of the account and `beside`, and
/// leaves an event.
pub(super) fn try_code(
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
pub(super) fn note_failure(store: &Store, way: Way, account: Option<AccountId>, now: i64) -> Result<(), Failure> {
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
