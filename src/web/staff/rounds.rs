//! Rounds: how they stand, and the next step of each.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use maud::Markup;
use serde::Deserialize;
use validator::Validate;

use super::rounds_pages::{self, NewRoundForm};
use super::ways::WaysForm;
use crate::core::ids::{Code, RoundCode};
use crate::core::role::Role;
use crate::core::survey::SurveyVersion;
use crate::flows::failure::FieldError;
use crate::flows::plan_round::{self, NewRound};
use crate::flows::read_round::RoundStanding;
use crate::flows::{Act, Failure, close_round, manage_units, read_round, tablet_pin};
use crate::store::Store;
use crate::web::answer;
use crate::web::auth::Staff;
use crate::web::error::PageError;
use crate::web::form;
use crate::web::state::{State, today};
use crate::web::ui::layout::{Frame, page};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(home).service(new_form).service(new).service(one).service(open).service(close).service(seal);
}

/// Every round, and what it waits for.
#[get("/staff")]
async fn home(staff: Staff, request: HttpRequest, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    let (rounds, (units, _)) = state.run(|store| Ok((read_round::all(store)?, manage_units::all(store)?))).await?;
    Ok(staff.page(&request, |frame| match (rounds.is_empty(), units.is_empty()) {
        (true, true) => begin_with_unit(frame, &staff, "nav-rounds"),
        (true, false) => rounds_pages::first_round(frame),
        (false, _) => rounds_pages::home(frame, &rounds),
    }))
}

/// A page that can show nothing before there is a unit.
pub fn begin_with_unit(frame: &Frame<'_>, staff: &Staff, title: &str) -> Markup {
    let may_add_units = staff.account.role.covers(Role::Administrator);
    page(frame, &frame.locale.text(title), &rounds_pages::no_unit(frame.locale, may_add_units))
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
        return Ok(staff.form_page(request, errors, |frame| begin_with_unit(frame, staff, "rounds-new")));
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

/// What was typed into the forms on a round's page, and what is wrong with it.
#[derive(Clone, Copy, Default)]
pub struct Typed<'a> {
    /// How many slips to make.
    pub number: &'a str,
    pub ways: Option<&'a WaysForm>,
    pub errors: &'a [FieldError],
    /// The tablets were shut out just now.
    pub is_shut_out: bool,
}

/// A round's page.
pub async fn show(
    staff: &Staff,
    request: &HttpRequest,
    state: &State,
    code: &str,
    typed: &Typed<'_>,
) -> Result<HttpResponse, PageError> {
    let seen = Seen::of(request, state, code).await?;
    Ok(staff.form_page(request, typed.errors, |frame| rounds_pages::one(frame, &seen, typed)))
}

/// A round with what it asks and where it is, as its pages show it.
pub struct Seen {
    pub standing: RoundStanding,
    pub survey: SurveyVersion,
    /// The whole address, to be followed or scanned.
    pub address: String,
    /// The short one, as people type it: browsers add `https://` themselves.
    pub typed_address: Option<String>,
    /// The whole address that a tablet of the house opens.
    pub tablet_address: String,
    /// Whether tablets have a PIN to be started with.
    pub has_pin: bool,
}

impl Seen {
    pub async fn of(request: &HttpRequest, state: &State, code: &str) -> Result<Self, Failure> {
        let code = parse(code)?;
        let read = move |store: &Store| {
            let (standing, survey) = (read_round::one(store, &code)?, read_round::survey(store, &code)?);
            Ok((standing, survey, tablet_pin::is_set(store, &code)?))
        };
        let (standing, survey, has_pin) = state.run(read).await?;
        let code = &standing.round.code;
        let (address, tablet_address) = (format!("/s/{code}"), format!("/t/{code}"));
        let [address, tablet_address] = [address, tablet_address].map(|path| state.address(request, &path));
        let short = standing.short_address.as_ref().map(|name| state.address(request, &format!("/{name}")));
        let typed_address = short.map(|short| short.strip_prefix("https://").unwrap_or(&short).to_owned());
        Ok(Self { standing, survey, address, typed_address, tablet_address, has_pin })
    }
}

#[post("/staff/rounds/{round}/open")]
async fn open(staff: Staff, code: web::Path<String>, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    step(&staff, &code, &state, plan_round::open).await
}

#[post("/staff/rounds/{round}/close")]
async fn close(staff: Staff, code: web::Path<String>, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    step(&staff, &code, &state, close_round::close).await
}

#[post("/staff/rounds/{round}/seal")]
async fn seal(staff: Staff, code: web::Path<String>, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    step(&staff, &code, &state, close_round::seal).await
}

async fn step(
    staff: &Staff,
    code: &str,
    state: &State,
    flow: fn(&crate::store::Store, &RoundCode, Act) -> Result<(), Failure>,
) -> Result<HttpResponse, PageError> {
    let code = parse(code)?;
    let round = code.clone();
    let act = staff.act();
    state.run(move |store| flow(store, &round, act)).await?;
    Ok(to_round(&code))
}

pub fn parse(code: &str) -> Result<RoundCode, Failure> {
    code.parse().map_err(|_| Failure::UnknownRound)
}

pub fn to_round(code: &RoundCode) -> HttpResponse {
    answer::see_other(&format!("/staff/rounds/{code}"))
}
