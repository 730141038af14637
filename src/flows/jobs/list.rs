//! Administrators look at jobs: what runs, what waits, what failed.

use crate::core::job::Job;
use crate::flows::failure::Failure;
use crate::flows::manage::read_events::{Names, names};
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
