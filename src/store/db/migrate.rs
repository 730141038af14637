//! Bringing a database to this program's version, and refusing one that is ahead of it.

use diesel::migration::{Migration, MigrationSource};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::backend::Conn;
use super::backend::on_both;
use super::dialect::hold_migrations;
use super::error::StoreError;
use super::open::is_foreign;
use super::pool::Store;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Where a database stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MigrationState {
    pub applied: Vec<String>,
    pub pending: Vec<String>,
    /// Steps that this program does not know: the database was used by a newer one.
    pub unknown: Vec<String>,
}

/// Why the database cannot be brought up to date.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    #[error(
        "the database was used by a newer Peil (it has the step {0}, which this version does not know): \
         start the newer version, or restore a backup from before the update"
    )]
    Newer(String),
    #[error("{0} holds the tables of another program: name another database, or move this one away")]
    Foreign(String),
    #[error("a step of the database failed and was undone: {0}")]
    Failed(StoreError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// What is applied, what is not yet, and what this program does not know.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn migration_state(&self) -> Result<MigrationState, MigrateError> {
        self.maintain(|conn| Ok(state(conn)))?
    }

    /// Applies every step that is not yet applied, and tells which those were. All of them, or none: whoever starts at the same
    /// moment waits, and finds nothing left to do.
    ///
    /// # Errors
    /// The database is ahead of this program, or a step failed (and everything was undone).
    pub fn migrate(&self) -> Result<Vec<String>, MigrateError> {
        self.write(|conn| {
            hold_migrations(conn)?;
            if is_foreign(conn)? {
                return Err(MigrateError::Foreign(self.url().to_string()));
            }
            if let Some(step) = state(conn)?.unknown.into_iter().next() {
                return Err(MigrateError::Newer(step));
            }
            let done = match conn {
                Conn::Postgres(conn) => names(conn.run_pending_migrations(POSTGRES)),
                Conn::Sqlite(conn) => names(conn.run_pending_migrations(SQLITE)),
            };
            done.map_err(MigrateError::Failed)
        })
    }

    /// Takes every step back: all of them, or none. A step refuses where it would lose what people entered or what the program needs.
    ///
    /// # Errors
    /// A step refused or failed (and everything was undone); the message says what would have been lost.
    pub fn revert_all(&self) -> Result<(), MigrateError> {
        self.write(|conn| {
            hold_migrations(conn)?;
            let reverted = match conn {
                Conn::Postgres(conn) => names(conn.revert_all_migrations(POSTGRES)),
                Conn::Sqlite(conn) => names(conn.revert_all_migrations(SQLITE)),
            };
            reverted.map(drop).map_err(MigrateError::Failed)
        })
    }
}

fn names<E: std::fmt::Display>(
    versions: Result<Vec<diesel::migration::MigrationVersion<'_>>, E>,
) -> Result<Vec<String>, StoreError> {
    versions
        .map(|versions| versions.iter().map(ToString::to_string).collect())
        .map_err(|error| StoreError::from_text(error.to_string()))
}

fn state(conn: &mut Conn) -> Result<MigrationState, MigrateError> {
    let mut applied = names(on_both!(conn, conn => conn.applied_migrations())).map_err(MigrateError::Failed)?;
    applied.sort();
    let known = known();
    let pending = known.iter().filter(|step| !applied.contains(step)).cloned().collect();
    let unknown = applied.iter().filter(|step| !known.contains(step)).cloned().collect();
    Ok(MigrationState { applied, pending, unknown })
}

/// The steps of this program; a test holds both folders to the same names.
fn known() -> Vec<String> {
    let migrations: Vec<Box<dyn Migration<diesel::sqlite::Sqlite>>> = SQLITE.migrations().unwrap_or_default();
    migrations.iter().map(|migration| migration.name().version().to_string()).collect()
}
