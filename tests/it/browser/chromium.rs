//! A Chromium, and what tests ask of a page.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use url::Url;

use super::running::Running;

/// How long a page may take. Nothing waits this long unless something is wrong.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Between two looks at what is waited for.
const PAUSE: Duration = Duration::from_millis(20);

/// Chromium, gone when dropped.
pub struct Browser {
    /// None once it is given back.
    running: Option<Running>,
    pub client: Client,
    /// Holds the profile, where it goes with the browser.
    profile: Option<tempfile::TempDir>,
    /// May the next test have it?
    is_shared: bool,
    /// Do the next pages bring axe along?
    brings_axe: AtomicBool,
}

impl Browser {
    /// Starts with an empty profile. Without script it is as a browser in which somebody switched JavaScript off.
    pub async fn start(with_script: bool) -> Self {
        let mut browser = Self::with(Running::shared(with_script).await);
        browser.is_shared = true;
        browser
    }

    /// Starts with what another browser remembered.
    pub async fn start_with(profile: tempfile::TempDir) -> Self {
        let mut browser = Self::start_in(profile.path()).await;
        browser.profile = Some(profile);
        browser
    }

    /// Starts with the profile in a folder, which stays: the same device, switched on again.
    pub async fn start_in(profile: &Path) -> Self {
        Self::with(Running::in_profile(profile, true).await)
    }

    fn with(running: Running) -> Self {
        let client = running.client.clone();
        Self { running: Some(running), client, profile: None, is_shared: false, brings_axe: AtomicBool::new(false) }
    }

    /// Closes the browser as somebody at it would, and hands over what it remembers, where it was started with that.
    pub async fn close(mut self) -> Option<tempfile::TempDir> {
        self.is_shared = false;
        self.client.clone().close().await.unwrap();
        self.profile.take()
    }

    pub async fn open(&self, address: &str) {
        let origin = Url::parse(address).unwrap().origin().ascii_serialization();
        self.running().visited.lock().unwrap().insert(origin);
        self.client.goto(address).await.unwrap();
    }

    fn running(&self) -> &Running {
        self.running.as_ref().expect("only the end gives it back")
    }

    pub async fn click(&self, css: &str) {
        self.client.find(Locator::Css(css)).await.unwrap_or_else(|e| panic!("{css}: {e}")).click().await.unwrap();
    }

    /// Waits until a page holds this element: a click returns before the next page is there.
    pub async fn wait_for(&self, css: &str) {
        let found = self.comes(css).await;
        if let Err(error) = found {
            let page =
                "return [location.href, document.documentElement.cloneNode(false).outerHTML, document.readyState]";
            let page = self.client.execute(page, vec![]).await;
            panic!("{css} never came: {error}; there is {page:?}");
        }
    }

