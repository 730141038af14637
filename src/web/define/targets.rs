//! The targets of every scorecard, with the day each was adopted. They are declared in `scorecard.json`.

use actix_web::{HttpRequest, HttpResponse, get, web};

use super::targets_page::targets_page;
use crate::flows::define::targets;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::state::State;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show);
}

#[get("/staff/targets")]
async fn show(staff: Staff, request: HttpRequest, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    let scorecards = state.run(targets::all).await?;
    Ok(staff.page(&request, |frame| targets_page(frame, &scorecards)))
}
