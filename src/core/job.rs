//! Work that takes long: what there is, how it stands, when it is tried again, and how long a machine may keep it to itself.
//!
//! Nothing here tells of a guest: a job is about a round or a year, its share is of hundredths and only where a round is large,
//! and of a failure there is the kind alone.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ids::{AccountId, Code, RoundCode};

/// What is to be done. Each can be done again without harm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "subject", rename_all = "kebab-case")]
pub enum Work {
    /// Count a closed round, and freeze what may be shown.
    Release { round: RoundCode },
    /// Count together what is released of a survey and year, for the units above.
    RollUp { survey: Code, year: i32 },
    /// Wipe what shows the order in which a closed round's answers came.
    ForgetOrder { round: RoundCode },
}

impl Work {
    /// Guests were promised a release and a forgotten order; sums of other units' figures can wait.
    #[must_use]
    pub const fn may_be_cancelled(&self) -> bool {
        matches!(self, Self::RollUp { .. })
    }

    /// When to try again after the attempt number `attempts` failed at `now` (seconds since 1970); none to give up.
    ///
    /// What guests were promised is tried without end, and so is what passes by itself. What nobody foresaw seldom passes: what can
    /// wait gets a few attempts at it.
    #[must_use]
    pub fn next_try(&self, trouble: Trouble, attempts: i32, now: i64) -> Option<i64> {
        if self.may_be_cancelled() && trouble == Trouble::Unforeseen && attempts >= MOST_UNFORESEEN {
            return None;
        }
        let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0).min(16);
        let pause = FIRST_PAUSE.saturating_mul(1_i64 << doublings).min(LONGEST_PAUSE);
        Some(now.saturating_add(pause))
    }
}

/// How a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Waiting,
    Running,
    Done,
    Failed,
    Cancelled,
}

impl State {
    const ALL: [Self; 5] = [Self::Waiting, Self::Running, Self::Done, Self::Failed, Self::Cancelled];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    #[must_use]
    pub const fn is_finished(self) -> bool {
        matches!(self, Self::Done | Self::Failed | Self::Cancelled)
    }
}

/// Of what kind a failure was. Its words may hold anything, so they go to the log and are not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The database was busy or out of reach.
    Busy,
    DiskFull,
    Unforeseen,
}

impl Trouble {
    const ALL: [Self; 3] = [Self::Busy, Self::DiskFull, Self::Unforeseen];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Busy => "busy",
            Self::DiskFull => "disk-full",
            Self::Unforeseen => "unforeseen",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trouble| trouble.code() == code)
    }
}

/// Seconds before the second attempt; each later pause is twice as long.
const FIRST_PAUSE: i64 = 10;
/// Seconds, at most.
const LONGEST_PAUSE: i64 = 600;
/// Attempts at what can wait and fails for an unforeseen reason.
const MOST_UNFORESEEN: i32 = 3;

/// Seconds for which a machine has a job to itself. Whoever finds it older takes it over: its machine has died, or lost the
/// database.
pub const LEASE: i64 = 60;
/// Seconds after which a lease is renewed: often enough that one renewal may fail.
pub const RENEWAL: i64 = 15;
/// Seconds for which finished jobs are kept for administrators to read.
pub const KEPT: i64 = 30 * 86_400;
/// Seconds for which work that failed or was cancelled is not asked for again by upkeep.
pub const LEFT_ALONE: i64 = 86_400;

/// The fewest responses with which a release shows how far it is: below, the pace of the share would tell how many there are.
const LARGE: u64 = 10_000;

/// How far counting is, in hundredths, when `counted` are done of the `noted` that had answered by the last midnight: the number
/// that staff see anyhow. None for a round that is not large. Never the whole: that is the release's to say.
#[must_use]
pub fn share_counted(counted: u64, noted: Option<u64>) -> Option<i32> {
    let noted = noted.filter(|noted| *noted >= LARGE)?;
    let hundredths = counted.saturating_mul(100).checked_div(noted)?;
    i32::try_from(hundredths.min(99)).ok()
}

/// The key of a job: 16 random bytes, written as 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct JobId(pub [u8; 16]);

/// The text is not a [`JobId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAJobId;

impl FromStr for JobId {
    type Err = NotAJobId;

    fn from_str(text: &str) -> Result<Self, NotAJobId> {
        let bytes = data_encoding::HEXLOWER.decode(text.as_bytes()).map_err(|_| NotAJobId)?;
        bytes.try_into().map(Self).map_err(|_| NotAJobId)
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&data_encoding::HEXLOWER.encode(&self.0))
    }
}

/// A job as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    pub id: JobId,
    pub work: Work,
    pub state: State,
    /// How often a machine has taken it.
    pub attempts: i32,
    /// Not before this moment, in seconds since 1970.
    pub run_after: i64,
    /// How much is done, in hundredths.
    pub share: Option<i32>,
    /// Why the last attempt failed.
    pub trouble: Option<Trouble>,
    pub created_at: i64,
    pub finished_at: Option<i64>,
    /// None for what the program asks by itself.
    pub asked_by: Option<AccountId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release() -> Work {
        Work::Release { round: "aaaaaaaa".parse().unwrap() }
    }

    fn roll_up() -> Work {
        Work::RollUp { survey: "day".parse().unwrap(), year: 2024 }
    }

    #[test]
    fn what_passes_and_what_was_promised_is_tried_ever_more_seldom_and_without_end() {
        for (work, trouble) in
            [(roll_up(), Trouble::Busy), (roll_up(), Trouble::DiskFull), (release(), Trouble::Unforeseen)]
        {
            let pauses: Vec<_> =
                (1..=8).map(|attempts| work.next_try(trouble, attempts, 1_000).unwrap() - 1_000).collect();
            assert_eq!(pauses, [10, 20, 40, 80, 160, 320, 600, 600]);
            assert_eq!(work.next_try(trouble, i32::MAX, 0), Some(600));
            assert_eq!(work.next_try(trouble, 0, i64::MAX), Some(i64::MAX));
        }
    }

    #[test]
    fn what_nobody_foresaw_and_can_wait_is_given_up_after_three_attempts() {
        let tries: Vec<_> = (1..=4).map(|attempts| roll_up().next_try(Trouble::Unforeseen, attempts, 0)).collect();
        assert_eq!(tries, [Some(10), Some(20), None, None]);
    }

    /// One renewal may fail before a lease is lost.
    const _: () = assert!(3 * RENEWAL < LEASE);

    #[test]
    fn a_share_is_told_of_large_rounds_only_and_never_the_whole() {
        assert_eq!(share_counted(5_000, None), None);
        assert_eq!(share_counted(5_000, Some(LARGE - 5)), None);
        assert_eq!(share_counted(0, Some(LARGE)), Some(0));
        assert_eq!(share_counted(5_000, Some(LARGE)), Some(50));
        assert_eq!(share_counted(LARGE + 300, Some(LARGE)), Some(99));
    }

    #[test]
    fn codes_are_read_back() {
        for state in State::ALL {
            assert_eq!(State::from_code(state.code()), Some(state));
        }
        for trouble in Trouble::ALL {
            assert_eq!(Trouble::from_code(trouble.code()), Some(trouble));
        }
        assert_eq!((State::from_code("x"), Trouble::from_code("x")), (None, None));
    }

    #[test]
    fn only_sums_can_wait() {
        assert!(roll_up().may_be_cancelled());
        assert!(!release().may_be_cancelled());
        assert!(!Work::ForgetOrder { round: "aaaaaaaa".parse().unwrap() }.may_be_cancelled());
    }
}
