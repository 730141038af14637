//! The year's operational figures, on one sheet for each unit and year.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use chrono::Datelike;
use maud::{Markup, Render, html};

use super::rounds::begin_with_unit;
use crate::core::ids::Code;
use crate::core::scorecard::{MeasureDefinition, Quantity};
use crate::core::survey::{LanguageTag, Text};
use crate::core::unit::Unit;
use crate::flows::failure::FieldError;
use crate::flows::record_readings::{ReadingSheet, Slot, record, sheet, slots_of};
use crate::flows::{Failure, manage_units};
use crate::locale::Locale;
use crate::web::answer;
use crate::web::auth::Staff;
use crate::web::error::PageError;
use crate::web::form::{self, Fields};
use crate::web::state::{State, today};
use crate::web::ui::components::{Field, FieldKind, Tone, notice, submit};
use crate::web::ui::layout::{Frame, page};
use crate::web::ui::text::say;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(choose).service(show).service(save);
}

/// Units and years to choose from; who has one unit goes straight to this year's sheet.
#[get("/staff/readings")]
async fn choose(staff: Staff, request: HttpRequest, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    let (units, _) = state.run(manage_units::all).await?;
    if let [unit] = units.as_slice() {
        return Ok(to_sheet(unit.code.as_str(), today().year(), ""));
    }
    Ok(staff.page(&request, |frame| match units.as_slice() {
        [] => begin_with_unit(frame, &staff, "nav-readings"),
        units => units_page(frame, units),
    }))
}

fn units_page(frame: &Frame<'_>, units: &[Unit]) -> Markup {
    let locale = frame.locale;
    let list = html! {
        ul.unit-list {
            @for unit in units {
                li.card { a href={ "/staff/readings/" (unit.code) "/" (today().year()) } { (unit.name) } }
            }
        }
    };
    page(frame, &locale.text("nav-readings"), &list)
}

#[derive(serde::Deserialize)]
struct Saved {
    #[serde(default)]
    saved: String,
}

#[get("/staff/readings/{unit}/{year}")]
async fn show(
    staff: Staff,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    saved: web::Query<Saved>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let (unit, year) = parse(path.into_inner())?;
    let sheet = state.run(move |store| sheet(store, &unit)).await?;
    let shown = Shown { sheet: &sheet, year, typed: &[], errors: &[], was_saved: !saved.saved.is_empty() };
    Ok(staff.page(&request, |frame| sheet_page(frame, &shown)))
}

#[post("/staff/readings/{unit}/{year}")]
async fn save(
    staff: Staff,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    payload: web::Payload,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let (unit, year) = parse(path.into_inner())?;
    let body = form::body(&request, payload, form::FORM).await?;
    let typed = form::fields(&body)?;
    let (again, by, place) = (typed.clone(), staff.account.email.clone(), unit.clone());
    match state.run(move |store| record(store, &place, year, &typed, &by, today())).await {
        Ok(_) => Ok(to_sheet(unit.as_str(), year, "?saved=1")),
        Err(Failure::FieldsRefused(errors)) => {
            let sheet = state.run(move |store| sheet(store, &unit)).await?;
            let shown = Shown { sheet: &sheet, year, typed: &again, errors: &errors, was_saved: false };
            Ok(staff.form_page(&request, &errors, |frame| sheet_page(frame, &shown)))
        }
        Err(other) => Err(other.into()),
    }
}

fn parse((unit, year): (String, String)) -> Result<(Code, i32), Failure> {
    let year: i32 = year.parse().map_err(|_| Failure::UnknownAddress)?;
    if !(1990..=2100).contains(&year) {
        return Err(Failure::UnknownAddress);
    }
    Ok((unit.parse().map_err(|_| Failure::UnknownUnit(unit))?, year))
}

fn to_sheet(unit: &str, year: i32, query: &str) -> HttpResponse {
    answer::see_other(&format!("/staff/readings/{unit}/{year}{query}"))
}

/// The sheet as it is shown: what is recorded, or what was just typed and refused.
struct Shown<'a> {
    sheet: &'a ReadingSheet,
    year: i32,
    typed: &'a [(String, String)],
    errors: &'a [FieldError],
    was_saved: bool,
}

fn sheet_page(frame: &Frame<'_>, shown: &Shown<'_>) -> Markup {
    let locale = frame.locale;
    let Unit { name, code, .. } = &shown.sheet.unit;
    let year = shown.year;
    let content = html! {
        @if shown.was_saved { (notice(Tone::Good, None, &html! { p { (locale.text("readings-saved")) } })) }
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
            (submit(&locale.text("readings-save")))
        }
    };
    let title =
        locale.text_with("readings-title", &[("unit", name.as_str().into()), ("year", year.to_string().into())]);
    page(frame, &title, &content)
}

/// The fields of one measure: one, or one for each part; none for what is not typed in.
fn figures(frame: &Frame<'_>, shown: &Shown<'_>, measure: &MeasureDefinition) -> Markup {
    let definition = &shown.sheet.definition;
    let language: Option<LanguageTag> = frame.locale.tag().parse().ok();
    let fallback = &definition.default_language;
    let say = |text: &Text| say(text, language.as_ref().unwrap_or(fallback), fallback);
    let title = say(&measure.title);
    let note = measure.note.as_ref().map(say);
    let slots: Vec<Slot<'_>> = slots_of(measure).collect();
    html! {
        @match slots.as_slice() {
            [] => {}
            [only @ Slot { part: None, .. }] => (one_field(frame, shown, only, &title, note.as_ref())),
            parts => {
                fieldset {
                    legend { (title) }
                    @if let Some(note) = &note { p.help { (note) } }
                    @for slot in parts {
                        @let label = slot.part.map_or_else(|| html! {}, |part| say(&part.title));
                        (one_field(frame, shown, slot, &label, None))
                    }
                }
            }
        }
    }
}

fn one_field(frame: &Frame<'_>, shown: &Shown<'_>, slot: &Slot<'_>, label: &Markup, help: Option<&Markup>) -> Markup {
    let locale = frame.locale;
    let name = slot.name();
    let typed = shown.typed.iter().find(|(field, _)| *field == name).map(|(_, text)| text.clone());
    let recorded = shown.sheet.readings.of(shown.year, &slot.measure.code);
    let recorded = recorded.get(&slot.part.map(|part| part.code.clone())).map(|quantity| written(locale, *quantity));
    let value = typed.or(recorded).unwrap_or_default();
    let error = Fields { locale, errors: shown.errors }.error(&name);
    Field::new(&name, label, &value).kind(FieldKind::Figure).optional().help(help).error(error).render()
}

/// As it is typed here: with the reader's own decimal sign, and without groups, which not every language separates alike.
fn written(locale: Locale, quantity: Quantity) -> String {
    let sign = locale.decimal(0.5, 1).trim_matches(|c: char| c.is_ascii_digit()).to_owned();
    quantity.to_string().replace('.', &sign)
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
