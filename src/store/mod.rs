//! Durable storage: the only module that knows diesel. It takes and returns the types of `core`.
//!
//! Queries are functions over a [`Conn`]; [`Store::read`] and [`Store::write`] give them one, inside a transaction.

pub mod account;
pub mod backup;
pub mod comment;
mod conn;
mod counting;
mod dialect;
mod error;
pub mod event;
pub mod half_sign_in;
pub mod intake;
pub mod known_browser;
pub mod midnight;
mod migrate;
pub mod one_time_code;
mod postgres;
pub mod reading;
mod redeem;
pub mod release;
pub mod reply;
pub mod response;
pub mod roll_up;
pub mod round;
pub mod round_key;
mod schema;
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

pub use conn::{Conn, DatabaseUrl, NotADatabaseUrl, OpenError, Store};
pub use dialect::{hold_administrators, rewrite_in_key_order, seal};
pub use error::StoreError;
pub use migrate::{MigrateError, MigrationState};
