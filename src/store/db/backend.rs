//! A connection to either database.

use diesel::SqliteConnection;

use super::postgres::PostgresConnection;

/// One connection. Which kind it is, is asked in `store/db`, and where a query has to be written in two ways.
// A pool holds ten of them; a box around the larger would cost every use more than it saves.
#[allow(clippy::large_enum_variant)]
#[derive(diesel::MultiConnection)]
pub enum Conn {
    Postgres(PostgresConnection),
    Sqlite(SqliteConnection),
}

/// One body for both databases, compiled once for each.
///
/// `MultiConnection` has neither batch inserts nor `ON CONFLICT`; the connections inside it have both.
macro_rules! on_both {
    ($conn:expr, $inner:ident => $body:expr) => {
        match $conn {
            $crate::store::db::backend::Conn::Postgres($inner) => $body,
            $crate::store::db::backend::Conn::Sqlite($inner) => $body,
        }
    };
}
pub(in crate::store) use on_both;
