//! Tablets of 2019 (Safari 12.1, Chrome 70, Firefox 68): what their browsers lack has an older way, and no answer is lost.

use super::chromium::Browser;
use super::screens::Demo;
use super::tablet::Tablet;
use crate::answers::stored;
use crate::server::{Database, Server};

/// What one of them lacks and later browsers have, as far as a page might use it; each as the place where it hangs.
const LACKING: [(&str, &str); 24] = [
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
    ("window", "queueMicrotask"),
    // There, these two take no listeners.
    ("SpeechSynthesis.prototype", "addEventListener"),
    ("MediaQueryList.prototype", "addEventListener"),
];

/// The style sheets of guests' pages and of tablets.
const SHEETS: [&str; 8] = [
    include_str!("../../../src/web/ui/base.css"),
    include_str!("../../../src/web/ui/answers.css"),
    include_str!("../../../src/web/ui/guest.css"),
    include_str!("../../../src/web/ui/steps.css"),
    include_str!("../../../src/web/ui/fit.css"),
    include_str!("../../../src/web/ui/mended.css"),
    include_str!("../../../src/web/ui/tablet.css"),
    include_str!("../../../src/web/ui/tablet-staff.css"),
];

/// What all three know.
const OLD_PROPERTIES: &str = "\
    -webkit-text-size-adjust -webkit-touch-callout -webkit-user-drag -webkit-user-select align-items background \
    border border-color border-inline-start border-radius border-top bottom box-shadow box-sizing clip-path color \
    content cursor display fill flex flex-direction flex-wrap float font font-family font-size \
    font-variant-numeric font-weight grid-area grid-auto-columns grid-auto-flow grid-column grid-gap \
    grid-template-columns height justify-content left letter-spacing line-height list-style margin margin-bottom \
    margin-inline-end margin-inline-start margin-top max-height max-width min-height min-width opacity order \
    outline outline-offset overflow overflow-wrap padding padding-bottom padding-inline-start padding-left \
    padding-right padding-top position resize right text-align text-decoration text-size-adjust top touch-action \
    user-select vertical-align visibility white-space width z-index";
const OLD_SELECTORS: &str = "::after ::before :active :checked :disabled :empty :first-child :focus :focus-within :last-child :not :nth-child :root";

/// What one of them does not know, by the name under which docs/guest-page.md tells what happens then.
const NEWER_PROPERTIES: [(&str, &str); 10] = [
    ("accent-color", "`accent-color`"),
    ("color-scheme", "`color-scheme`"),
    ("forced-color-adjust", "`forced-color-adjust`"),
    ("gap", "`gap` in a flex box"),
    ("overscroll-behavior", "`overscroll-behavior`"),
    ("scroll-margin-top", "`scroll-margin`"),
    ("scroll-padding-bottom", "`scroll-padding`"),
    ("scroll-padding-top", "`scroll-padding`"),
    ("text-wrap", "`text-wrap`"),
    ("-webkit-text-security", "`-webkit-text-security`"),
];
const NEWER_SELECTORS: [(&str, &str); 2] = [(":has", "`:has()`"), (":focus-visible", "`:focus-visible`")];

/// The kinds of selector in a list of them: `a:has(b)::after` has `:has` and `::after`.
fn kinds(selectors: &str) -> Vec<&str> {
    let mut kinds = Vec::new();
    for (start, _) in selectors.match_indices(':') {
        if selectors[..start].ends_with(':') {
            continue;
        }
        let name = selectors[start..].trim_start_matches(':');
        let length = name.find(|letter: char| !letter.is_ascii_lowercase() && letter != '-').unwrap_or(name.len());
        let colons = selectors.len() - start - name.len();
        kinds.push(&selectors[start..start + colons + length]);
    }
    kinds
}

