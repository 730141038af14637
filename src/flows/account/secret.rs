//! Secrets that browsers hold, and the digests of them that we store.

use sha2::{Digest as _, Sha256};

use crate::flows::failure::Failure;
use crate::flows::random::random;
use crate::store::session::Digest;

/// 32 random bytes, written for addresses and cookies.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Draws a new one.
    ///
    /// # Errors
    /// The operating system has no randomness to give.
    pub fn draw() -> Result<Self, Failure> {
        random::<32>().map(|bytes| Self(data_encoding::BASE64URL_NOPAD.encode(&bytes)))
    }

    /// Takes one that came back; whether it is known is for the database to say.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored. The secret has full entropy, so a plain hash cannot be guessed back.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Sha256::digest(self.0.as_bytes()).into()
    }
}
