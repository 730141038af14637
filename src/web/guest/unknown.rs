//! Whatever else is asked for where guests are: answered in their language, without a way to where staff are.

use actix_web::{HttpRequest, HttpResponse, get};

use crate::web::shell::auth::Guest;
use crate::web::shell::error::PageError;
use crate::web::start;

#[get("/s/{else:.*}")]
pub async fn phone(guest: Guest, request: HttpRequest) -> Result<HttpResponse, PageError> {
    start::unknown(guest, request).await
}

#[get("/t/{else:.*}")]
pub async fn tablet(guest: Guest, request: HttpRequest) -> Result<HttpResponse, PageError> {
    start::unknown(guest, request).await
}
