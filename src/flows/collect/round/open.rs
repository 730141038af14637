//! Staff open a round: from now on guests can answer.

use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::round::RoundState;
use crate::flows::Act;
use crate::flows::collect::{round_keys, tablets};
use crate::flows::failure::{Failure, or_missing};
use crate::store::{self, Store};

/// Lets guests answer.
///
/// # Errors
/// There is no such round, it is not planned any more, or the database fails.
pub fn open(store: &Store, code: &RoundCode, act: Act) -> Result<(), Failure> {
    let (key, token) = (round_keys::draw()?, tablets::start::draw()?);
    store.write(|conn| {
        store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if !store::round::move_on(conn, code, RoundState::Planned, RoundState::Open, act.today)? {
            return Err(Failure::RoundMovedOn);
        }
        store::round_key::insert_unless_there(conn, code, &key)?;
        store::tablet_token::insert_unless_there(conn, code, &token)?;
        Ok(act.leave(conn, What::RoundOpened { round: code.clone() })?)
    })
}
