//! A leader reads one measure of a scorecard in full.

use super::organisation::Organisation;
use super::scorecard::{ScorecardReading, of_unit};
use crate::core::ids::Code;
use crate::core::scorecard::detail::Detail;
use crate::flows::failure::Failure;
use crate::store::Store;

/// Reads one of a scorecard's measures in full.
///
/// # Errors
/// There is no such unit, nothing is known for the year, the scorecard has no row for the measure, or the database
/// fails.
pub fn read(store: &Store, unit: &Code, year: i32, measure: &Code) -> Result<(ScorecardReading, Detail), Failure> {
    store.read(|conn| {
        let organisation = Organisation::load(conn)?;
        let (reading, evidence) = of_unit(conn, &organisation, unit, year)?;
        let detail = Detail::of(&reading.scorecard, measure, &evidence).ok_or(Failure::UnknownAddress)?;
        Ok((reading, detail))
    })
}
