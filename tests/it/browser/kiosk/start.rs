//! How a tablet is started: with a code that is typed or scanned, once.

use serde_json::json;

use super::{PIN, Tablet, house, server_with_pin};
use crate::answers::{stored, texts, words};
use crate::house::{renew, start_code, start_code_shown, token};

impl Tablet {
    /// Touches the keys of a start code, and the last one.
    async fn type_code(&self, code: &str) {
        for letter in code.chars() {
            self.touch(&format!(".starting .pad [value='{letter}']")).await;
        }
        self.touch(".starting .enter").await;
    }

    async fn shows_survey(&self, round: &str) {
        self.browser.wait_for("html.ready[data-screen='opening']").await;
        assert_eq!(self.address().await, format!("/t/{round}"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tablet_shows_the_survey_once_staff_have_typed_a_start_code() {
    let (server, _, round, tablet) = house().await;
    let survey = server.url(&format!("/t/{round}"));
    tablet.browser.open(&server.url("/t/")).await;
    assert_eq!(tablet.browser.text("h1").await, words("tablet-home-title"));
    // Whatever page of the round is opened, it is the start code that is asked for.
    tablet.browser.open(&format!("{survey}?lang=en")).await;
    tablet.browser.arrive("/staff").await;
    tablet.told(".starting").await;
    assert!(
        !tablet.shows(".pin").await && !tablet.shows(".standing").await && !tablet.shows(".starting .return").await
    );
    tablet.type_code("bcdf").await;
    tablet.told("[data-when='code-mistyped']").await;
    tablet.type_code("bcdfghjk").await;
    tablet.told("[data-when='code-unknown']").await;
    assert!(!tablet.shows("[data-when='code-mistyped']").await);
    let old = start_code_shown(&server.database.url, &round, 601).await;
    tablet.type_code(&old).await;
    tablet.told("[data-when='code-unknown']").await;
    assert_eq!(tablet.remembers().await, json!(null));
    // However it is typed: with a slip of the finger taken back, in capitals, with blanks.
    let code = start_code(&server.database.url, &round).await;
    for letter in [&code[..1], "z"] {
        tablet.touch(&format!(".starting .pad [value='{letter}']")).await;
    }
    tablet.touch(".starting .erase").await;
    let more = format!("{} - {}", &code[1..4], &code[4..]).to_uppercase();
    tablet.browser.fill(".starting input", &more).await;
    tablet.touch(".starting .enter").await;
    tablet.shows_survey(&round).await;
    let known = tablet.remembers().await;
    let keys: Vec<&String> = known.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["isOn", "round", "salt", "tokens", "verifier"]);
    assert_eq!(known["tokens"], json!({ (round.as_str()): token(&server, &round).await }));
    assert!(!known.to_string().contains(PIN) && !known.to_string().contains(&code));
    // A guest answers there, as on any tablet, and it counts as from one.
    tablet.answers().await;
    assert!(tablet.shows(".thanks").await);
    assert_eq!(stored(&server.database).await.0, 1);
    assert_eq!(texts(&server.database, "SELECT channel AS value FROM response").await, ["tablet"]);
    let sent = tablet.run("return window.sent.at(-1)").await;
    assert_eq!(sent.as_object().unwrap().keys().collect::<Vec<_>>(), ["envelopes", "token"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_scanned_code_starts_the_tablet_and_stays_in_no_address() {
    let (server, _, round) = server_with_pin().await;
    let tablet = Tablet::new("").await;
    let code = start_code(&server.database.url, &round).await;
    tablet.browser.open(&server.url(&format!("/t/{round}/staff#{code}"))).await;
    tablet.shows_survey(&round).await;
    // Back through all of the history there is no page with the code in its address.
    let addresses = "return [location.href, ...navigation.entries().map((each) => each.url)]";
    let addresses = tablet.run(addresses).await.to_string();
    assert!(addresses.contains("/staff") && !addresses.contains(&code), "{addresses}");
    // One that is used starts no second tablet.
    let second = Tablet::new("").await;
    second.browser.open(&server.url(&format!("/t/{round}/staff#{code}"))).await;
    second.told("[data-when='code-unknown']").await;
    assert_eq!(second.run("return location.hash").await, "");
    assert_eq!(second.remembers().await, json!(null));
    assert_eq!(second.run("return document.querySelector('.starting input').value").await, "");
    // Another one, scanned in the same place.
    let code = start_code(&server.database.url, &round).await;
    second.run(&format!("location.hash = '{code}'")).await;
    second.shows_survey(&round).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tablet_is_left_without_a_network_right_after_it_was_started() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    tablet.keeps_its_pages().await;
    drop(server.kill());
    tablet.leave_by(".staff a").await;
    tablet.browser.arrive("/staff").await;
    tablet.told(".pin").await;
    tablet.type_pin("0000").await;
    tablet.told("[data-when='wrong']").await;
    tablet.type_pin(PIN).await;
    tablet.told(".standing").await;
    tablet.touch(".leave").await;
    tablet.told(".starting").await;
    assert_eq!(tablet.remembers().await, json!({ "round": round }));
    // And is not started without one.
    tablet.type_code("bcdfghjk").await;
    tablet.told("[data-when='code-away']").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_who_tries_pins_does_not_hinder_the_tablet() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    let (stranger, path) = (server.visitor(), format!("/t/{round}/staff"));
    for _ in 0..50 {
        assert_eq!(stranger.post(&path, &[("pin", "0000")]).await.status(), 403);
    }
    tablet.type_pin(PIN).await;
    tablet.told(".standing").await;
    assert!(!tablet.shows(".starting").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_stands_in_the_way_of_a_start_is_told_in_words() {
    let (server, staff, round, tablet) = house().await;
    let planned = server.plan_round_for(&staff, 2025, &[("devices", "house")]).await;
    tablet.browser.open(&server.url(&format!("/t/{planned}/staff"))).await;
    tablet.told(".starting").await;
    tablet.type_code("bcdfghjk").await;
    tablet.told("[data-when='code-closed']").await;
    tablet.browser.open(&server.url(&format!("/t/{round}/staff"))).await;
    tablet.told(".starting").await;
    // Something between the tablet and the server answers in its place.
    tablet.run("window.fetch = async () => new Response('<h1>504</h1>', { status: 504 })").await;
    tablet.type_code("bcdfghjk").await;
    tablet.told("[data-when='code-busy']").await;
    // The server says so to a place that tries too often (`who_may_answer.rs`); how soon it may try again is a matter of seconds.
    let late = "window.fetch = async () => new Response('{ \"type\": \"urn:peil:problem:too-many-requests\" }', { status: 429 })";
    tablet.run(late).await;
    tablet.type_code("bcdfghjk").await;
    tablet.told("[data-when='code-late']").await;
    // A browser that may remember nothing.
    tablet.run("Storage.prototype.setItem = () => { throw new Error('off'); }").await;
    tablet.run("window.fetch = async () => new Response('{ \"token\": \"x\" }', { status: 201 })").await;
    tablet.type_code("bcdfghjk").await;
    tablet.told("[data-when='code-storage']").await;
}

/// A tablet whose token was renewed says so behind its PIN, also when nothing waits there, and goes on with a new code.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tablet_with_a_token_of_before_asks_for_a_new_code() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    renew(&server.database.url, &round).await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    tablet.type_pin(PIN).await;
    tablet.told(".standing").await;
    tablet.told(".starting").await;
    tablet.browser.keep_picture("tablet-nb-needs-code").await;
    let code = start_code(&server.database.url, &round).await;
    tablet.type_code(&code).await;
    tablet.browser.wait_for(".starting[hidden]").await;
    assert!(tablet.shows(".standing").await);
    tablet.leave_by(".standing .return").await;
    tablet.shows_survey(&round).await;
    tablet.answers().await;
    assert!(tablet.shows(".thanks").await);
    assert_eq!(stored(&server.database).await.0, 1);
}

/// Where a round is answered on tablets, nobody meets its questions whose browser could not hand in an answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_the_tablets_own_script_the_form_for_the_start_code_stays() {
    let (server, _, round) = server_with_pin().await;
    let tablet = Tablet::start().await;
    tablet.browser.devtools("Network.enable", json!({})).await.unwrap();
    tablet.browser.devtools("Network.setBlockedURLs", json!({ "urls": ["*/tablet.js"] })).await.unwrap();
    tablet.browser.open(&server.url(&format!("/t/{round}"))).await;
    assert!(tablet.shows("form.starting").await && !tablet.shows("#answers").await);
    tablet.browser.keep_picture("tablet-nb-start-plain").await;
    let code = start_code(&server.database.url, &round).await;
    tablet.browser.fill("#start_code", &code).await;
    tablet.browser.click("form.starting .send").await;
    tablet.browser.wait_for("#answers [name=token]").await;
    assert!(tablet.shows("#answers").await && !tablet.shows("#answers[hidden]").await);
    // Reloading asks whether to send again; the browser's way back and forth asks the same of its history.
    tablet.run("document.querySelector('[name=\"answer.meals\"][value=\"4\"]').click()").await;
    tablet.browser.click("#ending .send").await;
    tablet.browser.wait_for("main.message form .send").await;
    assert_eq!(stored(&server.database).await.0, 1);
    tablet.browser.click("main.message form .send").await;
    tablet.browser.wait_for("#answers [name=token]").await;
    assert_eq!(tablet.filled().await, 0);
}
