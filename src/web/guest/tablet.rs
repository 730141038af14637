//! The survey on a tablet of the house: the same form as on a guest's own phone, with the tablet's own script beside it.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::choice::Choice;
use super::show::{show_form, thank};
use super::start;
use super::take::take;
use crate::core::round::Channel;
use crate::web::shell::auth::Guest;
use crate::web::shell::error::PageError;
use crate::web::shell::state::State;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(questions).service(answer).service(thanks).service(start::start);
}

#[get("/t/{round}")]
async fn questions(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    choice: web::Query<Choice>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    show_form(Channel::Tablet, &request, &code, &choice, &state).await
}

#[post("/t/{round}")]
async fn answer(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    choice: web::Query<Choice>,
    payload: web::Payload,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    take(Channel::Tablet, &request, &code, &choice, payload, &state).await
}

#[get("/t/{round}/thanks")]
async fn thanks(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    choice: web::Query<Choice>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    thank(Channel::Tablet, &request, &code, &choice, &state).await
}
