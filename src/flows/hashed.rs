//! Passwords and PINs as they are stored: hashed slowly, each with a salt of its own.

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};

use super::failure::Failure;

/// argon2id with 19 MiB, two passes and one lane (OWASP's and RFC 9106's lower recommendation).
fn argon2() -> Result<Argon2<'static>, Failure> {
    let params = Params::new(19 * 1024, 2, 1, None).map_err(|error| Failure::Unexpected(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Hashes a secret that somebody has chosen.
///
/// # Errors
/// The operating system has no randomness for the salt.
pub(super) fn hash(secret: &str) -> Result<String, Failure> {
    let hash = argon2()?.hash_password(secret.as_bytes()).map_err(|error| Failure::Unexpected(error.to_string()))?;
    Ok(hash.to_string())
}

/// Is this the secret of a stored hash?
///
/// # Errors
/// The hash is not one.
pub(super) fn is_right(secret: &str, hash: &str) -> Result<bool, Failure> {
    let hash = PasswordHash::new(hash).map_err(|error| Failure::Unexpected(error.to_string()))?;
    Ok(argon2()?.verify_password(secret.as_bytes(), &hash).is_ok())
}
