//! A tablet hands in answers that it sealed while it had no network: each is opened, and then goes the way of all answers.

use super::submit_answers::{Questionnaire, to_submission};
use crate::core::answers::{AnswerError, RawAnswers};
use crate::core::ids::{ResponseId, RoundCode};
use crate::core::one_time_code::CodeProblem;
use crate::core::round::{Devices, RoundState, Way};
use crate::core::tablet_token::TabletToken;
use crate::flows::failure::{Failure, or_missing};
use crate::store::intake::{Intake, Receipt};
use crate::store::{self, Store};

/// An envelope, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// What was inside, still to be read.
    Text(Vec<u8>),
    /// It was sealed to another key or for another round, or was changed.
    Unreadable,
    /// The round is sealed, and its key is gone.
    RoundOver,
}

/// One guest's answers, read.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub id: ResponseId,
    pub answers: RawAnswers,
    /// The one-time code, as the guest typed it.
    pub code: Option<String>,
}

/// What became of one envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Durable.
    Counted,
    AlreadyCounted,
    /// Some answers do not fit the questions: all of them are named.
    Refused(Vec<AnswerError>),
    /// The round asks for a one-time code, and this is none that it takes.
    CodeRefused(CodeProblem),
    /// The round takes no more answers; nothing was written.
    RoundOver,
    /// It could not be opened, or what was inside is no response.
    Unreadable,
}

/// Opens envelopes for a round, in their order. What comes from no started tablet to an open round that is answered on tablets
/// is refused before anything is opened; a round that is over counts nothing any more, so that it can tell whoever asks.
///
/// # Errors
/// There is no such round, it has not been opened yet, `token` is not the round's where that is asked for, or the database
/// fails.
pub fn open(
    store: &Store,
    code: &RoundCode,
    token: Option<&TabletToken>,
    envelopes: &[Vec<u8>],
) -> Result<Vec<Opened>, Failure> {
    let (key, state) = store.read(|conn| {
        let round = store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        let is_for_tablets = round.state == RoundState::Open && round.devices == Devices::House;
        if is_for_tablets && (token.is_none() || token != store::tablet_token::get(conn, code)?.as_ref()) {
            return Err(Failure::TabletNotStarted);
        }
        Ok::<_, Failure>((store::round_key::get(conn, code)?, round.state))
    })?;
    let without_key = match state {
        RoundState::Planned => return Err(Failure::RoundNotOpen(state)),
        // Nothing can have been sealed to a key that was never made.
        RoundState::Open | RoundState::Closed => Opened::Unreadable,
        RoundState::Sealed => Opened::RoundOver,
    };
    let one = |envelope: &Vec<u8>| match &key {
        Some(key) => key.open(code, envelope).map_or(Opened::Unreadable, Opened::Text),
        None => without_key.clone(),
    };
    Ok(envelopes.iter().map(one).collect())
}

/// Checks answers and waits until all that fit are durable; they share the writer's transactions. `sheets` are either
/// answers or what is known about an envelope without any.
///
/// # Errors
/// The machine cannot take answers just now, or the token was renewed meanwhile. Those that were written before that are recognised when they come again.
pub async fn submit(
    intake: &Intake,
    asked: &Questionnaire,
    way: &Way,
    sheets: Vec<Result<Sheet, Outcome>>,
) -> Result<Vec<Outcome>, Failure> {
    let mut queued = Vec::with_capacity(sheets.len());
    for sheet in sheets {
        let submission =
            sheet.map(|sheet| to_submission(asked, sheet.id, way.clone(), &sheet.answers, sheet.code.as_deref()));
        queued.push(match submission {
            Err(outcome) => Err(outcome),
            Ok(Err(Failure::AnswersRefused(errors))) => Err(Outcome::Refused(errors)),
            Ok(Err(Failure::CodeRefused(problem))) => Err(Outcome::CodeRefused(problem)),
            Ok(Err(failure)) => return Err(failure),
            Ok(Ok(submission)) => Ok(intake.enqueue(submission)?),
        });
    }
    let mut outcomes = Vec::with_capacity(queued.len());
    for pending in queued {
        outcomes.push(match pending {
            Err(outcome) => outcome,
            Ok(pending) => match pending.settled().await.map_err(Failure::from) {
                Ok(Receipt::Counted) => Outcome::Counted,
                Ok(Receipt::AlreadyCounted) => Outcome::AlreadyCounted,
                Err(Failure::RoundNotOpen(_)) => Outcome::RoundOver,
                Err(Failure::CodeRefused(problem)) => Outcome::CodeRefused(problem),
                Err(failure) => return Err(failure),
            },
        });
    }
    Ok(outcomes)
}
