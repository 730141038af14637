//! The figures of a unit's own round by the guests' background.

use actix_web::{HttpResponse, get, web};

use super::groups_page::{self, GroupsPage};
use super::page::language_of;
use crate::flows::read::{groups, scorecard};
use crate::store::Store;
use crate::web::shell::auth::Leader;
use crate::web::shell::error::PageError;
use crate::web::shell::request::unit_and_year;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(by_background);
}

/// The figures of a unit's own round by the guests' background.
#[get("/scorecard/{unit}/{year}/groups")]
async fn by_background(leader: Leader, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (unit, year) = unit_and_year(path.into_inner())?;
    let read = move |store: &Store| {
        let card = scorecard::read(store, &unit, year)?;
        // The page of a sum shows the sum; the unit's own round, if it has one, is part of it.
        let is_sum = card.roll_ups.contains_key(&year);
        let groups = if is_sum { None } else { Some(groups::read(store, &unit, year)?) };
        Ok((card, groups))
    };
    let (card, reading) = leader.state.run(read).await?;
    let language = language_of(&leader.request)?;
    Ok(leader.page(|frame| {
        groups_page::page(&GroupsPage {
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
