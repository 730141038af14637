//! Where guests of a unit turn who need help now: one line for each, the newest.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::{help_line, unit};
use crate::core::ids::Code;
use crate::core::survey::Text;

/// The unit's own line.
///
/// # Errors
/// The database fails.
pub fn get(conn: &mut Conn, of: &Code) -> Result<Option<Text>, StoreError> {
    own(conn, of.as_str())
}

fn own(conn: &mut Conn, of: &str) -> Result<Option<Text>, StoreError> {
    let document: Option<String> = help_line::table.find(of).select(help_line::document).first(conn).optional()?;
    document.map(|document| serde_json::from_str(&document).map_err(StoreError::corrupt)).transpose()
}

/// The line that guests of a unit read: its own, else that of the nearest unit above it.
///
/// # Errors
/// There is no such unit, or the database fails.
pub fn of_guests(conn: &mut Conn, of: &Code) -> Result<Option<Text>, StoreError> {
    let mut next = Some(of.as_str().to_owned());
    while let Some(here) = next {
        if let Some(line) = own(conn, &here)? {
            return Ok(Some(line));
        }
        // Parents were there before their children, so this ends.
        next = unit::table.find(&here).select(unit::parent).first(conn)?;
    }
    Ok(None)
}

/// Puts this line in the place of the one before; none leaves none.
///
/// # Errors
/// There is no such unit, or the database fails.
pub fn put(conn: &mut Conn, of: &Code, line: Option<&Text>) -> Result<(), StoreError> {
    diesel::delete(help_line::table.find(of.as_str())).execute(conn)?;
    if let Some(line) = line {
        let document = serde_json::to_string(line).map_err(StoreError::corrupt)?;
        diesel::insert_into(help_line::table)
            .values((help_line::unit.eq(of.as_str()), help_line::document.eq(document)))
            .execute(conn)?;
    }
    Ok(())
}
