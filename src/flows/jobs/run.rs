//! Doing one job: taken under a lease that is renewed as long as the work goes on, and finished, tried again or given back.
//!
//! Whoever loses the lease finds out at the next renewal, or when writing: what is written is written once.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use crate::core::job::{Job, RENEWAL, Trouble, Work, share_counted};
use crate::flows::Act;
use crate::flows::collect::round::close::release_while;
use crate::flows::collect::round::seal::forget_order;
use crate::flows::failure::Failure;
use crate::flows::read::roll_up;
use crate::store::{self, Store};

/// The shortest step of a share that is written down, in hundredths.
const STEP: i32 = 5;

/// Who does the work.
pub struct Machine<'a> {
    /// Names this process among those that use the database.
    pub holder: &'a str,
    /// What the program does by itself, at this moment.
    pub clock: &'a (dyn Fn() -> Act + Sync),
    /// Whether work is to stop between two portions.
    pub is_stopping: &'a (dyn Fn() -> bool + Sync),
}

/// What came of an attempt that did not fail.
#[derive(PartialEq, Eq)]
enum Outcome {
    Done,
    Stopped,
}

impl Outcome {
    const fn of(is_done: bool) -> Self {
        if is_done { Self::Done } else { Self::Stopped }
    }
}

/// Does the next job that is due. False when there is none.
///
/// # Errors
/// The database fails before the job is taken, or when what came of it is noted; then it is taken again when the lease ends.
pub fn run_one(store: &Store, machine: &Machine<'_>) -> Result<bool, Failure> {
    let now = (machine.clock)().at;
    if !store.read(|conn| store::job::is_one_due(conn, now))? {
        return Ok(false);
    }
    let Some(job) = store.write(|conn| store::job::claim(conn, machine.holder, now))? else { return Ok(false) };
    let held = Held { store, machine, job: &job, is_lost: AtomicBool::new(false) };
    let outcome = held.renewed_meanwhile();
    held.note(outcome)?;
    Ok(true)
}

/// Does whatever is due at one moment, here and now: for a program that has no runner.
///
/// # Errors
/// The database fails.
pub(in crate::flows) fn work_off(store: &Store, act: Act) -> Result<(), Failure> {
    let machine = Machine { holder: "at once", clock: &move || act, is_stopping: &|| false };
    while run_one(store, &machine)? {}
    Ok(())
}

/// A job that this machine has taken.
struct Held<'a> {
    store: &'a Store,
    machine: &'a Machine<'a>,
    job: &'a Job,
    is_lost: AtomicBool,
}

impl Held<'_> {
    fn now(&self) -> i64 {
        (self.machine.clock)().at
    }

    fn goes_on(&self) -> bool {
        !self.is_lost.load(Ordering::Relaxed) && !(self.machine.is_stopping)()
    }

    /// Does the work while another thread renews the lease: some of it is one statement that takes minutes.
    fn renewed_meanwhile(&self) -> Result<Outcome, Failure> {
        thread::scope(|scope| {
            let (ended, end) = channel::<()>();
            let renewing = thread::Builder::new().name("lease".into()).spawn_scoped(scope, move || self.renew(&end));
            if let Err(error) = renewing {
                tracing::warn!(%error, "no thread to renew a lease: another machine may take the job over");
            }
            let broken = |_| Err(Failure::Unexpected("the job panicked".into()));
            let outcome = catch_unwind(AssertUnwindSafe(|| self.work())).unwrap_or_else(broken);
            drop(ended);
            outcome
        })
    }

    fn renew(&self, end: &Receiver<()>) {
        let pause = Duration::from_secs(RENEWAL.unsigned_abs());
        while end.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
            let renewed =
                self.store.write(|conn| store::job::renew(conn, self.job.id, self.machine.holder, self.now()));
            match renewed {
                Ok(true) => {}
                Ok(false) => return self.is_lost.store(true, Ordering::Relaxed),
                // Nobody else can take it either while the database is busy with us; else there is time for another try.
                Err(error) => tracing::debug!(%error, "a lease could not be renewed"),
            }
        }
    }

    fn work(&self) -> Result<Outcome, Failure> {
        let act = Act { by: self.job.asked_by, ..(self.machine.clock)() };
        match &self.job.work {
            Work::Release { round } => {
                let mut shown = None;
                let mut goes_on = |counted, noted| {
                    self.show(share_counted(counted, noted), &mut shown);
                    self.goes_on()
                };
                release_while(self.store, round, act, &mut goes_on).map(Outcome::of)
            }
            Work::RollUp { survey, year } => {
                let (id, holder) = (self.job.id, self.machine.holder);
                let is_ours = |conn: &mut store::Conn| store::job::renew(conn, id, holder, self.now());
                roll_up::make(self.store, (survey, *year), act.today, &is_ours).map(Outcome::of)
            }
            Work::ForgetOrder { round } => forget_order(self.store, round).map(|()| Outcome::Done),
        }
    }

    /// Writes a share down when it has grown by a step. That it cannot be is no reason to stop.
    fn show(&self, share: Option<i32>, shown: &mut Option<i32>) {
        let Some(share) = share.filter(|share| shown.is_none_or(|shown| share.saturating_sub(shown) >= STEP)) else {
            return;
        };
        *shown = Some(share);
        let noted = self.store.write(|conn| store::job::set_share(conn, self.job.id, self.machine.holder, share));
        if let Err(error) = noted {
            tracing::debug!(%error, "how far a job is could not be noted");
        }
    }

    fn note(&self, outcome: Result<Outcome, Failure>) -> Result<(), Failure> {
        let (job, holder, now) = (self.job, self.machine.holder, self.now());
        self.store
            .write(|conn| match outcome {
                Ok(Outcome::Done) => Ok(store::job::finish(conn, job.id, holder, now)?),
                // Where the lease is lost, there is nothing to give back.
                Ok(Outcome::Stopped) => Ok(store::job::give_back(conn, job, holder, now)?),
                Err(failure) => {
                    let trouble = trouble(&failure);
                    let next = job.work.next_try(trouble, job.attempts, now);
                    tell(&job.work, &failure, next.is_some());
                    Ok(store::job::fail(conn, (job, holder), trouble, next, now)?)
                }
            })
            .map(|_: bool| ())
    }
}

const fn trouble(failure: &Failure) -> Trouble {
    match failure {
        Failure::Busy(_) => Trouble::Busy,
        Failure::DiskFull(_) => Trouble::DiskFull,
        _ => Trouble::Unforeseen,
    }
}

/// What did not work goes to the log, with its cause.
fn tell(work: &Work, failure: &Failure, is_tried_again: bool) {
    let what = match work {
        Work::Release { .. } => "a round could not be counted",
        Work::RollUp { .. } => "the units above could not be counted together",
        Work::ForgetOrder { .. } => "the order of arrival could not be wiped",
    };
    let (number, cause) = (failure.entry().0, failure.cause().unwrap_or_default());
    if is_tried_again {
        tracing::warn!(number, cause, "{what} yet; this is tried again");
    } else {
        tracing::error!(number, cause, "{what}; this is given up until it is asked for again");
    }
}
