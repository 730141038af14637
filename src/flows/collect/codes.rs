//! Staff make one-time codes for a round in which each guest is to answer once.

use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::one_time_code::{CodeKey, OneTimeCode};
use crate::core::round::RoundState;
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::random::random;
use crate::store::{self, Store};

/// The most codes that are made at once: fifty sheets are enough for one press of a button.
pub const MOST: usize = 500;

/// Makes new codes. They are not kept: what is returned is all that will ever be seen of them. Their order is that of chance.
///
/// # Errors
/// There is no such round, it asks for no codes or takes no answers any more, no randomness, or the database fails.
pub fn make(store: &Store, round: &RoundCode, number: usize, act: Act) -> Result<Vec<OneTimeCode>, Failure> {
    let new_key = CodeKey::from_random(random()?);
    let codes: Vec<OneTimeCode> = (0..number.min(MOST)).map(|_| draw()).collect::<Result<_, _>>()?;
    store.write::<(), Failure>(|conn| {
        let stands = store::round::get(conn, round).map_err(or_missing(Failure::UnknownRound))?;
        if !stands.needs_code || stands.state > RoundState::Open {
            return Err(Failure::RoundMovedOn);
        }
        let key = store::one_time_code::key_or(conn, round, &new_key)?;
        store::one_time_code::insert(conn, round, codes.iter().map(|code| code.digest(&key)).collect())?;
        Ok(act.leave(conn, What::CodesPrinted { round: round.clone(), number: codes.len() })?)
    })?;
    Ok(codes)
}

fn draw() -> Result<OneTimeCode, Failure> {
    loop {
        if let Some(code) = OneTimeCode::from_random(random()?) {
            return Ok(code);
        }
    }
}
