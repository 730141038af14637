//! The page of a tablet for staff while there is no network.

use serde_json::json;

use super::{PIN, Tablet, house};
use crate::answers::until;

impl Tablet {
    /// Waits until the tablet could go on without a network.
    pub(super) async fn keeps_its_pages(&self) {
        let ready = "const done = arguments[0]; window.peil.queue.standing().then(({ isReady }) => done(isReady));";
        let is_ready = async || self.browser.client.execute_async(ready, vec![]).await.unwrap() == true;
        until("the pages are kept", is_ready).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_way_back_that_leads_nowhere_is_not_taken() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    tablet.keeps_its_pages().await;
    tablet.leave_by(".staff a").await;
    tablet.browser.arrive("/staff").await;
    tablet.told(".pin").await;
    // As if the browser had thrown the kept pages away.
    let forget = "const done = arguments[0];
        caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => done());";
    tablet.browser.client.execute_async(forget, vec![]).await.unwrap();
    drop(server.kill());
    tablet.leave_by(".pin .return").await;
    tablet.told("[data-when='gone']").await;
    assert_eq!(tablet.address().await, format!("/t/{round}/staff"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_leave_with_the_pin_also_without_a_network() {
    let (server, _, round, tablet) = house().await;
    let address = server.url(&format!("/t/{round}/staff"));
    tablet.start_round(&server, &round).await;
    tablet.keeps_its_pages().await;
    tablet.leave_by(".staff a").await;
    tablet.browser.arrive("/staff").await;
    tablet.told(".pin").await;
    drop(server.kill());
    // A guest who came here finds the way back, and answers.
    tablet.leave_by(".pin .return").await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "4").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    tablet.touch(".message button").await;
    tablet.on_screen("opening").await;
    tablet.leave_by(".staff a").await;
    tablet.browser.arrive("/staff").await;
    tablet.type_pin("0000").await;
    tablet.told("[data-when='wrong']").await;
    tablet.type_pin(PIN).await;
    tablet.told(".standing").await;
    tablet.told("[data-when='far']").await;
    tablet.told("[data-when='waiting']").await;
    assert_eq!(tablet.run("return document.querySelector('[data-count=waiting]').textContent").await, "1");
    tablet.browser.keep_picture("tablet-waiting").await;
    tablet.touch(".leave").await;
    tablet.told(".starting").await;
    assert!(!tablet.shows(".standing").await);
    // Nothing is left that could tell whether a PIN is right; the token stays for what still waits.
    let known = tablet.remembers().await;
    assert_eq!(known.as_object().unwrap().keys().collect::<Vec<_>>(), ["round", "tokens"]);
    assert_eq!((&known["round"], known["tokens"].as_object().unwrap().len()), (&json!(round), 1));
    tablet.browser.open(&address).await;
    tablet.told(".starting").await;
}
