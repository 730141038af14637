//! Administrators add units.

use crate::core::event::What;
use crate::core::ids::Code;
use crate::core::unit::{Unit, is_same_name};
use crate::core::visible::{has_invisible, is_blank};
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::store::{self, Store, StoreError};

/// Every unit, by name, and the scorecards that one can be measured by.
///
/// # Errors
/// The database fails.
pub fn all(store: &Store) -> Result<(Vec<Unit>, Vec<Code>), Failure> {
    store.read(|conn| Ok((store::unit::all(conn)?, store::scorecard::codes(conn)?)))
}

/// Adds a unit.
///
/// # Errors
/// The code or the name is taken, the parent or scorecard is unknown, or the database fails.
pub fn add(store: &Store, new: &Unit, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        if is_blank(&new.name) {
            return Err(Failure::refused_field("name", "field-name-missing"));
        }
        if has_invisible(&new.name) {
            return Err(Failure::refused_field("name", "field-invisible"));
        }
        if !store::scorecard::codes(conn)?.contains(&new.scorecard) {
            return Err(Failure::refused_field("scorecard", "field-unknown-scorecard"));
        }
        let units = store::unit::all(conn)?;
        if new.parent.as_ref().is_some_and(|parent| !units.iter().any(|unit| unit.code == *parent)) {
            return Err(Failure::refused_field("parent", "field-unknown-unit"));
        }
        // A unit that is added a second time has the same code, and is refused for that below.
        if units.iter().any(|unit| unit.code != new.code && is_same_name(&unit.name, &new.name)) {
            return Err(Failure::refused_field("name", "field-name-taken"));
        }
        match store::unit::insert(conn, new) {
            Err(StoreError::Duplicate) => Err(Failure::refused_field("code", "field-code-taken")),
            other => {
                other?;
                Ok(act.leave(conn, What::UnitAdded { unit: new.code.clone() })?)
            }
        }
    })
}
