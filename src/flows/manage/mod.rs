//! Administrators manage units and people, and read what was done.

pub mod manage_accounts;
pub mod manage_units;
pub mod read_events;
