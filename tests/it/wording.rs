//! `core` words nothing: what is wrong is a value there, and whoever shows it to somebody finds the words.
//!
//! The check reads the sources as text, as [`super::arrows`] does. Where serde asks a type for a text, that is a name of one word.

use std::path::Path;

use crate::arrows::sources;

/// The texts in a source, comments and tests apart. What explains an exception to the compiler is a comment, too.
fn literals(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]").next().unwrap();
    let (mut found, mut before, mut rest) = (Vec::new(), String::new(), text);
    while let Some(next) = rest.chars().next() {
        let length = match next {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '\'' if rest.starts_with("'\"'") => 3,
            '"' => {
                let mut is_escaped = false;
                let is_end = |(_, sign): &(usize, char)| {
                    let ends = *sign == '"' && !is_escaped;
                    is_escaped = *sign == '\\' && !is_escaped;
                    ends
                };
                let end = rest.char_indices().skip(1).find(is_end).map_or(rest.len(), |(at, _)| at);
                if !before.ends_with("reason = ") {
                    found.push(rest[1..end].to_owned());
                }
                end + 1
            }
            other => other.len_utf8(),
        };
        before.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    found
}

/// Two words with nothing but a blank between them are the beginning of a sentence.
fn is_worded(literal: &str) -> bool {
    let letters = |word: &str| word.trim_matches(|sign: char| sign.is_ascii_punctuation()).to_owned();
    let is_word = |word: &String| !word.is_empty() && word.chars().all(char::is_alphabetic);
    literal.split_whitespace().map(letters).filter(is_word).count() > 1
}

/// What one file of `core` words.
fn worded(path: &str, text: &str) -> Vec<String> {
    let is_of_tests = path.ends_with("tests.rs") || path.contains("/tests/");
    if !path.starts_with("core/") || is_of_tests {
        return Vec::new();
    }
    let derived = ["#[error(", "thiserror"].into_iter().filter(|part| text.contains(part)).map(ToOwned::to_owned);
    derived.chain(literals(text).into_iter().filter(|literal| is_worded(literal))).collect()
}

/// No file of `core` holds a sentence, and no library words its errors.
#[test]
fn core_words_nothing() {
    let files = sources("rs");
    assert!(files.iter().filter(|(path, _)| path.starts_with("core/")).count() > 50, "where is core?");
    let found: Vec<String> = files
        .iter()
        .flat_map(|(path, text)| worded(path, text).into_iter().map(move |what| format!("src/{path}: {what}")))
        .collect();
    assert!(found.is_empty(), "say these in locale, or where they are shown: {found:#?}");
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/core/Cargo.toml");
    assert!(!std::fs::read_to_string(manifest).unwrap().contains("thiserror"));
}

/// The check finds a sentence wherever it stands, and lets names, comments and tests pass.
#[test]
fn a_planted_sentence_is_found() {
    for (text, is_found) in [
        ("#[error(\"mistyped\")]\nMistyped,", true),
        ("#[derive(Debug, thiserror::Error)]", true),
        ("f.write_str(\"a whole number\")", true),
        ("f.write_str(\"mistyped: code\")", true),
        ("let quote = '\"'; write!(f, \"{} is no code\", self.0)", true),
        ("f.write_str(\"not-a-code\")", false),
        ("// A whole number.\nlet code = \"whole-number\";", false),
        ("#[allow(clippy::x, reason = \"a half each\")]", false),
        ("fn f() {}\n#[cfg(test)]\nmod tests { const TEXT: &str = \"one two three\"; }", false),
    ] {
        assert_eq!(!worded("core/x.rs", text).is_empty(), is_found, "{text}");
    }
    assert!(worded("store/x.rs", "\"a whole number\"").is_empty());
}
