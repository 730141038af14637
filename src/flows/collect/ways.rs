//! Staff say who may answer a round: on what, and with a code or without.

use crate::core::event::What;
use crate::core::ids::RoundCode;
use crate::core::round::Devices;
use crate::flows::Act;
use crate::flows::failure::{Failure, or_missing};
use crate::store::{self, Store};

/// Who may answer a round.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ways {
    pub devices: Devices,
    /// One guest, one answer: an answer needs a one-time code.
    pub needs_code: bool,
    /// Whoever chose this has read what anybody with the address can do where no code is asked for.
    pub is_warned: bool,
}

impl Ways {
    /// # Errors
    /// Anybody with the address could answer as often as they like, and nobody said that this is meant.
    pub(super) fn check(self) -> Result<(), Failure> {
        if self.devices == Devices::Any && !self.needs_code && !self.is_warned {
            return Err(Failure::refused_field("anybody", "field-anybody"));
        }
        Ok(())
    }
}

/// Says who may answer. Only before the round is opened: later, some guests would have answered in another way.
///
/// # Errors
/// There is no such round, it is not planned any more, anybody could answer and nobody was warned, or the database fails.
pub fn set(store: &Store, code: &RoundCode, ways: Ways, act: Act) -> Result<(), Failure> {
    ways.check()?;
    store.write(|conn| {
        store::round::get(conn, code).map_err(or_missing(Failure::UnknownRound))?;
        if !store::round::set_ways(conn, code, ways.devices, ways.needs_code)? {
            return Err(Failure::RoundMovedOn);
        }
        let Ways { devices, needs_code, .. } = ways;
        Ok(act.leave(conn, What::WaysChosen { round: code.clone(), devices, needs_code })?)
    })
}
