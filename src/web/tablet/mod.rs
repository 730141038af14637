//! A tablet of the house, as staff meet it. What guests meet on it is in `guest`.
//!
//! No handler here reads a cookie or writes a log line: a guest may touch the way for staff, too.

mod pages;
mod worker;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, web};
use maud::Markup;

use super::auth::Guest;
use super::error::PageError;
use super::questionnaires;
use super::request::asked_locale;
use super::state::State;
use super::ui::inline::{Scripting, guest_policy};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(worker::script).service(standing);
}

fn page(markup: Markup) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, guest_policy(Scripting::Tablet)))
        .body(markup.into_string())
}

/// The page is the same before and after the PIN: its script knows what this tablet holds, the server does not.
#[get("/t/{round}/staff")]
async fn standing(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::as_it_stands(&state, &code).await?;
    Ok(page(pages::standing(asked_locale(&request), &asked)?))
}
