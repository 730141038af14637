//! Passwords and PINs as they are stored: hashed slowly, each with a salt of its own.

use std::cell::RefCell;

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};

use super::failure::Failure;
use super::random::random;
use crate::core::password::normal;

thread_local! {
    /// The 19 MiB that a hash is made in, kept by the thread that makes it. Given back each time, they would come to lie among what
    /// else the thread has, and a crowd at the door would take several times as much.
    static MEMORY: RefCell<Vec<Block>> = const { RefCell::new(Vec::new()) };
}

/// argon2id with 19 MiB, two passes and one lane (OWASP's and RFC 9106's lower recommendation).
fn argon2() -> Result<Argon2<'static>, Failure> {
    let params = Params::new(19 * 1024, 2, 1, None).map_err(unexpected)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn unexpected(error: impl std::fmt::Display) -> Failure {
    Failure::Unexpected(error.to_string())
}

/// The `length` bytes that a secret comes to with a salt.
fn computed(argon2: &Argon2<'_>, secret: &str, salt: &[u8], length: usize) -> Result<Output, Failure> {
    let blocks = argon2.params().block_count();
    let mut bytes = vec![0; length];
    MEMORY.with_borrow_mut(|memory| {
        if memory.len() < blocks {
            memory.resize(blocks, Block::new());
        }
        let memory = memory.get_mut(..blocks).unwrap_or_default();
        argon2.hash_password_into_with_memory(secret.as_bytes(), salt, &mut bytes, memory).map_err(unexpected)
    })?;
    Output::new(&bytes).map_err(unexpected)
}

/// Hashes a secret that somebody has chosen.
///
/// # Errors
/// The operating system has no randomness for the salt.
pub(super) fn hash(secret: &str) -> Result<String, Failure> {
    let argon2 = argon2()?;
    let salt = Salt::new(&random::<16>()?).map_err(unexpected)?;
    let output = computed(&argon2, secret, &salt, Params::DEFAULT_OUTPUT_LEN)?;
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(argon2.params()).map_err(unexpected)?,
        salt: Some(salt),
        hash: Some(output),
    };
    Ok(hash.to_string())
}

/// Hashes a password in its normal form.
///
/// # Errors
/// The operating system has no randomness for the salt.
pub(super) fn hash_password(typed: &str) -> Result<String, Failure> {
    hash(&normal(typed))
}

/// Is this the secret of a stored hash?
///
/// # Errors
/// The hash is not one.
pub(super) fn is_right(secret: &str, hash: &str) -> Result<bool, Failure> {
    let known = PasswordHash::new(hash).map_err(unexpected)?;
    let (Some(salt), Some(expected)) = (known.salt, known.hash) else { return Ok(false) };
    // With the function and parameters that stand in the hash, whatever ours are by now.
    let algorithm = Algorithm::try_from(known.algorithm.as_str()).map_err(unexpected)?;
    let version = known.version.map(Version::try_from).transpose().map_err(unexpected)?.unwrap_or_default();
    let params = Params::try_from(&known).map_err(unexpected)?;
    let found = computed(&Argon2::new(algorithm, version, params), secret, &salt, expected.len())?;
    Ok(found == expected)
}

/// What came of trying a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    Wrong,
    Right,
    /// Right, but the hash is of an earlier kind and should be made anew.
    Outdated,
}

/// Tries a password on a stored hash. With none it takes as long and comes to nothing, so that nobody learns who has an account.
///
/// Hashes of earlier versions were made of what was typed, before its form was made one: that opens as well.
///
/// # Errors
/// The hash is not one.
pub(super) fn try_password(typed: &str, hash: Option<&str>) -> Result<Match, Failure> {
    let password = normal(typed);
    if tried(&password, hash)? {
        let hash = hash.unwrap_or_default();
        return Ok(if is_of_today(hash)? { Match::Right } else { Match::Outdated });
    }
    let is_other = password != typed;
    Ok(if is_other && tried(typed, hash)? { Match::Outdated } else { Match::Wrong })
}

fn tried(password: &str, stored: Option<&str>) -> Result<bool, Failure> {
    match stored {
        Some(stored) => is_right(password, stored),
        None => hash(password).map(|_| false),
    }
}

/// Was the hash made with today's function and parameters?
fn is_of_today(hash: &str) -> Result<bool, Failure> {
    let unexpected = |error: String| Failure::Unexpected(error);
    let found = PasswordHash::new(hash).map_err(|error| unexpected(error.to_string()))?;
    let params = Params::try_from(&found).map_err(|error| unexpected(error.to_string()))?;
    let today = argon2()?;
    let (wanted, is_id) = (today.params(), found.algorithm == Algorithm::Argon2id.ident());
    Ok(is_id
        && params.m_cost() >= wanted.m_cost()
        && params.t_cost() >= wanted.t_cost()
        && params.p_cost() == wanted.p_cost())
}

#[cfg(test)]
mod tests {
    use argon2::password_hash::PasswordHasher;

    use super::*;

    #[test]
    fn a_password_opens_in_every_form_that_looks_the_same() {
        let stored = hash_password("blåbær og cafe\u{301}").unwrap();
        for typed in ["blåbær og café", "bla\u{30a}bær og cafe\u{301}", "blåbær\u{a0}og\u{a0}café"] {
            assert_eq!(try_password(typed, Some(&stored)).unwrap(), Match::Right, "{typed:?}");
        }
        assert_eq!(try_password("blåbær og cafe", Some(&stored)).unwrap(), Match::Wrong);
        assert_eq!(try_password("blåbær og café", None).unwrap(), Match::Wrong);
    }

    #[test]
    fn a_hash_of_what_was_typed_opens_and_is_outdated() {
        let typed = "bla\u{30a}bær og kaffe";
        let stored = hash(typed).unwrap();
        assert_eq!(try_password(typed, Some(&stored)).unwrap(), Match::Outdated);
        assert_eq!(try_password("blåbær og kaffe", Some(&stored)).unwrap(), Match::Wrong);
    }

    #[test]
    fn a_hash_of_weaker_parameters_opens_and_is_outdated() {
        let weak = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(1024, 1, 1, None).unwrap());
        let stored = weak.hash_password(b"riktig hest batteri").unwrap().to_string();
        assert_eq!(try_password("riktig hest batteri", Some(&stored)).unwrap(), Match::Outdated);
        assert_eq!(try_password("feil hest batteri", Some(&stored)).unwrap(), Match::Wrong);
    }
}
