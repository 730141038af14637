//! How often one place may ask.

use std::hash::{BuildHasher, Hash, RandomState};
use std::num::NonZeroU32;
use std::time::Duration;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

pub use super::place::Place;
use crate::core::ids::RoundCode;

/// What is asked for, as far as limits, the log and error pages differ: decided by the route that answers, never by the
/// address as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A guest's page or answers. All tablets of a house share one address, and a queue may send hundreds at once.
    Answer,
    /// An attempt to get in. Whoever answers it knows whether it comes from a browser that the account knows, and asks
    /// [`Limits::allows_sign_in`].
    SignIn,
    Other,
    /// What staff and guests ask for alike, or what staff do for a guest: when it happened is nobody's to know.
    Shared,
    /// No route: a guest's slip of the finger, or anything.
    Nothing,
}

/// Where the routes are that guests meet.
const OF_GUESTS: [&str; 4] = ["/s/", "/t/", "/{short", "/api/v1/rounds/"];
/// The front page, what pages load, and the forms that guests filled in on paper.
const SHARED: [&str; 3] = ["/", "/assets/{hash}/{name}", "/staff/rounds/{round}/paper"];
/// Where somebody may try to get in.
const WAYS_IN: [&str; 2] = ["/sign-in", "/link/"];
/// The name that routes give to whatever else is asked for below them.
const ELSE: &str = "{else:.*}";

impl Kind {
    /// `pattern` is that of the route.
    #[must_use]
    pub fn of(pattern: Option<&str>, is_write: bool) -> Self {
        let Some(pattern) = pattern else { return Self::Nothing };
        let begins = |with: &[&str]| with.iter().any(|with| pattern.starts_with(with));
        if begins(&OF_GUESTS) {
            Self::Answer
        } else if SHARED.contains(&pattern) {
            Self::Shared
        } else if is_write && begins(&WAYS_IN) {
            Self::SignIn
        } else {
            Self::Other
        }
    }

    /// True for a route with a page, false for what stands for all else below an address.
    #[must_use]
    pub fn is_page(pattern: &str) -> bool {
        !pattern.ends_with(ELSE)
    }

    /// True where neither a line nor a count may tell that somebody asked: it was a guest, or may have been one.
    #[must_use]
    pub const fn is_silent(self) -> bool {
        matches!(self, Self::Answer | Self::Shared | Self::Nothing)
    }
}

/// Counts live in memory only and hold a keyed hash of the place, never the place.
pub struct Limits {
    hasher: RandomState,
    answers: DefaultKeyedRateLimiter<u64>,
    sign_ins: DefaultKeyedRateLimiter<u64>,
    /// Requests that want to get in, whatever becomes of them.
    attempts: DefaultKeyedRateLimiter<u64>,
    others: DefaultKeyedRateLimiter<u64>,
    /// PINs tried at one place, and PINs of one round tried anywhere.
    pins: [DefaultKeyedRateLimiter<u64>; 2],
    /// Wrong start codes from one place, and those for one round from anywhere.
    starts: [DefaultKeyedRateLimiter<u64>; 2],
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
            attempts: per_second(50, 1_000),
            others: per_second(50, 1_000),
            // A house with twenty tablets can start them all; whoever tries them out needs a week for four digits.
            pins: [
                RateLimiter::keyed(Quota::per_minute(at_least_one(20))),
                RateLimiter::keyed(in_all.allow_burst(at_least_one(20))),
            ],
            // Only wrong codes are counted, and a right one starts a tablet however many were wrong before it: strangers at the
            // house's own address cannot keep staff from their tablets. A code has 38 random bits and ten minutes, so trying
            // them out as fast as the service answers leads nowhere; this limit is for whoever does it all the same.
            starts: [RateLimiter::keyed(Quota::per_minute(at_least_one(20))), per_second(10, 200)],
        }
    }
}

impl Limits {
    /// May this place try a PIN of this round? What strangers try is counted apart from what started tablets do, so that nobody
    /// uses up the tries of staff.
    #[must_use]
    pub fn allows_pin(&self, place: Place, round: &RoundCode, is_tablet: bool) -> bool {
        self.allows_try(&self.pins, (place, is_tablet), (round, is_tablet))
    }

    /// May this place hear that the start code of this round was wrong? Asked once for each wrong one.
    #[must_use]
    pub fn allows_wrong_start(&self, place: Place, round: &RoundCode) -> bool {
        self.allows_try(&self.starts, place, round)
    }

    fn allows_try(
        &self,
        [places, rounds]: &[DefaultKeyedRateLimiter<u64>; 2],
        place: impl Hash,
        round: impl Hash,
    ) -> bool {
        places.check_key(&self.hasher.hash_one(place)).is_ok() && rounds.check_key(&self.hasher.hash_one(round)).is_ok()
    }

    /// May somebody at this place try to get in? Not asked for browsers that an account knows, so that strangers at the same address
    /// shut nobody out of theirs.
    #[must_use]
    pub fn allows_sign_in(&self, place: Place) -> bool {
        self.sign_ins.check_key(&self.key(place)).is_ok()
    }

    /// May this place ask for this?
    #[must_use]
    pub fn allows(&self, place: Place, kind: Kind) -> bool {
        let limiter = match kind {
            Kind::Answer => &self.answers,
            Kind::SignIn => &self.attempts,
            Kind::Other | Kind::Shared | Kind::Nothing => &self.others,
        };
        limiter.check_key(&self.key(place)).is_ok()
    }

    fn key(&self, place: Place) -> u64 {
        self.hasher.hash_one(place)
    }

    /// Forgets places that have not asked for a while; called now and then, so that memory stays flat.
    pub fn forget_idle(&self) {
        for limiter in [&self.answers, &self.sign_ins, &self.attempts, &self.others]
            .into_iter()
            .chain(&self.pins)
            .chain(&self.starts)
        {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_route_says_what_is_asked_for() {
        for (pattern, is_write, kind) in [
            (Some("/s/{round}"), false, Kind::Answer),
            (Some("/t/"), false, Kind::Answer),
            (Some("/t/{round}/staff"), true, Kind::Answer),
            (Some("/s/{else:.*}"), false, Kind::Answer),
            (Some("/{short:[a-z]{5}}"), false, Kind::Answer),
            (Some("/api/v1/rounds/{round}/envelopes"), true, Kind::Answer),
            (Some("/sign-in"), true, Kind::SignIn),
            (Some("/sign-in"), false, Kind::Other),
            (Some("/link/{secret}"), true, Kind::SignIn),
            (Some("/staff"), false, Kind::Other),
            (Some("/staff/rounds/{round}/paper"), true, Kind::Shared),
            (Some("/staff/rounds/{round}/pin"), true, Kind::Other),
            (Some("/assets/{hash}/{name}"), false, Kind::Shared),
            (Some("/"), false, Kind::Shared),
            (Some("/scorecards"), false, Kind::Other),
            (Some("/api/v1/units"), false, Kind::Other),
            (None, true, Kind::Nothing),
        ] {
            assert_eq!(Kind::of(pattern, is_write), kind, "{pattern:?}");
        }
    }

    #[test]
    fn one_place_that_asks_too_often_holds_up_no_other() {
        let limits = Limits::default();
        let [one, other] = ["192.0.2.1", "192.0.2.2"].map(|text| Place::parse(text).unwrap());
        assert!((0..100).any(|_| !limits.allows_sign_in(one)));
        assert!(limits.allows_sign_in(other) && limits.allows(one, Kind::Answer) && limits.allows(one, Kind::Other));
    }
}
