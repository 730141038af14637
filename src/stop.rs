//! Why the program stops: a reason, which is worded in the operator's language, and a code for scripts.

mod reason;
mod words;

use std::fmt::Display;
use std::path::Path;
use std::process::ExitCode;

use crate::config::SettingProblem;
use crate::core::problem::Problem;
use crate::flows::Failure;
use crate::flows::define::read_folder::FileProblem;
use crate::locale::Locale;
use crate::store::{DatabaseUrl, MigrateError, OpenError, StoreError};
use reason::Reason;

/// The program cannot go on. The codes are those of BSD's `sysexits`; docs/guide/operator.md lists them.
#[derive(Debug)]
pub struct Stop {
    code: u8,
    /// In a box, because it is large and nearly nothing stops.
    reason: Box<Reason>,
}

/// A definition file, or what was typed, is wrong.
pub const BAD_DATA: u8 = 65;
/// There is nothing to read where definition files should be.
pub const NO_INPUT: u8 = 66;
/// The database server or another service is out of reach.
pub const UNAVAILABLE: u8 = 69;
/// Unforeseen.
pub const SOFTWARE: u8 = 70;
/// A file or folder cannot be made or written.
pub const CANNOT_CREATE: u8 = 73;
/// Reading or writing failed, for instance on a full disk.
pub const INPUT_OUTPUT: u8 = 74;
/// Somebody else holds what we need: a locked database, a port in use. Try again.
pub const TRY_AGAIN: u8 = 75;
/// The settings are wrong, or the database belongs to a newer version.
pub const CONFIG: u8 = 78;

impl Stop {
    fn because(code: u8, reason: Reason) -> Self {
        Self { code, reason: Box::new(reason) }
    }

    /// Stops with a text of `locale`, given its key and what stands in its blanks.
    #[must_use]
    pub fn new(code: u8, key: &'static str, blanks: &[(&'static str, &dyn Display)]) -> Self {
        Self::because(code, Reason::said(key, blanks))
    }

    /// Stops with what the system or a library says of something that nobody foresaw.
    #[must_use]
    pub fn unforeseen(error: &dyn Display) -> Self {
        Self::because(SOFTWARE, Reason::System(error.to_string()))
    }

    /// Definition files that cannot be used.
    #[must_use]
    pub fn for_files(problems: Vec<FileProblem>) -> Self {
        Self::because(BAD_DATA, Reason::Files(problems))
    }

    /// A folder without a single file to read.
    #[must_use]
    pub fn for_no_files(folder: &Path, trouble: Problem) -> Self {
        Self::because(NO_INPUT, Reason::NoFiles { folder: folder.to_owned(), trouble })
    }

    /// The same of a file that was looked at in a copy.
    #[must_use]
    pub fn of_copy(self, copy: &Path, file: &Path) -> Self {
        let (copy, file) = (copy.display().to_string(), file.display().to_string());
        Self::because(self.code, Reason::OfCopy { copy, file, why: self.reason })
    }

    /// Where it was the database that another program holds: which one, and what to do.
    #[must_use]
    pub fn about_database(self, url: &DatabaseUrl) -> Self {
        if !self.reason.is_held_database() {
            return self;
        }
        Self::because(TRY_AGAIN, Reason::Held { database: url.to_string(), why: self.reason })
    }

    /// Says why on standard error.
    #[must_use]
    pub fn report(&self, locale: Locale) -> ExitCode {
        eprintln!("peil: {}", words::words(locale, &self.reason));
        ExitCode::from(self.code)
    }
}

impl From<SettingProblem> for Stop {
    fn from(problem: SettingProblem) -> Self {
        Self::because(CONFIG, Reason::Settings(problem))
    }
}

impl From<OpenError> for Stop {
    fn from(error: OpenError) -> Self {
        let code = match error {
            OpenError::Held { .. } => TRY_AGAIN,
            OpenError::Disk { .. } => INPUT_OUTPUT,
            OpenError::File { .. } | OpenError::NoText { .. } => CANNOT_CREATE,
            OpenError::NotADatabase { .. } | OpenError::Foreign { .. } => CONFIG,
            OpenError::Unreachable { .. } | OpenError::Certificates { .. } => UNAVAILABLE,
        };
        Self::because(code, Reason::Open(error))
    }
}

const fn code_of_store(error: &StoreError) -> u8 {
    match error {
        StoreError::Busy(_) => TRY_AGAIN,
        StoreError::Disk(_) => INPUT_OUTPUT,
        StoreError::NotFound | StoreError::Duplicate | StoreError::Other(_) => SOFTWARE,
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::because(code_of_store(&error), Reason::Store(error))
    }
}

impl From<MigrateError> for Stop {
    fn from(error: MigrateError) -> Self {
        let code = match &error {
            MigrateError::Newer(_) | MigrateError::Foreign(_) => CONFIG,
            MigrateError::Failed(cause) | MigrateError::Store(cause) => code_of_store(cause),
        };
        Self::because(code, Reason::Migrate(error))
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        let code = match &failure {
            Failure::Busy(_) => TRY_AGAIN,
            Failure::DiskFull(_) => INPUT_OUTPUT,
            Failure::Unexpected(_) => SOFTWARE,
            _ => BAD_DATA,
        };
        Self::because(code, Reason::Failed(failure))
    }
}
