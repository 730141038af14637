//! The page of units.

use maud::{Markup, html};
use serde::Deserialize;
use validator::Validate;

use crate::core::ids::Code;
use crate::core::unit::Unit;
use crate::flows::failure::FieldError;
use crate::web::shell::form::Fields;
use crate::web::ui::components::{FieldKind, card, submit, table};
use crate::web::ui::layout::{Frame, page};

/// A unit as it is typed.
#[derive(Clone, Default, Deserialize, Validate)]
pub struct UnitForm {
    #[validate(length(max = 100, message = "field-too-long"))]
    pub name: String,
    #[serde(default)]
    pub code: String,
    #[serde(default)]
    pub parent: String,
    #[serde(default)]
    pub scorecard: String,
}

pub fn units_page(
    frame: &Frame<'_>,
    told: &Markup,
    (units, scorecards): (&[Unit], &[Code]),
    typed: &UnitForm,
    errors: &[FieldError],
) -> Markup {
    let locale = frame.locale;
    let name_of = |code: &Code| units.iter().find(|unit| unit.code == *code).map_or("–", |unit| unit.name.as_str());
    let headings = ["label-unit-name", "label-code", "label-parent", "label-scorecard"].map(|key| locale.text(key));
    let rows: Vec<Vec<Markup>> = units
        .iter()
        .map(|unit| {
            vec![
                html! { (unit.name) },
                html! { (unit.code) },
                html! { (unit.parent.as_ref().map_or("–", name_of)) },
                html! { (unit.scorecard) },
            ]
        })
        .collect();
    let none = locale.text("label-no-parent");
    let parents: Vec<(&str, &str)> = std::iter::once(("", none.as_str()))
        .chain(units.iter().map(|unit| (unit.code.as_str(), unit.name.as_str())))
        .collect();
    let cards: Vec<(&str, &str)> = scorecards.iter().map(|code| (code.as_str(), code.as_str())).collect();
    let fields = Fields { locale, errors };
    let content = html! {
        (told)
        @if !units.is_empty() {
            (table(&locale.text("units-caption"), &headings.each_ref().map(String::as_str), &rows))
        }
        (card(&locale.text("units-add"), &html! {
            form.narrow method="post" action="/admin/units" {
                (fields.field("name", "label-unit-name", &typed.name))
                (fields.field("code", "label-code", &typed.code).help(Some(locale.text("label-code-help"))))
                (fields.field("parent", "label-parent", &typed.parent).kind(FieldKind::Choice(&parents)).optional())
                (fields.field("scorecard", "label-scorecard", &typed.scorecard).kind(FieldKind::Choice(&cards)))
                (submit(&locale.text("units-add")))
            }
        }))
    };
    page(frame, &locale.text("nav-units"), &content)
}
