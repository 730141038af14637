//! The short names of rounds.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::{round, short_address};
use crate::core::ids::RoundCode;
use crate::core::short_address::ShortAddress;

/// The round behind a short name.
///
/// # Errors
/// There is none, or the database fails.
pub fn round_of(conn: &mut Conn, name: &ShortAddress) -> Result<RoundCode, StoreError> {
    let code: String = short_address::table.find(name.as_str()).select(short_address::round).first(conn)?;
    code.parse().map_err(StoreError::corrupt)
}

/// The short name of a round; none when it has not got one yet.
///
/// # Errors
/// The database fails.
pub fn of_round(conn: &mut Conn, round: &RoundCode) -> Result<Option<ShortAddress>, StoreError> {
    let found = short_address::table.filter(short_address::round.eq(round.as_str()));
    let name: Option<String> = found.select(short_address::name).first(conn).optional()?;
    name.map(|name| name.parse().map_err(|_| StoreError::corrupt(&name))).transpose()
}

/// The rounds that have no short name.
///
/// # Errors
/// The database fails.
pub fn rounds_without(conn: &mut Conn) -> Result<Vec<RoundCode>, StoreError> {
    let named = short_address::table.select(short_address::round);
    let codes: Vec<String> =
        round::table.filter(round::code.ne_all(named)).select(round::code).order(round::code).load(conn)?;
    codes.iter().map(|code| code.parse().map_err(StoreError::corrupt)).collect()
}

/// # Errors
/// The name is taken, or the round has one (`Duplicate`); or the database fails.
pub fn insert(conn: &mut Conn, name: &ShortAddress, round: &RoundCode) -> Result<(), StoreError> {
    diesel::insert_into(short_address::table)
        .values((short_address::name.eq(name.as_str()), short_address::round.eq(round.as_str())))
        .execute(conn)?;
    Ok(())
}
