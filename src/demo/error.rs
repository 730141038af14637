//! What can be wrong with a survey that the demonstration is to be made of.

use crate::core::answers::AnswerError;
use crate::core::ids::NotACode;
use crate::core::problem::Problem;
use crate::core::survey::NotALanguageTag;

/// Why the demonstration cannot be made: the survey is not the one that it was written for.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    #[error("{0}")]
    Code(#[from] NotACode),
    #[error("{0}")]
    Language(#[from] NotALanguageTag),
    #[error("{0} has no such day")]
    Day(i32),
    #[error("the survey cannot be shortened to its version {version}: {}", listed(problems))]
    Survey { version: i32, problems: Vec<Problem> },
    #[error("the demo answers of {year} do not fit the survey's question {question}")]
    Question { year: i32, question: &'static str },
    #[error("a demo sheet of {year} does not fit the survey: {}", refused(errors))]
    Sheet { year: i32, errors: Vec<AnswerError> },
}

fn listed(problems: &[Problem]) -> String {
    // For the log: the survey comes with the program.
    problems.iter().map(|problem| format!("{problem:?}")).collect::<Vec<_>>().join("; ")
}

fn refused(errors: &[AnswerError]) -> String {
    errors.iter().map(|error| format!("{}: {}", error.question, error.problem.code())).collect::<Vec<_>>().join("; ")
}
