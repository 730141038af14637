//! The short name of a round, for guests who type an address off a poster.

use std::fmt;
use std::str::FromStr;

use super::letters::{place, plain, spell};

/// Five of the [letters that are not mistaken](super::letters::LETTERS): 17 million names.
///
/// It stands alone in the address. None of the program's own addresses can be one: they are words, and words have vowels.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortAddress(String);

/// The text is not a [`ShortAddress`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAShortAddress;

impl ShortAddress {
    const LENGTH: usize = 5;

    #[must_use]
    pub fn from_random(bytes: [u8; 8]) -> Self {
        Self(spell(u64::from_le_bytes(bytes).into(), Self::LENGTH))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// As a telephone's keyboard writes it: capitals are the same letters. Nothing else than the five letters may stand there,
/// because other addresses are told apart by it.
impl FromStr for ShortAddress {
    type Err = NotAShortAddress;

    fn from_str(text: &str) -> Result<Self, NotAShortAddress> {
        let meant = plain(text);
        let is_one = text.len() == Self::LENGTH && meant.len() == Self::LENGTH;
        if is_one && meant.bytes().all(|letter| place(letter).is_some()) {
            Ok(Self(meant))
        } else {
            Err(NotAShortAddress)
        }
    }
}

impl fmt::Display for ShortAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawn_name_is_one_and_capitals_are_the_same_letters() {
        for number in [0, 1, 27, 28, 1 << 40, u64::MAX] {
            let name = ShortAddress::from_random(number.to_le_bytes());
            assert_eq!(name.as_str().parse(), Ok(name.clone()));
            assert_eq!(name.as_str().to_uppercase().parse(), Ok(name));
        }
    }

    #[test]
    fn words_and_what_is_too_short_long_or_mistakable_is_no_name() {
        for other in ["staff", "bcdf", "bcdfgh", "bcd0f", "bcdlf", "bc-df", "bc df", "", "s/bcd", "bcdæ"] {
            assert_eq!(other.parse::<ShortAddress>(), Err(NotAShortAddress), "{other}");
        }
    }
}
