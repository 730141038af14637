//! The interface's words in pages of a survey's language, and what several pages say.

use maud::{Markup, html};

use crate::core::survey::{LanguageTag, SurveyVersion, Text};
use crate::locale::Locale;
use crate::web::ui::layout::beside;
use crate::web::ui::text;

/// The interface's words in a page of the survey's language.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) locale: Locale,
    pub(super) language: &'a LanguageTag,
}

impl<'a> Words<'a> {
    pub(super) fn of(language: &'a LanguageTag) -> Self {
        Self { locale: Locale::beside(language), language }
    }

    /// Marks `text` with its language where the page has another.
    pub(super) fn mark(self, text: &str) -> Markup {
        beside(self.locale, self.language, text)
    }

    pub(super) fn say(self, key: &str) -> Markup {
        self.mark(&self.locale.text(key))
    }

    /// The language of the interface's words, where the page has another.
    pub(super) fn foreign(self) -> Option<&'static str> {
        Some(self.locale.tag()).filter(|tag| *tag != self.language.as_str())
    }
}

/// A text of the survey; one that is not translated yet is marked with the language that it has.
pub(super) fn say(survey: &SurveyVersion, language: &LanguageTag, text: &Text) -> Markup {
    text::say(text, language, &survey.definition().default_language)
}

pub(super) fn synthetic(words: Words<'_>, is_synthetic: bool) -> Markup {
    html! { @if is_synthetic { p.synthetic { (words.say("guest-synthetic")) } } }
}
