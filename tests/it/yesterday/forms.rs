//! What guests are shown of rounds that a former version left behind: the same questions, answers, buttons and fields.

use std::collections::BTreeMap;

use scraper::{Html, Node, Selector};

use super::{DOORS, Difference, OPEN, differing, hold_names};
use crate::answers::texts;
use crate::server::{Server, on_both_databases};

/// What guests are shown differently since, on purpose.
const DIFFERENCES: &[Difference] = &[];

/// What guests are shown at the address of each round in bokmål, and of one open round in every language of its survey: texts, and what
/// they can press or fill in.
async fn guests_are_shown(server: &Server) -> BTreeMap<String, Vec<String>> {
    let rounds = texts(&server.database, "SELECT code AS value FROM round ORDER BY 1").await;
    let mut paths: Vec<String> = rounds.iter().map(|code| format!("/s/{code}?lang=nb")).collect();
    let open = OPEN.told();
    let open = open["rounds"]["open"].as_str().unwrap();
    paths.extend(["ar", "da", "en", "nn", "pl", "ro", "so", "uk"].map(|tag| format!("/s/{open}?lang={tag}")));
    let (guest, mut shown) = (server.visitor(), BTreeMap::new());
    for path in paths {
        let answer = guest.get(&path).await;
        let status = answer.status().to_string();
        let mut lines = of_form(&answer.text().await.unwrap());
        lines.insert(0, status);
        shown.insert(path, lines);
    }
    shown
}

/// The texts of a guest's page, and its controls without what is random in them: the id of the answer to come.
fn of_form(text: &str) -> Vec<String> {
    let html = Html::parse_document(text);
    let body = html.select(&Selector::parse("body").unwrap()).next().unwrap();
    let lines = body.descendants().filter_map(|node| match node.value() {
        Node::Text(piece) => {
            let is_hidden = node.parent().and_then(|parent| Some(parent.value().as_element()?.name().to_owned()));
            let is_hidden = is_hidden.is_some_and(|name| ["script", "style"].contains(&name.as_str()));
            (!is_hidden).then(|| piece.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        Node::Element(control)
            if ["input", "textarea", "select", "option", "button", "a", "form"].contains(&control.name()) =>
        {
            let is_random = control.attr("name") == Some("response_id");
            let told = ["type", "name", "value", "href", "action", "required"].into_iter();
            let told = told.filter(|attribute| !(is_random && *attribute == "value"));
            let told = told.filter_map(|attribute| Some(format!("{attribute}={}", control.attr(attribute)?)));
            Some(std::iter::once(control.name().to_owned()).chain(told).collect::<Vec<_>>().join(" "))
        }
        _ => None,
    });
    lines.filter(|line| !line.is_empty()).collect()
}

on_both_databases! {
    /// Guests of a database that a former version left behind are asked what they were asked, in the same words.
    async fn guests_are_asked_what_they_were_asked(database: Database) {
        DOORS.left_behind(&database).await;
        let server = Server::start(database).await;
        let now = guests_are_shown(&server).await;
        if DOORS.is_to_be_written(&server.database) {
            DOORS.pack("forms.json.gz", &serde_json::to_vec(&now).unwrap());
        }
        let then: BTreeMap<String, Vec<String>> = serde_json::from_slice(&DOORS.unpacked("forms.json.gz")).unwrap();
        assert!(then.values().any(|lines| lines.len() > 200), "the fixture holds no form");
        hold_names(DIFFERENCES, &differing(&then, &now, DIFFERENCES));
    }
}
