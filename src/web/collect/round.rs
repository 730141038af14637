//! One round: its page, and its next step.

use actix_web::{HttpResponse, get, post, web};
use serde::Deserialize;

use super::round_page;
use super::seen::{Seen, Typed, parse, to_round};
use super::sure::Sure;
use crate::core::ids::RoundCode;
use crate::flows::collect::round;
use crate::flows::{Act, Failure};
use crate::store::Store;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::form;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(one).service(open).service(close).service(seal);
}

#[get("/staff/rounds/{round}")]
async fn one(staff: Staff, code: web::Path<String>, done: web::Query<Done>) -> Result<HttpResponse, PageError> {
    let shown = Typed { is_shut_out: !done.shut_out.is_empty(), ..Typed::default() };
    show(&staff, &code, &shown).await
}

/// What staff did just before.
#[derive(Deserialize)]
struct Done {
    #[serde(default)]
    shut_out: String,
}

#[post("/staff/rounds/{round}/open")]
async fn open(staff: Staff, code: web::Path<String>) -> Result<HttpResponse, PageError> {
    let (round, act) = (parse(&code)?, staff.act());
    let opened = round.clone();
    staff.state.run(move |store| round::open::open(store, &opened, act)).await?;
    Ok(to_round(&round))
}

#[post("/staff/rounds/{round}/close")]
async fn close(staff: Staff, code: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let sure: Sure = form::read(&staff.request, payload).await?;
    end(&staff, &code, sure, round::close::close).await
}

#[post("/staff/rounds/{round}/seal")]
async fn seal(staff: Staff, code: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let sure: Sure = form::read(&staff.request, payload).await?;
    end(&staff, &code, sure, round::seal::seal).await
}

/// A step that cannot be undone, and that work follows from. The next page shows what came of it, unless that takes long.
async fn end(
    staff: &Staff,
    code: &str,
    sure: Sure,
    flow: fn(&Store, &RoundCode, Act) -> Result<(), Failure>,
) -> Result<HttpResponse, PageError> {
    let (round, jobs) = (parse(code)?, staff.state.jobs.clone());
    let page = to_round(&round);
    let ended = staff.take(sure, move |store, sure, act| {
        sure.check("next")?;
        flow(store, &round, act)?;
        jobs.wait_for(store, &round, act.at)
    });
    match ended.await? {
        Ok(()) => Ok(page),
        Err((_, errors)) => show(staff, code, &Typed { errors: &errors, ..Typed::default() }).await,
    }
}

/// A round's page, as it stands or with what was typed into one of its forms.
pub async fn show(staff: &Staff, code: &str, typed: &Typed<'_>) -> Result<HttpResponse, PageError> {
    let seen = Seen::of(staff, code).await?;
    Ok(staff.form_page(typed.errors, |frame| round_page::one(frame, &seen, typed)))
}
