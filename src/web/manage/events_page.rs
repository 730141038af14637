//! The page of events.

mod sentence;

use maud::{Markup, html};

use super::words::moment;
use crate::core::event::Event;
use crate::flows::manage::events::EventPage;
use crate::web::ui::components::table;
use crate::web::ui::layout::{Frame, page};
use sentence::sentence;

pub fn events_page(frame: &Frame<'_>, found: &EventPage, is_older: bool) -> Markup {
    let locale = frame.locale;
    let headings = ["event-when", "event-what"].map(|key| locale.text(key));
    let row =
        |event: &Event| vec![html! { (moment(locale, event.at)) }, html! { (sentence(locale, &found.names, event)) }];
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
