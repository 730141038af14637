//! A tablet whose token is good no more, or lost: what it holds waits for a start code, and is then counted once.

use serde_json::{Value, json};

use super::device::{Device, comments};
use super::wire::State;
use super::{counted_comments, house, open_house};
use crate::answers::{close, stored, texts, until};
use crate::browser::tablet::Tablet;
use crate::house::{open_house_round, renew, start, start_code};

/// Staff renew the token: guests are thanked as without a network, everything waits and nothing is refused, until a new code.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_renewed_token_holds_back_waits_and_is_counted_once() {
    let (server, staff, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    assert_eq!(device.answer(&comments(0..1)).await, ["thanks"]);
    wire.set(State::Cut);
    assert_eq!(device.answer(&comments(1..3)).await, ["kept", "kept"]);
    renew(&wire.database, &round).await;
    wire.set(State::Whole);
    assert_eq!(device.answer(&comments(3..4)).await, ["kept"]);
    for _ in 0..2 {
        device.awaited("window.peil.queue.sendNow()").await;
        assert_eq!(device.counts().await, [3, 0, 0]);
    }
    assert_eq!(device.standing().await["isShut"], true);
    device.browser.client.refresh().await.unwrap();
    device.browser.wait_for("html.ready").await;
    assert_eq!((device.counts().await, stored(&server.database).await.0), ([3, 0, 0], 1));
    device.begin_round(&round).await;
    until("what waited is sent by itself", async || device.counts().await == [0, 0, 0]).await;
    assert_eq!(device.standing().await["isShut"], false);
    assert_eq!(device.answer(&comments(4..5)).await, ["thanks"]);
    assert_eq!(counted_comments(&server).await, comments(0..5));
    assert_eq!(texts(&server.database, "SELECT DISTINCT channel AS value FROM response").await, ["tablet"]);
    assert_eq!(close(&staff, &round).await, 5);
}

/// The browser has lost what it remembered openly, and kept the envelopes; and the other way round.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_browser_loses_costs_no_answer_that_waits() {
    let (server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Cut);
    device.answer(&comments(0..2)).await;
    device.run("localStorage.clear()").await;
    wire.set(State::Whole);
    device.awaited("window.peil.queue.sendNow()").await;
    assert_eq!(device.counts().await, [2, 0, 0]);
    device.browser.client.refresh().await.unwrap();
    device.browser.wait_for(".starting:not([hidden])").await;
    assert_eq!(device.counts().await, [2, 0, 0]);
    device.begin_round(&round).await;
    device.send_until([0, 0, 0]).await;
    device.awaited("new Promise((go) => { indexedDB.deleteDatabase('peil-queue').onsuccess = () => go(null); })").await;
    assert_eq!(device.answer(&comments(2..3)).await, ["thanks"]);
    assert_eq!(counted_comments(&server).await, comments(0..3));
}

/// Envelopes of a round whose token was renewed wait, and hold up neither another round on the same tablet nor each other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn envelopes_of_another_round_wait_for_a_code_of_their_own() {
    let (server, staff, round, wire) = house().await;
    let next = open_house_round(&server, &staff, 2025).await;
    let device = Device::start_in_folder(&wire, &round).await;
    wire.set(State::Cut);
    device.answer(&comments(0..2)).await;
    renew(&wire.database, &round).await;
    wire.set(State::Whole);
    let device = Device::with(device.browser.close().await.unwrap(), &wire, &next).await;
    device.begin_round(&next).await;
    assert_eq!(device.answer(&comments(2..4)).await, ["thanks", "thanks"]);
    device.awaited("window.peil.queue.sendNow()").await;
    assert_eq!((device.counts().await, device.standing().await["isShut"].clone()), ([2, 0, 0], json!(false)));
    // Back on the first, for what waits there; its code is the last that this tablet got.
    let device = Device::with(device.browser.close().await.unwrap(), &wire, &round).await;
    device.begin_round(&round).await;
    device.send_until([0, 0, 0]).await;
    assert_eq!(counted_comments(&server).await, comments(0..4));
    let kept: Vec<String> = device.remembers().await["tokens"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(kept, [round], "no token stays that nothing needs");
}

/// A code that is typed in one tab is good for the others.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_code_in_one_tab_sends_what_waits_in_another() {
    let (server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    renew(&wire.database, &round).await;
    assert_eq!(device.answer(&comments(0..2)).await, ["kept", "kept"]);
    let first = device.browser.client.window().await.unwrap();
    let second = device.browser.client.new_window(true).await.unwrap().handle;
    device.browser.client.switch_to_window(second).await.unwrap();
    device.begin_round(&round).await;
    device.browser.client.switch_to_window(first).await.unwrap();
    until("the first tab has nothing left", async || device.counts().await == [0, 0, 0]).await;
    assert_eq!(device.answer(&comments(2..3)).await, ["thanks"]);
    assert_eq!(counted_comments(&server).await, comments(0..3));
}

