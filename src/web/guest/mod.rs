//! The guest's way: the questions of an open round, and thanks.
//!
//! No handler here reads a cookie, writes a log line, or keeps anything but the answers. The same pages stand at two places:
//! on guests' own phones below `/s/`, and on tablets of the house below `/t/`.

mod pages;
mod short;
mod tablet;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, get, post, web};
use maud::Markup;
use serde::Deserialize;
use validator::Validate;

use super::auth::Guest;
use super::compressed::Coding;
use super::error::{self, PageError};
use super::form;
use super::questionnaires;
use super::state::State;
use super::ui::inline::{Scripting, guest_policy};
use crate::core::answers::RawAnswers;
use crate::core::ids::ResponseId;
use crate::core::round::{Channel, RoundState, Way};
use crate::core::survey::LanguageTag;
use crate::core::tablet_token::TabletToken;
use crate::flows::Failure;
use crate::flows::submit_answers::{Questionnaire, new_response_id, submit, typed_code};
use crate::locale::wishes;
use crate::store::intake::Receipt;
use pages::{CodeField, FormPage, NotOpen, NotOpenPage, ThanksPage};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(questions).service(answer).service(thanks);
    tablet::routes(config);
}

/// The short addresses of rounds: they look like anything, so every other address comes before them.
pub fn last_routes(config: &mut web::ServiceConfig) {
    config.service(short::short);
}

#[derive(Deserialize)]
struct Choice {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    again: String,
}

impl Choice {
    /// The language asked for in the address, else what the browser asks for, else the survey's own. What a tablet of the
    /// house asks for says nothing about the guest.
    fn language(&self, request: &HttpRequest, channel: Channel, asked: &Questionnaire) -> LanguageTag {
        let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let header = header.filter(|_| channel != Channel::Tablet);
        asked.survey.best_language(std::iter::once(self.lang.as_str()).chain(wishes(header.unwrap_or_default())))
    }
}

fn page(scripting: Scripting, markup: Markup) -> HttpResponse {
    html(HttpResponse::Ok(), scripting).body(markup.into_string())
}

fn refusal(failure: &Failure, scripting: Scripting, text: String) -> HttpResponse {
    html(error::answer(failure), scripting).body(text)
}

fn html(mut response: HttpResponseBuilder, scripting: Scripting) -> HttpResponseBuilder {
    response
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, guest_policy(scripting)));
    response
}

#[get("/s/{round}")]
async fn questions(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    choice: web::Query<Choice>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    show_form(Channel::Link, &request, &code, &choice, &state).await
}

/// The blank form; a kind word where the round is not open.
async fn show_form(
    channel: Channel,
    request: &HttpRequest,
    code: &str,
    choice: &Choice,
    state: &State,
) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::as_it_stands(state, code).await?;
    let language = choice.language(request, channel, &asked);
    if asked.round.state != RoundState::Open {
        let shut = not_open(&asked, channel, asked.round.state, language, None);
        return Ok(page(pages::not_open_scripting(channel), shut));
    }
    let raw = RawAnswers::new();
    let key = if channel == Channel::Tablet { Some(questionnaires::public_key(state, &asked).await?) } else { None };
    let told = state.questionnaires.told(&asked.round.code);
    let blank = FormPage { key: key.as_deref(), told: &told, ..FormPage::blank(&asked, channel, language, &raw) };
    let end = pages::form_end(new_response_id()?);
    let mut response = html(HttpResponse::Ok(), pages::form_scripting(channel));
    response.insert_header((header::VARY, "accept-encoding"));
    let Some(coding) = Coding::accepted(request) else {
        return Ok(response.body(pages::form(&blank) + &end));
    };
    let compressed =
        state.questionnaires.page(&asked, channel, &blank.language, coding, &told, || pages::form(&blank)).await?;
    response.insert_header((header::CONTENT_ENCODING, coding.name()));
    Ok(response.body(compressed.with_end(&end)))
}

/// The shape of a sent form; what the answers mean is for `core` to say.
#[derive(Validate)]
struct Shape {
    #[validate(length(equal = 32))]
    response_id: String,
    #[validate(length(max = 200))]
    fields: Vec<(String, String)>,
    /// The code off the guest's slip; empty in rounds that ask for none.
    code: String,
    /// What a started tablet of the house has.
    token: String,
}

impl Shape {
    fn of(fields: Vec<(String, String)>) -> Self {
        let first = |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
        let [response_id, code, token] = ["response_id", "code", "token"].map(|name| first(name).unwrap_or_default());
        Self { response_id, fields, code, token }
    }

