//! The units.

use actix_web::{HttpResponse, get, post, web};

use super::left_files;
use super::units_page::{UnitForm, units_page};
use crate::core::ids::Code;
use crate::core::unit::Unit;
use crate::flows::Failure;
use crate::flows::failure::FieldError;
use crate::flows::manage::units;
use crate::web::shell::answer;
use crate::web::shell::auth::Administrator;
use crate::web::shell::error::PageError;
use crate::web::shell::form;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(list).service(add);
}

#[get("/admin/units")]
async fn list(admin: Administrator) -> Result<HttpResponse, PageError> {
    show(&admin, &UnitForm::default(), &[]).await
}

#[post("/admin/units")]
async fn add(admin: Administrator, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let typed: UnitForm = form::read(&admin.request, payload).await?;
    match admin.take(typed, |store, typed, act| units::add(store, &read(typed)?, act)).await? {
        Ok(()) => Ok(answer::see_other("/admin/units")),
        Err((typed, errors)) => show(&admin, &typed, &errors).await,
    }
}

fn read(form: &UnitForm) -> Result<Unit, Failure> {
    form::check(form)?;
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

async fn show(admin: &Administrator, typed: &UnitForm, errors: &[FieldError]) -> Result<HttpResponse, PageError> {
    let (units, scorecards) = admin.state.run(units::all).await?;
    Ok(admin.form_page(errors, |frame| {
        let left = left_files::told(frame.locale, &admin.state.left_files);
        units_page(frame, &left, (&units, &scorecards), typed, errors)
    }))
}
