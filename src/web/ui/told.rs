//! A sentence on how guests answered a rating, in the language that each part of it has.

use maud::Markup;

use super::text::{say, sentence_with};
use crate::core::survey::LanguageTag;
use crate::core::told::Finding;
use crate::locale::{Locale, share_words};

/// "8 in 10 answered “Happy” or “Very happy”." for a page in `language`; `fallback` is the survey's own.
#[must_use]
pub fn finding(locale: Locale, found: &Finding, language: &LanguageTag, fallback: &LanguageTag) -> Markup {
    let [lower, higher] = found.highest.each_ref().map(|text| say(text, language, fallback));
    sentence_with([&lower, &higher], |[one, two]| share_words(locale, found.share, one, two))
}
