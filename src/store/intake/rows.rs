//! The rows that a batch of answers adds, and what it holds still meanwhile.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::core::round::{Devices, RoundState};
use crate::core::tablet_token::TabletToken;
use crate::store::db::backend::{Conn, on_both};
use crate::store::db::error::StoreError;
use crate::store::db::schema::{comment, one_time_code, response, round, tablet_token};

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
        let token = tokens.remove(&code).map(|bytes| crate::store::tablet_token::from_bytes(&bytes)).transpose()?;
        Ok((code, Standing { state, needs_code, devices: crate::store::round::devices_of(&devices)?, token }))
    };
    rounds.into_iter().map(standing).collect()
}
