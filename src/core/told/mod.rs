//! What guests are told besides the questions: where to turn who needs help now, and after they have answered, what the house did after
//! an earlier round and how guests answered it.
//!
//! The latter two are of rounds of the same unit and survey. The first is written by staff; the second is chosen here, from a release
//! and from nothing else. docs/decisions/0018 has the reasons.

mod help_line;
mod reply;
mod results;

pub use help_line::{HelpLine, read_line};
pub use reply::{Half, LONGEST_TEXT, MOST_PAIRS, NotAPlace, Pair, Place, Reply, ReplyError, ReplyProblem, Typed};
pub use results::{Finding, Results, Share};

use super::survey::LanguageTag;

/// What the guests of one round are told. Empty where there is nothing to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub reply: Option<YearsReply>,
    pub results: Option<Results>,
    pub help: Option<HelpLine>,
}

/// What staff wrote to the guests of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearsReply {
    pub year: i32,
    pub reply: Reply,
    /// The language that each of its texts has.
    pub fallback: LanguageTag,
}
