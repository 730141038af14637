//! The survey on a guest's own phone, or any other device with the address.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::choice::Choice;
use super::show::{show_form, thank};
use super::take::take;
use crate::core::round::Channel;
use crate::web::shell::auth::Guest;
use crate::web::shell::error::PageError;
use crate::web::shell::state::State;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(questions).service(answer).service(thanks);
}

#[get("/s/{round}")]
async fn questions(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    choice: web::Query<Choice>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    show_form(Channel::Link, &request, &code, &choice, &state).await
}

#[post("/s/{round}")]
async fn answer(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    choice: web::Query<Choice>,
    payload: web::Payload,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    take(Channel::Link, &request, &code, &choice, payload, &state).await
}

#[get("/s/{round}/thanks")]
async fn thanks(
    _: Guest,
    request: HttpRequest,
    code: web::Path<String>,
    choice: web::Query<Choice>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    thank(Channel::Link, &request, &code, &choice, &state).await
}
