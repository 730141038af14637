//! One's own account: the password, and the places where one is signed in.

use actix_web::{HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::own_page::{self, Own, SessionRow};
use crate::flows::Failure;
use crate::flows::account::{own, second_factor};
use crate::flows::failure::FieldError;
use crate::locale::Locale;
use crate::store::session::{Digest, Session};
use crate::web::shell::answer;
use crate::web::shell::auth::Person;
use crate::web::shell::cookies::Held;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::request::locale_of;
use crate::web::shell::state::{local_time, now};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_own).service(change_password).service(end_session).service(end_others);
}

pub const ACCOUNT: &str = "/account";

#[get("/account")]
async fn show_own(person: Person) -> Result<HttpResponse, PageError> {
    show(&person, &[], false).await
}

#[derive(Deserialize, Validate)]
struct NewPassword {
    #[validate(length(min = 1, max = 200, message = "field-password-missing"))]
    present: String,
    #[validate(length(max = 200, message = "field-password-long"))]
    password: String,
}

#[post("/account/password")]
async fn change_password(person: Person, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let typed: NewPassword = form::read(&person.request, payload).await?;
    let session = Held::Session.of(&person.request).ok_or(Failure::NotSignedIn)?;
    let known = Held::Known.of(&person.request);
    let (tries, account) = (person.state.tries.clone(), person.account.clone());
    let changed = person.take_hashing(typed, move |store, typed, act| {
        form::check(typed)?;
        let held = (&session, known.as_ref());
        own::change_password(store, &tries, &account, held, (&typed.present, &typed.password), act)
    });
    match changed.await? {
        Ok(browser) => {
            let mut response = show(&person, &[], true).await?;
            let known = Held::Known.holding(&person.state, &browser);
            response.add_cookie(&known).map_err(|error| Failure::Unexpected(error.to_string()))?;
            Ok(response)
        }
        Err((_, errors)) => show(&person, &errors, false).await,
    }
}

#[derive(Deserialize)]
struct Which {
    session: String,
}

#[post("/account/sessions/end")]
async fn end_session(person: Person, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let Which { session } = form::read(&person.request, payload).await?;
    let digest = data_encoding::HEXLOWER.decode(session.as_bytes()).ok().and_then(|bytes| Digest::try_from(bytes).ok());
    let digest = digest.ok_or_else(|| Failure::UnreadableForm("a session is named by 64 digits".into()))?;
    let act = person.act();
    person.state.run(move |store| own::end_session(store, person.account.id, &digest, act)).await?;
    Ok(answer::see_other(ACCOUNT))
}

#[post("/account/sessions/end-others")]
async fn end_others(person: Person) -> Result<HttpResponse, PageError> {
    let session = Held::Session.of(&person.request).ok_or(Failure::NotSignedIn)?;
    let act = person.act();
    person.state.run(move |store| own::end_other_sessions(store, person.account.id, &session, act)).await?;
    Ok(answer::see_other(ACCOUNT))
}

async fn show(person: &Person, errors: &[FieldError], is_changed: bool) -> Result<HttpResponse, PageError> {
    let session = Held::Session.of(&person.request).ok_or(Failure::NotSignedIn)?;
    let account = person.account.clone();
    let found = person.state.run(move |store| {
        let sessions = own::sessions(store, account.id, &session, now())?;
        Ok((sessions, second_factor::standing(store, &account, now())?))
    });
    let (sessions, (standing, is_required)) = found.await?;
    let locale = locale_of(&person.request);
    let sessions = sessions.iter().map(|(session, is_this)| row(locale, session, *is_this)).collect();
    let has_factor = matches!(standing, second_factor::Standing::Set { .. });
    let own = Own { email: &person.account.email, sessions, has_factor, is_required, is_changed };
    Ok(person.form_page_at(ACCOUNT, errors, |frame| own_page::own(frame, &own, errors)))
}

fn row(locale: Locale, session: &Session, is_this: bool) -> SessionRow {
    let moment = |at: i64| local_time(at).map_or_else(String::new, |time| locale.moment(time));
    SessionRow {
        name: data_encoding::HEXLOWER.encode(&session.digest),
        began: moment(session.began_at),
        seen: moment(session.seen_at),
        is_this,
    }
}
