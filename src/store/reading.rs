//! Operational figures that staff record. A correction is a new revision; nothing is overwritten.

use chrono::NaiveDate;
use diesel::dsl::max;
use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::reading;
use super::unit::code;
use crate::core::evidence::{Quantity, Readings};
use crate::core::ids::Code;

/// One figure, about to be recorded.
#[derive(Clone, Debug)]
pub struct NewReading<'a> {
    pub unit: &'a Code,
    pub measure: &'a Code,
    /// None for a measure without parts.
    pub part: Option<&'a Code>,
    pub year: i32,
    pub value: Quantity,
    pub recorded_on: NaiveDate,
    pub recorded_by: &'a str,
}

/// The newest revision of every figure of a unit.
///
/// # Errors
/// The database fails.
pub fn of_unit(conn: &mut Conn, unit: &Code) -> Result<Readings, StoreError> {
    let rows: Vec<(String, String, i32, i64)> = reading::table
        .filter(reading::unit.eq(unit.as_str()))
        // Ascending, so that a later revision replaces an earlier one.
        .order(reading::revision)
        .select((reading::measure, reading::part, reading::year, reading::thousandths))
        .load(conn)?;
    let mut readings = Readings::default();
    for (measure, part, year, thousandths) in rows {
        let part = if part.is_empty() { None } else { Some(code(&part)?) };
        readings.insert(year, code(&measure)?, part, Quantity::from_thousandths(thousandths));
    }
    Ok(readings)
}

/// Every unit and year that has a figure.
///
/// # Errors
/// The database fails.
pub fn years(conn: &mut Conn) -> Result<Vec<(Code, i32)>, StoreError> {
    let rows: Vec<(String, i32)> = reading::table
        .select((reading::unit, reading::year))
        .distinct()
        .order((reading::unit, reading::year))
        .load(conn)?;
    rows.iter().map(|(unit, year)| Ok((code(unit)?, *year))).collect()
}

/// # Errors
/// The database fails.
pub fn insert(conn: &mut Conn, new: &NewReading<'_>) -> Result<(), StoreError> {
    let part = new.part.map_or("", Code::as_str);
    let highest: Option<i32> = reading::table
        .filter(reading::unit.eq(new.unit.as_str()))
        .filter(reading::measure.eq(new.measure.as_str()))
        .filter(reading::part.eq(part))
        .filter(reading::year.eq(new.year))
        .select(max(reading::revision))
        .first(conn)?;
    diesel::insert_into(reading::table)
        .values((
            reading::unit.eq(new.unit.as_str()),
            reading::measure.eq(new.measure.as_str()),
            reading::part.eq(part),
            reading::year.eq(new.year),
            reading::revision.eq(highest.unwrap_or(0).saturating_add(1)),
            reading::thousandths.eq(new.value.thousandths()),
            reading::recorded_on.eq(new.recorded_on),
            reading::recorded_by.eq(new.recorded_by),
        ))
        .execute(conn)?;
    Ok(())
}
