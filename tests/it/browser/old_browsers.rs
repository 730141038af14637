//! Tablets of 2019 (Safari 12.1, Chrome 70, Firefox 68): what their browsers lack has an older way, and no answer is lost.

use super::chromium::Browser;
use super::screens::Demo;
use super::tablet::Tablet;
use crate::answers::stored;
use crate::server::{Database, Server};

/// What one of them lacks and later browsers have, as far as a page might use it; each as the place where it hangs.
const LACKING: [(&str, &str); 21] = [
    ("AbortSignal", "timeout"),
    ("AbortSignal", "any"),
    ("Array.prototype", "at"),
    ("Array.prototype", "flat"),
    ("Array.prototype", "flatMap"),
    ("Array.prototype", "findLast"),
    ("Object", "fromEntries"),
    ("Promise", "allSettled"),
    ("Promise", "any"),
    ("String.prototype", "matchAll"),
    ("String.prototype", "replaceAll"),
    ("Element.prototype", "checkVisibility"),
    ("Element.prototype", "replaceChildren"),
    ("Element.prototype", "requestFullscreen"),
    ("HTMLDialogElement.prototype", "showModal"),
    ("HTMLDialogElement.prototype", "close"),
    ("HTMLFormElement.prototype", "requestSubmit"),
    ("Navigator.prototype", "locks"),
    ("Navigator.prototype", "wakeLock"),
    ("Navigator.prototype", "storage"),
    ("window", "BroadcastChannel"),
];

/// For a report: what the page shows, and what went wrong in it.
const SEEN: &str = "return [document.documentElement.className, document.documentElement.dataset.screen, document.body.innerText, window.failed]";

/// A tablet of the house and a guest's own phone with each of them gone in turn, and with all of them gone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_arrives_whichever_newer_function_a_browser_lacks() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let mut gone: Vec<String> = LACKING.iter().map(|(place, name)| format!("delete {place}.{name};")).collect();
    gone.push(gone.concat());
    let each: Vec<String> = gone.iter().map(|gone| format!("() => {{ {gone} }}")).collect();
    // The name of a window stays with it from page to page.
    let tablet = Tablet::start_with(&format!(
        "[{}][window.name]?.();
        window.failed = []; addEventListener('error', ({{ message }}) => window.failed.push(message));
        addEventListener('unhandledrejection', ({{ reason }}) => window.failed.push(String(reason)));",
        each.join(", ")
    ))
    .await;
    let mut counted = 0;
    for (number, gone) in gone.iter().enumerate() {
        for way in ["s", "t"] {
            tablet.run(&format!("window.name = '{number}'")).await;
            tablet.open(&server.url(&format!("/{way}/{round}?lang=nb"))).await;
            tablet.touch(".begin").await;
            tablet.touch("fieldset:not([hidden]) .option:nth-child(4)").await;
            tablet.touch(".next").await;
            // The question whether somebody is still there can be answered, too.
            tablet.pass(if way == "t" { 40 } else { 880 }).await;
            assert!(tablet.shows(".idle").await, "{gone}");
            tablet.touch_at_once(".idle button").await;
            assert!(!tablet.shows(".idle").await, "{gone}");
            // As with a key, and without asking the browser for each screen anew.
            let leaf = "while (document.documentElement.dataset.screen === 'question') { pass(1); document.querySelector('.next').click(); }";
            tablet.run(leaf).await;
            tablet.on_screen("ending").await;
            assert!(tablet.shows(".next").await, "/{way}/ without {gone}: {}", tablet.run(SEEN).await);
            tablet.touch(".next").await;
            let arrived = tablet.browser.comes("html[data-screen='end'] .thanks").await;
            let seen =
                "return [document.documentElement.dataset.screen, document.body.innerText, window.sent, window.failed]";
            assert!(arrived.is_ok(), "/{way}/ without {gone}: {}", tablet.run(seen).await);
            counted += 1;
            assert_eq!(stored(&server.database).await.0, counted, "/{way}/ without {gone}");
        }
    }
}

/// The scripts are in the language of 2018.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_scripts_parse_in_the_language_of_2018() {
    let demo = Demo::start();
    let browser = Browser::start(true).await;
    let acorn =
        std::fs::read_to_string(std::env::var("PEIL_TEST_ACORN").expect("run ./test, which fetches acorn")).unwrap();
    browser.open(&format!("{}?lang=nb", demo.guest)).await;
    browser
        .client
        .execute(&acorn.replace("typeof exports", "'none'").replace("typeof define", "'none'"), vec![])
        .await
        .unwrap();
    let parse = "const done = arguments[0];
        (async () => {
            const read = async (address) => (await fetch(address)).text();
            const texts = new Set([await read('/t/worker.js')]);
            for (const way of ['/s/', '/t/']) {
                const page = await read(location.pathname.replace('/s/', way));
                for (const script of new DOMParser().parseFromString(page, 'text/html').scripts) {
                    texts.add(script.text || await read(script.getAttribute('src')));
                }
            }
            const twice = [];
            for (const text of texts) {
                const { body: [first, ...rest] } = acorn.parse(text, { ecmaVersion: 2018 });
                // A script in several files that share their names: of two functions with one name the later would be both.
                const inner = first.expression && first.expression.callee && first.expression.callee.body;
                const names = (inner ? inner.body : [first, ...rest]).filter((each) => each.type === 'FunctionDeclaration').map((each) => each.id.name);
                twice.push(...names.filter((name, place) => names.indexOf(name) !== place));
            }
            // The test's own driver would not run without it.
            if ([...texts].some((text) => text.includes('hasOwn'))) throw new Error('Object.hasOwn is of 2021');
            let isNewRefused = false;
            try { acorn.parse('a?.b', { ecmaVersion: 2018 }); } catch (error) { isNewRefused = true; }
            return [texts.size, twice, isNewRefused];
        })().then(done, (error) => done(String(error)));";
    let parsed = browser.client.execute_async(parse, vec![]).await.unwrap();
    assert_eq!(parsed, serde_json::json!([3, [], true]));
}
