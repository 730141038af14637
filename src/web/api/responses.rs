//! `POST /rounds/{round}/responses`: a guest's answers from a device that keeps them until they are acknowledged.

use actix_web::{HttpRequest, HttpResponse, post, web};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use validator::Validate;

use super::body::{self, Answers};
use super::document::{Answer, Operation, Parameter, Place, schema_of};
use crate::core::answers::{AnswerError, AnswerProblem, RawAnswers};
use crate::core::round::Way;
use crate::core::tablet_token::TabletToken;
use crate::flows::Failure;
use crate::flows::collect::submit_answers::submit;
use crate::flows::collect::submit_envelopes::Sheet;
use crate::store::intake::Receipt;
use crate::web::shell::auth::Guest;
use crate::web::shell::error::ApiError;
use crate::web::shell::form;
use crate::web::shell::questionnaires;
use crate::web::shell::state::State;

/// One guest's answers.
#[derive(Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// 32 hexadecimal digits drawn at random by the device. Sent again, the response is not counted again.
    #[schemars(extend("pattern" = "^[0-9a-fA-F]{32}$", "examples" = ["9f86d081884c7d659a2feaa0c55ad015"]))]
    id: String,
    /// Taken from earlier programs, and without any effect: the server knows itself how an answer came.
    #[serde(default, rename = "channel")]
    #[schemars(extend("deprecated" = true))]
    _channel: Option<String>,
    /// By question code, each once: a number, a text, a list of option codes, or null for a skipped question.
    #[validate(length(max = 200, message = "field-too-long"))]
    #[schemars(extend("examples" = [{ "meals": 4, "reasons": ["food"], "wishes": "More fruit" }]))]
    answers: Answers,
    /// The one-time code off the guest's slip, in a round that asks for one; capitals, blanks and dashes do not matter. Other
    /// rounds take no notice of it.
    #[serde(default)]
    #[schemars(extend("examples" = ["k7mnp 3xwq4w"]))]
    code: Option<String>,
    /// What the device got when it was started as a tablet of the house. A round that is answered on tablets takes nothing
    /// without it.
    #[serde(default)]
    token: Option<String>,
}

/// The answers are durable.
#[derive(Serialize, JsonSchema)]
pub struct Acknowledgement {
    /// `counted`, or `already_counted` when a response with this id came before.
    #[schemars(extend("enum" = ["counted", "already_counted"]))]
    status: &'static str,
}

pub const HAND_IN: Operation = Operation {
    method: "post",
    path: "/rounds/{round}/responses",
    id: "hand_in",
    tag: "answers",
    summary: "Hands in one guest's answers",
    parameters: &[Parameter {
        name: "round",
        place: Place::Path,
        schema: schema_of::<String>,
        description: "The round's code, as in the guest's address",
    }],
    body: Some(schema_of::<Response>),
    answers: &[
        Answer::of(201, schema_of::<Acknowledgement>, "Counted"),
        Answer::of(200, schema_of::<Acknowledgement>, "Counted before; nothing changed"),
        Answer::failure(400, "The body cannot be read, or the id is malformed"),
        Answer::failure(
            403,
            "The round is answered on tablets of the house, and the token is missing or was renewed: keep the answers until the \
             tablet is started anew. Or a browser says that another site sent this",
        ),
        Answer::failure(404, "There is no such round"),
        Answer::failure(409, "The round is not open"),
        Answer::failure(413, "The body is too large"),
        Answer::failure(415, "The body is not sent as application/json"),
        Answer::failure(
            422,
            "Some answers do not fit the questions (all of them are named), or the one-time code is missing, mistyped, unknown or used",
        ),
        Answer::failure(429, "Too many from one place; send it again after Retry-After seconds"),
        Answer::failure(503, "Busy; keep the answers and send them again after Retry-After seconds"),
        Answer::failure(507, "The disk is full; keep the answers and send them again later"),
    ],
};

/// Hands in one guest's answers.
#[post("/rounds/{round}/responses")]
pub async fn hand_in(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    payload: web::Payload,
    state: web::Data<State>,
) -> Result<HttpResponse, ApiError> {
    let asked = questionnaires::questions(&state, &code).await?;
    // A form from another site cannot send this content type without the browser asking us first.
    let body = form::body(&request, payload, form::JSON).await?;
    let (sheet, token) = read(&body)?;
    let way = Way::Device(token);
    let receipt = submit(&state.intake, &asked, sheet.id, way, &sheet.answers, sheet.code.as_deref()).await?;
    Ok(match receipt {
        Receipt::Counted => HttpResponse::Created().json(Acknowledgement { status: "counted" }),
        Receipt::AlreadyCounted => HttpResponse::Ok().json(Acknowledgement { status: "already_counted" }),
    })
}

/// Reads one response as JSON, and the token beside it: from the body of a request, or out of an envelope.
pub(super) fn read(body: &[u8]) -> Result<(Sheet, Option<TabletToken>), Failure> {
    let response: Response = body::read(body)?;
    form::check(&response)?;
    let id = response.id.parse().map_err(|_| Failure::MalformedResponseId)?;
    let token = TabletToken::sent(response.token.as_deref());
    Ok((Sheet { id, answers: raw_answers(&response.answers)?, code: response.code }, token))
}

/// Answers as a form would send them. What no question takes is refused by the name of its question.
fn raw_answers(answers: &Answers) -> Result<RawAnswers, Failure> {
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
    for (question, value) in &answers.given {
        if answers.twice.contains(question) {
            errors.push(AnswerError { question: question.clone(), problem: AnswerProblem::GivenTwice });
            continue;
        }
        match one(value) {
            Some(values) => {
                raw.insert(question.clone(), values);
            }
            None => errors.push(AnswerError { question: question.clone(), problem: AnswerProblem::NotAnOption }),
        }
    }
    if errors.is_empty() { Ok(raw) } else { Err(Failure::AnswersRefused(errors)) }
}
