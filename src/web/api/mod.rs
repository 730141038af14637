//! The api for programs: JSON in and out, RFC 9457 problem details for whatever fails, described by OpenAPI.

mod breakdown;
mod responses;
mod scorecard;
mod view;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, web};
use utoipa::OpenApi;

use super::auth::Guest;
use super::error::{ApiError, unanswered};

pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(openapi_json)
        .service(responses::hand_in)
        .service(scorecard::read)
        .service(scorecard::list)
        .service(breakdown::read);
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Peil",
        description = "Hand in a guest's answers, and read scorecards. Figures come from releases only: frozen tallies \
                       of closed rounds, with small groups withheld.",
    ),
    paths(responses::hand_in, scorecard::read, scorecard::list, breakdown::read),
    tags(
        (name = "answers", description = "For guests' devices. No sign-in; nothing about the sender is kept."),
        (name = "scorecards", description = "For leaders. Needs the session cookie of somebody signed in."),
    )
)]
struct Document;

/// The OpenAPI document.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

#[get("/openapi.json")]
async fn openapi_json(_: Guest) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "public, max-age=300")).json(document())
}

/// Any other address below the api.
pub async fn unknown(_: Guest, request: HttpRequest) -> Result<HttpResponse, ApiError> {
    Err(unanswered(request.method()).into())
}
