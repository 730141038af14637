//! What one connection is doing, and since when: it ends when whoever is at its other end keeps us waiting too long.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use actix_web::HttpRequest;
use tokio::sync::Notify;

use crate::web::shell::place::Place;

/// From the connection, or the answer before, to the last line of a request's head; TLS included.
pub const HEAD: Duration = Duration::from_secs(10);
/// A whole body. Fifty ordinary envelopes need 30 kbit/s for it.
pub const BODY: Duration = Duration::from_secs(30);
/// How long an answer may stand still because nobody reads it.
const STALL: Duration = Duration::from_secs(10);
/// A whole answer, once it began.
const ANSWER: Duration = Duration::from_mins(2);
/// From the head of a request to the beginning of its answer. What it costs is bounded elsewhere; staff may close large rounds.
const WORK: Duration = Duration::from_mins(5);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// For the head of a request.
    Waiting,
    /// For the rest of a body.
    Reading,
    Working,
    Answering,
}

#[derive(Clone, Copy, Debug)]
struct Doing {
    stage: Stage,
    since: Instant,
    /// Since when nothing more could be written.
    stalled: Option<Instant>,
    /// When the last answer began.
    answered: Option<Instant>,
}

/// One connection.
pub struct Meter {
    pub place: Place,
    doing: Mutex<Doing>,
    /// Told to end, to make room for others.
    pub end: Notify,
}

impl Meter {
    pub fn new(place: Place, now: Instant) -> Self {
        let doing = Doing { stage: Stage::Waiting, since: now, stalled: None, answered: None };
        Self { place, doing: Mutex::new(doing), end: Notify::new() }
    }

    /// That of the connection on which a request came; none in tests without a connection.
    pub fn of(request: &HttpRequest) -> Option<Arc<Self>> {
        request.conn_data::<Arc<Self>>().cloned()
    }

    fn doing(&self) -> MutexGuard<'_, Doing> {
        self.doing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn turn_to(&self, stage: Stage) {
        let mut doing = self.doing();
        (doing.stage, doing.since) = (stage, Instant::now());
    }

    /// The head of a request is here.
    pub fn asked(&self) {
        self.turn_to(Stage::Working);
    }

    /// A handler begins to read the body.
    pub fn reads(&self) {
        self.turn_to(Stage::Reading);
    }

    /// The body is read.
    pub fn has_read(&self) {
        self.turn_to(Stage::Working);
    }

    /// The answer begins.
    pub fn answers(&self) {
        self.turn_to(Stage::Answering);
        let mut doing = self.doing();
        doing.answered = Some(doing.since);
    }

    /// The answer is handed over. It may still have to be written.
    pub fn has_answered(&self) {
        self.turn_to(Stage::Waiting);
    }

    /// Nothing more can be written until the other end reads.
    pub fn stalls(&self) {
        let mut doing = self.doing();
        doing.stalled = doing.stalled.or_else(|| Some(Instant::now()));
    }

    /// Something was written.
    pub fn writes(&self) {
        let now = Instant::now();
        let mut doing = self.doing();
        doing.stalled = None;
        // The rest of an answer: the time to ask again begins at its end.
        if doing.stage == Stage::Waiting && doing.answered.is_some_and(|began| now.duration_since(began) < ANSWER) {
            doing.since = now;
        }
    }

    /// True when the other end has kept us waiting too long.
    pub fn is_overdue(&self, now: Instant) -> bool {
        let doing = *self.doing();
        let longer = |since: Instant, than: Duration| now.saturating_duration_since(since) > than;
        let stands = match doing.stage {
            Stage::Waiting => longer(doing.since, HEAD),
            // The handler ends it first, with words.
            Stage::Reading => longer(doing.since, BODY + STALL),
            Stage::Working => longer(doing.since, WORK),
            Stage::Answering => longer(doing.since, ANSWER),
        };
        stands || doing.stalled.is_some_and(|since| longer(since, STALL))
    }

    /// Since when we have been waiting for the other end; none while we owe it an answer.
    pub fn idle_since(&self) -> Option<Instant> {
        let doing = *self.doing();
        match doing.stage {
            Stage::Waiting | Stage::Reading => Some(doing.since),
            Stage::Working | Stage::Answering => doing.stalled,
        }
    }

    /// True between two requests, when nothing is left to be written.
    pub fn is_between(&self) -> bool {
        let doing = *self.doing();
        doing.stage == Stage::Waiting && doing.stalled.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meter() -> (Meter, Instant) {
        let now = Instant::now();
        (Meter::new(Place::parse("192.0.2.1").unwrap(), now), now)
    }

    #[test]
    fn each_stage_has_its_own_time() {
        let (meter, now) = meter();
        let after = |wait: Duration| now + wait + Duration::from_secs(1);
        assert!(!meter.is_overdue(now) && meter.is_overdue(after(HEAD)));
        meter.asked();
        assert!(!meter.is_overdue(after(BODY)) && meter.is_overdue(after(WORK)));
        assert_eq!(meter.idle_since(), None, "we owe an answer");
        meter.reads();
        assert!(!meter.is_overdue(after(BODY)) && meter.is_overdue(after(BODY + STALL)));
        assert!(meter.idle_since().is_some());
        meter.has_read();
        meter.answers();
        assert!(!meter.is_overdue(after(BODY)) && meter.is_overdue(after(ANSWER)));
        meter.has_answered();
        assert!(meter.is_between() && !meter.is_overdue(now) && meter.is_overdue(after(HEAD)));
    }

    #[test]
    fn an_answer_that_nobody_reads_ends_and_one_that_is_read_slowly_goes_on() {
        let (meter, now) = meter();
        meter.asked();
        meter.answers();
        meter.stalls();
        meter.has_answered();
        assert!(!meter.is_between() && meter.is_overdue(now + STALL + Duration::from_secs(1)));
        meter.writes();
        assert!(meter.is_between());
    }
}
