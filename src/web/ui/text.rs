//! Texts of surveys and scorecards inside a page: a reader who gets another language than the page's is told which.

use maud::{Markup, Render, html};

use crate::core::survey::{LanguageTag, Text};
use crate::locale::{Locale, Value};

/// `ltr` or `rtl`.
#[must_use]
pub fn direction(tag: &LanguageTag) -> &'static str {
    if tag.is_right_to_left() { "rtl" } else { "ltr" }
}

/// The language that a text comes in, where it is not the one `wanted`; `fallback` is the document's own.
#[must_use]
pub fn foreign<'a>(text: &'a Text, wanted: &LanguageTag, fallback: &LanguageTag) -> Option<&'a LanguageTag> {
    if text.has(wanted) {
        return None;
    }
    let said = text.get(wanted, fallback);
    let has_said = |tag: &&LanguageTag| text.get(tag, tag) == said;
    // Two languages may have the same words; the document's own is the likelier source.
    let own = text.languages().find(|tag| *tag == fallback).filter(has_said);
    own.or_else(|| text.languages().find(has_said))
}

/// A text for a reader of `wanted`; one that is not translated yet is marked with the language that it has.
#[must_use]
pub fn say(text: &Text, wanted: &LanguageTag, fallback: &LanguageTag) -> Markup {
    let said = text.get(wanted, fallback);
    html! {
        @match foreign(text, wanted, fallback) {
            Some(own) => span lang=(own) dir=(direction(own)) { (said) },
            None => (said),
        }
    }
}

/// Texts in a row, with commas between them.
#[must_use]
pub fn listed(texts: &[Markup]) -> Markup {
    html! { @for (index, text) in texts.iter().enumerate() { @if index > 0 { ", " } (text) } }
}

/// The interface's text of `key` with markup in its blank `name`.
#[must_use]
pub fn with_markup(locale: Locale, key: &str, name: &str, blank: &Markup) -> Markup {
    sentence_with([blank], |[place]| locale.text_with(key, &[(name, Value::from(place))]))
}

/// A sentence with markup in its blanks. `word` makes the sentence from what stands in for each blank.
#[must_use]
pub fn sentence_with<const N: usize>(blanks: [&Markup; N], word: impl FnOnce([&'static str; N]) -> String) -> Markup {
    // Characters that no text holds.
    const PLACES: [&str; 3] = ["\u{fffc}", "\u{fffb}", "\u{fffa}"];
    const { assert!(N <= PLACES.len(), "a sentence has more blanks than there are characters to stand in for them") };
    let places: [&str; N] = std::array::from_fn(|index| PLACES.get(index).copied().unwrap_or_default());
    let sentence = word(places);
    let is_place = |c: char| places.iter().any(|place| place.starts_with(c));
    let blank_of = |text: &str| places.iter().position(|place| *place == text).and_then(|index| blanks.get(index));
    html! {
        @for part in sentence.split_inclusive(is_place) {
            @let (words, place) = part.split_at(part.find(is_place).unwrap_or(part.len()));
            (words)
            @if let Some(blank) = blank_of(place) { (blank.render()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        text.parse().unwrap()
    }

    fn text(pairs: &[(&str, &str)]) -> Text {
        Text::new(pairs.iter().map(|(language, words)| (tag(language), (*words).to_owned())).collect())
    }

    #[test]
    fn a_text_in_another_language_is_marked_with_it_and_one_in_the_page_s_is_not() {
        let said = |text: &Text, wanted: &str| say(text, &tag(wanted), &tag("nb")).into_string();
        let words = text(&[("nb", "Mat"), ("en", "Food"), ("ar", "طعام")]);
        assert_eq!(said(&words, "nb"), "Mat");
        assert_eq!(said(&words, "en"), "Food");
        assert_eq!(said(&words, "da"), "<span lang=\"nb\" dir=\"ltr\">Mat</span>");
        let same = text(&[("en", "Data <1>"), ("nb", "Data <1>")]);
        assert_eq!(said(&same, "da"), "<span lang=\"nb\" dir=\"ltr\">Data &lt;1&gt;</span>");
        let arabic = say(&text(&[("ar", "طعام")]), &tag("nb"), &tag("ar")).into_string();
        assert_eq!(arabic, "<span lang=\"ar\" dir=\"rtl\">طعام</span>");
    }

    #[test]
    fn markup_stands_where_the_sentence_has_its_blank() {
        let blank = html! { b { "A & B" } };
        let text = with_markup(Locale::Bokmal, "dimension-missed", "measures", &blank).into_string();
        assert_eq!(text, "Ikke nådd: <b>A &amp; B</b>");
        let other = html! { i { "C" } };
        let both = sentence_with([&blank, &other], |[one, two]| format!("{two} < {one}, {two}")).into_string();
        assert_eq!(both, "<i>C</i> &lt; <b>A &amp; B</b>, <i>C</i>");
    }
}
