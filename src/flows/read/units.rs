//! A leader compares the units below one.

use super::organisation::Organisation;
use super::scorecard::{ScorecardReading, of_unit};
use crate::core::ids::Code;
use crate::core::unit::Unit;
use crate::flows::failure::Failure;
use crate::store::Store;

/// A unit, and those right below it, in one year.
#[derive(Clone, Debug)]
pub struct UnitsReading {
    pub whole: ScorecardReading,
    /// By name; none where a unit has no figures for the year.
    pub units: Vec<(Unit, Option<ScorecardReading>)>,
}

/// Reads the scorecards of a unit and of those right below it.
///
/// # Errors
/// There is no such unit, nothing is known for the year, or the database fails.
pub fn read(store: &Store, unit: &Code, year: i32) -> Result<UnitsReading, Failure> {
    store.read(|conn| {
        let organisation = Organisation::load(conn)?;
        let (whole, _) = of_unit(conn, &organisation, unit, year)?;
        let mut units = Vec::new();
        for unit in &whole.below {
            let reading = match of_unit(conn, &organisation, &unit.code, year) {
                Ok((reading, _)) => Some(reading),
                Err(Failure::NoFigures(_)) => None,
                Err(other) => return Err(other),
            };
            units.push((unit.clone(), reading));
        }
        Ok(UnitsReading { whole, units })
    })
}
