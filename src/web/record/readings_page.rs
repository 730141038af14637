//! The pages of readings: the units to choose from, and the sheet of one unit and year.

use maud::{Markup, Render, html};

use crate::core::card::{MeasureDefinition, Source};
use crate::core::evidence::Quantity;
use crate::core::evidence::doubt::{Doubt, doubts};
use crate::core::evidence::history::{ReportedFigure, ReportedPart};
use crate::core::ids::Code;
use crate::core::survey::{LanguageTag, Text};
use crate::core::unit::Unit;
use crate::flows::failure::FieldError;
use crate::flows::record::readings::{ReadingSheet, Slot, SlotKind, slots_of};
use crate::locale::{Locale, doubt_words};
use crate::web::shell::form::Fields;
use crate::web::ui::components::{Field, FieldKind, Tone, notice, submit};
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::text::say;

/// The units, each leading to its sheet of this year.
pub fn units_page(frame: &Frame<'_>, units: &[Unit], this_year: i32) -> Markup {
    let locale = frame.locale;
    let list = html! {
        ul.unit-list {
            @for unit in units {
                li.card { a href={ "/staff/readings/" (unit.code) "/" (this_year) } { (unit.name) } }
            }
        }
    };
    page(frame, &locale.text("nav-readings"), &list)
}

/// The sheet as it is shown: what is recorded, or what was just typed and refused.
pub struct Shown<'a> {
    pub sheet: &'a ReadingSheet,
    pub year: i32,
    pub typed: &'a [(String, String)],
    pub errors: &'a [FieldError],
    pub was_saved: bool,
}

pub fn sheet_page(frame: &Frame<'_>, shown: &Shown<'_>) -> Markup {
    let locale = frame.locale;
    let Unit { name, code, .. } = &shown.sheet.unit;
    let year = shown.year;
    let content = html! {
        @if shown.was_saved { (notice(Tone::Good, None, &html! { p { (locale.text("readings-saved")) } })) }
        (doubtful(locale, shown))
        @if !shown.errors.is_empty() { (notice(Tone::Bad, None, &html! { p { (locale.text("error-refused-advice")) } })) }
        nav.years aria-label=(locale.text("years-label")) {
            ul {
                @for other in year - 2..=year + 1 {
                    li { a href={ "/staff/readings/" (code) "/" (other) } aria-current=[(other == year).then_some("page")] { (other) } }
                }
            }
        }
        @if shown.sheet.synthetic_years.contains(&year) {
            (notice(Tone::Care, None, &html! { p { (locale.text("readings-synthetic")) } }))
        }
        p { (locale.text("readings-help")) }
        form method="post" action={ "/staff/readings/" (code) "/" (year) } {
            div.figures { @for measure in shown.sheet.definition.all_measures() { (figures(frame, shown, measure)) } }
            (reported(frame, shown))
            (submit(&locale.text("readings-save")))
        }
    };
    let title =
        locale.text_with("readings-title", &[("unit", name.as_str().into()), ("year", year.to_string().into())]);
    page(frame, &title, &content)
}

/// What is recorded and cannot be right. It is kept all the same: whoever typed it may know better.
fn doubtful(locale: Locale, shown: &Shown<'_>) -> Markup {
    let definition = &shown.sheet.definition;
    let found: Vec<(&MeasureDefinition, Doubt)> = definition
        .all_measures()
        .filter_map(|measure| {
            let recorded = shown.sheet.evidence.readings.of(shown.year, &measure.code);
            Some((measure, doubts(measure, recorded)?))
        })
        .collect();
    let body = html! {
        ul { @for (measure, doubt) in &found { li { (said(locale, shown, &measure.title)) ": " (doubt_words(locale, doubt)) } } }
    };
    html! { @if !found.is_empty() { (notice(Tone::Care, Some(&locale.text("readings-doubtful")), &body)) } }
}

/// A text of the scorecard in the reader's language.
fn said(locale: Locale, shown: &Shown<'_>, text: &Text) -> Markup {
    let fallback = &shown.sheet.definition.default_language;
    let language: Option<LanguageTag> = locale.tag().parse().ok();
    say(text, language.as_ref().unwrap_or(fallback), fallback)
}

/// The fields of one measure that is counted: one, or one for each part; none for what is not typed in.
fn figures(frame: &Frame<'_>, shown: &Shown<'_>, measure: &MeasureDefinition) -> Markup {
    let locale = frame.locale;
    let title = said(locale, shown, &measure.title);
    let note = measure.note.as_ref().map(|note| said(locale, shown, note));
    let is_counted = |slot: &Slot<'_>| !matches!(slot.kind, SlotKind::Reported(_));
    let slots: Vec<Slot<'_>> = slots_of(measure).filter(is_counted).collect();
    html! {
        @match slots.as_slice() {
            [] => {}
            [only @ Slot { kind: SlotKind::Whole, .. }] => (one_field(frame, shown, only, &title, note.as_ref())),
            parts => (group(frame, shown, parts, &title, note.as_ref())),
        }
    }
}

