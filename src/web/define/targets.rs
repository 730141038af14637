//! The targets of every scorecard, with the day each was adopted. They are declared in `scorecard.json`.

use actix_web::{HttpResponse, get, web};

use super::targets_page::targets_page;
use crate::flows::define::targets;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show);
}

#[get("/staff/targets")]
async fn show(staff: Staff) -> Result<HttpResponse, PageError> {
    let scorecards = staff.state.run(targets::all).await?;
    Ok(staff.page(|frame| targets_page(frame, &scorecards)))
}
