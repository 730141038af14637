//! What the server will never count stays on the tablet until staff have seen it; nothing is lost in silence.

use serde_json::{Value, json};

use super::device::{Device, comments};
use super::wire::State;
use super::{counted_comments, house};
use crate::answers::{close, stored, tallied};

/// Changes an entry of the queue; the function gets the entry.
async fn change(device: &Device, act: &str) {
    let script = format!(
        "new Promise((resolve, reject) => {{
            const opening = indexedDB.open('peil-queue');
            opening.onsuccess = () => {{
                const transaction = opening.result.transaction('envelopes', 'readwrite');
                const store = transaction.objectStore('envelopes');
                store.getAll().onsuccess = ({{ target }}) => {{
                    const entry = target.result[0];
                    ({act})(entry);
                    store.put(entry);
                }};
                transaction.oncomplete = () => {{ opening.result.close(); resolve(); }};
                transaction.onabort = reject;
            }};
        }})"
    );
    assert_eq!(device.awaited(&script).await, Value::Null);
}

/// A round that is closed while its answers wait does not count them. The tablet keeps them, over a reload too, and says how
/// many there are until staff throw them away. What was counted before the round closed is not among them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_to_a_round_closed_meanwhile_are_too_late_and_kept() {
    let (server, staff, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Deaf);
    device.answer(&comments(0..1)).await;
    crate::answers::until("the first is counted", async || stored(&server.database).await.0 == 1).await;
    wire.set(State::Cut);
    device.answer(&comments(1..3)).await;
    assert_eq!(device.counts().await, [3, 0, 0]);
    assert_eq!(close(&staff, &round).await, 1);
    assert_eq!(tallied(&server.database, &round).await, 1);
    wire.set(State::Whole);
    device.send_until([0, 0, 2]).await;
    device.browser.client.refresh().await.unwrap();
    device.browser.wait_for("html[data-tablet]").await;
    assert_eq!(device.counts().await, [0, 0, 2]);
    assert!(device.entries().await.iter().all(|entry| entry["state"] == "tooLate"));
    device.awaited("window.peil.queue.discard('waiting')").await;
    device.awaited("window.peil.queue.discard('refused')").await;
    assert_eq!(device.counts().await, [0, 0, 2], "nothing else may be thrown away");
    device.awaited("window.peil.queue.discard('tooLate')").await;
    assert_eq!((device.counts().await, device.entries().await.len()), ([0, 0, 0], 0));
    assert_eq!(counted_comments(&server).await, comments(0..1));
}

/// An envelope that was changed cannot be opened; it is kept, and the others count.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_envelope_that_cannot_be_opened_is_kept_and_costs_the_others_nothing() {
    let (server, staff, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Cut);
    device.answer(&comments(0..3)).await;
    change(&device, "(entry) => { entry.envelope[300] ^= 1; }").await;
    wire.set(State::Whole);
    device.send_until([0, 1, 0]).await;
    assert_eq!(stored(&server.database).await.0, 2);
    device.browser.client.refresh().await.unwrap();
    device.browser.wait_for("html.ready").await;
    assert_eq!(device.counts().await, [0, 1, 0]);
    device.awaited("window.peil.queue.discard('refused')").await;
    assert_eq!(device.counts().await, [0, 0, 0]);
    assert_eq!(close(&staff, &round).await, 2);
    assert_eq!(tallied(&server.database, &round).await, 2);
}

/// What an older version of the program has kept is sent by this one, and a database of a newer one is no reason to stop.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn entries_of_an_older_and_a_newer_version_keep_working() {
    let (server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Cut);
    device.answer(&comments(0..1)).await;
    // A newer version raises the number of the database and adds something of its own.
    let raise = "new Promise((resolve, reject) => {
        const opening = indexedDB.open('peil-queue', 7);
        opening.onupgradeneeded = () => opening.result.createObjectStore('more');
        opening.onsuccess = () => { opening.result.close(); resolve(); };
        opening.onerror = opening.onblocked = reject;
    })";
    assert_eq!(device.awaited(raise).await, Value::Null);
    change(&device, "(entry) => { entry.more = 1; }").await;
    device.browser.client.refresh().await.unwrap();
    device.browser.wait_for("html.ready").await;
    assert_eq!(device.answer(&comments(1..2)).await, ["kept"]);
    assert_eq!(device.counts().await, [2, 0, 0]);
    wire.set(State::Whole);
    device.send_until([0, 0, 0]).await;
    assert_eq!(counted_comments(&server).await, comments(0..2));
}

/// With a network, a guest hears of a refusal at once and mends it; nothing of the first attempt waits.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_with_a_network_is_told_to_the_guest_and_leaves_nothing_behind() {
    let (server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    device.run("document.querySelector('[name=\"answer.meals\"][value=\"4\"]').value = '9'").await;
    let fill = "document.querySelector('.begin').click();
        document.querySelector('[name=\"answer.meals\"][value=\"9\"]').click();
        while (document.documentElement.dataset.screen === 'question') document.querySelector('.next').click();
        document.querySelector('.ending .send').click();";
    device.run(fill).await;
    device.browser.wait_for("fieldset:has([name='answer.meals']).has-error:not([hidden])").await;
    assert_eq!((device.counts().await, device.entries().await.len()), ([0, 0, 0], 0));
    assert_eq!(stored(&server.database).await.0, 0);
    device
        .run(
            "document.querySelector('[name=\"answer.meals\"][value=\"9\"]').value = '4';
        while (document.documentElement.dataset.screen === 'question') document.querySelector('.next').click();
        document.querySelector('.ending .send').click();",
        )
        .await;
    device.browser.wait_for("html[data-screen='end']").await;
    assert_eq!(stored(&server.database).await.0, 1);
}

/// A round that is over says so to the guest who answers it with a network.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_round_closed_under_a_guest_with_a_network_is_told_to_the_guest() {
    let (_server, staff, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    close(&staff, &round).await;
    assert_eq!(device.answer(&comments(0..1)).await, ["over"]);
    assert_eq!(device.entries().await.len(), 0);
}

/// Where the browser has no cryptography, as over plain HTTP, answers go as from a guest's own phone, and staff see why.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_cryptography_answers_are_sent_directly() {
    let (server, _, round, wire) = house().await;
    let device = Device::new(&wire, &round).await;
    let insecure = json!({ "source": "Object.defineProperty(window, 'isSecureContext', { value: false });" });
    device.browser.devtools("Page.addScriptToEvaluateOnNewDocument", insecure).await.unwrap();
    device.begin_round(&round).await;
    assert_eq!(device.answer(&comments(0..2)).await, ["thanks", "thanks"]);
    assert_eq!(device.standing().await["why"], "insecure");
    let databases = device.awaited("indexedDB.databases()").await;
    assert_eq!(databases, json!([]));
    assert_eq!(stored(&server.database).await.0, 2);
}
