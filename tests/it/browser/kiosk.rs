//! A tablet of the house: staff start it with a code, it shows the round over and over whatever happens to it, and staff leave it
//! with the PIN.

mod again;
mod away;
mod start;

use std::path::Path;

use reqwest::StatusCode;
use serde_json::{Value, json};

use super::tablet::Tablet;
use crate::answers::until;
use crate::house::{open_house_round, start_code, token};
use crate::server::{Database, Server, Visitor};

const PIN: &str = "4711";

/// Notes what a page asks of the device. A headless browser has no screen to keep awake, so the test answers in its place.
const DEVICE: &str = "window.asked = [];
    window.lock = { released: false };
    Object.defineProperty(navigator, 'wakeLock', {
        value: { request: async (kind) => { window.asked.push(kind); return window.lock; } },
    });
    Element.prototype.requestFullscreen = async () => { window.asked.push('full screen'); };";

/// A server with an open round that only tablets answer, and that has a PIN.
async fn server_with_pin() -> (Server, Visitor, String) {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = open_house_round(&server, &administrator, 2024).await;
    administrator.post(&format!("/staff/rounds/{round}/pin"), &[("pin", PIN)]).await;
    (server, administrator, round)
}

/// The same, and a device that is switched on for the first time.
async fn house() -> (Server, Visitor, String, Tablet) {
    let (server, administrator, round) = server_with_pin().await;
    (server, administrator, round, Tablet::new(DEVICE).await)
}

/// The same; the device keeps what it knows in a folder.
async fn house_in(profile: &Path) -> (Server, Visitor, String, Tablet) {
    let (server, administrator, round) = server_with_pin().await;
    (server, administrator, round, Tablet::in_profile(profile, DEVICE).await)
}

impl Tablet {
    async fn type_pin(&self, pin: &str) {
        self.type_digits(pin).await;
        self.touch(".pin .enter").await;
    }

    async fn type_digits(&self, digits: &str) {
        for digit in digits.chars() {
            self.touch(&format!(".pin .pad [value='{digit}']")).await;
        }
    }

    /// Follows what leads to another page, without waiting for this one to be drawn again.
    async fn leave_by(&self, css: &str) {
        assert!(self.shows(css).await, "{css} does not show");
        self.run(&format!("document.querySelector({css:?}).click()")).await;
    }

    /// Waits until the page for staff shows this.
    #[track_caller]
    fn told<'a>(&'a self, css: &'a str) -> impl Future<Output = ()> + 'a {
        let place = std::panic::Location::caller();
        async move {
            let shown = format!("{css}:not([hidden])");
            let found = self.browser.comes(&shown).await;
            assert!(found.is_ok() && self.shows(css).await, "{place}: {css} does not show");
        }
    }

    async fn start_round(&self, server: &Server, round: &str) {
        self.browser.open(&server.url(&format!("/t/{round}"))).await;
        self.browser.arrive("/staff").await;
        self.browser.wait_for(".starting:not([hidden])").await;
        let code = start_code(&server.database.url, round).await;
        self.browser.fill(".starting input", &code).await;
        self.touch(".starting .enter").await;
        self.browser.wait_for("html.ready[data-screen='opening']").await;
    }

    /// A guest answers one question.
    async fn answers(&self) {
        self.touch(".begin").await;
        self.choose("meals", "4").await;
        self.touch(".next").await;
        self.skip_to_the_end().await;
        self.touch(".next").await;
        self.on_screen("end").await;
    }

    async fn remembers(&self) -> Value {
        self.run("return JSON.parse(localStorage.getItem('peil-tablet'))").await
    }

