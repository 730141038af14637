//! A guest hands in answers.

use super::failure::{Failure, or_missing};
use super::secret::random;
use crate::core::answers::{AnswerSheet, RawAnswers};
use crate::core::ids::{ResponseId, RoundCode};
use crate::core::round::{Channel, Round, RoundState};
use crate::core::survey::SurveyVersion;
use crate::store::intake::{Intake, NewComment, Receipt, Submission};
use crate::store::{self, Store};

/// What a guest needs to answer a round.
#[derive(Clone, Debug)]
pub struct Questionnaire {
    pub round: Round,
    pub unit_name: String,
    pub survey: SurveyVersion,
}

/// Finds the questions of a round, whatever its state.
///
/// # Errors
/// There is no such round, or the database fails.
pub fn questionnaire(store: &Store, code: &RoundCode) -> Result<Questionnaire, Failure> {
    store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        let unit_name = store::unit::get(conn, &round.unit)?.name;
        let survey = store::survey::get(conn, &round.survey, round.version)?;
        Ok(Questionnaire { round, unit_name, survey })
    })
}

/// A new response id, for a guest whose browser runs no script to draw one.
///
/// # Errors
/// The operating system has no randomness to give.
pub fn new_response_id() -> Result<ResponseId, Failure> {
    random().map(ResponseId)
}

/// Checks a guest's answers and waits until they are durable.
///
/// A response that was counted before is acknowledged again, whatever it now says: its id is what counts.
///
/// # Errors
/// The round takes no answers, some answers do not fit the questions (all of them are named), or nothing could be written.
pub async fn submit(
    intake: &Intake,
    questionnaire: &Questionnaire,
    id: ResponseId,
    channel: Channel,
    raw: &RawAnswers,
) -> Result<Receipt, Failure> {
    let submission = to_submission(questionnaire, id, channel, raw)?;
    Ok(intake.enqueue(submission)?.settled().await?)
}

/// Checks a guest's answers and makes them ready for the queue.
///
/// # Errors
/// The round has not been opened yet, or some answers do not fit the questions.
pub fn to_submission(
    questionnaire: &Questionnaire,
    id: ResponseId,
    channel: Channel,
    raw: &RawAnswers,
) -> Result<Submission, Failure> {
    if questionnaire.round.state == RoundState::Planned {
        return Err(Failure::RoundNotOpen(RoundState::Planned));
    }
    let sheet = AnswerSheet::parse(&questionnaire.survey, raw).map_err(Failure::AnswersRefused)?;
    let comments: Result<Vec<NewComment>, Failure> = sheet
        .comments()
        .iter()
        .map(|(question, text)| Ok(NewComment { id: random()?, question: question.clone(), text: text.clone() }))
        .collect();
    let round = questionnaire.round.code.clone();
    Ok(Submission { round, id, channel, answers: sheet.document(), comments: comments? })
}