    fn raw(&self) -> RawAnswers {
        let mut raw = RawAnswers::new();
        for (name, value) in &self.fields {
            if let Some(code) = name.strip_prefix("answer.") {
                raw.entry(code.to_owned()).or_default().push(value.clone());
            }
        }
        raw
    }
}

#[post("/s/{round}")]
async fn answer(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    choice: web::Query<Choice>,
    payload: web::Payload,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    take(Channel::Link, &request, &code, &choice, payload, &state).await
}

/// Takes a form that was sent without script.
async fn take(
    channel: Channel,
    request: &HttpRequest,
    code: &str,
    choice: &Choice,
    payload: web::Payload,
    state: &State,
) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::questions(state, code).await?;
    let language = choice.language(request, channel, &asked);
    let body = form::body(request, payload, form::FORM).await?;
    let fields = form::fields(&body);
    let unreadable = fields.as_ref().err().cloned();
    let shape = Shape::of(fields.unwrap_or_else(|_| form::legible(&body)));
    let raw = shape.raw();
    let sent = match (unreadable, shape.validate(), shape.response_id.parse::<ResponseId>()) {
        (None, Ok(()), Ok(id)) => {
            let way = Way::Device(TabletToken::sent(Some(&shape.token)));
            let submitted = submit(&state.intake, &asked, id, way, &raw, Some(&shape.code)).await;
            submitted.map_err(|failure| (failure, id))
        }
        // Under a new id nothing can be counted twice: this one never was.
        (unreadable, ..) => Err((unreadable.unwrap_or(Failure::MalformedResponseId), new_response_id()?)),
    };
    match sent {
        Ok(receipt) => {
            let again = if receipt == Receipt::AlreadyCounted { "&again=1" } else { "" };
            let address = format!("{}/thanks?lang={language}{again}", pages::place(channel, &asked.round.code));
            Ok(HttpResponse::SeeOther().insert_header((header::LOCATION, address)).finish())
        }
        Err((failure, _)) if let Failure::RoundNotOpen(stands) = failure => {
            let shut = not_open(&asked, channel, stands, language, Some(&raw));
            Ok(refusal(&failure, pages::not_open_scripting(channel), shut.into_string()))
        }
        // A round that is over takes nothing more. Whatever else went wrong, the guest's answers stay on the screen.
        Err((failure, id)) => {
            error::log(&failure);
            // Everything that can be told of a code without asking is told at once.
            let mut code = CodeField { typed: &shape.code, problem: typed_code(&asked, Some(&shape.code)).err() };
            let (errors, failure_shown) = match &failure {
                Failure::AnswersRefused(errors) => (errors.as_slice(), None),
                Failure::CodeRefused(problem) => {
                    code.problem = Some(*problem);
                    (&[][..], None)
                }
                other => (&[][..], Some(other)),
            };
            let blank = FormPage::blank(&asked, channel, language, &raw);
            let code = blank.code.map(|_| code);
            let shown = FormPage { errors, failure: failure_shown, code, ..blank };
            Ok(refusal(&failure, Scripting::None, pages::form(&shown) + &pages::form_end(id)))
        }
    }
}

#[get("/s/{round}/thanks")]
async fn thanks(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    choice: web::Query<Choice>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    thank(Channel::Link, &request, &code, &choice, &state).await
}

async fn thank(
    channel: Channel,
    request: &HttpRequest,
    code: &str,
    choice: &Choice,
    state: &State,
) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::as_it_stands(state, code).await?;
    let told = state.questionnaires.told(&asked.round.code);
    let thanked = pages::thanks(&ThanksPage {
        survey: &asked.survey,
        round: &asked.round.code,
        channel,
        language: choice.language(request, channel, &asked),
        is_already_counted: !choice.again.is_empty(),
        told: &told,
        is_synthetic: asked.round.is_synthetic,
    });
    Ok(page(Scripting::None, thanked))
}

/// `given`: what was sent to it all the same.
fn not_open(
    asked: &Questionnaire,
    channel: Channel,
    stands: RoundState,
    language: LanguageTag,
    given: Option<&RawAnswers>,
) -> Markup {
    let why = match (stands, given) {
        (RoundState::Planned, _) => NotOpen::NotYet,
        (RoundState::Closed, Some(_)) => NotOpen::Meanwhile,
        // A sealed round no longer knows whether it counted these answers before, so nothing is said of that.
        _ => NotOpen::Closed,
    };
    pages::not_open(&NotOpenPage { survey: &asked.survey, round: &asked.round.code, channel, language, why, given })
}
