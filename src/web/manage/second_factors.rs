//! Who signs in in two steps, who must, and the way out for whoever has lost the app.

use actix_web::{HttpResponse, get, post, web};
use serde::Deserialize;

use super::second_factors_page::{SECOND_FACTORS, second_factors_page};
use crate::core::role::Role;
use crate::flows::failure::FieldError;
use crate::flows::manage::second_factors;
use crate::web::shell::answer;
use crate::web::shell::auth::Administrator;
use crate::web::shell::error::PageError;
use crate::web::shell::form;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_second_factors).service(require).service(reset);
}

#[get("/admin/second-factors")]
async fn show_second_factors(admin: Administrator) -> Result<HttpResponse, PageError> {
    show(&admin, &[]).await
}

/// A box for each role, ticked or not.
#[derive(Deserialize)]
struct Required {
    leader: Option<String>,
    staff: Option<String>,
    administrator: Option<String>,
}

impl Required {
    fn roles(&self) -> Vec<Role> {
        let boxes =
            [(Role::Leader, &self.leader), (Role::Staff, &self.staff), (Role::Administrator, &self.administrator)];
        boxes.into_iter().filter(|(_, ticked)| ticked.is_some()).map(|(role, _)| role).collect()
    }
}

#[post("/admin/second-factors")]
async fn require(admin: Administrator, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let required: Required = form::read(&admin.request, payload).await?;
    let act = admin.act();
    admin.state.run(move |store| second_factors::require(store, &required.roles(), act)).await?;
    Ok(answer::see_other(SECOND_FACTORS))
}

#[derive(Deserialize)]
struct Whose {
    email: String,
}

#[post("/admin/second-factors/reset")]
async fn reset(admin: Administrator, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let Whose { email } = form::read(&admin.request, payload).await?;
    match admin.take(email, |store, email, act| second_factors::reset(store, email, act)).await? {
        Ok(()) => Ok(answer::see_other(SECOND_FACTORS)),
        Err((_, errors)) => show(&admin, &errors).await,
    }
}

async fn show(admin: &Administrator, errors: &[FieldError]) -> Result<HttpResponse, PageError> {
    let overview = admin.state.run(second_factors::overview).await?;
    Ok(admin
        .form_page_at(SECOND_FACTORS, errors, |frame| second_factors_page(frame, &overview, admin.account.id, errors)))
}
