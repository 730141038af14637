//! A browser as a guest holds it: touched with a finger, with a clock that stands until the test moves it on.

use std::path::Path;
use std::time::Instant;

use fantoccini::key::Key;
use serde_json::{Value, json};

use super::chromium::{Browser, PATIENCE};

/// Replaces the page's clock, and notes what the page sends. Timers of less than a second go on by themselves: the browser's
/// driver and axe need them, and the page has none.
const CLOCK: &str = "(() => {
    let now = 1e12, number = 0, waiting = [];
    const soon = window.setTimeout;
    Date.now = () => now;
    performance.now = () => now - 1e12 + 1e6;
    window.setTimeout = (act, delay = 0, ...more) => {
        if (delay < 1000) return soon(act, delay, ...more);
        waiting.push({ number: --number, at: now + delay, act });
        return number;
    };
    const repeat = window.setInterval;
    window.setInterval = (act, delay = 0, ...more) => {
        if (delay < 1000) return repeat(act, delay, ...more);
        const again = () => {
            window.setTimeout(again, delay);
            act();
        };
        return window.setTimeout(again, delay);
    };
    const forget = window.clearTimeout;
    window.clearTimeout = (which) => {
        if (which < 0) waiting = waiting.filter((timer) => timer.number !== which);
        else forget(which);
    };
    AbortSignal.timeout = (delay) => {
        const patience = new AbortController();
        window.setTimeout(() => patience.abort(new DOMException('', 'TimeoutError')), delay);
        return patience.signal;
    };
    window.pass = (seconds) => {
        const until = now + seconds * 1000;
        for (;;) {
            waiting.sort((one, other) => one.at - other.at);
            if (!waiting.length || waiting[0].at > until) break;
            const timer = waiting.shift();
            now = timer.at;
            timer.act();
        }
        now = until;
    };
    // For the test, and in the language of the oldest browser that it plays.
    window.isSeen = (each) => !!each && each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible';
    // Nobody scrolls to what lies before them.
    window.bring = (each) => {
        const box = each.getBoundingClientRect();
        const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (!there || !each.contains(there) && !there.contains(each)) each.scrollIntoView({ block: 'center' });
    };
    window.sent = [];
    const send = window.fetch;
    window.fetch = (address, how) => {
        if (typeof how?.body === 'string') window.sent.push(JSON.parse(how.body));
        return send(address, how);
    };
})();";

/// As if staff had started whichever round is opened below `/t/`.
const STARTED: &str = "if (location.pathname.startsWith('/t/'))
    localStorage.setItem('peil-tablet', JSON.stringify({ round: location.pathname.split('/')[2], isOn: true }));";

pub struct Tablet {
    pub browser: Browser,
}

impl Tablet {
    /// A browser of a tablet's size with its clock held, on which staff have started the round.
    pub async fn start() -> Self {
        Self::start_with("").await
    }

    /// The same, with a script of the test that runs before every page.
    pub async fn start_with(script: &str) -> Self {
        Self::with(Browser::start(true).await, &format!("{STARTED}\n{script}")).await
    }

    /// A device on which nobody has started anything.
    pub async fn new(script: &str) -> Self {
        Self::with(Browser::start(true).await, script).await
    }

    /// The same, which keeps what it knows in a folder.
    pub async fn in_profile(profile: &Path, script: &str) -> Self {
        Self::with(Browser::start_in(profile).await, script).await
    }

    async fn with(browser: Browser, script: &str) -> Self {
        let before = json!({ "source": format!("{CLOCK}\n{script}") });
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", before).await.unwrap();
        browser.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await.unwrap();
        browser.resize(1024, 768).await;
        Self { browser }
    }

    /// Opens the survey and waits until the script has made it one question to a screen.
    pub async fn open(&self, address: &str) {
        self.browser.open(address).await;
        self.browser.wait_for("html.ready").await;
    }

    /// Lets the page's clock go on.
    pub async fn pass(&self, seconds: u32) {
        self.run(&format!("pass({seconds})")).await;
    }

    /// Touches the middle of an element, a moment after whatever came before.
    pub async fn touch(&self, css: &str) {
        // A page that still moves takes no touches.
        self.run(&format!("[...document.querySelectorAll({css:?})].filter(isSeen).forEach(bring)")).await;
        self.browser.settle().await;
        self.pass(1).await;
        self.touch_at_once(css).await;
    }

