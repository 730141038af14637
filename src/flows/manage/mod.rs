//! Administrators manage units and people, and read what was done.

pub mod accounts;
pub mod events;
pub mod jobs;
pub mod second_factors;
pub mod units;
