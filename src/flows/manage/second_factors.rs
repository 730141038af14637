//! Administrators see who has a second factor, say who must, and take one away from whoever has lost it.

use crate::core::event::What;
use crate::core::role::Role;
use crate::flows::Act;
use crate::flows::account::email::normal_email;
use crate::flows::failure::{Failure, or_missing};
use crate::store::account::Account;
use crate::store::second_factor as factors;
use crate::store::{self, Store};

/// What administrators see: every account with whether it has a second factor, and the roles that must have one.
pub struct Overview {
    pub accounts: Vec<(Account, bool)>,
    pub required: Vec<Role>,
}

/// Who has a second factor, and who must.
///
/// # Errors
/// The database fails.
pub fn overview(store: &Store) -> Result<Overview, Failure> {
    store.read(|conn| {
        let holders = factors::holders(conn)?;
        let accounts = store::account::all(conn)?;
        let accounts = accounts.into_iter().map(|account| (account.clone(), holders.contains(&account.id))).collect();
        Ok(Overview { accounts, required: factors::required_roles(conn)? })
    })
}

/// Says which roles must have a second factor. Whoever has none is led to set it up before anything else.
///
/// # Errors
/// The database fails.
pub fn require(store: &Store, wanted: &[Role], act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        let before = factors::required_roles(conn)?;
        for role in Role::ALL {
            let is_required = wanted.contains(&role);
            if is_required != before.contains(&role) {
                factors::set_required(conn, role, is_required)?;
                act.leave(conn, What::SecondFactorRequired { role, is_required })?;
            }
        }
        Ok(())
    })
}

/// Removes somebody else's second factor, because the app and the recovery codes are lost. One's own goes by password and code
/// ([`crate::flows::account::second_factor::remove`]): a session that was left open must not be enough.
///
/// # Errors
/// There is no such account, it is one's own, it has no second factor, or the database fails.
pub fn reset(store: &Store, email: &str, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        let unknown = refused("field-unknown-account");
        let account = store::account::with_email(conn, &normal_email(email)).map_err(or_missing(unknown))?;
        if act.by == Some(account.id) {
            return Err(refused("field-own-second-factor"));
        }
        store::account::hold(conn, account.id)?;
        store::half_sign_in::delete_all_of(conn, account.id)?;
        if !factors::remove(conn, account.id)? {
            return Err(refused("field-no-second-factor"));
        }
        Ok(act.leave(conn, What::SecondFactorReset { account: account.id })?)
    })
}

fn refused(message: &'static str) -> Failure {
    Failure::refused_field("email", message)
}
