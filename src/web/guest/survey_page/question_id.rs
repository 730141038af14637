//! The name of a question within a page.

use crate::core::survey::Question;

/// Where the question stands on the page.
pub(super) fn question_id(question: &Question) -> String {
    format!("question-{}", question.code)
}
