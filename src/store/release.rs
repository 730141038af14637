//! Releases: what may be seen of rounds. Never changed once made.

use chrono::NaiveDate;
use diesel::dsl::max;
use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::{release, round};
use super::unit::code;
use crate::core::ids::{Code, RoundCode};
use crate::core::release::Release;

/// A release with its number and day.
#[derive(Clone, Debug)]
pub struct Numbered {
    pub number: i32,
    pub made_on: NaiveDate,
    pub release: Release,
}

/// The newest release of a round; none when none is made.
///
/// # Errors
/// The database fails.
pub fn latest(conn: &mut Conn, round: &RoundCode) -> Result<Option<Numbered>, StoreError> {
    let row: Option<(i32, NaiveDate, String)> = release::table
        .filter(release::round.eq(round.as_str()))
        .order(release::number.desc())
        .select((release::number, release::made_on, release::document))
        .first(conn)
        .optional()?;
    row.map(|(number, made_on, document)| {
        let release = serde_json::from_str(&document).map_err(StoreError::corrupt)?;
        Ok(Numbered { number, made_on, release })
    })
    .transpose()
}

/// Every unit, survey and year that has a release, without reading any; and whether its answers are synthetic.
///
/// # Errors
/// The database fails.
pub fn years(conn: &mut Conn) -> Result<Vec<(Code, Code, i32, bool)>, StoreError> {
    let rows: Vec<(String, String, i32, bool)> = release::table
        .inner_join(round::table)
        .select((round::unit, round::survey, round::year, round::is_synthetic))
        .distinct()
        .order((round::unit, round::survey, round::year))
        .load(conn)?;
    rows.iter().map(|(unit, survey, year, made_up)| Ok((code(unit)?, code(survey)?, *year, *made_up))).collect()
}

/// Freezes a release under the next number, which is returned.
///
/// # Errors
/// The database fails.
pub fn insert(conn: &mut Conn, round: &RoundCode, frozen: &Release, today: NaiveDate) -> Result<i32, StoreError> {
    let highest: Option<i32> =
        release::table.filter(release::round.eq(round.as_str())).select(max(release::number)).first(conn)?;
    let number = highest.unwrap_or(0).saturating_add(1);
    diesel::insert_into(release::table)
        .values((
            release::round.eq(round.as_str()),
            release::number.eq(number),
            release::made_on.eq(today),
            release::document.eq(serde_json::to_string(frozen).map_err(StoreError::corrupt)?),
        ))
        .execute(conn)?;
    Ok(number)
}
