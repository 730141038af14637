//! The name of a question within a page.

use crate::core::survey::{Question, SurveyVersion};

/// Where the question stands on the page: "q3" for the third of the survey. Names of their own would cost each guest's page some
/// fifty bytes.
pub(super) fn question_id(survey: &SurveyVersion, question: &Question) -> String {
    format!("q{}", survey.questions().take_while(|before| before.code != question.code).count() + 1)
}
