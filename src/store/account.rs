//! People who sign in.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::db::backend::Conn;
use super::db::error::StoreError;
use super::db::schema::account;
use crate::core::ids::AccountId;
use crate::core::role::Role;

/// An account. The password's hash never leaves `store` and the sign-in flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub id: AccountId,
    pub email: String,
    pub name: String,
    pub role: Role,
    pub is_disabled: bool,
}

/// The columns of an [`Account`].
pub(super) type Row = (String, String, String, String, bool);

pub(super) fn from_columns((id, email, name, role, is_disabled): Row) -> Result<Account, StoreError> {
    let role = Role::from_code(&role).ok_or_else(|| StoreError::corrupt(role))?;
    let id = id.parse().map_err(|_| StoreError::corrupt(id))?;
    Ok(Account { id, email, name, role, is_disabled })
}

/// Every account, by name.
///
/// # Errors
/// The database fails.
pub fn all(conn: &mut Conn) -> Result<Vec<Account>, StoreError> {
    let rows: Vec<Row> = account::table
        .order((account::name, account::email))
        .select((account::id, account::email, account::name, account::role, account::is_disabled))
        .load(conn)?;
    rows.into_iter().map(from_columns).collect()
}

/// # Errors
/// There is no such account, or the database fails.
pub fn get(conn: &mut Conn, id: AccountId) -> Result<Account, StoreError> {
    let row: Row = account::table
        .find(id.to_string())
        .select((account::id, account::email, account::name, account::role, account::is_disabled))
        .first(conn)?;
    from_columns(row)
}

/// # Errors
/// No account has this address, or the database fails.
pub fn with_email(conn: &mut Conn, email: &str) -> Result<Account, StoreError> {
    let row: Row = account::table
        .filter(account::email.eq(email))
        .select((account::id, account::email, account::name, account::role, account::is_disabled))
        .first(conn)?;
    from_columns(row)
}

/// The stored password hash; none when the account has no password yet.
///
/// # Errors
/// There is no such account, or the database fails.
pub fn password_hash(conn: &mut Conn, id: AccountId) -> Result<Option<String>, StoreError> {
    Ok(account::table.find(id.to_string()).select(account::password_hash).first(conn)?)
}

/// Keeps everybody else from changing the account until the transaction ends, and returns the password's hash as it stands then.
/// What is begun by a password is compared with it: a change of password comes wholly before or wholly after.
///
/// # Errors
/// There is no such account, or the database fails.
pub fn hold(conn: &mut Conn, id: AccountId) -> Result<Option<String>, StoreError> {
    let row = account::table.find(id.to_string());
    diesel::update(row).set(account::is_disabled.eq(account::is_disabled)).execute(conn)?;
    password_hash(conn, id)
}

/// # Errors
/// The email is taken (`Duplicate`), or the database fails.
pub fn insert(conn: &mut Conn, new: &Account, password_hash: Option<&str>, today: NaiveDate) -> Result<(), StoreError> {
    diesel::insert_into(account::table)
        .values((
            account::id.eq(new.id.to_string()),
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
pub fn set_password_hash(conn: &mut Conn, id: AccountId, hash: &str) -> Result<(), StoreError> {
    let changed =
        diesel::update(account::table.find(id.to_string())).set(account::password_hash.eq(Some(hash))).execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// # Errors
/// There is no such account, or the database fails.
pub fn set_disabled(conn: &mut Conn, id: AccountId, is_disabled: bool) -> Result<(), StoreError> {
    let changed =
        diesel::update(account::table.find(id.to_string())).set(account::is_disabled.eq(is_disabled)).execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// # Errors
/// There is no such account, or the database fails.
pub fn set_role(conn: &mut Conn, id: AccountId, role: Role) -> Result<(), StoreError> {
    let changed =
        diesel::update(account::table.find(id.to_string())).set(account::role.eq(role.code())).execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Removes an account that nothing refers to any more.
///
/// # Errors
/// It has sessions or links still, or the database fails.
pub fn delete(conn: &mut Conn, id: AccountId) -> Result<(), StoreError> {
    diesel::delete(account::table.find(id.to_string())).execute(conn)?;
    Ok(())
}

/// True when somebody can administer and really sign in: the account is not shut off, and its holder has chosen a password.
///
/// # Errors
/// The database fails.
pub fn has_administrator(conn: &mut Conn) -> Result<bool, StoreError> {
    let found: i64 = account::table
        .filter(account::role.eq(Role::Administrator.code()))
        .filter(account::is_disabled.eq(false))
        .filter(account::password_hash.is_not_null())
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}
