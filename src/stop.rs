//! Why the program stops, in words for the operator and a code for scripts.

use std::path::Path;
use std::process::ExitCode;

use crate::config::ConfigError;
use crate::core::problem::Problem;
use crate::flows::Failure;
use crate::flows::define::read_folder::FileProblem;
use crate::locale::{Locale, problem_words};
use crate::store::{DatabaseUrl, MigrateError, NotADatabaseUrl, OpenError, StoreError};

/// The program cannot go on. The codes are those of BSD's `sysexits`; docs/guide/operator.md lists them.
#[derive(Debug)]
pub struct Stop {
    pub code: u8,
    pub message: String,
    is_database_held: bool,
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
    pub fn new(code: u8, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), is_database_held: false }
    }

    /// Another program holds the database, or it is out of reach for now.
    fn held(message: impl Into<String>) -> Self {
        Self { code: TRY_AGAIN, message: message.into(), is_database_held: true }
    }

    /// Where it was the database that another program holds: which one, and what to do.
    #[must_use]
    pub fn about_database(self, url: &DatabaseUrl) -> Self {
        if !self.is_database_held {
            return self;
        }
        Self::held(format!(
            "{url} is held by another program: stop that program, or wait, and try again ({})",
            self.message
        ))
    }

    /// Says why on standard error.
    #[must_use]
    pub fn report(&self) -> ExitCode {
        eprintln!("peil: {}", self.message);
        ExitCode::from(self.code)
    }
}

impl From<ConfigError> for Stop {
    fn from(error: ConfigError) -> Self {
        Self::new(CONFIG, error.to_string())
    }
}

impl From<NotADatabaseUrl> for Stop {
    fn from(error: NotADatabaseUrl) -> Self {
        Self::new(CONFIG, error.to_string())
    }
}

impl From<OpenError> for Stop {
    fn from(error: OpenError) -> Self {
        let text = error.to_string();
        match error {
            OpenError::Held { .. } => Self::held(text),
            OpenError::Disk { .. } => Self::new(INPUT_OUTPUT, text),
            OpenError::File { .. } => Self::new(CANNOT_CREATE, text),
            OpenError::NotADatabase { .. } | OpenError::Foreign { .. } => Self::new(CONFIG, text),
            OpenError::Unreachable { .. } => Self::new(UNAVAILABLE, text),
        }
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        let text = error.to_string();
        match error {
            StoreError::Busy(_) => Self::held(text),
            StoreError::Disk(_) => Self::new(INPUT_OUTPUT, text),
            StoreError::NotFound | StoreError::Duplicate | StoreError::Other(_) => Self::new(SOFTWARE, text),
        }
    }
}

impl From<MigrateError> for Stop {
    fn from(error: MigrateError) -> Self {
        let text = error.to_string();
        match error {
            MigrateError::Newer(_) | MigrateError::Foreign(_) => Self::new(CONFIG, text),
            MigrateError::Failed(cause) | MigrateError::Store(cause) => Self { message: text, ..cause.into() },
        }
    }
}

impl Stop {
    /// Definition files that cannot be used, each problem in a line.
    #[must_use]
    pub fn for_files(locale: Locale, problems: &[FileProblem]) -> Self {
        let line = |one: &FileProblem| format!("{}: {}", one.file.display(), problem_words(locale, &one.problem));
        let lines: Vec<String> = problems.iter().map(line).collect();
        let number = [("number", lines.len().to_string().into()), ("count", lines.len().into())];
        Self::new(BAD_DATA, format!("{}\n{}", locale.text_with("check-mend", &number), lines.join("\n")))
    }

    /// A folder without a single file to read.
    #[must_use]
    pub fn for_no_files(locale: Locale, folder: &Path, trouble: &Problem) -> Self {
        Self::new(NO_INPUT, format!("{}: {}", folder.display(), problem_words(locale, trouble)))
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
        let english = Locale::English;
        let message = match &failure {
            Failure::FieldsRefused(errors) => {
                let lines = errors.iter().map(|error| format!("{}: {}", error.field, english.text(&error.message)));
                lines.collect::<Vec<_>>().join("\n")
            }
            other => match other.cause() {
                Some(cause) => format!("{other}: {cause}"),
                None => other.to_string(),
            },
        };
        Self { is_database_held: code == TRY_AGAIN, ..Self::new(code, message) }
    }
}
