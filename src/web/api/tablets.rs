//! `POST /rounds/{round}/tablets`: a device becomes a tablet of the house, with a start code that staff show.

use actix_web::{HttpRequest, HttpResponse, post, web};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::body as json;
use super::document::{Answer, Operation, Parameter, Place, schema_of};
use crate::core::ids::RoundCode;
use crate::flows::Failure;
use crate::flows::collect::tablets::start::PinProof;
use crate::web::shell::auth::Guest;
use crate::web::shell::error::ApiError;
use crate::web::shell::form;
use crate::web::shell::state::State;

/// A start code, as it was typed or scanned.
#[derive(Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// Eight letters and digits off the page of staff; capitals, blanks and dashes do not matter. It is good once, for ten
    /// minutes.
    #[validate(length(max = 100, message = "field-too-long"))]
    #[schemars(extend("examples" = ["k7mn p3xw"]))]
    code: String,
}

/// The device is a tablet of the house now.
#[derive(Serialize, JsonSchema)]
pub struct Started {
    /// To be sent beside answers and envelopes, and nowhere else. It is the same for all tablets of the round.
    token: String,
    /// How the tablet knows the PIN of staff without a network; null when staff have chosen none.
    pin: Option<Proof>,
}

#[derive(Serialize, JsonSchema)]
pub struct Proof {
    /// Its text, as it stands here, is the salt.
    salt: String,
    /// PBKDF2-HMAC-SHA-256 of the PIN with 600,000 rounds: 32 bytes in hexadecimal digits.
    verifier: String,
}

impl From<PinProof> for Proof {
    fn from(proof: PinProof) -> Self {
        Self { salt: proof.salt, verifier: proof.verifier }
    }
}

pub const START: Operation = Operation {
    method: "post",
    path: "/rounds/{round}/tablets",
    id: "start_tablet",
    tag: "answers",
    summary: "Makes a device a tablet of the house",
    parameters: &[Parameter {
        name: "round",
        place: Place::Path,
        schema: schema_of::<String>,
        description: "The round's code, as in the guest's address",
    }],
    body: Some(schema_of::<Start>),
    answers: &[
        Answer::of(201, schema_of::<Started>, "Started; the code is used up"),
        Answer::failure(400, "The body cannot be read"),
        Answer::failure(403, "A browser says that another site sent this"),
        Answer::failure(404, "There is no such round"),
        Answer::failure(409, "The round is not open"),
        Answer::failure(413, "The body is too large"),
        Answer::failure(415, "The body is not sent as application/json"),
        Answer::failure(422, "The start code is mistyped, wrong, used or too old"),
        Answer::failure(429, "Wrong, after too many wrong ones; try again after Retry-After seconds"),
        Answer::failure(503, "Busy; try again after Retry-After seconds"),
    ],
};

/// Makes a device a tablet of the house.
#[post("/rounds/{round}/tablets")]
pub async fn start(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    payload: web::Payload,
    state: web::Data<State>,
) -> Result<HttpResponse, ApiError> {
    let round: RoundCode = code.parse().map_err(|_| Failure::UnknownRound)?;
    let body = form::body(&request, payload, form::JSON).await?;
    let start: Start = json::read(&body)?;
    form::check(&start)?;
    let started = state.start_tablet(&request, round, start.code).await?;
    let pin = started.pin.map(Proof::from);
    Ok(HttpResponse::Created().json(Started { token: started.token.to_text(), pin }))
}
