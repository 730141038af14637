//! Rounds: how they stand, and the next step of each.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;
use validator::Validate;

use super::rounds_pages::{self, NewRoundForm};
use super::seen::{Typed, parse, to_round};
use super::show_round::show;
use super::sure::Sure;
use super::ways_form::WaysForm;
use crate::core::ids::{Code, RoundCode};
use crate::core::role::Role;
use crate::flows::collect::plan_round::{self, NewRound};
use crate::flows::collect::{close_round, read_round};
use crate::flows::failure::FieldError;
use crate::flows::manage::manage_units;
use crate::flows::{Act, Failure};
use crate::store::Store;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::form;
use crate::web::shell::state::{State, today};
use crate::web::ui::first_steps::begin_with_unit;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(home).service(new_form).service(new).service(one).service(open).service(close).service(seal);
}

/// Every round, and what it waits for.
#[get("/staff")]
async fn home(staff: Staff, request: HttpRequest, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    let (rounds, (units, _)) = state.run(|store| Ok((read_round::all(store)?, manage_units::all(store)?))).await?;
    Ok(staff.page(&request, |frame| match (rounds.is_empty(), units.is_empty()) {
        (true, true) => begin_with_unit(frame, staff.account.role.covers(Role::Administrator), "nav-rounds"),
        (true, false) => rounds_pages::first_round(frame),
        (false, _) => rounds_pages::home(frame, &rounds),
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
    fn ways(&self) -> WaysForm {
        let Self { devices, needs_code, anybody, .. } = self.clone();
        WaysForm { devices, needs_code, anybody }
    }
}

#[get("/staff/rounds/new")]
async fn new_form(staff: Staff, request: HttpRequest, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    show_new(&staff, &request, &state, &RoundForm::default(), &[]).await
}

#[post("/staff/rounds/new")]
async fn new(
    staff: Staff,
    request: HttpRequest,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let typed: RoundForm = form::read(&request, payload).await?;
    let act = staff.act();
    let planned = match form::check(&typed).and_then(|()| read(&typed)) {
        Ok(round) => state.run(move |store| plan_round::plan(store, &round, act)).await,
        Err(refused) => Err(refused),
    };
    match planned {
        Ok(round) => Ok(to_round(&round.code)),
        Err(Failure::FieldsRefused(errors)) => show_new(&staff, &request, &state, &typed, &errors).await,
        Err(other) => Err(other.into()),
    }
}

fn read(form: &RoundForm) -> Result<NewRound, Failure> {
    let refused = |field: &str, message| Failure::FieldsRefused(vec![FieldError::new(field, message)]);
    let unit: Code = form.unit.parse().map_err(|_| refused("unit", "field-unknown-unit"))?;
    let survey: Code = form.survey.parse().map_err(|_| refused("survey", "field-unknown-survey"))?;
    let year: i32 = form.year.parse().map_err(|_| refused("year", "field-year-wrong"))?;
    if !(1990..=2100).contains(&year) {
        return Err(refused("year", "field-year-wrong"));
    }
    Ok(NewRound { unit, survey, version: None, year, is_synthetic: false, ways: form.ways().read()? })
}

async fn show_new(
    staff: &Staff,
    request: &HttpRequest,
    state: &State,
    typed: &RoundForm,
    errors: &[FieldError],
) -> Result<HttpResponse, PageError> {
    let (units, _) = state.run(manage_units::all).await?;
    if units.is_empty() {
        return Ok(staff.form_page(request, errors, |frame| {
            begin_with_unit(frame, staff.account.role.covers(Role::Administrator), "rounds-new")
        }));
    }
    let surveys = state.run(plan_round::surveys).await?;
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
    Ok(staff.form_page(request, errors, |frame| rounds_pages::new(frame, &form)))
}

#[get("/staff/rounds/{round}")]
async fn one(
    staff: Staff,
    request: HttpRequest,
    code: web::Path<String>,
    done: web::Query<Done>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let shown = Typed { is_shut_out: !done.shut_out.is_empty(), ..Typed::default() };
    show(&staff, &request, &state, &code, &shown).await
}

/// What staff did just before.
#[derive(Deserialize)]
struct Done {
    #[serde(default)]
    shut_out: String,
}

#[post("/staff/rounds/{round}/open")]
async fn open(staff: Staff, code: web::Path<String>, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    let (round, act) = (parse(&code)?, staff.act());
    let opened = round.clone();
    state.run(move |store| plan_round::open(store, &opened, act)).await?;
    Ok(to_round(&round))
}

#[post("/staff/rounds/{round}/close")]
async fn close(
    staff: Staff,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let sure: Sure = form::read(&request, payload).await?;
    end(&staff, &request, &code, &state, &sure, close_round::close).await
}

#[post("/staff/rounds/{round}/seal")]
async fn seal(
    staff: Staff,
    request: HttpRequest,
    code: web::Path<String>,
    state: web::Data<State>,
    payload: web::Payload,
) -> Result<HttpResponse, PageError> {
    let sure: Sure = form::read(&request, payload).await?;
    end(&staff, &request, &code, &state, &sure, close_round::seal).await
}

/// A step that cannot be undone, and that work follows from. The next page shows what came of it, unless that takes long.
async fn end(
    staff: &Staff,
    request: &HttpRequest,
    code: &str,
    state: &State,
    sure: &Sure,
    flow: fn(&Store, &RoundCode, Act) -> Result<(), Failure>,
) -> Result<HttpResponse, PageError> {
    let (round, act, jobs) = (parse(code)?, staff.act(), state.jobs.clone());
    let ended = round.clone();
    let work = move |store: &Store| {
        flow(store, &ended, act)?;
        jobs.wait_for(store, &ended, act.at)
    };
    let done = match sure.check("next") {
        Ok(()) => state.run(work).await,
        Err(refused) => Err(refused),
    };
    match done {
        Ok(()) => Ok(to_round(&round)),
        Err(Failure::FieldsRefused(errors)) => {
            show(staff, request, state, code, &Typed { errors: &errors, ..Typed::default() }).await
        }
        Err(other) => Err(other.into()),
    }
}