#[test]
fn what_the_style_sheets_ask_of_newer_browsers_is_told() {
    let told = include_str!("../../../docs/guest-page.md").split_whitespace().collect::<Vec<_>>().join(" ");
    let mut wrong = Vec::new();
    let mut hold = |name: &str, older: &str, newer: &[(&str, &str)]| {
        let is_old = older.split_whitespace().any(|known| known == name);
        match newer.iter().find(|(known, _)| *known == name) {
            None if !is_old => wrong.push(format!("{name}: does Safari 12.1, Chrome 70 and Firefox 68 know it?")),
            Some((_, as_told)) if !told.contains(as_told) => {
                wrong.push(format!("docs/guest-page.md does not tell of {name}"));
            }
            _ => {}
        }
    };
    let mut mixed = Vec::new();
    for sheet in SHEETS {
        let rules: String =
            sheet.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect();
        for (is_last, rule) in rules.split_inclusive(['{', '}', ';']).map(|part| (part.trim_end().chars().last(), part))
        {
            let rule = rule.trim_end_matches(['{', '}', ';']).trim();
            match is_last {
                Some('{') if !rule.starts_with('@') => {
                    for kind in kinds(rule) {
                        hold(kind, OLD_SELECTORS, &NEWER_SELECTORS);
                    }
                    let is_newer = |one: &str| NEWER_SELECTORS.iter().any(|(kind, _)| one.contains(kind));
                    let newer = rule.split(",\n").filter(|one| is_newer(one)).count();
                    if newer > 0 && newer < rule.split(",\n").count() {
                        mixed.push(rule.to_owned());
                    }
                }
                Some(';') => {
                    let name = rule.split(':').next().unwrap_or_default();
                    if !name.starts_with("--") {
                        hold(name, OLD_PROPERTIES, &NEWER_PROPERTIES);
                    }
                }
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(mixed.is_empty(), "lost in old browsers, with all in them: {mixed:?}");
    assert_eq!(kinds("a:has(b:checked), i::after"), [":has", ":checked", "::after"]);
}

/// For a report: what the page shows, and what went wrong in it.
const SEEN: &str = "return [document.documentElement.className, document.documentElement.dataset.screen, document.body.innerText, window.failed]";

/// A tablet of the house and a guest's own phone with each of them gone in turn, and with all of them gone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_arrives_whichever_newer_function_a_browser_lacks() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    // What is inherited cannot be deleted, but hidden.
    let gone = |place: &str, name: &str| {
        format!("delete {place}.{name}; if ('{name}' in {place}) {place}.{name} = undefined;")
    };
    let mut gone: Vec<String> = LACKING.iter().map(|(place, name)| gone(place, name)).collect();
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

/// A function that nobody foresaw is missing when the answers are sent.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_script_cannot_send_is_handed_in_without_it() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let tablet = Tablet::start().await;
    for (gone, count) in [("AbortController", 1), ("fetch", 2)] {
        tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
        tablet.touch(".begin").await;
        tablet.choose("meals", "4").await;
        tablet.skip_to_the_end().await;
        tablet.run(&format!("window.{gone} = undefined")).await;
        tablet.touch(".next").await;
        tablet.browser.arrive("/thanks").await;
        assert_eq!(stored(&server.database).await.0, count, "{gone}");
    }
    let given = crate::answers::texts(&server.database, "SELECT answers AS value FROM response").await;
    assert_eq!(given, [r#"{"meals":4}"#, r#"{"meals":4}"#]);
}

/// A function is missing at the start: the page is as it came, and can be filled in and sent.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_script_that_fails_at_its_start_leaves_the_plain_form() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    for gone in [
        "Element.prototype.prepend",
        "Element.prototype.replaceWith",
        "History.prototype.replaceState",
        "window.scrollTo",
    ] {
        let before = stored(&server.database).await.0;
        let tablet = Tablet::start_with(&format!("{gone} = undefined;")).await;
        tablet.browser.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
        tablet.browser.wait_for("html:not(.scripted)").await;
        let shown = "return [...document.querySelectorAll('fieldset')].filter(isSeen).length";
        assert_eq!(tablet.run(shown).await, 14, "{gone}");
        assert_eq!(tablet.run("return document.querySelectorAll('.way, .tools, .begin').length").await, 0, "{gone}");
        tablet.browser.click("label:has([name='answer.meals'][value='4'])").await;
        tablet.browser.click("#ending .send").await;
        tablet.browser.arrive("/thanks").await;
        assert_eq!(stored(&server.database).await.0, before + 1, "{gone}");
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
            let all = 0;
            for (const text of texts) {
                const { body: [first, ...rest] } = acorn.parse(text, { ecmaVersion: 2018 });
                // A script in several files that share their names: of two functions with one name the later would be both.
                const inner = first.expression && first.expression.callee && first.expression.callee.body;
                const names = (inner ? inner.body : [first, ...rest]).filter((each) => each.type === 'FunctionDeclaration').map((each) => each.id.name);
                all += names.length;
                twice.push(...names.filter((name, place) => names.indexOf(name) !== place));
            }
            // The test's own driver would not run without it.
            if ([...texts].some((text) => text.includes('hasOwn'))) throw new Error('Object.hasOwn is of 2021');
            let isNewRefused = false;
            try { acorn.parse('a?.b', { ecmaVersion: 2018 }); } catch (error) { isNewRefused = true; }
            return [texts.size, twice, isNewRefused, all];
        })().then(done, (error) => done(String(error)));";
    let mut parsed = browser.client.execute_async(parse, vec![]).await.unwrap();
    let names = parsed.as_array_mut().unwrap().pop().unwrap().as_u64().unwrap();
    assert!(names > 60, "only {names} functions were looked at");
    assert_eq!(parsed, serde_json::json!([3, [], true]));
}
