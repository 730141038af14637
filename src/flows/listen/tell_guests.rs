//! Guests of a round are told where to turn who needs help now, and what became of earlier rounds.

use crate::core::round::{Round, RoundState};
use crate::core::survey::SurveyVersion;
use crate::core::told::{HelpLine, Results, Told, YearsReply};
use crate::flows::failure::Failure;
use crate::store::{self, Store};

/// What the guests of `round`, which asks `now`, are told: the newest reply that staff wrote to guests of an earlier year, and
/// how guests answered the newest earlier round that has a release. The two need not be of the same year. Besides, where somebody of the
/// unit turns who needs help now.
///
/// Only rounds of the same unit and survey count. Rounds for trying things out tell only of such rounds, and others never of
/// them: nobody gave those answers.
///
/// # Errors
/// The database fails.
pub fn told(store: &Store, round: &Round, now: &SurveyVersion) -> Result<Told, Failure> {
    store.read(|conn| {
        let is_before = |other: &Round| {
            other.year < round.year && other.state >= RoundState::Closed && other.is_synthetic == round.is_synthetic
        };
        let help = store::help_line::of_guests(conn, &round.unit)?;
        let of_survey = |line| HelpLine { line, fallback: now.definition().default_language.clone() };
        let mut told = Told { help: help.map(of_survey), ..Told::default() };
        let rounds = store::round::of_unit(conn, &round.unit, &round.survey)?;
        let mut is_newest = true;
        for other in rounds.iter().rev().filter(|other| is_before(other)) {
            let Some(frozen) = store::release::latest(conn, &other.code)? else { continue };
            let asked = store::survey::get(conn, &other.survey, other.version)?;
            if is_newest {
                told.results = Results::of(other.year, &asked, &frozen.release, now);
                is_newest = false;
            }
            if let Some(reply) = store::reply::get(conn, &other.code)? {
                let fallback = asked.definition().default_language.clone();
                told.reply = Some(YearsReply { year: other.year, reply, fallback });
                break;
            }
        }
        Ok(told)
    })
}
