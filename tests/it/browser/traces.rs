//! Nothing of one guest reaches the next: each way in which a browser could keep something, tried.

use super::screens::Demo;
use super::tablet::Tablet;
use crate::answers::{stored, until};
use crate::server::{Database, Server};

async fn house() -> (Server, String) {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let address = server.url(&format!("/t/{round}?lang=nb"));
    (server, address)
}

/// Chooses English, large text and contrast, answers two questions, and stands on the third.
async fn begin(tablet: &Tablet) {
    tablet.touch(".contrast").await;
    tablet.touch(".size").await;
    tablet.touch(".languages a[lang='en']").await;
    tablet.browser.wait_for("html[lang='en'].ready[data-contrast][data-size='1']").await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "1").await;
    tablet.touch(".next").await;
    tablet.choose("social_work", "2").await;
    tablet.touch(".next").await;
}

/// The start in the survey's own language, with nothing in it, wherever the guest goes.
async fn assert_fresh(tablet: &Tablet) {
    tablet.browser.wait_for("html[lang='nb'].ready[data-screen='opening']:not([data-contrast])[data-size='0']").await;
    assert_eq!(tablet.filled().await, 0);
    let kept = tablet
        .run(
            "return [sessionStorage.length, document.cookie, location.hash, document.querySelectorAll('.message, .error').length,
                document.querySelector('.status').textContent]",
        )
        .await;
    assert_eq!(kept, serde_json::json!([0, "", "", 0, ""]));
    // A tablet of the house remembers which round staff have started on it. A guest's own phone remembers nothing.
    let is_tablet = tablet.run("return location.pathname.startsWith('/t/')").await == true;
    let round = tablet.run("return location.pathname.split('/')[2]").await;
    let remembered =
        tablet.run("return Object.entries(localStorage).map(([key, value]) => [key, JSON.parse(value)])").await;
    let started = serde_json::json!([["peil-tablet", { "round": round, "isOn": true }]]);
    assert_eq!(remembered, if is_tablet { started } else { serde_json::json!([]) });
    let stored = tablet.browser.client.execute_async(STORED, vec![]).await.unwrap();
    assert_eq!(stored, serde_json::json!({ "rows": 0, "answered": [] }));
    if !is_tablet {
        let any = "const done = arguments[0];
            Promise.all([indexedDB.databases(), caches.keys()]).then(([one, other]) => done([one.length, other.length]));";
        let any = tablet.browser.client.execute_async(any, vec![]).await.unwrap();
        assert_eq!(any, serde_json::json!([0, 0]));
    }
}