    async fn address(&self) -> String {
        self.browser.client.current_url().await.unwrap().path().to_owned()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_pin_and_a_round_without_one_are_told() {
    let (server, administrator, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    tablet.type_pin("471").await;
    tablet.told("[data-when='wrong']").await;
    assert!(!tablet.shows(".standing").await);
    // A digit too many can be taken back.
    tablet.type_digits("4712").await;
    tablet.touch(".pin .erase").await;
    tablet.type_pin("1").await;
    tablet.told(".standing").await;
    assert!(
        !tablet.shows("[data-when='wrong']").await && !tablet.shows(".pin").await && !tablet.shows(".starting").await
    );
    tablet.told("[data-when='near']").await;
    // The server goes away and comes back, which the browser's own network says nothing of: it is seen within five seconds.
    tablet.run("window.reach = window.fetch").await;
    for (reach, standing) in [("() => Promise.reject(new TypeError())", "far"), ("window.reach", "near")] {
        tablet.run(&format!("window.fetch = {reach}; pass(5)")).await;
        tablet.told(&format!("[data-when='{standing}']")).await;
    }
    let other = open_house_round(&server, &administrator, 2025).await;
    tablet.start_round(&server, &other).await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    tablet.type_pin(PIN).await;
    tablet.told("[data-when='none']").await;
}

/// The server takes twenty tries of a round's tablets and then one a minute; it is the tablet itself that then knows the PIN.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tablet_knows_the_pin_by_itself_when_the_server_has_had_too_many_tries() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    let (token, path) = (token(&server, &round).await, format!("/t/{round}/staff"));
    let other = server.visitor();
    while other.post(&path, &[("pin", "0000"), ("token", &token)]).await.status() != StatusCode::TOO_MANY_REQUESTS {}
    tablet.type_pin(PIN).await;
    tablet.told(".standing").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_started_round_survives_reloading_and_switching_the_device_off() {
    let profile = tempfile::tempdir().unwrap();
    let (server, _, round, tablet) = house_in(profile.path()).await;
    tablet.start_round(&server, &round).await;
    tablet.touch(".begin").await;
    tablet.browser.client.refresh().await.unwrap();
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    assert_eq!(tablet.address().await, format!("/t/{round}"));
    tablet.browser.close().await;
    // What stands on the home screen.
    let tablet = Tablet::in_profile(profile.path(), DEVICE).await;
    tablet.browser.open(&server.url("/t/")).await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    assert_eq!(tablet.address().await, format!("/t/{round}"));
    // Another round on the same device is not started by that.
    tablet.browser.open(&server.url("/t/22222222")).await;
    tablet.browser.open(&server.url("/t/")).await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn trying_pins_without_a_network_is_slowed_down_too() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    drop(server.kill());
    for _ in 0..5 {
        tablet.type_pin("0000").await;
        tablet.browser.wait_for(".pin:not([aria-busy])").await;
        tablet.told("[data-when='wrong']").await;
        tablet.run("document.querySelector('[data-when=wrong]').hidden = true").await;
    }
    tablet.type_pin(PIN).await;
    tablet.told("[data-when='late']").await;
    tablet.run("const now = performance.now(); performance.now = () => now + 61000").await;
    tablet.type_pin(PIN).await;
    tablet.told(".standing").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_plain_http_nothing_is_remembered_of_the_pin_and_staff_need_the_network() {
    let (server, _, round, tablet) = house().await;
    // As browsers have it for addresses that are neither TLS nor this machine.
    let plain = json!({ "source": "Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });" });
    tablet.browser.devtools("Page.addScriptToEvaluateOnNewDocument", plain).await.unwrap();
    tablet.start_round(&server, &round).await;
    let tokens = json!({ (round.as_str()): token(&server, &round).await });
    assert_eq!(tablet.remembers().await, json!({ "round": round, "isOn": true, "tokens": tokens }));
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    tablet.type_pin(PIN).await;
    tablet.told(".standing").await;
    tablet.leave_by(".standing .return").await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    drop(server.kill());
    tablet.type_pin(PIN).await;
    tablet.told("[data-when='away']").await;
    assert!(!tablet.shows(".standing").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tablet_that_was_left_asks_for_a_start_code() {
    let (server, administrator, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    // A PIN that was changed meanwhile works at once, and the old one does not.
    administrator.post(&format!("/staff/rounds/{round}/pin"), &[("pin", "99887766")]).await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    tablet.type_pin(PIN).await;
    tablet.told("[data-when='wrong']").await;
    tablet.type_pin("99887766").await;
    tablet.told(".standing").await;
    tablet.leave_by(".standing .return").await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    tablet.type_pin("99887766").await;
    tablet.told(".standing").await;
    tablet.touch(".leave").await;
    tablet.told(".starting").await;
    assert_eq!(
        tablet.remembers().await,
        json!({ "round": round }),
        "a tablet that is left is no tablet of the house any more"
    );
    for path in ["/t/".to_owned(), format!("/t/{round}")] {
        tablet.browser.open(&server.url(&path)).await;
        tablet.browser.arrive("/staff").await;
        tablet.told(".starting").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_for_staff_goes_back_by_itself_and_shows_nothing_without_the_pin() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    for types_pin in [false, true] {
        tablet.leave_by(".staff a").await;
        tablet.told(".pin").await;
        if types_pin {
            tablet.type_pin(PIN).await;
            tablet.told(".standing").await;
        }
        tablet.pass(59).await;
        assert!(tablet.address().await.ends_with("/staff"));
        tablet.pass(1).await;
        tablet.browser.wait_for("html.ready[data-screen='opening']").await;
        // Whoever comes next and goes there finds the PIN, not what it opens.
        tablet.browser.open(&server.url(&format!("/t/{round}/staff"))).await;
        tablet.told(".pin").await;
        assert!(!tablet.shows(".standing").await);
        tablet.leave_by(".pin .return").await;
        tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_device_is_asked_to_stay_awake_and_to_fill_the_screen() {
    let (server, _, round, tablet) = house().await;
    tablet.browser.open(&server.url(&format!("/t/{round}/staff"))).await;
    tablet.told(".starting").await;
    assert_eq!(tablet.run("return window.asked").await, json!([]), "not before somebody has started it");
    tablet.start_round(&server, &round).await;
    // The tablet's own script comes after the survey's.
    until("the device is asked to stay awake", async || tablet.run("return window.asked").await == json!(["screen"]))
        .await;
    tablet.touch(".contrast").await;
    assert_eq!(tablet.run("return window.asked").await, json!(["screen", "full screen"]));
    // The screen was off in between: the browser has let go, and the page asks again.
    tablet.run("window.lock.released = true; document.dispatchEvent(new Event('visibilitychange'))").await;
    assert_eq!(tablet.run("return window.asked.filter((each) => each === 'screen').length").await, 2);
    // Once full, it is not asked for again; once left, with the next touch.
    tablet
        .run("Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true })")
        .await;
    tablet.touch(".contrast").await;
    assert_eq!(tablet.run("return window.asked.filter((each) => each === 'full screen').length").await, 1);
    tablet.run("delete document.fullscreenElement").await;
    tablet.touch(".contrast").await;
    assert_eq!(tablet.run("return window.asked.filter((each) => each === 'full screen').length").await, 2);
    let menu = "const asks = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
        document.querySelector('h1').dispatchEvent(asks);
        return [asks.defaultPrevented, getComputedStyle(document.body).userSelect,
            getComputedStyle(document.documentElement).overscrollBehaviorY,
            getComputedStyle(document.querySelector('textarea')).userSelect];";
    assert_eq!(tablet.run(menu).await, json!([true, "none", "none", "text"]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_screen_is_really_filled_with_the_first_touch() {
    let (server, _, round) = server_with_pin().await;
    // As the program before start codes left a tablet: it goes on, and its answers wait for a code.
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/t/{round}"))).await;
    assert_eq!(tablet.run("return !!document.fullscreenElement").await, false);
    tablet.touch(".begin").await;
    tablet.browser.wait_for("html:fullscreen").await;
    assert_eq!(tablet.screen().await.0, "question");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_way_back_at_the_start_stays_on_the_survey() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    let at_the_start = async || {
        tablet.browser.wait_for("html.ready[data-screen='opening']").await;
        assert_eq!(tablet.address().await, format!("/t/{round}"));
        assert_eq!(tablet.filled().await, 0);
    };
    for _ in 0..3 {
        tablet.back().await;
        at_the_start().await;
    }
    // A guest after it begins as usual, and goes back question by question, then no further.
    tablet.touch(".begin").await;
    tablet.choose("meals", "1").await;
    tablet.touch(".next").await;
    tablet.back().await;
    assert_eq!(tablet.browser.text(".count").await, "1 av 14");
    for _ in 0..3 {
        tablet.back().await;
        tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    }
    // After the thanks, in another language, and after loading the page anew.
    tablet.touch(".languages a[lang='en']").await;
    tablet.browser.wait_for("html[lang='en'].ready").await;
    tablet.back().await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    tablet.browser.client.refresh().await.unwrap();
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    for _ in 0..3 {
        tablet.back().await;
        tablet.browser.wait_for("html.ready[data-screen='opening']").await;
        assert_eq!(tablet.address().await, format!("/t/{round}"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_way_back_that_gets_as_far_as_the_page_for_staff_leads_to_the_survey_again() {
    let (server, _, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    // Two at once, before the page can answer the first.
    tablet.run("history.go(-2)").await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    assert_eq!(tablet.address().await, format!("/t/{round}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_round_that_closed_says_so_on_the_tablet_and_lets_staff_by() {
    let (server, administrator, round, tablet) = house().await;
    tablet.start_round(&server, &round).await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "5").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    administrator.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert!(tablet.screen().await.1.starts_with("Undersøkelsen er over"));
    // The next guest finds the page of a closed round, not a form that leads nowhere.
    tablet.pass(20).await;
    tablet.browser.wait_for("html:not(.ready) main.message").await;
    assert_eq!(tablet.address().await, format!("/t/{round}"));
    let size = "const box = document.querySelector('.staff a').getBoundingClientRect(); return Math.min(box.width, box.height);";
    assert!(tablet.run(size).await.as_f64().unwrap() >= 44.0);
    tablet.back().await;
    tablet.browser.wait_for("main.message").await;
    tablet.leave_by(".staff a").await;
    tablet.told(".pin").await;
    tablet.type_pin(PIN).await;
    tablet.told(".standing").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_field_on_a_tablet_is_filled_in_by_the_browser() {
    let (server, _, round, tablet) = house().await;
    let fields = "return [...document.querySelectorAll('form, input:not([type=radio], [type=checkbox], [type=hidden]), textarea')]
        .filter((each) => each.getAttribute('autocomplete') !== 'off').map((each) => each.outerHTML.slice(0, 120));";
    tablet.browser.open(&server.url(&format!("/t/{round}"))).await;
    tablet.told(".starting").await;
    assert_eq!(tablet.run(fields).await, json!([]));
    assert_eq!(tablet.run("return document.querySelectorAll('[type=password]').length").await, 0);
    tablet.start_round(&server, &round).await;
    assert_eq!(tablet.run(fields).await, json!([]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_survey_works_when_the_tablets_own_script_does_not_come() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let tablet = Tablet::start().await;
    tablet.browser.devtools("Network.enable", json!({})).await.unwrap();
    let script = json!({ "urls": ["*/tablet.js"] });
    tablet.browser.devtools("Network.setBlockedURLs", script).await.unwrap();
    tablet.open(&server.url(&format!("/t/{round}?lang=nb"))).await;
    assert_eq!(tablet.run("return typeof window.peil").await, "undefined");
    tablet.touch(".begin").await;
    tablet.choose("meals", "5").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert_eq!(tablet.run("return window.sent[0].channel").await, "tablet");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_can_put_the_tablets_page_on_its_home_screen() {
    let (server, _, round, tablet) = house().await;
    tablet.browser.open(&server.url(&format!("/t/{round}/staff"))).await;
    let read = "const done = arguments[0];
        fetch(document.querySelector('link[rel=manifest]').href).then((answer) => answer.json()).then(done);";
    let manifest = tablet.browser.client.execute_async(read, vec![]).await.unwrap();
    assert_eq!([&manifest["start_url"], &manifest["scope"], &manifest["display"]], ["/t/", "/t/", "fullscreen"]);
    let errors = tablet.browser.devtools("Page.getAppManifest", json!({})).await.unwrap();
    assert_eq!(errors["errors"], json!([]), "the browser reads the manifest otherwise");
    let icon = server.visitor().get(manifest["icons"][0]["src"].as_str().unwrap()).await;
    assert_eq!(icon.headers()["content-type"], "image/svg+xml; charset=utf-8");
}
