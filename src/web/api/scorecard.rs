//! `GET /units/{unit}/scorecards/{year}`: what leaders read, as data.

use actix_web::{HttpRequest, HttpResponse, get, web};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::document::{Answer, Operation, Parameter, Place, schema_of};
use super::view::ScorecardView;
use crate::core::survey::LanguageTag;
use crate::flows::Failure;
use crate::flows::read::{scorecard, scorecards};
use crate::locale::Locale;
use crate::web::shell::auth::Leader;
use crate::web::shell::error::ApiError;
use crate::web::shell::request::{locale_of, text_language, unit_and_year};
use crate::web::shell::state::State;

#[derive(Deserialize)]
pub(super) struct Language {
    pub lang: Option<String>,
}

impl Language {
    /// The language asked for in the address, else the reader's; as the interface's and as one that texts may have.
    pub fn of(&self, request: &HttpRequest) -> Result<(Locale, LanguageTag), Failure> {
        let locale = self.lang.as_deref().and_then(Locale::from_tag).unwrap_or_else(|| locale_of(request));
        Ok((locale, text_language(locale)?))
    }
}

pub(super) const UNIT: Parameter =
    Parameter { name: "unit", place: Place::Path, schema: schema_of::<String>, description: "The unit's code" };

pub(super) const LANGUAGE: Parameter = Parameter {
    name: "lang",
    place: Place::Query,
    schema: schema_of::<String>,
    description: "The language of titles and sentences: nb, nn, da or en",
};

pub const READ: Operation = Operation {
    method: "get",
    path: "/units/{unit}/scorecards/{year}",
    id: "read_scorecard",
    tag: "scorecards",
    summary: "Reads a scorecard",
    parameters: &[
        UNIT,
        Parameter {
            name: "year",
            place: Place::Path,
            schema: schema_of::<i32>,
            description: "The scorecard's year; the two years before it come along",
        },
        LANGUAGE,
    ],
    body: None,
    answers: &[
        Answer::of(200, schema_of::<ScorecardView>, "The scorecard"),
        Answer::failure(400, "The query cannot be read"),
        Answer::failure(401, "Nobody is signed in"),
        Answer::failure(404, "There is no such unit, or it has no figures for the year"),
        Answer::failure(429, "Too many requests from one place; ask again after Retry-After seconds"),
        Answer::failure(503, "The database is busy; ask again after Retry-After seconds"),
    ],
};

/// Reads a scorecard.
#[get("/units/{unit}/scorecards/{year}")]
pub async fn read(
    _: Leader<ApiError>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    language: web::Query<Language>,
    state: web::Data<State>,
) -> Result<HttpResponse, ApiError> {
    let (unit, year) = unit_and_year(path.into_inner())?;
    let reading = state.run(move |store| scorecard::read(store, &unit, year)).await?;
    let (locale, tag) = language.of(&request)?;
    Ok(HttpResponse::Ok().json(ScorecardView::of(&reading, locale, &tag)))
}

/// A unit with the years that it has a scorecard for.
#[derive(Serialize, JsonSchema)]
pub struct UnitView {
    code: String,
    name: String,
    years: Vec<i32>,
}

pub const LIST: Operation = Operation {
    method: "get",
    path: "/units",
    id: "list_units",
    tag: "scorecards",
    summary: "Lists units, and the years that they have a scorecard for",
    parameters: &[],
    body: None,
    answers: &[
        Answer::of(200, schema_of::<Vec<UnitView>>, "Every unit"),
        Answer::failure(401, "Nobody is signed in"),
        Answer::failure(429, "Too many requests from one place; ask again after Retry-After seconds"),
        Answer::failure(503, "The database is busy; ask again after Retry-After seconds"),
    ],
};

/// Lists units and years.
#[get("/units")]
pub async fn list(_: Leader<ApiError>, state: web::Data<State>) -> Result<HttpResponse, ApiError> {
    let available = state.run(scorecards::available).await?;
    let units: Vec<UnitView> = available
        .into_iter()
        .map(|(unit, years)| UnitView { code: unit.code.to_string(), name: unit.name, years })
        .collect();
    Ok(HttpResponse::Ok().json(units))
}