/// How many rows the page's databases hold, and which pages in its caches are not blank.
const STORED: &str = "const done = arguments[0];
    const finished = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    (async () => {
        let rows = 0;
        for (const { name } of await indexedDB.databases()) {
            const database = await finished(indexedDB.open(name));
            for (const store of database.objectStoreNames) {
                rows += await finished(database.transaction(store).objectStore(store).count());
            }
            database.close();
        }
        const answered = [];
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys()) {
                const text = await (await cache.match(request)).text();
                const page = new DOMParser().parseFromString(text, 'text/html');
                const isBlank = [...page.querySelectorAll('input, textarea')].every((field) =>
                    field.type === 'hidden' || !field.defaultChecked && !(field.type !== 'radio' && field.type !== 'checkbox' && field.defaultValue.trim()));
                if (request.method !== 'GET' || !isBlank) answered.push(request.url);
            }
        }
        return { rows, answered };
    })().then(done, (error) => done(String(error)));";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_who_walks_away_is_asked_and_then_forgotten() {
    let (_server, address) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&address).await;
    // A screen that nobody has touched asks nobody.
    tablet.pass(600).await;
    assert!(!tablet.shows(".idle").await);
    begin(&tablet).await;
    tablet.pass(39).await;
    assert!(!tablet.shows(".idle").await);
    tablet.pass(1).await;
    assert!(tablet.shows(".idle").await);
    assert_eq!(tablet.browser.text(".idle .seconds").await, "Seconds left: 20");
    // The question has the focus, and nothing behind it can be reached.
    assert_eq!(tablet.run("return document.activeElement.closest('dialog:modal')?.className").await, "idle");
    tablet.pass(5).await;
    assert_eq!(tablet.browser.text(".idle .seconds").await, "Seconds left: 15");
    tablet.browser.keep_picture("guest-idle").await;
    assert_eq!(tablet.browser.barriers().await, Vec::<String>::new());
    // Any touch means "I am here", and nothing else. The focus is where it was.
    tablet.touch_at_once(".idle").await;
    assert!(!tablet.shows(".idle").await);
    assert_eq!(tablet.run("return document.activeElement.matches('fieldset:not([hidden]) legend')").await, true);
    assert_eq!((tablet.browser.text(".count").await, tablet.filled().await), ("3 of 14".into(), 2));
    // A minute without a touch, all in all.
    tablet.pass(59).await;
    assert_eq!(tablet.filled().await, 2);
    tablet.pass(1).await;
    assert_fresh(&tablet).await;
    tablet.forward().await;
    assert_fresh(&tablet).await;
    tablet.pass(600).await;
    assert!(!tablet.shows(".idle").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tablet_that_slept_shows_nothing_when_it_wakes() {
    let (_server, address) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&address).await;
    begin(&tablet).await;
    tablet.run(HIDE).await;
    // The clock on the wall has gone on without the page.
    tablet.run("const now = Date.now(); Date.now = () => now + 61000").await;
    tablet.run(COME_BACK).await;
    assert_fresh(&tablet).await;
    // Frozen while it is hidden, too.
    begin(&tablet).await;
    tablet.run(HIDE).await;
    tablet
        .run("const now = Date.now(); Date.now = () => now + 31000; document.dispatchEvent(new Event('freeze'))")
        .await;
    tablet
        .run("const now = Date.now(); Date.now = () => now + 31000; document.dispatchEvent(new Event('resume'))")
        .await;
    tablet.run(COME_BACK).await;
    assert_fresh(&tablet).await;
    // A short look elsewhere takes nothing.
    begin(&tablet).await;
    tablet.run(HIDE).await;
    tablet.run("const now = Date.now(); Date.now = () => now + 30000").await;
    tablet.run(COME_BACK).await;
    assert_eq!(tablet.filled().await, 2);
}

