//! Leaders choose a unit and year, and read its scorecard.

mod pages;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, get, web};

use super::auth::Leader;
use super::error::PageError;
use super::state::State;
use super::ui::layout::Frame;
use crate::core::ids::Code;
use crate::core::survey::LanguageTag;
use crate::core::unit::Unit;
use crate::flows::{Failure, read_scorecard};
use crate::locale::Locale;
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
        let address = scorecard_path(unit.code.as_str(), *newest);
        return Ok(HttpResponse::SeeOther().insert_header((header::LOCATION, address)).finish());
    }
    let (locale, nav) = leader.navigation(&request);
    let units: Vec<UnitChoice<'_>> = available.iter().map(choice).collect();
    let frame = frame(&request, &leader, locale, &nav);
    let page = pages::choose(&ChoosePage { locale, units: &units, frame: &frame });
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page.into_string()))
}

fn choice((unit, years): &(Unit, Vec<i32>)) -> UnitChoice<'_> {
    UnitChoice { name: &unit.name, code: unit.code.as_str(), years }
}

fn frame<'a>(
    request: &'a HttpRequest,
    leader: &'a Leader,
    locale: Locale,
    nav: &'a [super::ui::layout::NavEntry],
) -> Frame<'a> {
    Frame { locale, person: Some(&leader.account.name), nav, path: request.path(), shows_sign_out: true }
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
    let reading = state.run(move |store| read_scorecard::read(store, &unit, year)).await?;
    let (locale, nav) = leader.navigation(&request);
    let language: LanguageTag = locale.tag().parse().map_err(|_| Failure::UnknownAddress)?;
    let frame = frame(&request, &leader, locale, &nav);
    let page = pages::scorecard(&ScorecardPage {
        locale,
        language,
        unit_name: &reading.unit.name,
        unit_code: reading.unit.code.as_str(),
        scorecard: &reading.scorecard,
        rounds: &reading.rounds,
        years_available: &reading.years,
        frame: &frame,
    });
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page.into_string()))
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
    let (locale, nav) = leader.navigation(&request);
    let language: LanguageTag = locale.tag().parse().map_err(|_| Failure::UnknownAddress)?;
    let frame = frame(&request, &leader, locale, &nav);
    let page = pages::detail(&DetailPage { locale, language, reading: &reading, detail: &detail, frame: &frame });
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page.into_string()))
}
