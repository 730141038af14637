//! One measure of a scorecard in full.

use actix_web::{HttpResponse, get, web};

use super::measure_page::{self, MeasurePage};
use super::page::language_of;
use crate::core::ids::Code;
use crate::flows::Failure;
use crate::flows::read::measure;
use crate::web::shell::auth::Leader;
use crate::web::shell::error::PageError;
use crate::web::shell::request::unit_and_year;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(show);
}

/// One measure in full.
#[get("/scorecard/{unit}/{year}/measures/{measure}")]
async fn show(leader: Leader, path: web::Path<(String, String, String)>) -> Result<HttpResponse, PageError> {
    let (unit, year, code) = path.into_inner();
    let (unit, year) = unit_and_year((unit, year))?;
    let code: Code = code.parse().map_err(|_| Failure::UnknownAddress)?;
    let (reading, detail) = leader.state.run(move |store| measure::read(store, &unit, year, &code)).await?;
    let language = language_of(&leader.request)?;
    Ok(leader.page(|frame| {
        measure_page::detail(&MeasurePage { locale: frame.locale, language, reading: &reading, detail: &detail, frame })
    }))
}
