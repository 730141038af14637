//! One guest's answers, and what becomes of them.

use crate::core::ids::{Code, ResponseId, RoundCode};
use crate::core::one_time_code::{CodeProblem, OneTimeCode};
use crate::core::round::{RoundState, Way};
use crate::store::db::error::StoreError;

/// One guest's answers on their way in.
#[derive(Clone, Debug)]
pub struct Submission {
    pub round: RoundCode,
    pub id: ResponseId,
    /// How they came; what channel that is, the writer decides.
    pub way: Way,
    /// The closed answers as one document.
    pub answers: String,
    pub comments: Vec<NewComment>,
    /// Where the round asks for one. It is marked as used together with the insert, and then forgotten.
    pub code: Option<OneTimeCode>,
}

/// Free text under a random id of its own.
#[derive(Clone, Debug)]
pub struct NewComment {
    pub id: [u8; 16],
    pub question: Code,
    pub text: String,
}

/// The answer is durable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    Counted,
    /// A response with this id was counted before; this one changed nothing.
    AlreadyCounted,
}

/// The answer was not taken; the guest's device still has it.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such round")]
    NoSuchRound,
    #[error("the round is {}", .0.code())]
    NotOpen(RoundState),
    /// The round is answered on tablets of the house, and this came from none that is started.
    #[error("the answers came from no started tablet of the house")]
    NotFromTablet,
    #[error("the code cannot be taken: {}", .0.code())]
    Code(CodeProblem),
    #[error("too many answers are waiting")]
    QueueFull,
    #[error(transparent)]
    Store(#[from] StoreError),
}

pub(super) type Outcome = Result<Receipt, Refusal>;
