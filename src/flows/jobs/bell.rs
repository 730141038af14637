//! Wakes the runner of this process, and lets those wait a little who asked for something.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::core::ids::RoundCode;
use crate::core::job::{State, Work};
use crate::flows::failure::{Failure, or_missing};
use crate::store::{self, Store};

/// How long somebody waits for what they asked for before they are told that it goes on.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often whoever waits looks by themselves: another machine may do it, which rings no bell here.
const LOOK: Duration = Duration::from_millis(100);

/// Shared by the runner, and all who ask it for something.
#[derive(Clone, Default)]
pub struct Bell(Arc<Inner>);

#[derive(Default)]
struct Inner {
    standing: Mutex<Standing>,
    changed: Condvar,
}

#[derive(Default)]
struct Standing {
    is_rung: bool,
    is_resting: bool,
    is_stopping: bool,
}

impl Bell {
    fn change(&self, change: impl FnOnce(&mut Standing)) {
        change(&mut self.standing());
        self.0.changed.notify_all();
    }

    fn standing(&self) -> MutexGuard<'_, Standing> {
        self.0.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// There may be something to do.
    pub fn ring(&self) {
        self.change(|standing| standing.is_rung = true);
    }

    /// The program stops: what runs stops between two portions, and nobody waits any more.
    pub fn stop(&self) {
        self.change(|standing| standing.is_stopping = true);
    }

    pub(super) fn is_stopping(&self) -> bool {
        self.standing().is_stopping
    }

    /// The runner looks for something to do. Whoever rings from now on is heard after it.
    pub(super) fn look(&self) {
        self.change(|standing| (standing.is_rung, standing.is_resting) = (false, false));
    }

    /// The runner rests until somebody rings, for `longest` at most.
    pub(super) fn rest(&self, longest: Duration) {
        self.change(|standing| standing.is_resting = true);
        let wakes = |standing: &mut Standing| !standing.is_rung && !standing.is_stopping;
        drop(self.0.changed.wait_timeout_while(self.standing(), longest, wakes));
    }

    /// Tells those who wait that something is finished.
    pub(super) fn tell(&self) {
        self.0.changed.notify_all();
    }

    /// Waits until the runner of this process has nothing more to do, for a short while at most.
    pub fn wait_until_rested(&self) {
        let goes_on = |standing: &mut Standing| !standing.is_resting && !standing.is_stopping;
        drop(self.0.changed.wait_timeout_while(self.standing(), PATIENCE, goes_on));
    }

    /// Wakes the runner and waits until what follows from closing or sealing a round is done, or must be tried again; for a short
    /// while at most, after which it goes on by itself.
    ///
    /// # Errors
    /// There is no such round, or the database fails.
    pub fn wait_for(&self, store: &Store, round: &RoundCode, now: i64) -> Result<(), Failure> {
        self.ring();
        let end = Instant::now() + PATIENCE;
        while is_under_way(store, round, now)? {
            let standing = self.standing();
            if standing.is_stopping || Instant::now() >= end {
                break;
            }
            drop(self.0.changed.wait_timeout(standing, LOOK));
        }
        Ok(())
    }
}

/// True when one of the jobs that follow from a round runs, or was due by `now` and is not begun.
fn is_under_way(store: &Store, code: &RoundCode, now: i64) -> Result<bool, Failure> {
    store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        let all = [
            Work::Release { round: round.code.clone() },
            Work::RollUp { survey: round.survey, year: round.year },
            Work::ForgetOrder { round: round.code },
        ];
        for work in all {
            let job = store::job::unfinished(conn, &work)?;
            // One that failed waits for a later moment.
            if job.is_some_and(|job| job.state == State::Running || job.trouble.is_none() || job.run_after <= now) {
                return Ok(true);
            }
        }
        Ok(false)
    })
}
