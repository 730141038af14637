//! Text in several languages, and which one a reader gets.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use icu_locale::{LanguageIdentifier, LocaleDirectionality};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language tag: `nb`, `en`, `ar`, `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(extend("pattern" = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))]
pub struct LanguageTag(String);

/// The text is not a [`LanguageTag`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotALanguageTag(pub String);

/// For whoever reads it by serde, which asks for a text: a name that stays, and what was given.
impl fmt::Display for NotALanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not-a-language-tag {}", self.0)
    }
}

impl std::error::Error for NotALanguageTag {}

impl LanguageTag {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region: `zh` of `zh-Hant`.
    fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Of the languages in `known`, the one for a reader of `wanted`: the very tag; the same language without script and
    /// region, or with others; a neighbouring Scandinavian language. Upper and lower case are the same.
    #[must_use]
    pub fn nearest<'a>(wanted: &str, known: &(impl Iterator<Item = &'a Self> + Clone)) -> Option<&'a Self> {
        let language = wanted.split('-').next().unwrap_or(wanted);
        let of = |tag: &str| known.clone().find(|one| one.as_str().eq_ignore_ascii_case(tag));
        let relative = || known.clone().find(|one| one.language().eq_ignore_ascii_case(language));
        let neighbour = || neighbours(language).iter().find_map(|near| of(near));
        of(wanted).or_else(|| of(language)).or_else(relative).or_else(neighbour)
    }

    /// True where the language is written from right to left, in the script that the tag names or else the likely one (Unicode CLDR).
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        let directions = LocaleDirectionality::new_extended();
        self.0.parse::<LanguageIdentifier>().is_ok_and(|language| directions.is_right_to_left(&language))
    }
}

impl FromStr for LanguageTag {
    type Err = NotALanguageTag;

    fn from_str(text: &str) -> Result<Self, NotALanguageTag> {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        let is_language = (2..=3).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_lowercase());
        let is_rest =
            parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if is_language && is_rest && text.len() <= 35 {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotALanguageTag(text.chars().take(60).collect()))
        }
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = NotALanguageTag;

    fn try_from(text: String) -> Result<Self, NotALanguageTag> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One text in one or more languages: `{"nb": "Maten", "en": "The food"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Text(BTreeMap<LanguageTag, String>);

/// Languages close enough that a reader of the first is better served by the second than by a foreign one.
/// What is called Norwegian and no more is nearly always bokmål.
const NEIGHBOURS: [(&str, &[&str]); 4] = [
    ("nb", &["no", "nn", "da"]),
    ("no", &["nb", "nn", "da"]),
    ("nn", &["nb", "no", "da"]),
    ("da", &["nb", "no", "nn"]),
];

fn neighbours(language: &str) -> &'static [&'static str] {
    NEIGHBOURS.iter().find(|(one, _)| one.eq_ignore_ascii_case(language)).map_or(&[], |(_, near)| *near)
}

impl Text {
    #[must_use]
    pub fn new(texts: BTreeMap<LanguageTag, String>) -> Self {
        Self(texts)
    }

    /// The text for a reader of `wanted`.
    ///
    /// In this order: the tag itself; the same language without script or region; a neighbouring Scandinavian language;
    /// `fallback`, the document's default language, which every checked text has.
    #[must_use]
    pub fn get(&self, wanted: &LanguageTag, fallback: &LanguageTag) -> &str {
        let of =
            |language: &str| self.0.iter().find(|(tag, _)| tag.as_str() == language).map(|(_, text)| text.as_str());
        let neighbour = || neighbours(wanted.language()).iter().find_map(|language| of(language));
        of(wanted.as_str())
            .or_else(|| of(wanted.language()))
            .or_else(neighbour)
            .or_else(|| of(fallback.as_str()))
            .or_else(|| self.0.values().next().map(String::as_str))
            .unwrap_or_default()
    }

    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.0.keys()
    }

    #[must_use]
    pub fn has(&self, tag: &LanguageTag) -> bool {
        self.0.contains_key(tag)
    }

    /// The tags whose text is blank.
    pub fn blanks(&self) -> impl Iterator<Item = &LanguageTag> {
        self.0.iter().filter(|(_, text)| text.trim().is_empty()).map(|(tag, _)| tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        text.parse().unwrap()
    }

    fn text(pairs: &[(&str, &str)]) -> Text {
        Text(pairs.iter().map(|(t, s)| (tag(t), (*s).to_owned())).collect())
    }

    #[test]
    fn a_reader_gets_the_nearest_language_there_is() {
        let words = text(&[("nb", "mat"), ("en", "food"), ("zh", "食物")]);
        assert_eq!(words.get(&tag("en"), &tag("nb")), "food");
        assert_eq!(words.get(&tag("en-GB"), &tag("nb")), "food", "region is dropped");
        assert_eq!(words.get(&tag("nn"), &tag("en")), "mat", "a neighbour before the default");
        assert_eq!(words.get(&tag("pl"), &tag("en")), "food", "the default last");
    }

    #[test]
    fn the_direction_is_that_of_the_script() {
        for right_to_left in ["ar", "fa-IR", "ckb", "ps", "yi", "rhg", "az-Arab", "pa-Arab-PK", "ff-Adlm"] {
            assert!(tag(right_to_left).is_right_to_left(), "{right_to_left}");
        }
        for left_to_right in ["nb", "so", "az", "pa", "ar-Latn", "zh-Hant"] {
            assert!(!tag(left_to_right).is_right_to_left(), "{left_to_right}");
        }
    }

    #[test]
    fn norwegian_and_bokmal_find_each_other() {
        for (known, wanted) in [("no", "nb"), ("nb", "no"), ("no", "nn"), ("no", "da")] {
            let languages = ["en", known].map(tag);
            let found = LanguageTag::nearest(wanted, &languages.iter()).map(LanguageTag::as_str);
            assert_eq!(found, Some(known), "{wanted}");
            let text = Text::new([(tag("en"), "food".to_owned()), (tag(known), "mat".to_owned())].into());
            assert_eq!(text.get(&tag(wanted), &tag("en")), "mat", "{wanted}");
        }
    }

    #[test]
    fn a_wish_finds_the_nearest_language_there_is() {
        let known = ["ar", "en", "nb", "pt-PT", "zh-Hant"].map(tag);
        let nearest = |wanted: &str| LanguageTag::nearest(wanted, &known.iter()).map(LanguageTag::as_str);
        for (wanted, found) in [
            ("ar", Some("ar")),
            ("ar-SY", Some("ar")),
            ("EN-us", Some("en")),
            ("zh-Hant", Some("zh-Hant")),
            ("zh", Some("zh-Hant")),
            ("pt-BR", Some("pt-PT")),
            ("nn", Some("nb")),
            ("no-NO", Some("nb")),
            ("da", Some("nb")),
            ("sv", None),
            ("arc", None),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(nearest(wanted), found, "{wanted}");
        }
    }

    #[test]
    fn a_tag_is_refused_when_it_is_not_one() {
        for wrong in ["", "n", "NB", "norsk", "nb_NO", "nb-", "nb-x"] {
            assert!(wrong.parse::<LanguageTag>().is_err(), "{wrong} was taken");
        }
    }
}
