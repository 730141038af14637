//! Scorecards: every revision that was ever in use, so that targets have a history.

use chrono::NaiveDate;
use diesel::dsl::max;
use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::scorecard_revision;
use crate::core::card::{CheckedScorecard, ScorecardDefinition};
use crate::core::ids::Code;
use crate::core::seed::Origin;

/// A scorecard as it stood from a day on.
#[derive(Clone, Debug)]
pub struct Revision {
    pub number: i32,
    pub adopted_on: NaiveDate,
    pub origin: Origin,
    pub definition: ScorecardDefinition,
}

type Row = (i32, String, NaiveDate, String);

fn from_row((number, document, adopted_on, origin): Row) -> Result<Revision, StoreError> {
    let definition = ScorecardDefinition::parse(&document).map_err(StoreError::corrupt)?;
    Ok(Revision { number, adopted_on, origin: super::survey::origin(&origin)?, definition })
}

/// Every revision, the newest first.
///
/// # Errors
/// The database fails.
pub fn history(conn: &mut Conn, scorecard: &Code) -> Result<Vec<Revision>, StoreError> {
    let rows: Vec<Row> = scorecard_revision::table
        .filter(scorecard_revision::scorecard.eq(scorecard.as_str()))
        .order(scorecard_revision::revision.desc())
        .select((
            scorecard_revision::revision,
            scorecard_revision::document,
            scorecard_revision::adopted_on,
            scorecard_revision::origin,
        ))
        .load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// The revision that counts now.
///
/// # Errors
/// There is no such scorecard, or the database fails.
pub fn current(conn: &mut Conn, scorecard: &Code) -> Result<Revision, StoreError> {
    let row: Row = scorecard_revision::table
        .filter(scorecard_revision::scorecard.eq(scorecard.as_str()))
        .order(scorecard_revision::revision.desc())
        .select((
            scorecard_revision::revision,
            scorecard_revision::document,
            scorecard_revision::adopted_on,
            scorecard_revision::origin,
        ))
        .first(conn)?;
    from_row(row)
}

/// The codes of all scorecards.
///
/// # Errors
/// The database fails.
pub fn codes(conn: &mut Conn) -> Result<Vec<Code>, StoreError> {
    let codes: Vec<String> = scorecard_revision::table
        .select(scorecard_revision::scorecard)
        .distinct()
        .order(scorecard_revision::scorecard)
        .load(conn)?;
    codes.iter().map(|code| super::unit::code(code)).collect()
}

/// Adds a revision with the next number.
///
/// # Errors
/// The database fails.
pub fn insert(
    conn: &mut Conn,
    definition: &CheckedScorecard,
    origin: Origin,
    today: NaiveDate,
) -> Result<(), StoreError> {
    let highest: Option<i32> = scorecard_revision::table
        .filter(scorecard_revision::scorecard.eq(definition.scorecard.as_str()))
        .select(max(scorecard_revision::revision))
        .first(conn)?;
    diesel::insert_into(scorecard_revision::table)
        .values((
            scorecard_revision::scorecard.eq(definition.scorecard.as_str()),
            scorecard_revision::revision.eq(highest.unwrap_or(0).saturating_add(1)),
            scorecard_revision::document.eq(definition.document()),
            scorecard_revision::adopted_on.eq(today),
            scorecard_revision::origin.eq(origin.code()),
        ))
        .execute(conn)?;
    Ok(())
}
