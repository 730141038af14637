//! The scorecard of one unit and year.

use actix_web::{HttpResponse, get, web};
use maud::html;

use super::page::{Family, ScorecardPage, language_of};
use super::scorecard_page;
use super::scorecards_page::{UnitChoice, year_list};
use crate::core::ids::Code;
use crate::flows::Failure;
use crate::flows::read::{scorecard, scorecards};
use crate::web::shell::auth::Leader;
use crate::web::shell::error::PageError;
use crate::web::shell::request::unit_and_year;
use crate::web::shell::{answer, error_pages, failures};

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show);
}

#[get("/scorecard/{unit}/{year}")]
async fn show(leader: Leader, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (unit, year) = unit_and_year(path.into_inner())?;
    let (wanted, language) = (unit.clone(), language_of(&leader.request)?);
    let reading = match leader.state.run(move |store| scorecard::read(store, &wanted, year)).await {
        Err(failure @ Failure::NoFigures(_)) => return no_figures(&leader, &unit, failure).await,
        other => other?,
    };
    Ok(leader.page(|frame| {
        scorecard_page::scorecard(&ScorecardPage {
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
async fn no_figures(leader: &Leader, unit: &Code, failure: Failure) -> Result<HttpResponse, PageError> {
    let available = leader.state.run(scorecards::available).await?;
    let known = available.iter().find(|(one, _)| one.code == *unit).map(UnitChoice::of);
    let years = known.map_or_else(|| html! {}, |unit| year_list(&unit));
    failures::log(&failure);
    let page = leader.framed(|frame| error_pages::failure_page(frame, &failure, &years));
    Ok(answer::page(failures::status(&failure), page))
}
