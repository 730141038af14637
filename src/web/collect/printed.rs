//! What everything that is printed for a round's guests has in common: its languages, its addresses, and how to print it.

use maud::{Markup, html};

use super::seen::Seen;
use crate::core::survey::{LanguageTag, Text};
use crate::locale::Locale;
use crate::web::ui::components::quiet_link_button;
use crate::web::ui::layout::Frame;
use crate::web::ui::text::direction;

/// What stands on every piece of paper of a round.
pub struct Paper<'a> {
    pub seen: &'a Seen,
    /// The survey's own, and English.
    languages: Vec<LanguageTag>,
}

impl<'a> Paper<'a> {
    pub fn of(seen: &'a Seen) -> Self {
        let own = &seen.survey.definition().default_language;
        let mut languages = vec![own.clone()];
        languages
            .extend("en".parse::<LanguageTag>().ok().filter(|english| !own.as_str().starts_with(english.as_str())));
        Self { seen, languages }
    }

    /// A text of the interface in each of the languages; once where two have the same.
    pub fn words(&self, key: &str) -> Vec<(&'static str, String)> {
        let mut said: Vec<(&'static str, String)> = Vec::new();
        for locale in self.languages.iter().map(Locale::beside) {
            if said.iter().all(|(tag, _)| *tag != locale.tag()) {
                said.push((locale.tag(), locale.text(key)));
            }
        }
        said
    }

    /// A text of the survey in those of the languages that it has.
    pub fn texts(&self, text: &'a Text) -> Vec<(&LanguageTag, &'a str)> {
        let own = &self.seen.survey.definition().default_language;
        self.languages.iter().filter(|tag| text.has(tag)).map(|tag| (tag, text.get(tag, own))).collect()
    }

    /// What guests type: the short address, or the long one as long as there is no other.
    pub fn typed_address(&self) -> &str {
        self.seen.typed_address.as_deref().unwrap_or(&self.seen.address)
    }
}

/// Each in its language, the first of them first.
pub fn lines(said: &[(&'static str, String)], class: &str) -> Markup {
    html! { @for (tag, text) in said { p class=(class) lang=(tag) dir=(way(tag)) { (text) } } }
}

fn way(tag: &str) -> &'static str {
    tag.parse().as_ref().map_or("ltr", direction)
}

/// On the screen alone, above what is printed: how to print it, and the way back.
pub fn how_to_print(frame: &Frame<'_>, paper: &Paper<'_>, more: &Markup) -> Markup {
    let locale = frame.locale;
    let back = format!("/staff/rounds/{}", paper.seen.standing.round.code);
    html! {
        div.screen-only {
            (more)
            p { (locale.text("printed-help")) }
            p { (quiet_link_button(&locale.text("printed-back"), &back)) }
        }
    }
}

/// The title that a key has for the round.
pub fn titled(frame: &Frame<'_>, paper: &Paper<'_>, key: &str) -> String {
    let standing = &paper.seen.standing;
    let (unit, year) = (standing.unit_name.as_str(), standing.round.year.to_string());
    frame.locale.text_with(key, &[("unit", unit.into()), ("year", year.into())])
}
