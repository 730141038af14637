//! Second factors: the secrets that apps share, recovery codes, and which roles must have one.

use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::{account, recovery_code, required_factor, second_factor};
use super::session::Digest;
use crate::core::ids::AccountId;
use crate::core::role::Role;
use crate::core::totp::TotpSecret;

/// A second factor that its holder has set up.
#[derive(Clone, PartialEq, Eq)]
pub struct SecondFactor {
    pub secret: TotpSecret,
    /// The last step whose code was used. Before the first, the step at which the secret was proposed.
    pub last_step: i64,
}

/// The second factor of an account; none before one is confirmed.
///
/// # Errors
/// The database fails.
pub fn of(conn: &mut Conn, id: AccountId) -> Result<Option<SecondFactor>, StoreError> {
    let row: Option<(Vec<u8>, i64)> = second_factor::table
        .find(id.to_string())
        .filter(second_factor::is_confirmed.eq(true))
        .select((second_factor::secret, second_factor::last_step))
        .first(conn)
        .optional()?;
    row.map(|(secret, last_step)| Ok(SecondFactor { secret: to_secret(secret)?, last_step })).transpose()
}

/// The secret that awaits its first code, if it was proposed at the step `since` or later.
///
/// # Errors
/// The database fails.
pub fn proposed(conn: &mut Conn, id: AccountId, since: i64) -> Result<Option<TotpSecret>, StoreError> {
    let row: Option<Vec<u8>> = second_factor::table
        .find(id.to_string())
        .filter(second_factor::is_confirmed.eq(false))
        .filter(second_factor::last_step.ge(since))
        .select(second_factor::secret)
        .first(conn)
        .optional()?;
    row.map(to_secret).transpose()
}

fn to_secret(bytes: Vec<u8>) -> Result<TotpSecret, StoreError> {
    bytes.try_into().map_err(|_| StoreError::corrupt("a second factor's secret"))
}

/// Keeps a secret from the step `step` on until its first code comes, in place of one that is still awaited.
///
/// # Errors
/// The account has a confirmed one (`Duplicate`), or the database fails.
pub fn propose(conn: &mut Conn, id: AccountId, secret: &TotpSecret, step: i64) -> Result<(), StoreError> {
    drop_proposal(conn, id)?;
    diesel::insert_into(second_factor::table)
        .values((
            second_factor::account.eq(id.to_string()),
            second_factor::secret.eq(secret.as_slice()),
            second_factor::is_confirmed.eq(false),
            second_factor::last_step.eq(step),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets a secret that awaits its first code.
///
/// # Errors
/// The database fails.
pub fn drop_proposal(conn: &mut Conn, id: AccountId) -> Result<(), StoreError> {
    let awaited = second_factor::table.find(id.to_string()).filter(second_factor::is_confirmed.eq(false));
    diesel::delete(awaited).execute(conn)?;
    Ok(())
}

/// Confirms a proposed secret by the step of its first code. False when another was proposed, or this one confirmed, meanwhile.
///
/// # Errors
/// The database fails.
pub fn confirm(conn: &mut Conn, id: AccountId, secret: &TotpSecret, step: i64) -> Result<bool, StoreError> {
    let awaited = second_factor::table
        .filter(second_factor::account.eq(id.to_string()))
        .filter(second_factor::is_confirmed.eq(false))
        .filter(second_factor::secret.eq(secret.as_slice()));
    let changed = diesel::update(awaited)
        .set((second_factor::is_confirmed.eq(true), second_factor::last_step.eq(step)))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Uses a step up. False when it, or a later one, was used before: of two at the same moment one comes first.
///
/// # Errors
/// The database fails.
pub fn use_step(conn: &mut Conn, id: AccountId, step: i64) -> Result<bool, StoreError> {
    let unused = second_factor::table
        .filter(second_factor::account.eq(id.to_string()))
        .filter(second_factor::is_confirmed.eq(true))
        .filter(second_factor::last_step.lt(step));
    Ok(diesel::update(unused).set(second_factor::last_step.eq(step)).execute(conn)? == 1)
}

/// Removes an account's second factor with its recovery codes. False when there was none.
///
/// # Errors
/// The database fails.
pub fn remove(conn: &mut Conn, id: AccountId) -> Result<bool, StoreError> {
    let codes = recovery_code::table.filter(recovery_code::account.eq(id.to_string()));
    diesel::delete(codes).execute(conn)?;
    Ok(diesel::delete(second_factor::table.find(id.to_string())).execute(conn)? == 1)
}

/// The accounts that have a second factor.
///
/// # Errors
/// The database fails.
pub fn holders(conn: &mut Conn) -> Result<Vec<AccountId>, StoreError> {
    let ids: Vec<String> =
        second_factor::table.filter(second_factor::is_confirmed.eq(true)).select(second_factor::account).load(conn)?;
    ids.into_iter().map(|id| id.parse().map_err(|_| StoreError::corrupt(&id))).collect()
}

/// Puts an account's recovery codes in place of those before.
///
/// # Errors
/// The database fails.
pub fn set_recovery_codes(conn: &mut Conn, id: AccountId, digests: &[Digest]) -> Result<(), StoreError> {
    let before = recovery_code::table.filter(recovery_code::account.eq(id.to_string()));
    diesel::delete(before).execute(conn)?;
    for digest in digests {
        diesel::insert_into(recovery_code::table)
            .values((recovery_code::account.eq(id.to_string()), recovery_code::digest.eq(digest.as_slice())))
            .execute(conn)?;
    }
    Ok(())
}

/// Uses a recovery code up. False when there is no such code, or somebody else used it first.
///
/// # Errors
/// The database fails.
pub fn use_recovery_code(conn: &mut Conn, id: AccountId, digest: &Digest) -> Result<bool, StoreError> {
    let code = recovery_code::table.find((id.to_string(), digest.as_slice()));
    Ok(diesel::delete(code).execute(conn)? == 1)
}

/// How many recovery codes an account has left.
///
/// # Errors
/// The database fails.
pub fn recovery_codes_left(conn: &mut Conn, id: AccountId) -> Result<i64, StoreError> {
    let codes = recovery_code::table.filter(recovery_code::account.eq(id.to_string()));
    Ok(codes.count().get_result(conn)?)
}

/// The roles that must have a second factor.
///
/// # Errors
/// The database fails.
pub fn required_roles(conn: &mut Conn) -> Result<Vec<Role>, StoreError> {
    let roles: Vec<String> = required_factor::table.select(required_factor::role).load(conn)?;
    roles.into_iter().map(|role| Role::from_code(&role).ok_or_else(|| StoreError::corrupt(&role))).collect()
}

/// Says whether a role must have a second factor.
///
/// # Errors
/// The database fails.
pub fn set_required(conn: &mut Conn, role: Role, is_required: bool) -> Result<(), StoreError> {
    diesel::delete(required_factor::table.find(role.code())).execute(conn)?;
    if is_required {
        diesel::insert_into(required_factor::table).values(required_factor::role.eq(role.code())).execute(conn)?;
    }
    Ok(())
}

/// Must this account have a second factor, and has it none?
///
/// # Errors
/// The database fails.
pub fn is_missing(conn: &mut Conn, id: AccountId) -> Result<bool, StoreError> {
    let owing: i64 = account::table
        .filter(account::id.eq(id.to_string()))
        .filter(account::role.eq_any(required_factor::table.select(required_factor::role)))
        .count()
        .get_result(conn)?;
    Ok(owing > 0 && of(conn, id)?.is_none())
}
