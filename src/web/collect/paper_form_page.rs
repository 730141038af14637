//! The page on which staff type paper forms: every question in one line, from top to bottom with Tab. And the way to it, from the
//! page of a round.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::seen::Seen;
use crate::core::ids::ResponseId;
use crate::core::one_time_code::CodeProblem;
use crate::core::survey::{Answering, LanguageTag, Question, Text};
use crate::flows::Failure;
use crate::flows::collect::submit_answers::Questionnaire;
use crate::locale::{Locale, only_if_words};
use crate::store::intake::Receipt;
use crate::web::shell::failures;
use crate::web::ui::components::{self, Field, FieldKind, Tone, notice, quiet_link_button, submit};
use crate::web::ui::layout::{self, Frame};
use crate::web::ui::{refused, text};

/// A form as it is shown: blank, or as it was typed and refused.
pub struct Shown<'a> {
    pub asked: &'a Questionnaire,
    /// Sent along, so that a form sent twice counts once.
    pub id: ResponseId,
    /// By the names of the fields.
    pub typed: &'a BTreeMap<String, String>,
    pub failure: Option<&'a Failure>,
    /// What became of the form before this one.
    pub before: Option<Receipt>,
}

impl Shown<'_> {
    fn typed(&self, name: &str) -> &str {
        self.typed.get(name).map_or("", String::as_str)
    }

    /// What is wrong with the answer to a question; with none for the form as a whole.
    fn problem(&self, locale: Locale, question: &str) -> Option<String> {
        let Some(Failure::AnswersRefused(errors)) = self.failure else { return None };
        let error = errors.iter().find(|error| error.question == question)?;
        Some(refused::answer(locale, &error.problem))
    }

    fn code_problem(&self, locale: Locale) -> Option<String> {
        let Some(Failure::CodeRefused(problem)) = self.failure else { return None };
        // Whoever types a form needs to know other things than a guest with a slip.
        Some(locale.text(match problem {
            CodeProblem::Missing => "paper-form-code-missing",
            CodeProblem::Mistyped => "paper-form-code-mistyped",
            CodeProblem::Unknown => "paper-form-code-unknown",
            CodeProblem::Used => "paper-form-code-used",
        }))
    }
}

/// The way to the page, on that of a round that is open.
pub fn card(locale: Locale, seen: &Seen) -> Markup {
    let page = format!("/staff/rounds/{}/paper", seen.standing.round.code);
    components::card(
        &locale.text("paper-form-heading"),
        &html! {
            p { (locale.text("paper-form-why")) }
            p { (quiet_link_button(&locale.text("paper-form-open"), &page)) }
        },
    )
}

pub fn page(frame: &Frame<'_>, shown: &Shown<'_>) -> Markup {
    let locale = frame.locale;
    let round = &shown.asked.round;
    let content = html! {
        (said(locale, shown))
        @if round.is_synthetic { (notice(Tone::Care, None, &html! { p { (locale.text("synthetic-notice")) } })) }
        p { (locale.text("paper-form-help")) }
        form.paper-form method="post" action={ "/staff/rounds/" (round.code) "/paper" } autocomplete="off" {
            input type="hidden" name="response_id" value=(shown.id);
            @if round.needs_code {
                (Field::new("code", locale.text("paper-form-code"), shown.typed("code")).error(shown.code_problem(locale)))
            }
            (questions(locale, shown))
            (submit(&locale.text("paper-form-save")))
        }
        p { (quiet_link_button(&locale.text("printed-back"), &format!("/staff/rounds/{}", round.code))) }
    };
    let values = [("unit", shown.asked.unit_name.as_str().into()), ("year", round.year.to_string().into())];
    layout::page(frame, &locale.text_with("paper-form-title", &values), &content)
}

/// What became of the form before, or why this one was not taken.
fn said(locale: Locale, shown: &Shown<'_>) -> Markup {
    let good = |key: &str| notice(Tone::Good, None, &html! { p { (locale.text(key)) } });
    match (shown.failure, shown.before) {
        (Some(Failure::AnswersRefused(_) | Failure::CodeRefused(_)), _) => {
            let whole = shown.problem(locale, "").unwrap_or_else(|| locale.text("error-refused-advice"));
            notice(Tone::Bad, None, &html! { p { (whole) } })
        }
        (Some(failure), _) => {
            let (title, advice) = failures::words(locale, failure);
            notice(Tone::Bad, Some(&title), &html! { p { (advice) } })
        }
        (None, Some(Receipt::Counted)) => good("paper-form-saved"),
        (None, Some(Receipt::AlreadyCounted)) => good("paper-form-saved-before"),
        (None, None) => html! {},
    }
}

fn questions(locale: Locale, shown: &Shown<'_>) -> Markup {
    let definition = shown.asked.survey.definition();
    let own = &definition.default_language;
    let language: Option<LanguageTag> = locale.tag().parse().ok();
    let language = language.as_ref().unwrap_or(own);
    let numbers = 1..;
    html! {
        @for (number, question) in numbers.zip(shown.asked.survey.questions()) {
            @let name = field(question.code.as_str());
            @let label = html! { (number) ". " (text::say(&question.text, language, own)) };
            @let line = Field::new(&name, label, shown.typed(&name)).optional().kind(kind(question));
            @let help = html! {
                // Who typed it all the same need not mend it: it is dropped.
                @if let Some(words) = only_if_words(locale, &shown.asked.survey, language, question) { (words) br; }
                (legend(locale, shown, question, language))
            };
            (line.help(Some(help)).error(shown.problem(locale, question.code.as_str())))
        }
    }
}

const fn kind(question: &Question) -> FieldKind<'static> {
    match question.answer {
        Answering::Comment { .. } => FieldKind::Area { rows: 2 },
        _ => FieldKind::Figure,
    }
}

/// What may be typed.
fn legend(locale: Locale, shown: &Shown<'_>, question: &Question, language: &LanguageTag) -> Markup {
    let own = &shown.asked.survey.definition().default_language;
    // A line may be too narrow for an option, but it begins with neither a dot nor a text without its number.
    let listed = |options: &mut dyn Iterator<Item = (i64, &Text)>| {
        html! {
            @for (place, (number, option)) in options.enumerate() {
                @if place > 0 { "\u{a0}· " }
                b { (number) } "\u{a0}" (text::say(option, language, own))
            }
        }
    };
    match &question.answer {
        Answering::Rating { .. } => {
            let scale = shown.asked.survey.scale_of(question);
            scale.map_or_else(|| html! {}, |scale| listed(&mut scale.points()))
        }
        Answering::One { options } => listed(&mut (1..).zip(options.iter().map(|option| &option.text))),
        Answering::Many { options } => html! {
            (locale.text("paper-form-many")) " "
            (listed(&mut (1..).zip(options.iter().map(|option| &option.text))))
        },
        Answering::Number { lowest, highest } => html! {
            (locale.text_with("paper-form-number", &[("lowest", lowest.to_string().into()), ("highest", highest.to_string().into())]))
        },
        Answering::Comment { .. } => html! { (locale.text("paper-form-comment")) },
    }
}

/// The field of a question.
pub fn field(question: &str) -> String {
    format!("answer.{question}")
}
