//! `POST /rounds/{round}/envelopes`: answers that a tablet sealed while it had no network, several at once.

use actix_web::{HttpRequest, HttpResponse, post, web};
use data_encoding::BASE64;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::body;
use super::document::{Answer, Operation, Parameter, Place, schema_of};
use super::responses;
use crate::core::round::Way;
use crate::core::tablet_token::TabletToken;
use crate::flows::Failure;
use crate::flows::collect::submit_envelopes::{Opened, Outcome, Sheet, open, submit};
use crate::web::shell::auth::Guest;
use crate::web::shell::error::ApiError;
use crate::web::shell::form;
use crate::web::shell::problem::{RefusedAnswer, RefusedCode};
use crate::web::shell::questionnaires;
use crate::web::shell::state::State;

/// Envelopes in one request.
const MOST: u64 = 50;
/// Bytes of a request. Fifty ordinary envelopes have a tenth of it.
const LARGEST_BATCH: usize = 1024 * 1024;

/// Sealed answers of several guests.
#[derive(Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// One to fifty envelopes, each in base64: a byte 1, the sender's ephemeral public key (65 bytes), and a response as JSON,
    /// filled up with blanks to whole kibibytes and sealed with HPKE to the round's public key.
    #[validate(length(min = 1, max = MOST, message = "field-envelopes"))]
    #[schemars(extend("maxItems" = MOST, "minItems" = 1))]
    envelopes: Vec<String>,
    /// What the device got when it was started as a tablet of the house.
    #[serde(default)]
    token: Option<String>,
}

/// What became of each envelope, in the order in which they came.
#[derive(Serialize, JsonSchema)]
pub struct Outcomes {
    outcomes: Vec<OutcomeView>,
}

#[derive(Serialize, JsonSchema)]
struct OutcomeView {
    /// `counted` and `already_counted`: forget it. `refused`: some answers do not fit, or the one-time code is none that the round takes. `round_over`: the round takes no more
    /// answers. `unreadable`: it cannot be opened, or holds no response. The last three are not counted, and will not be.
    #[schemars(extend("enum" = ["counted", "already_counted", "refused", "round_over", "unreadable"]))]
    status: &'static str,
    /// Of a refused response, every answer that cannot be taken, or its one-time code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Refused>,
}

#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Refused {
    Answer(RefusedAnswer),
    Code(RefusedCode),
}

impl From<&Outcome> for OutcomeView {
    fn from(outcome: &Outcome) -> Self {
        let (status, errors) = match outcome {
            Outcome::Counted => ("counted", Vec::new()),
            Outcome::AlreadyCounted => ("already_counted", Vec::new()),
            Outcome::Refused(errors) => ("refused", errors.iter().map(|error| Refused::Answer(error.into())).collect()),
            Outcome::CodeRefused(problem) => ("refused", vec![Refused::Code((*problem).into())]),
            Outcome::RoundOver => ("round_over", Vec::new()),
            Outcome::Unreadable => ("unreadable", Vec::new()),
        };
        Self { status, errors }
    }
}

pub const HAND_IN: Operation = Operation {
    method: "post",
    path: "/rounds/{round}/envelopes",
    id: "hand_in_envelopes",
    tag: "answers",
    summary: "Hands in sealed answers of several guests",
    parameters: &[Parameter {
        name: "round",
        place: Place::Path,
        schema: schema_of::<String>,
        description: "The round's code, as in the guest's address",
    }],
    body: Some(schema_of::<Batch>),
    answers: &[
        Answer::of(200, schema_of::<Outcomes>, "What became of each envelope; what is counted is durable"),
        Answer::failure(400, "The body cannot be read"),
        Answer::failure(
            403,
            "The round is answered on tablets of the house, and the token is missing or was renewed: keep the envelopes until the \
             tablet is started anew. Or a browser says that another site sent this",
        ),
        Answer::failure(404, "There is no such round"),
        Answer::failure(409, "The round has not been opened yet"),
        Answer::failure(413, "The body is too large"),
        Answer::failure(415, "The body is not sent as application/json"),
        Answer::failure(422, "There are no envelopes, or too many"),
        Answer::failure(429, "Too many from one place; send them again after Retry-After seconds"),
        Answer::failure(503, "Busy; keep the envelopes and send them again after Retry-After seconds"),
        Answer::failure(507, "The disk is full; keep the envelopes and send them again later"),
    ],
};

/// Hands in sealed answers. A request that fails as a whole may have counted some of them; sent again, they are recognised.
#[post("/rounds/{round}/envelopes")]
pub async fn hand_in(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    payload: web::Payload,
    state: web::Data<State>,
) -> Result<HttpResponse, ApiError> {
    let asked = questionnaires::questions(&state, &code).await?;
    let body = form::body_within(&request, payload, form::JSON, LARGEST_BATCH).await?;
    let batch: Batch = body::read(&body)?;
    form::check(&batch)?;
    // What is no base64 is no envelope either, and opens as little.
    let envelopes: Vec<Vec<u8>> =
        batch.envelopes.iter().map(|text| BASE64.decode(text.as_bytes()).unwrap_or_default()).collect();
    let round = asked.round.code.clone();
    let token = TabletToken::sent(batch.token.as_deref());
    let way = Way::Device(token.clone());
    let opened = state.run_unsealing(move |store| open(store, &round, token.as_ref(), &envelopes)).await?;
    let outcomes = submit(&state.intake, &asked, &way, opened.into_iter().map(sheet).collect()).await?;
    Ok(HttpResponse::Ok().json(Outcomes { outcomes: outcomes.iter().map(OutcomeView::from).collect() }))
}

/// Reads what was in an envelope. One refusal must not cost the others theirs, so each keeps its own.
fn sheet(opened: Opened) -> Result<Sheet, Outcome> {
    let text = match opened {
        Opened::Text(text) => text,
        Opened::Unreadable => return Err(Outcome::Unreadable),
        Opened::RoundOver => return Err(Outcome::RoundOver),
    };
    if text.len() > form::LARGEST_FORM {
        return Err(Outcome::Unreadable);
    }
    // A token in there was sealed before this one was given; the one beside the envelopes counts.
    responses::read(&text).map(|(sheet, _)| sheet).map_err(|failure| match failure {
        Failure::AnswersRefused(errors) => Outcome::Refused(errors),
        _ => Outcome::Unreadable,
    })
}
