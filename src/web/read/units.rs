//! The units below one, side by side.

use actix_web::{HttpResponse, get, web};

use super::page::language_of;
use super::units_page::{self, UnitsPage};
use crate::flows::Failure;
use crate::flows::read::units;
use crate::web::shell::auth::Leader;
use crate::web::shell::error::PageError;
use crate::web::shell::request::unit_and_year;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(compare);
}

/// The units below one, side by side.
#[get("/scorecard/{unit}/{year}/units")]
async fn compare(leader: Leader, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (unit, year) = unit_and_year(path.into_inner())?;
    let reading = leader.state.run(move |store| units::read(store, &unit, year)).await?;
    if reading.units.is_empty() {
        return Err(Failure::UnknownAddress.into());
    }
    let language = language_of(&leader.request)?;
    Ok(leader.page(|frame| {
        let page = UnitsPage { locale: frame.locale, language, whole: &reading.whole, units: &reading.units, frame };
        units_page::units(&page)
    }))
}
