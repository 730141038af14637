//! Units.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::unit;
use crate::core::ids::Code;
use crate::core::unit::Unit;

type Row = (String, String, Option<String>, String);

/// Reads a stored code.
pub(super) fn code(text: &str) -> Result<Code, StoreError> {
    text.parse().map_err(StoreError::corrupt)
}

fn from_row((own, name, parent, scorecard): Row) -> Result<Unit, StoreError> {
    let parent = parent.as_deref().map(code).transpose()?;
    Ok(Unit { code: code(&own)?, name, parent, scorecard: code(&scorecard)? })
}

/// Every unit, by name.
///
/// # Errors
/// The database fails.
pub fn all(conn: &mut Conn) -> Result<Vec<Unit>, StoreError> {
    let rows: Vec<Row> = unit::table.order((unit::name, unit::code)).load(conn)?;
    rows.into_iter().map(from_row).collect()
}

/// # Errors
/// There is no such unit, or the database fails.
pub fn get(conn: &mut Conn, wanted: &Code) -> Result<Unit, StoreError> {
    from_row(unit::table.find(wanted.as_str()).first(conn)?)
}

/// # Errors
/// The code is taken, or the database fails.
pub fn insert(conn: &mut Conn, new: &Unit) -> Result<(), StoreError> {
    diesel::insert_into(unit::table)
        .values((
            unit::code.eq(new.code.as_str()),
            unit::name.eq(&new.name),
            unit::parent.eq(new.parent.as_ref().map(Code::as_str)),
            unit::scorecard.eq(new.scorecard.as_str()),
        ))
        .execute(conn)?;
    Ok(())
}
