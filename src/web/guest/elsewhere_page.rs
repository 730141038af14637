//! A kind word for whoever opens a survey on their own phone that is answered on tablets of the house.

use maud::{Markup, html};

use super::given;
use super::place::{Place, languages};
use super::words::Words;
use crate::core::answers::RawAnswers;
use crate::core::survey::{LanguageTag, SurveyVersion};
use crate::web::ui::inline::Scripting;
use crate::web::ui::layout::guest_page;

/// Where to answer instead.
#[derive(Clone, Debug)]
pub struct ElsewherePage<'a> {
    pub survey: &'a SurveyVersion,
    pub place: Place<'a>,
    /// The name of the house.
    pub unit: &'a str,
    pub language: LanguageTag,
    /// What was sent here all the same: shown to whoever sent it, so that nothing is lost in silence.
    pub given: Option<&'a RawAnswers>,
}

#[must_use]
pub fn elsewhere(page: &ElsewherePage<'_>) -> Markup {
    let words = Words::of(&page.language);
    let content = html! {
        @if page.given.is_none() { header { (languages(page.survey, page.place, &page.language)) } }
        main #content.message tabindex="-1" {
            h1 { (words.mark(&words.locale.text_with("guest-elsewhere", &[("place", page.unit.into())]))) }
            p { (words.say("guest-elsewhere-more")) }
            @if let Some(given) = page.given { (given::list(page.survey, &page.language, given)) }
        }
    };
    let title = page.survey.say(&page.survey.definition().title, &page.language);
    guest_page(&page.language, title, Scripting::None, &content)
}
