//! Which connections are open, and who has to go when there are too many.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::meter::Meter;
use crate::web::shell::place::Place;

/// How many connections may be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub in_all: usize,
    /// None behind a proxy, which asks for everybody.
    pub by_place: Option<usize>,
}

/// Files beyond the connections: the database's, the log, and what the runtime holds.
const OTHER_FILES: usize = 160;
/// Connections that were told to end and have not yet.
const LEAVING: usize = 64;
/// More need memory that a small machine lacks.
const MOST: usize = 4_096;
/// No house has more people at once.
const MOST_BY_PLACE: usize = 1_024;

impl Bounds {
    /// From the number of files that the process may open.
    pub fn of(files: usize, behind_proxy: bool) -> Self {
        let in_all = files.saturating_sub(OTHER_FILES + LEAVING).clamp(16, MOST);
        // With the usual thousand files these are 300: 24 phones and 20 tablets behind one address open up to six for each.
        let by_place = in_all.saturating_mul(3).div_euclid(8).clamp(1, MOST_BY_PLACE);
        Self { in_all, by_place: (!behind_proxy).then_some(by_place) }
    }
}

/// Why a connection is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    Away,
    /// Until those have gone who were told to: milliseconds.
    Later,
}

/// All open connections.
pub struct Ledger {
    bounds: Bounds,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    staying: Vec<Arc<Meter>>,
    /// Told to end, but not gone.
    leaving: usize,
}

impl Ledger {
    pub fn new(bounds: Bounds) -> Self {
        Self { bounds, open: Mutex::default() }
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a connection in. Where there are too many, the one that has kept us waiting longest makes room: one from the same
    /// place, or else from the place that has most.
    ///
    /// # Errors
    /// Nobody can make room, or those who were told to have not gone yet.
    pub fn admit(&self, place: Place, now: Instant) -> Result<Arc<Meter>, Turned> {
        let mut open = self.open();
        let here = open.staying.iter().filter(|meter| meter.place == place).count();
        if self.bounds.by_place.is_some_and(|most| here >= most) {
            // Only so many may be on their way out. One place that opens connections without a pause gets half of that, so that
            // room can be made for others, too.
            if open.leaving >= LEAVING / 2 {
                return Err(Turned::Away);
            }
            open.part_with_one(|meter| meter.place == place).ok_or(Turned::Away)?;
        } else if open.staying.len() >= self.bounds.in_all {
            if open.leaving >= LEAVING {
                return Err(Turned::Later);
            }
            let fullest = open.fullest_place().ok_or(Turned::Away)?;
            open.part_with_one(|meter| meter.place == fullest).ok_or(Turned::Away)?;
        }
        let meter = Arc::new(Meter::new(place, now));
        open.staying.push(Arc::clone(&meter));
        Ok(meter)
    }

    /// A connection is gone.
    pub fn leave(&self, meter: &Arc<Meter>) {
        let mut open = self.open();
        match open.staying.iter().position(|other| Arc::ptr_eq(other, meter)) {
            Some(at) => {
                open.staying.swap_remove(at);
            }
            None => open.leaving = open.leaving.saturating_sub(1),
        }
    }

    /// Ends all that keep us waiting.
    pub fn end_idle(&self) {
        let open = self.open();
        open.staying.iter().filter(|meter| meter.idle_since().is_some()).for_each(|meter| meter.end.notify_one());
    }

    /// Connections that are open, those that are leaving too.
    pub fn len(&self) -> usize {
        let open = self.open();
        open.staying.len().saturating_add(open.leaving)
    }
}

impl Open {
    /// The place with most connections that keep us waiting.
    fn fullest_place(&self) -> Option<Place> {
        let mut idle: HashMap<Place, usize> = HashMap::new();
        for meter in self.staying.iter().filter(|meter| meter.idle_since().is_some()) {
            *idle.entry(meter.place).or_default() += 1;
        }
        idle.into_iter().max_by_key(|(_, number)| *number).map(|(place, _)| place)
    }

