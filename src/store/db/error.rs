//! What can go wrong in the database, as far as callers act on it differently.

use std::path::PathBuf;

use diesel::result::{DatabaseErrorKind, Error};

/// What is wrong with the address of a database.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressProblem {
    #[error("this kind of database is not known")]
    UnknownKind,
    #[error("a file is needed")]
    NoFile,
    #[error("the host is missing")]
    NoHost,
    #[error("sslmode={given} is not known: use disable, require or verify-full")]
    UnknownTls { given: String },
    /// In the words of the driver that reads it.
    #[error("{0}")]
    Unreadable(String),
}

/// Why the database cannot be used. The words are for the log; an operator reads them in the language of the terminal.
#[derive(Clone, Debug, thiserror::Error)]
pub enum OpenError {
    #[error("cannot open the database {path}: {reason}")]
    File { path: PathBuf, reason: String },
    #[error("cannot open the database {path}: {reason}")]
    Held { path: PathBuf, reason: String },
    #[error("cannot open the database {path}: {reason}")]
    Disk { path: PathBuf, reason: String },
    #[error("cannot open the database {path}: the path is not valid text")]
    NoText { path: PathBuf },
    #[error("{path} is not a Peil database: name another file, or move this one away")]
    NotADatabase { path: PathBuf },
    #[error("{path} holds the tables of another program: name another file, or move this one away")]
    Foreign { path: PathBuf },
    #[error("cannot reach {address}: {reason}")]
    Unreachable { address: String, reason: String },
    /// Those that are to be trusted.
    #[error("cannot reach {address}: cannot read certificates from {path}: {reason}")]
    Certificates { address: String, path: PathBuf, reason: String },
}

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
    /// `SQLite` calls it a failing disk, too, when a full one has no room for its journal's index.
    #[error("the disk is full or fails: {0}")]
    Disk(String),
    /// Unforeseen; the text is for the log, never for a page.
    #[error("{0}")]
    Other(String),
}

impl StoreError {
    /// A stored value that this program cannot have written.
    pub(crate) fn corrupt(what: impl std::fmt::Display) -> Self {
        Self::Other(format!("the database holds a value that Peil cannot have written: {what}"))
    }

    /// Sorts by text what arrives as text only. Diesel has no kind for a full disk or a lock: of `SQLite` it keeps the message,
    /// of PostgreSQL the message without its SQLSTATE, and a migration hides its cause.
    ///
    /// `SQLite`'s texts are compiled into the program. PostgreSQL writes its own in the language of the server (`lc_messages`);
    /// one that speaks another than English gets `Other` here, which refuses just as well, only in vaguer words.
    pub(super) fn from_text(text: String) -> Self {
        let has = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
        if has(&["disk is full", "disk I/O error", "No space left on device", "disk full"]) {
            Self::Disk(text)
        } else if has(&["locked", "lock timeout", "deadlock detected", "timed out", "terminating connection"]) {
            Self::Busy(text)
        } else {
            Self::Other(text)
        }
    }

    /// `SQLite` found that the file is no database. Diesel has no kind of error for that, so the message is compared.
    pub(super) fn is_about_another_kind_of_file(&self) -> bool {
        matches!(self, Self::Other(text) if text.contains("file is not a database"))
    }
}

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            // SQLite has undone the transaction by then, so that diesel's own attempt fails too and hides why.
            Error::RollbackErrorOnCommit { commit_error, .. } => Self::from(*commit_error),
            Error::BrokenTransactionManager => Self::Busy("the connection broke in a transaction".to_owned()),
            Error::DatabaseError(kind, info) => {
                let text = info.message().to_owned();
                match kind {
                    DatabaseErrorKind::UniqueViolation => Self::Duplicate,
                    // PostgreSQL without a SQLSTATE: the words never got there, or the answer never came back.
                    DatabaseErrorKind::ClosedConnection
                    | DatabaseErrorKind::UnableToSendCommand
                    | DatabaseErrorKind::SerializationFailure => Self::Busy(text),
                    _ => Self::from_text(text),
                }
            }
            other => Self::Other(other.to_string()),
        }
    }
}

impl From<OpenError> for StoreError {
    /// What a connection could not be made for while the program runs. It could at the start, so it may again.
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Disk { .. } => Self::Disk(error.to_string()),
            _ => Self::Busy(error.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_drivers_say_of_a_disk_or_a_lock_is_known_by_its_text() {
        for text in ["database or disk is full", "disk I/O error", "could not extend file: No space left on device"] {
            assert!(matches!(StoreError::from_text(text.into()), StoreError::Disk(said) if said == text), "{text}");
        }
        for text in [
            "database is locked",
            "canceling statement due to lock timeout",
            "deadlock detected",
            "terminating connection due to administrator command",
        ] {
            assert!(matches!(StoreError::from_text(text.into()), StoreError::Busy(said) if said == text), "{text}");
        }
        assert!(matches!(StoreError::from_text("no such table: round".into()), StoreError::Other(_)));
    }

    #[test]
    fn what_a_driver_tells_by_kind_needs_no_text() {
        let of = |kind, text: &str| StoreError::from(Error::DatabaseError(kind, Box::new(text.to_owned())));
        assert!(matches!(of(DatabaseErrorKind::UniqueViolation, "doppelt"), StoreError::Duplicate));
        for kind in [
            DatabaseErrorKind::ClosedConnection,
            DatabaseErrorKind::UnableToSendCommand,
            DatabaseErrorKind::SerializationFailure,
        ] {
            assert!(matches!(of(kind, "fort"), StoreError::Busy(_)));
        }
        assert!(matches!(of(DatabaseErrorKind::CheckViolation, "falsch"), StoreError::Other(_)));
    }

    #[test]
    fn a_commit_that_could_not_even_be_undone_failed_for_its_own_reason() {
        let of = |text: &str| Box::new(Error::DatabaseError(DatabaseErrorKind::Unknown, Box::new(text.to_owned())));
        let error = Error::RollbackErrorOnCommit {
            rollback_error: of("cannot rollback - no transaction is active"),
            commit_error: of("database or disk is full"),
        };
        assert!(matches!(StoreError::from(error), StoreError::Disk(_)));
    }
}
