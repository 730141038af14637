//! What guests see: the survey as one form, the thanks, and a kind word when there is nothing to answer.
//!
//! The form works without script; with it, the same form is one question to a screen. No page here leads to where staff are, and none says anything
//! about other guests but what the thanks tell of an earlier year.

mod code;
mod elsewhere;
mod errors;
mod form_page;
mod given;
mod parts;
mod place;
mod question;
mod question_id;
mod start;
mod told;
mod words;

use maud::{Markup, html};

use crate::core::answers::RawAnswers;
use crate::core::ids::ResponseId;
use crate::core::round::Channel;
use crate::core::survey::{LanguageTag, Section, SurveyVersion};
use crate::core::told::Told;
use crate::web::ui::inline::Scripting;
use crate::web::ui::layout::guest_page;

pub use code::CodeField;
pub use elsewhere::{ElsewherePage, elsewhere};
pub use form_page::{FormPage, form_scripting};
pub use place::Place;
pub use start::{StartPage, Why, start};

use place::{languages, next_guest};
use words::{Words, synthetic, thanked};

/// The end of a survey.
#[derive(Clone, Debug)]
pub struct ThanksPage<'a> {
    pub survey: &'a SurveyVersion,
    pub place: Place<'a>,
    pub language: LanguageTag,
    /// The same form came before; it was counted then.
    pub is_already_counted: bool,
    pub told: &'a Told,
    pub is_synthetic: bool,
}

/// A round that takes no answers.
#[derive(Clone, Debug)]
pub struct NotOpenPage<'a> {
    pub survey: &'a SurveyVersion,
    pub place: Place<'a>,
    pub language: LanguageTag,
    pub why: NotOpen,
    /// What was sent in vain: shown to whoever sent it, so that nothing is lost in silence.
    pub given: Option<&'a RawAnswers>,
}

/// Why a round takes no answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpen {
    NotYet,
    Closed,
    /// It was closed between the first question and the last, and what was sent is not counted.
    Meanwhile,
}

/// The way for staff, where guests begin. On a guest's own phone there is none, and without script it leads nowhere.
fn staff(words: Words<'_>, place: Place<'_>) -> Markup {
    html! {
        @if place.channel == Channel::Tablet && place.token.is_none() {
            nav.staff { a href={ (place.survey()) "/staff" } { (words.say("guest-staff")) } }
        }
    }
}

/// The end of every page, which the form's page gets from [`form_end`].
const PAGE_END: &str = "</body></html>";

/// The whole survey as one form, but for its end.
///
/// Only a blank form becomes one question to a screen: one that comes back with errors was sent without script.
#[must_use]
pub fn form(page: &FormPage<'_>) -> String {
    let survey = page.survey.definition();
    let words = Words::of(&page.language);
    let (title, scripting) = (page.survey.say(&survey.title, &page.language), page.scripting());
    let (place, wants_start) = (page.place, page.wants_start());
    let content = html! {
        // Another language is another page, and would lose what was answered.
        @if page.holds_nothing() { header { (languages(page.survey, place, &page.language)) } }
        main #content tabindex="-1" {
            (errors::summary(page))
            @if wants_start { (start::form(&StartPage::blank(page))) }
            form #answers method="post" action=(place.address(&page.language)) autocomplete="off" hidden[wants_start]
                data-api={ "/api/v1/rounds/" (place.round) "/responses" }
                data-home=(place.address(&survey.default_language)) data-language=(survey.default_language)
                data-key=[page.key] {
                (place::token(place))
                h1 { (page.say(&survey.title)) }
                div.opening {
                    p.place { (whose(words, page)) }
                    p.introduction { (page.say(&survey.introduction)) }
                    (synthetic(words, page.is_synthetic))
                    @if let Some(code) = page.code { (code::field(words, code)) }
                }
                @for part in &survey.sections { (section(page, part)) }
                div #ending.ending { button.send type="submit" { (words.say("guest-send")) } }
            }
        }
        (staff(words, place))
        @if scripting != Scripting::None { (parts::template(page)) }
    };
    let in_error = words.locale.text_with("guest-title-error", &[("title", title.to_owned().into())]);
    let title = if page.is_mended() { title } else { &in_error };
    let whole = guest_page(&page.language, title, scripting, &content).into_string();
    whole.strip_suffix(PAGE_END).map(ToOwned::to_owned).unwrap_or(whole)
}

/// What comes after [`form`]: the id of the response, drawn for this one page and sent along, so that a form sent twice
/// counts once. It belongs to the form although it stands last, so that all before it is the same for every guest.
///
/// A script draws an id of its own, on the guest's device.
#[must_use]
pub fn form_end(id: ResponseId) -> String {
    let field = html! { input form="answers" type="hidden" name="response_id" value=(id); };
    field.into_string() + PAGE_END
}

fn section(page: &FormPage<'_>, section: &Section) -> Markup {
    let id = format!("section-{}", section.code);
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (page.say(&section.title)) }
            @if let Some(reason) = &section.reason { p.reason { (page.say(reason)) } }
            @for one in &section.questions { (question::fieldset(page, one)) }
        }
    }
}

/// The place and the year. The name may run in another direction than the page, so it stands by itself.
fn whose(words: Words<'_>, page: &FormPage<'_>) -> Markup {
    let unit = format!("\u{2068}{}\u{2069}", page.unit_name);
    words.mark(&words.locale.text_with("guest-place", &[("unit", unit.into()), ("year", page.year.to_string().into())]))
}

/// The end: thanks, and the way back to the start for the next guest.
#[must_use]
pub fn thanks(page: &ThanksPage<'_>) -> Markup {
    let words = Words::of(&page.language);
    let survey = page.survey.definition();
    let content = html! {
        main #content.message tabindex="-1" {
            @if page.is_already_counted {
                h1 { (words.say("guest-already-counted")) }
                p { (words.say("guest-already-counted-more")) }
            } @else {
                (thanked(page.survey, &page.language))
            }
            (synthetic(words, page.is_synthetic))
            (told::told(page.told, &page.language))
            (next_guest(page.place, words, &survey.default_language))
        }
    };
    guest_page(&page.language, page.survey.say(&survey.title, &page.language), Scripting::None, &content)
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

#[cfg(test)]
mod tests;
