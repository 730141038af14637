//! The guest's way: the questions of an open round, and thanks.
//!
//! No handler here reads a cookie, writes a log line, or keeps anything but the answers. The same pages stand at two places:
//! on guests' own phones below `/s/`, and on tablets of the house below `/t/`.

mod elsewhere;
mod pages;
mod sent;
mod short;
mod start;
mod tablet;
mod take;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, get, post, web};
use maud::Markup;
use serde::Deserialize;

use super::auth::Guest;
use super::compressed::Coding;
use super::error::{self, PageError};
use super::questionnaires;
use super::state::State;
use super::ui::inline::{Scripting, guest_policy};
use crate::core::answers::RawAnswers;
use crate::core::round::{Channel, Devices, RoundState};
use crate::core::survey::LanguageTag;
use crate::core::tablet_token::TabletToken;
use crate::flows::Failure;
use crate::flows::submit_answers::{Questionnaire, new_response_id};
use crate::locale::wishes;
use pages::{ElsewherePage, FormPage, NotOpen, NotOpenPage, Place, ThanksPage};
use take::take;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(questions).service(answer).service(thanks);
    tablet::routes(config);
}

/// The short addresses of rounds: they look like anything, so every other address comes before them.
pub fn last_routes(config: &mut web::ServiceConfig) {
    config.service(short::short).service(elsewhere::phone).service(elsewhere::tablet);
}

#[derive(Deserialize)]
struct Choice {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    again: String,
}

impl Choice {
    /// With the language that a button sent in a form, if one did.
    fn or_field(&self, fields: &[(String, String)]) -> Self {
        let lang = fields.iter().find(|(name, _)| name == "lang").map_or(&self.lang, |(_, value)| value);
        Self { lang: lang.clone(), again: String::new() }
    }

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
    // Before it opens, too: nobody should wait for something that never comes to this device.
    let is_elsewhere = channel == Channel::Link && asked.round.devices == Devices::House;
    if is_elsewhere && asked.round.state <= RoundState::Open {
        return Ok(page(Scripting::None, elsewhere(&asked, language, None)));
    }
    if asked.round.state != RoundState::Open {
        let shut = not_open(&asked, channel, asked.round.state, language, None);
        return Ok(page(pages::not_open_scripting(channel), shut));
    }
    let raw = RawAnswers::new();
    let key = if channel == Channel::Tablet { Some(questionnaires::public_key(state, &asked).await?) } else { None };
    let told = state.questionnaires.told(&asked.round.code);
    let blank = FormPage {
        key: key.as_deref(),
        told: &told,
        ..FormPage::blank(&asked, place(&asked, channel, None), language, &raw)
    };
    let end = pages::form_end(new_response_id()?);
    let mut response = html(HttpResponse::Ok(), pages::form_scripting(channel));
    response.insert_header((header::VARY, "accept-encoding"));
    let Some(coding) = Coding::accepted(request) else {
        return Ok(response.body(pages::form(&blank) + &end));
    };
    let key = (asked.round.code.clone(), channel, blank.language.clone(), coding);
    let compressed = match questionnaires::compressed_page(state, key, &told, || pages::form(&blank)).await {
        Ok(compressed) => compressed,
        // Larger on the wire, but at once.
        Err(Failure::Crowded) => return Ok(response.body(pages::form(&blank) + &end)),
        Err(failure) => return Err(failure.into()),
    };
    response.insert_header((header::CONTENT_ENCODING, coding.name()));
    Ok(response.body(compressed.with_end(&end)))
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
    let language = choice.language(request, channel, &asked);
    let thanked = thanked(state, &asked, place(&asked, channel, None), language, !choice.again.is_empty());
    Ok(page(Scripting::None, thanked))
}

fn thanked(
    state: &State,
    asked: &Questionnaire,
    place: Place<'_>,
    language: LanguageTag,
    is_already_counted: bool,
) -> Markup {
    let told = state.questionnaires.told(&asked.round.code);
    pages::thanks(&ThanksPage {
        survey: &asked.survey,
        place,
        language,
        is_already_counted,
        told: &told,
        is_synthetic: asked.round.is_synthetic,
    })
}

/// `token`: what a tablet without script brought along.
fn place<'a>(asked: &'a Questionnaire, channel: Channel, token: Option<&'a TabletToken>) -> Place<'a> {
    Place { round: &asked.round.code, channel, token }
}

/// `given`: what was sent all the same.
fn elsewhere(asked: &Questionnaire, language: LanguageTag, given: Option<&RawAnswers>) -> Markup {
    let (survey, unit) = (&asked.survey, asked.unit_name.as_str());
    pages::elsewhere(&ElsewherePage { survey, place: place(asked, Channel::Link, None), unit, language, given })
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
    pages::not_open(&NotOpenPage { survey: &asked.survey, place: place(asked, channel, None), language, why, given })
}
