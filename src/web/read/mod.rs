//! Leaders choose a unit and year, and read its scorecard.

mod pages;

use actix_web::{HttpRequest, HttpResponse, get, web};
use maud::html;

use super::shell::answer;
use super::shell::auth::{Leader, framed};
use super::shell::error::PageError;
use super::shell::request::{locale_of, text_language, unit_and_year};
use super::shell::state::State;
use super::shell::{error_pages, failures};
use crate::core::ids::Code;
use crate::core::survey::LanguageTag;
use crate::core::unit::Unit;
use crate::flows::Failure;
use crate::flows::read::{read_breakdown, read_scorecard, read_units};
use crate::store::Store;
use pages::breakdown::GroupsPage;
use pages::units::UnitsPage;
use pages::{ChoosePage, DetailPage, Family, ScorecardPage, UnitChoice, scorecard_path};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(choose).service(scorecard).service(compare).service(by_background).service(measure);
}

/// The list of scorecards; who has one unit goes straight to its newest year.
#[get("/scorecards")]
async fn choose(leader: Leader, request: HttpRequest, state: web::Data<State>) -> Result<HttpResponse, PageError> {
    let available = state.run(read_scorecard::available).await?;
    if let [(unit, years)] = available.as_slice()
        && let Some(newest) = years.last()
    {
        return Ok(answer::see_other(&scorecard_path(unit.code.as_str(), *newest)));
    }
    let units: Vec<UnitChoice<'_>> = available.iter().map(choice).collect();
    Ok(leader.page(&request, |frame| pages::choose(&ChoosePage { locale: frame.locale, units: &units, frame })))
}

fn choice((unit, years): &(Unit, Vec<i32>)) -> UnitChoice<'_> {
    UnitChoice { name: &unit.name, code: unit.code.as_str(), years }
}

#[get("/scorecard/{unit}/{year}")]
async fn scorecard(
    leader: Leader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let (unit, year) = unit_and_year(path.into_inner())?;
    let (wanted, language) = (unit.clone(), language_of(&request)?);
    let reading = match state.run(move |store| read_scorecard::read(store, &wanted, year)).await {
        Err(failure @ Failure::NoFigures(_)) => return no_figures(&leader, &request, &state, &unit, failure).await,
        other => other?,
    };
    Ok(leader.page(&request, |frame| {
        pages::scorecard(&ScorecardPage {
            locale: frame.locale,
            language,
            unit_name: &reading.unit.name,
            unit_code: reading.unit.code.as_str(),
            scorecard: &reading.scorecard,
            rounds: &reading.rounds,
            years_available: &reading.years,
            family: Family::of(&reading),
            frame,
        })
    }))
}

/// A year without figures: said kindly, with the years that have some.
async fn no_figures(
    leader: &Leader,
    request: &HttpRequest,
    state: &State,
    unit: &Code,
    failure: Failure,
) -> Result<HttpResponse, PageError> {
    let available = state.run(read_scorecard::available).await?;
    let known = available.iter().find(|(one, _)| one.code == *unit).map(choice);
    let years = known.map_or_else(|| html! {}, |unit| pages::year_list(&unit));
    failures::log(&failure);
    let page = framed(&leader.account, request, |frame| error_pages::failure_page(frame, &failure, &years));
    Ok(answer::page(failures::status(&failure), page))
}

/// One measure in full.
#[get("/scorecard/{unit}/{year}/measures/{measure}")]
async fn measure(
    leader: Leader,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let (unit, year, measure) = path.into_inner();
    let (unit, year) = unit_and_year((unit, year))?;
    let measure: Code = measure.parse().map_err(|_| Failure::UnknownAddress)?;
    let (reading, detail) = state.run(move |store| read_scorecard::read_measure(store, &unit, year, &measure)).await?;
    let language = language_of(&request)?;
    Ok(leader.page(&request, |frame| {
        pages::detail(&DetailPage { locale: frame.locale, language, reading: &reading, detail: &detail, frame })
    }))
}

/// The language of the interface, as a language that texts may have.
fn language_of(request: &HttpRequest) -> Result<LanguageTag, Failure> {
    text_language(locale_of(request))
}

/// The units below one, side by side.
#[get("/scorecard/{unit}/{year}/units")]
async fn compare(
    leader: Leader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let (unit, year) = unit_and_year(path.into_inner())?;
    let reading = state.run(move |store| read_units::read(store, &unit, year)).await?;
    if reading.units.is_empty() {
        return Err(Failure::UnknownAddress.into());
    }
    let language = language_of(&request)?;
    Ok(leader.page(&request, |frame| {
        let page = UnitsPage { locale: frame.locale, language, whole: &reading.whole, units: &reading.units, frame };
        pages::units::units(&page)
    }))
}

/// The figures of a unit's own round by the guests' background.
#[get("/scorecard/{unit}/{year}/groups")]
async fn by_background(
    leader: Leader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let (unit, year) = unit_and_year(path.into_inner())?;
    let read = move |store: &Store| {
        let card = read_scorecard::read(store, &unit, year)?;
        // The page of a sum shows the sum; the unit's own round, if it has one, is part of it.
        let is_sum = card.roll_ups.contains_key(&year);
        let groups = if is_sum { None } else { Some(read_breakdown::read(store, &unit, year)?) };
        Ok((card, groups))
    };
    let (card, reading) = state.run(read).await?;
    let language = language_of(&request)?;
    Ok(leader.page(&request, |frame| {
        pages::breakdown::page(&GroupsPage {
            locale: frame.locale,
            language,
            unit: &card.unit,
            year,
            reading: reading.as_ref(),
            below: &card.below,
            frame,
        })
    }))
}
