//! What SQLite and PostgreSQL do differently. Nothing else in `store`, but for opening, asks which one it is.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use diesel::connection::{LoadConnection, SimpleConnection};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::row::{Field, Row};
use diesel::sql_types::{Binary, Text};

use super::conn::Conn;
use super::error::StoreError;
use super::schema::{code_key, comment, one_time_code, response, round, tablet_token};
use crate::core::ids::RoundCode;
use crate::core::round::{Devices, RoundState};
use crate::core::tablet_token::TabletToken;

/// One body for both databases, compiled once for each.
///
/// `MultiConnection` has neither batch inserts nor `ON CONFLICT`; the connections inside it have both.
macro_rules! on_both {
    ($conn:expr, $inner:ident => $body:expr) => {
        match $conn {
            $crate::store::Conn::Postgres($inner) => $body,
            $crate::store::Conn::Sqlite($inner) => $body,
        }
    };
}
pub(super) use on_both;

/// A row of `response`.
#[derive(Clone, Debug, Insertable, Queryable, Selectable)]
#[diesel(table_name = response, treat_none_as_default_value = false)]
pub struct ResponseRow {
    pub round: String,
    pub id: Vec<u8>,
    pub channel: String,
    pub answers: String,
}

/// A row of `comment`.
#[derive(Clone, Debug, Insertable, Queryable, Selectable)]
#[diesel(table_name = comment, treat_none_as_default_value = false)]
pub struct CommentRow {
    pub round: String,
    pub id: Vec<u8>,
    pub question: String,
    pub text: String,
}

/// Inserts the responses whose key is new, and tells which those were.
pub fn insert_new_responses(conn: &mut Conn, rows: &[ResponseRow]) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    Ok(on_both!(conn, conn => diesel::insert_into(response::table)
        .values(rows)
        .on_conflict_do_nothing()
        .returning((response::round, response::id))
        .get_results(conn)?))
}

/// Inserts comments; their ids are random, so they are always new.
pub fn insert_comments(conn: &mut Conn, rows: &[CommentRow]) -> Result<usize, StoreError> {
    Ok(on_both!(conn, conn => diesel::insert_into(comment::table).values(rows).execute(conn)?))
}

/// Hands every answer document of a round to `body`, in one pass, until `body` fails.
///
/// One row is in memory at a time, and its bytes are the driver's own. On SQLite they are asked for as bytes, because asking for
/// text checks twice that it is UTF-8, which its reader does anyhow. On PostgreSQL rows wait at the server until they are asked for, because the driver holds back what it reads.
pub fn each_document(
    conn: &mut Conn,
    round: &RoundCode,
    mut body: impl FnMut(&[u8]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let missing = || StoreError::corrupt("a response without answers");
    let rows = response::table.filter(response::round.eq(round.as_str()));
    match conn {
        Conn::Postgres(conn) => {
            for row in conn.load(rows.select(response::answers))? {
                let row = row?;
                let field = row.get(0).ok_or_else(missing)?;
                let value = field.value().ok_or_else(missing)?;
                body(value.as_bytes())?;
            }
        }
        Conn::Sqlite(conn) => {
            for row in conn.load(rows.select(sql::<Binary>("CAST(answers AS BLOB)")))? {
                let row = row?;
                let field = row.get(0).ok_or_else(missing)?;
                let mut value = field.value().ok_or_else(missing)?;
                body(value.read_blob())?;
            }
        }
    }
    Ok(())
}

/// A row of `one_time_code`.
#[derive(Clone, Debug, Insertable, Queryable, Selectable)]
#[diesel(table_name = one_time_code, treat_none_as_default_value = false)]
pub struct CodeRow {
    pub round: String,
    pub digest: Vec<u8>,
    pub is_used: bool,
}

/// Inserts codes; they are random, so they are always new.
pub fn insert_codes(conn: &mut Conn, rows: &[CodeRow]) -> Result<usize, StoreError> {
    Ok(on_both!(conn, conn => diesel::insert_into(one_time_code::table).values(rows).execute(conn)?))
}

/// Keeps a round's key for codes, unless it has one: another machine may have been faster.
pub fn insert_code_key(conn: &mut Conn, round: &RoundCode, key: &[u8]) -> Result<usize, StoreError> {
    let row = (code_key::round.eq(round.as_str()), code_key::key.eq(key));
    Ok(on_both!(conn, conn => diesel::insert_into(code_key::table).values(row).on_conflict_do_nothing().execute(conn)?))
}

/// Which of some codes there are, and whether each is used; held still until the transaction ends.
///
/// Every machine takes them in the order of their digests, so that no two wait for each other.
pub fn hold_codes(conn: &mut Conn, round: &str, digests: &[&[u8]]) -> Result<Vec<(Vec<u8>, bool)>, StoreError> {
    let wanted = one_time_code::table
        .filter(one_time_code::round.eq(round))
        .filter(one_time_code::digest.eq_any(digests))
        .order(one_time_code::digest)
        .select((one_time_code::digest, one_time_code::is_used));
    Ok(match conn {
        Conn::Postgres(conn) => wanted.for_update().load(conn)?,
        Conn::Sqlite(conn) => wanted.load(conn)?,
    })
}

/// How a round stands, as far as its answers depend on it.
#[derive(Clone, Debug)]
pub struct Standing {
    pub state: RoundState,
    pub needs_code: bool,
    pub devices: Devices,
    /// What its tablets must show.
    pub token: Option<TabletToken>,
}

/// Code, state, whether an answer needs a code, and devices.
type RoundRow = (String, String, bool, String);
/// Round and token.
type TokenRow = (String, Vec<u8>);

/// How some rounds stand, held still until the transaction ends: a round cannot close, and its token cannot be renewed, under
/// a batch of answers.
pub fn hold_rounds(conn: &mut Conn, codes: &[&str]) -> Result<BTreeMap<String, Standing>, StoreError> {
    let rounds = round::table.filter(round::code.eq_any(codes));
    let rounds = rounds.select((round::code, round::state, round::needs_code, round::devices));
    let tokens = tablet_token::table.filter(tablet_token::round.eq_any(codes));
    let tokens = tokens.select((tablet_token::round, tablet_token::token));
    let (rounds, tokens): (Vec<RoundRow>, Vec<TokenRow>) = match conn {
        Conn::Postgres(conn) => (rounds.for_share().load(conn)?, tokens.for_share().load(conn)?),
        // The write transaction holds the whole file.
        Conn::Sqlite(conn) => (rounds.load(conn)?, tokens.load(conn)?),
    };
    let mut tokens: BTreeMap<String, Vec<u8>> = tokens.into_iter().collect();
    let standing = |(code, state, needs_code, devices): RoundRow| {
        let state = RoundState::from_code(&state).ok_or_else(|| StoreError::corrupt(state))?;
        let token = tokens.remove(&code).map(|bytes| super::tablet_token::from_bytes(&bytes)).transpose()?;
        Ok((code, Standing { state, needs_code, devices: super::round::devices_of(&devices)?, token }))
    };
    rounds.into_iter().map(standing).collect()
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
