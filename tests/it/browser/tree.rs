//! What the browser tells a screen reader: the accessibility tree of the guest's screens.

use serde_json::json;

use super::screens::Demo;
use super::tablet::Tablet;

/// Roles that structure a page and have no words of their own.
const SILENT: [&str; 5] = ["generic", "none", "InlineTextBox", "RootWebArea", "StaticText"];

/// Each node that a screen reader meets, in its order: role, name, and a star where the focus is.
async fn tree(tablet: &Tablet) -> Vec<String> {
    tablet.browser.devtools("Accessibility.enable", json!({})).await.unwrap();
    let told = tablet.browser.devtools("Accessibility.getFullAXTree", json!({})).await.unwrap();
    let nodes = told["nodes"].as_array().unwrap();
    let by_id = |id: &str| nodes.iter().find(|node| node["nodeId"] == id);
    let mut waiting = vec![nodes[0]["nodeId"].as_str().unwrap().to_owned()];
    let mut met = Vec::new();
    while let Some(id) = waiting.pop() {
        let Some(node) = by_id(&id) else { continue };
        let children = node["childIds"].as_array().into_iter().flatten();
        waiting.extend(children.rev().map(|child| child.as_str().unwrap().to_owned()));
        let role = node["role"]["value"].as_str().unwrap_or_default();
        if node["ignored"] == true || SILENT.contains(&role) {
            continue;
        }
        let has = |name: &str| {
            let properties = node["properties"].as_array();
            properties.is_some_and(|all| all.iter().any(|one| one["name"] == name && one["value"]["value"] == true))
        };
        let name = node["name"]["value"].as_str().unwrap_or_default();
        met.push(format!("{role}: {name}{}", if has("focused") { " *" } else { "" }));
    }
    met
}

/// Leafs on to the screen with this question.
async fn go_to(tablet: &Tablet, code: &str) {
    while !tablet.shows(&format!("fieldset:not([hidden]) [name='answer.{code}']")).await {
        tablet.touch(".next").await;
    }
}

/// Where these stand among the nodes, one after the other.
fn in_order(met: &[String], wanted: &[&str]) {
    let mut rest = met.iter();
    for one in wanted {
        assert!(rest.any(|node| node == one), "{one} is not there, or not in its place:\n{}", met.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_screen_reader_meets_reason_question_help_and_answers_in_this_order() {
    let (demo, tablet) = (Demo::start(), Tablet::start().await);
    tablet.open(&format!("{}?lang=nb", demo.guest)).await;
    tablet.touch(".begin").await;
    // A question with faces: words alone name the answers, and the forward button says what it does now.
    let met = tree(&tablet).await;
    let answers = ["Svært misfornøyd", "Misfornøyd", "Midt imellom", "Fornøyd", "Svært fornøyd"];
    let answers = answers.map(|answer| format!("radio: {answer}"));
    let mut wanted = vec!["radiogroup: Hvor fornøyd er du med måltidene her?"];
    wanted.extend(answers.iter().map(String::as_str));
    wanted.extend(["button: Tilbake", "button: Vil ikke svare"]);
    in_order(&met, &wanted);
    assert_eq!(met.iter().filter(|node| node.starts_with("radio: ")).count(), 5, "{met:?}");
    assert!(!met.iter().any(|node| node.starts_with("img") || node.starts_with("image")), "{met:?}");
    tablet.choose("meals", "4").await;
    let met = tree(&tablet).await;
    in_order(&met, &["radio: Fornøyd *", "button: Tilbake", "button: Neste"]);
    assert!(met.contains(&"button: Fjern svaret".to_owned()), "{met:?}");
    // A section that begins with a reason: the reader stands at its heading, and comes to the reason before the question.
    go_to(&tablet, "visits").await;
    let met = tree(&tablet).await;
    in_order(
        &met,
        &[
            "heading: Besøkene dine *",
            "paragraph: ",
            "radiogroup: Hvor ofte er du her?",
            "radio: 4 ganger i uka eller oftere",
        ],
    );
    // Help belongs to the group, so that it is said with the question.
    go_to(&tablet, "reasons").await;
    let described = "const group = document.querySelector('fieldset:not([hidden])');
        return document.getElementById(group.getAttribute('aria-describedby')).textContent";
    assert_eq!(tablet.run(described).await, "Velg alt som passer.");
    in_order(&tree(&tablet).await, &["group: Hvorfor kommer du hit?", "checkbox: For å spise"]);
}

/// With the browser's own dialog, and where there is none.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_question_whether_somebody_is_there_holds_the_focus_and_gives_it_back() {
    let demo = Demo::start();
    for script in ["", "delete HTMLDialogElement.prototype.showModal; delete HTMLDialogElement.prototype.close;"] {
        let tablet = Tablet::start_with(script).await;
        tablet.open(&format!("{}?lang=nb", demo.guest)).await;
        tablet.touch(".begin").await;
        tablet.choose("meals", "4").await;
        tablet.pass(880).await;
        let met = tree(&tablet).await;
        assert!(met.iter().any(|node| node.starts_with("alertdialog: Er du der fortsatt?")), "{script}: {met:?}");
        let buttons: Vec<_> = met.iter().filter(|node| node.starts_with("button: ")).collect();
        assert_eq!(buttons.len(), 1, "{script}: what lies behind it is there, too: {met:?}");
        assert!(buttons[0].ends_with(" *"), "{script}: {met:?}");
        assert!(!met.iter().any(|node| node.starts_with("radio")), "{script}: {met:?}");
        tablet.touch_at_once(".idle button").await;
        in_order(&tree(&tablet).await, &["radio: Fornøyd *"]);
    }
}
