//! Administrators cancel what can wait.

use crate::core::event::What;
use crate::core::job::{JobId, Work};
use crate::flows::Act;
use crate::flows::failure::{Failure, FieldError, or_missing};
use crate::store::{self, Store};

/// Cancels a job. One that runs writes nothing more.
///
/// # Errors
/// There is no such job, it is finished, it is of a kind that cannot be cancelled, or the database fails.
pub fn cancel(store: &Store, id: JobId, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        let job = store::job::get(conn, id).map_err(or_missing(Failure::UnknownAddress))?;
        let refused = |message| Failure::FieldsRefused(vec![FieldError::new("id", message)]);
        let Work::RollUp { survey, year } = job.work.clone() else { return Err(refused("field-job-needed")) };
        if !job.work.may_be_cancelled() {
            return Err(refused("field-job-needed"));
        }
        if !store::job::cancel(conn, id, act.at)? {
            return Err(refused("field-job-finished"));
        }
        Ok(act.leave(conn, What::RollUpCancelled { survey, year })?)
    })
}
