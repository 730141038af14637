//! The second page of signing in: the code of an app, or a recovery code.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::place::let_try;
use super::sign_in_code_page;
use crate::flows::account::sign_in_code;
use crate::flows::{Act, Failure};
use crate::web::shell::answer;
use crate::web::shell::auth::Guest;
use crate::web::shell::cookies::{self, Held};
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::request::{local_address, locale_of};
use crate::web::shell::state::{State, now, today};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(ask).service(enter);
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

/// Asks whoever had the password right. Nobody else sees the form.
#[get("/sign-in/code")]
async fn ask(
    _: Guest,
    request: HttpRequest,
    next: web::Query<Next>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let Some(half) = Held::Half.of(&request) else { return Ok(answer::see_other("/sign-in")) };
    match state.run(move |store| sign_in_code::awaited(store, &half, now())).await {
        Ok(_) => {
            let page = sign_in_code_page::code(locale_of(&request), local_address(&next.next), None);
            Ok(answer::page(StatusCode::OK, page))
        }
        Err(Failure::NotSignedIn) => Ok(answer::see_other("/sign-in")),
        Err(other) => Err(other.into()),
    }
}

#[derive(Deserialize, Validate)]
struct Typed {
    #[validate(length(max = 100, message = "field-too-long"))]
    code: String,
    #[serde(default)]
    next: String,
}

#[post("/sign-in/code")]
async fn enter(
    _: Guest,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    // Who has not had the password right is refused before the form is read, and counts as a stranger.
    let Some(half) = Held::Half.of(&request) else {
        let_try(&state, &request, false)?;
        return Err(Failure::NotSignedIn.into());
    };
    let browser = cookies::browser(&request);
    let (awaited, held) = (half.clone(), browser.clone());
    let is_known = state.run(move |store| sign_in_code::is_known_half(store, &awaited, &held, now())).await;
    let_try(&state, &request, *is_known.as_ref().unwrap_or(&false))?;
    is_known?;
    let Typed { code, next } = form::read(&request, payload).await?;
    let tries = state.tries.clone();
    let entered = state.run(move |store| {
        let act = Act::by_nobody(now(), today());
        sign_in_code::with_code(store, &tries, (&half, &code), &browser, act)
    });
    match entered.await {
        Ok(entry) => {
            let mut response = HttpResponse::SeeOther();
            let response = cookies::give(&mut response, &state, &entry).cookie(Held::Half.gone(&state));
            Ok(response.insert_header((header::LOCATION, local_address(&next).to_owned())).finish())
        }
        Err(failure @ (Failure::WrongCode | Failure::TooManyTries { .. })) => {
            let page = sign_in_code_page::code(locale_of(&request), local_address(&next), Some(&failure));
            Ok(answer::failed(&failure, page))
        }
        Err(other) => Err(other.into()),
    }
}
