//! The survey as one form.
//!
//! It works without script; with it, the same form is one question to a screen. No page of guests leads to where staff are, and none
//! says anything about other guests but what the thanks tell of an earlier year.

mod code;
mod errors;
mod for_script;
pub(super) mod form;
mod question;
mod question_id;

use maud::{Markup, html};

use super::place::{self, languages, staff};
use super::start_page::{self, StartPage};
use super::words::{Words, synthetic};
use crate::core::ids::ResponseId;
use crate::core::survey::{Section, SurveyVersion};
use crate::web::ui::inline::Scripting;
use crate::web::ui::layout::guest_page;

pub use code::CodeField;
pub use form::{FormPage, form_scripting};

/// The end of every page, which the form's page gets from [`form_end`].
const PAGE_END: &str = "</body></html>";
/// The beginning of the field for the id of the response, up to that id.
const ID_FIELD: &str = "<input form=\"answers\" type=\"hidden\" name=\"response_id\" value=\"";

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
            @if wants_start { (start_page::form(&StartPage::blank(page))) }
            form #answers method="post" action=(place.address(&page.language)) autocomplete="off" hidden[wants_start]
                data-api={ "/api/v1/rounds/" (place.round) "/responses" }
                data-home=(place.address(&survey.default_language)) data-language=(survey.default_language)
                data-key=[page.key] {
                (place::token(place))
                h1 { (page.say(&survey.title)) }
                div.opening {
                    p.place { (whose(words, page)) }
                    p.introduction { (page.say(&survey.introduction)) }
                    p.length { (length(words, page.survey)) }
                    (synthetic(words, page.is_synthetic))
                    @if let Some(code) = page.code { (code::field(words, code)) }
                }
                @for part in &survey.sections { (section(page, part)) }
                div #ending.ending { button.send type="submit" { (words.say("guest-send")) } }
            }
        }
        (staff(words, place))
        @if scripting != Scripting::None { (for_script::template(page)) }
    };
    let in_error = words.locale.text_with("guest-title-error", &[("title", title.to_owned().into())]);
    let title = if page.is_mended() { title } else { &in_error };
    let whole = guest_page(&page.language, title, scripting, &content).into_string();
    whole.strip_suffix(PAGE_END).unwrap_or(&whole).to_owned() + ID_FIELD
}

/// What comes after [`form`]: the id of the response, drawn for this one page and sent along, so that a form sent twice
/// counts once. It belongs to the form although it stands last, so that all before it is the same for every guest.
///
/// A script draws an id of its own, on the guest's device.
#[must_use]
pub fn form_end(id: ResponseId) -> String {
    // Hexadecimal digits.
    format!("{id}\">{PAGE_END}")
}

fn section(page: &FormPage<'_>, section: &Section) -> Markup {
    html! {
        section {
            h2 { (page.say(&section.title)) }
            @if let Some(reason) = &section.reason { p.reason { (page.say(reason)) } }
            @for one in &section.questions { (question::fieldset(page, one)) }
        }
    }
}

/// How many questions, and about how many minutes.
fn length(words: Words<'_>, survey: &SurveyVersion) -> Markup {
    let whole = |number: usize| words.locale.whole(u64::try_from(number).unwrap_or(u64::MAX));
    let minutes = survey.minutes(words.language);
    let values = [
        ("questions", whole(survey.questions().count()).into()),
        ("minutes", whole(minutes).into()),
        ("count", minutes.into()),
    ];
    words.mark(&words.locale.text_with("guest-minutes", &values))
}

/// The place and the year. The name may run in another direction than the page, so it stands by itself.
fn whose(words: Words<'_>, page: &FormPage<'_>) -> Markup {
    let unit = format!("\u{2068}{}\u{2069}", page.unit_name);
    words.mark(&words.locale.text_with("guest-place", &[("unit", unit.into()), ("year", page.year.to_string().into())]))
}
