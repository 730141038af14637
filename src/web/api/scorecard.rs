//! `GET /units/{unit}/scorecards/{year}`: what leaders read, as data.

use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::view::ScorecardView;
use crate::core::ids::Code;
use crate::core::survey::LanguageTag;
use crate::flows::{Failure, read_scorecard};
use crate::locale::Locale;
use crate::web::auth::Leader;
use crate::web::error::ApiError;
use crate::web::request::locale_of;
use crate::web::state::State;

#[derive(Deserialize)]
pub(super) struct Language {
    pub lang: Option<String>,
}

/// Reads a scorecard.
#[utoipa::path(
    get,
    path = "/api/v1/units/{unit}/scorecards/{year}",
    tag = "scorecards",
    params(
        ("unit" = String, Path, description = "The unit's code"),
        ("year" = i32, Path, description = "The scorecard's year; the two years before it come along"),
        ("lang" = Option<String>, Query, description = "The language of titles and sentences: nb or en"),
    ),
    responses(
        (status = 200, description = "The scorecard", body = ScorecardView),
        (status = 401, description = "Nobody is signed in"),
        (status = 404, description = "There is no such unit, or it has no figures for the year"),
    )
)]
#[get("/units/{unit}/scorecards/{year}")]
pub async fn read(
    _: Leader<ApiError>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    language: web::Query<Language>,
    state: web::Data<State>,
) -> Result<HttpResponse, ApiError> {
    let (unit, year) = path.into_inner();
    let unit: Code = unit.parse().map_err(|_| Failure::UnknownUnit(unit))?;
    let year: i32 = year.parse().map_err(|_| Failure::UnknownAddress)?;
    let reading = state.run(move |store| read_scorecard::read(store, &unit, year)).await?;
    let locale = language.lang.as_deref().and_then(Locale::from_tag).unwrap_or_else(|| locale_of(&request));
    let tag: LanguageTag = locale.tag().parse().map_err(|_| Failure::UnknownAddress)?;
    Ok(HttpResponse::Ok().json(ScorecardView::of(&reading, locale, &tag)))
}

/// A unit with the years that it has a scorecard for.
#[derive(Serialize, ToSchema)]
pub struct UnitView {
    code: String,
    name: String,
    years: Vec<i32>,
}

/// Lists units and years.
#[utoipa::path(
    get,
    path = "/api/v1/units",
    tag = "scorecards",
    responses((status = 200, description = "Every unit", body = Vec<UnitView>), (status = 401, description = "Nobody is signed in"))
)]
#[get("/units")]
pub async fn list(_: Leader<ApiError>, state: web::Data<State>) -> Result<HttpResponse, ApiError> {
    let available = state.run(read_scorecard::available).await?;
    let units: Vec<UnitView> = available
        .into_iter()
        .map(|(unit, years)| UnitView { code: unit.code.to_string(), name: unit.name, years })
        .collect();
    Ok(HttpResponse::Ok().json(units))
}
