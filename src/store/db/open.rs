//! Opening an SQLite file: whether it is ours, and how it is to be used.

use std::io::Read;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::backend::{Conn, on_both};
use super::error::{OpenError, StoreError};

/// How long a connection waits for another program's lock.
const LOCK_PATIENCE_MS: u32 = 5_000;

pub(super) fn open_file(file: &Path) -> Result<Conn, OpenError> {
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
    let name = file.to_str().ok_or_else(|| OpenError::NoText { path: path() })?;
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

#[derive(QueryableByName)]
struct TableName {
    #[diesel(sql_type = Text)]
    name: String,
}

/// The tables in the database, whoever made them.
fn table_names(conn: &mut Conn) -> Result<Vec<String>, StoreError> {
    let query = match conn {
        Conn::Sqlite(_) => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        Conn::Postgres(_) => "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema()",
    };
    let rows: Vec<TableName> = on_both!(conn, conn => diesel::sql_query(query).load(conn)?);
    Ok(rows.into_iter().map(|row| row.name).collect())
}

/// True when somebody else's tables are here, and none of ours.
pub fn is_foreign(conn: &mut Conn) -> Result<bool, StoreError> {
    let tables = table_names(conn)?;
    Ok(!tables.is_empty() && !tables.iter().any(|table| table == "__diesel_schema_migrations"))
}
