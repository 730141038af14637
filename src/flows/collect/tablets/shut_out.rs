//! Staff shut out all tablets of a round: one is gone, or somebody else has got a start code.

use super::start::{draw, hold_open};
use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::store::{self, Store};

/// Gives the round another token. The one before, and start codes that were shown for it, are dead when this returns: what
/// tablets hold waits until they are started anew.
///
/// # Errors
/// There is no such round, it is not open, no randomness, or the database fails.
pub fn shut_out(store: &Store, round: &RoundCode, act: Act) -> Result<(), Failure> {
    let new = draw()?;
    store.write(|conn| {
        hold_open(conn, round)?;
        store::start_code::delete_of(conn, round)?;
        store::tablet_token::replace(conn, round, &new)?;
        Ok(act.leave(conn, What::TabletsShutOut { round: round.clone() })?)
    })
}
