//! The databases themselves: their addresses, opening them, a pool of connections and transactions, what the two kinds do
//! differently, migrating, and the tables. It knows no noun.

pub mod backend;
pub mod dialect;
pub mod error;
pub mod migrate;
pub mod open;
pub mod pool;
pub mod postgres;
pub mod schema;
pub mod url;
