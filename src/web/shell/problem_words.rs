//! What programs are told of a refusal, in English: they are written by people who read the api's description, which is English, too.
//!
//! Guests and staff read it in their own language, from `ui/refused` and the texts of their pages.

use crate::core::answers::AnswerProblem;
use crate::core::one_time_code::CodeProblem;
use crate::core::start_code::StartCodeProblem;
use crate::flows::Failure;

/// What went wrong, without what to do about it.
pub fn said(failure: &Failure) -> String {
    match failure {
        Failure::CodeRefused(problem) => code(*problem).into(),
        Failure::StartCodeRefused(problem) => start_code(*problem).into(),
        other => other.to_string(),
    }
}

/// What is wrong with an answer.
pub fn answer(problem: &AnswerProblem) -> String {
    let text = match problem {
        AnswerProblem::NothingAnswered => "no question is answered",
        AnswerProblem::UnknownQuestion => "the survey has no such question",
        AnswerProblem::NotAnOption => "this is not one of the options",
        AnswerProblem::GivenTwice => "this question is answered twice",
        AnswerProblem::MoreThanOne => "only one option can be chosen",
        AnswerProblem::NotTogether => "this option cannot be chosen together with others",
        AnswerProblem::NotANumber => "this is not a whole number",
        AnswerProblem::OutOfRange { lowest, highest, .. } => {
            return format!("the number must lie between {lowest} and {highest}");
        }
        AnswerProblem::TooLong { given, most } => {
            return format!("the text has {given} characters; at most {most} fit");
        }
    };
    text.into()
}

/// What is wrong with a one-time code.
pub const fn code(problem: CodeProblem) -> &'static str {
    match problem {
        CodeProblem::Missing => "the round asks for the code on the guest's slip",
        CodeProblem::Mistyped => "the code is mistyped: its last character does not fit the others",
        CodeProblem::Unknown => "the code is not one of this round",
        CodeProblem::Used => "the code has been used",
    }
}

/// What is wrong with a start code.
pub const fn start_code(problem: StartCodeProblem) -> &'static str {
    match problem {
        StartCodeProblem::Mistyped => "a start code has eight letters and digits",
        StartCodeProblem::Unknown => "the start code is wrong, has been used, or is older than ten minutes",
    }
}
