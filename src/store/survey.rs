//! Published surveys. A published version never changes.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::survey_version;
use crate::core::ids::Code;
use crate::core::seed::{Origin, Published};
use crate::core::survey::SurveyVersion;

fn parse(document: &str) -> Result<SurveyVersion, StoreError> {
    SurveyVersion::stored(document).map_err(StoreError::corrupt)
}

/// # Errors
/// There is no such version, or the database fails.
pub fn get(conn: &mut Conn, survey: &Code, version: i32) -> Result<SurveyVersion, StoreError> {
    let wanted = survey_version::table.find((survey.as_str(), version)).select(survey_version::document);
    parse(&wanted.first::<String>(conn)?)
}

/// Every version of a survey, the newest first.
///
/// # Errors
/// The database fails.
pub fn published(conn: &mut Conn, survey: &Code) -> Result<Vec<Published<SurveyVersion>>, StoreError> {
    let rows: Vec<(i32, String, String)> = survey_version::table
        .filter(survey_version::survey.eq(survey.as_str()))
        .order(survey_version::version.desc())
        .select((survey_version::version, survey_version::origin, survey_version::document))
        .load(conn)?;
    let read = |(number, from, document): (i32, String, String)| {
        Ok(Published { number, origin: origin(&from)?, content: parse(&document)? })
    };
    rows.into_iter().map(read).collect()
}

pub(super) fn origin(code: &str) -> Result<Origin, StoreError> {
    Origin::from_code(code).ok_or_else(|| StoreError::corrupt(code))
}

/// The highest version of each survey.
///
/// # Errors
/// The database fails.
pub fn latest(conn: &mut Conn) -> Result<Vec<SurveyVersion>, StoreError> {
    let rows: Vec<(String, String)> = survey_version::table
        .order((survey_version::survey, survey_version::version.desc()))
        .select((survey_version::survey, survey_version::document))
        .load(conn)?;
    let mut newest: Vec<(String, String)> = Vec::new();
    for row in rows {
        if newest.last().is_none_or(|(survey, _)| *survey != row.0) {
            newest.push(row);
        }
    }
    newest.iter().map(|(_, document)| parse(document)).collect()
}

/// # Errors
/// The version is published already, or the database fails.
pub fn insert(conn: &mut Conn, survey: &SurveyVersion, origin: Origin, today: NaiveDate) -> Result<(), StoreError> {
    diesel::insert_into(survey_version::table)
        .values((
            survey_version::survey.eq(survey.survey().as_str()),
            survey_version::version.eq(survey.version()),
            survey_version::document.eq(survey.document()),
            survey_version::published_on.eq(today),
            survey_version::origin.eq(origin.code()),
        ))
        .execute(conn)?;
    Ok(())
}
