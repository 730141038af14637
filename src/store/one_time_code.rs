//! One-time codes, as digests. Nothing here reads or writes a response.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::backend::on_both;
use super::db::error::StoreError;
use super::db::schema::{code_key, one_time_code};
use crate::core::ids::RoundCode;
use crate::core::one_time_code::{CodeDigest, CodeKey};

/// The key of a round's codes; none before the first code is made and after the round is sealed.
///
/// # Errors
/// The database fails.
pub fn key(conn: &mut Conn, round: &RoundCode) -> Result<Option<CodeKey>, StoreError> {
    let bytes: Option<Vec<u8>> = code_key::table.find(round.as_str()).select(code_key::key).first(conn).optional()?;
    bytes.map(|bytes| CodeKey::from_bytes(&bytes).ok_or_else(|| StoreError::corrupt("a key of codes"))).transpose()
}

/// Keeps a key, unless the round has one. Returns the one that it has now.
///
/// # Errors
/// The database fails.
pub fn key_or(conn: &mut Conn, round: &RoundCode, new: &CodeKey) -> Result<CodeKey, StoreError> {
    insert_code_key(conn, round, new.as_bytes())?;
    key(conn, round)?.ok_or(StoreError::NotFound)
}

/// Forgets a round's key for good: from then on nobody can tell which codes the digests stand for.
///
/// # Errors
/// The database fails.
pub fn delete_key(conn: &mut Conn, round: &RoundCode) -> Result<(), StoreError> {
    diesel::delete(code_key::table.find(round.as_str())).execute(conn)?;
    Ok(())
}

/// Adds codes that nobody has used yet. They are written in the order of their digests, not in that of the slips.
///
/// # Errors
/// The database fails.
pub fn insert(conn: &mut Conn, round: &RoundCode, mut digests: Vec<CodeDigest>) -> Result<(), StoreError> {
    digests.sort_unstable();
    let row = |digest: &CodeDigest| CodeRow { round: round.to_string(), digest: digest.to_vec(), is_used: false };
    let rows: Vec<CodeRow> = digests.iter().map(row).collect();
    insert_codes(conn, &rows)?;
    Ok(())
}

/// How many codes a round has, and how many of them are used. Staff see the latter as they see the number of answers.
///
/// # Errors
/// The database fails.
pub fn counts(conn: &mut Conn, round: &RoundCode) -> Result<(u64, u64), StoreError> {
    let of_round = || one_time_code::table.filter(one_time_code::round.eq(round.as_str()));
    let made: i64 = of_round().count().get_result(conn)?;
    let used: i64 = of_round().filter(one_time_code::is_used.eq(true)).count().get_result(conn)?;
    Ok((u64::try_from(made).unwrap_or(0), u64::try_from(used).unwrap_or(0)))
}

/// # Errors
/// The database fails.
pub(super) fn mark_used(conn: &mut Conn, round: &RoundCode, digests: &[CodeDigest]) -> Result<(), StoreError> {
    let digests: Vec<&[u8]> = digests.iter().map(<[u8; 32]>::as_slice).collect();
    let rows = one_time_code::table
        .filter(one_time_code::round.eq(round.as_str()))
        .filter(one_time_code::digest.eq_any(digests));
    diesel::update(rows).set(one_time_code::is_used.eq(true)).execute(conn)?;
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
///
/// # Errors
/// The database fails.
pub(super) fn insert_codes(conn: &mut Conn, rows: &[CodeRow]) -> Result<usize, StoreError> {
    Ok(on_both!(conn, conn => diesel::insert_into(one_time_code::table).values(rows).execute(conn)?))
}

/// Keeps a round's key for codes, unless it has one: another machine may have been faster.
fn insert_code_key(conn: &mut Conn, round: &RoundCode, key: &[u8]) -> Result<usize, StoreError> {
    let row = (code_key::round.eq(round.as_str()), code_key::key.eq(key));
    Ok(on_both!(conn, conn => diesel::insert_into(code_key::table).values(row).on_conflict_do_nothing().execute(conn)?))
}
