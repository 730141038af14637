//! The units below one, measure by measure: each with its dot and interval, in the order of their names.
//!
//! There is no ranking. Where intervals overlap, the order of the dots is chance.

use maud::{Markup, html};

use super::page::scorecard_path;
use super::{family, figure};
use crate::core::scorecard::{Figure, Measure, Outcome};
use crate::core::survey::LanguageTag;
use crate::core::unit::Unit;
use crate::flows::read::scorecard::ScorecardReading;
use crate::locale::Locale;
use crate::web::ui;
use crate::web::ui::components::{Tone, notice, table};

/// A unit and those right below it, side by side.
#[derive(Clone, Debug)]
pub struct UnitsPage<'a> {
    pub locale: Locale,
    /// The language of the scorecard's own texts.
    pub language: LanguageTag,
    pub whole: &'a ScorecardReading,
    /// By name; none where a unit has no figures for the year.
    pub units: &'a [(Unit, Option<ScorecardReading>)],
    pub frame: &'a ui::layout::Frame<'a>,
}

/// The comparison as a page.
#[must_use]
pub fn units(page: &UnitsPage<'_>) -> Markup {
    let (locale, card) = (page.locale, &page.whole.scorecard);
    let title = locale.text_with("units-title", &[("year", card.year.to_string().into())]);
    let (code, year) = (page.whole.unit.code.as_str(), card.year);
    let is_made_up = page.units.iter().flat_map(|(_, reading)| reading).any(|reading| reading.is_synthetic(year));
    let content = html! {
        p.facts { a href=(scorecard_path(code, year)) { (page.whole.unit.name) } }
        @if is_made_up {
            @let body = locale.text_with("synthetic-body", &[("years", year.to_string().into())]);
            (notice(Tone::Care, Some(&locale.text("synthetic-heading")), &html! { p { (body) } }))
        }
        p.lead { (locale.text("units-lead")) }
        @for dimension in &card.dimensions {
            section.dimension {
                div.dimension-head { h2 { (card.definition.say(&dimension.definition.title, &page.language)) } }
                @for measure in &dimension.measures { (compared(page, measure)) }
            }
        }
    };
    ui::layout::page(page.frame, &title, &content)
}

/// One measure of every unit; the whole comes last, apart.
fn compared(page: &UnitsPage<'_>, measure: &Measure) -> Markup {
    let locale = page.locale;
    let definition = &measure.definition;
    let title = page.whole.scorecard.definition.say(&definition.title, &page.language);
    let of = |reading: &'_ Option<ScorecardReading>| {
        let found = reading.as_ref()?.scorecard.measures().find(|other| other.definition.code == definition.code)?;
        Some(found.now().clone())
    };
    let outcomes: Vec<(&Unit, Outcome)> =
        page.units.iter().map(|(unit, reading)| (unit, of(reading).unwrap_or(Outcome::Missing))).collect();
    let drawn: Vec<&Figure> = outcomes.iter().filter_map(|(_, outcome)| outcome.figure()).collect();
    let rows: Vec<Vec<Markup>> = outcomes
        .iter()
        .map(|(unit, outcome)| {
            let drawing = outcome.figure().map(|figure| {
                let id = format!("drawing-{}-{}", definition.code, unit.code);
                figure::beside(locale, definition, (id, format!("{title}: {}", unit.name)), figure, &drawn)
            });
            let name = html! { a href=(scorecard_path(unit.code.as_str(), page.whole.scorecard.year)) { (unit.name) } };
            [name, drawing.unwrap_or_default()].into_iter().chain(figure::cells(locale, definition, outcome)).collect()
        })
        .collect();
    let headings = [
        "units-column-unit",
        "units-column-drawing",
        "units-column-figure",
        "units-column-interval",
        "units-column-answers",
    ]
    .map(|key| locale.text(key));
    html! { (table(title, &headings.each_ref().map(String::as_str), &rows)) (together(page, measure)) }
}

/// What the units come to together.
fn together(page: &UnitsPage<'_>, measure: &Measure) -> Markup {
    let locale = page.locale;
    let [value, interval, _] = figure::cells(locale, &measure.definition, measure.now());
    html! {
        p.together {
            (locale.text("units-together")) " " (value)
            @if measure.now().figure().is_some_and(|figure| figure.interval().is_some()) { " (" (interval) ")" }
            @if let Some(units) = page.whole.roll_ups.get(&page.whole.scorecard.year).and_then(|r| r.of(&measure.definition)) {
                " · " (family::sum_of(locale, units.units_in))
            }
        }
    }
}
