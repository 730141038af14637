//! A stolen tablet shows nothing.

use std::path::Path;

use serde_json::json;

use super::device::{Device, comments};
use super::wire::State;
use super::{house, open_house};
use crate::browser::chromium::Browser;

/// Something that the tablet remembers openly.
const REMEMBERED: &str = "peil-queue";

/// Every file below a folder that holds the text, which is ASCII, as bytes of UTF-8 or of UTF-16.
fn files_with(folder: &Path, text: &str) -> Vec<String> {
    assert!(text.is_ascii(), "of other letters a file that is no text would be read otherwise");
    let wide: String = text.chars().flat_map(|letter| [letter, '\0']).collect();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, text));
            continue;
        }
        // Sockets and locks are no files to read.
        let Ok(bytes) = std::fs::read(&path) else { continue };
        // What is no text comes out as question marks; ASCII stays where it is.
        let read = String::from_utf8_lossy(&bytes);
        if read.contains(text) || read.contains(&wide) {
            found.push(path.display().to_string());
        }
    }
    found
}

/// With answers waiting, neither the queue nor any file of the browser holds a word of them, nor an id, nor a time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_can_be_read_nowhere_on_the_tablet() {
    let (_server, _, round, wire) = house().await;
    let device = Device::start_in_folder(&wire, &round).await;
    wire.set(State::Cut);
    device.answer(&comments(0..5)).await;
    let entries = device.entries().await;
    assert_eq!(entries.len(), 5);
    for entry in &entries {
        let mut fields: Vec<&String> = entry.as_object().unwrap().keys().collect();
        fields.sort();
        assert_eq!(fields, ["envelope", "format", "key", "round", "state"]);
        assert_eq!((&entry["round"], &entry["format"], &entry["state"]), (&json!(round), &json!(1), &json!("waiting")));
        // One of format, the sender's key, one kibibyte, and the tag: all alike, whatever was answered.
        assert_eq!(entry["envelope"].as_array().unwrap().len(), 1 + 65 + 1024 + 16);
    }
    let mut senders: Vec<_> =
        entries.iter().map(|entry| entry["envelope"].as_array().unwrap()[1..66].to_vec()).collect();
    senders.sort_by_key(|sender| format!("{sender:?}"));
    senders.dedup();
    assert_eq!(senders.len(), 5, "each envelope has a key of its own");
    assert_eq!(
        device.run("return [localStorage.length, sessionStorage.length, document.cookie]").await,
        json!([1, 0, ""])
    );

    let profile = device.browser.close().await.unwrap();
    assert!(!files_with(profile.path(), REMEMBERED).is_empty(), "the search finds what is there");
    for secret in ["Hemmelighet nummer", "om suppa"] {
        assert_eq!(files_with(profile.path(), secret), Vec::<String>::new(), "{secret}");
    }
}

/// Answers that are half given are written nowhere either, when the browser is closed in the middle.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_guest_has_begun_is_written_nowhere() {
    let (_server, _, round, wire) = house().await;
    let device = Device::start_in_folder(&wire, &round).await;
    device
        .run(
            "document.querySelector('.begin').click();
        document.querySelector('textarea').value = 'Hemmelighet nummer ni'",
        )
        .await;
    let profile = device.browser.close().await.unwrap();
    assert_eq!(files_with(profile.path(), "Hemmelighet nummer"), Vec::<String>::new());
}

/// A guest's own phone gets no worker, no database, no cache: on it nothing is ever kept.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_s_own_phone_keeps_nothing() {
    let (server, _, round, _wire) = open_house().await;
    let phone = Browser::start(true).await;
    phone.open(&server.url(&format!("/s/{round}"))).await;
    phone.wait_for("html.ready").await;
    let send = "document.querySelector('.begin').click();
        document.querySelector('[name=\"answer.meals\"][value=\"4\"]').click();
        while (document.documentElement.dataset.screen === 'question') document.querySelector('.next').click();
        document.querySelector('.ending .send').click();";
    phone.client.execute(send, vec![]).await.unwrap();
    phone.wait_for("html[data-screen='end']").await;
    let look = "const done = arguments[0];
        Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then((all) =>
            done([...all.map((each) => each.length), localStorage.length, 'key' in document.querySelector('#answers').dataset]));";
    assert_eq!(phone.client.execute_async(look, vec![]).await.unwrap(), json!([0, 0, 0, 0, false]));
    // Not even a script of the page could have a worker beyond the tablets' pages.
    let wider = "const done = arguments[0];
        navigator.serviceWorker.register('/t/worker.js', { scope: '/s/' }).then(() => done('made'), () => done('refused'));";
    assert_eq!(phone.client.execute_async(wider, vec![]).await.unwrap(), "refused");
}
