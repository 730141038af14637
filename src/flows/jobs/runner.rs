//! One thread of this process that does jobs, one at a time, for as long as the program runs.

use std::io;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use super::bell::Bell;
use super::run::{Machine, run_one};
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::flows::random::random;
use crate::store::Store;

/// How often the runner looks when nobody rings: other machines ask for work, too, and what failed is due some time.
const TICK: Duration = Duration::from_secs(5);
/// How long a stop waits for what runs. What cannot be stopped between two portions is cut off; the database undoes it, and it is
/// taken again when its lease ends.
const FAREWELL: Duration = Duration::from_secs(2);

/// The runner, until it is stopped.
pub struct Runner {
    bell: Bell,
    ended: Receiver<()>,
}

impl Runner {
    /// Starts the thread. `clock` tells the moment of what the program does by itself.
    ///
    /// # Errors
    /// The system gives no thread or no random bytes.
    pub fn start(store: Store, clock: fn() -> Act) -> Result<Self, Failure> {
        let bell = Bell::default();
        let holder = data_encoding::HEXLOWER.encode(&random::<16>()?);
        let (end, ended) = channel();
        let heard = bell.clone();
        let started: io::Result<_> = thread::Builder::new().name("jobs".into()).spawn(move || {
            run(&store, &heard, &holder, clock);
            drop(end);
        });
        started.map_err(|error| Failure::Unexpected(error.to_string()))?;
        Ok(Self { bell, ended })
    }

    #[must_use]
    pub fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// Stops: what runs is given back between two portions.
    pub fn stop(self) {
        self.bell.stop();
        // Nothing is ever sent: the end of the thread is what comes.
        let _ = self.ended.recv_timeout(FAREWELL);
    }
}

fn run(store: &Store, bell: &Bell, holder: &str, clock: fn() -> Act) {
    let machine = Machine { holder, clock: &clock, is_stopping: &|| bell.is_stopping() };
    let mut could_look = true;
    while !bell.is_stopping() {
        bell.look();
        match run_one(store, &machine) {
            Ok(true) => bell.tell(),
            Ok(false) => {
                could_look = true;
                bell.rest(TICK);
            }
            Err(failure) => {
                // Once, however long the database stays away.
                if could_look {
                    let cause = failure.cause().unwrap_or_default();
                    tracing::warn!(cause, "the database cannot be asked for jobs; this is tried again");
                }
                could_look = false;
                bell.rest(TICK);
            }
        }
    }
}
