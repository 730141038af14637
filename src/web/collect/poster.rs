//! The poster for a round's guests.

use actix_web::{HttpRequest, HttpResponse, get, web};

use super::poster_page;
use super::printed::Paper;
use super::seen::Seen;
use crate::core::round::RoundState;
use crate::flows::Failure;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::state::State;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(poster);
}

/// A sheet for the wall, while there is something to answer or will be.
#[get("/staff/rounds/{round}/poster")]
async fn poster(
    staff: Staff,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let seen = Seen::of(&request, &state, &code).await?;
    if seen.standing.round.state > RoundState::Open {
        return Err(Failure::RoundMovedOn.into());
    }
    Ok(staff.page(&request, |frame| poster_page::poster(frame, &Paper::of(&seen))))
}
