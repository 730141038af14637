//! By e-mail and password.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::pages;
use crate::flows::{Failure, sign_in};
use crate::web::answer;
use crate::web::auth::{Guest, no_session_cookie, session_cookie, session_secret};
use crate::web::error::{PageError, status};
use crate::web::form;
use crate::web::request::{local_address, locale_of};
use crate::web::state::{State, now};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_sign_in).service(enter).service(sign_out);
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

#[get("/sign-in")]
async fn show_sign_in(_: Guest, request: HttpRequest, next: web::Query<Next>) -> HttpResponse {
    let page = pages::sign_in(locale_of(&request), "", local_address(&next.next), None);
    answer::page(StatusCode::OK, page)
}

#[derive(Deserialize, Validate)]
struct Credentials {
    #[validate(length(min = 1, max = 200, message = "field-email-missing"))]
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
    let Credentials { email, password, next } = {
        let typed: Credentials = form::read(&request, payload).await?;
        if let Err(failure) = form::check(&typed) {
            return Ok(again(&request, &typed.email, &typed.next, &failure));
        }
        typed
    };
    let typed = email.clone();
    match state.run(move |store| sign_in::with_password(store, &email, &password, now())).await {
        Ok(secret) => Ok(HttpResponse::SeeOther()
            .cookie(session_cookie(&state, &secret))
            .insert_header((header::LOCATION, local_address(&next).to_owned()))
            .finish()),
        Err(failure @ Failure::WrongPassword) => Ok(again(&request, &typed, &next, &failure)),
        Err(other) => Err(other.into()),
    }
}

/// The form once more, with what was wrong.
fn again(request: &HttpRequest, email: &str, next: &str, failure: &Failure) -> HttpResponse {
    answer::page(status(failure), pages::sign_in(locale_of(request), email, local_address(next), Some(failure)))
}

#[post("/sign-out")]
async fn sign_out(_: Guest, request: HttpRequest, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    if let Some(secret) = session_secret(&request) {
        state.run(move |store| sign_in::sign_out(store, &secret, now())).await?;
    }
    Ok(HttpResponse::SeeOther().cookie(no_session_cookie(&state)).insert_header((header::LOCATION, "/")).finish())
}
