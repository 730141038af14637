//! Short names of rounds, for guests who type an address.

use crate::core::ids::RoundCode;
use crate::core::short_address::ShortAddress;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::random::random;
use crate::store::{self, Conn, Store, StoreError};

/// The round that a guest means.
///
/// # Errors
/// There is no such name, or the database fails.
pub fn find(store: &Store, name: &ShortAddress) -> Result<RoundCode, Failure> {
    store.read(|conn| store::short_address::round_of(conn, name).map_err(or_missing(Failure::UnknownRound)))
}

/// Gives a round its name, within the transaction that makes the round.
///
/// # Errors
/// The round has one already; no randomness; or the database fails.
pub(super) fn give(conn: &mut Conn, round: &RoundCode) -> Result<(), Failure> {
    loop {
        let name = ShortAddress::from_random(random()?);
        match store::short_address::round_of(conn, &name) {
            Err(StoreError::NotFound) => return Ok(store::short_address::insert(conn, &name, round)?),
            Ok(_) => {}
            Err(other) => return Err(other.into()),
        }
    }
}

/// Gives names to rounds that were planned before there were any.
///
/// # Errors
/// No randomness, or the database fails.
pub fn give_missing(store: &Store) -> Result<(), Failure> {
    for round in store.read(store::short_address::rounds_without)? {
        let given = store.write(|conn| {
            // Another machine may start at the same moment.
            if store::short_address::of_round(conn, &round)?.is_some() { Ok(()) } else { give(conn, &round) }
        });
        if let Err(failure) = given {
            tracing::warn!(%failure, %round, "a round has no short address yet; the next start tries again");
        }
    }
    Ok(())
}
