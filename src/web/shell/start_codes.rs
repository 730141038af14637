//! A start code makes a device a tablet of the house, by the way of programs and by that of forms.

use actix_web::HttpRequest;

use super::state::{State, now};
use crate::core::ids::RoundCode;
use crate::flows::Failure;
use crate::flows::collect::tablets::start::{self, Started};

impl State {
    /// Uses up the code that was typed. Only a wrong one is counted against whoever tries them out: 2^38 codes and ten minutes
    /// need no more, and strangers at the same address cannot use up what staff need.
    ///
    /// # Errors
    /// Those of [`start::start`]; or the code is wrong, as too many were before it ([`Failure::TooManyRequests`]).
    pub async fn start_tablet(
        &self,
        request: &HttpRequest,
        round: RoundCode,
        typed: String,
    ) -> Result<Started, Failure> {
        let of = round.clone();
        let started = self.run(move |store| start::start(store, &round, &typed, now())).await;
        match started {
            Err(Failure::StartCodeRefused(_)) if !self.limits.allows_wrong_start(self.place(request), &of) => {
                Err(Failure::TooManyRequests)
            }
            other => other,
        }
    }
}
