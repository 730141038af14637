//! Signing out.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, post, web};

use crate::flows::account::sign_out;
use crate::web::shell::auth::Guest;
use crate::web::shell::cookies::Held;
use crate::web::shell::error::PageError;
use crate::web::shell::state::{State, now};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(leave);
}

#[post("/sign-out")]
async fn leave(_: Guest, request: HttpRequest, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    if let Some(secret) = Held::Session.of(&request) {
        state.run(move |store| sign_out::sign_out(store, &secret, now())).await?;
    }
    Ok(HttpResponse::SeeOther().cookie(Held::Session.gone(&state)).insert_header((header::LOCATION, "/")).finish())
}
