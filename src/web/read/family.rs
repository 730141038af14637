//! The units above and below, and what a unit above others is the sum of.

use maud::{Markup, html};

use super::page::{ScorecardPage, list, scorecard_path};
use crate::core::ids::Code;
use crate::core::scorecard::Measure;
use crate::flows::read::scorecard::UnitsCounted;
use crate::locale::Locale;
use crate::web::ui::components::{Tone, notice};

/// The address where the units below are compared.
#[must_use]
pub fn units_path(unit_code: &str, year: i32) -> String {
    format!("{}/units", scorecard_path(unit_code, year))
}

/// The address of the figures by background.
#[must_use]
pub fn groups_path(unit_code: &str, year: i32) -> String {
    format!("{}/groups", scorecard_path(unit_code, year))
}

/// " · the sum of 3 units · 1 left out for now · counted 2 December 2024"
pub(super) fn facts(page: &ScorecardPage<'_>) -> Markup {
    let locale = page.locale;
    let year = page.scorecard.year;
    let Some(roll_up) = page.family.roll_ups.get(&year) else { return html! {} };
    let usual = roll_up.usual(&page.scorecard.definition);
    html! {
        @if let Some(units) = usual {
            " · " (sum_of(locale, units.units_in))
            @if units.left_out > 0 { " · " (left_out(locale, units.left_out)) }
        }
        " · "
        span.nowrap { (locale.text_with("rollup-made", &[("date", locale.date(roll_up.made_on).into())])) }
    }
}

pub(super) fn sum_of(locale: Locale, units: usize) -> String {
    locale.text_with("rollup-sum", &[("number", locale.whole(units as u64).into()), ("count", units.into())])
}

fn left_out(locale: Locale, units: usize) -> String {
    locale.text_with("rollup-left-out", &[("number", locale.whole(units as u64).into()), ("count", units.into())])
}

/// To the unit above, to those below, and to what else is shown of the year.
pub(super) fn links(page: &ScorecardPage<'_>) -> Markup {
    let locale = page.locale;
    let year = page.scorecard.year;
    html! {
        @if let Some(above) = page.family.above {
            p.family {
                (locale.text("family-above")) " "
                a href=(scorecard_path(above.code.as_str(), year)) { (above.name) }
            }
        }
        @if !page.family.below.is_empty() {
            nav.family aria-label=(locale.text("family-below")) {
                span { (locale.text("family-below")) }
                ul {
                    @for unit in page.family.below {
                        li { a href=(scorecard_path(unit.code.as_str(), year)) { (unit.name) } }
                    }
                }
                a href=(units_path(page.unit_code, year)) { (locale.text("family-compare")) }
            }
        }
        @if page.rounds.contains_key(&year) {
            p.family { a href=(groups_path(page.unit_code, year)) { (locale.text("family-groups")) } }
        }
    }
}

/// Why units are left out, and that the years may not be made of the same ones.
pub(super) fn explanation(page: &ScorecardPage<'_>) -> Markup {
    let locale = page.locale;
    let card = &page.scorecard.definition;
    let usual = |year: &i32| Some((*year, page.family.roll_ups.get(year)?.usual(card)?));
    let years: Vec<(i32, UnitsCounted)> = page.scorecard.years.iter().filter_map(usual).collect();
    let is_rolled_up = page.family.roll_ups.contains_key(&page.scorecard.year);
    let numbers: Vec<String> =
        years.iter().map(|(year, units)| format!("{year}: {}", locale.whole(units.units_in as u64))).collect();
    let differ = years.windows(2).any(|pair| matches!(pair, [one, other] if one.1.units_in != other.1.units_in));
    html! {
        @if is_rolled_up {
            (notice(Tone::Plain, Some(&locale.text("rollup-heading")), &html! {
                p { (locale.text("rollup-why")) }
                @if differ {
                    p { (locale.text_with("rollup-years-differ", &[("years", list(locale, &numbers).into())])) }
                }
            }))
        }
    }
}

/// What one measure's figure is made of, where that is not what the top of the page says.
pub(super) fn note(page: &ScorecardPage<'_>, measure: &Measure) -> Markup {
    let locale = page.locale;
    let year = page.scorecard.year;
    let roll_up = page.family.roll_ups.get(&year);
    let units = roll_up.and_then(|roll_up| {
        let own = roll_up.of(&measure.definition)?;
        (Some(own) != roll_up.usual(&page.scorecard.definition)).then_some(own)
    });
    let sum = page.family.sums.get(&(year, measure.definition.code.clone()));
    html! {
        @if let Some(units) = units {
            span.note {
                (locale.text_with("rollup-measure", &[
                    ("in", locale.whole(units.units_in as u64).into()),
                    ("out", locale.whole(units.left_out as u64).into()),
                ]))
            }
        }
        @match sum {
            Some(sum) if !sum.missing.is_empty() => span.note {
                @let names: Vec<String> = sum.missing.iter().map(|code| name(page, code)).collect();
                (locale.text_with("rollup-count-missing", &[("units", list(locale, &names).into())]))
            },
            Some(sum) => span.note {
                (locale.text_with("rollup-counted", &[
                    ("number", locale.whole(sum.units.len() as u64).into()), ("count", sum.units.len().into()),
                ]))
            },
            None => {}
        }
    }
}

/// The unit's name; further down than the page knows, its code.
fn name(page: &ScorecardPage<'_>, code: &Code) -> String {
    let known = page.family.below.iter().find(|unit| unit.code == *code);
    known.map_or_else(|| code.to_string(), |unit| unit.name.clone())
}
