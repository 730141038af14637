//! The page for staff on a tablet: it takes the start code or the PIN, and says how the tablet stands.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;

use super::frame::answer;
use super::staff_page;
use crate::core::ids::RoundCode;
use crate::core::tablet_token::TabletToken;
use crate::flows::Failure;
use crate::flows::collect::tablets::pin::{self, Trier};
use crate::web::shell::auth::Guest;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::questionnaires;
use crate::web::shell::request::asked_locale;
use crate::web::shell::state::State;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(standing).service(enter);
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
    Ok(answer(staff_page::standing(asked_locale(&request), &asked)?))
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
    let trier = state.run(move |store| pin::trier(store, &wanted, token.as_ref())).await?;
    if !state.limits.allows_pin(state.place(&request), &round, trier == Trier::Tablet) {
        return Err(Failure::TooManyRequests.into());
    }
    state.run_hashing(move |store| pin::check(store, &round, &typed.pin)).await?;
    Ok(HttpResponse::NoContent().finish())
}
