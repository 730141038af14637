//! The units.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use maud::{Markup, html};
use serde::Deserialize;
use validator::Validate;

use crate::core::ids::Code;
use crate::core::unit::Unit;
use crate::flows::failure::FieldError;
use crate::flows::{Failure, manage_units};
use crate::web::auth::Administrator;
use crate::web::error::{PageError, status};
use crate::web::form;
use crate::web::state::State;
use crate::web::ui::components::{Field, FieldKind, card, field, submit, table};
use crate::web::ui::layout::{Frame, page};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(list).service(add);
}

#[derive(Clone, Default, Deserialize, Validate)]
struct UnitForm {
    #[validate(length(min = 1, max = 100, message = "field-name-missing"))]
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
    let added = match form::check(&typed).and_then(|()| read(&typed)) {
        Ok(unit) => state.run(move |store| manage_units::add(store, &unit)).await,
        Err(refused) => Err(refused),
    };
    match added {
        Ok(()) => Ok(HttpResponse::SeeOther().insert_header((header::LOCATION, "/admin/units")).finish()),
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
    let (locale, nav) = admin.navigation(request);
    let frame =
        Frame { locale, person: Some(&admin.account.name), nav: &nav, path: request.path(), shows_sign_out: true };
    let page = units_page(&frame, &units, &scorecards, typed, errors);
    let code = if errors.is_empty() { StatusCode::OK } else { status(&Failure::FieldsRefused(Vec::new())) };
    Ok(HttpResponse::build(code).content_type("text/html; charset=utf-8").body(page.into_string()))
}

fn units_page(
    frame: &Frame<'_>,
    units: &[Unit],
    scorecards: &[Code],
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
    let error = |name: &str| errors.iter().find(|e| e.field == name).map(|e| locale.text(&e.message));
    let one = |name, label: &str, help: Option<&str>, value, kind, required| {
        field(&Field {
            name,
            label: &locale.text(label),
            help: help.map(|key| locale.text(key)).as_deref(),
            error: error(name).as_deref(),
            value,
            kind,
            required,
            autocomplete: Some("off"),
        })
    };
    let content = html! {
        @if !units.is_empty() {
            (table(&locale.text("units-caption"), &headings.each_ref().map(String::as_str), &rows))
        }
        (card(&locale.text("units-add"), &html! {
            form.narrow method="post" action="/admin/units" {
                (one("name", "label-unit-name", None, typed.name.as_str(), FieldKind::Text, true))
                (one("code", "label-code", Some("label-code-help"), typed.code.as_str(), FieldKind::Text, true))
                (one("parent", "label-parent", None, typed.parent.as_str(), FieldKind::Choice(&parents), false))
                (one("scorecard", "label-scorecard", None, typed.scorecard.as_str(), FieldKind::Choice(&cards), true))
                (submit(&locale.text("units-add")))
            }
        }))
    };
    page(frame, &locale.text("nav-units"), &content)
}
