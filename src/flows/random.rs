//! Chance, as the operating system gives it.

use super::failure::Failure;

/// Random bytes from the operating system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Failure::Unexpected(error.to_string()))?;
    Ok(bytes)
}
