//! Every round, and the form for a new one.

use actix_web::{HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::rounds_page::{self, NewRoundForm};
use super::seen::to_round;
use super::ways_typed::WaysTyped;
use crate::core::ids::Code;
use crate::core::role::Role;
use crate::flows::Failure;
use crate::flows::collect::rounds::{self, NewRound};
use crate::flows::failure::FieldError;
use crate::flows::manage::units;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::state::today;
use crate::web::ui::first_steps::begin_with_unit;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(home).service(new_form).service(new);
}

/// Every round, and what it waits for.
#[get("/staff")]
async fn home(staff: Staff) -> Result<HttpResponse, PageError> {
    let (rounds, (units, _)) = staff.state.run(|store| Ok((rounds::all(store)?, units::all(store)?))).await?;
    Ok(staff.page(|frame| match (rounds.is_empty(), units.is_empty()) {
        (true, true) => begin_with_unit(frame, staff.account.role.covers(Role::Administrator), "nav-rounds"),
        (true, false) => rounds_page::first_round(frame),
        (false, _) => rounds_page::home(frame, &rounds),
    }))
}

#[derive(Clone, Default, Deserialize, Validate)]
struct RoundForm {
    #[validate(length(min = 1, max = 40, message = "field-unknown-unit"))]
    unit: String,
    #[validate(length(min = 1, max = 40, message = "field-unknown-survey"))]
    survey: String,
    #[validate(length(min = 4, max = 4, message = "field-year-wrong"))]
    year: String,
    #[serde(default)]
    devices: String,
    #[serde(default)]
    needs_code: Option<String>,
    #[serde(default)]
    anybody: Option<String>,
}

impl RoundForm {
    fn ways(&self) -> WaysTyped {
        let Self { devices, needs_code, anybody, .. } = self.clone();
        WaysTyped { devices, needs_code, anybody }
    }
}

#[get("/staff/rounds/new")]
async fn new_form(staff: Staff) -> Result<HttpResponse, PageError> {
    show_new(&staff, &RoundForm::default(), &[]).await
}

#[post("/staff/rounds/new")]
async fn new(staff: Staff, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let typed: RoundForm = form::read(&staff.request, payload).await?;
    match staff.take(typed, |store, typed, act| rounds::plan(store, &read(typed)?, act)).await? {
        Ok(round) => Ok(to_round(&round.code)),
        Err((typed, errors)) => show_new(&staff, &typed, &errors).await,
    }
}

fn read(form: &RoundForm) -> Result<NewRound, Failure> {
    form::check(form)?;
    let unit: Code = form.unit.parse().map_err(|_| Failure::refused_field("unit", "field-unknown-unit"))?;
    let survey: Code = form.survey.parse().map_err(|_| Failure::refused_field("survey", "field-unknown-survey"))?;
    let year: i32 = form.year.parse().map_err(|_| Failure::refused_field("year", "field-year-wrong"))?;
    if !(1990..=2100).contains(&year) {
        return Err(Failure::refused_field("year", "field-year-wrong"));
    }
    Ok(NewRound { unit, survey, version: None, year, is_synthetic: false, ways: form.ways().read()? })
}

async fn show_new(staff: &Staff, typed: &RoundForm, errors: &[FieldError]) -> Result<HttpResponse, PageError> {
    let (units, _) = staff.state.run(units::all).await?;
    if units.is_empty() {
        return Ok(staff.form_page(errors, |frame| {
            begin_with_unit(frame, staff.account.role.covers(Role::Administrator), "rounds-new")
        }));
    }
    let surveys = staff.state.run(rounds::surveys).await?;
    let year = if typed.year.is_empty() { today().format("%Y").to_string() } else { typed.year.clone() };
    let form = NewRoundForm {
        units: &units,
        surveys: &surveys,
        unit: &typed.unit,
        survey: &typed.survey,
        year: &year,
        ways: &typed.ways(),
        errors,
    };
    Ok(staff.form_page(errors, |frame| rounds_page::new(frame, &form)))
}
