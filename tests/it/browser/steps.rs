//! Every screen of the guest's way, in every language of the shipped survey, on tablets and a phone, with the smallest and the
//! largest text: nothing wider than the screen, no word broken or cut, nothing that axe knows as a barrier, every target big
//! enough for a finger, and pictures in `target/screens` to look at: in bokmål, with `PEIL_WRITE_PICTURES=1` in every language.

use super::chromium::is_kept_in;
use super::screens::Demo;
use super::tablet::Tablet;
use crate::languages::looked_at;

const SIZES: [(&str, u32, u32); 3] = [("tablet", 1024, 768), ("upright", 768, 1024), ("phone", 360, 740)];

/// What is wrong with a screen as it lies there, a line each: it is too wide, a target is smaller than 64 pixels each way, 44 on
/// phones (a field inside a label counts with it), or words do not fit where they stand, or only in two pieces.
const MISFITS: &str = "
    const page = document.documentElement;
    const shown = (css) => [...document.querySelectorAll(css)].filter((each) => each.checkVisibility());
    const name = (each) => each.outerHTML.slice(0, 120);
    const least = innerWidth < 768 ? 44 : 64;
    const small = shown('button, a[href]:not(.skip-link), label.option, input[type=number], textarea')
        .map((each) => [each, each.getBoundingClientRect()])
        .filter(([, box]) => box.width < least || box.height < least)
        .map(([each, box]) => `${name(each)}: ${box.width} x ${box.height}`);
    const texts = shown('.word, button, .tool, .languages a, legend, h1, h2, .count, .number label, p')
        .filter((each) => each.offsetWidth > 1);
    const cut = texts.filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
        .map((each) => `${name(each)}: ${each.scrollWidth} in ${each.clientWidth}`);
    const broken = new Set();
    for (const text of texts) {
        const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node; (node = walk.nextNode());) {
            // A line may end after a hyphen or a stroke.
            for (const word of node.data.matchAll(/[^\\s\\u00ad\\/–-]+/gu)) {
                const range = document.createRange();
                range.setStart(node, word.index);
                range.setEnd(node, word.index + word[0].length);
                const [first, ...rest] = [...range.getClientRects()].filter((box) => box.width > 1);
                if (rest.some((box) => Math.abs(box.top - first.top) > first.height / 2)) broken.add(`broken: ${word[0]}`);
            }
        }
    }
    const over = page.scrollWidth - page.clientWidth;
    return [...(over > 0 ? [`${over} pixels wider than the screen`] : []), ...small, ...cut, ...broken];";

/// Looks at one screen; returns what is wrong with it.
async fn look(tablet: &Tablet, name: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let is_kept = is_kept_in(name.split('-').nth(1).unwrap());
    for (size, width, height) in SIZES {
        tablet.browser.resize(width, height).await;
        tablet.browser.settle().await;
        let before = tablet.run("return document.documentElement.dataset.size").await;
        for text in [before.as_str().unwrap(), "2"] {
            // Measuring lays the page out; it need not be drawn.
            let resized =
                format!("document.documentElement.dataset.size = {text}; dispatchEvent(new Event('resize'));");
            let measured = tablet.run(&format!("{resized}{MISFITS}")).await;
            let found: Vec<String> = serde_json::from_value(measured).unwrap();
            wrong.extend(found.into_iter().map(|found| format!("{size}, text {text}: {found}")));
            if is_kept && text == before.as_str().unwrap() {
                tablet.browser.keep_picture(&format!("{name}-{size}")).await;
            }
        }
        tablet.run(&format!("document.documentElement.dataset.size = {before}")).await;
    }
    tablet.browser.resize(1024, 768).await;
    tablet.browser.settle().await;
    wrong.extend(tablet.browser.barriers().await);
    wrong.into_iter().map(|wrong| format!("{name} {wrong}")).collect()
}

