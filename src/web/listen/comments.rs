//! What guests wrote in a released round, or why nobody may read it.

use actix_web::{HttpResponse, get, web};

use super::comments_page::comments_page;
use crate::core::ids::RoundCode;
use crate::flows::Failure;
use crate::flows::listen::comments;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_comments);
}

#[get("/staff/rounds/{round}/comments")]
async fn show_comments(staff: Staff, code: web::Path<String>) -> Result<HttpResponse, PageError> {
    let code: RoundCode = code.parse().map_err(|_| Failure::UnknownRound)?;
    let act = staff.act();
    let comments = staff.state.run(move |store| comments::read(store, &code, act)).await?;
    Ok(staff.page(|frame| comments_page(frame, &comments)))
}
