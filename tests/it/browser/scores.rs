//! The score of a dimension, as a leader sees it.

use serde_json::json;

use super::chromium::Browser;
use crate::scores::{QUESTIONS, close_a_round, write_definitions};
use crate::server::{Database, Server};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_score_stands_below_its_dimension_without_a_barrier() {
    let folder = tempfile::tempdir().unwrap();
    let surveys = write_definitions(folder.path(), &json!({"code": "service", "questions": QUESTIONS}));
    let server = Server::start_with(Database::sqlite(), &["--surveys", &surveys]).await;
    close_a_round(&server, 62).await;
    let browser = Browser::start(true).await;
    browser.open(&server.url("/sign-in")).await;
    browser.fill("[name=email]", "leader@example.org").await;
    browser.fill("[name=password]", "et langt passord").await;
    browser.click("main button[type=submit], main button").await;
    browser.open(&server.url("/scorecard/oslo/2024")).await;
    assert!(browser.text("#dimension-people ~ .score, .score").await.starts_with("Samlet for 4 spørsmål"));
    for (size, width, height) in [("laptop", 1360, 1020), ("phone", 360, 740)] {
        browser.resize(width, height).await;
        assert_eq!(browser.overflow().await, 0, "at {size}");
        browser.keep_picture(&format!("score-{size}")).await;
        assert_eq!(browser.barriers().await, Vec::<String>::new(), "at {size}");
    }
}
