//! Roll-ups: what may be seen of units above others. Never changed once made.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::roll_up;
use crate::core::ids::Code;
use crate::core::release::rollup::RollUps;

/// The roll-ups of one survey and year with the day they were made.
#[derive(Clone, Debug)]
pub struct Dated {
    pub made_on: NaiveDate,
    pub roll_ups: RollUps,
}

type Row = (NaiveDate, String);

fn from_row((made_on, document): Row) -> Result<Dated, StoreError> {
    Ok(Dated { made_on, roll_ups: serde_json::from_str(&document).map_err(StoreError::corrupt)? })
}

/// The newest roll-ups of a survey and year; none when none are made.
///
/// # Errors
/// The database fails.
pub fn latest(conn: &mut Conn, survey: &Code, year: i32) -> Result<Option<Dated>, StoreError> {
    let row: Option<Row> = roll_up::table
        .filter(roll_up::survey.eq(survey.as_str()))
        .filter(roll_up::year.eq(year))
        .order(roll_up::number.desc())
        .select((roll_up::made_on, roll_up::document))
        .first(conn)
        .optional()?;
    row.map(from_row).transpose()
}

/// The newest roll-ups of each year of a survey.
///
/// # Errors
/// The database fails.
pub fn of_survey(conn: &mut Conn, survey: &Code) -> Result<BTreeMap<i32, Dated>, StoreError> {
    let numbers: Vec<(i32, i32)> = roll_up::table
        .filter(roll_up::survey.eq(survey.as_str()))
        .order(roll_up::number)
        .select((roll_up::year, roll_up::number))
        .load(conn)?;
    // Ascending, so that the highest number of a year stays.
    let newest: BTreeMap<i32, i32> = numbers.into_iter().collect();
    let mut found = BTreeMap::new();
    for (year, number) in newest {
        let row: Row = roll_up::table
            .find((survey.as_str(), year, number))
            .select((roll_up::made_on, roll_up::document))
            .first(conn)?;
        found.insert(year, from_row(row)?);
    }
    Ok(found)
}

/// Freezes roll-ups under their number.
///
/// # Errors
/// Another machine has made its successor of the same roll-ups first (`Duplicate`), or the database fails.
pub fn insert(conn: &mut Conn, survey: &Code, year: i32, new: &RollUps, today: NaiveDate) -> Result<(), StoreError> {
    diesel::insert_into(roll_up::table)
        .values((
            roll_up::survey.eq(survey.as_str()),
            roll_up::year.eq(year),
            roll_up::number.eq(i32::try_from(new.number).map_err(StoreError::corrupt)?),
            roll_up::made_on.eq(today),
            roll_up::document.eq(serde_json::to_string(new).map_err(StoreError::corrupt)?),
        ))
        .execute(conn)?;
    Ok(())
}
