//! The survey on a guest's own phone, or any other device with the address.

use actix_web::{HttpResponse, get, post, web};

use super::choice::Visit;
use super::show::{show_form, thank};
use super::take::take;
use crate::core::round::Channel;
use crate::web::shell::auth::Guest;
use crate::web::shell::error::PageError;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(questions).service(answer).service(thanks);
}

#[get("/s/{round}")]
async fn questions(_: Guest, visit: Visit) -> Result<HttpResponse, PageError> {
    show_form(Channel::Link, &visit).await
}

#[post("/s/{round}")]
async fn answer(_: Guest, visit: Visit, payload: web::Payload) -> Result<HttpResponse, PageError> {
    take(Channel::Link, &visit, payload).await
}

#[get("/s/{round}/thanks")]
async fn thanks(_: Guest, visit: Visit) -> Result<HttpResponse, PageError> {
    thank(Channel::Link, &visit).await
}
