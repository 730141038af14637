//! One collection of answers: one version of a survey, at one unit, for one year.

use chrono::NaiveDate;

use super::ids::{Code, RoundCode};

/// Where a round stands. It only ever moves forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoundState {
    /// Made, but guests cannot answer yet.
    Planned,
    /// Guests answer.
    Open,
    /// No new answers; a repeated one is still recognised.
    Closed,
    /// Response ids are replaced: nothing ties a stored answer to the device that sent it.
    Sealed,
}

impl RoundState {
    const ALL: [Self; 4] = [Self::Planned, Self::Open, Self::Closed, Self::Sealed];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Sealed => "sealed",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A round as staff know it. It says nothing about any guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    pub code: RoundCode,
    pub unit: Code,
    pub survey: Code,
    pub version: i32,
    pub year: i32,
    pub state: RoundState,
    pub opened_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
    /// The answers were made by a program and must be labelled so wherever they show.
    pub is_synthetic: bool,
    /// One guest, one answer: an answer needs a one-time code.
    pub needs_code: bool,
}

/// How an answer reached us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    Tablet,
    Link,
    Paper,
}

impl Channel {
    const ALL: [Self; 3] = [Self::Tablet, Self::Link, Self::Paper];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tablet => "tablet",
            Self::Link => "link",
            Self::Paper => "paper",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// What the program noted by itself of an open round at a midnight, in steps of five.
///
/// Steps alone can be probed: whoever adds answers of their own until the next one moves the step sees the next guest's answer
/// arrive. Counted once a day, at a moment that nobody chooses, the number stands still whatever is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The day that began at that midnight.
    pub noted_on: NaiveDate,
    pub responses: u64,
    /// Of one-time codes; none where the round asks for none.
    pub used_codes: u64,
}

/// What is kept of a number that was counted at midnight: full steps of five.
#[must_use]
pub const fn count_in_steps(responses: u64) -> u64 {
    responses / 5 * 5
}