    /// Tells one of these to end: the one that has kept us waiting longest.
    fn part_with_one(&mut self, is_one_of: impl Fn(&Meter) -> bool) -> Option<()> {
        let idle = self.staying.iter().enumerate().filter(|(_, meter)| is_one_of(meter));
        let idle = idle.filter_map(|(at, meter)| Some((meter.idle_since()?, at)));
        let (_, at) = idle.min()?;
        self.staying.swap_remove(at).end.notify_one();
        self.leaving += 1;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn place(last: u8) -> Place {
        Place::parse(&format!("192.0.2.{last}")).unwrap()
    }

    fn is_told(meter: &Meter) -> bool {
        // A notification that is stored is there at the first look.
        let mut told = std::pin::pin!(meter.end.notified());
        let mut look = std::task::Context::from_waker(std::task::Waker::noop());
        std::future::Future::poll(told.as_mut(), &mut look).is_ready()
    }

    #[test]
    fn the_usual_thousand_files_are_enough_and_a_house_fits_in() {
        let bounds = Bounds::of(1_024, false);
        assert!(bounds.in_all + LEAVING + OTHER_FILES <= 1_024);
        assert!(bounds.by_place.unwrap() >= 44 * 6, "{bounds:?}");
        assert!(bounds.in_all >= 2 * bounds.by_place.unwrap(), "one place leaves room for others: {bounds:?}");
        assert_eq!(Bounds::of(1_024, true).by_place, None);
        assert!(Bounds::of(100, false).in_all >= 16);
    }

    #[test]
    fn a_full_place_parts_with_its_own_oldest_and_no_other() {
        let ledger = Ledger::new(Bounds { in_all: 10, by_place: Some(2) });
        let now = Instant::now();
        let later = |seconds| now + Duration::from_secs(seconds);
        let elsewhere = ledger.admit(place(2), now).unwrap();
        let first = ledger.admit(place(1), later(1)).unwrap();
        let second = ledger.admit(place(1), later(2)).unwrap();
        let third = ledger.admit(place(1), later(3)).unwrap();
        assert!(is_told(&first) && !is_told(&second) && !is_told(&third) && !is_told(&elsewhere));
        assert_eq!(ledger.len(), 4, "one is leaving");
        ledger.leave(&first);
        ledger.leave(&second);
        assert_eq!(ledger.len(), 2);
    }

    #[test]
    fn whoever_is_owed_an_answer_is_not_parted_with() {
        let ledger = Ledger::new(Bounds { in_all: 10, by_place: Some(1) });
        let working = ledger.admit(place(1), Instant::now()).unwrap();
        working.asked();
        assert!(ledger.admit(place(1), Instant::now()).is_err());
        assert!(!is_told(&working));
    }

    #[test]
    fn a_full_house_parts_with_one_of_the_place_that_has_most() {
        let ledger = Ledger::new(Bounds { in_all: 3, by_place: None });
        let now = Instant::now();
        let guest = ledger.admit(place(1), now).unwrap();
        let held = ledger.admit(place(2), now + Duration::from_secs(1)).unwrap();
        let _also = ledger.admit(place(2), now + Duration::from_secs(2)).unwrap();
        assert!(ledger.admit(place(3), now + Duration::from_secs(3)).is_ok());
        assert!(is_told(&held) && !is_told(&guest));
    }

    #[test]
    fn a_place_that_takes_the_doors_by_storm_is_refused_and_others_are_let_in() {
        let ledger = Ledger::new(Bounds { in_all: 3, by_place: Some(2) });
        let now = Instant::now();
        let held = (0..200).filter(|_| ledger.admit(place(1), now).is_ok()).count();
        assert_eq!(held, 2 + LEAVING / 2);
        assert!(ledger.admit(place(2), now).is_ok());
        assert!(ledger.admit(place(3), now).is_ok());
    }

    #[test]
    fn while_many_are_leaving_whoever_comes_waits_for_them() {
        let ledger = Ledger::new(Bounds { in_all: 1, by_place: None });
        let now = Instant::now();
        for _ in 0..=LEAVING {
            assert!(ledger.admit(place(1), now).is_ok());
        }
        assert_eq!(ledger.admit(place(1), now).err(), Some(Turned::Later));
    }
}
