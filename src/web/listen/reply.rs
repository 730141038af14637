//! What guests of later rounds are told of a released one: staff write what the house did, and see what is told of the answers.

use actix_web::{HttpResponse, get, post, web};

use super::reply_page::{Shown, reply_page};
use crate::core::ids::RoundCode;
use crate::flows::Failure;
use crate::flows::listen::reply;
use crate::web::shell::answer;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::posted::After;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show).service(save);
}

#[get("/staff/rounds/{round}/reply")]
async fn show(staff: Staff, code: web::Path<String>, after: web::Query<After>) -> Result<HttpResponse, PageError> {
    let code = parse(&code)?;
    let sheet = staff.state.run(move |store| reply::sheet(store, &code)).await?;
    let typed = sheet.reply.typed();
    let shown = Shown { sheet: &sheet, typed: &typed, errors: &[], was_saved: after.is_saved() };
    Ok(staff.page(|frame| reply_page(frame, &shown)))
}

#[post("/staff/rounds/{round}/reply")]
async fn save(staff: Staff, code: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let code = parse(&code)?;
    let body = form::body(&staff.request, payload, form::FORM).await?;
    let fields = form::fields(&body)?;
    let (round, by) = (code.clone(), staff.account.email.clone());
    match staff.take(fields, move |store, fields, act| reply::write(store, &round, fields, &by, act)).await? {
        Ok(()) => Ok(answer::see_other(&format!("/staff/rounds/{code}/reply?saved=1"))),
        Err((fields, errors)) => {
            let sheet = staff.state.run(move |store| reply::sheet(store, &code)).await?;
            let typed = fields.into_iter().filter_map(|(name, text)| Some((name.parse().ok()?, text))).collect();
            let shown = Shown { sheet: &sheet, typed: &typed, errors: &errors, was_saved: false };
            Ok(staff.form_page(&errors, |frame| reply_page(frame, &shown)))
        }
    }
}

fn parse(code: &str) -> Result<RoundCode, Failure> {
    code.parse().map_err(|_| Failure::UnknownRound)
}
