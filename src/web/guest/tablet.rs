//! The survey on a tablet of the house: the same form as on a guest's own phone, with the tablet's own script beside it.

use actix_web::{HttpResponse, get, post, web};

use super::choice::Visit;
use super::show::{show_form, thank};
use super::start;
use super::take::take;
use crate::core::round::Channel;
use crate::web::shell::auth::Guest;
use crate::web::shell::error::PageError;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(questions).service(answer).service(thanks).service(start::start);
}

#[get("/t/{round}")]
async fn questions(_: Guest, visit: Visit) -> Result<HttpResponse, PageError> {
    show_form(Channel::Tablet, &visit).await
}

#[post("/t/{round}")]
async fn answer(_: Guest, visit: Visit, payload: web::Payload) -> Result<HttpResponse, PageError> {
    take(Channel::Tablet, &visit, payload).await
}

#[get("/t/{round}/thanks")]
async fn thanks(_: Guest, visit: Visit) -> Result<HttpResponse, PageError> {
    thank(Channel::Tablet, &visit).await
}
