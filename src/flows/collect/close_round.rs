//! Staff close a round: no more answers, one release, and a store that has forgotten the order of arrival.
//!
//! Closing itself is short. Counting and forgetting take as long as the round is large, so they are jobs; this file holds what
//! those do.

use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::job::Work;
use crate::core::release::Release;
use crate::core::round::{Round, RoundState};
use crate::core::tally::RoundTally;
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::jobs::ask::ask;
use crate::store::{self, Conn, Store};

/// Closes the round, and asks for its release.
///
/// From the moment of closing no answer comes in, and the release is asked for in the same transaction: it is made whatever
/// happens to this machine. Calling this for a closed round without a release asks for it once more, at once.
///
/// # Errors
/// There is no such round, it was never open, or the database fails.
pub fn close(store: &Store, code: &RoundCode, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if store::round::move_on(conn, code, RoundState::Open, RoundState::Closed, act.today)? {
            act.leave(conn, What::RoundClosed { round: code.clone() })?;
        } else if store::round::get(conn, code)?.state != RoundState::Closed {
            // Somebody else may have closed it this moment; then it stands as we wanted.
            return Err(Failure::RoundMovedOn);
        }
        ask(conn, Work::Release { round: code.clone() }, act)
    })
}

/// Makes the release of a closed round, unless it has one. A release never changes, so a second call does nothing.
///
/// # Errors
/// The round is not closed, or the database fails.
pub fn release(store: &Store, code: &RoundCode, act: Act) -> Result<(), Failure> {
    release_while(store, code, act, &mut |_, _| true).map(drop)
}

/// Makes a release as [`release`] does, as long as `goes_on` says so. It hears after each portion how many responses are counted,
/// and of how many, as far as staff know. Returns false where it was stopped; nothing is written then.
///
/// # Errors
/// The round is not closed, or the database fails.
pub(in crate::flows) fn release_while(
    store: &Store,
    code: &RoundCode,
    act: Act,
    goes_on: &mut dyn FnMut(u64, Option<u64>) -> bool,
) -> Result<bool, Failure> {
    let counted = store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if round.state < RoundState::Closed {
            return Err(Failure::RoundMovedOn);
        }
        if store::release::latest(conn, code)?.is_some() {
            return Ok(Counted::Before);
        }
        let survey = store::survey::get(conn, &round.survey, round.version)?;
        let noted = store::midnight::of_round(conn, code)?.map(|noted| noted.responses);
        let tally = store::response::tally_while(conn, code, &survey, &mut |counted| goes_on(counted, noted))?;
        Ok(tally.map_or(Counted::Stopped, |tally| Counted::Now(round, Release::of(&survey, &tally), Box::new(tally))))
    })?;
    match counted {
        Counted::Before => Ok(true),
        Counted::Stopped => Ok(false),
        Counted::Now(round, frozen, tally) => {
            store.write(|conn| freeze(conn, &round, &frozen, &tally, act))?;
            Ok(true)
        }
    }
}

/// What came of counting a round.
enum Counted {
    /// It has a release already.
    Before,
    Stopped,
    Now(Round, Release, Box<RoundTally>),
}

/// Writes the release with everything that follows from it, and asks for what is to be done next.
fn freeze(conn: &mut Conn, round: &Round, frozen: &Release, tally: &RoundTally, act: Act) -> Result<(), Failure> {
    let code = &round.code;
    // Two machines may have counted at once; the first one's release stands.
    if store::release::latest(conn, code)?.is_some() {
        return Ok(());
    }
    store::release::insert(conn, code, frozen, act.today)?;
    store::tally::insert(conn, code, tally)?;
    act.leave(conn, What::RoundReleased { round: code.clone() })?;
    store::midnight::forget(conn, code)?;
    ask(conn, Work::RollUp { survey: round.survey.clone(), year: round.year }, act)?;
    ask(conn, Work::ForgetOrder { round: code.clone() }, act)
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
        act.leave(conn, What::RoundSealed { round: code.clone() })?;
        ask(conn, Work::ForgetOrder { round: code.clone() }, act)
    })
}

/// Wipes the order of arrival of a closed round. Done again, it changes nothing.
///
/// # Errors
/// The database is busy, or the disk has no room for a second copy; then it is to be done again.
pub(in crate::flows) fn forget_order(store: &Store, code: &RoundCode) -> Result<(), Failure> {
    store.maintain(|conn| store::rewrite_in_key_order(conn, code))?;
    Ok(store.write(|conn| store::round::set_order_forgotten(conn, code, true))?)
}
