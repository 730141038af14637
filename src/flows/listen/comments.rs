//! Staff read what guests wrote, once the round is released and enough have answered.

use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::round::Round;
use crate::core::survey::{Question, SurveyVersion};
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::store::{self, Conn, Store};

/// The comments of a round, or why nobody may read them.
#[derive(Clone, Debug)]
pub struct RoundComments {
    pub round: Round,
    pub unit_name: String,
    pub survey: SurveyVersion,
    pub comments: Comments,
}

/// What may be read. As long as nothing may, not even whether there is anything.
#[derive(Clone, Debug)]
pub enum Comments {
    /// The round has no release yet: one look before and one after a guest would tell what that guest wrote.
    NotReleased,
    /// Fewer than ten answered: whoever knows who was there knows who can have written it.
    TooFew,
    /// Each question that was answered in words, in the survey's order, with what guests wrote, shuffled.
    Open(Vec<(Question, Vec<String>)>),
}

/// Reads the comments of a round.
///
/// # Errors
/// There is no such round, or the database fails.
pub fn read(store: &Store, code: &RoundCode, act: Act) -> Result<RoundComments, Failure> {
    let found = store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        let unit_name = store::unit::get(conn, &round.unit)?.name;
        let survey = store::survey::get(conn, &round.survey, round.version)?;
        let comments = match store::release::latest(conn, code)? {
            None => Comments::NotReleased,
            Some(frozen) if !frozen.release.opens_comments() => Comments::TooFew,
            Some(_) => Comments::Open(by_question(conn, code, &survey)?),
        };
        Ok::<_, Failure>(RoundComments { round, unit_name, survey, comments })
    })?;
    // The event is written before anybody sees a comment; where it cannot be, no comment is shown.
    if matches!(found.comments, Comments::Open(_)) {
        store.write(|conn| act.leave(conn, What::CommentsRead { round: code.clone() }))?;
    }
    Ok(found)
}

fn by_question(
    conn: &mut Conn,
    round: &RoundCode,
    survey: &SurveyVersion,
) -> Result<Vec<(Question, Vec<String>)>, Failure> {
    let comments = store::comment::of_round(conn, round)?;
    let about = |question: &Question| -> Vec<String> {
        comments.iter().filter(|(code, _)| *code == question.code).map(|(_, text)| text.clone()).collect()
    };
    let asked = survey.questions().filter(|question| !question.answer.is_closed());
    Ok(asked.map(|question| (question.clone(), about(question))).collect())
}
