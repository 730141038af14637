//! A tablet of the house at the end of a wire, and what it holds.

use serde_json::{Value, json};
use tempfile::TempDir;

use super::wire::Wire;
use crate::answers::until;
use crate::browser::chromium::Browser;
use crate::house::start_code;

/// Goes through the survey as fast as the page lets it: a rating, a comment, everything else skipped; then on to the next guest.
const ANSWER: &str = "const [comments, done] = arguments;
    const one = (css) => document.querySelector(css);
    const until = async (isTrue) => { while (!isTrue()) await new Promise((go) => setTimeout(go, 2)); };
    const ends = [];
    (async () => {
        for (const comment of comments) {
            await until(() => document.documentElement.dataset.screen === 'opening' && history.state?.visit);
            one('.begin').click();
            while (document.documentElement.dataset.screen === 'question') {
                const question = one('fieldset:not([hidden])');
                question.querySelector('[name=\"answer.meals\"][value=\"4\"]')?.click();
                const field = question.querySelector('textarea');
                if (field) field.value = comment;
                one('.next').click();
            }
            one('.ending .send').click();
            await until(() => document.documentElement.dataset.screen === 'end' && history.state && !history.state.visit);
            ends.push(one('main > .message').className.replace('message ', ''));
            one('main > .message button').click();
            await until(() => history.state?.visit);
        }
        done(ends);
    })().catch((error) => done(String(error)));";

pub struct Device {
    pub browser: Browser,
    round: String,
    address: String,
    database: String,
}

impl Device {
    /// A new tablet on which staff have started a round, and which has kept its pages.
    pub async fn start(wire: &Wire, round: &str) -> Self {
        Self::new(wire, round).await.started().await
    }

    /// The same, whose browser can be closed: what it remembers lies in a folder.
    pub async fn start_in_folder(wire: &Wire, round: &str) -> Self {
        Self::with(tempfile::tempdir().unwrap(), wire, round).await.started().await
    }

    async fn started(self) -> Self {
        self.begin_round(&self.round).await;
        self.keep().await;
        self
    }

    /// A tablet on which nothing is opened yet.
    pub async fn new(wire: &Wire, round: &str) -> Self {
        Self::of(Browser::start(true).await, wire, round)
    }

    /// The tablet after somebody closed its browser; nothing is opened yet.
    pub async fn with(profile: TempDir, wire: &Wire, round: &str) -> Self {
        Self::of(Browser::start_with(profile).await, wire, round)
    }

    fn of(browser: Browser, wire: &Wire, round: &str) -> Self {
        let (round, address) = (round.to_owned(), format!("{}/t/{round}", wire.address));
        Self { browser, round, address, database: wire.database.clone() }
    }

    /// Staff start a round on the tablet: they scan a new code.
    pub async fn begin_round(&self, round: &str) {
        let code = start_code(&self.database, round).await;
        self.browser.open(&format!("{}/staff#{code}", self.address)).await;
        self.browser.wait_for("html.ready[data-tablet]").await;
    }

    /// The tablet as the program before start codes left it: started, with `more` besides, and without a token.
    pub async fn started_before(wire: &Wire, round: &str, more: &Value) -> Self {
        let device = Self::new(wire, round).await;
        device.browser.open(&format!("{}/staff", device.address)).await;
        let mut started = json!({ "round": round, "isOn": true });
        started.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        device.run(&format!("localStorage.setItem('peil-tablet', {:?})", started.to_string())).await;
        device.open("").await;
        device.keep().await;
        device
    }

    pub async fn remembers(&self) -> Value {
        self.run("return JSON.parse(localStorage.getItem('peil-tablet'))").await
    }

    /// Opens the survey, with something after its address.
    pub async fn open(&self, more: &str) {
        self.browser.open(&format!("{}{more}", self.address)).await;
        self.browser.wait_for("html.ready[data-tablet]").await;
    }

    /// Waits until the pages are kept.
    pub async fn keep(&self) {
        until("the pages are kept", async || self.standing().await["isReady"] == true).await;
    }

    pub async fn run(&self, script: &str) -> Value {
        self.browser.client.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What an expression that is a promise comes to.
    pub async fn awaited(&self, expression: &str) -> Value {
        let script =
            format!("const done = arguments[0]; ({expression}).then(done, (error) => done('failed: ' + error));");
        self.browser.client.execute_async(&script, vec![]).await.unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    /// Guests answer one after the other, each with a comment. Returns the last screen that each met.
    pub async fn answer(&self, comments: &[String]) -> Vec<String> {
        let mut ends = Vec::new();
        // The driver gives a script half a minute.
        for some in comments.chunks(5) {
            let found = self.browser.client.execute_async(ANSWER, vec![json!(some)]).await.unwrap();
            ends.extend(serde_json::from_value::<Vec<String>>(found).unwrap());
        }
        ends
    }

    pub async fn standing(&self) -> Value {
        self.awaited("window.peil ? window.peil.queue.standing() : Promise.resolve({})").await
    }

    /// How many wait, are refused, and came too late.
    pub async fn counts(&self) -> [u64; 3] {
        let standing = self.standing().await;
        ["waiting", "refused", "tooLate"].map(|kind| standing[kind].as_u64().unwrap_or(u64::MAX))
    }

    /// Has everything sent until the tablet stands like this.
    pub async fn send_until(&self, counts: [u64; 3]) {
        until(&format!("the tablet stands at {counts:?}"), async || {
            self.awaited("window.peil.queue.sendNow()").await;
            self.counts().await == counts
        })
        .await;
    }

    /// Everything in the queue.
    pub async fn entries(&self) -> Vec<Value> {
        let read = "new Promise((resolve, reject) => {
            const opening = indexedDB.open('peil-queue');
            opening.onsuccess = () => {
                const all = opening.result.transaction('envelopes').objectStore('envelopes').getAll();
                all.onsuccess = () => {
                    opening.result.close();
                    resolve(all.result.map((each) => ({ ...each, envelope: [...each.envelope] })));
                };
            };
            opening.onerror = reject;
        })";
        serde_json::from_value(self.awaited(read).await).unwrap()
    }

    /// The addresses of everything that the worker has kept.
    pub async fn kept(&self) -> Vec<String> {
        let read = "caches.open('peil-pages-1').then((cache) => cache.keys()).then((all) =>
            all.map(({ url }) => new URL(url).pathname + new URL(url).search))";
        let mut kept: Vec<String> = serde_json::from_value(self.awaited(read).await).unwrap();
        kept.sort();
        kept
    }

    pub fn round(&self) -> &str {
        &self.round
    }
}

/// Comments that are found nowhere else.
pub fn comments(range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|number| format!("Hemmelighet nummer {number:03} om suppa")).collect()
}
