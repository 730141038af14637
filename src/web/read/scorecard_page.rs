//! The scorecard of one unit and year.
//!
//! Everything arrives computed; these functions only write it down.

mod dimension;
mod summary;

use maud::{Markup, html};

use super::page::{ScorecardPage, answered, scorecard_path, synthetic};
use super::{family, method};
use crate::web::ui;

/// The scorecard as a page.
#[must_use]
pub fn scorecard(page: &ScorecardPage<'_>) -> Markup {
    let locale = page.locale;
    let year = page.scorecard.year.to_string();
    let title = locale.text_with("scorecard-title", &[("year", year.into())]);
    let content = html! {
        (facts(page))
        (family::links(page))
        (years(page))
        (synthetic(page))
        (family::explanation(page))
        (summary::cards(page))
        (summary::key(page))
        @for dimension in &page.scorecard.dimensions { (dimension::section(page, dimension)) }
        (method::details(page))
    };
    ui::layout::page(page.frame, &title, &content)
}

/// "Gatenært Oslo · 61 gjester svarte fra 1. oktober til 30. november 2024 · frigitt 2. desember 2024"
fn facts(page: &ScorecardPage<'_>) -> Markup {
    let locale = page.locale;
    html! {
        p.facts {
            strong { (page.unit_name) }
            @match page.rounds.get(&page.scorecard.year) {
                Some(round) => {
                    @let released = locale.date(round.released_on);
                    " · " (answered(locale, round)) " · "
                    span.nowrap { (locale.text_with("released-on", &[("date", released.into())])) }
                }
                None if page.family.roll_ups.contains_key(&page.scorecard.year) => (family::facts(page)),
                None => {
                    " · "
                    (locale.text_with("no-round-released", &[("year", page.scorecard.year.to_string().into())]))
                }
            }
        }
    }
}

fn years(page: &ScorecardPage<'_>) -> Markup {
    html! {
        @if page.years_available.len() > 1 {
            nav.years aria-label=(page.locale.text("years-label")) {
                ul {
                    @for year in page.years_available {
                        li {
                            a href=(scorecard_path(page.unit_code, *year))
                                aria-current=[(*year == page.scorecard.year).then_some("page")] { (year) }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
