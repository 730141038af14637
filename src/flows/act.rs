//! Who does something, and when: what every flow of staff and administrators is told, so that none can forget to leave an event.

use chrono::NaiveDate;

use crate::core::event::{Event, What};
use crate::core::ids::AccountId;
use crate::store::{self, Conn, StoreError};

/// One act of somebody.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// None for the command line, and for what the program does by itself.
    pub by: Option<AccountId>,
    /// Seconds since 1970.
    pub at: i64,
    /// The day here.
    pub today: NaiveDate,
}

impl Act {
    /// An act at the machine itself, where nobody signs in.
    #[must_use]
    pub const fn by_nobody(at: i64, today: NaiveDate) -> Self {
        Self { by: None, at, today }
    }

    /// At noon of a day: the demonstration's years.
    #[must_use]
    pub fn on(day: NaiveDate) -> Self {
        let noon = day.and_hms_opt(12, 0, 0).unwrap_or_default();
        Self::by_nobody(noon.and_utc().timestamp(), day)
    }

    /// Keeps what was done, in the transaction that does it.
    ///
    /// # Errors
    /// The database fails.
    pub(super) fn leave(self, conn: &mut Conn, what: What) -> Result<(), StoreError> {
        store::event::insert(conn, &Event { at: self.at, by: self.by, what })
    }
}
