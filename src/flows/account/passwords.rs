//! Choosing a password, and proving that one knows it.

use super::tries::{Tried, Tries};
use crate::core::ids::AccountId;
use crate::core::password::{Weakness, weakness};
use crate::flows::failure::Failure;
use crate::flows::hashed::{self, Match};
use crate::store::{self, Store};

/// Hashes a password that a person wants to have. `field` is the form's field that it stands in.
///
/// # Errors
/// It is too short, too long or among those that are guessed first, or the database fails.
pub fn hash_new(
    store: &Store,
    field: &'static str,
    password: &str,
    (email, name): (&str, &str),
) -> Result<String, Failure> {
    let units = store.read(store::unit::all)?;
    let known = units.iter().map(|unit| unit.name.as_str()).chain([email, name, "Peil"]);
    let message = match weakness(password, &known.collect::<Vec<_>>()) {
        None => return hashed::hash_password(password),
        Some(Weakness::Short) => "field-password-short",
        Some(Weakness::Long) => "field-password-long",
        Some(Weakness::Guessable) => "field-password-guessable",
    };
    Err(Failure::refused_field(field, message))
}

/// Asks somebody who is signed in for their own password again, and returns the hash that it was held against.
///
/// # Errors
/// It is another one (a refused field `field`), there were too many tries, or the database fails.
pub fn check_own(
    store: &Store,
    tries: &Tries,
    id: AccountId,
    field: &'static str,
    password: &str,
    now: i64,
) -> Result<Option<String>, Failure> {
    tries.take(Tried::Own, id, now)?;
    let hash = store.read(|conn| store::account::password_hash(conn, id))?;
    if hashed::try_password(password, hash.as_deref())? == Match::Wrong {
        return Err(wrong(field));
    }
    tries.give_back(Tried::Own, id);
    Ok(hash)
}

/// The refusal of a field whose password is another one.
pub fn wrong(field: &'static str) -> Failure {
    Failure::refused_field(field, "field-password-wrong")
}
