//! The lists: passwords that are tried first, and the words that longer ones are put together from.

use sha2::{Digest as _, Sha256};

/// Passwords of twelve characters and more out of published breaches, in small letters: the first bytes of their SHA-256, sorted.
/// `tests/reference/common_passwords.py` makes both files and says why they are digests.
static WHOLE: &[u8] = include_bytes!("whole.bin");
/// Short common passwords that begin with a letter, likewise.
static PIECES: &[u8] = include_bytes!("pieces.bin");
/// Words that people here use, sorted.
static WORDS: &str = include_str!("words.txt");

/// Bytes of a digest that are kept: one word in a hundred million is taken for another.
const KEPT: usize = 5;
/// The letters of the longest and the shortest piece.
pub(super) const LONGEST_PIECE: usize = 16;
pub(super) const SHORTEST_PIECE: usize = 3;

/// Is this, in small letters, one of the passwords that are tried first?
pub(super) fn is_common(password: &str) -> bool {
    holds(WHOLE, password)
}

/// Is this, in small letters, a usual word or a short common password?
pub(super) fn is_piece(word: &str) -> bool {
    WORDS.lines().any(|known| known == word) || holds(PIECES, word)
}

fn holds(list: &[u8], word: &str) -> bool {
    let digest = Sha256::digest(word.as_bytes());
    let Some(wanted) = digest.first_chunk::<KEPT>() else { return false };
    let (entries, _) = list.as_chunks::<KEPT>();
    entries.binary_search(wanted).is_ok()
}
