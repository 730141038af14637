//! The device reads a screen aloud, with a voice of its own.

use serde_json::{Value, json};

use super::screens::Demo;
use super::tablet::Tablet;

/// A device whose voices come late: one from the network, and one of its own for each language named.
fn voices(tags: &[&str]) -> String {
    let own: Vec<Value> = tags.iter().map(|tag| json!({ "lang": tag, "localService": true, "name": tag })).collect();
    format!(
        "window.spoken = []; window.hushed = 0;
         let known = [];
         // As in Safari before 16: it takes no listeners.
         Object.defineProperty(window, 'speechSynthesis', {{ value: {{
             getVoices: () => known, speak: (said) => window.spoken.push(said), cancel: () => {{ window.hushed += 1; }},
         }} }});
         window.SpeechSynthesisUtterance = class {{ constructor(text) {{ this.text = text; }} }};
         window.arrive = () => {{
             known = [{{ lang: 'nb-NO', localService: false, name: 'far away' }}, ...{}];
             speechSynthesis.onvoiceschanged();
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
        "Tilbake",
        "Vil ikke svare",
    ]
    .into_iter()
    .map(|text| json!(["no-NO", text]))
    .collect();
    assert_eq!(spoken, json!(wanted));
    assert_eq!(tablet.run("return document.querySelector('.aloud').ariaPressed").await, "true");
    // What is spoken is lit.
    tablet.run("window.spoken[1].onstart()").await;
    let lit = "return [...document.querySelectorAll('.is-spoken')].map((line) => line.textContent)";
    assert_eq!(tablet.run(lit).await, json!(["Hvor fornøyd er du med måltidene her?"]));
    // The next screen is read by itself, and another touch ends it.
    tablet.run("window.cancelled = window.spoken.pop(); window.spoken.length = 0").await;
    tablet.touch(".next").await;
    let next = "return [window.hushed, document.querySelector('.aloud').ariaPressed, window.spoken[0].text]";
    assert_eq!(tablet.run(next).await, json!([1, "true", "Hvor fornøyd er du med hjelpen fra sosialarbeiderne her?"]));
    assert_eq!(tablet.run(lit).await, json!([]));
    // What was cancelled tells of its end only now; the new reading goes on, and can be ended.
    tablet.run("window.cancelled.onerror()").await;
    tablet.touch(".aloud").await;
    let off = "return [window.hushed, document.querySelector('.aloud').ariaPressed]";
    assert_eq!(tablet.run(off).await, json!([2, "false"]));
    tablet.run("window.spoken.length = 0").await;
    tablet.touch(".next").await;
    assert_eq!(tablet.run("return window.spoken.length").await, 0);
    // A voice that fails keeps nobody's answers on the screen.
    tablet.choose("activities", "4").await;
    tablet.touch(".aloud").await;
    tablet.run("for (const said of window.spoken) said.onerror()").await;
    tablet.pass(880).await;
    assert!(tablet.shows(".idle").await);
    // No voice of the device's own speaks this language.
    let tablet = Tablet::start_with(&voices(&["de-DE"])).await;
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.run("arrive()").await;
    assert!(!tablet.shows(".aloud").await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_listens_hears_what_comes_late_too_and_in_another_language() {
    let demo = Demo::start();
    let tablet = Tablet::start_with(&voices(&["en-GB", "no-NO"])).await;
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.run("arrive()").await;
    tablet.touch(".aloud").await;
    // The voice goes along to another language, although it comes late there.
    tablet.touch(".languages a[lang='en']").await;
    tablet.browser.wait_for("html[lang='en'].ready").await;
    assert_eq!(tablet.run("return document.querySelector('.aloud').ariaPressed").await, "true");
    assert_eq!(tablet.run("return location.hash").await, "");
    // What was waited for is read as soon as the voice is there.
    let spoken = "return window.spoken.map((said) => said.voice.name + ': ' + said.text)";
    assert_eq!(tablet.run(spoken).await, json!([]));
    tablet.run("arrive()").await;
    let read: Vec<String> = serde_json::from_value(tablet.run(spoken).await).unwrap();
    assert!(read.contains(&"en-GB: What do you think of this place?".to_owned()), "{read:?}");
    tablet.run("arrive(); window.spoken.length = 0").await;
    tablet.touch(".begin").await;
    tablet.ask_everything().await;
    assert_eq!(tablet.run(spoken).await[1], "en-GB: How happy are you with the meals here?");
    // What is wrong with an answer.
    while !tablet.shows("fieldset:not([hidden]) .more").await {
        tablet.touch(".next").await;
    }
    tablet.browser.fill("[name='answer.trips_outside']", "99").await;
    tablet.run("window.spoken.length = 0").await;
    tablet.touch(".next").await;
    assert_eq!(tablet.run(spoken).await, json!(["en-GB: 99 is too high. Type a number from 0 to 20."]));
    // The question whether anybody is there, and nothing of what lies behind it; then nothing any more.
    tablet.run("for (const said of window.spoken) said.onend(); window.spoken.length = 0").await;
    tablet.pass(880).await;
    let asked: Vec<String> = serde_json::from_value(tablet.run(spoken).await).unwrap();
    let shown = tablet
        .run("return [...document.querySelectorAll('.idle p, .idle button')].map((line) => 'en-GB: ' + line.innerText)")
        .await;
    assert_eq!(json!(asked), shown, "nothing of what lies behind it");
    let hushed = tablet.run("return window.hushed").await.as_u64().unwrap();
    tablet.touch_at_once(".idle .send").await;
    assert_eq!(tablet.run("return window.hushed").await, hushed + 1);
}

/// Whoever listens touches nothing; a voice that never comes to its end is no sign of anybody.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tablet_that_reads_to_nobody_asks_after_two_minutes() {
    let demo = Demo::start();
    let tablet = Tablet::start_with(&voices(&["no-NO"])).await;
    tablet.open(&format!("{}?lang=nb", demo.guest.replace("/s/", "/t/"))).await;
    tablet.run("arrive()").await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "4").await;
    tablet.touch(".aloud").await;
    tablet.pass(119).await;
    assert!(!tablet.shows(".idle").await, "it reads");
    tablet.pass(1).await;
    assert!(tablet.shows(".idle").await);
    tablet.pass(20).await;
    assert_eq!(tablet.screen().await.0, "opening");
    assert_eq!(tablet.filled().await, 0);
}

/// On a small screen the answers lie below the help that is unfolded for reading.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_read_aloud_is_brought_into_view() {
    let demo = Demo::start();
    let tablet = Tablet::start_with(&voices(&["no-NO"])).await;
    tablet.browser.resize(320, 568).await;
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.run("arrive(); document.documentElement.style.fontSize = '200%'; dispatchEvent(new Event('resize'))").await;
    tablet.touch(".begin").await;
    tablet.touch(".aloud").await;
    let last = "return [...document.querySelectorAll('fieldset:not([hidden]) .scale .word')].pop()";
    let seen = format!(
        "const box = (() => {{ {last} }})().getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight"
    );
    tablet.run("scrollTo(0, 0)").await;
    assert_eq!(tablet.run(&seen).await, false, "the test needs an answer below the screen");
    tablet
        .run(&format!(
            "const word = (() => {{ {last} }})(); window.spoken.find((said) => said.text === word.innerText).onstart()"
        ))
        .await;
    assert_eq!(tablet.run(&seen).await, true);
}
