//! A leader looks at which scorecards there are.

use super::organisation::Organisation;
use crate::core::unit::Unit;
use crate::flows::failure::Failure;
use crate::store::Store;

/// Every unit with the years that have figures, ascending.
///
/// # Errors
/// The database fails.
pub fn available(store: &Store) -> Result<Vec<(Unit, Vec<i32>)>, Failure> {
    store.read(|conn| {
        let organisation = Organisation::load(conn)?;
        Ok(organisation.units.iter().map(|unit| (unit.clone(), organisation.years(unit))).collect())
    })
}
