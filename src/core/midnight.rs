//! When the answers of open rounds are counted for staff: at the midnight of the house, and at no moment that anybody chooses.
//!
//! A count that follows an action (a page that is opened, a start, a restart) can be asked before and after one guest. So the
//! program waits for midnight with a timer that no clock moves, and then looks at the clock: only when both agree is it counted.
//! A machine that slept, and one whose clock was set, miss that midnight; what was noted before stands.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};

/// How long after midnight the timer goes off: clocks that run a little fast or slow are past midnight all the same.
const AFTER: TimeDelta = TimeDelta::seconds(10);
/// For so long after midnight it is still midnight.
const WINDOW: TimeDelta = TimeDelta::minutes(2);
/// Where a day does not begin at midnight, its beginning is looked for in these steps.
const STEP: TimeDelta = TimeDelta::minutes(15);
/// A wait where the calendar has no next day.
const NO_DAY: Duration = Duration::from_hours(24);

/// How long to wait from `now` until it is just after the next midnight there.
///
/// Never none: at a start just after midnight it is the midnight to come, so that starting anew counts nothing.
#[must_use]
pub fn wait<Z: TimeZone>(now: &DateTime<Z>) -> Duration {
    let days = now.date_naive().iter_days().skip(1).take(3);
    // A zone that crosses the date line leaves a day out.
    let next = days.filter_map(|day| beginning(&now.timezone(), day)).find(|beginning| beginning > now);
    next.and_then(|next| (next.signed_duration_since(now) + AFTER).to_std().ok()).unwrap_or(NO_DAY)
}

/// The day that has just begun at `now`, if the wait for it was `planned` and took `waited` by a timer that no clock moves;
/// none where it is not midnight, or the machine slept meanwhile.
#[must_use]
pub fn day_begun<Z: TimeZone>(now: &DateTime<Z>, planned: Duration, waited: Duration) -> Option<NaiveDate> {
    let window = WINDOW.to_std().unwrap_or_default();
    if waited < planned || waited.saturating_sub(planned) > window {
        return None;
    }
    let day = now.date_naive();
    let since = now.clone().signed_duration_since(beginning(&now.timezone(), day)?);
    (since >= TimeDelta::zero() && since <= WINDOW).then_some(day)
}

/// The first moment of a day: midnight, the earlier one where clocks are put back over it, and the first one after it where
/// clocks are put forward over it. None of a day that a zone left out.
fn beginning<Z: TimeZone>(zone: &Z, day: NaiveDate) -> Option<DateTime<Z>> {
    let mut at: NaiveDateTime = day.and_time(NaiveTime::MIN);
    while at.date() == day {
        if let Some(found) = zone.from_local_datetime(&at).earliest() {
            return Some(found);
        }
        at = at.checked_add_signed(STEP)?;
    }
    None
}

#[cfg(test)]
mod tests;
