//! Whoever knows a screen knows its files: the rooms of `flows`, of `web` and of the texts have the same names, and so have the files in
//! them. `docs/ARCHITECTURE.md` promises that under "Where is the file behind a button?".
//!
//! The check reads the sources and the texts as text, as [`super::arrows`] does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::arrows::sources;

/// The languages that the whole interface is written in.
const LANGUAGES: [&str; 4] = ["nb", "nn", "en", "da"];

/// Doors of `web` without a room in `flows`: they call the flows of the verbs.
const DOORS: [&str; 2] = ["guest", "tablet"];

/// Texts that belong to no area: what several say, the words of failures, and what an operator reads at the terminal.
const OF_ALL: [&str; 3] = ["shared", "errors", "operate"];

/// Folders of `web` that say nothing of their own: what stands around pages, what they are made of, and the door for programs.
const NO_AREA: [&str; 3] = ["shell", "ui", "api"];

/// What is done on a page by flows of another name, with the reason.
const OTHERWISE: [(&str, &str, &str); 2] = [
    ("collect", "poster", "nothing is done there: it shows the round"),
    ("collect", "paper_form", "an answer off paper goes the way of every answer, by `submit_answers`"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The names of what is in a folder, without their endings, as far as `wanted` says so.
fn names(folder: &str, wanted: impl Fn(&Path) -> bool) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| wanted(path)).map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

/// A folder that holds a module; one that somebody left empty is none.
fn is_room(path: &Path) -> bool {
    path.join("mod.rs").is_file()
}

/// The verbs, and `account`. What takes long is no room: its button is in `manage`.
fn verbs() -> BTreeSet<String> {
    let mut rooms = names("src/flows", is_room);
    assert!(rooms.remove("jobs"), "say here where jobs went");
    rooms
}

#[test]
fn the_rooms_of_flows_of_web_and_of_the_texts_have_the_same_names() {
    let of_flows = verbs();
    let mut of_web = names("src/web", is_room);
    of_web.retain(|name| !NO_AREA.contains(&name.as_str()));
    let with = |more: &[&str]| -> BTreeSet<String> {
        of_flows.iter().cloned().chain(more.iter().map(|name| (*name).to_owned())).collect()
    };
    assert_eq!(of_web, with(&DOORS), "the rooms of web");
    for language in LANGUAGES {
        let of_texts = names(&format!("locales/{language}"), |path| path.extension().is_some_and(|end| end == "ftl"));
        assert_eq!(of_texts, with(&[&DOORS[..], &OF_ALL].concat()), "the texts of {language}");
    }
}

/// Whether a file answers at an address.
fn is_handler(text: &str) -> bool {
    ["#[get(", "#[post("].iter().any(|route| text.contains(route))
}

/// Handlers without a flow of their name, handlers that write a page, and pages without a handler.
fn misnamed(verbs: &BTreeSet<String>, files: &[(String, String)]) -> Vec<String> {
    let has = |place: &str| files.iter().any(|(path, _)| path == place);
    let mut found = Vec::new();
    for (path, text) in files {
        let Some((verb, file)) = path.strip_prefix("web/").and_then(|path| path.split_once('/')) else { continue };
        let noun = file.trim_end_matches(".rs");
        if !verbs.contains(verb) || noun.contains('/') {
            continue;
        }
        if is_handler(text) {
            let is_done = has(&format!("flows/{verb}/{noun}.rs")) || has(&format!("flows/{verb}/{noun}/mod.rs"));
            if !is_done && !OTHERWISE.iter().any(|(room, name, _)| (*room, *name) == (verb, noun)) {
                found.push(format!("there is no flows/{verb}/{noun} for {path}"));
            }
            if text.replace("html! {}", "").contains("html!") {
                found.push(format!("{path} writes a page; that belongs into web/{verb}/{noun}_page.rs"));
            }
        }
        let handler = noun.strip_suffix("_page").map(|noun| format!("web/{verb}/{noun}.rs"));
        if let Some(handler) = handler.filter(|handler| !has(handler)) {
            found.push(format!("there is no {handler} for {path}"));
        }
    }
    found
}

#[test]
fn a_page_its_handler_and_what_is_done_there_have_one_name() {
    let found = misnamed(&verbs(), &sources("rs"));
    assert!(found.is_empty(), "{found:#?}");
}

/// The area that a source file belongs to; none where it serves several.
fn area_of(path: &str) -> Option<&str> {
    let (layer, rest) = path.split_once('/')?;
    let (room, _) = rest.split_once('/')?;
    match (layer, room) {
        ("flows", "jobs") => Some("manage"),
        ("flows", _) => Some(room),
        ("web", _) if !NO_AREA.contains(&room) => Some(room),
        _ => None,
    }
}

fn is_of_tests(path: &str) -> bool {
    path.ends_with("tests.rs") || path.contains("/tests/")
}

/// Each key of a file of texts that other areas use, or that only one uses although it stands with what several say.
fn strays(file: &str, keys: &BTreeSet<String>, sources: &[(String, String)]) -> Vec<String> {
    let mut users: BTreeMap<&str, BTreeSet<Option<&str>>> = BTreeMap::new();
    for (path, text) in sources.iter().filter(|(path, _)| !is_of_tests(path)) {
        for word in text.split('"').filter(|word| keys.contains(*word)) {
            users.entry(word).or_default().insert(area_of(path));
        }
    }
    let mut found = Vec::new();
    for (key, users) in users {
        let areas: Vec<&str> = users.iter().copied().flatten().collect();
        let is_shared = OF_ALL.contains(&file);
        if let ([only], true) = (areas.as_slice(), is_shared && !users.contains(&None)) {
            found.push(format!("{key} stands in {file}.ftl, and only {only} uses it"));
        }
        if !is_shared && areas.iter().any(|area| *area != file) {
            found.push(format!("{key} stands in {file}.ftl, and {areas:?} use it"));
        }
    }
    found
}

/// The keys of a file. One of a single word may as well be the name of an element, so those are left out.
fn keys(language: &str, file: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join(format!("locales/{language}/{file}.ftl"))).unwrap();
    let starts = text.lines().filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()));
    let keys = starts.filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
    keys.filter(|key| key.contains('-')).map(ToOwned::to_owned).collect()
}

