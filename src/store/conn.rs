//! From an address to a connection, a pool and a transaction.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::r2d2::{ManageConnection, Pool, PooledConnection, R2D2Connection};
use diesel::{Connection, SqliteConnection};

use super::dialect::is_foreign;
use super::error::StoreError;
use super::postgres::{PostgresConnection, PostgresOptions};

/// Where the data live.
#[derive(Clone, Debug)]
pub enum DatabaseUrl {
    /// A file; made when it is not there.
    Sqlite(PathBuf),
    Postgres(Box<PostgresOptions>),
}

/// The text is not a [`DatabaseUrl`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{given}\" is not a database address ({reason}): write a file such as peil.db, or postgres://user@host/database"
)]
pub struct NotADatabaseUrl {
    pub given: String,
    pub reason: String,
}

impl FromStr for DatabaseUrl {
    type Err = NotADatabaseUrl;

    fn from_str(text: &str) -> Result<Self, NotADatabaseUrl> {
        // A password may stand in the address, so nothing after the scheme is repeated in an error.
        let refuse = |given: &str, reason: &str| NotADatabaseUrl { given: given.into(), reason: reason.into() };
        match text.split_once(':') {
            Some(("postgres" | "postgresql", _)) => PostgresOptions::parse(text)
                .map(|options| Self::Postgres(Box::new(options)))
                .map_err(|reason| refuse("postgres:…", &reason)),
            Some(("sqlite", path)) => Self::file(path.strip_prefix("//").unwrap_or(path)),
            Some((scheme, _)) if scheme.len() > 1 && !scheme.contains(['/', '.']) => {
                Err(refuse(&format!("{scheme}:…"), "this kind of database is not known"))
            }
            _ => Self::file(text),
        }
    }
}

impl DatabaseUrl {
    fn file(path: &str) -> Result<Self, NotADatabaseUrl> {
        if path.is_empty() || path == ":memory:" {
            return Err(NotADatabaseUrl { given: path.into(), reason: "a file is needed".into() });
        }
        Ok(Self::Sqlite(PathBuf::from(path)))
    }
}

impl std::fmt::Display for DatabaseUrl {
    /// Without any password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "{}", path.display()),
            Self::Postgres(options) => write!(f, "{options}"),
        }
    }
}

/// Why the database cannot be used.
#[derive(Clone, Debug, thiserror::Error)]
pub enum OpenError {
    #[error("cannot open the database {path}: {reason}")]
    File { path: PathBuf, reason: String },
    #[error("cannot open the database {path}: {reason}")]
    Held { path: PathBuf, reason: String },
    #[error("cannot open the database {path}: {reason}")]
    Disk { path: PathBuf, reason: String },
    #[error("{path} is not a Peil database: name another file, or move this one away")]
    NotADatabase { path: PathBuf },
    #[error("{path} holds the tables of another program: name another file, or move this one away")]
    Foreign { path: PathBuf },
    #[error("cannot reach {address}: {reason}")]
    Unreachable { address: String, reason: String },
}

/// A connection to either database.
// A pool holds ten of them; a box around the larger would cost every use more than it saves.
#[allow(clippy::large_enum_variant)]
#[derive(diesel::MultiConnection)]
pub enum Conn {
    Postgres(PostgresConnection),
    Sqlite(SqliteConnection),
}

/// The database, ready for use from any thread.
#[derive(Clone)]
pub struct Store {
    pool: Pool<Manager>,
    url: DatabaseUrl,
    last_failure: LastFailure,
}

/// Why the latest connection could not be made: the pool itself keeps its text only.
type LastFailure = Arc<Mutex<Option<OpenError>>>;

/// Connections held at the same time.
const POOL_SIZE: u32 = 10;
/// How long a page waits for a free connection.
const POOL_PATIENCE: Duration = Duration::from_secs(5);

impl Store {
    /// Connects once, so that a wrong address shows here and not on the first page.
    ///
    /// # Errors
    /// The file cannot be made, read or written; it is something else than a database; the server does not answer.
    pub fn open(url: &DatabaseUrl) -> Result<Self, OpenError> {
        let last_failure = LastFailure::default();
        let manager = Manager { url: url.clone(), last_failure: last_failure.clone() };
        drop(manager.connect()?);
        let pool = Pool::builder()
            .max_size(POOL_SIZE)
            .min_idle(Some(0))
            .connection_timeout(POOL_PATIENCE)
            .test_on_check_out(matches!(url, DatabaseUrl::Postgres(_)))
            .build_unchecked(manager);
        Ok(Self { pool, url: url.clone(), last_failure })
    }

    #[must_use]
    pub const fn url(&self) -> &DatabaseUrl {
        &self.url
    }

    /// Runs `body` on one unchanging view of the data.
    ///
    /// # Errors
    /// Those of `body`, and those of the connection.
    pub fn read<T, E: From<StoreError>>(&self, body: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        let mut conn = self.connection()?;
        begin_read(&mut conn).map_err(StoreError::from)?;
        let result = body(&mut conn);
        // Nothing was written, so there is nothing to lose in a failing end.
        let ended = <Conn as Connection>::TransactionManager::rollback_transaction(&mut *conn);
        if let Err(error) = ended {
            tracing::warn!(%error, "a read could not be ended");
        }
        result
    }

