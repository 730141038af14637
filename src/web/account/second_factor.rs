//! Setting up the second step of signing in, and taking it away.

use actix_web::{HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::second_factor_page::{self, FACTOR};
use crate::core::recovery_code::RecoveryCode;
use crate::flows::account::second_factor;
use crate::flows::failure::FieldError;
use crate::web::shell::answer;
use crate::web::shell::auth::Person;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::posted::Taken;
use crate::web::shell::state::now;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_factor).service(begin).service(confirm).service(renew_codes).service(remove);
}

#[get("/account/second-factor")]
async fn show_factor(person: Person) -> Result<HttpResponse, PageError> {
    show(&person, &[]).await
}

/// What the forms of the page hold, each some of it.
#[derive(Deserialize, Validate)]
struct Typed {
    #[serde(default)]
    #[validate(length(max = 200, message = "field-password-long"))]
    password: String,
    #[serde(default)]
    #[validate(length(max = 100, message = "field-too-long"))]
    code: String,
}

#[post("/account/second-factor")]
async fn begin(person: Person, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let typed: Typed = form::read(&person.request, payload).await?;
    let (tries, id) = (person.state.tries.clone(), person.account.id);
    let begun = person.take_hashing(typed, move |store, typed, act| {
        form::check(typed)?;
        second_factor::propose(store, &tries, id, &typed.password, act)
    });
    match begun.await? {
        Ok(()) => Ok(answer::see_other(FACTOR)),
        Err((_, errors)) => show(&person, &errors).await,
    }
}

#[post("/account/second-factor/confirm")]
async fn confirm(person: Person, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let typed: Typed = form::read(&person.request, payload).await?;
    let (tries, id) = (person.state.tries.clone(), person.account.id);
    let confirmed = person.take(typed, move |store, typed, act| {
        form::check(typed)?;
        second_factor::confirm(store, &tries, id, &typed.code, act)
    });
    codes_or_form(&person, confirmed.await?).await
}

#[post("/account/second-factor/codes")]
async fn renew_codes(person: Person, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let typed: Typed = form::read(&person.request, payload).await?;
    let (tries, id) = (person.state.tries.clone(), person.account.id);
    let renewed = person.take_hashing(typed, move |store, typed, act| {
        form::check(typed)?;
        second_factor::renew_recovery_codes(store, &tries, id, (&typed.password, &typed.code), act)
    });
    codes_or_form(&person, renewed.await?).await
}

#[post("/account/second-factor/remove")]
async fn remove(person: Person, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let typed: Typed = form::read(&person.request, payload).await?;
    let (tries, id) = (person.state.tries.clone(), person.account.id);
    let removed = person.take_hashing(typed, move |store, typed, act| {
        form::check(typed)?;
        second_factor::remove(store, &tries, id, (&typed.password, &typed.code), act)
    });
    match removed.await? {
        Ok(()) => Ok(answer::see_other(FACTOR)),
        Err((_, errors)) => show(&person, &errors).await,
    }
}

/// The recovery codes, this once; or the form again.
async fn codes_or_form(person: &Person, made: Taken<Vec<RecoveryCode>, Typed>) -> Result<HttpResponse, PageError> {
    match made {
        Ok(codes) => Ok(person.form_page_at(FACTOR, &[], |frame| second_factor_page::recovery_codes(frame, &codes))),
        Err((_, errors)) => show(person, &errors).await,
    }
}

async fn show(person: &Person, errors: &[FieldError]) -> Result<HttpResponse, PageError> {
    let account = person.account.clone();
    let (standing, is_required) =
        person.state.run(move |store| second_factor::standing(store, &account, now())).await?;
    Ok(person.form_page_at(FACTOR, errors, |frame| {
        second_factor_page::factor(frame, &person.account.email, &standing, is_required, errors)
    }))
}
