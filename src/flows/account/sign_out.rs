//! Signing out.

use super::secret::Secret;
use super::session::idle_since;
use crate::core::event::{Event, What};
use crate::flows::failure::Failure;
use crate::store::{self, Store};

/// Ends a session.
///
/// # Errors
/// The database fails.
pub fn sign_out(store: &Store, secret: &Secret, now: i64) -> Result<(), Failure> {
    store.write(|conn| {
        let holder = store::session::holder(conn, &secret.digest(), now, idle_since(now))?;
        store::session::delete(conn, &secret.digest())?;
        let Some((account, _)) = holder else { return Ok(()) };
        Ok(store::event::insert(conn, &Event { at: now, by: Some(account.id), what: What::SignedOut })?)
    })
}