    /// Runs `body` alone among writers; all of it is durable when this returns, or none of it.
    ///
    /// # Errors
    /// Those of `body`, and those of the connection. Nothing is written then.
    pub fn write<T, E: From<StoreError>>(&self, body: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        let mut conn = self.connection()?;
        begin_write(&mut conn).map_err(StoreError::from)?;
        let result = body(&mut conn);
        let manager_end = if result.is_ok() {
            <Conn as Connection>::TransactionManager::commit_transaction
        } else {
            <Conn as Connection>::TransactionManager::rollback_transaction
        };
        match (manager_end(&mut conn), &result) {
            (Err(error), Ok(_)) => Err(StoreError::from(error).into()),
            _ => result,
        }
    }

    /// Runs `body` outside any transaction: for maintenance that databases do only there.
    ///
    /// # Errors
    /// Those of `body`, and those of the connection.
    pub fn maintain<T>(&self, body: impl FnOnce(&mut Conn) -> Result<T, StoreError>) -> Result<T, StoreError> {
        body(&mut *self.connection()?)
    }

    fn connection(&self) -> Result<PooledConnection<Manager>, StoreError> {
        self.pool.get().map_err(|error| {
            let failure = self.last_failure.lock().unwrap_or_else(PoisonError::into_inner).clone();
            failure.map_or_else(|| StoreError::Busy(error.to_string()), StoreError::from)
        })
    }
}

fn begin_read(conn: &mut Conn) -> diesel::QueryResult<()> {
    <Conn as Connection>::TransactionManager::begin_transaction(conn)?;
    match conn {
        Conn::Postgres(conn) => conn.batch_execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        Conn::Sqlite(_) => Ok(()),
    }
}

fn begin_write(conn: &mut Conn) -> diesel::QueryResult<()> {
    match conn {
        Conn::Postgres(_) => <Conn as Connection>::TransactionManager::begin_transaction(conn),
        // A deferred transaction would fail when it turns into a write after another's; this one waits its turn.
        Conn::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN IMMEDIATE"),
    }
}

/// Makes connections for the pool.
struct Manager {
    url: DatabaseUrl,
    last_failure: LastFailure,
}

impl Manager {
    fn open(&self) -> Result<Conn, OpenError> {
        match &self.url {
            DatabaseUrl::Sqlite(path) => open_file(path),
            DatabaseUrl::Postgres(options) => options
                .connect()
                .map(Conn::Postgres)
                .map_err(|reason| OpenError::Unreachable { address: options.to_string(), reason }),
        }
    }
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = OpenError;

    fn connect(&self) -> Result<Conn, OpenError> {
        let opened = self.open();
        *self.last_failure.lock().unwrap_or_else(PoisonError::into_inner) = opened.as_ref().err().cloned();
        opened
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), OpenError> {
        conn.ping().map_err(|error| OpenError::Unreachable { address: self.url.to_string(), reason: error.to_string() })
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        conn.is_broken()
    }
}

/// How long a connection waits for another program's lock.
const LOCK_PATIENCE_MS: u32 = 5_000;

fn open_file(file: &Path) -> Result<Conn, OpenError> {
    let path = || file.to_owned();
    let refused = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::StorageFull => OpenError::Disk { path: path(), reason: error.to_string() },
        _ => OpenError::File { path: path(), reason: error.to_string() },
    };
    let failed = |error: StoreError| match error {
        StoreError::Busy(reason) => OpenError::Held { path: path(), reason },
        StoreError::Disk(reason) => OpenError::Disk { path: path(), reason },
        other => OpenError::File { path: path(), reason: other.to_string() },
    };
    // The driver only says "unable to open database file"; the operating system says why.
    let mut options = std::fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    // Nobody else on the machine has business with it.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map_err(refused)?;
    if !may_be_database(file).map_err(refused)? {
        return Err(OpenError::NotADatabase { path: path() });
    }
    let no_text = || OpenError::File { path: path(), reason: "the path is not valid text".into() };
    let name = file.to_str().ok_or_else(no_text)?;
    let conn = SqliteConnection::establish(name).map_err(|error| failed(StoreError::from_text(error.to_string())))?;
    let mut conn = Conn::Sqlite(conn);
    let first_look = conn.batch_execute(&format!("PRAGMA busy_timeout = {LOCK_PATIENCE_MS}; PRAGMA schema_version;"));
    first_look.map_err(|error| match StoreError::from(error) {
        error if error.is_about_another_kind_of_file() => OpenError::NotADatabase { path: path() },
        error => failed(error),
    })?;
    // Before anything is written: the journal's mode alone would change another program's file.
    if is_foreign(&mut conn).map_err(failed)? {
        return Err(OpenError::Foreign { path: path() });
    }
    conn.batch_execute(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;",
    )
    .map_err(|error| failed(error.into()))?;
    Ok(conn)
}

/// True for an empty file and for one that starts as an SQLite database does. SQLite itself would overwrite a very short
/// file of any kind.
fn may_be_database(path: &Path) -> std::io::Result<bool> {
    const START: &[u8] = b"SQLite format 3\0";
    let mut start = Vec::new();
    std::fs::File::open(path)?.take(START.len() as u64).read_to_end(&mut start)?;
    Ok(start.is_empty() || start == START)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_another_kind_is_refused_without_repeating_its_password() {
        for wrong in
            ["mysql://me:secret@host/x", "https://secret", "sqlite:", ":memory:", "postgres://a:secret@h:notaport/x"]
        {
            let error = wrong.parse::<DatabaseUrl>().unwrap_err().to_string();
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[test]
    fn a_plain_path_is_a_file() {
        for path in ["peil.db", "data/peil.db", "./a:b/peil.db", "C:\\peil.db"] {
            assert!(matches!(path.parse(), Ok(DatabaseUrl::Sqlite(p)) if p == Path::new(path)), "{path}");
        }
    }
}