    /// Touches the middle of an element that can be seen; scrolls there, if need be.
    pub async fn touch_at_once(&self, css: &str) {
        // Until a page has been painted once the browser drops every touch: nobody can have meant what they have not seen.
        let until = Instant::now() + PATIENCE;
        while self.run("return performance.getEntriesByType('paint').length").await == 0 {
            assert!(Instant::now() < until, "the page was never painted");
            self.browser.settle().await;
        }
        let place = format!(
            "const found = [...document.querySelectorAll({css:?})].filter(isSeen);
             if (found.length !== 1) throw new Error({css:?} + ' is shown ' + found.length + ' times');
             bring(found[0]);
             const box = found[0].getBoundingClientRect();
             return {{ x: box.x + box.width / 2, y: box.y + box.height / 2 }};"
        );
        let place = self.run(&place).await;
        let touches = json!({ "type": "touchStart", "touchPoints": [place] });
        self.browser.devtools("Input.dispatchTouchEvent", touches).await.unwrap();
        let none = json!({ "type": "touchEnd", "touchPoints": [] });
        self.browser.devtools("Input.dispatchTouchEvent", none).await.unwrap();
        // The browser makes a click of it by and by.
        self.browser.settle().await;
    }

    /// Presses a button that can be seen, without a finger: where the way is not what is looked at it costs a tenth of a touch.
    pub async fn click(&self, css: &str) {
        let script = format!(
            "const found = [...document.querySelectorAll({css:?})].filter(isSeen);
             if (found.length !== 1) throw new Error({css:?} + ' is shown ' + found.length + ' times');
             pass(1);
             found[0].click();"
        );
        self.run(&script).await;
    }

    /// Touches an answer of the question that is on the screen.
    pub async fn choose(&self, code: &str, value: &str) {
        self.touch(&format!("label:has(input[name='answer.{code}'][value='{value}'])")).await;
    }

    /// Types into whatever has the focus.
    pub async fn press(&self, keys: &[Key]) {
        for key in keys {
            self.pass(1).await;
            let text = char::from(*key).to_string();
            self.browser.client.active_element().await.unwrap().send_keys(&text).await.unwrap();
            self.browser.settle().await;
        }
    }

    /// The device's own way back.
    pub async fn back(&self) {
        self.run("history.back()").await;
        self.browser.settle().await;
    }

    pub async fn forward(&self) {
        self.run("history.forward()").await;
        self.browser.settle().await;
    }

    /// Runs a function's body in the page.
    pub async fn run(&self, script: &str) -> Value {
        self.browser.client.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Which screen shows: the first heading that can be seen, with what the page calls the screen.
    pub async fn screen(&self) -> (String, String) {
        let found = self
            .run(
                "const shown = [...document.querySelectorAll('legend, h1, h2')].filter((each) =>
                    isSeen(each) && each.offsetWidth > 1 && !each.matches('section > h2'));
                 return [document.documentElement.dataset.screen, shown[0]?.textContent ?? ''];",
            )
            .await;
        serde_json::from_value(found).unwrap()
    }

    #[track_caller]
    pub fn on_screen<'a>(&'a self, screen: &'a str) -> impl Future<Output = ()> + 'a {
        let place = std::panic::Location::caller();
        async move {
            let found = self.browser.comes(&format!("html[data-screen='{screen}']")).await;
            assert!(found.is_ok(), "{place}: not on {screen}, but on {:?}", self.screen().await);
        }
    }

    /// How many fields of the form hold something.
    pub async fn filled(&self) -> u64 {
        let count = "return [...document.querySelector('#answers').elements].filter((field) =>
            field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.name.startsWith('answer.') && field.value).length;";
        self.run(count).await.as_u64().unwrap()
    }

    /// Can this be seen?
    pub async fn shows(&self, css: &str) -> bool {
        let script = format!("return !!isSeen(document.querySelector({css:?}));");
        self.run(&script).await.as_bool().unwrap()
    }

    /// Gives the answers that lead to questions which are asked only of some.
    pub async fn ask_everything(&self) {
        let give = "for (const { dataset } of document.querySelectorAll('[data-if]')) {
            const is = dataset.is.split('|');
            const field = [...document.getElementsByName(dataset.if)].find((field) => is.includes(field.value));
            field.checked = true;
            field.dispatchEvent(new Event('change', { bubbles: true }));
        }";
        self.run(give).await;
    }

    /// Goes through the questions, skipping each, until the last screen before sending.
    pub async fn skip_to_the_end(&self) {
        // A page that stays where it is must not hold the test up for ever.
        let skip = "for (let left = 60; left && document.documentElement.dataset.screen === 'question'; left--) {
            pass(1);
            document.querySelector('.next').click();
        }";
        self.run(skip).await;
        self.on_screen("ending").await;
        self.browser.settle().await;
    }
}
