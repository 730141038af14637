//! Passwords that somebody who guesses comes to soon: listed ones, and those made of three usual pieces or fewer, such as
//! "Sommerferie2026!", "qwerty123456" or one's own name with a year.

use super::known::{LONGEST_PIECE, SHORTEST_PIECE, is_common, is_piece};

/// As many usual pieces are still guessed. Four random words are not.
const FEW_PIECES: usize = 3;
/// As many characters are guessed when the rest repeats them.
const FEW_CHARACTERS: usize = 7;

/// Keys beside and below each other, and the letters and digits in their order. Any stretch of three is a piece, either way.
const ROWS: [&str; 14] = [
    "12345678901234567890",
    "qwertyuiopå",
    "asdfghjkløæ",
    "asdfghjkl;'",
    "zxcvbnm,.-",
    "abcdefghijklmnopqrstuvwxyzæøå",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujmikolp",
    "qweasdzxcrtyfghvbn",
    "1234qwerasdfzxcv",
    "!\"#¤%&/()=",
    "!@#$%^&*()",
];

/// Is this password, in normal form, among those that are tried first?
pub(super) fn is_guessed(password: &str, personal: &[&str]) -> bool {
    let text: Vec<char> = password.to_lowercase().chars().collect();
    let small: String = text.iter().collect();
    let own = own_words(personal);
    is_common(&small)
        || least(&text, &|text, at| pieces(text, at, &own)) <= FEW_PIECES
        || least(&text, &nothing) <= FEW_CHARACTERS
}

/// The words of a name, an e-mail address or a unit, in small letters.
fn own_words(personal: &[&str]) -> Vec<Vec<char>> {
    let words = personal.iter().flat_map(|text| text.split(|sign: char| !sign.is_alphanumeric()).chain([*text]));
    words
        .map(|word| word.to_lowercase().chars().collect::<Vec<char>>())
        .filter(|word| word.len() >= SHORTEST_PIECE)
        .collect()
}

/// Tells which pieces begin at a place of a text: their lengths, with their prices.
type Pieces<'a> = &'a dyn Fn(&[char], usize) -> Vec<(usize, usize)>;

/// The least number of pieces that a text is made of. A character that belongs to none is one of its own, and what repeats the
/// characters just before it costs nothing.
fn least(text: &[char], pieces: Pieces<'_>) -> usize {
    let mut costs = vec![usize::MAX; text.len() + 1];
    let lower = |costs: &mut Vec<usize>, to: usize, cost: usize| {
        if let Some(known) = costs.get_mut(to) {
            *known = cost.min(*known);
        }
    };
    lower(&mut costs, 0, 0);
    for at in 0..text.len() {
        let so_far = costs.get(at).copied().unwrap_or_default();
        lower(&mut costs, at + 1, so_far + 1);
        for length in repeats(text, at) {
            lower(&mut costs, at + length, so_far);
        }
        for (length, price) in pieces(text, at) {
            lower(&mut costs, at + length, so_far + price);
        }
    }
    costs.last().copied().unwrap_or_default()
}

fn nothing(_: &[char], _: usize) -> Vec<(usize, usize)> {
    Vec::new()
}

/// The lengths at which the text from here on repeats what stands before.
fn repeats(text: &[char], at: usize) -> impl Iterator<Item = usize> {
    (1..=at).filter(move |length| {
        let before = at.checked_sub(*length).and_then(|start| text.get(start..at));
        before.is_some() && before == text.get(at..at + length)
    })
}

/// The usual pieces that begin here.
fn pieces(text: &[char], at: usize, own: &[Vec<char>]) -> Vec<(usize, usize)> {
    let rest = text.get(at..).unwrap_or_default();
    let mut found = Vec::new();
    if rest.first().is_some_and(|sign| matches!(sign, ' ' | '-' | '_' | '.' | ',' | '!' | '?')) {
        found.push((1, 0));
    }
    let digits = rest.iter().take(4).take_while(|sign| sign.is_ascii_digit()).count();
    found.extend((2..=digits).map(|length| (length, 1)));
    found.extend((3..=run(rest)).map(|length| (length, 1)));
    found.extend(own.iter().filter(|word| rest.starts_with(word)).map(|word| (word.len(), 1)));
    let most = LONGEST_PIECE.min(rest.len());
    let words = (SHORTEST_PIECE..=most).filter(|length| rest.get(..*length).is_some_and(is_usual_word));
    found.extend(words.map(|length| (length, 1)));
    found
}

/// How many characters from here follow each other on a keyboard, in the alphabet or in counting.
fn run(rest: &[char]) -> usize {
    let forth = ROWS.iter().map(|row| row.chars().collect::<Vec<char>>());
    let rows: Vec<Vec<char>> = forth.flat_map(|row| [row.iter().rev().copied().collect(), row]).collect();
    let along = |row: &[char]| {
        (0..row.len())
            .map(|start| rest.iter().zip(row.iter().skip(start)).take_while(|(one, other)| one == other).count())
            .max()
    };
    rows.iter().filter_map(|row| along(row)).max().unwrap_or_default()
}

/// A usual word, also with digits and signs in place of letters, as in "p4ssw0rd".
fn is_usual_word(letters: &[char]) -> bool {
    if !letters.iter().any(|sign| sign.is_alphabetic()) {
        return false;
    }
    ['1', 'i', 'l'].into_iter().any(|one| {
        let word: String = letters.iter().map(|sign| meant(*sign, one)).collect();
        is_piece(&word)
    })
}

/// The letter that a digit or sign stands for; `one` is what 1 is read as, and itself where digits are meant as digits.
fn meant(sign: char, one: char) -> char {
    match sign {
        _ if one == '1' => sign,
        '0' => 'o',
        '1' | '!' => one,
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}
