//! What leaders read: the scorecard of one unit and year, and the list of those there are.
//!
//! Everything arrives computed; these functions only write it down.

pub mod breakdown;
mod choice;
mod detail;
mod dimension;
mod family;
mod figure;
mod measure;
mod method;
mod summary;
pub mod units;

use std::collections::BTreeMap;

use maud::{Markup, html};

pub use choice::{ChoosePage, UnitChoice, choose, year_list};
pub use detail::{DetailPage, detail};
pub use family::Family;

use crate::core::ids::Code;
use crate::core::scorecard::Scorecard;
use crate::core::survey::{LanguageTag, Text};
pub use crate::flows::read_scorecard::RoundFacts;
use crate::locale::Locale;
use crate::web::ui;

/// The scorecard of one unit in one year.
#[derive(Clone, Debug)]
pub struct ScorecardPage<'a> {
    pub locale: Locale,
    /// The language of the scorecard's own texts.
    pub language: LanguageTag,
    pub unit_name: &'a str,
    pub unit_code: &'a str,
    pub scorecard: &'a Scorecard,
    /// The released rounds by year; those that are not shown do no harm.
    pub rounds: &'a BTreeMap<i32, RoundFacts>,
    /// The years that this unit has a scorecard for.
    pub years_available: &'a [i32],
    /// The units above and below, and what is added up from them.
    pub family: Family<'a>,
    pub frame: &'a ui::layout::Frame<'a>,
}

impl ScorecardPage<'_> {
    /// A text of the scorecard; one that is not translated yet is marked with the language that it has.
    fn say(&self, text: &Text) -> Markup {
        ui::text::say(text, &self.language, &self.scorecard.definition.default_language)
    }
}

/// The address of a unit's scorecard.
#[must_use]
pub fn scorecard_path(unit_code: &str, year: i32) -> String {
    format!("/scorecard/{unit_code}/{year}")
}

/// The address of one measure in full.
fn measure_path(unit_code: &str, year: i32, measure: &Code) -> String {
    format!("/scorecard/{unit_code}/{year}/measures/{measure}")
}

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

/// "61 gjester svarte fra 1. oktober til 30. november 2024"
fn answered(locale: Locale, round: &RoundFacts) -> String {
    let guests = round.respondents.map_or_else(
        || locale.text("guests-too-few"),
        |count| locale.text_with("guests-answered", &[("number", locale.whole(count).into()), ("count", count.into())]),
    );
    match (round.opened_on, round.closed_on) {
        (Some(opened), Some(closed)) => format!("{guests} {}", locale.period(opened, closed)),
        _ => guests,
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

/// Made-up answers are labelled where nobody can miss it.
fn synthetic(page: &ScorecardPage<'_>) -> Markup {
    let is_made_up = |year: &&i32| {
        page.rounds.get(year).is_some_and(|round| round.is_synthetic)
            || page.family.roll_ups.get(year).is_some_and(|roll_up| roll_up.is_synthetic)
    };
    let years: Vec<String> = page.scorecard.years.iter().filter(is_made_up).map(ToString::to_string).collect();
    html! {
        @if !years.is_empty() {
            @let heading = page.locale.text("synthetic-heading");
            @let body = page.locale.text_with("synthetic-body", &[("years", list(page.locale, &years).into())]);
            (ui::components::notice(ui::components::Tone::Care, Some(&heading), &html! { p { (body) } }))
        }
    }
}

/// "2022, 2023 og 2024"
fn list(locale: Locale, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            locale.text_with("list-and", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
        }
    }
}

#[cfg(test)]
mod tests;
