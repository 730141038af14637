//! Work that takes long: what runs, what waits, what failed. What can wait is cancelled here.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;

use super::jobs_page::{JOBS, jobs_page};
use crate::core::job::JobId;
use crate::flows::Failure;
use crate::flows::failure::FieldError;
use crate::flows::manage::jobs;
use crate::web::shell::answer;
use crate::web::shell::auth::Administrator;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::state::State;
use crate::web::ui::layout::Frame;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_jobs).service(cancel_job);
}

#[get("/admin/jobs")]
async fn show_jobs(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    show(&admin, &request, &state, &[]).await
}

#[derive(Deserialize)]
struct Which {
    id: String,
}

#[post("/admin/jobs/cancel")]
async fn cancel_job(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let Which { id } = form::read(&request, payload).await?;
    let id: JobId = id.parse().map_err(|_| Failure::UnknownAddress)?;
    let act = admin.act();
    match state.run(move |store| jobs::cancel(store, id, act)).await {
        Ok(()) => Ok(answer::see_other(JOBS)),
        Err(Failure::FieldsRefused(errors)) => show(&admin, &request, &state, &errors).await,
        Err(other) => Err(other.into()),
    }
}

async fn show(
    admin: &Administrator,
    request: &HttpRequest,
    state: &State,
    errors: &[FieldError],
) -> Result<HttpResponse, PageError> {
    let found = state.run(jobs::newest).await?;
    Ok(admin.form_page(request, errors, |frame| {
        // A page that answers a form has no address to come back to but this one.
        jobs_page(&Frame { path: JOBS, ..frame.clone() }, &found, errors)
    }))
}
