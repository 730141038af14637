//! Every screen of the guest's way, in every language of the shipped survey, on tablets and a phone: nothing wider than the
//! screen, nothing that axe knows as a barrier, every target big enough for a finger, and a picture to look at. Then what a
//! guest can change about the screens: size, contrast, voice.

use serde_json::{Value, json};

use super::screens::Demo;
use super::tablet::Tablet;

const SIZES: [(&str, u32, u32); 3] = [("tablet", 1024, 768), ("upright", 768, 1024), ("phone", 360, 740)];

/// Every target on the screen that is smaller than 64 pixels each way. A button or field inside a label counts with it.
const SMALL: &str = "return [...document.querySelectorAll('button, a[href]:not(.skip-link), label.option, input[type=number], textarea')]
    .filter((each) => each.checkVisibility()).map((each) => [each, each.getBoundingClientRect()])
    .filter(([, box]) => box.width < 64 || box.height < 64)
    .map(([each, box]) => `${each.outerHTML.slice(0, 80)}: ${box.width} x ${box.height}`);";

/// Words that do not fit where they stand.
const CUT: &str = "return [...document.querySelectorAll('.word, button, .tool, legend, h1, h2, .count')]
    .filter((each) => each.checkVisibility() && each.offsetWidth > 1 && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
    .map((each) => `${each.outerHTML.slice(0, 120)}: ${each.scrollWidth} in ${each.clientWidth}`);";

async fn look(tablet: &Tablet, name: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (size, width, height) in SIZES {
        tablet.browser.resize(width, height).await;
        tablet.browser.settle().await;
        let over = tablet.browser.overflow().await;
        if over > 0 {
            wrong.push(format!("{over} pixels wider than the screen"));
        }
        for script in [SMALL, CUT] {
            let found: Vec<String> = serde_json::from_value(tablet.run(script).await).unwrap();
            wrong.extend(found.into_iter().map(|found| format!("{size}: {found}")));
        }
        wrong.extend(tablet.browser.barriers().await.into_iter().map(|barrier| format!("{size}: {barrier}")));
        tablet.browser.keep_picture(&format!("{name}-{size}")).await;
    }
    tablet.browser.resize(1024, 768).await;
    wrong.into_iter().map(|wrong| format!("{name} {wrong}")).collect()
}

/// Looks at every screen from the opening to the thanks.
async fn look_at_all(demo: &Demo, tablet: &Tablet, language: &str) -> Vec<String> {
    tablet.open(&format!("{}?lang={language}", demo.guest.replace("/s/", "/t/"))).await;
    let mut wrong = look(tablet, &format!("guest-{language}-00-opening")).await;
    tablet.touch(".begin").await;
    let mut number = 1;
    while tablet.screen().await.0 == "question" {
        tablet.run("document.querySelector('fieldset:not([hidden]) :is(.option:nth-child(4), .option:nth-child(2), .more)')?.click()").await;
        wrong.extend(look(tablet, &format!("guest-{language}-{number:02}-question")).await);
        tablet.touch(".next").await;
        number += 1;
    }
    wrong.extend(look(tablet, &format!("guest-{language}-{number:02}-sending")).await);
    tablet.touch(".ending .send").await;
    tablet.on_screen("end").await;
    wrong.extend(look(tablet, &format!("guest-{language}-{:02}-thanks", number + 1)).await);
    wrong
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_screen_fits_and_has_no_barriers_in_every_language() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    let mut wrong = Vec::new();
    for language in ["nb", "nn", "en"] {
        wrong.extend(look_at_all(&demo, &tablet, language).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn screens_fit_with_large_text_with_contrast_and_under_a_magnifier() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    let address = format!("{}?lang=nb", demo.guest);
    tablet.open(&address).await;
    let font = async || {
        let size =
            tablet.run("return getComputedStyle(document.querySelector('legend, .introduction')).fontSize").await;
        size.as_str().unwrap().trim_end_matches("px").parse::<f64>().unwrap()
    };
    let plain = font().await;
    let mut wrong = Vec::new();
    for (step, factor) in [(1, 1.25), (2, 1.5)] {
        tablet.touch(".size").await;
        assert!(font().await > plain * factor * 0.85, "the text did not grow");
        wrong.extend(look(&tablet, &format!("guest-large-{step}-opening")).await);
    }
    tablet.touch(".contrast").await;
    assert_eq!(tablet.run("return getComputedStyle(document.body).color").await, "rgb(0, 0, 0)");
    tablet.touch(".begin").await;
    tablet.choose("meals", "4").await;
    wrong.extend(look(&tablet, "guest-large-contrast").await);
    tablet.touch(".size").await;
    wrong.extend(look(&tablet, "guest-contrast").await);
    // 1280 by 1024 pixels at 400 %.
    tablet.browser.resize(320, 256).await;
    tablet.browser.keep_picture("guest-magnified").await;
    assert_eq!(tablet.browser.overflow().await, 0);
    assert_eq!(tablet.run("return getComputedStyle(document.querySelector('.way')).position").await, "static");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A device whose voices come late: one from the network, and one of its own for each language named.
fn voices(tags: &[&str]) -> String {
    let own: Vec<Value> = tags.iter().map(|tag| json!({ "lang": tag, "localService": true, "name": tag })).collect();
    format!(
        "window.spoken = []; window.hushed = 0;
         const target = new EventTarget();
         let known = [];
         Object.defineProperty(window, 'speechSynthesis', {{ value: Object.assign(target, {{
             getVoices: () => known, speak: (said) => window.spoken.push(said), cancel: () => {{ window.hushed += 1; }},
         }}) }});
         window.SpeechSynthesisUtterance = class {{ constructor(text) {{ this.text = text; }} }};
         window.arrive = () => {{
             known = [{{ lang: 'nb-NO', localService: false, name: 'far away' }}, ...{}];
             target.dispatchEvent(new Event('voiceschanged'));
         }};",
        json!(own)
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_screen_is_read_aloud_with_the_devices_own_voice() {
    let demo = Demo::start();
    let tablet = Tablet::start_with(&voices(&["en-GB", "no-NO"])).await;
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    assert!(!tablet.shows(".aloud").await, "there is no voice yet");
    tablet.run("arrive()").await;
    assert!(tablet.shows(".aloud").await);
    tablet.touch(".begin").await;
    tablet.touch(".aloud").await;
    let spoken = tablet.run("return window.spoken.map((said) => [said.voice.name, said.text])").await;
    let wanted: Vec<Value> = [
        "Tilbudet her",
        "Hvor fornøyd er du med måltidene her?",
        "Svært misfornøyd",
        "Misfornøyd",
        "Midt imellom",
        "Fornøyd",
        "Svært fornøyd",
    ]
    .into_iter()
    .map(|text| json!(["no-NO", text]))
    .collect();
    assert_eq!(spoken, json!(wanted));
    assert_eq!(tablet.run("return document.querySelector('.aloud').ariaPressed").await, "true");
    // The next screen ends it, and so does another touch.
    tablet.touch(".pass").await;
    assert_eq!(
        tablet.run("return [window.hushed, document.querySelector('.aloud').ariaPressed]").await,
        json!([1, "false"])
    );
    tablet.touch(".aloud").await;
    tablet.touch(".aloud").await;
    assert_eq!(tablet.run("return window.hushed").await, 2);
    // No voice of the device's own speaks this language.
    let tablet = Tablet::start_with(&voices(&["de-DE"])).await;
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.run("arrive()").await;
    assert!(!tablet.shows(".aloud").await);
}
