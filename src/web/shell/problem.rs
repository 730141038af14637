//! Failures as programs read them: RFC 9457 problem details.

use schemars::JsonSchema;
use serde::Serialize;

use super::failures::{status, words};
use super::problem_words::{answer, code, said, start_code};
use crate::core::answers::AnswerError;
use crate::core::one_time_code::CodeProblem;
use crate::core::start_code::StartCodeProblem;
use crate::flows::Failure;
use crate::locale::Locale;

/// RFC 9457: what went wrong, its number, and for refused answers and fields each single error.
#[derive(Serialize, JsonSchema)]
pub struct Problem {
    /// For people; wordings may change.
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<ProblemError>,
    /// Stands in the operator's guide.
    number: u16,
    status: u16,
    title: String,
    /// `urn:peil:problem:` and a name that stays.
    r#type: String,
}

/// One answer or field that cannot be taken.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum ProblemError {
    Answer(RefusedAnswer),
    Code(RefusedCode),
    Field { detail: String, field: String },
}

/// One answer that cannot be taken.
#[derive(Serialize, JsonSchema)]
pub struct RefusedAnswer {
    /// A name that stays.
    code: &'static str,
    detail: String,
    question: String,
}

impl From<&AnswerError> for RefusedAnswer {
    fn from(error: &AnswerError) -> Self {
        Self { code: error.problem.code(), detail: answer(&error.problem), question: error.question.clone() }
    }
}

/// A one-time code or a start code that cannot be taken.
#[derive(Serialize, JsonSchema)]
pub struct RefusedCode {
    /// A name that stays.
    code: &'static str,
    detail: String,
    /// Always `code`.
    field: &'static str,
}

impl From<CodeProblem> for RefusedCode {
    fn from(problem: CodeProblem) -> Self {
        Self { code: problem.code(), detail: code(problem).into(), field: "code" }
    }
}

impl From<StartCodeProblem> for RefusedCode {
    fn from(problem: StartCodeProblem) -> Self {
        Self { code: problem.code(), detail: start_code(problem).into(), field: "code" }
    }
}

/// Writes a failure down for programs.
pub fn problem(failure: &Failure) -> Problem {
    let (number, name) = failure.entry();
    let (title, advice) = words(Locale::English, failure);
    let errors = match failure {
        Failure::AnswersRefused(errors) => errors.iter().map(|error| ProblemError::Answer(error.into())).collect(),
        Failure::CodeRefused(problem) => vec![ProblemError::Code((*problem).into())],
        Failure::StartCodeRefused(problem) => vec![ProblemError::Code((*problem).into())],
        Failure::FieldsRefused(errors) => errors
            .iter()
            .map(|error| ProblemError::Field {
                detail: Locale::English.text(&error.message),
                field: error.field.clone(),
            })
            .collect(),
        _ => Vec::new(),
    };
    Problem {
        detail: format!("{}. {advice}", said(failure)),
        errors,
        number,
        status: status(failure).as_u16(),
        title,
        r#type: format!("urn:peil:problem:{name}"),
    }
}
