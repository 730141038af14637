//! How often one place may ask.

use std::hash::{BuildHasher, RandomState};
use std::num::NonZeroU32;
use std::time::Duration;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

pub use super::place::Place;
use crate::core::ids::RoundCode;

/// What is asked for, as far as limits and the log differ: decided by the route that answers, never by the address as it was
/// written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A guest's page or answers. All tablets of a house share one address, and a queue may send hundreds at once.
    Answer,
    /// An attempt to get in.
    SignIn,
    Other,
}

/// Counts live in memory only and hold a keyed hash of the place, never the place.
pub struct Limits {
    hasher: RandomState,
    answers: DefaultKeyedRateLimiter<u64>,
    sign_ins: DefaultKeyedRateLimiter<u64>,
    others: DefaultKeyedRateLimiter<u64>,
    /// PINs tried at one place, and PINs of one round tried anywhere.
    pins: [DefaultKeyedRateLimiter<u64>; 2],
}

impl Default for Limits {
    fn default() -> Self {
        let at_least_one = |number: u32| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        let per_second = |rate: u32, burst: u32| {
            RateLimiter::keyed(Quota::per_second(at_least_one(rate)).allow_burst(at_least_one(burst)))
        };
        let in_all = Quota::with_period(Duration::from_mins(1)).unwrap_or(Quota::per_minute(NonZeroU32::MIN));
        Self {
            hasher: RandomState::new(),
            answers: per_second(50, 2_000),
            // Ten at once, then one every six seconds.
            sign_ins: RateLimiter::keyed(Quota::per_minute(at_least_one(10))),
            others: per_second(50, 1_000),
            // A house with twenty tablets can start them all; whoever tries them out needs a week for four digits.
            pins: [
                RateLimiter::keyed(Quota::per_minute(at_least_one(20))),
                RateLimiter::keyed(in_all.allow_burst(at_least_one(20))),
            ],
        }
    }
}

impl Limits {
    /// May this place try a PIN of this round?
    #[must_use]
    pub fn allows_pin(&self, place: Place, round: &RoundCode) -> bool {
        let [places, rounds] = &self.pins;
        places.check_key(&self.key(place)).is_ok() && rounds.check_key(&self.hasher.hash_one(round)).is_ok()
    }

    /// May this place ask for this?
    #[must_use]
    pub fn allows(&self, place: Place, kind: Kind) -> bool {
        let limiter = match kind {
            Kind::Answer => &self.answers,
            Kind::SignIn => &self.sign_ins,
            Kind::Other => &self.others,
        };
        limiter.check_key(&self.key(place)).is_ok()
    }

    fn key(&self, place: Place) -> u64 {
        self.hasher.hash_one(place)
    }

    /// Forgets places that have not asked for a while; called now and then, so that memory stays flat.
    pub fn forget_idle(&self) {
        for limiter in [&self.answers, &self.sign_ins, &self.others].into_iter().chain(&self.pins) {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}
