//! By a link. Looking at one changes nothing, so that a preview or a scanner cannot use it up.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::{entered, pages};
use crate::flows::failure::FieldError;
use crate::flows::manage_accounts::add_first_administrator;
use crate::flows::sign_in::{self, Entered};
use crate::flows::{Act, Failure, Secret};
use crate::store::session::SignInLink;
use crate::web::answer;
use crate::web::auth::Guest;
use crate::web::cookies::Kind;
use crate::web::error::PageError;
use crate::web::form;
use crate::web::request::locale_of;
use crate::web::state::{State, now, today};

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

#[derive(Clone, Default, Deserialize, Validate)]
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
}

#[post("/link/{secret}")]
async fn enter(
    _: Guest,
    request: HttpRequest,
    path: web::Path<String>,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let entry: Entry = form::read(&request, payload).await?;
    let (secret, typed, browser) = (Secret::from_text(&path), entry.clone(), Kind::Known.of(&request));
    let entered = state.run_hashing(move |store| {
        form::check(&entry)?;
        let (link, account) = sign_in::open_link(store, &secret, now())?;
        match account {
            None => {
                let missing = missing(&entry);
                if !missing.is_empty() {
                    return Err(Failure::FieldsRefused(missing));
                }
                let person = (entry.email.as_str(), entry.name.as_str(), entry.password.as_str());
                let act = Act::by_nobody(now(), today());
                add_first_administrator(store, &secret, person, browser.as_ref(), act).map(Entered::Whole)
            }
            Some(_) if link.is_reusable => sign_in::with_link(store, &secret, None, browser.as_ref(), now()),
            Some(_) => sign_in::with_link(store, &secret, Some(&entry.password), browser.as_ref(), now()),
        }
    });
    match entered.await {
        Ok(entered) => Ok(entered::answer(&state, &entered, "/")),
        Err(Failure::FieldsRefused(errors)) => show(&request, &state, &path, &typed, &errors).await,
        Err(other) => Err(other.into()),
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
    let (link, account) = state.run(move |store| sign_in::look_at_link(store, &found, now())).await?;
    let locale = locale_of(request);
    let page = match (&account, link) {
        (None, _) => pages::first_administrator(locale, request.path(), &typed.name, &typed.email, errors),
        (Some(account), SignInLink { is_reusable: true, .. }) => pages::enter(locale, request.path(), account),
        (Some(account), _) => pages::choose_password(locale, request.path(), account, errors),
    };
    Ok(answer::page(answer::form_status(errors), page))
}
