//! The figures of docs/guest-page.md, printed and written to `target/figures/guest-page.md`:
//!
//! ```text
//! cargo test --test it -- the_figures_of_the_guests_page --nocapture
//! ```
//!
//! Only bytes and requests are held to a limit. Seconds are what they are on this machine; a busy one makes them longer.

use std::fmt::Write as _;
use std::path::Path;

use reqwest::Method;
use serde_json::{Value, json};

use super::chromium::Browser;
use super::first_view::MOST;
use super::screens::Demo;
use super::tablet::Tablet;
use crate::languages::languages;
use crate::server::Visitor;

/// Words a minute of somebody who reads a second language slowly, and of a practised reader; seconds for one touch.
const READING: [u32; 2] = [100, 200];
const SECONDS_A_TOUCH: usize = 2;

/// Notes when the first screen can be used and has been drawn.
const NOTE_READY: &str = "new MutationObserver((_, watch) => {
        if (!document.documentElement?.classList.contains('ready')) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => { window.usable = performance.now(); }));
    }).observe(document, { attributes: true, subtree: true, childList: true });";

/// What one language's page weighs, and how long a slow phone takes.
struct Weight {
    plain: usize,
    brotli: usize,
    gzip: usize,
    head: usize,
    words: usize,
    /// Milliseconds until everything is received, and until the first screen can be used.
    slow: [f64; 2],
}

async fn body(guest: &Visitor, path: &str, coding: &str) -> usize {
    let answer = guest.request(Method::GET, path).header("accept-encoding", coding).send().await.unwrap();
    answer.bytes().await.unwrap().len()
}

async fn weigh(demo: &Demo, phone: &Browser, language: &str) -> Weight {
    let guest = Visitor::at(&demo.address);
    let path = format!("{}?lang={language}", demo.guest.strip_prefix(&demo.address).unwrap());
    let place = demo.address.trim_start_matches("http://");
    let asked = format!("GET {path} HTTP/1.1\r\nHost: {place}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n");
    let raw = crate::answers::raw(&demo.address, asked.into_bytes()).await;
    let head = raw.find("\r\n\r\n").unwrap() + 4;
    // The page is compressed for the first who asks; the phone is not that one.
    let gzip = body(&guest, &path, "gzip").await;
    phone.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 6 })).await.unwrap();
    phone.open(&format!("{}{path}", demo.address)).await;
    phone.wait_for("html.ready").await;
    let measured = "const done = arguments[0];
        const wait = () => window.usable ? done([
            performance.getEntriesByType('navigation')[0].responseEnd, window.usable,
            performance.getEntriesByType('resource').length,
            [...document.querySelectorAll('.introduction, legend, .help, .reason, section > h2, .option:not(.skip) .word')]
                .map((text) => text.textContent.trim().split(/\\s+/).length).reduce((one, other) => one + other),
        ]) : setTimeout(wait, 20);
        wait();";
    let measured: Value = phone.client.execute_async(measured, vec![]).await.unwrap();
    // A browser slows itself down by working in vain.
    phone.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await.unwrap();
    assert_eq!(measured[2], 0, "{language}: more than the page was asked for");
    Weight {
        plain: body(&guest, &path, "identity").await,
        brotli: body(&guest, &path, "br").await,
        gzip,
        head,
        words: usize::try_from(measured[3].as_u64().unwrap()).unwrap(),
        slow: [0, 1].map(|index: usize| measured[index].as_f64().unwrap()),
    }
}

/// A phone with 400 kbit/s, and 400 ms to and fro. Its processor is made six times slower while it loads a page.
async fn slow_phone() -> Browser {
    let phone = Browser::start(true).await;
    phone.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": NOTE_READY })).await.unwrap();
    phone.resize(360, 740).await;
    phone.devtools("Network.enable", json!({})).await.unwrap();
    let poor = json!({ "offline": false, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000 });
    phone.devtools("Network.emulateNetworkConditions", poor).await.unwrap();
    phone
}

/// The touches of a guest who answers everything, and of one who skips everything.
async fn touches(demo: &Demo) -> [usize; 2] {
    let tablet = Tablet::start().await;
    let mut counted = [0, 0];
    for (skips, counted) in [false, true].into_iter().zip(&mut counted) {
        tablet.open(&format!("{}?lang=nb", demo.guest)).await;
        let mut touch = async |css: &str| {
            tablet.touch(css).await;
            *counted += 1;
        };
        touch(".begin").await;
        while tablet.screen().await.0 == "question" {
            if skips {
                touch(".pass").await;
                continue;
            }
            let answer = ["label.option:first-child", ".more", "textarea"];
            for answer in answer.map(|css| format!("fieldset:not([hidden]) {css}")) {
                if tablet.shows(&answer).await {
                    touch(&answer).await;
                }
            }
            touch(".next").await;
        }
        touch(".ending .send").await;
    }
    counted
}

/// The script as it is written, and in the page.
async fn script(demo: &Demo) -> [usize; 2] {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/ui/script");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().metadata().unwrap().len());
    let written = usize::try_from(files.sum::<u64>()).unwrap();
    let page = Visitor::at(&demo.address).get(demo.guest.strip_prefix(&demo.address).unwrap()).await;
    let page = page.text().await.unwrap();
    let sent = page.split_once("<script>").unwrap().1.split_once("</script>").unwrap().0.len();
    [written, sent]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_figures_of_the_guests_page() {
    let demo = Demo::start();
    let [answering, skipping] = touches(&demo).await;
    let [written, sent] = script(&demo).await;
    let phone = slow_phone().await;
    // A browser that has just started is slower than one in use.
    let first = weigh(&demo, &phone, "nb").await.slow[1];
    let mut table = String::from(
        "| | plain | brotli | gzip | head | received | usable | words | minutes, slow reader | practised |\n\
         |---|---|---|---|---|---|---|---|---|---|\n",
    );
    let kilo = |bytes: usize| format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100);
    for language in languages() {
        let weight = weigh(&demo, &phone, language.as_str()).await;
        let [received, usable] = weight.slow.map(|milliseconds| format!("{:.2} s", milliseconds / 1000.0));
        let minutes = READING.map(|speed| {
            let seconds = weight.words * 60 / speed as usize + answering * SECONDS_A_TOUCH;
            format!("{}:{:02}", seconds / 60, seconds % 60)
        });
        let bytes = [weight.plain, weight.brotli, weight.gzip, weight.head].map(kilo).join(" | ");
        writeln!(
            table,
            "| {language} | {bytes} | {received} | {usable} | {} | {} |",
            weight.words,
            minutes.join(" | ")
        )
        .unwrap();
        assert!(weight.brotli + weight.head <= MOST, "{language}: {} + {}", weight.brotli, weight.head);
    }
    let figures = format!(
        "{table}\nRequests: 1, and none after it. Script: {} in files, {} in the page. \
         Touches: {answering} to answer everything, {skipping} to skip everything. \
         Usable in a browser that had just started: {:.2} s.\n",
        kilo(written),
        kilo(sent),
        first / 1000.0
    );
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/figures");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("guest-page.md"), &figures).unwrap();
    println!("{figures}");
}
