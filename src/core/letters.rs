//! The letters of what people type off paper: no two of them look alike, and they spell no words.

/// Digits and consonants. Without 0 and o, 1, i and l, which are taken for each other; without vowels, so that chance writes
/// no word on anybody's slip; and with v but not u.
pub const LETTERS: &[u8; 28] = b"23456789bcdfghjkmnpqrstvwxyz";

/// The letters of a number, least first. The slight bias of the remainder is 2^-67 at ten letters.
pub(super) fn spell(mut number: u128, length: usize) -> String {
    let base = LETTERS.len() as u128;
    let mut text = String::with_capacity(length);
    for _ in 0..length {
        let place = usize::try_from(number % base).unwrap_or_default();
        text.extend(LETTERS.get(place).map(|letter| char::from(*letter)));
        number /= base;
    }
    text
}

/// What was typed, as it was meant: without blanks, dashes and other signs, in small letters, and v where u was read.
pub(super) fn plain(typed: &str) -> String {
    let meant = |letter: char| if letter == 'u' { 'v' } else { letter };
    typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| meant(letter.to_ascii_lowercase())).collect()
}

/// The place of a letter among [`LETTERS`]; none for any other.
pub(super) fn place(letter: u8) -> Option<u32> {
    LETTERS.iter().zip(0..).find(|(known, _)| **known == letter).map(|(_, place)| place)
}
