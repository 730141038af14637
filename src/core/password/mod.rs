//! What a password is: in which form it is hashed, how long it must be, and which ones are guessed first.
//!
//! The rules are those of NIST SP 800-63B-4: a length, a list, and no kinds of characters that must be in it.

mod guessed;
mod known;
#[cfg(test)]
mod tests;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;

/// The fewest characters of a password, as people see them.
pub const SHORTEST: usize = 12;
/// The most characters of a password.
pub const LONGEST: usize = 200;

/// Why a password cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    Short,
    Long,
    /// It is among those that are tried first, or made of a few pieces that are.
    Guessable,
}

/// The form in which a password is hashed: Unicode's NFKC.
///
/// One keyboard writes "é" as one sign and another as two, and some write a blank that does not break: what looks the same opens
/// the same account. NIST SP 800-63B-4 asks for a compatibility form; RFC 8265 (`OpaqueString`) has NFC and turns every kind of
/// blank into the common one, which this form does as well.
#[must_use]
pub fn normal(typed: &str) -> String {
    ComposingNormalizerBorrowed::new_nfkc().normalize(typed).into_owned()
}

/// What is wrong with a password that somebody wants to have. `personal` is what others know of them: name, e-mail address, units.
#[must_use]
pub fn weakness(typed: &str, personal: &[&str]) -> Option<Weakness> {
    let password = normal(typed);
    let length = visible(&password);
    if length < SHORTEST {
        Some(Weakness::Short)
    } else if password.chars().count() > LONGEST {
        Some(Weakness::Long)
    } else if guessed::is_guessed(&password, personal) {
        Some(Weakness::Guessable)
    } else {
        None
    }
}

/// The characters that somebody sees: no accents that stand on others, and no signs without a shape.
fn visible(text: &str) -> usize {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let is_shapeless = |sign: char| {
        sign.is_control()
            || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
    };
    text.chars().filter(|sign| classes.get_u8(*sign) == 0 && !is_shapeless(*sign)).count()
}
