//! What a tablet's home screen opens.

use actix_web::{HttpRequest, HttpResponse, get, web};

use super::frame::answer;
use super::home_page;
use crate::web::shell::auth::Guest;
use crate::web::shell::error::PageError;
use crate::web::shell::request::asked_locale;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(home);
}

/// What stands on a home screen: its script leads to the round that was started last on this tablet.
#[get("/t/")]
async fn home(_: Guest, request: HttpRequest) -> Result<HttpResponse, PageError> {
    Ok(answer(home_page::home(asked_locale(&request))?))
}
