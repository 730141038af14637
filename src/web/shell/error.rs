//! Failures as answers: a page for people, `application/problem+json` for programs. Which one is decided by the area.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use super::failures::{answer, log, status};
use super::problem::problem;
use crate::flows::Failure;

/// A failure in an area for people. [`show_errors`](super::error_pages::show_errors) makes the page, because only it knows the reader's language.
#[derive(Debug)]
pub struct PageError(pub Failure);

impl From<Failure> for PageError {
    fn from(failure: Failure) -> Self {
        Self(failure)
    }
}

impl std::fmt::Display for PageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        status(&self.0)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let mut response = answer(&self.0).finish();
        response.extensions_mut().insert(self.0.clone());
        response
    }
}

/// A failure in the api: RFC 9457 problem details.
#[derive(Debug)]
pub struct ApiError(pub Failure);

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self(failure)
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        status(&self.0)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        log(&self.0);
        answer(&self.0).content_type("application/problem+json").json(problem(&self.0))
    }
}
