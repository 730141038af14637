//! What a stored document can be refused for.

use crate::ids::Code;

/// A stored answer sheet that does not fit its survey: the database was changed by other hands.
///
/// It says where, and nothing of what stands there: an answer belongs in no log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TallyError {
    #[error("a stored response cannot be read (line {line}, column {column})")]
    Unreadable { line: usize, column: usize },
    #[error("a stored response holds an answer to {0} that its survey does not allow")]
    Foreign(Code),
}