    /// Waits until a page holds this element, and says whether it came.
    pub async fn comes(&self, css: &str) -> Result<(), CmdError> {
        let until = Instant::now() + PATIENCE;
        loop {
            match self.client.find(Locator::Css(css)).await {
                Ok(_) => return Ok(()),
                // Whatever the error is: a page that gives way to another meanwhile has many.
                Err(error) if Instant::now() > until => return Err(error),
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// Waits until the address ends like this.
    pub async fn arrive(&self, ending: &str) {
        let until = Instant::now() + PATIENCE;
        loop {
            let address = self.client.current_url().await.unwrap();
            if address.path().ends_with(ending) {
                return;
            }
            assert!(Instant::now() < until, "still at {address}, not at {ending}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    pub async fn fill(&self, css: &str, text: &str) {
        self.client.find(Locator::Css(css)).await.unwrap().send_keys(text).await.unwrap();
    }

    pub async fn text(&self, css: &str) -> String {
        self.client.find(Locator::Css(css)).await.unwrap_or_else(|e| panic!("{css}: {e}")).text().await.unwrap()
    }

    /// Opens everything that is folded away.
    pub async fn open_all_details(&self) {
        let script = "document.querySelectorAll('details').forEach((folded) => { folded.open = true; });";
        self.client.execute(script, vec![]).await.unwrap();
    }

    /// Gives the page a screen of this size, as a device has it.
    pub async fn resize(&self, width: u32, height: u32) {
        let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", screen).await.unwrap();
    }

    /// The whole page as PNG, however long.
    pub async fn picture(&self) -> Vec<u8> {
        let metrics = self.devtools("Page.getLayoutMetrics", json!({})).await.unwrap();
        let size = &metrics["cssContentSize"];
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        // Beyond the screen only where there is more: else Chromium draws a page from right to left beside its place.
        let is_longer = size["height"].as_f64() > metrics["cssLayoutViewport"]["clientHeight"].as_f64();
        let wanted = json!({ "format": "png", "captureBeyondViewport": is_longer, "clip": clip });
        let picture = self.devtools("Page.captureScreenshot", wanted).await.unwrap();
        data_encoding::BASE64.decode(picture["data"].as_str().unwrap().as_bytes()).unwrap()
    }

    /// Shows the page as it would come out of a printer ("print"), or as usual ("").
    pub async fn medium(&self, medium: &str) {
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": medium })).await.unwrap();
    }

    /// The page as a PDF of the paper size that it asks for, without backgrounds, as browsers print unless told otherwise.
    pub async fn print(&self) -> Vec<u8> {
        let wanted = json!({ "printBackground": false, "preferCSSPageSize": true });
        let printed = self.devtools("Page.printToPDF", wanted).await.unwrap();
        data_encoding::BASE64.decode(printed["data"].as_str().unwrap().as_bytes()).unwrap()
    }

    /// Writes the screen to `target/screens`, to be looked at.
    pub async fn keep_picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screens");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), self.picture().await).unwrap();
    }

    /// How many pixels the page is wider than the screen.
    pub async fn overflow(&self) -> i64 {
        let script = "const page = document.documentElement; return page.scrollWidth - page.clientWidth;";
        self.client.execute(script, vec![]).await.unwrap().as_i64().unwrap()
    }

    /// What axe finds wrong, a line each: the rule, what it says, and where.
    pub async fn barriers(&self) -> Vec<String> {
        self.bring_axe().await;
        // Every rule that is on, but nothing besides that nobody reads here: selectors of elements, and the style sheets, which
        // only a rule that is off would read.
        let run = "const done = arguments[0];
            const options = { resultTypes: ['violations'], selectors: false, preload: { assets: ['media'] } };
            axe.run(document, options).then(
                (found) => done(found.violations.map((rule) =>
                    `${rule.id}: ${rule.help} (${rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')})`)),
                (error) => done([String(error)]));";
        let found = self.client.execute_async(run, vec![]).await.unwrap();
        serde_json::from_value(found).unwrap()
    }

    /// Has axe in the page. It is half a megabyte: the pages that come after the first bring it along, and do not wake it unasked.
    async fn bring_axe(&self) {
        let wake = "if (!window.axe) window.wakeAxe?.(); return !!window.axe;";
        if self.client.execute(wake, vec![]).await.unwrap() == true {
            return;
        }
        let path = std::env::var("PEIL_TEST_AXE")
            .expect("PEIL_TEST_AXE is not set: run ./test, which fetches axe-core for the tests");
        let axe = std::fs::read_to_string(path).unwrap();
        self.client.execute(&axe, vec![]).await.unwrap();
        // A page that was loaded without script brings nothing along.
        if !self.brings_axe.swap(true, Ordering::Relaxed) {
            let asleep = json!({ "source": format!("window.wakeAxe = () => {{ {axe} }};") });
            self.devtools("Page.addScriptToEvaluateOnNewDocument", asleep).await.unwrap();
        }
    }

    /// Waits until the page has done what it was asked to and has drawn itself.
    pub async fn settle(&self) {
        let drawn = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));";
        // A page that gives way to another meanwhile never answers; the other one does.
        if self.client.execute_async(drawn, vec![]).await.is_err() {
            self.client.execute_async(drawn, vec![]).await.unwrap();
        }
    }

    /// Keeps pages from running their scripts, or lets the next ones run them again.
    pub async fn without_script(&self, is_off: bool) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": is_off })).await.unwrap();
    }

    /// Gives a command of the browser's own protocol.
    pub async fn devtools(&self, method: &'static str, params: Value) -> Result<Value, CmdError> {
        self.running().devtools(method, params).await
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(running) = self.running.take().filter(|_| self.is_shared) {
            running.give_back();
        }
    }
}

/// Is a picture kept of a screen that is looked at in every language? In bokmål, for people to look at; a picture takes as long
/// as what is checked, so in the others only when `PEIL_WRITE_PICTURES=1` asks for all.
pub fn is_kept_in(language: &str) -> bool {
    language == "nb" || std::env::var_os("PEIL_WRITE_PICTURES").is_some()
}
