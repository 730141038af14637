//! The tablets of the house, on a round's page: how to start one, the PIN with which it is left, and what to do when one is lost.

use actix_web::{HttpResponse, post, web};
use serde::Deserialize;

use super::round::show;
use super::seen::{Seen, Typed, parse};
use super::sure::Sure;
use super::tablets_page::code_page;
use crate::core::ids::RoundCode;
use crate::flows::collect::tablets;
use crate::web::shell::answer;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::posted::Taken;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(set_pin).service(show_code).service(shut_out);
}

#[derive(Deserialize)]
struct TypedPin {
    #[serde(default)]
    pin: String,
}

#[post("/staff/rounds/{round}/pin")]
async fn set_pin(staff: Staff, code: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let round = parse(&code)?;
    let TypedPin { pin } = form::read(&staff.request, payload).await?;
    let of = round.clone();
    let set = staff.take_hashing(pin, move |store, pin, act| tablets::pin::set(store, &of, pin, act));
    done(set.await?, "", &staff, &round).await
}

/// Shows a start code: the only time that anybody sees it. The answer is `no-store`, and the code in the picture's address
/// stands behind its `#`, which browsers keep to themselves.
#[post("/staff/rounds/{round}/start-code")]
async fn show_code(staff: Staff, code: web::Path<String>) -> Result<HttpResponse, PageError> {
    let round = parse(&code)?;
    let act = staff.act();
    let (start_code, expires_at) = staff.state.run(move |store| tablets::start::show_code(store, &round, act)).await?;
    let seen = Seen::of(&staff, &code).await?;
    Ok(staff.page(|frame| code_page(frame, &seen, &start_code, expires_at)))
}

#[post("/staff/rounds/{round}/token")]
async fn shut_out(staff: Staff, code: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let round = parse(&code)?;
    let sure: Sure = form::read(&staff.request, payload).await?;
    let of = round.clone();
    let renewed = staff.take(sure, move |store, sure, act| {
        sure.check("sure")?;
        tablets::shut_out::shut_out(store, &of, act)
    });
    done(renewed.await?, "?shut_out=1", &staff, &round).await
}

/// Back to the tablets on the round's page, with a receipt, or with what is wrong where something is.
async fn done<F>(
    outcome: Taken<(), F>,
    receipt: &str,
    staff: &Staff,
    round: &RoundCode,
) -> Result<HttpResponse, PageError> {
    match outcome {
        Ok(()) => Ok(answer::see_other(&format!("/staff/rounds/{round}{receipt}#tablets"))),
        Err((_, errors)) => show(staff, round.as_str(), &Typed { errors: &errors, ..Typed::default() }).await,
    }
}
