//! The list of scorecards: which unit and which year.

use maud::{Markup, html};

use super::page::scorecard_path;
use crate::core::unit::Unit;
use crate::locale::Locale;
use crate::web::ui;

/// The units and years that somebody may read.
#[derive(Clone, Debug)]
pub struct ChoosePage<'a> {
    pub locale: Locale,
    pub units: &'a [UnitChoice<'a>],
    pub frame: &'a ui::layout::Frame<'a>,
}

/// A unit with the years it has a scorecard for.
#[derive(Clone, Debug)]
pub struct UnitChoice<'a> {
    pub name: &'a str,
    pub code: &'a str,
    pub years: &'a [i32],
}

impl<'a> UnitChoice<'a> {
    pub fn of((unit, years): &'a (Unit, Vec<i32>)) -> Self {
        Self { name: &unit.name, code: unit.code.as_str(), years }
    }
}

/// The list of units, each with its years, the latest first.
#[must_use]
pub fn choose(page: &ChoosePage<'_>) -> Markup {
    let locale = page.locale;
    let content = html! {
        @if page.units.is_empty() {
            p { (locale.text("scorecards-none")) }
        } @else {
            ul.unit-list {
                @for unit in page.units { li.card { (choice(locale, unit)) } }
            }
        }
    };
    ui::layout::page(page.frame, &locale.text("scorecards-title"), &content)
}

fn choice(locale: Locale, unit: &UnitChoice<'_>) -> Markup {
    html! {
        h2 { (unit.name) }
        @if unit.years.is_empty() {
            p.soft { (locale.text("scorecards-no-years")) }
        } @else {
            (year_list(unit))
        }
    }
}

/// The years of a unit as buttons, the latest first.
#[must_use]
pub fn year_list(unit: &UnitChoice<'_>) -> Markup {
    let mut years = unit.years.to_vec();
    years.sort_unstable_by(|one, other| other.cmp(one));
    html! {
        ul.year-list {
            @for year in years {
                li {
                    a.button.is-quiet href=(scorecard_path(unit.code, year)) {
                        (year) span.visually-hidden { " " (unit.name) }
                    }
                }
            }
        }
    }
}
