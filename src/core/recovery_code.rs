//! Recovery codes: what opens an account once when the app with the codes is gone.

use super::letters::{LETTERS, plain, spell};

/// How many an account gets.
pub const NUMBER: usize = 10;
/// Letters of a code: 28^16, more than 2^76, so that a plain digest cannot be guessed back.
pub const LENGTH: usize = 16;

/// A code as it is stored (by its digest): its letters alone.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    /// The code in some random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(spell(u128::from_le_bytes(bytes), LENGTH))
    }

    /// A code as somebody typed it; none when it cannot be one.
    #[must_use]
    pub fn from_typed(typed: &str) -> Option<Self> {
        let letters = plain(typed);
        let is_code = letters.len() == LENGTH && letters.bytes().all(|letter| LETTERS.contains(&letter));
        is_code.then_some(Self(letters))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In four groups, as it is shown.
    #[must_use]
    pub fn shown(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        let groups: Vec<String> = letters.chunks(LENGTH / 4).map(|group| group.iter().collect()).collect();
        groups.join("-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_its_groups_are_typed() {
        let code = RecoveryCode::from_random([0x5a; 16]);
        let shown = code.shown();
        assert_eq!(shown.len(), LENGTH + 3);
        for typed in [shown.clone(), shown.to_uppercase(), shown.replace('-', " "), code.as_str().to_owned()] {
            assert!(RecoveryCode::from_typed(&typed) == Some(code.clone()), "{typed}");
        }
        for typed in ["", "123456", &shown[1..]] {
            assert!(RecoveryCode::from_typed(typed).is_none(), "{typed}");
        }
    }
}
