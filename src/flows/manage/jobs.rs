//! Administrators look at jobs (what runs, what waits, what failed) and cancel what can wait. What does them is in `flows/jobs`.

use super::events::{Names, names};
use crate::core::event::What;
use crate::core::job::{Job, JobId, Work};
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::store::{self, Store};

/// How many stand on the page, beside those that are not finished.
const MOST: u32 = 100;

/// Jobs, the newest first, with what the things in them are called today.
#[derive(Clone, Debug, Default)]
pub struct JobList {
    pub jobs: Vec<Job>,
    pub names: Names,
}

/// The newest jobs, and all that are not finished.
///
/// # Errors
/// The database fails.
pub fn newest(store: &Store) -> Result<JobList, Failure> {
    store.read(|conn| {
        let mut jobs = store::job::newest(conn, MOST)?;
        let older = store::job::all_unfinished(conn)?;
        jobs.extend(older.into_iter().filter(|job| !jobs.iter().any(|newer| newer.id == job.id)).collect::<Vec<_>>());
        Ok(JobList { jobs, names: names(conn)? })
    })
}

/// Cancels a job. One that runs writes nothing more.
///
/// # Errors
/// There is no such job, it is finished, it is of a kind that cannot be cancelled, or the database fails.
pub fn cancel(store: &Store, id: JobId, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        let job = store::job::get(conn, id).map_err(or_missing(Failure::UnknownAddress))?;
        let refused = |message| Failure::refused_field("id", message);
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
