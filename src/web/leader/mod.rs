//! Leaders choose a unit and year, and read its scorecard.

mod pages;

use actix_web::{HttpRequest, HttpResponse, get, web};
use maud::html;

use super::answer;
use super::auth::{Leader, framed};
use super::error::{self, PageError};
use super::request::locale_of;
use super::state::State;
use crate::core::ids::Code;
use crate::core::survey::LanguageTag;
use crate::core::unit::Unit;
use crate::flows::{Failure, read_scorecard};
use pages::{ChoosePage, DetailPage, ScorecardPage, UnitChoice, scorecard_path};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(choose).service(scorecard).service(measure);
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
    let (unit, year) = path.into_inner();
    let unit: Code = unit.parse().map_err(|_| Failure::UnknownUnit(unit))?;
    let year: i32 = year.parse().map_err(|_| Failure::UnknownAddress)?;
    let (wanted, language) = (unit.clone(), locale_of(&request).tag());
    let language: LanguageTag = language.parse().map_err(|_| Failure::UnknownAddress)?;
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
    error::log(&failure);
    let page = framed(&leader.account, request, |frame| error::failure_page(frame, &failure, &years));
    Ok(answer::page(error::status(&failure), page))
}

/// One measure in full.
#[get("/scorecard/{unit}/{year}/{measure}")]
async fn measure(
    leader: Leader,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    state: web::Data<State>,
) -> Result<HttpResponse, PageError> {
    let (unit, year, measure) = path.into_inner();
    let unit: Code = unit.parse().map_err(|_| Failure::UnknownUnit(unit))?;
    let year: i32 = year.parse().map_err(|_| Failure::UnknownAddress)?;
    let measure: Code = measure.parse().map_err(|_| Failure::UnknownAddress)?;
    let (reading, detail) = state.run(move |store| read_scorecard::read_measure(store, &unit, year, &measure)).await?;
    let language: LanguageTag = locale_of(&request).tag().parse().map_err(|_| Failure::UnknownAddress)?;
    Ok(leader.page(&request, |frame| {
        pages::detail(&DetailPage { locale: frame.locale, language, reading: &reading, detail: &detail, frame })
    }))
}
