//! The device reads a screen aloud, with a voice of its own.

use serde_json::{Value, json};

use super::screens::Demo;
use super::tablet::Tablet;

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
    tablet.run("window.spoken.length = 0").await;
    tablet.touch(".next").await;
    let next = "return [window.hushed, document.querySelector('.aloud').ariaPressed, window.spoken[0].text]";
    assert_eq!(tablet.run(next).await, json!([1, "true", "Hvor fornøyd er du med hjelpen fra sosialarbeiderne her?"]));
    assert_eq!(tablet.run(lit).await, json!([]));
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
