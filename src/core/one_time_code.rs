//! One-time codes: where staff want one answer from each guest, a slip of paper holds a code that counts once.
//!
//! Only keyed hashes of codes are ever stored, and nothing stored ties one to a response.

use std::fmt;
use std::str::FromStr;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::letters::{LETTERS, place, plain, spell};

/// What is stored of a code: its HMAC-SHA-256 under the round's key.
pub type CodeDigest = [u8; 32];

/// A code as it stands on a slip: ten letters drawn at random, and one that checks them.
///
/// The check is a pure system as ISO 7064 has them, with modulus 29 and radix 2: with the [`LETTERS`] numbered from 0, the sum
/// of each times 2 to the power of the letters after it is 1 modulo 29. It finds every single wrong letter and every swap of
/// two neighbours. For one drawing in 29 the check would be a 29th letter that we have not; those are not used, which leaves
/// 28^11 / 29 codes, more than 2^48.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OneTimeCode(String);

/// Why a code does not let an answer in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    Missing,
    /// Whatever was meant, it is not what stands on a slip.
    Mistyped,
    Unknown,
    Used,
}

impl CodeProblem {
    /// A name that stays, for programs and for the page's script.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Mistyped => "mistyped",
            Self::Unknown => "unknown",
            Self::Used => "used",
        }
    }
}

impl OneTimeCode {
    /// Letters of the code proper; the check comes after them.
    const DRAWN: usize = 10;
    /// Characters of the whole.
    pub const LENGTH: usize = Self::DRAWN + 1;

    /// The code in some random bytes; none in those few for which there is no check, so draw again.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Option<Self> {
        let drawn = spell(u128::from_le_bytes(bytes), Self::DRAWN);
        let check = LETTERS.iter().find(|letter| is_checked(drawn.bytes().chain([**letter])))?;
        Some(Self(drawn + char::from(*check).encode_utf8(&mut [0; 4])))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In two groups, because nobody keeps eleven letters in mind.
    #[must_use]
    pub fn groups(&self) -> (&str, &str) {
        self.0.split_at_checked(Self::DRAWN / 2).unwrap_or((&self.0, ""))
    }

    /// What is stored of it.
    #[must_use]
    pub fn digest(&self, key: &CodeKey) -> CodeDigest {
        let mut mac = key.mac();
        mac.update(self.0.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

/// True when the last letter fits the others. The script on the guest's page does the same (`ui/script/code.js`).
fn is_checked(mut text: impl Iterator<Item = u8>) -> bool {
    text.try_fold(0, |sum, letter| Some((sum * 2 + place(letter)?) % 29)) == Some(1)
}

/// As guests type it: capitals, blanks and dashes do not matter.
impl FromStr for OneTimeCode {
    type Err = CodeProblem;

    fn from_str(typed: &str) -> Result<Self, CodeProblem> {
        let meant = plain(typed);
        if typed.trim().is_empty() {
            Err(CodeProblem::Missing)
        } else if meant.len() == Self::LENGTH && is_checked(meant.bytes()) {
            Ok(Self(meant))
        } else {
            Err(CodeProblem::Mistyped)
        }
    }
}

/// Nothing that is written down by accident holds a code.
impl fmt::Debug for OneTimeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OneTimeCode(…)")
    }
}

/// A round's key: without it a digest tells nothing about a code, and no code can be tried against the digests.
#[derive(Clone, PartialEq, Eq)]
pub struct CodeKey([u8; 32]);

impl CodeKey {
    #[must_use]
    pub const fn from_random(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A stored key; none when the bytes are not one.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn mac(&self) -> Hmac<Sha256> {
        // HMAC pads a short key with noughts to the block of its hash; so no length can be wrong here.
        let mut block = [0; 64];
        block.iter_mut().zip(self.0).for_each(|(place, byte)| *place = byte);
        Hmac::new(&block.into())
    }
}

impl fmt::Debug for CodeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeKey(…)")
    }
}

#[cfg(test)]
mod tests;
