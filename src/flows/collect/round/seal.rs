//! Staff seal a round: nothing ties a stored answer to a device any more. And the job that forgets the order of arrival.

use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::job::Work;
use crate::core::round::RoundState;
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::flows::jobs::ask::ask;
use crate::store::{self, Store};

/// Seals a closed round: its responses get new ids, so that a repeated send is no longer recognised, and a device that
/// still remembers its id can no longer be tied to a stored row. The keys of its envelopes and one-time codes go, too, and what
/// its tablets are known by: what a tablet still holds stays closed for ever, and nobody can tell any more whether a slip was
/// used.
///
/// # Errors
/// The round is not closed, has no release yet, or the database fails.
pub fn seal(store: &Store, code: &RoundCode, act: Act) -> Result<(), Failure> {
    store.write(|conn| {
        store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if store::release::latest(conn, code)?.is_none() {
            return Err(Failure::RoundMovedOn);
        }
        if !store::round::move_on(conn, code, RoundState::Closed, RoundState::Sealed, act.today)? {
            return Err(Failure::RoundMovedOn);
        }
        store::round::set_order_forgotten(conn, code, false)?;
        store::one_time_code::delete_key(conn, code)?;
        store::round_key::delete(conn, code)?;
        store::tablet_token::delete(conn, code)?;
        store::start_code::delete_of(conn, code)?;
        store::seal(conn, code)?;
        act.leave(conn, What::RoundSealed { round: code.clone() })?;
        ask(conn, Work::ForgetOrder { round: code.clone() }, act)
    })
}

/// Wipes the order of arrival of a closed round. Done again, it changes nothing.
///
/// # Errors
/// The database is busy, or the disk has no room for a second copy; then it is to be done again.
pub(in crate::flows) fn forget_order(store: &Store, code: &RoundCode) -> Result<(), Failure> {
    store.maintain(|conn| store::rewrite_in_key_order(conn, code))?;
    Ok(store.write(|conn| store::round::set_order_forgotten(conn, code, true))?)
}
