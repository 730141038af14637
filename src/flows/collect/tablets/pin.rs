//! Staff choose the PIN with which a round is left on the tablets of the house.
//!
//! It keeps a guest from leaving the survey by accident or out of curiosity. Nothing secret lies behind it.

use super::pin_proof;
use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::tablet_token::TabletToken;
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::hashed;
use crate::store::{self, Store};

/// How many digits a PIN may have.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=8;

/// Has the round a PIN?
///
/// # Errors
/// The database fails.
pub fn is_set(store: &Store, round: &RoundCode) -> Result<bool, Failure> {
    Ok(store.read(|conn| store::tablet_pin::hash(conn, round))?.is_some())
}

/// Sets a round's PIN, or another in its place.
///
/// # Errors
/// It is not four to eight digits, there is no such round, or the database fails.
pub fn set(store: &Store, round: &RoundCode, pin: &str, act: Act) -> Result<(), Failure> {
    let pin = pin.trim();
    if !DIGITS.contains(&pin.len()) || !pin.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(Failure::refused_field("pin", "field-pin-wrong"));
    }
    let (hash, proof) = (hashed::hash(pin)?, pin_proof::of(pin)?);
    store.write(|conn| {
        store::round::get(conn, round).map_err(or_missing(Failure::UnknownRound))?;
        store::tablet_pin::set(conn, round, &hash, (&proof.salt, &proof.verifier))?;
        Ok(act.leave(conn, What::PinSet { round: round.clone() })?)
    })
}

/// Lets somebody with the round's PIN by.
///
/// # Errors
/// It is another PIN, the round has none, there is no such round, or the database fails.
pub fn check(store: &Store, round: &RoundCode, pin: &str) -> Result<(), Failure> {
    let hash = store.read(|conn| {
        store::round::get(conn, round).map_err(or_missing(Failure::UnknownRound))?;
        store::tablet_pin::hash(conn, round)?.ok_or(Failure::NoPin)
    })?;
    if hashed::is_right(pin.trim(), &hash)? { Ok(()) } else { Err(Failure::WrongPin) }
}

/// Who tries a PIN, as far as it can be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trier {
    /// A started tablet of the house.
    Tablet,
    /// Anybody, of a round that has no token to give: it is not open, or has been since before there were tokens.
    Anybody,
}

/// Who tries a PIN of this round. Nothing is computed for strangers, and what they try costs tablets none of their own tries.
///
/// # Errors
/// The round has a token and `token` is another or none, there is no such round, or the database fails.
pub fn trier(store: &Store, round: &RoundCode, token: Option<&TabletToken>) -> Result<Trier, Failure> {
    let known = store.read(|conn| {
        store::round::get(conn, round).map_err(or_missing(Failure::UnknownRound))?;
        Ok::<_, Failure>(store::tablet_token::get(conn, round)?)
    })?;
    match known {
        None => Ok(Trier::Anybody),
        Some(known) if token == Some(&known) => Ok(Trier::Tablet),
        Some(_) => Err(Failure::TabletNotStarted),
    }
}
