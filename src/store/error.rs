//! What can go wrong in the database, as far as callers act on it differently.

use diesel::result::{DatabaseErrorKind, Error};

/// A failed read or write. Nothing was written.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    #[error("there is no such row")]
    NotFound,
    #[error("the row exists already")]
    Duplicate,
    /// Another program holds the database, or it cannot be reached; trying again may help.
    #[error("the database is busy or out of reach: {0}")]
    Busy(String),
    #[error("the disk is full: {0}")]
    Full(String),
    /// Unforeseen; the text is for the log, never for a page.
    #[error("{0}")]
    Other(String),
}

impl StoreError {
    /// A stored value that this program cannot have written.
    pub(crate) fn corrupt(what: impl std::fmt::Display) -> Self {
        Self::Other(format!("the database holds a value that Peil cannot have written: {what}"))
    }

    /// Sorts by the message, because neither driver tells a full disk or a lock by kind.
    fn from_message(message: String) -> Self {
        let has = |part: &str| message.contains(part);
        if has("disk is full") || has("No space left on device") || has("disk full") {
            Self::Full(message)
        } else if has("locked")
            || has("lock timeout")
            || has("timed out")
            || has("connection closed")
            || has("error connecting")
        {
            Self::Busy(message)
        } else {
            Self::Other(message)
        }
    }
}

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Self::Duplicate,
            Error::DatabaseError(DatabaseErrorKind::ClosedConnection, info) => Self::Busy(info.message().to_owned()),
            Error::BrokenTransactionManager => Self::Busy("the connection broke in a transaction".to_owned()),
            other => Self::from_message(other.to_string()),
        }
    }
}

impl From<diesel::r2d2::PoolError> for StoreError {
    fn from(error: diesel::r2d2::PoolError) -> Self {
        Self::Busy(error.to_string())
    }
}
