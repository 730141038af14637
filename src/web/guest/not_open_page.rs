//! A kind word where a round takes no answers.

use maud::{Markup, html};

use super::given;
use super::place::{Place, languages, next_guest, staff};
use super::told;
use super::words::Words;
use crate::core::answers::RawAnswers;
use crate::core::round::Channel;
use crate::core::survey::{LanguageTag, SurveyVersion};
use crate::core::told::Told;
use crate::web::ui::inline::Scripting;
use crate::web::ui::layout::guest_page;

/// A round that takes no answers.
#[derive(Clone, Debug)]
pub struct NotOpenPage<'a> {
    pub survey: &'a SurveyVersion,
    pub place: Place<'a>,
    pub language: LanguageTag,
    pub why: NotOpen,
    /// What was sent in vain: shown to whoever sent it, so that nothing is lost in silence.
    pub given: Option<&'a RawAnswers>,
    pub told: &'a Told,
}

/// Why a round takes no answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpen {
    NotYet,
    Closed,
    /// It was closed between the first question and the last, and what was sent is not counted.
    Meanwhile,
}

/// On a tablet, the round may open again or another may be started; and what waits there has still to be sent.
#[must_use]
pub fn not_open_scripting(channel: Channel) -> Scripting {
    if channel == Channel::Tablet { Scripting::Tablet } else { Scripting::None }
}

/// A kind word where a round is not open.
#[must_use]
pub fn not_open(page: &NotOpenPage<'_>) -> Markup {
    let words = Words::of(&page.language);
    let (heading, text) = match page.why {
        NotOpen::NotYet => (words.say("guest-not-yet"), words.say("guest-not-yet-more")),
        NotOpen::Closed => (words.say("guest-closed"), words.say("guest-closed-more")),
        NotOpen::Meanwhile => (words.say("guest-closed-meanwhile"), words.say("guest-closed-meanwhile-more")),
    };
    let content = html! {
        // Another language is another page, and would lose what was answered.
        @if page.given.is_none() { header { (languages(page.survey, page.place, &page.language)) } }
        main #content.message tabindex="-1" {
            h1 { (heading) }
            p { (text) }
            @if let Some(given) = page.given {
                // What was written for somebody to read is read by nobody.
                (told::help_now(page.told, &page.language))
                (given::list(page.survey, &page.language, given))
                // The next guest must not find these answers on the screen.
                (next_guest(page.place, words, &page.survey.definition().default_language))
            }
        }
        (staff(words, page.place))
    };
    let title = page.survey.say(&page.survey.definition().title, &page.language);
    guest_page(&page.language, title, not_open_scripting(page.place.channel), &content)
}
