//! Work that takes long: what runs, what waits, what failed. What can wait is cancelled here.

use actix_web::{HttpResponse, get, post, web};
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

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_jobs).service(cancel_job);
}

#[get("/admin/jobs")]
async fn show_jobs(admin: Administrator) -> Result<HttpResponse, PageError> {
    show(&admin, &[]).await
}

#[derive(Deserialize)]
struct Which {
    id: String,
}

#[post("/admin/jobs/cancel")]
async fn cancel_job(admin: Administrator, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let Which { id } = form::read(&admin.request, payload).await?;
    let id: JobId = id.parse().map_err(|_| Failure::UnknownAddress)?;
    match admin.take(id, |store, id, act| jobs::cancel(store, *id, act)).await? {
        Ok(()) => Ok(answer::see_other(JOBS)),
        Err((_, errors)) => show(&admin, &errors).await,
    }
}

async fn show(admin: &Administrator, errors: &[FieldError]) -> Result<HttpResponse, PageError> {
    let found = admin.state.run(jobs::newest).await?;
    Ok(admin.form_page_at(JOBS, errors, |frame| jobs_page(frame, &found, errors)))
}
