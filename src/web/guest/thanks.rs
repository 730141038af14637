//! What a guest reads after the last question. Most meet it as a part of the survey that the script shows (`survey_page/for_script`),
//! those without script on a page of its own (`thanks_page`).

use maud::{Markup, html};

use super::told;
use super::words::{Words, say, synthetic};
use crate::core::survey::{LanguageTag, SurveyVersion};
use crate::core::told::Told;

/// Thanks for answers that were taken.
pub(super) fn thanked(survey: &SurveyVersion, language: &LanguageTag) -> Markup {
    html! {
        h1 { (say(survey, language, &survey.definition().thanks)) }
        p { (Words::of(language).say("guest-received")) }
    }
}

/// What else is told there: that nothing is real, where help is, what the house did, and how guests answered.
pub(super) fn told_besides(told: &Told, language: &LanguageTag, is_synthetic: bool) -> Markup {
    html! {
        (synthetic(Words::of(language), is_synthetic))
        (told::help_now(told, language))
        (told::told(told, language))
    }
}
