//! Staff write back to the guests of a round: what they said, and what the house did about it.

use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::round::Round;
use crate::core::survey::SurveyVersion;
use crate::core::told::{NotAPlace, Place, Reply, ReplyProblem, Results, Typed};
use crate::flows::Act;
use crate::flows::failure::{Failure, FieldError, or_missing};
use crate::store::{self, Conn, Store};

/// A released round with what is told of it to later guests.
#[derive(Clone, Debug)]
pub struct ReplySheet {
    pub round: Round,
    pub unit_name: String,
    /// What the round asked; the reply can be written in its languages.
    pub survey: SurveyVersion,
    pub reply: Reply,
    /// What guests of later rounds are told of the answers by themselves; none where too few answered.
    pub results: Option<Results>,
}

/// What is written so far.
///
/// # Errors
/// There is no such round, it has no release yet, or the database fails.
pub fn sheet(store: &Store, code: &RoundCode) -> Result<ReplySheet, Failure> {
    store.read(|conn| {
        let (round, survey) = released(conn, code)?;
        let frozen = store::release::latest(conn, code)?.ok_or(Failure::RoundMovedOn)?;
        let unit_name = store::unit::get(conn, &round.unit)?.name;
        let reply = store::reply::get(conn, code)?.unwrap_or_default();
        let results = Results::of(round.year, &survey, &frozen.release, &survey);
        Ok(ReplySheet { round, unit_name, survey, reply, results })
    })
}

/// Puts what was typed, by field name, in the place of what was written before. With nothing typed, nothing is told.
///
/// # Errors
/// There is no such round, it has no release yet, a text is refused (all of them are named, nothing is kept), or the database
/// fails.
pub fn write(store: &Store, code: &RoundCode, typed: &[(String, String)], by: &str, act: Act) -> Result<(), Failure> {
    let typed = read(typed)?;
    store.write(|conn| {
        let (_, survey) = released(conn, code)?;
        let reply = Reply::parse(survey.definition(), &typed).map_err(|errors| {
            let named = |error: &crate::core::told::ReplyError| {
                FieldError::new(error.place.to_string(), message(error.problem))
            };
            Failure::FieldsRefused(errors.iter().map(named).collect())
        })?;
        store::reply::put(conn, code, &reply, act.today, by)?;
        Ok(act.leave(conn, What::ReplyWritten { round: code.clone() })?)
    })
}

fn released(conn: &mut Conn, code: &RoundCode) -> Result<(Round, SurveyVersion), Failure> {
    let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
    if store::release::latest(conn, code)?.is_none() {
        return Err(Failure::RoundMovedOn);
    }
    let survey = store::survey::get(conn, &round.survey, round.version)?;
    Ok((round, survey))
}

/// The texts by their places. A name that no field of the page has comes from another form.
fn read(typed: &[(String, String)]) -> Result<Typed, Failure> {
    let unknown = |NotAPlace(name)| Failure::UnreadableForm(format!("{name} is no place in a reply"));
    let place = |name: &str| name.parse::<Place>().map_err(unknown);
    typed.iter().map(|(name, text)| Ok((place(name)?, text.clone()))).collect()
}

const fn message(problem: ReplyProblem) -> &'static str {
    match problem {
        ReplyProblem::TooLong => "field-reply-too-long",
        ReplyProblem::HalfMissing => "field-reply-half",
        ReplyProblem::OwnLanguageMissing => "field-reply-own-language",
        ReplyProblem::UnknownLanguage => "field-reply-unknown-language",
    }
}
