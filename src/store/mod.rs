//! Durable storage: the only module that knows diesel. It takes and returns the types of `core`.
//!
//! Queries are functions over a [`Conn`]; [`Store::read`] and [`Store::write`] give them one, inside a transaction.

pub mod account;
pub mod backup;
pub mod comment;
mod db;
pub mod event;
pub mod half_sign_in;
pub mod help_line;
pub mod intake;
pub mod job;
pub mod known_browser;
pub mod midnight;
pub mod one_time_code;
pub mod reading;
pub mod release;
pub mod reply;
pub mod response;
pub mod roll_up;
pub mod round;
pub mod round_key;
pub mod scorecard;
pub mod second_factor;
pub mod session;
pub mod short_address;
pub mod start_code;
pub mod survey;
pub mod tablet_pin;
pub mod tablet_token;
pub mod tally;
pub mod unit;

pub use db::backend::Conn;
pub use db::dialect::{hold_administrators, rewrite_in_key_order, seal};
pub use db::error::{AddressProblem, OpenError, StoreError};
pub use db::migrate::{MigrateError, MigrationState};
pub use db::pool::Store;
pub use db::url::{DatabaseUrl, NotADatabaseUrl};
