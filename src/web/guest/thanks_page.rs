//! The end of a survey without script: thanks, and what is told of earlier rounds.

use maud::{Markup, html};

use super::place::{Place, next_guest};
use super::thanks::{thanked, told_besides};
use super::words::Words;
use crate::core::survey::{LanguageTag, SurveyVersion};
use crate::core::told::Told;
use crate::web::ui::inline::Scripting;
use crate::web::ui::layout::guest_page;

/// What became of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Counted,
    /// The same form came before; it was counted then.
    AlreadyCounted,
    /// Whoever looked at the questions and answered none has done what they wanted.
    Nothing,
}

/// The end of a survey.
#[derive(Clone, Debug)]
pub struct ThanksPage<'a> {
    pub survey: &'a SurveyVersion,
    pub place: Place<'a>,
    pub language: LanguageTag,
    pub end: End,
    pub told: &'a Told,
    pub is_synthetic: bool,
}

/// The end: thanks, and the way back to the start for the next guest.
#[must_use]
pub fn thanks(page: &ThanksPage<'_>) -> Markup {
    let words = Words::of(&page.language);
    let survey = page.survey.definition();
    let content = html! {
        main #content.message tabindex="-1" {
            @match page.end {
                End::Counted => (thanked(page.survey, &page.language)),
                End::AlreadyCounted => {
                    h1 { (words.say("guest-already-counted")) }
                    p { (words.say("guest-already-counted-more")) }
                }
                End::Nothing => {
                    h1 { (words.say("guest-nothing")) }
                    p { (words.say("guest-nothing-more")) }
                }
            }
            (told_besides(page.told, &page.language, page.is_synthetic))
            (next_guest(page.place, words, &survey.default_language))
        }
    };
    guest_page(&page.language, page.survey.say(&survey.title, &page.language), Scripting::None, &content)
}
