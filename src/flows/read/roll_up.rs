//! The figures of units above others are made anew when a round below them is released.
//!
//! This is a job of its own after the release, so that other writers do not wait while a year is counted together. A released
//! round is marked once the roll-ups have taken it into account.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::NaiveDate;

use crate::core::ids::{Code, RoundCode};
use crate::core::release::rollup::{ClosedRound, RollUps};
use crate::core::survey::SurveyVersion;
use crate::core::tally::RoundTally;
use crate::flows::failure::Failure;
use crate::store::{self, Conn, Store, StoreError};

/// Each failed attempt means that another machine has got further, so few are ever needed.
const MOST_ATTEMPTS: usize = 50;

/// Makes the next roll-ups of a survey and year of everything that is released by now. When nothing new can be shown, none are
/// made; the rounds are marked all the same.
///
/// The tree of units is the one of this moment. Roll-ups of other years stay as they are when a unit is moved.
///
/// Returns false, and writes nothing, where `is_wanted`, which is asked in the transaction that writes, says that they are not
/// wanted any more.
///
/// # Errors
/// The database fails.
pub(in crate::flows) fn make(
    store: &Store,
    (survey, year): (&Code, i32),
    today: NaiveDate,
    is_wanted: &dyn Fn(&mut Conn) -> Result<bool, StoreError>,
) -> Result<bool, Failure> {
    for _ in 0..MOST_ATTEMPTS {
        let Some(next) = store.read(|conn| next(conn, survey, year))? else { return Ok(true) };
        let written = store.write(|conn| {
            if !is_wanted(conn)? {
                return Ok(false);
            }
            for (round, tally) in &next.uncounted {
                if store::tally::get(conn, round)?.is_none() {
                    store::tally::insert(conn, round, tally)?;
                }
            }
            if next.is_new {
                store::roll_up::insert(conn, survey, year, &next.roll_ups, today)?;
            }
            store::tally::set_rolled_up(conn, &next.rounds)?;
            Ok(true)
        });
        match written {
            // Another machine has made a successor; ours would leave its rounds out, so it is made anew from theirs.
            Err(StoreError::Duplicate) => {}
            other => return Ok(other?),
        }
    }
    Err(Failure::Busy("other machines keep making roll-ups".into()))
}

/// What is about to be written.
struct Next {
    roll_ups: RollUps,
    is_new: bool,
    rounds: Vec<RoundCode>,
    /// Rounds that were released before their counts were kept.
    uncounted: Vec<(RoundCode, RoundTally)>,
}

/// None when no round of that survey and year is released.
fn next(conn: &mut Conn, survey: &Code, year: i32) -> Result<Option<Next>, Failure> {
    let (mut rounds, mut closed, mut uncounted) = (Vec::new(), BTreeMap::new(), Vec::new());
    let mut versions: BTreeMap<i32, SurveyVersion> = BTreeMap::new();
    for round in store::round::closed_in(conn, survey, year)? {
        let Some(frozen) = store::release::latest(conn, &round.code)? else { continue };
        let asked = match versions.entry(round.version) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(place) => place.insert(store::survey::get(conn, survey, round.version)?).clone(),
        };
        let tally = if let Some(tally) = store::tally::get(conn, &round.code)? {
            tally
        } else {
            let tally = store::response::tally(conn, &round.code, &asked)?;
            uncounted.push((round.code.clone(), tally.clone()));
            tally
        };
        closed.insert(round.unit, ClosedRound { survey: asked, release: frozen.release, tally });
        rounds.push(round.code);
    }
    let Some((_, newest)) = versions.pop_last() else { return Ok(None) };
    let before = store::roll_up::latest(conn, survey, year)?.map(|dated| dated.roll_ups).unwrap_or_default();
    let roll_ups = before.next(&newest, &store::unit::all(conn)?, &closed);
    Ok(Some(Next { is_new: roll_ups.number > before.number, roll_ups, rounds, uncounted }))
}
