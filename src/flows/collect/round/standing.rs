//! How a round stands, as staff see it, and nothing about any guest.

use chrono::NaiveDate;

use crate::core::ids::RoundCode;
use crate::core::job::Work;
use crate::core::release::{Release, number};
use crate::core::round::{Noted, Round, RoundState};
use crate::core::short_address::ShortAddress;
use crate::core::survey::SurveyVersion;
use crate::core::unit::Unit;
use crate::flows::failure::{Failure, or_missing};
use crate::store::{self, Conn, Store};

/// A round as staff see it.
#[derive(Clone, Debug)]
pub struct RoundStanding {
    pub round: Round,
    pub unit_name: String,
    pub answers: Answers,
    /// How many comments can be read; none as long as nobody may read them, whether there are any or not.
    pub comments: Option<u64>,
    pub has_release: bool,
    /// A release that is being made, or waits to be.
    pub counting: Option<Counting>,
    /// Where the round asks for one-time codes: how many were made, and how many are used.
    pub codes: Option<Codes>,
    /// For guests who type an address; none in the moment before an older round gets its own.
    pub short_address: Option<ShortAddress>,
}

/// How far a release is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counting {
    /// In hundredths, of a large round that is being counted.
    pub share: Option<i32>,
    /// The last attempt failed; it is tried again.
    pub has_failed: bool,
}

/// One-time codes, as staff see them: of those that are used no more is said than of the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Codes {
    pub made: u64,
    pub used: Answers,
}

/// How many have answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// No midnight has come since the round was opened.
    NotCounted,
    /// Until the release: at least this many, in steps of five, at the midnight with which that day began.
    AtLeast(u64, NaiveDate),
    /// As the release tells it.
    Exactly(u64),
    /// The release tells that they were fewer than five, and no more.
    TooFew,
}

impl Answers {
    fn noted(noted: Option<Noted>, number: impl FnOnce(&Noted) -> u64) -> Self {
        noted.map_or(Self::NotCounted, |noted| Self::AtLeast(number(&noted), noted.noted_on))
    }

    fn released(number: Option<u64>) -> Self {
        number.map_or(Self::TooFew, Self::Exactly)
    }
}

/// One round.
///
/// # Errors
/// There is no such round, or the database fails.
pub fn one(store: &Store, code: &RoundCode) -> Result<RoundStanding, Failure> {
    store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        let units = store::unit::all(conn)?;
        standing(conn, round, &units)
    })
}

/// What the round asks.
///
/// # Errors
/// There is no such round, or the database fails.
pub fn survey(store: &Store, code: &RoundCode) -> Result<SurveyVersion, Failure> {
    store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        Ok(store::survey::get(conn, &round.survey, round.version)?)
    })
}

/// # Errors
/// The database fails.
pub(in crate::flows::collect) fn standing(
    conn: &mut Conn,
    round: Round,
    units: &[Unit],
) -> Result<RoundStanding, Failure> {
    let unit_name = name_of(units, &round);
    let release = store::release::latest(conn, &round.code)?.map(|frozen| frozen.release);
    let noted = store::midnight::of_round(conn, &round.code)?;
    let answers = match &release {
        Some(release) => Answers::released(release.respondents),
        None => Answers::noted(noted, |noted| noted.responses),
    };
    let comments = release.as_ref().is_some_and(Release::opens_comments);
    let comments = if comments { Some(store::comment::count(conn, &round.code)?) } else { None };
    let codes = if round.needs_code { Some(codes(conn, &round.code, release.as_ref(), noted)?) } else { None };
    let short_address = store::short_address::of_round(conn, &round.code)?;
    let has_release = release.is_some();
    let counting = if round.state == RoundState::Closed && !has_release { counting(conn, &round.code)? } else { None };
    Ok(RoundStanding { round, unit_name, answers, comments, has_release, counting, codes, short_address })
}

fn counting(conn: &mut Conn, round: &RoundCode) -> Result<Option<Counting>, Failure> {
    let job = store::job::unfinished(conn, &Work::Release { round: round.clone() })?;
    Ok(job.map(|job| Counting { share: job.share, has_failed: job.trouble.is_some() }))
}

/// Each answer has used a code, so that what is told of the codes is told of the answers.
fn codes(
    conn: &mut Conn,
    round: &RoundCode,
    release: Option<&Release>,
    noted: Option<Noted>,
) -> Result<Codes, Failure> {
    let (made, used) = store::one_time_code::counts(conn, round)?;
    let used = match release {
        Some(release) => Answers::released(release.respondents.and_then(|_| number::shown(used))),
        None => Answers::noted(noted, |noted| noted.used_codes),
    };
    Ok(Codes { made, used })
}

fn name_of(units: &[Unit], round: &Round) -> String {
    units.iter().find(|unit| unit.code == round.unit).map_or_else(String::new, |unit| unit.name.clone())
}