/// Looks at every screen from the opening to the thanks, and at those that come when something is amiss.
async fn look_at_all(demo: &Demo, tablet: &Tablet, language: &str) -> Vec<String> {
    tablet.open(&format!("{}?lang={language}", demo.guest)).await;
    let look = async |screen: &str| look(tablet, &format!("guest-{language}-{screen}")).await;
    let mut wrong = look("00-opening").await;
    tablet.click(".begin").await;
    for number in 1.. {
        if tablet.screen().await.0 != "question" {
            break;
        }
        if tablet.shows("fieldset:not([hidden]) .number").await {
            tablet.run("document.querySelector('fieldset:not([hidden]) input').value = 999").await;
            tablet.click(".next").await;
            wrong.extend(look(&format!("{number:02}-error")).await);
            tablet.touch("fieldset:not([hidden]) .fewer").await;
        }
        let choose =
            "document.querySelector('fieldset:not([hidden]) :is(.option:nth-child(4), .option:nth-child(2))')?.click()";
        tablet.run(choose).await;
        tablet.ask_everything().await;
        wrong.extend(look(&format!("{number:02}-question")).await);
        tablet.click(".next").await;
    }
    wrong.extend(look("20-ending").await);
    // On a guest's own phone, which this address is for.
    tablet.pass(880).await;
    wrong.extend(look("21-idle").await);
    tablet.touch_at_once(".idle").await;

    answers_come(tablet, "new Promise((_, fail) => { window.fail = fail; })").await;
    tablet.click(".next").await;
    tablet.browser.wait_for("html[data-sending='']").await;
    wrong.extend(look("22-sending").await);
    tablet.run("window.fail(new TypeError())").await;
    tablet.browser.wait_for("html[data-sending='waits']").await;
    wrong.extend(look("23-waiting").await);
    let refused =
        "{ type: 'urn:peil:problem:answers-refused', errors: [{ question: 'meals', code: 'not-an-option' }] }";
    answers_come(tablet, &format!("Promise.resolve(new Response(JSON.stringify({refused}), {{ status: 422 }}))")).await;
    tablet.touch(".now").await;
    tablet.on_screen("question").await;
    wrong.extend(look("24-refused").await);
    tablet.choose("meals", "4").await;
    tablet.click(".next").await;
    tablet.skip_to_the_end().await;
    let over = "{ type: 'urn:peil:problem:round-not-open' }";
    answers_come(tablet, &format!("Promise.resolve(new Response(JSON.stringify({over}), {{ status: 409 }}))")).await;
    tablet.click(".next").await;
    tablet.on_screen("end").await;
    wrong.extend(look("25-over").await);

    tablet.open(&format!("{}?lang={language}", demo.guest)).await;
    tablet.click(".begin").await;
    tablet.skip_to_the_end().await;
    tablet.click(".next").await;
    wrong.extend(look("26-nothing").await);
    tablet.touch(".nothing .send").await;
    tablet.click(".begin").await;
    tablet.touch("fieldset:not([hidden]) .option:nth-child(2)").await;
    tablet.click(".next").await;
    tablet.skip_to_the_end().await;
    tablet.click(".next").await;
    tablet.on_screen("end").await;
    wrong.extend(look("27-thanks").await);

    // On a tablet of the house the thanks go by themselves.
    tablet.open(&format!("{}?lang={language}", demo.guest.replace("/s/", "/t/"))).await;
    tablet.click(".begin").await;
    tablet.touch("fieldset:not([hidden]) .option:nth-child(2)").await;
    tablet.click(".next").await;
    tablet.skip_to_the_end().await;
    tablet.click(".next").await;
    tablet.on_screen("end").await;
    wrong.extend(look("28-thanks-on-a-tablet").await);
    wrong
}

/// What the page gets when it hands in answers.
async fn answers_come(tablet: &Tablet, answer: &str) {
    tablet.run(&format!("window.fetch = () => {answer}")).await;
}

/// Half of the languages each, so that two browsers can work at once.
async fn every_screen(of: usize) {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    let mut wrong = Vec::new();
    for language in looked_at().iter().skip(of).step_by(2) {
        wrong.extend(look_at_all(&demo, &tablet, language.as_str()).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_screen_fits_and_has_no_barriers_in_every_other_language() {
    every_screen(0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_screen_fits_and_has_no_barriers_in_the_languages_between() {
    every_screen(1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn screens_fit_with_large_text_and_with_contrast_in_every_language() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    let font = async || {
        let size =
            tablet.run("return getComputedStyle(document.querySelector('legend, .introduction')).fontSize").await;
        size.as_str().unwrap().trim_end_matches("px").parse::<f64>().unwrap()
    };
    let mut wrong = Vec::new();
    for language in looked_at() {
        tablet.open(&format!("{}?lang={language}", demo.guest)).await;
        let plain = font().await;
        for (step, factor) in [(1, 1.25), (2, 1.5)] {
            tablet.touch(".size").await;
            assert!(font().await > plain * factor * 0.85, "the text did not grow");
            wrong.extend(look(&tablet, &format!("guest-{language}-large-{step}-opening")).await);
        }
        tablet.touch(".contrast").await;
        assert_eq!(tablet.run("return getComputedStyle(document.body).color").await, "rgb(0, 0, 0)");
        tablet.click(".begin").await;
        tablet.choose("meals", "4").await;
        wrong.extend(look(&tablet, &format!("guest-{language}-large-contrast")).await);
        tablet.touch(".size").await;
        wrong.extend(look(&tablet, &format!("guest-{language}-contrast")).await);
        // 1280 by 1024 pixels at 400 %.
        tablet.browser.resize(320, 256).await;
        if is_kept_in(language.as_str()) {
            tablet.browser.keep_picture(&format!("guest-{language}-magnified")).await;
        }
        assert_eq!(tablet.browser.overflow().await, 0);
        assert_eq!(tablet.run("return getComputedStyle(document.querySelector('.way')).position").await, "static");
        tablet.browser.resize(1024, 768).await;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
