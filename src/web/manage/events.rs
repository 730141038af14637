//! What people who sign in have done: read here, and changed nowhere.

use actix_web::{HttpResponse, get, web};
use serde::Deserialize;

use super::events_page::events_page;
use crate::flows::manage::events;
use crate::web::shell::auth::Administrator;
use crate::web::shell::error::PageError;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show_events);
}

#[derive(Deserialize)]
struct Wanted {
    /// Only events with a number below this; anything else than a number asks for the newest.
    #[serde(default)]
    before: String,
}

#[get("/admin/events")]
async fn show_events(admin: Administrator, wanted: web::Query<Wanted>) -> Result<HttpResponse, PageError> {
    let before: Option<i64> = wanted.before.parse().ok();
    let found = admin.state.run(move |store| events::page(store, before)).await?;
    Ok(admin.page(|frame| events_page(frame, &found, before.is_some())))
}
