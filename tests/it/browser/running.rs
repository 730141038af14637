//! Chromium and its driver as processes. Tests share some of them, one after the other: a start takes three seconds of a processor, a new
//! tab next to none.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use url::{ParseError, Url};

/// Waits for the end of its input, which is ours: it comes when the tests let go of the browser, and when they end, however they end.
/// Nobody waits then for a browser that tidies up what is thrown away.
const KEEPER: &str = r#"trap '' INT QUIT HUP TERM
chromedriver --port="$1" </dev/null >/dev/null 2>&1 & read -r _; pkill -KILL -P $!; kill -KILL $!; wait
[ -z "$2" ] || rm -rf "$2" || { sleep 1; rm -rf "$2"; }"#;

/// Speaks to the browsers; each test has a runtime of its own, which ends with the test.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// Browsers that wait for the next test.
static IDLE: Mutex<Vec<Running>> = Mutex::new(Vec::new());
/// As many as wait at most.
const IDLE_AT_MOST: usize = 6;

/// Gone when dropped.
pub struct Running {
    keeper: Child,
    pub client: Client,
    with_script: bool,
    /// Where its pages have kept things, as far as the tests opened them themselves.
    pub visited: Mutex<BTreeSet<String>>,
}

impl Running {
    /// One that knows nothing: with an empty profile, or as good as that.
    pub async fn shared(with_script: bool) -> Self {
        while let Some(idle) = take_idle(with_script) {
            // One that a test has left in a bad way gives place to another.
            if matches!(tokio::time::timeout(Duration::from_secs(5), idle.forget()).await, Ok(Ok(()))) {
                return idle;
            }
        }
        let profile = tempfile::tempdir().unwrap().keep();
        Self::start(&profile, with_script, &profile.to_string_lossy()).await
    }

    /// One with the profile in a folder, which stays.
    pub async fn in_profile(profile: &Path, with_script: bool) -> Self {
        Self::start(profile, with_script, "").await
    }

    async fn start(profile: &Path, with_script: bool, removed: &str) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut keeper = Command::new("sh");
        keeper.args(["-c", KEEPER, "sh", &port.to_string(), removed]).stdin(Stdio::piped());
        let keeper = keeper.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(profile.to_str().unwrap(), with_script));
        let connect = async move {
            let until = Instant::now() + Duration::from_mins(1);
            loop {
                match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                    Ok(client) => break client,
                    Err(error) if Instant::now() > until => {
                        panic!("the browser did not start (./test installs chromedriver): {error}")
                    }
                    Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
                }
            }
        };
        let client = RUNTIME.spawn(connect).await.unwrap();
        Self { keeper, client, with_script, visited: Mutex::default() }
    }

    /// Leaves it to the next test.
    pub fn give_back(self) {
        let mut idle = IDLE.lock().unwrap();
        if idle.len() < IDLE_AT_MOST {
            idle.push(self);
        }
    }

    /// Puts a new tab in the place of all others, and has the browser forget what pages have kept. What a test has changed of a tab
    /// (size, touch, scripts of its own) went with it.
    async fn forget(&self) -> Result<(), CmdError> {
        let old = self.client.windows().await?;
        let new = self.client.new_window(true).await?.handle;
        for window in old {
            self.client.switch_to_window(window).await?;
            self.client.close_window().await?;
        }
        self.client.switch_to_window(new).await?;
        for kept in ["Network.clearBrowserCookies", "Network.clearBrowserCache"] {
            self.devtools(kept, json!({})).await?;
        }
        let visited = std::mem::take(&mut *self.visited.lock().unwrap());
        for origin in visited {
            self.devtools("Storage.clearDataForOrigin", json!({ "origin": origin, "storageTypes": "all" })).await?;
        }
        Ok(())
    }

    /// Gives a command of the browser's own protocol.
    pub async fn devtools(&self, method: &'static str, params: Value) -> Result<Value, CmdError> {
        self.client.issue_cmd(DevTools { method, params }).await
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

fn take_idle(with_script: bool) -> Option<Running> {
    let mut idle = IDLE.lock().unwrap();
    let place = idle.iter().position(|each| each.with_script == with_script)?;
    Some(idle.swap_remove(place))
}

fn capabilities(profile: &str, with_script: bool) -> serde_json::Map<String, Value> {
    let script = if with_script { 1 } else { 2 };
    let options = json!({
        "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            // Tests leaf through surveys faster than any guest.
            "--disable-ipc-flooding-protection",
            // What the address bar would show takes longer to load than our pages.
            "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
            "--disable-dev-shm-usage", "--hide-scrollbars", format!("--user-data-dir={profile}"),
        ],
        "prefs": {
            "profile.managed_default_content_settings.javascript": script,
            "intl.accept_languages": "nb",
        },
    });
    serde_json::Map::from_iter([("goog:chromeOptions".to_owned(), options)])
}

/// A command of the browser's own protocol, which the driver passes on.
#[derive(Debug)]
struct DevTools {
    method: &'static str,
    params: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "cmd": self.method, "params": self.params }).to_string()))
    }
}
