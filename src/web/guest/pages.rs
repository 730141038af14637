//! What guests see: the survey as one form, the thanks, and a kind word when there is nothing to answer.
//!
//! The form works without script; with it, the same form is one question to a screen. No page here leads to where staff are, and none says anything
//! about other guests but what the thanks tell of an earlier year.

mod code;
mod errors;
mod given;
mod parts;
mod question;
mod told;

use maud::{Markup, html};

use crate::core::answers::{AnswerError, RawAnswers};
use crate::core::ids::{ResponseId, RoundCode};
use crate::core::one_time_code::CodeProblem;
use crate::core::round::Channel;
use crate::core::survey::{Definition, Language, LanguageTag, Section, SurveyVersion, Text};
use crate::core::told::Told;
use crate::flows::Failure;
use crate::flows::submit_answers::Questionnaire;
use crate::locale::Locale;
use crate::web::ui::inline::Scripting;
use crate::web::ui::layout::{beside, guest_page};
use crate::web::ui::text::{self, direction};

pub use code::CodeField;

static NOTHING_TOLD: Told = Told { reply: None, results: None };

/// The survey of an open round, blank or as it was sent.
#[derive(Clone, Debug)]
pub struct FormPage<'a> {
    pub survey: &'a SurveyVersion,
    pub round: &'a RoundCode,
    /// Where and for which year guests answer, so that nobody answers a round that is not meant for them.
    pub unit_name: &'a str,
    pub year: i32,
    pub channel: Channel,
    /// One of the survey's languages.
    pub language: LanguageTag,
    /// What was sent, to be kept on the page when something in it must be mended.
    pub given: &'a RawAnswers,
    /// Where the round asks for a one-time code.
    pub code: Option<CodeField<'a>>,
    pub errors: &'a [AnswerError],
    /// Why a whole form that fits could not be taken: busy, a full disk. The guest can send it again.
    pub failure: Option<&'a Failure>,
    /// What the script shows below the thanks.
    pub told: &'a Told,
    /// The round is for trying things out.
    pub is_synthetic: bool,
    /// The round's public key in base64: what a tablet of the house seals answers to.
    pub key: Option<&'a str>,
}

/// The end of a survey.
#[derive(Clone, Debug)]
pub struct ThanksPage<'a> {
    pub survey: &'a SurveyVersion,
    pub round: &'a RoundCode,
    pub channel: Channel,
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
    pub round: &'a RoundCode,
    pub channel: Channel,
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

/// The interface's words in a page of the survey's language.
#[derive(Clone, Copy)]
struct Words<'a> {
    locale: Locale,
    language: &'a LanguageTag,
}

impl<'a> Words<'a> {
    fn of(language: &'a LanguageTag) -> Self {
        Self { locale: Locale::beside(language), language }
    }

    /// Marks `text` with its language where the page has another.
    fn mark(self, text: &str) -> Markup {
        beside(self.locale, self.language, text)
    }

    fn say(self, key: &str) -> Markup {
        self.mark(&self.locale.text(key))
    }

    /// The language of the interface's words, where the page has another.
    fn foreign(self) -> Option<&'static str> {
        Some(self.locale.tag()).filter(|tag| *tag != self.language.as_str())
    }
}

impl<'a> FormPage<'a> {
    /// A form in which nothing is wrong; `given` is what stands in it.
    #[must_use]
    pub fn blank(asked: &'a Questionnaire, channel: Channel, language: LanguageTag, given: &'a RawAnswers) -> Self {
        Self {
            survey: &asked.survey,
            round: &asked.round.code,
            unit_name: &asked.unit_name,
            year: asked.round.year,
            channel,
            language,
            given,
            code: asked.round.needs_code.then(CodeField::default),
            errors: &[],
            failure: None,
            // A form that comes back carries no thanks, so it tells nothing.
            told: &NOTHING_TOLD,
            is_synthetic: asked.round.is_synthetic,
            key: None,
        }
    }

    fn code_problem(&self) -> Option<CodeProblem> {
        self.code?.problem
    }

    fn say(&self, text: &Text) -> Markup {
        say(self.survey, &self.language, text)
    }
}

/// A text of the survey; one that is not translated yet is marked with the language that it has.
fn say(survey: &SurveyVersion, language: &LanguageTag, text: &Text) -> Markup {
    text::say(text, language, &survey.definition().default_language)
}

/// Where the pages of a round are: on a guest's own phone, or on a tablet of the house.
#[must_use]
pub fn place(channel: Channel, round: &RoundCode) -> String {
    format!("/{}/{round}", if channel == Channel::Tablet { "t" } else { "s" })
}

fn address(channel: Channel, round: &RoundCode, language: &LanguageTag) -> String {
    format!("{}?lang={language}", place(channel, round))
}

