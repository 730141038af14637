//! Signing in by a link. Looking at one changes nothing, so that a preview or a scanner cannot use it up.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::place::let_try;
use super::{entered, sign_in_link_page};
use crate::flows::account::first_administrator::add_first_administrator;
use crate::flows::account::sign_in::Entered;
use crate::flows::account::sign_in_link::{self, Beside, FoundLink};
use crate::flows::failure::FieldError;
use crate::flows::{Act, Failure, Secret};
use crate::web::shell::answer;
use crate::web::shell::auth::Guest;
use crate::web::shell::cookies;
use crate::web::shell::error::PageError;
use crate::web::shell::form::{self, Fields};
use crate::web::shell::posted::or_again;
use crate::web::shell::request::locale_of;
use crate::web::shell::state::{State, now, today};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(look).service(enter);
}

#[get("/link/{secret}")]
async fn look(
    _: Guest,
    request: HttpRequest,
    secret: web::Path<String>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    show(&request, &state, &secret, &Entry::default(), &[]).await
}

#[derive(Default, Deserialize, Validate)]
struct Entry {
    #[serde(default)]
    #[validate(length(max = 200, message = "field-too-long"))]
    name: String,
    #[serde(default)]
    #[validate(length(max = 200, message = "field-too-long"))]
    email: String,
    #[serde(default)]
    #[validate(length(max = 200, message = "field-password-long"))]
    password: String,
    /// Of the second factor, where the account has one.
    #[serde(default)]
    #[validate(length(max = 100, message = "field-too-long"))]
    code: String,
}

#[post("/link/{secret}")]
async fn enter(
    _: Guest,
    request: HttpRequest,
    path: web::Path<String>,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let secret = Secret::from_text(&path);
    let looked_at = secret.clone();
    match state.run(move |store| sign_in_link::open_link(store, &looked_at, now())).await {
        Ok(_) => {}
        // Only links that let nobody in count against the place: a right one always comes through.
        Err(Failure::LinkSpent) => {
            let_try(&state, &request, false)?;
            return Err(Failure::LinkSpent.into());
        }
        Err(other) => return Err(other.into()),
    }
    let entry: Entry = form::read(&request, payload).await?;
    let (browser, tries) = (cookies::browser(&request), state.tries.clone());
    let entered = state.run_hashing(or_again(entry, move |store, entry| {
        form::check(entry)?;
        let FoundLink { link, account, .. } = sign_in_link::look_at_link(store, &secret, now())?;
        let act = Act::by_nobody(now(), today());
        if account.is_some() {
            let password = (!link.is_reusable).then_some(entry.password.as_str());
            let beside = Beside { password, code: &entry.code };
            return sign_in_link::with_link(store, &tries, &secret, beside, &browser, act).map_err(beside_its_field);
        }
        let missing = missing(entry);
        if !missing.is_empty() {
            return Err(Failure::FieldsRefused(missing));
        }
        let person = (entry.email.as_str(), entry.name.as_str(), entry.password.as_str());
        add_first_administrator(store, &secret, person, &browser, act)
    }));
    match entered.await? {
        Ok(entry) => Ok(entered::answer(&state, &Entered::Whole(entry), "/")),
        Err((entry, errors)) => show(&request, &state, &path, &entry, &errors).await,
    }
}

/// A wrong code is told where it was typed.
fn beside_its_field(failure: Failure) -> Failure {
    match failure {
        Failure::WrongCode => Failure::refused_field("code", "field-totp-wrong"),
        other => other,
    }
}

fn missing(entry: &Entry) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if entry.name.trim().is_empty() {
        errors.push(FieldError::new("name", "field-name-missing"));
    }
    if !entry.email.contains('@') {
        errors.push(FieldError::new("email", "field-email-missing"));
    }
    errors
}

async fn show(
    request: &HttpRequest,
    state: &State,
    secret: &str,
    typed: &Entry,
    errors: &[FieldError],
) -> Result<HttpResponse, PageError> {
    let found = Secret::from_text(secret);
    let FoundLink { link, account, needs_code } =
        state.run(move |store| sign_in_link::look_at_link(store, &found, now())).await?;
    let fields = Fields { locale: locale_of(request), errors };
    let page = match &account {
        None => sign_in_link_page::first_administrator(fields, request.path(), &typed.name, &typed.email),
        Some(account) if link.is_reusable => sign_in_link_page::enter(fields, request.path(), account, needs_code),
        Some(account) => sign_in_link_page::choose_password(fields, request.path(), account, needs_code),
    };
    Ok(answer::page(answer::form_status(errors), page))
}
