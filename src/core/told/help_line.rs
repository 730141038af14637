//! Where a guest turns who needs help now: a line that staff write for a unit, in the languages of its surveys.
//!
//! Somebody may write in a comment what cannot wait, and nobody reads comments before the results are released.

use std::collections::BTreeMap;

use super::LONGEST_TEXT;
use crate::survey::{LanguageTag, Text};
use crate::visible::visible;

/// The line of a unit, as its guests read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpLine {
    pub line: Text,
    /// The language that guests get whose own is missing, if it is written; else they get any that is.
    pub fallback: LanguageTag,
}

/// Reads what was typed, by language: blanks in rows and signs that nobody sees go. None where nothing is left.
///
/// # Errors
/// The languages whose line has more than [`LONGEST_TEXT`] characters.
pub fn read_line(typed: &BTreeMap<LanguageTag, String>) -> Result<Option<Text>, Vec<LanguageTag>> {
    let clean = |text: &String| visible(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: BTreeMap<LanguageTag, String> =
        typed.iter().map(|(tag, text)| (tag.clone(), clean(text))).filter(|(_, text)| !text.is_empty()).collect();
    let too_long: Vec<LanguageTag> =
        lines.iter().filter(|(_, text)| text.chars().count() > LONGEST_TEXT).map(|(tag, _)| tag.clone()).collect();
    if !too_long.is_empty() {
        return Err(too_long);
    }
    Ok((!lines.is_empty()).then(|| Text::new(lines)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(lines: &[(&str, &str)]) -> BTreeMap<LanguageTag, String> {
        lines.iter().map(|(tag, text)| (tag.parse().unwrap(), (*text).to_owned())).collect()
    }

    #[test]
    fn a_line_is_one_line_and_blank_ones_are_none() {
        let read = read_line(&typed(&[("nb", " Ring \n 116\u{200b}117 "), ("en", " \u{200b} ")])).unwrap().unwrap();
        assert_eq!(read, Text::new(typed(&[("nb", "Ring 116117")])));
        assert_eq!(read_line(&typed(&[("nb", " "), ("en", "")])), Ok(None));
    }

    #[test]
    fn a_line_that_is_too_long_is_refused_in_its_language() {
        let long = "å".repeat(LONGEST_TEXT + 1);
        assert_eq!(read_line(&typed(&[("nb", &long), ("en", "Call 116117")])), Err(vec!["nb".parse().unwrap()]));
        assert!(read_line(&typed(&[("nb", &long[2..])])).is_ok());
    }
}
