//! What a stored document can be refused for.

use crate::ids::Code;

/// A stored answer sheet that does not fit its survey: the database was changed by other hands.
///
/// It says where, and nothing of what stands there: an answer belongs in no log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TallyError {
    Unreadable { line: usize, column: usize },
    Foreign(Code),
}
