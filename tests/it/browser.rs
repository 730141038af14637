//! Guests, staff and leaders in a real Chromium: every screen at three sizes, looked over by axe, and kept as a picture in
//! `target/screens`. With `PEIL_WRITE_PICTURES=1` the two pictures of the README are renewed.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};

use crate::server::{Database, Server};

/// Widths and heights: a laptop, a tablet both ways, a phone.
const SIZES: [(&str, u32, u32); 4] =
    [("laptop", 1360, 1020), ("tablet", 1024, 768), ("tablet-upright", 768, 1024), ("phone", 360, 740)];

/// Chromium with its driver, gone when dropped.
struct Browser {
    driver: Child,
    client: Client,
    _profile: tempfile::TempDir,
}

impl Browser {
    async fn start(with_script: bool) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is missing: run ./test, which installs it");
        let profile = tempfile::tempdir().unwrap();
        let script = if with_script { 1 } else { 2 };
        let options = json!({
            "goog:chromeOptions": {
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--hide-scrollbars", format!("--user-data-dir={}", profile.path().display()),
                ],
                "prefs": { "profile.managed_default_content_settings.javascript": script, "intl.accept_languages": "nb" },
            }
        });
        let Value::Object(options) = options else { unreachable!() };
        let mut builder = ClientBuilder::new(hyper_connector());
        builder.capabilities(options);
        let until = Instant::now() + Duration::from_secs(30);
        let client = loop {
            match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => break client,
                Err(error) if Instant::now() > until => panic!("the browser did not start: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        };
        Self { driver, client, _profile: profile }
    }
}