/// Hides the page, as another app in front does.
const HIDE: &str = "Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));";
const COME_BACK: &str = "Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    document.dispatchEvent(new Event('visibilitychange'));";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_is_set_while_somebody_answers_wipes_nothing_and_deadens_nothing() {
    let (_server, address) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&address).await;
    begin(&tablet).await;
    for hours in [-48, 72, 24000] {
        tablet.run(&format!("const now = Date.now(); Date.now = () => now + {hours} * 3600000")).await;
        let before = tablet.browser.text(".count").await;
        tablet.touch(".next").await;
        assert_ne!(tablet.browser.text(".count").await, before, "{hours}");
        assert_eq!(tablet.filled().await, 2, "{hours}");
    }
    tablet.pass(39).await;
    assert!(!tablet.shows(".idle").await);
    tablet.pass(1).await;
    assert!(tablet.shows(".idle").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_s_own_phone_forgets_after_a_quarter_of_an_hour() {
    let (_server, address) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&address.replace("/t/", "/s/")).await;
    begin(&tablet).await;
    tablet.pass(15 * 60 - 21).await;
    assert!(!tablet.shows(".idle").await);
    tablet.pass(1).await;
    assert!(tablet.shows(".idle").await);
    tablet.pass(20).await;
    assert_fresh(&tablet).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_screen_is_extended_once_by_whoever_touches_it() {
    let (_server, address) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&address).await;
    begin(&tablet).await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    // A hand that shakes touches the button before a second time.
    tablet.touch_at_once(".thanks h1").await;
    tablet.pass(15).await;
    tablet.touch_at_once(".thanks h1").await;
    assert_eq!(tablet.browser.text(".thanks .seconds").await, "Seconds left: 20");
    tablet.pass(15).await;
    tablet.touch_at_once(".thanks h1").await;
    assert_eq!(tablet.browser.text(".thanks .seconds").await, "Seconds left: 5");
    tablet.pass(5).await;
    assert_fresh(&tablet).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_way_back_goes_one_question_back_and_after_the_thanks_to_the_start() {
    let (_server, address) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&address).await;
    begin(&tablet).await;
    tablet.back().await;
    tablet.browser.settle().await;
    assert_eq!((tablet.browser.text(".count").await, tablet.filled().await), ("2 of 14".into(), 2));
    tablet.forward().await;
    assert_eq!(tablet.browser.text(".count").await, "3 of 14");
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert_eq!(tablet.filled().await, 0, "the answers are gone before the thanks are read");
    tablet.browser.settle().await;
    tablet.back().await;
    assert_fresh(&tablet).await;
    for _ in 0..2 {
        tablet.forward().await;
        assert_fresh(&tablet).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_thanks_give_way_to_the_start_by_themselves_on_a_tablet_and_stay_on_a_phone() {
    let (_server, address) = house().await;
    for (address, stays) in [(address.clone(), false), (address.replace("/t/", "/s/"), true)] {
        let tablet = Tablet::start().await;
        tablet.open(&address).await;
        begin(&tablet).await;
        tablet.skip_to_the_end().await;
        tablet.touch(".next").await;
        tablet.on_screen("end").await;
        if !stays {
            assert_eq!(tablet.browser.text(".thanks .seconds").await, "Seconds left: 20");
        }
        tablet.pass(19).await;
        assert!(tablet.shows(".thanks").await);
        tablet.pass(600).await;
        if stays {
            assert!(tablet.shows(".thanks").await && !tablet.shows(".idle").await);
            tablet.touch(".thanks .send").await;
        }
        assert_fresh(&tablet).await;
    }
}

/// The browser goes back over the questions by and by. On a busy machine the next guest may be there before it has.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thanks_that_are_over_before_the_browser_has_gone_back_lead_to_the_start_too() {
    let (_server, address) = house().await;
    for address in [address.clone(), address.replace("/t/", "/s/")] {
        let tablet = Tablet::start().await;
        tablet.open(&address).await;
        begin(&tablet).await;
        let start = tablet.run("return navigation.currentEntry.index - history.state.step").await.as_u64().unwrap();
        tablet.skip_to_the_end().await;
        tablet
            .run(
                "const go = history.go.bind(history);
                 history.go = (steps) => setTimeout(go, 300, steps);
                 new MutationObserver((_, watch) => {
                     if (document.documentElement.dataset.screen !== 'end') return;
                     watch.disconnect();
                     pass(30);
                     document.querySelector('.thanks .send')?.click();
                 }).observe(document.documentElement, { attributes: true });",
            )
            .await;
        tablet.touch(".next").await;
        assert_fresh(&tablet).await;
        // The page that starts anew puts one entry before its own, and a tablet's one more below.
        let home = tablet.run("return navigation.currentEntry.index").await.as_u64().unwrap();
        assert!(home <= start + 2, "the way home left the guest's screens behind it: {start}, {home}");
        tablet.forward().await;
        assert_fresh(&tablet).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thanks_with_something_to_read_wait_longer_and_anew_with_every_touch() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    tablet.open(&format!("{}?lang=nb", demo.guest.replace("/s/", "/t/"))).await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "4").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert!(tablet.shows(".told").await);
    assert_eq!(tablet.browser.text(".thanks .seconds").await, "Sekunder igjen: 90");
    tablet.pass(88).await;
    tablet.touch(".thanks h1").await;
    assert_eq!(tablet.browser.text(".thanks .seconds").await, "Sekunder igjen: 90");
    tablet.pass(89).await;
    assert!(tablet.shows(".told").await);
    tablet.pass(1).await;
    assert_fresh(&tablet).await;
    tablet.pass(600).await;
    assert_fresh(&tablet).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_is_loaded_again_or_come_back_to_holds_nothing() {
    let (server, address) = house().await;
    let tablet = Tablet::start().await;
    let elsewhere = server.url("/sign-in");
    tablet.open(&address).await;
    for leave in ["reload", "away and back"] {
        tablet.touch(".begin").await;
        tablet.choose("meals", "1").await;
        tablet.touch(".next").await;
        if leave == "reload" {
            tablet.browser.client.refresh().await.unwrap();
        } else {
            tablet.browser.open(&elsewhere).await;
            tablet.browser.client.back().await.unwrap();
        }
        tablet.browser.wait_for("html.ready").await;
        assert_fresh(&tablet).await;
        tablet.forward().await;
        tablet.browser.settle().await;
        tablet.open(&address).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_the_browser_kept_starts_anew() {
    let (_server, address) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&address).await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "1").await;
    // As the back/forward cache does it.
    tablet.run("window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))").await;
    assert_eq!(tablet.filled().await, 0);
    tablet.run("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))").await;
    assert_fresh(&tablet).await;
}

/// From now on the page hears whether another page is there only when the test says so, as on a slow network; and notes where it goes.
const SLOW: &str = "const send = window.fetch;
    if (window.peil) window.peil.isKept = async () => false;
    window.fetch = (address, how) => {
        const answer = send(address, how);
        return how?.method === 'HEAD' ? new Promise((go) => { window.answerLate = () => go(answer); }) : answer;
    };";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_network_that_answers_late_takes_nothing_from_the_next_guest() {
    let (server, tablets) = house().await;
    let phones = tablets.replace("/t/", "/s/");
    for (before, (address, is_newer)) in [(&phones, false), (&tablets, false), (&tablets, true)].into_iter().enumerate()
    {
        let tablet = Tablet::start().await;
        tablet.open(address).await;
        if is_newer {
            tablet.run("window.peil.isStale = true").await;
            tablet.touch(".begin").await;
        } else {
            begin(&tablet).await;
        }
        tablet.run(SLOW).await;
        tablet.pass(if address == &phones { 900 } else { 60 }).await;
        until("the page looks for another", async || tablet.run("return !!window.answerLate").await == true).await;
        // The next guest has begun when the network answers.
        tablet.touch(".begin").await;
        tablet.choose("meals", "4").await;
        let answer = "window.left = [];
            navigation.addEventListener('navigate', ({ destination }) => window.left.push(destination.url));
            window.answerLate();";
        tablet.run(answer).await;
        tablet.browser.settle().await;
        assert_eq!(tablet.run("return window.left").await, serde_json::json!([]), "{address}");
        assert_eq!((tablet.screen().await.0, tablet.filled().await), ("question".into(), 1), "{address}");
        tablet.touch(".next").await;
        tablet.skip_to_the_end().await;
        tablet.touch(".next").await;
        tablet.on_screen("end").await;
        assert_eq!(stored(&server.database).await.0, before + 1, "{address}");
    }
}

/// Words come without a key where a guest speaks them, draws them, or picks them from the keyboard's suggestions.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_writes_a_long_comment_without_a_key_is_there() {
    let (_server, address) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&address).await;
    tablet.touch(".begin").await;
    while !tablet.shows("fieldset:not([hidden]) textarea").await {
        tablet.touch(".next").await;
    }
    tablet.touch("fieldset:not([hidden]) textarea").await;
    let speak = async || {
        tablet.browser.devtools("Input.insertText", serde_json::json!({ "text": "mer frukt " })).await.unwrap();
    };
    for _ in 0..6 {
        tablet.pass(39).await;
        assert!(!tablet.shows(".idle").await, "the page asks somebody who writes");
        speak().await;
    }
    tablet.pass(40).await;
    assert!(tablet.shows(".idle").await);
    // The question has the focus; whoever answers it goes on where they were.
    tablet.touch_at_once(".idle").await;
    assert!(!tablet.shows(".idle").await);
    speak().await;
    tablet.pass(39).await;
    let written = tablet.run("return document.querySelector('fieldset:not([hidden]) textarea').value").await;
    assert_eq!(written, "mer frukt ".repeat(7));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_way_back_of_the_device_answers_whether_somebody_is_there() {
    let (_server, address) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&address).await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "4").await;
    tablet.touch(".next").await;
    tablet.pass(40).await;
    assert!(tablet.shows(".idle").await);
    tablet.back().await;
    tablet.browser.wait_for("html[data-screen='question']").await;
    assert!(!tablet.shows(".idle").await, "the question lies over a screen that moved behind it");
    assert!(tablet.shows("fieldset:not([hidden]) [name='answer.meals']").await);
    tablet.pass(25).await;
    assert_eq!(tablet.filled().await, 1, "nobody is wiped who has just gone back");
    // Some devices close the question itself, and tell nobody else.
    tablet.pass(15).await;
    assert!(tablet.shows(".idle").await);
    tablet.run("document.querySelector('.idle').requestClose()").await;
    tablet.pass(25).await;
    assert_eq!(tablet.filled().await, 1);
}
