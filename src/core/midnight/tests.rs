//! Midnights of zones whose clocks jump, and timers that come at the wrong moment.

use std::fmt;

use chrono::{FixedOffset, MappedLocalTime, NaiveTime, Offset};

use super::*;

/// A zone that goes from one offset to another at a moment, both in seconds: the offsets east of Greenwich, the moment since
/// 1970.
#[derive(Clone, Copy)]
struct Jumping {
    before: i32,
    after: i32,
    at: i64,
}

/// An offset that remembers its zone.
#[derive(Clone, Copy)]
struct Of(Jumping, i32);

impl fmt::Debug for Of {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.1)
    }
}

impl Offset for Of {
    fn fix(&self) -> FixedOffset {
        FixedOffset::east_opt(self.1).unwrap()
    }
}

impl TimeZone for Jumping {
    type Offset = Of;

    fn from_offset(offset: &Of) -> Self {
        offset.0
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Of> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Of> {
        let is_right = |offset: i32, is_before: bool| {
            let moment = local.and_utc().timestamp() - i64::from(offset);
            ((moment < self.at) == is_before).then_some(Of(*self, offset))
        };
        match (is_right(self.before, true), is_right(self.after, false)) {
            (Some(one), Some(other)) => MappedLocalTime::Ambiguous(one, other),
            (Some(one), None) | (None, Some(one)) => MappedLocalTime::Single(one),
            (None, None) => MappedLocalTime::None,
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> Of {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Of {
        Of(*self, if utc.and_utc().timestamp() < self.at { self.before } else { self.after })
    }
}

const HOUR: i32 = 3_600;

fn moment(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text).unwrap().timestamp()
}

fn at(zone: Jumping, text: &str) -> DateTime<Jumping> {
    DateTime::parse_from_rfc3339(text).unwrap().with_timezone(&zone)
}

/// Oslo in the year in which the clock goes forward at the end of March and back at the end of October.
fn oslo(jump: &str, before: i32, after: i32) -> Jumping {
    Jumping { before: before * HOUR, after: after * HOUR, at: moment(jump) }
}

fn winter() -> Jumping {
    oslo("2100-01-01T00:00:00Z", 1, 1)
}

/// What is noted by a program that starts at `start` and runs for so many midnights, with each at its moment.
fn noted(zone: Jumping, start: &str, midnights: usize) -> Vec<String> {
    let mut now = at(zone, start);
    let mut noted = Vec::new();
    for _ in 0..midnights {
        let planned = wait(&now);
        now += TimeDelta::from_std(planned).unwrap();
        noted.extend(day_begun(&now, planned, planned).map(|day| format!("{day} {}", now.to_utc().format("%dT%H:%M"))));
    }
    noted
}

#[test]
fn each_midnight_is_noted_once() {
    let days = noted(winter(), "2026-11-28T15:00:00+01:00", 3);
    assert_eq!(days, ["2026-11-29 28T23:00", "2026-11-30 29T23:00", "2026-12-01 30T23:00"]);
}

#[test]
fn a_start_never_counts_not_even_just_after_midnight() {
    for start in ["2026-11-28T00:00:00+01:00", "2026-11-28T00:00:05+01:00", "2026-11-28T00:01:59+01:00"] {
        assert!(wait(&at(winter(), start)) > Duration::from_hours(23), "{start}");
    }
    let before = at(winter(), "2026-11-27T23:59:59+01:00");
    assert_eq!(wait(&before), Duration::from_secs(11), "midnight is where it is, whoever starts when");
}

#[test]
fn the_days_on_which_clocks_jump_have_one_midnight_each() {
    let spring = oslo("2027-03-28T01:00:00Z", 1, 2);
    assert_eq!(
        noted(spring, "2027-03-27T12:00:00+01:00", 3),
        ["2027-03-28 27T23:00", "2027-03-29 28T22:00", "2027-03-30 29T22:00"]
    );
    let autumn = oslo("2026-10-25T01:00:00Z", 2, 1);
    assert_eq!(
        noted(autumn, "2026-10-24T12:00:00+02:00", 3),
        ["2026-10-25 24T22:00", "2026-10-26 25T23:00", "2026-10-27 26T23:00"]
    );
}

#[test]
fn a_day_without_a_midnight_begins_when_it_begins_and_one_with_two_at_the_first() {
    // At midnight the clock goes to one.
    let forward = Jumping { before: -4 * HOUR, after: -3 * HOUR, at: moment("2026-09-06T04:00:00Z") };
    assert_eq!(noted(forward, "2026-09-05T12:00:00-04:00", 2), ["2026-09-06 06T04:00", "2026-09-07 07T03:00"]);
    // At one the clock goes back to midnight.
    let back = Jumping { before: -4 * HOUR, after: -5 * HOUR, at: moment("2026-11-01T05:00:00Z") };
    assert_eq!(noted(back, "2026-10-31T12:00:00-04:00", 2), ["2026-11-01 01T04:00", "2026-11-02 02T05:00"]);
    let second = at(back, "2026-11-01T05:00:30Z");
    assert_eq!(second.naive_local().to_string(), "2026-11-01 00:00:30");
    assert_eq!(day_begun(&second, NO_DAY, NO_DAY), None, "the second midnight of a day");
}

#[test]
fn a_day_that_a_zone_leaves_out_is_not_waited_for() {
    // Across the date line: the 30th never was.
    let samoa = Jumping { before: -10 * HOUR, after: 14 * HOUR, at: moment("2011-12-30T10:00:00Z") };
    assert_eq!(noted(samoa, "2011-12-29T12:00:00-10:00", 2), ["2011-12-31 30T10:00", "2012-01-01 31T10:00"]);
}

#[test]
fn a_machine_that_slept_over_midnight_keeps_the_last_count() {
    let planned = Duration::from_hours(9);
    // The timer stood still with the machine: it goes off in the morning.
    assert_eq!(day_begun(&at(winter(), "2026-11-28T07:30:00+01:00"), planned, planned), None);
    // Or it ran on, and goes off late, at whatever time.
    for late in [Duration::from_mins(3), Duration::from_hours(24)] {
        assert_eq!(day_begun(&at(winter(), "2026-11-28T00:01:00+01:00"), planned, planned + late), None, "{late:?}");
    }
}

#[test]
fn a_clock_that_was_set_counts_nothing() {
    let planned = Duration::from_hours(9);
    // Somebody sets the clock to midnight at noon: the timer has not gone off.
    assert_eq!(day_begun(&at(winter(), "2026-11-28T00:00:10+01:00"), planned, Duration::from_hours(1)), None);
    // And when it does, it is not midnight by the clock that was set.
    assert_eq!(day_begun(&at(winter(), "2026-11-28T08:00:10+01:00"), planned, planned), None);
    // Nor just before midnight: the next wait is for that one.
    let early = at(winter(), "2026-11-27T23:59:50+01:00");
    assert_eq!(day_begun(&early, planned, planned), None);
    assert_eq!(wait(&early), Duration::from_secs(20));
}

#[test]
fn a_machine_that_moves_to_another_zone_notes_the_midnight_of_where_it_is() {
    let planned = wait(&at(winter(), "2026-11-27T20:00:00+01:00"));
    let tokyo = oslo("2100-01-01T00:00:00Z", 9, 9);
    let arrived = at(winter(), "2026-11-28T00:00:10+01:00").with_timezone(&tokyo);
    assert_eq!(day_begun(&arrived, planned, planned), None, "it is eight in the morning there");
    assert_eq!(wait(&arrived), Duration::from_hours(16));
}

#[test]
fn the_last_day_of_the_calendar_is_no_end() {
    let last = DateTime::<FixedOffset>::from_naive_utc_and_offset(
        NaiveDate::MAX.pred_opt().unwrap().and_time(NaiveTime::MIN),
        FixedOffset::east_opt(0).unwrap(),
    );
    assert!(wait(&last) > Duration::ZERO);
    assert_eq!(beginning(&last.timezone(), NaiveDate::MIN).map(|at| at.date_naive()), Some(NaiveDate::MIN));
}
