//! What an account may do.

use serde::{Deserialize, Serialize};

/// The three roles that sign in. A guest never does.
///
/// Each role may do all that the roles before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Reads scorecards.
    Leader,
    /// Opens and closes rounds and records readings.
    Staff,
    /// Adds units and accounts.
    Administrator,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Leader, Self::Staff, Self::Administrator];

    /// The name in the database and on the command line.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Leader => "leader",
            Self::Staff => "staff",
            Self::Administrator => "administrator",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// True when this role may do what `needed` may.
    #[must_use]
    pub fn covers(self, needed: Self) -> bool {
        self >= needed
    }
}
