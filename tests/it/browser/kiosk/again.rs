//! What a tablet does again and again: it fills the screen, takes a newer page between two guests, and asks to keep what waits.

use serde_json::json;

use super::{Tablet, house, server_with_pin};
use crate::answers::stored;
use crate::server::Server;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_screen_is_filled_again_on_the_page_for_staff_and_after_it() {
    let (server, _, round) = server_with_pin().await;
    // Here the browser fills the screen itself.
    let tablet = Tablet::new("").await;
    let is_full = async || tablet.run("return !!document.fullscreenElement").await;
    // A tablet that nobody has started is left as it is.
    tablet.browser.open(&server.url(&format!("/t/{round}/staff"))).await;
    tablet.told(".starting").await;
    tablet.touch(".starting [value='4']").await;
    assert_eq!(is_full().await, false);
    tablet.start_round(&server, &round).await;
    tablet.touch(".contrast").await;
    tablet.browser.wait_for("html:fullscreen").await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    assert_eq!(is_full().await, false, "another page ends it");
    tablet.touch(".pin [value='4']").await;
    tablet.browser.wait_for("html:fullscreen").await;
    tablet.leave_by(".pin .return").await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    assert_eq!(is_full().await, false, "another page ends it");
    tablet.touch(".begin").await;
    tablet.browser.wait_for("html:fullscreen").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_is_an_hour_old_is_loaded_anew_between_two_guests_and_not_under_one() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    tablet.keeps_its_pages().await;
    tablet.run("window.isOld = true").await;
    tablet.pass(3580).await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "4").await;
    assert_eq!(tablet.run("return window.peil.isStale").await, json!(null));
    let watch = "window.left = [];
        navigation.addEventListener('navigate', ({ destination }) => window.left.push(destination.url));";
    tablet.run(watch).await;
    // The hour is over while the guest reads.
    tablet.pass(30).await;
    tablet.browser.settle().await;
    assert_eq!(tablet.run("return [window.peil.isStale, window.isOld, window.left]").await, json!([true, true, []]));
    assert_eq!((tablet.screen().await.0, tablet.filled().await), ("question".into(), 1));
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert_eq!((tablet.run("return window.isOld").await, stored(&server.database).await.0), (json!(true), 1));
    tablet.pass(20).await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    crate::answers::until("the page is new", async || tablet.run("return !window.isOld").await == true).await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    assert_eq!(tablet.address().await, format!("/t/{round}"));
    assert_eq!(tablet.filled().await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_browser_is_asked_to_keep_what_waits() {
    let (server, administrator, round) = server_with_pin().await;
    let spy = "StorageManager.prototype.persist = async () => { window.isAskedToKeep = true; return false; };";
    let tablet = Tablet::new(spy).await;
    tablet.start_round(&server, &round).await;
    assert_eq!(tablet.run("return window.isAskedToKeep").await, true);
    // A guest's own phone keeps nothing, and asks for nothing.
    let open = server.open_round(&administrator, 2025).await;
    tablet.open(&server.url(&format!("/s/{open}"))).await;
    assert_eq!(tablet.run("return window.isAskedToKeep ?? false").await, false);
}

/// A started tablet on whose last screen a guest stands who has answered one question; something is missing from then on.
async fn before_sending(gone: &str) -> (Server, Tablet) {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "4").await;
    tablet.skip_to_the_end().await;
    tablet.run(&format!("{gone} = undefined")).await;
    tablet.touch(".next").await;
    (server, tablet)
}

/// It is handed in without script, with what shows that staff have started the tablet.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_tablet_cannot_send_is_handed_in_without_script() {
    let (server, tablet) = before_sending("window.AbortController").await;
    tablet.browser.wait_for("html:not(.scripted) .message .send").await;
    assert_eq!(stored(&server.database).await.0, 1);
}

/// Something is missing when the answers are handed in already: the next guest begins with a page that works.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_script_that_fails_after_the_thanks_begins_anew() {
    let (server, tablet) = before_sending("History.prototype.go").await;
    crate::answers::until("the answer is there", async || stored(&server.database).await.0 == 1).await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    assert_eq!(tablet.filled().await, 0);
    tablet.answers().await;
    assert_eq!(stored(&server.database).await.0, 2);
}
