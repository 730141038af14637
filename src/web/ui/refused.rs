//! What is wrong with an answer or a code, in words that say what to do: for guests, and for staff who type paper forms.

use crate::core::answers::AnswerProblem;
use crate::core::one_time_code::CodeProblem;
use crate::locale::Locale;

/// What is wrong with an answer.
#[must_use]
pub fn answer(locale: Locale, problem: &AnswerProblem) -> String {
    let whole = |number: usize| locale.whole(u64::try_from(number).unwrap_or(u64::MAX));
    match problem {
        AnswerProblem::NothingAnswered => locale.text("answer-nothing"),
        AnswerProblem::UnknownQuestion => locale.text("answer-unknown-question"),
        AnswerProblem::NotAnOption => locale.text("answer-not-an-option"),
        // Twice is something that only programs can send.
        AnswerProblem::MoreThanOne | AnswerProblem::GivenTwice => locale.text("answer-more-than-one"),
        AnswerProblem::NotTogether => locale.text("answer-not-together"),
        AnswerProblem::NotANumber => locale.text("answer-not-a-number"),
        AnswerProblem::OutOfRange { given, lowest, highest } => {
            let values = [("value", given), ("lowest", lowest), ("highest", highest)];
            let values = values.map(|(name, value)| (name, value.to_string().into()));
            locale.text_with(if given > highest { "answer-too-high" } else { "answer-too-low" }, &values)
        }
        AnswerProblem::TooLong { given, most } => {
            let over = given.saturating_sub(*most);
            locale.text_with(
                "answer-too-long",
                &[("most", whole(*most).into()), ("over", whole(over).into()), ("count", over.into())],
            )
        }
    }
}

/// What is wrong with a one-time code.
#[must_use]
pub fn code(locale: Locale, problem: CodeProblem) -> String {
    locale.text(match problem {
        CodeProblem::Missing => "guest-code-missing",
        CodeProblem::Mistyped => "guest-code-mistyped",
        CodeProblem::Unknown => "guest-code-unknown",
        CodeProblem::Used => "guest-code-used",
    })
}
