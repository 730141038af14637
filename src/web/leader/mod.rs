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
use crate::flows::{Failure, read_breakdown, read_scorecard, read_units};
use crate::locale::Locale;
use crate::store::Store;
use pages::breakdown::GroupsPage;
use pages::units::UnitsPage;
use pages::{ChoosePage, Family, ScorecardPage, UnitChoice, scorecard_path};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(choose).service(scorecard).service(compare).service(by_background);
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
    let (unit, year) = unit_and_year(path.into_inner())?;
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
        family: Family::of(&reading),
        frame: &frame,
    });
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page.into_string()))
}

fn unit_and_year((unit, year): (String, String)) -> Result<(Code, i32), Failure> {
    let unit: Code = unit.parse().map_err(|_| Failure::UnknownUnit(unit))?;
    Ok((unit, year.parse().map_err(|_| Failure::UnknownAddress)?))
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
    let (locale, nav) = leader.navigation(&request);
    let language: LanguageTag = locale.tag().parse().map_err(|_| Failure::UnknownAddress)?;
    let frame = frame(&request, &leader, locale, &nav);
    let page = UnitsPage { locale, language, whole: &reading.whole, units: &reading.units, frame: &frame };
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(pages::units::units(&page).into_string()))
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
    let (locale, nav) = leader.navigation(&request);
    let language: LanguageTag = locale.tag().parse().map_err(|_| Failure::UnknownAddress)?;
    let frame = frame(&request, &leader, locale, &nav);
    let page = GroupsPage {
        locale,
        language,
        unit: &card.unit,
        year,
        reading: reading.as_ref(),
        below: &card.below,
        frame: &frame,
    };
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(pages::breakdown::page(&page).into_string()))
}
