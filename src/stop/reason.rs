//! Why the program stops, as a value.

use std::fmt::Display;
use std::path::PathBuf;

use crate::config::SettingProblem;
use crate::core::problem::Problem;
use crate::flows::Failure;
use crate::flows::define::read_folder::FileProblem;
use crate::store::{MigrateError, OpenError, StoreError};

/// Why the program stops.
#[derive(Debug)]
pub enum Reason {
    /// A text of `locale` by its key, with its blanks.
    Said(&'static str, Vec<(&'static str, String)>),
    /// What the system or a library says, in its own words.
    System(String),
    Settings(SettingProblem),
    Open(OpenError),
    Store(StoreError),
    Migrate(MigrateError),
    Failed(Failure),
    /// Definition files that cannot be used.
    Files(Vec<FileProblem>),
    /// A folder without a single file to read.
    NoFiles {
        folder: PathBuf,
        trouble: Problem,
    },
    /// Another program holds this database.
    Held {
        database: String,
        why: Box<Self>,
    },
    /// It happened to a copy, and the operator knows only the file that was copied.
    OfCopy {
        copy: String,
        file: String,
        why: Box<Self>,
    },
}

impl Reason {
    pub fn said(key: &'static str, blanks: &[(&'static str, &dyn Display)]) -> Self {
        Self::Said(key, blanks.iter().map(|(name, value)| (*name, value.to_string())).collect())
    }

    /// True where another program holds the database, or it is out of reach for now.
    pub const fn is_held_database(&self) -> bool {
        matches!(
            self,
            Self::Open(OpenError::Held { .. })
                | Self::Store(StoreError::Busy(_))
                | Self::Migrate(MigrateError::Failed(StoreError::Busy(_)) | MigrateError::Store(StoreError::Busy(_)))
                | Self::Failed(Failure::Busy(_))
        )
    }
}
