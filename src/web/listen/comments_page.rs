//! The page of comments: question by question, or why nobody may read them.

use maud::{Markup, html};

use crate::core::survey::{LanguageTag, Question, SurveyVersion};
use crate::flows::listen::comments::{Comments, RoundComments};
use crate::locale::Locale;
use crate::web::ui::components::{Tone, card, notice};
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::text::say;

pub fn comments_page(frame: &Frame<'_>, comments: &RoundComments) -> Markup {
    let locale = frame.locale;
    let content = html! {
        @if comments.round.is_synthetic {
            (notice(Tone::Care, None, &html! { p { (locale.text("synthetic-notice")) } }))
        }
        @match &comments.comments {
            Comments::NotReleased => p { (locale.text("comments-not-released")) },
            Comments::TooFew => p { (locale.text("comments-too-few")) },
            Comments::Open(questions) => (by_question(locale, &comments.survey, questions)),
        }
        p { a href={ "/staff/rounds/" (comments.round.code) } { (locale.text("comments-back")) } }
    };
    let title = locale.text_with(
        "comments-title",
        &[("unit", comments.unit_name.as_str().into()), ("year", comments.round.year.to_string().into())],
    );
    page(frame, &title, &content)
}

fn by_question(locale: Locale, survey: &SurveyVersion, questions: &[(Question, Vec<String>)]) -> Markup {
    let own = &survey.definition().default_language;
    let language: Option<LanguageTag> = locale.tag().parse().ok();
    let language = language.as_ref().unwrap_or(own);
    html! {
        p { (locale.text("comments-help")) }
        @for (question, texts) in questions {
            (card(&say(&question.text, language, own), &html! {
                @if texts.is_empty() { p { (locale.text("comments-none")) } }
                ul.comments { @for text in texts { li dir="auto" { (text) } } }
            }))
        }
    }
}
