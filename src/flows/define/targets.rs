//! Staff look at targets and when they were adopted.

use chrono::NaiveDate;

use crate::core::card::MeasureDefinition;
use crate::flows::failure::Failure;
use crate::store::scorecard::Revision;
use crate::store::{self, Store};

/// One scorecard with all its revisions, the newest first.
#[derive(Clone, Debug)]
pub struct TargetHistory {
    pub revisions: Vec<Revision>,
}

impl TargetHistory {
    /// The day since which a measure has had the targets that it has now.
    #[must_use]
    pub fn adopted_on(&self, measure: &MeasureDefinition) -> Option<NaiveDate> {
        let same = |revision: &&Revision| {
            let then = revision.definition.measure(measure.code.as_str());
            then.is_some_and(|then| then.targets == measure.targets)
        };
        self.revisions.iter().take_while(same).last().map(|revision| revision.adopted_on)
    }
}

/// Every scorecard.
///
/// # Errors
/// The database fails.
pub fn all(store: &Store) -> Result<Vec<TargetHistory>, Failure> {
    store.read(|conn| {
        let codes = store::scorecard::codes(conn)?;
        codes.iter().map(|code| Ok(TargetHistory { revisions: store::scorecard::history(conn, code)? })).collect()
    })
}
