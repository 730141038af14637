//! `GET /units/{unit}/breakdowns/{year}`: figures by the guests' background, as data.

use actix_web::{HttpRequest, HttpResponse, get, web};
use schemars::JsonSchema;
use serde::Serialize;

use super::document::{Answer, Operation, Parameter, Place, schema_of};
use super::interval::{IntervalView, interval};
use super::scorecard::{LANGUAGE, Language, UNIT};
use super::view::kind;
use crate::core::card::MeasureDefinition;
use crate::core::ids::Code;
use crate::core::scorecard::{Figure, GroupedMeasure, Outcome};
use crate::core::survey::{Answering, LanguageTag};
use crate::flows::read::groups;
use crate::flows::read::groups::BreakdownReading;
use crate::locale::{Locale, Written};
use crate::web::shell::auth::Leader;
use crate::web::shell::error::ApiError;
use crate::web::shell::request::unit_and_year;
use crate::web::shell::state::State;

/// One round's figures by background. Groups that may not be shown are left out.
#[derive(Serialize, JsonSchema)]
pub struct BreakdownView {
    unit: String,
    year: i32,
    release: i32,
    /// The answers were made by a program.
    synthetic: bool,
    measures: Vec<GroupedMeasureView>,
}

#[derive(Serialize, JsonSchema)]
struct GroupedMeasureView {
    code: String,
    title: String,
    /// `mean` or `share`.
    kind: &'static str,
    /// By each background question of the survey.
    backgrounds: Vec<BackgroundView>,
}

#[derive(Serialize, JsonSchema)]
struct BackgroundView {
    /// The background question's code.
    code: String,
    title: String,
    /// In the order of the question's options.
    groups: Vec<GroupView>,
}

/// The guests who chose one option of the background question.
#[derive(Serialize, JsonSchema)]
struct GroupView {
    /// The option's code.
    code: String,
    title: String,
    /// Unrounded; of a share, a fraction. None where the figure itself may not be told.
    value: Option<f64>,
    /// As it is written for people.
    shown: Option<String>,
    /// Where the true value may be, at 95 %.
    interval: Option<IntervalView>,
    answered: Option<u64>,
}

pub const READ: Operation = Operation {
    method: "get",
    path: "/units/{unit}/breakdowns/{year}",
    id: "read_breakdowns",
    tag: "scorecards",
    summary: "Reads figures by the guests' background",
    parameters: &[
        UNIT,
        Parameter { name: "year", place: Place::Path, schema: schema_of::<i32>, description: "The round's year" },
        LANGUAGE,
    ],
    body: None,
    answers: &[
        Answer::of(200, schema_of::<BreakdownView>, "The figures of the groups that may be shown"),
        Answer::failure(400, "The query cannot be read"),
        Answer::failure(401, "Nobody is signed in"),
        Answer::failure(404, "There is no such unit, or it has no released round of its own in the year"),
        Answer::failure(429, "Too many requests from one place; ask again after Retry-After seconds"),
        Answer::failure(503, "The database is busy; ask again after Retry-After seconds"),
    ],
};

/// Reads figures by background.
#[get("/units/{unit}/breakdowns/{year}")]
pub async fn read(
    _: Leader<ApiError>,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    language: web::Query<Language>,
    state: web::Data<State>,
) -> Result<HttpResponse, ApiError> {
    let (unit, year) = unit_and_year(path.into_inner())?;
    let reading = state.run(move |store| groups::read(store, &unit, year)).await?;
    let (locale, tag) = language.of(&request)?;
    Ok(HttpResponse::Ok().json(view(&reading, locale, &tag)))
}

fn view(reading: &BreakdownReading, locale: Locale, language: &LanguageTag) -> BreakdownView {
    let measure = |measure: &GroupedMeasure| GroupedMeasureView {
        code: measure.definition.code.to_string(),
        title: reading.definition.say(&measure.definition.title, language).to_owned(),
        kind: kind(&measure.definition.from),
        backgrounds: backgrounds(reading, measure, locale, language),
    };
    BreakdownView {
        unit: reading.unit.code.to_string(),
        year: reading.year,
        release: reading.release_number,
        synthetic: reading.is_synthetic,
        measures: reading.measures.iter().map(measure).collect(),
    }
}

fn backgrounds(
    reading: &BreakdownReading,
    measure: &GroupedMeasure,
    locale: Locale,
    language: &LanguageTag,
) -> Vec<BackgroundView> {
    let survey = &reading.survey;
    let asked = survey.definition().breakdowns.iter().filter_map(|code| survey.question(code.as_str()));
    asked
        .map(|question| {
            let shown = measure.groups.get(&question.code);
            let options = match &question.answer {
                Answering::One { options } => options.as_slice(),
                _ => &[],
            };
            let groups = options.iter().filter_map(|option| {
                let title = survey.say(&option.text, language).to_owned();
                Some(group(locale, &measure.definition, &option.code, title, shown?.get(&option.code)?))
            });
            BackgroundView {
                code: question.code.to_string(),
                title: survey.say(&question.text, language).to_owned(),
                groups: groups.collect(),
            }
        })
        .collect()
}

fn group(locale: Locale, measure: &MeasureDefinition, code: &Code, title: String, outcome: &Outcome) -> GroupView {
    let figure = outcome.figure();
    GroupView {
        code: code.to_string(),
        title,
        value: figure.map(|figure| figure.value),
        shown: figure.map(|figure| Written::plain(locale, measure, figure).value(figure.value)),
        interval: figure.and_then(Figure::interval).map(interval),
        answered: figure.and_then(|figure| figure.answered),
    }
}
