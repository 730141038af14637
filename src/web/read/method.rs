//! How the figures come about, for those who want to know.

use maud::{Markup, html};

use super::family::sum_of;
use super::page::{ScorecardPage, answered};
use crate::core::release::{SMALLEST_FOR_DISTRIBUTION, SMALLEST_FOR_MEAN};
use crate::flows::read::scorecard::RollUpFacts;
use crate::flows::read::scorecard::RoundFacts;
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
        .filter_map(|year| match (page.rounds.get(year), page.family.roll_ups.get(year)) {
            (Some(round), _) => Some(of_round(page, *year, round)),
            (None, Some(roll_up)) => Some(of_roll_up(page, *year, roll_up)),
            (None, None) => None,
        })
        .collect();
    let headings = [
        locale.text("method-column-year"),
        locale.text("label-answers"),
        locale.text("method-column-release"),
        locale.text("method-column-source"),
    ];
    let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
    html! { @if !rows.is_empty() { (table(&locale.text("method-rounds"), &headings, &rows)) } }
}

fn of_round(page: &ScorecardPage<'_>, year: i32, round: &RoundFacts) -> Vec<Markup> {
    let locale = page.locale;
    let values = [("number", round.release_number.to_string().into()), ("date", locale.date(round.released_on).into())];
    vec![
        html! { (year) },
        html! { (answered(locale, round)) },
        html! { (locale.text_with("method-release", &values)) },
        html! { (locale.text(if round.is_synthetic { "method-synthetic" } else { "method-real" })) },
    ]
}

fn of_roll_up(page: &ScorecardPage<'_>, year: i32, roll_up: &RollUpFacts) -> Vec<Markup> {
    let locale = page.locale;
    let values = [("number", roll_up.number.to_string().into()), ("date", locale.date(roll_up.made_on).into())];
    let units = roll_up.usual(&page.scorecard.definition).map_or(0, |units| units.units_in);
    vec![
        html! { (year) },
        html! { (sum_of(locale, units)) },
        html! { (locale.text_with("method-rollup", &values)) },
        html! { (locale.text(if roll_up.is_synthetic { "method-synthetic" } else { "method-real" })) },
    ]
}
