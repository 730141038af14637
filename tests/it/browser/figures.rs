//! The figures of docs/guest-page.md, printed and written to `target/figures/guest-page.md`:
//!
//! ```text
//! PEIL_FULL=1 cargo test --test it -- the_figures_of_the_guests_page --nocapture
//! ```
//!
//! Words are held to their limits in every language, always; so are bytes and requests, in `first_view.rs`. Without `PEIL_FULL` the
//! table is made of bokmål alone, and without answers in view and a trembling hand, which `fit.rs` and `hands.rs` hold. Seconds are
//! what they are on this machine; a busy one makes them longer.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use reqwest::Method;
use serde_json::{Value, json};

use super::chromium::Browser;
use super::first_view::MOST;
use super::fit::answers_in_view;
use super::hands::{SURVEYS, tremble};
use super::screens::Demo;
use super::tablet::Tablet;
use crate::languages::{is_full, languages};
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

/// What a guest reads who goes all the way, each text once: what comes on every screen is not read anew. Names of other languages are not
/// read, and what one round alone has (a reply, where to turn for help, a note that it is for trying out) is not counted.
const TEXTS: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
    while (walker.nextNode()) {
        const { data, parentElement: holder } = walker.currentNode;
        if (holder.closest('script, style, template, .languages, .skip-link, .visually-hidden, .told, .help-now, .synthetic')) continue;
        const place = document.createRange();
        place.selectNodeContents(walker.currentNode);
        const { width, height } = place.getBoundingClientRect();
        const isSeen = width > 1 && height > 1 && getComputedStyle(holder).visibility === 'visible';
        // A number is no word, and one place is as good as another.
        if (isSeen) found.push(data.replace(/\\d+/g, '').trim());
    }
    return found;";

/// The most words, by language: what the way had in November 2026 (476 in bokmål, 523 in Somali), less a sixth; for bokmål 380.
const MOST_WORDS: [(&str, usize); 9] = [
    ("ar", 340),
    ("da", 405),
    ("en", 409),
    ("nb", 380),
    ("nn", 396),
    ("pl", 350),
    ("ro", 400),
    ("so", 435),
    ("uk", 345),
];

/// The words on the way through the shipped survey, the first screen and the last included. The first answer is given to each question,
/// so that what comes up then is read, too.
async fn words(demo: &Demo, tablet: &Tablet, language: &str) -> usize {
    tablet.open(&format!("{}?lang={language}", demo.guest)).await;
    let walk = format!(
        "const read = () => {{ {TEXTS} }}, seen = read();
         const press = (each) => {{ pass(1); each.click(); seen.push(...read()); }};
         press(document.querySelector('.begin'));
         while (document.documentElement.dataset.screen === 'question') {{
             const answer = document.querySelector('fieldset:not([hidden]) .option:first-child');
             if (isSeen(answer)) press(answer);
             press(document.querySelector('.next'));
         }}
         document.querySelector('.next').click();
         return seen;"
    );
    let mut seen: BTreeSet<String> = serde_json::from_value(tablet.run(&walk).await).unwrap();
    tablet.on_screen("end").await;
    seen.extend(serde_json::from_value::<Vec<String>>(tablet.run(TEXTS).await).unwrap());
    let is_word = |word: &&str| word.contains(char::is_alphabetic);
    seen.iter().map(|text| text.split_whitespace().filter(is_word).count()).sum()
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
                touch(".next").await;
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
        touch(".next").await;
    }
    counted
}

/// The script as it is written, and in the page.
async fn script(demo: &Demo) -> [usize; 2] {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/ui/script");
    // The short script names, in its first line, the files that it was made of.
    let short = std::fs::read_to_string(folder.join("guest.min.js")).unwrap();
    let names = short.split_once(" from ").unwrap().1.split_once(':').unwrap().0;
    let written =
        names.split(' ').map(|name| std::fs::read(folder.join(name).with_extension("js")).unwrap().len()).sum();
    let page = Visitor::at(&demo.address).get(demo.guest.strip_prefix(&demo.address).unwrap()).await;
    let page = page.text().await.unwrap();
    let sent = page.split_once("<script>").unwrap().1.split_once("</script>").unwrap().0.len();
    [written, sent]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_way_through_the_shipped_survey_has_few_words_in_every_language() {
    let (demo, reader) = (Demo::start(), Tablet::start().await);
    for language in languages() {
        let words = words(&demo, &reader, language.as_str()).await;
        let most = MOST_WORDS.iter().find(|(tag, _)| *tag == language.as_str()).unwrap().1;
        assert!((most / 2..=most).contains(&words), "{language}: {words} words");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_figures_of_the_guests_page() {
    let demo = Demo::start();
    let [answering, skipping] = touches(&demo).await;
    let [written, sent] = script(&demo).await;
    let phone = slow_phone().await;
    // A browser that has just started is slower than one in use.
    let first = weigh(&demo, &phone, "nb").await.slow[1];
    let reader = Tablet::start().await;
    let mut table = String::from(
        "| | plain | brotli | gzip | head | received | usable | words | minutes, slow reader | practised |\n\
         |---|---|---|---|---|---|---|---|---|---|\n",
    );
    let kilo = |bytes: usize| format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100);
    for language in languages().into_iter().filter(|language| is_full() || language.as_str() == "nb") {
        let weight = weigh(&demo, &phone, language.as_str()).await;
        let [received, usable] = weight.slow.map(|milliseconds| format!("{:.2} s", milliseconds / 1000.0));
        let words = words(&demo, &reader, language.as_str()).await;
        let minutes = READING.map(|speed| {
            let seconds = words * 60 / speed as usize + answering * SECONDS_A_TOUCH;
            format!("{}:{:02}", seconds / 60, seconds % 60)
        });
        let bytes = [weight.plain, weight.brotli, weight.gzip, weight.head].map(kilo).join(" | ");
        writeln!(table, "| {language} | {bytes} | {received} | {usable} | {} | {} |", words, minutes.join(" | "))
            .unwrap();
        assert!(weight.brotli + weight.head <= MOST, "{language}: {} + {}", weight.brotli, weight.head);
    }
    let mut views = String::new();
    for language in languages().into_iter().filter(|_| is_full()) {
        let counted = answers_in_view(&reader, &format!("{}?lang={language}", demo.guest)).await;
        if views.is_empty() {
            let sizes: Vec<&str> = counted.iter().map(|(size, ..)| size.as_str()).collect();
            writeln!(views, "| answers in view | {} |\n|---|{}", sizes.join(" | "), "---|".repeat(sizes.len()))
                .unwrap();
        }
        let counted: Vec<String> = counted.iter().map(|(_, seen, all)| format!("{seen} of {all}")).collect();
        writeln!(views, "| {language} | {} |", counted.join(" | ")).unwrap();
    }
    let (meant, astray) = tremble(&demo, &reader, if is_full() { SURVEYS } else { 1 }).await;
    let figures = format!(
        "{table}\n{views}\nOf {meant} answers by a hand that trembles {} went astray. Requests: 1, and none after it. Script: {} in files, {} in the page. \
         Touches: {answering} to answer everything, {skipping} to skip everything. \
         Usable in a browser that had just started: {:.2} s.\n",
        astray.len(),
        kilo(written),
        kilo(sent),
        first / 1000.0
    );
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/figures");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("guest-page.md"), &figures).unwrap();
    println!("{figures}");
}
