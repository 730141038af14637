//! What a tablet keeps to know the round's PIN again without a network. Its script computes the same (`ui/script/tablet/pin.js`).

use std::num::NonZeroU32;

use data_encoding::HEXLOWER;
use ring::pbkdf2::{PBKDF2_HMAC_SHA256, derive};

use super::start::PinProof;
use crate::flows::failure::Failure;
use crate::flows::random::random;

/// What OWASP recommends for this function. Four digits keep nobody out who can try them all on a tablet in their hands.
const ITERATIONS: NonZeroU32 = match NonZeroU32::new(600_000) {
    Some(number) => number,
    None => NonZeroU32::MIN,
};

/// A proof of a PIN under a new salt.
///
/// # Errors
/// The operating system has no randomness for the salt.
pub(super) fn of(pin: &str) -> Result<PinProof, Failure> {
    let salt = HEXLOWER.encode(&random::<16>()?);
    Ok(PinProof { verifier: stretched(pin, &salt), salt })
}

fn stretched(pin: &str, salt: &str) -> String {
    let mut verifier = [0; 32];
    derive(PBKDF2_HMAC_SHA256, ITERATIONS, salt.as_bytes(), pin.as_bytes(), &mut verifier);
    HEXLOWER.encode(&verifier)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_is_what_browsers_compute() {
        // Computed with Python's hashlib.pbkdf2_hmac("sha256", b"4711", salt, 600000), the salt being the text.
        let salt = "000102030405060708090a0b0c0d0e0f";
        assert_eq!(stretched("4711", salt), "8e10280ede3f26b5d606c6271e0520d4058151c4ffed71173c318629f871f755");
        let (one, another) = (of("4711").unwrap(), of("4711").unwrap());
        assert_ne!(one, another, "two rounds with the same PIN have the same proof");
        assert_eq!(stretched("4711", &one.salt), one.verifier);
    }
}
