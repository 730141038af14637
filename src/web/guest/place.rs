//! Where the pages of a round are, and how a page leads to the next one.
//!
//! On a tablet without script the token of the house goes along from page to page: as a hidden field of forms that are posted,
//! and never in an address, which browsers keep.

use maud::{Markup, html};

use super::words::Words;
use crate::core::ids::RoundCode;
use crate::core::round::Channel;
use crate::core::survey::{Definition, Language, LanguageTag, SurveyVersion};
use crate::core::tablet_token::TabletToken;
use crate::web::ui::text::direction;

/// The pages of one round for one kind of device.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub round: &'a RoundCode,
    /// On a guest's own phone, or on a tablet of the house.
    pub channel: Channel,
    /// What a tablet without script brings along.
    pub token: Option<&'a TabletToken>,
}

impl Place<'_> {
    /// The address of the survey, without a language.
    #[must_use]
    pub fn survey(&self) -> String {
        format!("/{}/{}", if self.channel == Channel::Tablet { "t" } else { "s" }, self.round)
    }

    /// The address of the survey, in a language.
    #[must_use]
    pub fn address(&self, language: &LanguageTag) -> String {
        format!("{}?lang={language}", self.survey())
    }

    /// Where a tablet without script gets a form: with a start code, or with the token that it had for one.
    #[must_use]
    pub fn start(&self) -> String {
        format!("{}/start", self.survey())
    }
}

/// What goes along with a form.
pub(super) fn token(place: Place<'_>) -> Markup {
    html! { @if let Some(token) = place.token { input type="hidden" name="token" value=(token.to_text()); } }
}

/// To a blank form in the survey's own language, for the next guest.
pub(super) fn next_guest(place: Place<'_>, words: Words<'_>, language: &LanguageTag) -> Markup {
    html! {
        @if place.token.is_some() {
            form method="post" action=(place.start()) {
                (token(place))
                button.send name="lang" value=(language) { (words.say("guest-next")) }
            }
        } @else {
            a.send href=(place.address(language)) { (words.say("guest-next")) }
        }
    }
}

/// Each language in its own name. Choosing one reads the page anew, so it stands before the first question.
pub(super) fn languages(survey: &SurveyVersion, place: Place<'_>, current: &LanguageTag) -> Markup {
    let known = in_order(survey.definition());
    let words = Words::of(current);
    let is_current = |tag: &LanguageTag| (tag == current).then_some("true");
    html! {
        @if known.len() > 1 {
            nav.languages aria-label=(words.locale.text("language-label")) {
                @if place.token.is_some() {
                    form method="post" action=(place.start()) {
                        (token(place))
                        ul {
                            @for (tag, language) in known {
                                li {
                                    button name="lang" value=(tag) lang=(tag) dir=(direction(tag)) aria-current=[is_current(tag)] { (language.name) }
                                }
                            }
                        }
                    }
                } @else {
                    ul {
                        @for (tag, language) in known {
                            li {
                                a href=(place.address(tag)) lang=(tag) dir=(direction(tag))
                                    aria-current=[is_current(tag)] { (language.name) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The survey's own language first, then the others as their names stand in the alphabet.
pub(super) fn in_order(definition: &Definition) -> Vec<(&LanguageTag, &Language)> {
    let mut known: Vec<_> = definition.languages.iter().collect();
    known.sort_by_key(|(tag, language)| (**tag != definition.default_language, language.name.to_lowercase()));
    known
}

/// The way for staff, where guests begin. On a guest's own phone there is none, and without script it leads nowhere.
pub(super) fn staff(words: Words<'_>, place: Place<'_>) -> Markup {
    html! {
        @if place.channel == Channel::Tablet && place.token.is_none() {
            nav.staff { a href={ (place.survey()) "/staff" } { (words.say("guest-staff")) } }
        }
    }
}
