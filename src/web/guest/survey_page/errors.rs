//! What is wrong with a form that was sent, in words that say what to do.

use maud::{Markup, html};

use super::code;
use super::form::FormPage;
use super::question_id::question_id;
use crate::core::answers::AnswerError;
use crate::flows::Failure;
use crate::locale::Locale;
use crate::web::guest::words::Words;
use crate::web::ui::refused;

/// Everything at once, before the first question, each with a link to its place.
pub(super) fn summary(page: &FormPage<'_>) -> Markup {
    let words = Words::of(&page.language);
    let code = page.code_problem().map(|problem| code::problem(words.locale, problem));
    let count = page.errors.len() + usize::from(code.is_some());
    let heading = words.locale.text_with("guest-errors", &[("count", count.into())]);
    html! {
        (not_taken(page))
        @if count > 0 {
            div #errors.errors role="alert" tabindex="-1" autofocus {
                p.errors-heading { (words.mark(&heading)) }
                ul {
                    @if let Some(problem) = code { li { a href="#code" { (words.say("guest-code")) } " " (words.mark(&problem)) } }
                    @for error in in_survey_order(page) { li { (line(page, error)) } }
                }
            }
        }
    }
}

/// As the guest meets the questions, and what belongs to none of them first.
fn in_survey_order<'a>(page: &FormPage<'a>) -> Vec<&'a AnswerError> {
    let place = |error: &&AnswerError| page.survey.questions().position(|asked| asked.code.as_str() == error.question);
    let mut errors: Vec<&AnswerError> = page.errors.iter().collect();
    errors.sort_by_key(place);
    errors
}

/// Nothing is wrong with the answers, yet they could not be taken. They are still in the form.
fn not_taken(page: &FormPage<'_>) -> Markup {
    let words = Words::of(&page.language);
    html! {
        @if let Some(failure) = page.failure {
            @let (title, advice) = match failure {
                // The rest of the form is here, so loading it anew would be bad advice.
                Failure::UnreadableForm(_) => (words.locale.text("guest-illegible"), words.locale.text("guest-illegible-more")),
                other => crate::web::shell::failures::words(words.locale, other),
            };
            div #not-taken.errors role="alert" tabindex="-1" autofocus {
                p.errors-heading { (words.mark(&title)) }
                p { (words.mark(&advice)) }
            }
        }
    }
}

fn line(page: &FormPage<'_>, error: &AnswerError) -> Markup {
    let words = Words::of(&page.language);
    let problem = words.mark(&refused::answer(words.locale, &error.problem));
    html! {
        @match page.survey.question(&error.question) {
            Some(asked) => {
                a href={ "#" (question_id(page.survey, asked)) } { (page.say(&asked.text)) }
                " " (problem)
            }
            None => (problem),
        }
    }
}

/// The problem beside its question; nothing where there is none.
pub(super) fn of_question(page: &FormPage<'_>, code: &str) -> Option<String> {
    let error = page.errors.iter().find(|error| error.question == code)?;
    Some(refused::answer(Locale::beside(&page.language), &error.problem))
}
