//! Answers for people: a page, a form that came back, and the way to another page.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use maud::Markup;

use super::failures::{self, status};
use crate::flows::Failure;
use crate::flows::failure::FieldError;

/// A page with its status.
pub fn page(code: StatusCode, markup: Markup) -> HttpResponse {
    HttpResponse::build(code).content_type("text/html; charset=utf-8").body(markup.into_string())
}

/// The status of a page with a form: whether some of its fields were refused.
pub fn form_status(errors: &[FieldError]) -> StatusCode {
    if errors.is_empty() { StatusCode::OK } else { status(&Failure::FieldsRefused(Vec::new())) }
}

/// A page with a form that failed as a whole: its status, and when to try again where waiting helps.
pub fn failed(failure: &Failure, markup: Markup) -> HttpResponse {
    failures::answer(failure).content_type("text/html; charset=utf-8").body(markup.into_string())
}

/// Sends the browser on, so that loading the page anew sends nothing twice.
pub fn see_other(address: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, address)).finish()
}