#[test]
fn each_text_stands_with_the_area_that_uses_it() {
    let sources = sources("rs");
    let files: Vec<String> =
        verbs().into_iter().chain([&DOORS[..], &OF_ALL].concat().into_iter().map(String::from)).collect();
    let mut found = Vec::new();
    for file in &files {
        let wanted = keys("nb", file);
        assert!(!wanted.is_empty(), "{file}.ftl is empty");
        found.extend(strays(file, &wanted, &sources));
        for language in LANGUAGES {
            assert_eq!(keys(language, file), wanted, "{file}.ftl in {language} and in nb");
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_planted_stray_is_found() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let keys = BTreeSet::from(["round-sure".to_owned()]);
    let says = r#"locale.text("round-sure")"#;
    let users = |paths: &[&str]| paths.iter().map(|path| file(path, says)).collect::<Vec<_>>();
    for (standing_in, used_by, is_right) in [
        ("collect", vec!["web/collect/round_page.rs"], true),
        ("collect", vec!["flows/collect/round/close.rs", "web/ui/layout.rs"], true),
        ("collect", vec!["web/manage/units_page.rs"], false),
        ("collect", vec!["web/collect/round_page.rs", "flows/listen/reply.rs"], false),
        ("manage", vec!["flows/jobs/run.rs"], true),
        ("shared", vec!["web/collect/round_page.rs", "flows/listen/reply.rs"], true),
        ("shared", vec!["web/collect/round_page.rs", "web/collect/rounds_page.rs"], false),
        ("shared", vec!["web/collect/round_page.rs", "web/shell/form.rs"], true),
        ("errors", vec!["web/shell/failures.rs"], true),
        ("errors", vec!["flows/record/readings.rs"], false),
    ] {
        let found = strays(standing_in, &keys, &users(&used_by));
        assert_eq!(found.is_empty(), is_right, "in {standing_in}, used by {used_by:?}: {found:?}");
    }

    let verbs = BTreeSet::from(["collect".to_owned()]);
    let route = "#[get(\"/staff\")]";
    let right = [
        file("web/collect/rounds.rs", route),
        file("web/collect/rounds_page.rs", "html! { p {} }"),
        file("flows/collect/rounds.rs", ""),
        file("web/guest/phone.rs", route),
    ];
    assert_eq!(misnamed(&verbs, &right), Vec::<String>::new());
    for (wrong, told) in [
        (file("web/collect/show.rs", route), "there is no flows/collect/show for web/collect/show.rs"),
        (file("web/collect/slips_page.rs", ""), "there is no web/collect/slips.rs for web/collect/slips_page.rs"),
    ] {
        assert_eq!(misnamed(&verbs, &[right.as_slice(), &[wrong]].concat()), [told]);
    }
    let both = file("web/collect/rounds.rs", &format!("{route} html! {{ p {{}} }}"));
    assert_eq!(misnamed(&verbs, &[both, right[2].clone()]).len(), 1);
}
