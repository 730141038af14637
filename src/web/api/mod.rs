//! The api for programs: JSON in and out, RFC 9457 problem details for whatever fails, described by OpenAPI.

mod body;
mod breakdown;
mod document;
mod envelopes;
mod interval;
mod responses;
mod score;
mod scorecard;
mod tablets;
mod view;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, web};
use serde_json::Value;

use super::shell::auth::Guest;
use super::shell::error::ApiError;
use super::shell::failures::unanswered;

pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(openapi_json)
        .service(responses::hand_in)
        .service(envelopes::hand_in)
        .service(tablets::start)
        .service(scorecard::read)
        .service(scorecard::list)
        .service(breakdown::read);
}

/// What belongs together, and who may ask for it.
const TAGS: [(&str, &str); 2] = [
    ("answers", "For guests' devices. No sign-in; nothing about the sender is kept."),
    ("scorecards", "For leaders. Needs the session cookie of somebody signed in."),
];

/// The OpenAPI document.
#[must_use]
pub fn document() -> Value {
    let answers = [&responses::HAND_IN, &envelopes::HAND_IN, &tablets::START];
    let operations: Vec<_> =
        answers.into_iter().chain([&scorecard::READ, &scorecard::LIST, &breakdown::READ]).collect();
    document::document(&TAGS, &operations)
}

#[get("/openapi.json")]
async fn openapi_json(_: Guest) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "public, max-age=300")).json(document())
}

/// Any other address below the api.
pub async fn unknown(_: Guest, request: HttpRequest) -> Result<HttpResponse, ApiError> {
    Err(unanswered(request.method()).into())
}
