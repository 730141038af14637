//! A tablet without network: what guests answer there is sealed, waits, and is counted once when the network is back.

mod counted;
mod device;
mod pages;
mod refused;
mod renewed;
mod secrets;
mod stranger;
mod wire;

use crate::answers::open_round;
use crate::house::house_round;
use crate::server::{Database, Server, Visitor};
use wire::Wire;

/// A house with an open round that its tablets answer, and a wire to it.
async fn house() -> (Server, Visitor, String, Wire) {
    let (server, staff, round) = house_round(Database::sqlite()).await;
    let wire = Wire::to(&server);
    (server, staff, round, wire)
}

/// The same with a round that any device may answer.
async fn open_house() -> (Server, Visitor, String, Wire) {
    let (server, staff, round) = open_round(Database::sqlite()).await;
    let wire = Wire::to(&server);
    (server, staff, round, wire)
}

/// Every comment in the database, in the order of the alphabet.
async fn counted_comments(server: &Server) -> Vec<String> {
    crate::answers::texts(&server.database, "SELECT text AS value FROM comment ORDER BY text").await
}
