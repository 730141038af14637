//! The year's operational figures, on one sheet for each unit and year.

use actix_web::{HttpResponse, get, post, web};
use chrono::Datelike;

use super::readings_page::{Shown, sheet_page, units_page};
use crate::core::ids::Code;
use crate::core::role::Role;
use crate::flows::Failure;
use crate::flows::manage::units;
use crate::flows::record::readings::{record, sheet};
use crate::web::shell::answer;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::posted::After;
use crate::web::shell::state::today;
use crate::web::ui::first_steps::begin_with_unit;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(choose).service(show).service(save);
}

/// Units and years to choose from; who has one unit goes straight to this year's sheet.
#[get("/staff/readings")]
async fn choose(staff: Staff) -> Result<HttpResponse, PageError> {
    let (units, _) = staff.state.run(units::all).await?;
    if let [unit] = units.as_slice() {
        return Ok(to_sheet(unit.code.as_str(), today().year(), ""));
    }
    Ok(staff.page(|frame| match units.as_slice() {
        [] => begin_with_unit(frame, staff.account.role.covers(Role::Administrator), "nav-readings"),
        units => units_page(frame, units, today().year()),
    }))
}

#[get("/staff/readings/{unit}/{year}")]
async fn show(
    staff: Staff,
    path: web::Path<(String, String)>,
    after: web::Query<After>,
) -> Result<HttpResponse, PageError> {
    let (unit, year) = parse(path.into_inner())?;
    let sheet = staff.state.run(move |store| sheet(store, &unit)).await?;
    let shown = Shown { sheet: &sheet, year, typed: &[], errors: &[], was_saved: after.is_saved() };
    Ok(staff.page(|frame| sheet_page(frame, &shown)))
}

#[post("/staff/readings/{unit}/{year}")]
async fn save(
    staff: Staff,
    path: web::Path<(String, String)>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let (unit, year) = parse(path.into_inner())?;
    let body = form::body(&staff.request, payload, form::FORM).await?;
    let typed = form::staff_fields(&body)?;
    let (place, by) = (unit.clone(), staff.account.email.clone());
    match staff.take(typed, move |store, typed, act| record(store, &place, year, typed, &by, act)).await? {
        Ok(_) => Ok(to_sheet(unit.as_str(), year, "?saved=1")),
        Err((typed, errors)) => {
            let sheet = staff.state.run(move |store| sheet(store, &unit)).await?;
            let shown = Shown { sheet: &sheet, year, typed: &typed, errors: &errors, was_saved: false };
            Ok(staff.form_page(&errors, |frame| sheet_page(frame, &shown)))
        }
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
