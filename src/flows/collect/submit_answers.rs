//! A guest hands in answers.

use crate::core::answers::{AnswerSheet, RawAnswers};
use crate::core::ids::{ResponseId, RoundCode};
use crate::core::one_time_code::{CodeProblem, OneTimeCode};
use crate::core::round::{Round, RoundState, Way};
use crate::core::survey::SurveyVersion;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::random::random;
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
/// The round takes no answers, or none that come this way; some answers do not fit the questions (all of them are named); the
/// round asks for a one-time code and `code` is none that it takes; or nothing could be written.
pub async fn submit(
    intake: &Intake,
    questionnaire: &Questionnaire,
    id: ResponseId,
    way: Way,
    raw: &RawAnswers,
    code: Option<&str>,
) -> Result<Receipt, Failure> {
    let submission = to_submission(questionnaire, id, way, raw, code)?;
    Ok(intake.enqueue(submission)?.settled().await?)
}

/// Checks a guest's answers and makes them ready for the queue.
///
/// # Errors
/// The round has not been opened yet, some answers do not fit the questions, or the round asks for a one-time code and `code`
/// cannot be one.
pub fn to_submission(
    questionnaire: &Questionnaire,
    id: ResponseId,
    way: Way,
    raw: &RawAnswers,
    code: Option<&str>,
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
    let code = typed_code(questionnaire, code).map_err(Failure::CodeRefused)?;
    let round = questionnaire.round.code.clone();
    Ok(Submission { round, id, way, answers: sheet.document(), comments: comments?, code })
}

/// The code as the guest typed it. A round that asks for none takes no notice of one.
///
/// # Errors
/// There is none, or it is mistyped. Whether the round knows it is for the writer to say.
pub fn typed_code(questionnaire: &Questionnaire, code: Option<&str>) -> Result<Option<OneTimeCode>, CodeProblem> {
    questionnaire.round.needs_code.then(|| code.unwrap_or_default().parse()).transpose()
}
