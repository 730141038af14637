//! How the figures come about, for those who want to know.

use maud::{Markup, html};

use super::{ScorecardPage, answered};
use crate::core::release::{SMALLEST_FOR_DISTRIBUTION, SMALLEST_FOR_MEAN};
use crate::web::ui::components::table;

pub(super) fn details(page: &ScorecardPage<'_>) -> Markup {
    let locale = page.locale;
    let limits = [
        ("mean", locale.whole(SMALLEST_FOR_MEAN).into()),
        ("distribution", locale.whole(SMALLEST_FOR_DISTRIBUTION).into()),
    ];
    html! {
        details.method {
            summary { (locale.text("method-heading")) }
            dl {
                dt { (locale.text("method-figure-term")) }
                dd { (locale.text("method-figure")) }
                dt { (locale.text("method-interval-term")) }
                dd { (locale.text("method-interval")) }
                dt { (locale.text("method-verdict-term")) }
                dd { (locale.text("method-verdict")) }
                dt { (locale.text("method-change-term")) }
                dd { (locale.text("method-change")) }
                dt { (locale.text("method-estimate-term")) }
                dd { (locale.text("method-estimate")) }
                dt { (locale.text("method-trend-term")) }
                dd { (locale.text("method-trend")) }
                dt { (locale.text("method-privacy-term")) }
                dd { (locale.text_with("method-privacy", &limits)) }
            }
            (rounds(page, &page.scorecard.years))
        }
    }
}

/// The releases behind the figures: every figure can be traced to one.
pub(super) fn rounds(page: &ScorecardPage<'_>, years: &[i32]) -> Markup {
    let locale = page.locale;
    let rows: Vec<Vec<Markup>> = years
        .iter()
        .filter_map(|year| Some((year, page.rounds.get(year)?)))
        .map(|(year, round)| {
            let number = round.release_number.to_string();
            let released = locale.date(round.released_on);
            let values = [("number", number.into()), ("date", released.into())];
            vec![
                html! { (year) },
                html! { (answered(locale, round)) },
                html! { (locale.text_with("method-release", &values)) },
                html! { (locale.text(if round.is_synthetic { "method-synthetic" } else { "method-real" })) },
            ]
        })
        .collect();
    let headings = [
        locale.text("method-column-year"),
        locale.text("method-column-answers"),
        locale.text("method-column-release"),
        locale.text("method-column-source"),
    ];
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    html! { @if !rows.is_empty() { (table(&locale.text("method-rounds"), &headings, &rows)) } }
}
