//! Signing in by e-mail and password.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::place::let_try;
use super::{entered, sign_in_page};
use crate::flows::Failure;
use crate::flows::account::sign_in;
use crate::web::shell::answer;
use crate::web::shell::auth::Guest;
use crate::web::shell::cookies;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::request::{local_address, locale_of};
use crate::web::shell::state::{State, now};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_sign_in).service(enter);
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

#[get("/sign-in")]
async fn show_sign_in(_: Guest, request: HttpRequest, next: web::Query<Next>) -> HttpResponse {
    let page = sign_in_page::sign_in(locale_of(&request), "", local_address(&next.next), None);
    answer::page(StatusCode::OK, page)
}

#[derive(Deserialize, Validate)]
struct Credentials {
    #[validate(length(min = 1, max = 320, message = "field-email-missing"))]
    email: String,
    #[validate(length(min = 1, max = 200, message = "field-password-missing"))]
    password: String,
    #[serde(default)]
    next: String,
}

#[post("/sign-in")]
async fn enter(
    _: Guest,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let browser = cookies::browser(&request);
    let is_stranger = browser.known.is_none();
    if is_stranger {
        let_try(&state, &request, false)?;
    }
    let Credentials { email, password, next } = {
        let typed: Credentials = form::read(&request, payload).await?;
        if let Err(failure) = form::check(&typed) {
            return Ok(again(&request, &typed.email, &typed.next, &failure));
        }
        typed
    };
    let (typed, tries, held) = (email.clone(), state.tries.clone(), browser.clone());
    let met = state.run(move |store| sign_in::meet(store, &email, &held, now())).await?;
    if !is_stranger {
        let_try(&state, &request, met.is_known())?;
    }
    let entered =
        state.run_hashing(move |store| sign_in::with_password(store, &tries, (met, &password), &browser, now()));
    match entered.await {
        Ok(entered) => Ok(entered::answer(&state, &entered, &next)),
        Err(failure @ (Failure::WrongPassword | Failure::TooManyTries { .. })) => {
            Ok(again(&request, &typed, &next, &failure))
        }
        Err(other) => Err(other.into()),
    }
}

/// The form once more, with what was wrong.
fn again(request: &HttpRequest, email: &str, next: &str, failure: &Failure) -> HttpResponse {
    answer::failed(failure, sign_in_page::sign_in(locale_of(request), email, local_address(next), Some(failure)))
}
