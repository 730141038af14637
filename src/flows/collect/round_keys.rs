//! The key of a round: tablets seal answers to its public half, and only the private half opens them.

use crate::core::envelope::RoundKey;
use crate::core::ids::RoundCode;
use crate::core::round::RoundState;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::random::random;
use crate::store::{self, Store};

/// Draws a new key.
///
/// # Errors
/// The operating system has no randomness to give.
pub(super) fn draw() -> Result<RoundKey, Failure> {
    Ok(RoundKey::from_random(random()?))
}

/// The public key of an open round: an uncompressed point in 65 bytes. A round that was opened before there were keys gets
/// one now.
///
/// # Errors
/// There is no such round, it is not open, or the database fails.
pub fn public_key(store: &Store, code: &RoundCode) -> Result<Vec<u8>, Failure> {
    if let Some(key) = store.read(|conn| store::round_key::get(conn, code))? {
        return Ok(key.public());
    }
    let key = draw()?;
    store.write(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if round.state != RoundState::Open {
            return Err(Failure::RoundNotOpen(round.state));
        }
        store::round_key::insert_unless_there(conn, code, &key)?;
        let kept = store::round_key::get(conn, code)?;
        Ok(kept.ok_or_else(|| Failure::Unexpected("a key that was just kept is gone".into()))?.public())
    })
}
