//! None is lost, and none counts twice.

use reqwest::StatusCode;
use serde_json::json;

use super::device::{Device, comments};
use super::wire::State;
use super::{counted_comments, house};
use crate::answers::{close, stored, texts, until};
use crate::server::Server;

/// Load once, cut the network, answer 200 surveys, reload and close the browser in between, bring the network back flaky.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_answers_without_network_are_counted_once_each() {
    let (server, staff, round, wire) = house().await;
    let mut device = Device::start_in_folder(&wire, &round).await;
    let all = comments(0..200);
    wire.set(State::Cut);
    for (number, some) in all.chunks(50).enumerate() {
        let ends = device.answer(some).await;
        assert!(ends.iter().all(|end| end == "kept"), "guests are thanked at once: {ends:?}");
        assert_eq!(device.counts().await, [50 * (number as u64 + 1), 0, 0]);
        if number % 2 == 0 {
            device.browser.client.refresh().await.unwrap();
            device.browser.wait_for("html.ready").await;
        } else {
            device = Device::with(device.browser.close().await.unwrap(), &wire, &round).await;
            device.open("").await;
        }
    }
    assert_eq!(device.counts().await, [200, 0, 0]);
    assert_eq!(stored(&server.database).await, (0, 0), "nothing has come through");

    wire.set(State::Flaky);
    device.send_until([0, 0, 0]).await;
    assert!(wire.handed_in() > 4, "no reply was lost");
    assert_eq!(counted_comments(&server).await, all);
    assert_eq!(device.entries().await.len(), 0);
    assert_eq!(close(&staff, &round).await, 200);
}

/// With a network the answers are counted before the thanks; with one that loses every reply they wait, although they are
/// counted, and still count once. A page that is loaded again sends by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reply_that_is_lost_costs_nothing() {
    let (server, staff, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    let all = comments(0..6);
    assert_eq!(device.answer(&all[..2]).await, ["thanks", "thanks"]);
    assert_eq!((stored(&server.database).await.0, device.counts().await), (2, [0, 0, 0]));
    wire.set(State::Deaf);
    assert_eq!(device.answer(&all[2..]).await, ["kept"; 4]);
    until("all are counted", async || stored(&server.database).await.0 == 6).await;
    assert_eq!(device.counts().await, [4, 0, 0], "the tablet has not heard of it");
    wire.set(State::Whole);
    device.browser.client.refresh().await.unwrap();
    until("the tablet has heard of it", async || device.counts().await == [0, 0, 0]).await;
    assert_eq!(counted_comments(&server).await, all);
    assert_eq!(device.answer(&comments(6..7)).await, ["thanks"], "the next one goes straight through");
    assert_eq!(close(&staff, &round).await, 7);
}

/// A network that takes everything and answers nothing holds a guest up for some seconds, and the next one not at all.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silent_network_does_not_hold_guests_up() {
    let (server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Silent);
    let all = comments(0..2);
    assert_eq!(device.answer(&all[..1]).await, ["kept"]);
    let begun = std::time::Instant::now();
    assert_eq!(device.answer(&all[1..]).await, ["kept"]);
    assert!(begun.elapsed().as_secs() < 5, "the second guest waited {:?}", begun.elapsed());
    device.browser.client.refresh().await.unwrap();
    device.browser.wait_for("html.ready").await;
    assert_eq!(device.counts().await, [2, 0, 0]);
    wire.set(State::Whole);
    device.send_until([0, 0, 0]).await;
    assert_eq!(counted_comments(&server).await, all);
}

/// Two tabs of one browser see the same queue, and send it once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_tab_doubles_nothing() {
    let (server, staff, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Cut);
    device.answer(&comments(0..20)).await;
    let first = device.browser.client.window().await.unwrap();
    let second = device.browser.client.new_window(true).await.unwrap().handle;
    device.browser.client.switch_to_window(second.clone()).await.unwrap();
    device.open("").await;
    assert_eq!(device.counts().await, [20, 0, 0]);
    device.run("window.heard = 0; addEventListener('peil:queue', () => { window.heard += 1; })").await;
    let before = wire.handed_in();
    wire.set(State::Whole);
    // Both at once.
    device.run("window.peil.queue.sendNow()").await;
    device.browser.client.switch_to_window(first).await.unwrap();
    device.send_until([0, 0, 0]).await;
    assert_eq!(wire.handed_in() - before, 1, "one request for all twenty");
    device.browser.client.switch_to_window(second).await.unwrap();
    assert_eq!(device.counts().await, [0, 0, 0]);
    assert!(device.run("return window.heard").await.as_u64().unwrap() > 0, "the other tab was not told");
    assert_eq!(stored(&server.database).await.0, 20);
    assert_eq!(close(&staff, &round).await, 20);
}

/// Old answers wait while the house goes on to a new round with a new version of the survey; each is counted where it belongs.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_round_with_a_new_version_of_the_survey_starts_while_old_answers_wait() {
    let (server, _, round, wire) = house().await;
    let device = Device::start_in_folder(&wire, &round).await;
    wire.set(State::Cut);
    device.answer(&comments(0..3)).await;

    // The server gets a survey with one question less, and a round that asks it.
    let surveys = tempfile::tempdir().unwrap();
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/street-near");
    let folder = surveys.path().join("street-near");
    std::fs::create_dir(&folder).unwrap();
    std::fs::copy(shipped.join("scorecard.json"), folder.join("scorecard.json")).unwrap();
    let text = std::fs::read_to_string(shipped.join("survey.json")).unwrap();
    let mut survey: serde_json::Value = serde_json::from_str(&text).unwrap();
    survey["version"] = json!(survey["version"].as_i64().unwrap() + 1);
    std::fs::write(folder.join("survey.json"), survey.to_string()).unwrap();
    let database = server.stop();
    let server = Server::start_with(database, &["--surveys", surveys.path().to_str().unwrap()]).await;
    let staff = server.visitor();
    let form = [("email", "amina@example.org"), ("password", "riktig hest batteri")];
    assert_eq!(staff.post("/sign-in", &form).await.status(), StatusCode::SEE_OTHER);
    let next = server.plan_round(&staff, 2025).await;
    staff.post(&format!("/staff/rounds/{next}/open"), &[]).await;
    let versions = "SELECT CAST(version AS TEXT) AS value FROM round ORDER BY year";
    let versions = texts(&server.database, versions).await;
    assert!(versions[0] < versions[1], "{versions:?}");

    wire.lead_to(&server.address);
    wire.set(State::Whole);
    let device = Device::with(device.browser.close().await.unwrap(), &wire, &next).await;
    device.begin_round(&next).await;
    device.keep().await;
    assert_eq!(device.answer(&comments(3..5)).await, ["thanks", "thanks"]);
    device.send_until([0, 0, 0]).await;
    assert_eq!(counted_comments(&server).await, comments(0..5));
    let of_rounds = "SELECT round AS value FROM response ORDER BY round";
    let mut expected = [vec![round; 3], vec![next; 2]].concat();
    expected.sort();
    assert_eq!(texts(&server.database, of_rounds).await, expected);
}
