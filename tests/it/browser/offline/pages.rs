//! The pages without network: kept blank, in every language, and replaced by newer ones.

use peil::locale::Locale;

use super::device::{Device, comments};
use super::stranger::Stranger;
use super::wire::State;
use super::{counted_comments, house, open_house};
use crate::answers::until;
use crate::browser::chromium::{Browser, is_kept_in};
use crate::languages::looked_at;

const LANGUAGES: [&str; 9] = ["ar", "da", "en", "nb", "nn", "pl", "ro", "so", "uk"];

/// The worker keeps where the home screen leads, the survey in its languages, the page for staff and what they load; after guests have answered it holds
/// nothing more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_blank_pages_and_their_files_are_kept() {
    let (_server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    let kept = device.kept().await;
    let pages: Vec<&String> = kept.iter().filter(|address| !address.starts_with("/assets/")).collect();
    let mut expected = vec!["/t/".to_owned(), format!("/t/{round}"), format!("/t/{round}/staff")];
    expected.extend(LANGUAGES.map(|language| format!("/t/{round}?lang={language}")));
    expected.sort();
    assert_eq!(pages, expected.iter().collect::<Vec<_>>());
    assert!(kept.iter().any(|address| address.ends_with("/tablet.js")));
    device.answer(&comments(0..1)).await;
    wire.set(State::Cut);
    device.answer(&comments(1..2)).await;
    device.open("?lang=en").await;
    assert_eq!(device.kept().await, kept);
    // The token of the tablet is in none of them, nor in what leads there.
    let token = device.remembers().await["tokens"][&round].as_str().unwrap().to_owned();
    let read = "caches.open('peil-pages-1').then(async (cache) => {
        const texts = [];
        for (const request of await cache.keys()) {
            const kept = await cache.match(request);
            texts.push(request.url, JSON.stringify([...kept.headers]), await kept.text());
        }
        return texts.join(' ');
    })";
    let all = device.awaited(read).await.as_str().unwrap().to_owned();
    assert!(all.contains("<fieldset") && !all.contains(&token), "a kept page holds the token");
}

/// Without network every language opens, the page for staff too; a guest's language goes when the guest goes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn languages_come_and_go_without_network() {
    let (_server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Cut);
    for language in LANGUAGES {
        device.run(&format!("document.querySelector('.languages a[lang={language}]').click()")).await;
        device.browser.wait_for(&format!("html[lang='{language}'].ready")).await;
    }
    device.run("document.querySelector('.languages a[lang=en]').click()").await;
    device.browser.wait_for("html[lang='en'].ready").await;
    assert_eq!(device.answer(&comments(0..1)).await, ["kept"]);
    device.browser.wait_for("html[lang='nb'].ready[data-screen='opening']").await;
    device.browser.open(&format!("{}/t/{round}/staff", wire.address)).await;
    device.browser.wait_for("html[data-tablet] h1").await;
    assert_eq!(device.counts().await, [1, 0, 0]);
    assert_eq!(device.round(), round);
}

/// On a slow network nobody gets a page in a language that they did not choose; on a silent one a page in another language is better
/// than none. The worker's clock is the test's: a patience of less than five seconds is over at once, then every patience.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_network_changes_nobody_s_language() {
    let (_server, _, round, wire) = house().await;
    wire.update("self.setTimeout = async (act, wait) => { if (wait < 5000 || await caches.has('hurry')) act(); };");
    for (state, comes) in [(State::Whole, "en"), (State::Silent, "nb")] {
        wire.set(State::Whole);
        let device = Device::start(&wire, &round).await;
        // As if the guest were faster than the worker, which keeps one language after the other.
        let english = format!("caches.open('peil-pages-1').then((cache) => cache.delete('/t/{round}?lang=en'))");
        assert_eq!(device.awaited(&english).await, true);
        if state == State::Silent {
            device.awaited("caches.open('hurry').then(() => null)").await;
        }
        wire.set(state);
        device.run("document.documentElement.dataset.former = ''").await;
        device.run("document.querySelector('.languages a[lang=en]').click()").await;
        device.browser.wait_for("html.ready[data-tablet]:not([data-former])").await;
        assert_eq!(device.run("return document.documentElement.lang").await, comes);
        assert_eq!(device.run("return location.search").await, "?lang=en");
    }
}

