//! What SQLite and PostgreSQL do differently. Outside this folder only intake, backups and the reading of responses ask which it is.

use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::backend::{Conn, on_both};
use super::error::StoreError;
use crate::core::ids::RoundCode;

/// Keeps other machines from migrating the same database until the transaction ends. On SQLite a write transaction holds the
/// file anyway.
///
/// # Errors
/// The database fails.
pub fn hold_migrations(conn: &mut Conn) -> Result<(), StoreError> {
    // Any number will do, so long as every Peil takes the same.
    const LOCK: i64 = 5_065_494_412;
    if let Conn::Postgres(conn) = conn {
        conn.batch_execute(&format!("SELECT pg_advisory_xact_lock({LOCK})"))?;
    }
    Ok(())
}

/// Lets nobody else change who administers until the transaction ends: two who shut each other off at the same moment would
/// each see the other still there. On SQLite a write transaction holds the file anyway.
///
/// # Errors
/// The database fails.
pub fn hold_administrators(conn: &mut Conn) -> Result<(), StoreError> {
    const LOCK: i64 = 5_065_494_413;
    if let Conn::Postgres(conn) = conn {
        conn.batch_execute(&format!("SELECT pg_advisory_xact_lock({LOCK})"))?;
    }
    Ok(())
}

/// Has the next event numbered after those that were copied with their numbers. SQLite looks at the table itself.
///
/// # Errors
/// The database fails.
pub fn continue_events(conn: &mut Conn) -> Result<(), StoreError> {
    if let Conn::Postgres(conn) = conn {
        conn.batch_execute(
            "SELECT setval(pg_get_serial_sequence('event', 'number'), max(number)) FROM event HAVING count(*) > 0",
        )?;
    }
    Ok(())
}

/// Lays a closed round out by its random ids and wipes what showed the order of arrival.
///
/// SQLite: the file is rewritten and its journal emptied. PostgreSQL: every row is written anew in one transaction, so that
/// all carry the same transaction number, and the table is laid out by its key.
///
/// # Errors
/// The database is busy or the disk has no room for a second copy; nothing is lost, and it can be done again.
pub fn rewrite_in_key_order(conn: &mut Conn, round: &RoundCode) -> Result<(), StoreError> {
    match conn {
        Conn::Sqlite(conn) => {
            conn.batch_execute("VACUUM")?;
            // The pragma reports a journal that somebody still reads as a row, not as an error.
            let checkpoint: Checkpoint = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result(conn)?;
            if checkpoint.busy != 0 {
                return Err(StoreError::Busy("another connection still reads the journal".into()));
            }
        }
        Conn::Postgres(conn) => {
            // A code is marked as used when its answer comes, so its row tells the order, too.
            for table in ["response", "comment", "one_time_code"] {
                diesel::sql_query(format!("UPDATE {table} SET round = round WHERE round = $1"))
                    .bind::<Text, _>(round.as_str())
                    .execute(conn)?;
                wait_for_readers_of_old_rows(conn, table, round)?;
                conn.batch_execute(&format!("CLUSTER {table} USING {table}_pkey"))?;
            }
            // A deleted key would stay in its file until the server tidies up.
            conn.batch_execute("CLUSTER code_key USING code_key_pkey; CLUSTER round_key USING round_key_pkey")?;
        }
    }
    Ok(())
}

/// `CLUSTER` carries along whatever a running transaction may still look at, so those that began before the rows were
/// written anew must end first.
///
/// Two things must hold, and once they do they hold for good: no transaction of the whole server is older than the rewriting
/// one (else even a new look could reach back behind it), and no look at this database began before it.
fn wait_for_readers_of_old_rows(
    conn: &mut super::postgres::PostgresConnection,
    table: &str,
    round: &RoundCode,
) -> Result<(), StoreError> {
    const PATIENCE: Duration = Duration::from_secs(15);
    const PAUSE: Duration = Duration::from_millis(50);
    let begun = Instant::now();
    let query = format!(
        "WITH rewritten AS (SELECT age(xmin) AS age FROM {table} WHERE round = $1 LIMIT 1)
         SELECT (SELECT count(*) FROM rewritten
                 WHERE age(pg_snapshot_xmin(pg_current_snapshot())::xid) >= rewritten.age)
              + (SELECT count(*) FROM pg_stat_activity, rewritten
                 WHERE (datname = current_database() OR datname IS NULL) AND pid <> pg_backend_pid()
                 AND backend_xmin IS NOT NULL AND age(backend_xmin) >= rewritten.age) AS readers"
    );
    // By the clock: on a busy machine each look takes its time, too.
    while begun.elapsed() < PATIENCE {
        let found: Readers = diesel::sql_query(&query).bind::<Text, _>(round.as_str()).get_result(conn)?;
        if found.readers == 0 {
            return Ok(());
        }
        std::thread::sleep(PAUSE);
    }
    Err(StoreError::Busy("another transaction still looks at the rows as they came".into()))
}

#[derive(QueryableByName)]
struct Readers {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    readers: i64,
}

#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    busy: i32,
}

/// Gives every response of a round a new random id, so that a copy of the database and a tablet's memory share nothing.
///
/// # Errors
/// The database fails; nothing is changed then.
pub fn seal(conn: &mut Conn, round: &RoundCode) -> Result<(), StoreError> {
    let new_id = match conn {
        Conn::Sqlite(_) => "randomblob(16)",
        Conn::Postgres(_) => "uuid_send(gen_random_uuid())",
    };
    on_both!(conn, conn => diesel::sql_query(format!("UPDATE response SET id = {new_id} WHERE round = $1"))
        .bind::<Text, _>(round.as_str())
        .execute(conn)?);
    Ok(())
}