/// The way for staff, where guests begin. On a guest's own phone there is none.
fn staff(words: Words<'_>, channel: Channel, round: &RoundCode) -> Markup {
    html! {
        @if channel == Channel::Tablet {
            nav.staff { a href={ (place(channel, round)) "/staff" } { (words.say("guest-staff")) } }
        }
    }
}

/// The end of every page, which the form's page gets from [`form_end`].
const PAGE_END: &str = "</body></html>";

/// How the page of a blank form runs.
#[must_use]
pub fn form_scripting(channel: Channel) -> Scripting {
    if channel == Channel::Tablet { Scripting::OneAtATimeOnTablet } else { Scripting::OneAtATime }
}

/// The whole survey as one form, but for its end.
///
/// Only a blank form becomes one question to a screen: one that comes back with errors was sent without script.
#[must_use]
pub fn form(page: &FormPage<'_>) -> String {
    let survey = page.survey.definition();
    let words = Words::of(&page.language);
    let title = page.survey.say(&survey.title, &page.language);
    let is_mended = page.errors.is_empty() && page.failure.is_none() && page.code_problem().is_none();
    let content = html! {
        header { (languages(page.survey, (page.channel, page.round), &page.language)) }
        main #content tabindex="-1" {
            (errors::summary(page))
            form #answers method="post" action=(address(page.channel, page.round, &page.language)) autocomplete="off"
                data-api={ "/api/v1/rounds/" (page.round) "/responses" }
                data-home=(address(page.channel, page.round, &survey.default_language)) data-language=(survey.default_language)
                data-key=[page.key] {
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
        (staff(words, page.channel, page.round))
        @if is_mended { (parts::template(page)) }
    };
    let in_error = words.locale.text_with("guest-title-error", &[("title", title.to_owned().into())]);
    let (title, scripting) =
        if is_mended { (title, form_scripting(page.channel)) } else { (&*in_error, Scripting::None) };
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

/// The survey's own language first, then the others as their names stand in the alphabet.
fn in_order(definition: &Definition) -> Vec<(&LanguageTag, &Language)> {
    let mut known: Vec<_> = definition.languages.iter().collect();
    known.sort_by_key(|(tag, language)| (**tag != definition.default_language, language.name.to_lowercase()));
    known
}

/// Each language in its own name. Choosing one reads the page anew, so it stands before the first question.
fn languages(survey: &SurveyVersion, (channel, round): (Channel, &RoundCode), current: &LanguageTag) -> Markup {
    let known = in_order(survey.definition());
    let words = Words::of(current);
    html! {
        @if known.len() > 1 {
            nav.languages aria-label=(words.locale.text("language-label")) {
                ul {
                    @for (tag, language) in known {
                        li {
                            a href=(address(channel, round, tag)) lang=(tag) hreflang=(tag) dir=(direction(tag))
                                aria-current=[(tag == current).then_some("true")] { (language.name) }
                        }
                    }
                }
            }
        }
    }
}

/// The place and the year. The name may run in another direction than the page, so it stands by itself.
fn whose(words: Words<'_>, page: &FormPage<'_>) -> Markup {
    let unit = format!("\u{2068}{}\u{2069}", page.unit_name);
    words.mark(&words.locale.text_with("guest-place", &[("unit", unit.into()), ("year", page.year.to_string().into())]))
}

fn synthetic(words: Words<'_>, is_synthetic: bool) -> Markup {
    html! { @if is_synthetic { p.synthetic { (words.say("guest-synthetic")) } } }
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
            a.send href=(address(page.channel, page.round, &survey.default_language)) { (words.say("guest-next")) }
        }
    };
    guest_page(&page.language, page.survey.say(&survey.title, &page.language), Scripting::None, &content)
}

fn thanked(survey: &SurveyVersion, language: &LanguageTag) -> Markup {
    html! {
        h1 { (say(survey, language, &survey.definition().thanks)) }
        p { (Words::of(language).say("guest-received")) }
    }
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
        @if page.given.is_none() { header { (languages(page.survey, (page.channel, page.round), &page.language)) } }
        main #content.message tabindex="-1" {
            h1 { (heading) }
            p { (text) }
            @if let Some(given) = page.given {
                (given::list(page.survey, &page.language, given))
                // The next guest must not find these answers on the screen.
                a.send href=(address(page.channel, page.round, &page.survey.definition().default_language)) { (words.say("guest-next")) }
            }
        }
        (staff(words, page.channel, page.round))
    };
    let title = page.survey.say(&page.survey.definition().title, &page.language);
    guest_page(&page.language, title, not_open_scripting(page.channel), &content)
}

#[cfg(test)]
mod tests;