/// A tablet that was started before there were start codes goes on in a round that any device may answer: with what it sealed
/// before, over a new version of the program, and with its PIN.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tablet_that_was_started_before_there_were_codes_goes_on() {
    let (server, staff, round, wire) = open_house().await;
    staff.post(&format!("/staff/rounds/{round}/pin"), &[("pin", "4711")]).await;
    let code = start_code(&wire.database, &round).await;
    let started: Value = start(&server.visitor(), &round, &code).await.json().await.unwrap();
    let device = Device::started_before(&wire, &round, &started["pin"]).await;
    assert_eq!(device.answer(&comments(0..1)).await, ["thanks"]);
    wire.set(State::Cut);
    assert_eq!(device.answer(&comments(1..3)).await, ["kept", "kept"]);
    wire.update("// newer");
    wire.set(State::Whole);
    device.awaited("navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => null)").await;
    until("the newer worker has taken over", async || device.run("return window.peil.isStale === true").await == true)
        .await;
    device.send_until([0, 0, 0]).await;
    device.browser.client.refresh().await.unwrap();
    device.browser.wait_for("html.ready").await;
    assert_eq!(device.answer(&comments(3..4)).await, ["thanks"]);
    assert_eq!(counted_comments(&server).await, comments(0..4));
    assert_eq!(stored(&server.database).await.0, 4);
    // The server says nothing of the PIN to a device without a token; the tablet knows it.
    device.browser.open(&format!("{}/t/{round}/staff", wire.address)).await;
    device.browser.wait_for(".pin:not([hidden])").await;
    device.browser.fill(".pin input", "4711").await;
    device.browser.click(".pin .enter").await;
    device.browser.wait_for(".standing:not([hidden])").await;
    device.browser.wait_for(".starting[hidden]").await;
    let kept = device.remembers().await;
    assert_eq!(kept.as_object().unwrap().keys().collect::<Vec<_>>(), ["isOn", "round", "salt", "verifier"]);
}

/// Once the round is over no start code helps, so none is asked for: what waited is shown as too late.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_round_that_is_over_asks_for_no_start_code() {
    let (_server, staff, round, wire) = house().await;
    staff.post(&format!("/staff/rounds/{round}/pin"), &[("pin", "4711")]).await;
    let device = Device::start(&wire, &round).await;
    renew(&wire.database, &round).await;
    assert_eq!(device.answer(&comments(0..1)).await, ["kept"]);
    device.browser.open(&format!("{}/t/{round}/staff", wire.address)).await;
    device.browser.wait_for(".pin:not([hidden])").await;
    device.browser.fill(".pin input", "4711").await;
    device.browser.click(".pin .enter").await;
    device.browser.wait_for(".standing:not([hidden])").await;
    device.browser.wait_for(".starting:not([hidden])").await;
    staff.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
    device.browser.click(".send-now").await;
    device.browser.wait_for(".starting[hidden]").await;
    device.browser.wait_for("[data-when='tooLate']:not([hidden])").await;
    assert_eq!((device.counts().await, device.standing().await["isOver"].clone()), ([0, 0, 1], json!(true)));
}

/// Over plain HTTP nothing is sealed: the guest's answers wait on the screen for a code that is typed in another tab.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_nothing_can_be_sealed_the_page_waits_for_the_code() {
    let (server, _, round, wire) = house().await;
    let plain = "Object.defineProperty(window, 'isSecureContext', { value: false });";
    let tablet = Tablet::new(plain).await;
    let code = start_code(&wire.database, &round).await;
    tablet.browser.open(&format!("{}/t/{round}/staff#{code}", wire.address)).await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    renew(&wire.database, &round).await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "5").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.browser.wait_for("html[data-sending='waits']").await;
    let code = start_code(&wire.database, &round).await;
    let started: Value = start(&server.visitor(), &round, &code).await.json().await.unwrap();
    let memory = json!({ "round": round, "isOn": true, "tokens": { (round.as_str()): started["token"] } }).to_string();
    tablet.run(&format!("localStorage.setItem('peil-tablet', {memory:?})")).await;
    tablet.touch(".now").await;
    tablet.on_screen("end").await;
    assert!(tablet.shows(".thanks").await);
    assert_eq!(stored(&server.database).await.0, 1);
}
