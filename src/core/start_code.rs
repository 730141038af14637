//! Start codes: with one of them a device becomes a tablet of the house for a round, once.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

use super::ids::RoundCode;
use super::letters::{place, plain, spell};

/// What is stored of a start code.
pub type StartCodeDigest = [u8; 32];

/// A code that staff show and somebody types or scans on a tablet within [`StartCode::LASTS`]: eight letters drawn at random,
/// more than 2^38 of them, of which seldom more than a few are good at one time.
#[derive(Clone, PartialEq, Eq)]
pub struct StartCode(String);

/// Why a start code starts nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartCodeProblem {
    /// Whatever was meant, it is no start code.
    Mistyped,
    Unknown,
}

impl StartCodeProblem {
    /// A name that stays, for programs and for the page's script.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mistyped => "mistyped",
            Self::Unknown => "unknown",
        }
    }
}

impl StartCode {
    const LENGTH: usize = 8;
    /// Seconds for which one is good.
    pub const LASTS: i64 = 10 * 60;

    /// The code in some random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(spell(u128::from_le_bytes(bytes), Self::LENGTH))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In two groups, as it is read aloud.
    #[must_use]
    pub fn groups(&self) -> (&str, &str) {
        self.0.split_at_checked(Self::LENGTH / 2).unwrap_or((&self.0, ""))
    }

    /// What is stored of it. It is good for ten minutes; whoever could read it there could read the round's token as well.
    #[must_use]
    pub fn digest(&self, round: &RoundCode) -> StartCodeDigest {
        Sha256::digest(format!("start-code {round} {}", self.0)).into()
    }
}

/// As people type it: capitals, blanks and dashes do not matter.
impl FromStr for StartCode {
    type Err = StartCodeProblem;

    fn from_str(typed: &str) -> Result<Self, StartCodeProblem> {
        let meant = plain(typed);
        let is_spelled = meant.len() == Self::LENGTH && meant.bytes().all(|letter| place(letter).is_some());
        if is_spelled { Ok(Self(meant)) } else { Err(StartCodeProblem::Mistyped) }
    }
}

/// Nothing that is written down by accident holds a code.
impl fmt::Debug for StartCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StartCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed_and_nothing_else_is() {
        let code = StartCode::from_random([9; 16]);
        let (first, second) = code.groups();
        for typed in [format!("{first} {second}"), format!(" {first}-{second}").to_uppercase(), code.as_str().into()] {
            assert_eq!(typed.parse(), Ok(code.clone()), "{typed}");
        }
        for wrong in ["", "abcd", "0000 0000", "bcdf ghjkm", "æøå"] {
            assert_eq!(wrong.parse::<StartCode>(), Err(StartCodeProblem::Mistyped), "{wrong}");
        }
        assert_eq!(format!("{code:?}"), "StartCode(…)");
    }

    #[test]
    fn the_same_code_of_another_round_is_another_code() {
        let code = StartCode::from_random([9; 16]);
        let [one, other] = [1, 2].map(|byte| RoundCode::from_random([byte; 8]));
        assert_ne!(code.digest(&one), code.digest(&other));
        assert_ne!(code.digest(&one), StartCode::from_random([8; 16]).digest(&one));
    }
}
