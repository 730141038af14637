//! A page that can show nothing yet.

use maud::{Markup, html};

use super::components::{card, link_button};
use super::layout::{Frame, page};
use crate::locale::Locale;

/// Before there is a unit: what to do first, for whoever may do it.
#[must_use]
pub fn begin_with_unit(frame: &Frame<'_>, may_add_units: bool, title: &str) -> Markup {
    page(frame, &frame.locale.text(title), &no_unit(frame.locale, may_add_units))
}

fn no_unit(locale: Locale, may_add_units: bool) -> Markup {
    card(
        &locale.text("rounds-start-here"),
        &html! {
            @if may_add_units {
                p { (locale.text("rounds-first-unit")) }
                p { (link_button(&locale.text("units-add"), "/admin/units")) }
            } @else {
                p { (locale.text("rounds-no-unit")) }
            }
        },
    )
}
