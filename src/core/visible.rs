//! What a reader can see of a text. Signs that nobody sees make twins of names and e-mail addresses, turn words around, and pass for
//! an answer.
//!
//! Names and addresses with such a sign are refused: whoever typed it did not mean it, and nobody could find it. From comments and
//! replies it is taken away, because nobody's words may be lost for it.

use icu_properties::props::{BidiControl, DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// True when the text has a sign that nobody sees, a line break among them: for what stands in one line and must be unmistakable.
#[must_use]
pub fn has_invisible(text: &str) -> bool {
    text.chars().any(is_invisible)
}

/// True when nothing in the text leaves a mark.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    !text.contains(is_seen)
}

/// The text without signs that nobody sees. Line ends become `\n`; tabs stay. Signs that join the letters of Persian and Hindi
/// words or the parts of a picture stay where they join something, and nowhere else. What holds no visible sign becomes empty.
#[must_use]
pub fn visible(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut kept = String::with_capacity(lines.len());
    let mut signs = lines.chars().peekable();
    while let Some(sign) = signs.next() {
        let is_kept = match sign {
            '\n' | '\t' => true,
            '\u{200c}' | '\u{200d}' => kept.ends_with(joins) && signs.peek().copied().is_some_and(is_seen),
            '\u{fe0e}' | '\u{fe0f}' => kept.ends_with(is_seen),
            other => !is_invisible(other),
        };
        if is_kept {
            kept.push(sign);
        }
    }
    if is_blank(&kept) { String::new() } else { kept }
}

/// True for a sign after which another can be joined.
fn joins(sign: char) -> bool {
    is_seen(sign) || matches!(sign, '\u{fe0e}' | '\u{fe0f}')
}

/// True for a sign that leaves a mark. The blank of braille has its own place in Unicode's tables, among the visible.
fn is_seen(sign: char) -> bool {
    !sign.is_whitespace() && sign != '\u{2800}' && !is_invisible(sign)
}

/// Controls, formatting, what turns the direction of writing, and what Unicode tells programs to show as nothing.
fn is_invisible(sign: char) -> bool {
    let kind = CodePointMapData::<GeneralCategory>::new().get(sign);
    let is_format = matches!(
        kind,
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
    );
    is_format
        || CodePointSetData::new::<BidiControl>().contains(sign)
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Zero-width, soft hyphen, bidi marks, embeddings, overrides and isolates, fillers, tags, controls, line separators.
    const UNSEEN: [char; 22] = [
        '\u{0}',
        '\u{7}',
        '\u{85}',
        '\u{ad}',
        '\u{34f}',
        '\u{61c}',
        '\u{115f}',
        '\u{180e}',
        '\u{200b}',
        '\u{200c}',
        '\u{200d}',
        '\u{200e}',
        '\u{200f}',
        '\u{202a}',
        '\u{202e}',
        '\u{2028}',
        '\u{2060}',
        '\u{2066}',
        '\u{2069}',
        '\u{3164}',
        '\u{feff}',
        '\u{e0041}',
    ];

    #[test]
    fn a_sign_that_nobody_sees_is_found_wherever_it_stands() {
        for sign in UNSEEN {
            for text in [format!("{sign}Amina"), format!("Ami{sign}na"), format!("Amina{sign}")] {
                assert!(has_invisible(&text), "U+{:04X}", u32::from(sign));
            }
        }
        for plain in
            ["Amina Åsheim", "Nguyễn Thị", "محمد علی", "Šárka O’Neill-Ødegård", "a\u{301}", "愛子", "x+y@example.org"]
        {
            assert!(!has_invisible(plain), "{plain}");
        }
    }

    #[test]
    fn of_a_comment_only_what_nobody_sees_goes() {
        for sign in UNSEEN.iter().filter(|sign| !matches!(sign, '\u{85}' | '\u{2028}' | '\u{200c}' | '\u{200d}')) {
            assert_eq!(visible(&format!("{sign}Mer{sign} frukt{sign}")), "Mer frukt", "U+{:04X}", u32::from(*sign));
        }
        assert_eq!(visible("én\r\nto\rtre\u{2028}fire\tfem"), "én\nto\ntre\nfire\tfem");
        assert_eq!(visible("\u{202e}abc\u{202c} \u{2067}def\u{2069}"), "abc def");
    }

    #[test]
    fn signs_that_join_stay_where_they_join() {
        for joined in ["می\u{200c}خواهم", "क्\u{200d}ष", "👨\u{200d}👩\u{200d}👧", "❤\u{fe0f}\u{200d}🔥", "☀\u{fe0f}"]
        {
            assert_eq!(visible(joined), joined);
        }
        assert_eq!(
            visible("\u{200d}a \u{200c}b\u{200d} \u{fe0f}c\u{200c}\u{200c}d"),
            "a b c\u{200c}d",
            "of two that join, one does"
        );
    }

    #[test]
    fn what_shows_nothing_is_nothing() {
        for nothing in [
            "",
            " ",
            "\u{200b}\u{200b}",
            "\u{2800} \u{2800}",
            "\u{3164}\n\u{feff}\t",
            "\u{202e}\u{202c}",
            "\u{a0}\u{200d}",
        ] {
            assert_eq!((visible(nothing).as_str(), is_blank(nothing)), ("", true), "{nothing:?}");
        }
    }
}
