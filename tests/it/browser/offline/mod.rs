//! A tablet without network: what guests answer there is sealed, waits, and is counted once when the network is back.

mod counted;
mod device;
mod pages;
mod refused;
mod secrets;
mod stranger;
mod wire;

use crate::server::{Database, Server, Visitor};
use wire::Wire;

/// A house with an open round, and a wire to it.
async fn house() -> (Server, Visitor, String, Wire) {
    let server = Server::start(Database::sqlite()).await;
    let staff = server.administrator().await;
    let round = server.open_round(&staff, 2024).await;
    let wire = Wire::to(&server.address);
    (server, staff, round, wire)
}

/// Every comment in the database, in the order of the alphabet.
async fn counted_comments(server: &Server) -> Vec<String> {
    crate::answers::texts(&server.database, "SELECT text AS value FROM comment ORDER BY text").await
}
