//! Who may answer a round: on what, and with a code or without. Chosen when it is planned, and seen on its page ever after.

use actix_web::{HttpResponse, post, web};

use super::round::show;
use super::seen::{Typed, parse, to_round};
use super::ways_typed::WaysTyped;
use crate::flows::collect::ways;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::form;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(choose);
}

#[post("/staff/rounds/{round}/ways")]
async fn choose(staff: Staff, code: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let round = parse(&code)?;
    let typed: WaysTyped = form::read(&staff.request, payload).await?;
    let page = to_round(&round);
    match staff.take(typed, move |store, typed, act| ways::set(store, &round, typed.read()?, act)).await? {
        Ok(()) => Ok(page),
        Err((typed, errors)) => {
            show(&staff, &code, &Typed { ways: Some(&typed), errors: &errors, ..Typed::default() }).await
        }
    }
}
