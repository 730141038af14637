//! The second factor: an app that shows codes, and codes on paper for whoever has lost it.

use super::passwords::check_own;
use super::secret::Secret;
use super::tries::{Tried, Tries};
use crate::core::event::What;
use crate::core::ids::AccountId;
use crate::core::recovery_code::{NUMBER, RecoveryCode};
use crate::core::totp::{self, TotpSecret};
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::flows::random::random;
use crate::store::account::Account;
use crate::store::second_factor as factors;
use crate::store::{self, Conn, Store, StoreError};

/// How long a secret waits for its first code: a quarter of an hour.
const PROPOSED_SECONDS: i64 = 15 * 60;

/// How an account stands with its second factor.
#[derive(Clone, PartialEq, Eq)]
pub enum Standing {
    None,
    /// A secret waits for its first code.
    Proposed(TotpSecret),
    Set {
        recovery_codes_left: i64,
    },
}

/// How an account stands, and whether its role must have a second factor.
///
/// # Errors
/// The database fails.
pub fn standing(store: &Store, account: &Account, now: i64) -> Result<(Standing, bool), Failure> {
    store.read(|conn| {
        let is_required = factors::required_roles(conn)?.contains(&account.role);
        if factors::of(conn, account.id)?.is_some() {
            let recovery_codes_left = factors::recovery_codes_left(conn, account.id)?;
            return Ok((Standing::Set { recovery_codes_left }, is_required));
        }
        let proposed = factors::proposed(conn, account.id, proposed_since(now))?;
        Ok((proposed.map_or(Standing::None, Standing::Proposed), is_required))
    })
}

/// Secrets that were proposed before this step have expired: a page left open must not be enough to turn the second factor on.
const fn proposed_since(now: i64) -> i64 {
    totp::step_at(now.saturating_sub(PROPOSED_SECONDS))
}

/// Draws a secret for somebody's app. It counts for nothing before [`confirm`], and expires.
///
/// # Errors
/// The password is wrong, there were too many tries, the account has a second factor, or the database fails.
pub fn propose(store: &Store, tries: &Tries, id: AccountId, password: &str, act: Act) -> Result<(), Failure> {
    check_own(store, tries, id, "password", password, act.at)?;
    let secret: TotpSecret = random()?;
    store.write(|conn| factors::propose(conn, id, &secret, totp::step_at(act.at))).map_err(|error| match error {
        StoreError::Duplicate => Failure::refused_field("password", "field-second-factor-set"),
        other => other.into(),
    })
}

/// Takes the first code of a proposed secret, and returns the recovery codes, which are shown this once.
///
/// # Errors
/// The code is wrong, there were too many tries, nothing was proposed, or the database fails.
pub fn confirm(
    store: &Store,
    tries: &Tries,
    id: AccountId,
    typed: &str,
    act: Act,
) -> Result<Vec<RecoveryCode>, Failure> {
    tries.take(Tried::Own, id, act.at)?;
    let (codes, digests) = draw_recovery_codes()?;
    store.write(|conn| {
        let wrong = || Failure::refused_field("code", "field-totp-wrong");
        let secret = factors::proposed(conn, id, proposed_since(act.at))?.ok_or_else(wrong)?;
        let step = totp::step_of(&secret, typed, act.at, 0).ok_or_else(wrong)?;
        if !factors::confirm(conn, id, &secret, step)? {
            return Err(wrong());
        }
        factors::set_recovery_codes(conn, id, &digests)?;
        Ok(act.leave(conn, What::SecondFactorSet)?)
    })?;
    tries.give_back(Tried::Own, id);
    Ok(codes)
}

/// Puts new recovery codes in place of the old ones.
///
/// # Errors
/// Password or code is wrong, there were too many tries, or the database fails.
pub fn renew_recovery_codes(
    store: &Store,
    tries: &Tries,
    id: AccountId,
    (password, typed): (&str, &str),
    act: Act,
) -> Result<Vec<RecoveryCode>, Failure> {
    check_own(store, tries, id, "password", password, act.at)?;
    tries.take(Tried::Own, id, act.at)?;
    let (codes, digests) = draw_recovery_codes()?;
    store.write(|conn| {
        use_own(conn, id, typed, act)?;
        factors::set_recovery_codes(conn, id, &digests)?;
        Ok::<_, Failure>(act.leave(conn, What::RecoveryCodesMade)?)
    })?;
    tries.give_back(Tried::Own, id);
    Ok(codes)
}

/// Removes one's own second factor.
///
/// # Errors
/// Password or code is wrong, there were too many tries, or the database fails.
pub fn remove(
    store: &Store,
    tries: &Tries,
    id: AccountId,
    (password, typed): (&str, &str),
    act: Act,
) -> Result<(), Failure> {
    check_own(store, tries, id, "password", password, act.at)?;
    tries.take(Tried::Own, id, act.at)?;
    store.write(|conn| {
        use_own(conn, id, typed, act)?;
        factors::remove(conn, id)?;
        Ok::<_, Failure>(act.leave(conn, What::SecondFactorRemoved)?)
    })?;
    tries.give_back(Tried::Own, id);
    Ok(())
}

fn use_own(conn: &mut Conn, id: AccountId, typed: &str, act: Act) -> Result<(), Failure> {
    if is_right(conn, id, typed, act)? { Ok(()) } else { Err(Failure::refused_field("code", "field-totp-wrong")) }
}

/// Uses up a code of the app or a recovery code. False when it is neither, or has been used.
pub(super) fn is_right(conn: &mut Conn, id: AccountId, typed: &str, act: Act) -> Result<bool, Failure> {
    let Some(factor) = factors::of(conn, id)? else { return Ok(false) };
    if let Some(step) = totp::step_of(&factor.secret, typed, act.at, factor.last_step) {
        return Ok(factors::use_step(conn, id, step)?);
    }
    let Some(code) = RecoveryCode::from_typed(typed) else { return Ok(false) };
    let is_used = factors::use_recovery_code(conn, id, &digest(&code))?;
    if is_used {
        let left = factors::recovery_codes_left(conn, id)?;
        Act { by: Some(id), ..act }.leave(conn, What::RecoveryCodeUsed { left })?;
    }
    Ok(is_used)
}

fn draw_recovery_codes() -> Result<(Vec<RecoveryCode>, Vec<store::session::Digest>), Failure> {
    let codes: Vec<RecoveryCode> =
        (0..NUMBER).map(|_| random().map(RecoveryCode::from_random)).collect::<Result<_, _>>()?;
    let digests = codes.iter().map(digest).collect();
    Ok((codes, digests))
}

fn digest(code: &RecoveryCode) -> store::session::Digest {
    Secret::from_text(code.as_str()).digest()
}
