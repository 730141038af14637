//! The program counts the open rounds at midnight, by itself: nobody can ask it to.

use chrono::NaiveDate;

use crate::core::ids::RoundCode;
use crate::core::round::{Noted, Round, RoundState};
use crate::flows::failure::Failure;
use crate::store::{self, Conn, Store};

/// Notes for each open round how many have answered it by the beginning of `day`, in steps of five, and how many codes are
/// used. Returns whether it did: each day is noted once, by whichever machine comes first.
///
/// Whoever calls this decides when anybody learns of an answer, so only the task that waits for midnight does
/// ([`crate::core::midnight`]), and the demonstration, which nobody has answered yet.
///
/// # Errors
/// The database fails; nothing is noted then.
pub fn note(store: &Store, day: NaiveDate) -> Result<bool, Failure> {
    // Counting only reads, so that no answer waits for it.
    let counted = store.read(|conn| {
        let rounds = store::round::all(conn)?.into_iter().filter(|round| round.state == RoundState::Open);
        rounds.map(|round| count(conn, &round, day)).collect::<Result<Vec<_>, Failure>>()
    })?;
    store.write(|conn| {
        if !store::midnight::begin(conn, day)? {
            return Ok(false);
        }
        for (round, noted) in &counted {
            // One that closed meanwhile keeps what was noted of it, or has its release.
            if store::round::get(conn, round)?.state == RoundState::Open {
                store::midnight::put(conn, round, noted)?;
            }
        }
        Ok(true)
    })
}

fn count(conn: &mut Conn, round: &Round, noted_on: NaiveDate) -> Result<(RoundCode, Noted), Failure> {
    let responses = store::response::count(conn, &round.code)?;
    let (_, used_codes) = store::one_time_code::counts(conn, &round.code)?;
    Ok((round.code.clone(), Noted { noted_on, responses, used_codes }))
}
