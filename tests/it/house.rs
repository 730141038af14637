//! Rounds that are answered on tablets of the house, and what staff have to start those with.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::NaiveDate;
use peil::flows::Act;
use peil::flows::collect::tablets;
use peil::store::Store;
use reqwest::StatusCode;
use serde_json::Value;

use crate::server::{Database, Server, Visitor};
pub use crate::who_may_answer::start;

/// An open round that only tablets of the house answer, and the administrator who opened it.
pub async fn house_round(database: Database) -> (Server, Visitor, String) {
    let server = Server::start(database).await;
    let administrator = server.administrator().await;
    let round = open_house_round(&server, &administrator, 2024).await;
    (server, administrator, round)
}

/// The same beside other rounds.
pub async fn open_house_round(server: &Server, staff: &Visitor, year: i32) -> String {
    staff.post("/admin/units", &[("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")]).await;
    let round = server.plan_round_for(staff, year, &[("devices", "house")]).await;
    assert_eq!(staff.post(&format!("/staff/rounds/{round}/open"), &[]).await.status(), StatusCode::SEE_OTHER);
    round
}

/// Runs a flow beside the server.
async fn beside<T: Send + 'static>(url: &str, flow: impl FnOnce(&Store) -> T + Send + 'static) -> T {
    let url = url.parse().unwrap();
    tokio::task::spawn_blocking(move || flow(&Store::open(&url).unwrap())).await.unwrap()
}

fn seconds() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

/// A start code as staff are shown one, but as long ago as this (seconds).
pub async fn start_code_shown(url: &str, round: &str, ago: i64) -> String {
    let round = round.parse().unwrap();
    let act = Act::by_nobody(seconds() - ago, NaiveDate::default());
    let show = move |store: &Store| tablets::start::show_code(store, &round, act).unwrap();
    beside(url, show).await.0.as_str().to_owned()
}

/// A start code that staff see just now.
pub async fn start_code(url: &str, round: &str) -> String {
    start_code_shown(url, round, 0).await
}

/// Gives the round another token, as staff do.
pub async fn renew(url: &str, round: &str) {
    let round = round.parse().unwrap();
    let act = Act::by_nobody(seconds(), NaiveDate::default());
    beside(url, move |store| tablets::shut_out::shut_out(store, &round, act).unwrap()).await;
}

/// The token of a device that was just started.
pub async fn token(server: &Server, round: &str) -> String {
    let code = start_code(&server.database.url, round).await;
    let started = start(&server.visitor(), round, &code).await;
    assert_eq!(started.status(), StatusCode::CREATED);
    started.json::<Value>().await.unwrap()["token"].as_str().unwrap().to_owned()
}