/// Survey figures of a year without a round, from a report of the time.
fn reported(frame: &Frame<'_>, shown: &Shown<'_>) -> Markup {
    let locale = frame.locale;
    let is_reported = |slot: &Slot<'_>| matches!(slot.kind, SlotKind::Reported(_));
    let groups: Vec<(&MeasureDefinition, Vec<Slot<'_>>)> = shown
        .sheet
        .definition
        .all_measures()
        .filter(|measure| shown.sheet.takes(shown.year, measure))
        .map(|measure| (measure, slots_of(measure).filter(is_reported).collect::<Vec<_>>()))
        .filter(|(_, slots)| !slots.is_empty())
        .collect();
    let is_used = groups.iter().flat_map(|(_, slots)| slots).any(|slot| {
        let recorded = shown.sheet.evidence.readings.of(shown.year, &slot.measure.code);
        !recorded.is_empty() || shown.errors.iter().any(|error| error.field == slot.name())
    });
    html! {
        @if !groups.is_empty() {
            details open[is_used] {
                summary { (locale.text("readings-reported")) }
                p.help { (locale.text("readings-reported-help")) }
                div.figures {
                    @for (measure, slots) in &groups {
                        (group(frame, shown, slots, &said(locale, shown, &measure.title), None))
                    }
                }
            }
        }
    }
}

fn group(frame: &Frame<'_>, shown: &Shown<'_>, slots: &[Slot<'_>], title: &Markup, note: Option<&Markup>) -> Markup {
    let locale = frame.locale;
    let field = |slot: &Slot<'_>, key: &str, help: Option<&Markup>| {
        one_field(frame, shown, slot, &locale.text(key).render(), help)
    };
    html! {
        fieldset {
            legend { (title) }
            @if let Some(note) = note { p.help { (note) } }
            @for slot in slots {
                @match slot.kind {
                    SlotKind::Part(part) => (one_field(frame, shown, slot, &said(locale, shown, &part.title), None)),
                    SlotKind::Total => (field(slot, "readings-total", Some(&locale.text("readings-total-help").render()))),
                    SlotKind::Reported(ReportedPart::Figure) if matches!(slot.measure.from, Source::Share { .. }) => {
                        (field(slot, "readings-reported-share", None))
                    }
                    SlotKind::Reported(ReportedPart::Figure) => (field(slot, "readings-reported-mean", None)),
                    SlotKind::Reported(_) => (field(slot, "label-answers", None)),
                    SlotKind::Whole => {}
                }
            }
        }
    }
}

fn one_field(frame: &Frame<'_>, shown: &Shown<'_>, slot: &Slot<'_>, label: &Markup, help: Option<&Markup>) -> Markup {
    let locale = frame.locale;
    let name = slot.name();
    let typed = shown.typed.iter().find(|(field, _)| *field == name).map(|(_, text)| text.clone());
    let recorded = shown.sheet.evidence.readings.of(shown.year, &slot.measure.code);
    let recorded = match (slot.kind, ReportedFigure::of(recorded)) {
        (SlotKind::Reported(ReportedPart::Figure), Some(figure)) => Some(with_decimals(locale, &figure)),
        _ => recorded
            .iter()
            .find(|(part, _)| part.as_ref().map(Code::as_str) == slot.part_name())
            .map(|(_, quantity)| written(locale, *quantity)),
    };
    let value = typed.or(recorded).unwrap_or_default();
    let error = Fields { locale, errors: shown.errors }.error(&name);
    Field::new(&name, label, &value).kind(FieldKind::Figure).optional().help(help).error(error).render()
}

/// As it was typed: "4,20" stays "4,20".
fn with_decimals(locale: Locale, figure: &ReportedFigure) -> String {
    let sign = decimal_sign(locale);
    let decimals = usize::try_from(figure.decimals).unwrap_or_default();
    format!("{:.*}", decimals, figure.figure.value()).replace('.', &sign)
}

fn decimal_sign(locale: Locale) -> String {
    locale.decimal(0.5, 1).trim_matches(|c: char| c.is_ascii_digit()).to_owned()
}

/// As it is typed here: with the reader's own decimal sign, and without groups, which not every language separates alike.
fn written(locale: Locale, quantity: Quantity) -> String {
    quantity.to_string().replace('.', &decimal_sign(locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_that_is_shown_and_sent_back_is_the_same_in_every_language() {
        for figure in ["3341", "59000", "1234567", "7.7", "1234.5", "0"] {
            let figure: Quantity = figure.parse().unwrap();
            for locale in Locale::ALL {
                let shown = written(*locale, figure);
                assert_eq!(shown.parse(), Ok(figure), "{shown} in {}", locale.tag());
            }
        }
    }
}
