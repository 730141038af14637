//! The database as the program holds it: a pool of connections, and transactions.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diesel::Connection;
use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::r2d2::{ManageConnection, Pool, PooledConnection, R2D2Connection};

use super::backend::Conn;
use super::error::{OpenError, StoreError};
use super::open::open_file;
use super::url::DatabaseUrl;

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
            DatabaseUrl::Postgres(options) => options.connect().map(Conn::Postgres),
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
