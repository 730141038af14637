//! What people who sign in have done: read here, and changed nowhere.

use actix_web::{HttpRequest, HttpResponse, get, web};
use maud::{Markup, html};
use serde::Deserialize;

use super::event_words::event_words;
use super::words::moment;
use crate::core::event::Event;
use crate::flows::manage::read_events::{self, EventPage};
use crate::web::shell::auth::Administrator;
use crate::web::shell::error::PageError;
use crate::web::shell::state::State;
use crate::web::ui::components::table;
use crate::web::ui::layout::{Frame, page};

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
async fn show_events(
    admin: Administrator,
    request: HttpRequest,
    wanted: web::Query<Wanted>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let before: Option<i64> = wanted.before.parse().ok();
    let found = state.run(move |store| read_events::page(store, before)).await?;
    Ok(admin.page(&request, |frame| events_page(frame, &found, before.is_some())))
}

fn events_page(frame: &Frame<'_>, found: &EventPage, is_older: bool) -> Markup {
    let locale = frame.locale;
    let headings = ["event-when", "event-what"].map(|key| locale.text(key));
    let row = |event: &Event| {
        vec![html! { (moment(locale, event.at)) }, html! { (event_words(locale, &found.names, event)) }]
    };
    let rows: Vec<Vec<Markup>> = found.events.iter().map(row).collect();
    let content = html! {
        p { (locale.text("events-help")) }
        (table(&locale.text("events-caption"), &headings.each_ref().map(String::as_str), &rows))
        p {
            @if is_older { a href="/admin/events" { (locale.text("events-newest")) } " " }
            @if let Some(number) = found.older {
                a href={ "/admin/events?before=" (number) } { (locale.text("events-older")) }
            }
        }
    };
    page(frame, &locale.text("nav-events"), &content)
}
