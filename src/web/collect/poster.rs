//! The poster for a round's guests.

use actix_web::{HttpResponse, get, web};

use super::poster_page;
use super::printed::Paper;
use super::seen::Seen;
use crate::core::round::RoundState;
use crate::flows::Failure;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(poster);
}

/// A sheet for the wall, while there is something to answer or will be.
#[get("/staff/rounds/{round}/poster")]
async fn poster(staff: Staff, code: web::Path<String>) -> Result<HttpResponse, PageError> {
    let seen = Seen::of(&staff, &code).await?;
    if seen.standing.round.state > RoundState::Open {
        return Err(Failure::RoundMovedOn.into());
    }
    Ok(staff.page(|frame| poster_page::poster(frame, &Paper::of(&seen))))
}