/// A language that comes late, or not at all, takes nothing from a guest who has gone on meanwhile and answered.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_language_that_comes_late_does_not_take_the_answers() {
    let (_server, _, round, wire) = open_house().await;
    let phone = Browser::start(true).await;
    let run = async |script: &str| phone.client.execute(script, vec![]).await.unwrap();
    phone.open(&format!("{}/s/{round}?lang=nb", wire.address)).await;
    phone.wait_for("html.ready").await;
    wire.set(State::Silent);
    // The driver waits for a page that is on its way, so all of this is one script, and what it asks for last says that it is done.
    let go_on = "const done = arguments[0], one = (css) => document.querySelector(css);
        one('.languages a[lang=en]').click();
        setTimeout(() => {
            one('.begin').click();
            one('[name=\"answer.meals\"][value=\"4\"]').click();
            fetch('/answered').catch(() => {});
            done();
        }, 500);";
    // Then the wire hangs up on whoever waits: a page that was still wanted would be a browser's own page of an error now.
    let hang_up = async || {
        until("the page and the sign were asked for", async || wire.holds() == 2).await;
        wire.set(State::Whole);
    };
    let (gone_on, ()) = tokio::join!(phone.client.execute_async(go_on, vec![]), hang_up());
    gone_on.unwrap();
    phone.settle().await;
    let there = "return [location.search, document.querySelector('[name=\"answer.meals\"]:checked')?.value]";
    assert_eq!(run(there).await, serde_json::json!(["?lang=nb", "4"]));
    run("document.querySelector('.next').click()").await;
    assert_eq!(run("return document.documentElement.dataset.screen").await, "question");
}

/// The thanks without network say what is true, fit, and have no barriers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_thanks_without_network_say_that_the_answers_wait() {
    let (_server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Cut);
    for language in looked_at() {
        let language = language.as_str();
        let says = Locale::for_guest(language).unwrap().text("guest-kept");
        assert_ne!(says, "guest-kept");
        device.open(&format!("?lang={language}")).await;
        device
            .run(
                "document.querySelector('.begin').click();
            document.querySelector('[name=\"answer.meals\"][value=\"4\"]').click();
            while (document.documentElement.dataset.screen === 'question') document.querySelector('.next').click();
            document.querySelector('.ending .send').click();",
            )
            .await;
        device.browser.wait_for("html[data-screen='end'] .message.kept").await;
        assert!(device.browser.text("main > .kept").await.contains(&says));
        for (width, height) in [(1024, 768), (768, 1024), (360, 740)] {
            device.browser.resize(width, height).await;
            device.browser.settle().await;
            assert_eq!(device.browser.overflow().await, 0);
            assert_eq!(device.browser.barriers().await, Vec::<String>::new());
            if is_kept_in(language) {
                device.browser.keep_picture(&format!("guest-{language}-kept-{width}x{height}")).await;
            }
        }
    }
}

/// Two guests without script who get the kept page never share an id.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_kept_page_comes_under_an_id_of_its_own() {
    let (_server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Cut);
    let mut ids = Vec::new();
    for _ in 0..3 {
        device.open("").await;
        let id = device.run("return document.querySelector('[name=response_id]').value").await;
        assert_eq!(id.as_str().unwrap().len(), 32);
        ids.push(id.to_string());
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 3);
}

/// A newer program takes over at once: its worker replaces the old one, old caches go, what waits stays, and the page is
/// loaded anew before the next guest begins.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_of_the_program_loses_nothing() {
    let (server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.set(State::Cut);
    device.answer(&comments(0..4)).await;
    device.awaited("caches.open('peil-pages-0').then((cache) => cache.put('/t/old', new Response('old')))").await;
    device.run("window.before = true").await;
    wire.update("// newer");
    wire.set(State::Whole);
    device.awaited("navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => null)").await;
    until("the newer worker has taken over", async || device.run("return window.peil.isStale === true").await == true)
        .await;
    until("old caches are gone", async || device.awaited("caches.keys()").await == serde_json::json!(["peil-pages-1"]))
        .await;
    device.send_until([0, 0, 0]).await;
    assert_eq!(device.answer(&comments(4..5)).await, ["thanks"]);
    until("the page is new", async || device.run("return !window.before && !!window.peil").await == true).await;
    device.keep().await;
    wire.set(State::Cut);
    device.open("").await;
    assert_eq!(device.answer(&comments(5..6)).await, ["kept"]);
    wire.set(State::Whole);
    device.send_until([0, 0, 0]).await;
    assert_eq!(counted_comments(&server).await, comments(0..6));
}

/// A server that answers with failures is as good as none: the kept page shows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_of_somebody_else_does_not_take_the_place_of_the_kept_one() {
    let (_server, _, round, wire) = house().await;
    let device = Device::start(&wire, &round).await;
    wire.lead_to(&Stranger::start().address);
    device.open("").await;
    assert_eq!(device.answer(&comments(0..1)).await, ["kept"]);
    assert_eq!(device.counts().await, [1, 0, 0]);
}
