//! Staff close a round: no more answers, and one release.
//!
//! Closing itself is short. Counting takes as long as the round is large, so it is a job; this file holds what that does.

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
