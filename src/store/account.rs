//! People who sign in.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::conn::Conn;
use super::error::StoreError;
use super::schema::account;
use crate::core::role::Role;

/// An account. The password's hash never leaves `store` and the sign-in flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub email: String,
    pub name: String,
    pub role: Role,
    pub is_disabled: bool,
}

pub(super) fn from_columns(email: String, name: String, role: &str, is_disabled: bool) -> Result<Account, StoreError> {
    let role = Role::from_code(role).ok_or_else(|| StoreError::corrupt(role))?;
    Ok(Account { email, name, role, is_disabled })
}

/// Every account, by name.
///
/// # Errors
/// The database fails.
pub fn all(conn: &mut Conn) -> Result<Vec<Account>, StoreError> {
    let rows: Vec<(String, String, String, bool)> = account::table
        .order((account::name, account::email))
        .select((account::email, account::name, account::role, account::is_disabled))
        .load(conn)?;
    rows.into_iter().map(|(email, name, role, off)| from_columns(email, name, &role, off)).collect()
}

/// # Errors
/// There is no such account, or the database fails.
pub fn get(conn: &mut Conn, email: &str) -> Result<Account, StoreError> {
    let (email, name, role, off): (String, String, String, bool) = account::table
        .find(email)
        .select((account::email, account::name, account::role, account::is_disabled))
        .first(conn)?;
    from_columns(email, name, &role, off)
}

/// The stored password hash; none when the account has no password yet.
///
/// # Errors
/// There is no such account, or the database fails.
pub fn password_hash(conn: &mut Conn, email: &str) -> Result<Option<String>, StoreError> {
    Ok(account::table.find(email).select(account::password_hash).first(conn)?)
}

/// # Errors
/// The email is taken (`Duplicate`), or the database fails.
pub fn insert(conn: &mut Conn, new: &Account, password_hash: Option<&str>, today: NaiveDate) -> Result<(), StoreError> {
    diesel::insert_into(account::table)
        .values((
            account::email.eq(&new.email),
            account::name.eq(&new.name),
            account::role.eq(new.role.code()),
            account::password_hash.eq(password_hash),
            account::is_disabled.eq(new.is_disabled),
            account::created_on.eq(today),
        ))
        .execute(conn)?;
    Ok(())
}

/// # Errors
/// There is no such account, or the database fails.
pub fn set_password_hash(conn: &mut Conn, email: &str, hash: &str) -> Result<(), StoreError> {
    let changed =
        diesel::update(account::table.find(email)).set(account::password_hash.eq(Some(hash))).execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// # Errors
/// There is no such account, or the database fails.
pub fn set_disabled(conn: &mut Conn, email: &str, is_disabled: bool) -> Result<(), StoreError> {
    let changed = diesel::update(account::table.find(email)).set(account::is_disabled.eq(is_disabled)).execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// True when somebody can administer.
///
/// # Errors
/// The database fails.
pub fn has_administrator(conn: &mut Conn) -> Result<bool, StoreError> {
    let found: i64 = account::table
        .filter(account::role.eq(Role::Administrator.code()))
        .filter(account::is_disabled.eq(false))
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}
