//! Administrators read what people who sign in have done. Nothing here can change it.

use std::collections::BTreeMap;

use crate::core::event::Event;
use crate::core::ids::{AccountId, Code, RoundCode};
use crate::flows::failure::Failure;
use crate::store::{self, Conn, Store};

/// How many events stand on one page.
pub const PAGE: u32 = 50;

/// A page of events, the newest first, with what the things in them are called today.
#[derive(Clone, Debug, Default)]
pub struct EventPage {
    pub events: Vec<Event>,
    /// Where the next page begins: events before this number. None on the last page.
    pub older: Option<i64>,
    pub names: Names,
}

/// What is called how, as far as it is still there.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Each account's name and e-mail address: two people may have one name.
    pub accounts: BTreeMap<AccountId, (String, String)>,
    pub units: BTreeMap<Code, String>,
    /// Each round's unit and year.
    pub rounds: BTreeMap<RoundCode, (Code, i32)>,
}

/// The newest events, or those before a number.
///
/// # Errors
/// The database fails.
pub fn page(store: &Store, before: Option<i64>) -> Result<EventPage, Failure> {
    store.read(|conn| {
        // One more than is shown tells whether there is another page.
        let mut found = store::event::newest(conn, before, PAGE.saturating_add(1))?;
        let has_older = found.len() > PAGE as usize;
        found.truncate(PAGE as usize);
        let older = found.last().map(|(number, _)| *number).filter(|_| has_older);
        let events = found.into_iter().map(|(_, event)| event).collect();
        Ok(EventPage { events, older, names: names(conn)? })
    })
}

/// # Errors
/// The database fails.
pub(in crate::flows) fn names(conn: &mut Conn) -> Result<Names, Failure> {
    Ok(Names {
        accounts: store::account::all(conn)?
            .into_iter()
            .map(|account| (account.id, (account.name, account.email)))
            .collect(),
        units: store::unit::all(conn)?.into_iter().map(|unit| (unit.code, unit.name)).collect(),
        rounds: store::round::all(conn)?.into_iter().map(|round| (round.code, (round.unit, round.year))).collect(),
    })
}
