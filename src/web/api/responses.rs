//! `POST /rounds/{round}/responses`: a guest's answers from a device that keeps them until they are acknowledged.

use std::collections::BTreeMap;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, post, web};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use validator::Validate;

use crate::core::answers::{AnswerError, AnswerProblem, RawAnswers};
use crate::core::ids::ResponseId;
use crate::core::round::Channel;
use crate::flows::Failure;
use crate::flows::failure::FieldError;
use crate::flows::submit_answers::submit;
use crate::store::intake::Receipt;
use crate::web::auth::Guest;
use crate::web::error::ApiError;
use crate::web::form;
use crate::web::questionnaires;
use crate::web::state::State;

/// One guest's answers.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// 32 hexadecimal digits drawn at random by the device. Sent again, the response is not counted again.
    #[schema(example = "9f86d081884c7d659a2feaa0c55ad015", pattern = "^[0-9a-fA-F]{32}$")]
    id: String,
    /// How the guest answers: `tablet` (as when left out), `link` or `paper`.
    #[serde(default)]
    channel: Option<String>,
    /// By question code: a number, a text, a list of option codes, or null for a skipped question.
    #[validate(length(max = 200, message = "field-too-long"))]
    #[schema(value_type = Object, example = json!({"meals": 4, "reasons": ["food"], "wishes": "More fruit"}))]
    answers: BTreeMap<String, Value>,
}

/// The answers are durable.
#[derive(Serialize, ToSchema)]
pub struct Acknowledgement {
    /// `counted`, or `already_counted` when a response with this id came before.
    status: &'static str,
}

/// Hands in one guest's answers.
#[utoipa::path(
    post,
    path = "/api/v1/rounds/{round}/responses",
    tag = "answers",
    params(("round" = String, Path, description = "The round's code, as in the guest's address")),
    request_body = Response,
    responses(
        (status = 201, description = "Counted", body = Acknowledgement),
        (status = 200, description = "Counted before; nothing changed", body = Acknowledgement),
        (status = 400, description = "The body cannot be read"),
        (status = 404, description = "There is no such round"),
        (status = 409, description = "The round is not open"),
        (status = 413, description = "The body is too large"),
        (status = 422, description = "Some answers do not fit the questions; all of them are named"),
        (status = 503, description = "Busy; keep the answers and send them again after Retry-After seconds"),
        (status = 507, description = "The disk is full; keep the answers and send them again later"),
    )
)]
#[post("/rounds/{round}/responses")]
pub async fn hand_in(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    payload: web::Payload,
    state: web::Data<State>,
) -> Result<HttpResponse, ApiError> {
    let asked = questionnaires::questions(&state, &code).await?;
    let body = form::body(&request, payload).await?;
    let response = read(&request, &body)?;
    let id: ResponseId = response.id.parse().map_err(|_| Failure::MalformedResponseId)?;
    let channel = channel(response.channel.as_deref())?;
    let raw = raw_answers(&response.answers)?;
    let receipt = submit(&state.intake, &asked, id, channel, &raw).await?;
    Ok(match receipt {
        Receipt::Counted => HttpResponse::Created().json(Acknowledgement { status: "counted" }),
        Receipt::AlreadyCounted => HttpResponse::Ok().json(Acknowledgement { status: "already_counted" }),
    })
}

/// A form from another site cannot send this content type without the browser asking us first.
fn read(request: &HttpRequest, body: &[u8]) -> Result<Response, Failure> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json")) {
        return Err(Failure::UnreadableForm("it must be sent as application/json".into()));
    }
    let response: Response =
        serde_json::from_slice(body).map_err(|error| Failure::UnreadableForm(error.to_string()))?;
    form::check(&response)?;
    Ok(response)
}

/// Answers as a form would send them. What no question takes is refused by the name of its question.
fn raw_answers(given: &BTreeMap<String, Value>) -> Result<RawAnswers, Failure> {
    let text = |value: &Value| value.as_str().map(ToOwned::to_owned);
    let one = |value: &Value| match value {
        Value::Null => Some(Vec::new()),
        Value::Number(number) => number.as_i64().map(|number| vec![number.to_string()]),
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(values) => values.iter().map(text).collect(),
        Value::Bool(_) | Value::Object(_) => None,
    };
    let mut raw = RawAnswers::new();
    let mut errors = Vec::new();
    for (question, value) in given {
        match one(value) {
            Some(values) => {
                raw.insert(question.clone(), values);
            }
            None => errors.push(AnswerError { question: question.clone(), problem: AnswerProblem::NotAnOption }),
        }
    }
    if errors.is_empty() { Ok(raw) } else { Err(Failure::AnswersRefused(errors)) }
}

fn channel(given: Option<&str>) -> Result<Channel, Failure> {
    let refused = || Failure::FieldsRefused(vec![FieldError::new("channel", "field-unknown-channel")]);
    given.map_or(Ok(Channel::Tablet), |code| Channel::from_code(code).ok_or_else(refused))
}
