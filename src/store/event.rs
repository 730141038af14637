//! What people who sign in have done. Events are added and read; nothing here changes or removes one.

use diesel::prelude::*;
use serde_json::{Value, json};

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::event;
use crate::core::event::{Event, What};

/// Adds an event after all that are there.
///
/// # Errors
/// The database fails.
pub fn insert(conn: &mut Conn, new: &Event) -> Result<(), StoreError> {
    let (what, about) = to_columns(&new.what)?;
    diesel::insert_into(event::table)
        .values((
            event::at.eq(new.at),
            event::who.eq(new.by.map(|by| by.to_string())),
            event::what.eq(what),
            event::about.eq(about),
        ))
        .execute(conn)?;
    Ok(())
}

/// At most `most` events with their numbers, the newest first: all, or those with a number below `before`.
///
/// # Errors
/// The database fails.
pub fn newest(conn: &mut Conn, before: Option<i64>, most: u32) -> Result<Vec<(i64, Event)>, StoreError> {
    let rows: Vec<(i64, i64, Option<String>, String, String)> = event::table
        .filter(event::number.lt(before.unwrap_or(i64::MAX)))
        .order(event::number.desc())
        .limit(i64::from(most))
        .select((event::number, event::at, event::who, event::what, event::about))
        .load(conn)?;
    let read = |(number, at, who, what, about): (i64, i64, Option<String>, String, String)| {
        let by = who.map(|id| id.parse().map_err(|_| StoreError::corrupt(&id))).transpose()?;
        Ok((number, Event { at, by, what: from_columns(&what, &about)? }))
    };
    rows.into_iter().map(read).collect()
}

/// How many sign-ins that met no account are kept from `since` on, counting the event that says "more".
///
/// # Errors
/// The database fails.
pub fn strangers_since(conn: &mut Conn, since: i64) -> Result<u64, StoreError> {
    let met_nobody = event::what.eq("sign-in-failed").and(event::about.like("%\"account\":null%"));
    let found: i64 = event::table
        .filter(met_nobody.or(event::what.eq("more-sign-ins-failed")))
        .filter(event::at.ge(since))
        .count()
        .get_result(conn)?;
    Ok(u64::try_from(found).unwrap_or_default())
}

/// The kind of act, and a document with what it was about.
fn to_columns(what: &What) -> Result<(String, String), StoreError> {
    let written = serde_json::to_value(what).map_err(StoreError::corrupt)?;
    let kind = written.get("what").and_then(Value::as_str).unwrap_or_default();
    let about = written.get("about").unwrap_or(&Value::Null);
    Ok((kind.to_owned(), about.to_string()))
}

fn from_columns(what: &str, about: &str) -> Result<What, StoreError> {
    let about: Value = serde_json::from_str(about).map_err(StoreError::corrupt)?;
    let written = if about.is_null() { json!({ "what": what }) } else { json!({ "what": what, "about": about }) };
    serde_json::from_value(written).map_err(StoreError::corrupt)
}
