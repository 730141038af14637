//! Staff close a round: no more answers, one release, and a store that has forgotten the order of arrival.

use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::release::Release;
use crate::core::round::RoundState;
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::read::roll_up;
use crate::store::{self, Store};

/// Closes the round and makes its release.
///
/// Closing comes first and alone, so that answers of other rounds need not wait for the count. When the machine stops in
/// between, calling this again goes on where it stopped.
///
/// # Errors
/// There is no such round, it was never open, or the database fails.
pub fn close(store: &Store, code: &RoundCode, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if store::round::move_on(conn, code, RoundState::Open, RoundState::Closed, act.today)? {
            return Ok(act.leave(conn, What::RoundClosed { round: code.clone() })?);
        }
        // Somebody else may have closed it this moment; then it stands as we wanted.
        let is_closed = store::round::get(conn, code)?.state == RoundState::Closed;
        if is_closed { Ok(()) } else { Err(Failure::RoundMovedOn) }
    })?;
    release(store, code, act)?;
    // The release stands. Units above may show it a little later: it is on the list of what is owed.
    if let Err(error) = roll_up::catch_up(store, act.today) {
        tracing::warn!(%error, "the units above could not be counted together yet; this is tried again");
    }
    forget_orders(store);
    Ok(())
}

/// Makes the release of a closed round, unless it has one. A release never changes, so a second call does nothing.
///
/// # Errors
/// The round is not closed, or the database fails.
pub fn release(store: &Store, code: &RoundCode, act: Act) -> Result<(), Failure> {
    let made = store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if round.state < RoundState::Closed {
            return Err(Failure::RoundMovedOn);
        }
        if store::release::latest(conn, code)?.is_some() {
            return Ok(None);
        }
        let survey = store::survey::get(conn, &round.survey, round.version)?;
        let tally = store::response::tally(conn, code, &survey)?;
        Ok(Some((Release::of(&survey, &tally), tally)))
    })?;
    let Some((frozen, tally)) = made else { return Ok(()) };
    store.write(|conn| {
        // Two machines may have counted at once; the first one's release stands.
        if store::release::latest(conn, code)?.is_none() {
            store::release::insert(conn, code, &frozen, act.today)?;
            store::tally::insert(conn, code, &tally)?;
            act.leave(conn, What::RoundReleased { round: code.clone() })?;
            store::midnight::forget(conn, code)?;
        }
        Ok(())
    })
}

/// Seals a closed round: its responses get new ids, so that a repeated send is no longer recognised, and a device that
/// still remembers its id can no longer be tied to a stored row. The keys of its envelopes and one-time codes go, too, and what
/// its tablets are known by: what a tablet still holds stays closed for ever, and nobody can tell any more whether a slip was
/// used.
///
/// # Errors
/// The round is not closed, has no release yet, or the database fails.
pub fn seal(store: &Store, code: &RoundCode, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if store::release::latest(conn, code)?.is_none() {
            return Err(Failure::RoundMovedOn);
        }
        if !store::round::move_on(conn, code, RoundState::Closed, RoundState::Sealed, act.today)? {
            return Err(Failure::RoundMovedOn);
        }
        store::round::set_order_forgotten(conn, code, false)?;
        store::one_time_code::delete_key(conn, code)?;
        store::round_key::delete(conn, code)?;
        store::tablet_token::delete(conn, code)?;
        store::start_code::delete_of(conn, code)?;
        store::seal(conn, code)?;
        Ok(act.leave(conn, What::RoundSealed { round: code.clone() })?)
    })?;
    forget_orders(store);
    Ok(())
}

/// Finishes what a stop or a busy database left undone: releases of closed rounds, roll-ups, and wiping the order of arrival.
///
/// # Errors
/// The database fails.
pub fn catch_up(store: &Store, act: Act) -> Result<(), Failure> {
    let closed = store.read(|conn| {
        let mut waiting = Vec::new();
        for round in store::round::all(conn)? {
            if round.state == RoundState::Closed && store::release::latest(conn, &round.code)?.is_none() {
                waiting.push(round.code);
            }
        }
        Ok::<_, Failure>(waiting)
    })?;
    for code in closed {
        release(store, &code, act)?;
    }
    roll_up::catch_up(store, act.today)?;
    forget_orders(store);
    Ok(())
}

/// Wipes the order of arrival of every closed round that still shows it.
///
/// A busy database is no reason to refuse what is done already: the round stays on the list, and the next closing, sealing,
/// start, or the server's own round of upkeep tries again.
fn forget_orders(store: &Store) {
    let outcome = store.read(store::round::with_order_to_forget).and_then(|codes| {
        codes.iter().try_for_each(|code| {
            store.maintain(|conn| store::rewrite_in_key_order(conn, code))?;
            store.write(|conn| store::round::set_order_forgotten(conn, code, true))
        })
    });
    if let Err(error) = outcome {
        tracing::warn!(%error, "the order of arrival could not be wiped yet; this is tried again");
    }
}
