//! A tablet of the house, as staff meet it. What guests meet on it is in `guest`.
//!
//! No handler here reads a cookie or writes a log line: a guest may touch the way for staff, too.

mod pages;
mod worker;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use maud::Markup;
use serde::Deserialize;

use super::shell::auth::Guest;
use super::shell::error::PageError;
use super::shell::form;
use super::shell::questionnaires;
use super::shell::request::asked_locale;
use super::shell::state::State;
use super::ui::inline::{Scripting, guest_policy};
use crate::core::ids::RoundCode;
use crate::core::tablet_token::TabletToken;
use crate::flows::Failure;
use crate::flows::collect::tablet_pin::{self, Trier};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(worker::script).service(home).service(standing).service(enter);
}

fn page(markup: Markup) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, guest_policy(Scripting::Tablet)))
        .body(markup.into_string())
}

/// What stands on a home screen: its script leads to the round that was started last on this tablet.
#[get("/t/")]
async fn home(_: Guest, request: HttpRequest) -> Result<HttpResponse, PageError> {
    Ok(page(pages::home(asked_locale(&request))?))
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

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    pin: String,
    #[serde(default)]
    token: String,
}

/// Says whether a PIN is right. Nothing is remembered of it: a tablet has no session here.
#[post("/t/{round}/staff")]
async fn enter(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let round: RoundCode = code.parse().map_err(|_| Failure::UnknownRound)?;
    let typed: Typed = form::read(&request, payload).await?;
    let (wanted, token) = (round.clone(), TabletToken::sent(Some(&typed.token)));
    let trier = state.run(move |store| tablet_pin::trier(store, &wanted, token.as_ref())).await?;
    if !state.limits.allows_pin(state.place(&request), &round, trier == Trier::Tablet) {
        return Err(Failure::TooManyRequests.into());
    }
    state.run_hashing(move |store| tablet_pin::check(store, &round, &typed.pin)).await?;
    Ok(HttpResponse::NoContent().finish())
}
