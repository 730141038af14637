//! Staff read what guests wrote, once the round is closed.

use super::Act;
use super::failure::{Failure, or_missing};
use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::round::{Round, RoundState};
use crate::core::survey::{Question, SurveyVersion};
use crate::store::{self, Store};

/// The comments of a round.
#[derive(Clone, Debug)]
pub struct RoundComments {
    pub round: Round,
    pub unit_name: String,
    pub survey: SurveyVersion,
    /// Each question that was answered in words, in the survey's order, with what guests wrote, shuffled.
    pub questions: Vec<(Question, Vec<String>)>,
}

/// Reads the comments of a closed round.
///
/// While a round is open nobody reads them: one look before and one after a guest would tell what that guest wrote.
///
/// # Errors
/// There is no such round, it is not closed, or the database fails.
pub fn read(store: &Store, code: &RoundCode, act: Act) -> Result<RoundComments, Failure> {
    let found = store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if round.state < RoundState::Closed {
            return Err(Failure::RoundMovedOn);
        }
        let unit_name = store::unit::get(conn, &round.unit)?.name;
        let survey = store::survey::get(conn, &round.survey, round.version)?;
        let comments = store::comment::of_round(conn, code)?;
        let about = |question: &Question| -> Vec<String> {
            comments.iter().filter(|(code, _)| *code == question.code).map(|(_, text)| text.clone()).collect()
        };
        let questions = survey
            .questions()
            .filter(|question| !question.answer.is_closed())
            .map(|question| (question.clone(), about(question)))
            .collect();
        Ok::<_, Failure>(RoundComments { round, unit_name, survey, questions })
    })?;
    // Before anybody sees them: no event, no comments.
    store.write(|conn| act.leave(conn, What::CommentsRead { round: code.clone() }))?;
    Ok(found)
}
