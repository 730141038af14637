//! A few threads that do one kind of work and nothing else.
//!
//! What a password's hash needs of memory (19 MiB) stays with the thread that asked for it, because that is how C libraries keep
//! memory apart. Done by whichever thread is free, two hundred sign-ins leave it with as many threads.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// A piece of work for a thread.
pub type Job = Box<dyn FnOnce() + Send>;

/// Hands work to the threads. What they are given waits in the order in which it came; a [`Gate`](super::gate::Gate) before them
/// bounds how much that is.
pub struct Hands(Sender<Job>);

impl Hands {
    /// Starts as many threads. One that the system does not give is done without, as long as there is one.
    #[must_use]
    pub fn new(number: usize) -> Self {
        let (give, take) = channel();
        let take = Arc::new(Mutex::new(take));
        for _ in 0..number {
            let take = Arc::clone(&take);
            let started = std::thread::Builder::new().name("hashing".into()).spawn(move || work(&take));
            if let Err(error) = started {
                tracing::warn!(%error, "the system gives no thread for hashing");
            }
        }
        Self(give)
    }

    /// Gives work. Where there is no thread left to do it, it is dropped, and whoever waits for it hears that.
    pub fn give(&self, job: Job) {
        let _ = self.0.send(job);
    }
}

fn work(take: &Mutex<Receiver<Job>>) {
    loop {
        let next = take.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else { return };
        // One that breaks must not take the thread away from those behind it.
        if catch_unwind(AssertUnwindSafe(job)).is_err() {
            tracing::error!("a piece of work panicked");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_piece_of_work_that_breaks_leaves_the_others_theirs() {
        let hands = Hands::new(1);
        let (tell, told) = channel();
        let again = tell.clone();
        hands.give(Box::new(move || tell.send(1).unwrap()));
        hands.give(Box::new(|| assert_eq!(1, 2, "on purpose")));
        hands.give(Box::new(move || again.send(2).unwrap()));
        assert_eq!((told.recv(), told.recv()), (Ok(1), Ok(2)));
    }

    #[test]
    fn everything_is_done_by_as_many_threads_as_there_are() {
        let hands = Hands::new(2);
        let (tell, told) = channel();
        for _ in 0..50 {
            let tell = tell.clone();
            hands.give(Box::new(move || tell.send(std::thread::current().id()).unwrap()));
        }
        drop(tell);
        let threads: std::collections::HashSet<_> = told.iter().collect();
        assert!(!threads.is_empty() && threads.len() <= 2);
    }
}
