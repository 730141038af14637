//! The start code, in place of the questions, on a tablet whose browser runs no script.

use maud::{Markup, html};

use super::place::{Place, languages};
use super::survey_page::form::FormPage;
use super::words::Words;
use crate::core::start_code::StartCodeProblem;
use crate::core::survey::{LanguageTag, SurveyVersion};
use crate::flows::Failure;
use crate::web::ui::inline::Scripting;
use crate::web::ui::layout::guest_page;

/// A tablet that must be started, or started anew.
#[derive(Clone, Debug)]
pub struct StartPage<'a> {
    pub survey: &'a SurveyVersion,
    pub place: Place<'a>,
    pub language: LanguageTag,
    pub why: Why<'a>,
    /// The fields of a form that could not be taken without the token. They go along unseen, so that the staff who come with a new code do not read
    /// them, and are handed in with it.
    pub kept: &'a [(String, String)],
}

impl<'a> StartPage<'a> {
    /// What stands before a blank survey.
    pub(super) fn blank(page: &FormPage<'a>) -> Self {
        let language = page.language.clone();
        Self { survey: page.survey, place: page.place, language, why: Why::NotStarted, kept: &[] }
    }
}

/// Why the start code is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Why<'a> {
    /// Nobody has started this tablet.
    NotStarted,
    /// It was started, and its token is good no more.
    NoMore,
    /// What was typed starts nothing.
    Refused(StartCodeProblem),
    /// Too many tries, or the server cannot.
    Failed(&'a Failure),
}

impl<'a> Why<'a> {
    #[must_use]
    pub fn of(failure: &'a Failure) -> Self {
        match failure {
            Failure::TabletNotStarted => Self::NoMore,
            Failure::StartCodeRefused(problem) => Self::Refused(*problem),
            other => Self::Failed(other),
        }
    }
}

/// The page that asks again.
#[must_use]
pub fn start(page: &StartPage<'_>) -> Markup {
    let content = html! {
        // Another language is another page, and would lose what was answered.
        @if page.kept.is_empty() { header { (languages(page.survey, page.place, &page.language)) } }
        main #content tabindex="-1" { (form(page)) }
    };
    let title = page.survey.say(&page.survey.definition().title, &page.language);
    guest_page(&page.language, title, Scripting::None, &content)
}

/// The form itself. On the blank survey it is what a browser without script shows; a script takes it away.
pub(super) fn form(page: &StartPage<'_>) -> Markup {
    let words = Words::of(&page.language);
    let is_anew = matches!(page.why, Why::NoMore) || !page.kept.is_empty();
    let way = if page.kept.is_empty() { page.place.start() } else { page.place.survey() };
    html! {
        form.starting method="post" action={ (way) "?lang=" (page.language) } autocomplete="off" {
            h1 { (words.say(if is_anew { "guest-start-again" } else { "guest-start-title" })) }
            @if !page.kept.is_empty() { p { (words.say("guest-start-kept")) } }
            @for (name, value) in page.kept { input type="hidden" name=(name) value=(value); }
            (field(page, words))
            button.send type="submit" { (words.say("guest-begin")) }
        }
    }
}

fn field(page: &StartPage<'_>, words: Words<'_>) -> Markup {
    let problem = problem(page, words);
    let described = if problem.is_some() { "start-error start-help" } else { "start-help" };
    html! {
        div.number.code.has-error[problem.is_some()] {
            label for="start_code" { (words.say("guest-start-code")) }
            p.help #start-help { (words.say("guest-start-help")) }
            @if let Some(problem) = &problem { p.error #start-error role="alert" { (words.mark(problem)) } }
            input #start_code name="start_code" required maxlength="40" dir="ltr" autocomplete="off" autocapitalize="none"
                spellcheck="false" aria-describedby=(described) aria-invalid=[problem.as_ref().map(|_| "true")];
        }
    }
}

fn problem(page: &StartPage<'_>, words: Words<'_>) -> Option<String> {
    match page.why {
        Why::NotStarted | Why::NoMore => None,
        Why::Refused(StartCodeProblem::Mistyped) => Some(words.locale.text("guest-start-mistyped")),
        Why::Refused(StartCodeProblem::Unknown) => Some(words.locale.text("guest-start-unknown")),
        Why::Failed(failure) => {
            let (title, advice) = crate::web::shell::failures::words(words.locale, failure);
            Some(format!("{title}. {advice}"))
        }
    }
}
