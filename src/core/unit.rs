//! A place where guests answer, or a level above it.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::ids::Code;

/// A node in the tree of units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub code: Code,
    /// As people say it: "Gatenært Oslo".
    pub name: String,
    /// The unit that this one is part of.
    pub parent: Option<Code>,
    /// The scorecard that the unit is measured by.
    pub scorecard: Code,
}

/// True when two names differ only in case, width, blanks, marks, or in how the same sign is written. Guests learn from the name for
/// which place they answer, so no two units share one. Letters of other alphabets that look alike are told apart.
#[must_use]
pub fn is_same_name(one: &str, other: &str) -> bool {
    let essence = |name: &str| -> String {
        let lower = ComposingNormalizerBorrowed::new_nfkc().normalize(name).to_lowercase();
        lower.chars().filter(|sign| sign.is_alphanumeric()).collect()
    };
    essence(one) == essence(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_people_take_for_each_other_are_the_same() {
        for twin in [
            "gatenært bøler",
            "Gatenært  Bøler",
            "Gatenært Bøler.",
            "Gatenært\u{a0}Bøler",
            "Gatenært-Bøler",
            "ＧATENÆRT BØLER",
        ] {
            assert!(is_same_name("Gatenært Bøler", twin), "{twin}");
        }
        for other in ["Gatenært Bøler 2", "Gatenært Boler", "Gatenært", "愛子"] {
            assert!(!is_same_name("Gatenært Bøler", other), "{other}");
        }
    }
}
