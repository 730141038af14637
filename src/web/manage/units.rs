//! The units.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use maud::{Markup, html};
use serde::Deserialize;
use validator::Validate;

use super::left_files;
use crate::core::ids::Code;
use crate::core::unit::Unit;
use crate::flows::Failure;
use crate::flows::failure::FieldError;
use crate::flows::manage::manage_units;
use crate::web::shell::answer;
use crate::web::shell::auth::Administrator;
use crate::web::shell::error::PageError;
use crate::web::shell::form::{self, Fields};
use crate::web::shell::state::State;
use crate::web::ui::components::{FieldKind, card, submit, table};
use crate::web::ui::layout::{Frame, page};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(list).service(add);
}

#[derive(Clone, Default, Deserialize, Validate)]
struct UnitForm {
    #[validate(length(max = 100, message = "field-too-long"))]
    name: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    parent: String,
    #[serde(default)]
    scorecard: String,
}

#[get("/admin/units")]
async fn list(admin: Administrator, request: HttpRequest, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    show(&admin, &request, &state, &UnitForm::default(), &[]).await
}

#[post("/admin/units")]
async fn add(
    admin: Administrator,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let typed: UnitForm = form::read(&request, payload).await?;
    let act = admin.act();
    let added = match form::check(&typed).and_then(|()| read(&typed)) {
        Ok(unit) => state.run(move |store| manage_units::add(store, &unit, act)).await,
        Err(refused) => Err(refused),
    };
    match added {
        Ok(()) => Ok(answer::see_other("/admin/units")),
        Err(Failure::FieldsRefused(errors)) => show(&admin, &request, &state, &typed, &errors).await,
        Err(other) => Err(other.into()),
    }
}

fn read(form: &UnitForm) -> Result<Unit, Failure> {
    let mut errors = Vec::new();
    let mut code = |field: &'static str, text: &str, message| {
        let parsed = text.trim().parse::<Code>();
        parsed.map_err(|_| errors.push(FieldError::new(field, message))).ok()
    };
    let own = code("code", &form.code, "field-code-wrong");
    let scorecard = code("scorecard", &form.scorecard, "field-unknown-scorecard");
    let has_parent = !form.parent.is_empty();
    let parent = if has_parent { code("parent", &form.parent, "field-unknown-unit") } else { None };
    match (own, scorecard) {
        (Some(code), Some(scorecard)) if parent.is_some() == has_parent => {
            Ok(Unit { code, name: form.name.trim().to_owned(), parent, scorecard })
        }
        _ => Err(Failure::FieldsRefused(errors)),
    }
}

async fn show(
    admin: &Administrator,
    request: &HttpRequest,
    state: &State,
    typed: &UnitForm,
    errors: &[FieldError],
) -> Result<HttpResponse, PageError> {
    let (units, scorecards) = state.run(manage_units::all).await?;
    Ok(admin.form_page(request, errors, |frame| {
        let left = left_files::told(frame.locale, &state.left_files);
        units_page(frame, &left, (&units, &scorecards), typed, errors)
    }))
}

fn units_page(
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
