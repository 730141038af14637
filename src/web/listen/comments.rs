//! What guests wrote in a released round, or why nobody may read it.

use actix_web::{HttpRequest, HttpResponse, get, web};
use maud::{Markup, html};

use crate::core::ids::RoundCode;
use crate::core::survey::{LanguageTag, Question, SurveyVersion};
use crate::flows::Failure;
use crate::flows::listen::read_comments::{self, Comments, RoundComments};
use crate::locale::Locale;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::state::State;
use crate::web::ui::components::{Tone, card, notice};
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::text::say;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_comments);
}

#[get("/staff/rounds/{round}/comments")]
async fn show_comments(
    staff: Staff,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let code: RoundCode = code.parse().map_err(|_| Failure::UnknownRound)?;
    let act = staff.act();
    let comments = state.run(move |store| read_comments::read(store, &code, act)).await?;
    Ok(staff.page(&request, |frame| comments_page(frame, &comments)))
}

fn comments_page(frame: &Frame<'_>, comments: &RoundComments) -> Markup {
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
