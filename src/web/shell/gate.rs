//! Few at a time: work that costs a whole processor or tens of megabytes waits in a short line, and is refused when that is full.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::hands::Hands;
use super::place::Place;
use crate::flows::Failure;

/// A gate before one kind of costly work.
pub struct Gate {
    /// One for each who is at work.
    work: Arc<Semaphore>,
    /// One for each who is at work or waits.
    line: Arc<Semaphore>,
}

/// The right to do one piece of work. It must go where the work goes: whoever asked may leave before that is done.
pub struct Turn {
    _work: OwnedSemaphorePermit,
    _line: OwnedSemaphorePermit,
}

impl Gate {
    /// Lets `at_once` work and `waiting` more wait.
    #[must_use]
    pub fn new(at_once: usize, waiting: usize) -> Self {
        let all = at_once.saturating_add(waiting);
        Self { work: Arc::new(Semaphore::new(at_once)), line: Arc::new(Semaphore::new(all)) }
    }

    /// Waits for a turn; those who came first have it first.
    ///
    /// # Errors
    /// The line is full.
    pub async fn turn(&self) -> Result<Turn, Failure> {
        let line = Arc::clone(&self.line).try_acquire_owned().map_err(|_| Failure::Crowded)?;
        let work = Arc::clone(&self.work).acquire_owned().await.map_err(|_| Failure::Crowded)?;
        Ok(Turn { _work: work, _line: line })
    }
}

/// A gate before which each place has one of its own: no place can take all turns, however long it holds those that it has.
pub struct GateByPlace {
    all: Gate,
    places: Mutex<HashMap<Place, Arc<Gate>>>,
}

/// A turn at both.
pub struct TurnOfPlace {
    _own: Turn,
    _all: Turn,
    /// As long as somebody of the place has a turn or waits, the place's gate stays.
    _gate: Arc<Gate>,
}

impl GateByPlace {
    #[must_use]
    fn new(all: Gate) -> Self {
        Self { all, places: Mutex::default() }
    }

    /// Waits for a turn, first among those who come from the same place.
    ///
    /// # Errors
    /// The place's line is full, or that of all.
    pub async fn turn(&self, place: Place) -> Result<TurnOfPlace, Failure> {
        let gate = self.gate_of(place);
        let own = gate.turn().await?;
        Ok(TurnOfPlace { _own: own, _all: self.all.turn().await?, _gate: gate })
    }

    fn gate_of(&self, place: Place) -> Arc<Gate> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        places.retain(|_, gate| Arc::strong_count(gate) > 1);
        // A house with twenty tablets hands in all that they hold at the same moment.
        Arc::clone(places.entry(place).or_insert_with(|| Arc::new(Gate::new(6, 30))))
    }
}

/// The gates of one server.
pub struct Gates {
    /// Passwords and PINs: 19 MiB and some hundredths of a second each.
    pub hashing: Gate,
    /// Who does the hashing.
    pub hashers: Hands,
    /// Batches of envelopes.
    pub unsealing: Gate,
    /// Bodies of up to a mebibyte, while they come in.
    pub large_bodies: GateByPlace,
    /// Guests' pages that are compressed for the first time: some tenths of a second each.
    pub compressing: Gate,
}

impl Default for Gates {
    fn default() -> Self {
        // A house with twenty tablets may start all of them, or hand in all that they hold, at the same moment.
        Self {
            hashing: Gate::new(at_once(), 40),
            hashers: Hands::new(at_once()),
            unsealing: Gate::new(at_once(), 40),
            large_bodies: GateByPlace::new(Gate::new(24, 100)),
            compressing: Gate::new(at_once(), 100),
        }
    }
}

/// Half of the processors, so that the other half answers guests.
fn at_once() -> usize {
    std::thread::available_parallelism().map_or(1, |all| all.get() / 2).clamp(1, 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn whoever_finds_the_line_full_is_refused_and_the_others_have_their_turns() {
        let gate = Gate::new(1, 1);
        let first = gate.turn().await.unwrap();
        let mut second = Box::pin(gate.turn());
        // Polled once, it stands in the line.
        assert!(tokio::select! { biased; _ = &mut second => false, () = std::future::ready(()) => true });
        assert!(matches!(gate.turn().await, Err(Failure::Crowded)));
        drop(first);
        let second = second.await.unwrap();
        assert!(tokio::select! { biased; _ = gate.turn() => false, () = std::future::ready(()) => true });
        drop(second);
        assert!(gate.turn().await.is_ok());
    }

    #[tokio::test]
    async fn whoever_leaves_the_line_makes_room() {
        let gate = Gate::new(1, 1);
        let _first = gate.turn().await.unwrap();
        let mut second = Box::pin(gate.turn());
        assert!(tokio::select! { biased; _ = &mut second => false, () = std::future::ready(()) => true });
        drop(second);
        let mut third = Box::pin(gate.turn());
        assert!(tokio::select! { biased; _ = &mut third => false, () = std::future::ready(()) => true });
    }
}
