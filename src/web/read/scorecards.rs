//! The list of scorecards.

use actix_web::{HttpResponse, get, web};

use super::page::scorecard_path;
use super::scorecards_page::{self, ChoosePage, UnitChoice};
use crate::flows::read::scorecards;
use crate::web::shell::answer;
use crate::web::shell::auth::Leader;
use crate::web::shell::error::PageError;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(choose);
}

/// The list of scorecards; who has one unit goes straight to its newest year.
#[get("/scorecards")]
async fn choose(leader: Leader) -> Result<HttpResponse, PageError> {
    let available = leader.state.run(scorecards::available).await?;
    if let [(unit, years)] = available.as_slice()
        && let Some(newest) = years.last()
    {
        return Ok(answer::see_other(&scorecard_path(unit.code.as_str(), *newest)));
    }
    let units: Vec<UnitChoice<'_>> = available.iter().map(UnitChoice::of).collect();
    Ok(leader.page(|frame| scorecards_page::choose(&ChoosePage { locale: frame.locale, units: &units, frame })))
}
