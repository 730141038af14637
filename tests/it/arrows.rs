//! The arrows between the modules: a forbidden `use`, or a forbidden path anywhere in the code, fails here.
//!
//! The check reads the sources as text. It follows `crate::`, `super::` and groups in braces; it does not follow what a
//! module re-exports.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The most lines that a file may have.
const LONGEST: usize = 450;

/// Each module of the crate with those of the others that it may use.
const ARROWS: [(&str, &[&str]); 14] = [
    ("core", &[]),
    ("locale", &["core"]),
    ("draw", &["core"]),
    ("interop", &["core"]),
    ("demo", &["core"]),
    ("store", &["core"]),
    ("flows", &["core", "store", "interop", "demo"]),
    ("web", &["core", "locale", "draw", "store", "flows"]),
    ("config", &["locale", "store"]),
    ("stop", &["core", "locale", "store", "flows", "config"]),
    ("scratch", &[]),
    ("app", &["core", "locale", "store", "flows", "web", "config", "stop", "scratch"]),
    ("cli", &["core", "locale", "store", "flows", "interop", "app", "config", "stop", "scratch"]),
    ("main", &["cli"]),
];

/// The parts of `web`, which never use each other.
const AREAS: [&str; 10] =
    ["guest", "tablet", "define", "collect", "record", "listen", "read", "manage", "account", "api"];

/// Libraries with the modules that may use them; no other may.
const LIBRARIES: [(&str, &[&str]); 8] = [
    ("diesel", &["store"]),
    ("diesel_migrations", &["store"]),
    ("diesel_async", &["store"]),
    ("tokio_postgres", &["store"]),
    ("tokio", &["store", "web"]),
    ("actix_web", &["web", "app", "config"]),
    ("maud", &["web", "draw"]),
    ("hpke", &["core"]),
];

/// Modules without clock, chance, files or network, and what they therefore cannot hold.
const PURE: [&str; 4] = ["core", "demo", "interop", "draw"];
const IMPURE: [&str; 12] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant",
    "Utc",
    "Local",
    "getrandom",
    "thread_rng",
    "OsRng",
];

#[test]
fn no_module_uses_what_it_may_not() {
    let mut found = String::new();
    for (path, text) in sources("rs") {
        for violation in violations(&path, &text) {
            writeln!(found, "src/{path}: {violation}").unwrap();
        }
    }
    assert!(found.is_empty(), "forbidden arrows:\n{found}");
}

#[test]
fn every_module_has_its_arrows() {
    let tops = std::fs::read_dir(source_folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut tops: Vec<String> = tops.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    tops.retain(|name| name != "lib");
    tops.sort();
    // A file with a folder beside it is one module.
    tops.dedup();
    let mut listed = ARROWS.map(|(module, _)| module);
    listed.sort_unstable();
    assert_eq!(tops, listed);
    for area in AREAS {
        assert!(source_folder().join("web").join(area).exists(), "web has no {area}");
    }
}

#[test]
fn no_file_is_too_long_to_be_about_one_thing() {
    let long: Vec<String> = ["rs", "js", "css"]
        .into_iter()
        .flat_map(sources)
        .map(|(path, text)| (text.lines().count(), path))
        .filter(|(lines, _)| *lines > LONGEST)
        .map(|(lines, path)| format!("src/{path}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn a_planted_violation_is_caught() {
    for (path, text, found) in [
        ("core/tally.rs", "use crate::store::Store;", "store"),
        ("core/tally.rs", "use super::super::store::Store;", "store"),
        ("core/stats/mod.rs", "use super::super::{core::ids, store};", "store"),
        ("core/tally.rs", "fn f() { crate::flows::x() }", "flows"),
        ("core/tally.rs", "use diesel::prelude::*;", "diesel"),
        ("core/tally.rs", "#[derive(diesel::Queryable)]", "diesel"),
        ("core/tally.rs", "use actix_web::web;", "actix_web"),
        ("core/tally.rs", "let now = std::time::SystemTime::now();", "SystemTime"),
        ("core/tally.rs", "use std::{fmt, fs::File};", "std::fs"),
        ("core/tally.rs", "use chrono::{NaiveDate, Utc};", "Utc"),
        ("core/tally.rs", "getrandom::fill(&mut bytes)", "getrandom"),
        ("store/unit.rs", "use crate::{core::ids::Code, flows::Failure};", "flows"),
        ("flows/sign_in.rs", "use crate::web::State;", "web"),
        ("flows/sign_in.rs", "use diesel::prelude::*;", "diesel"),
        ("flows/sign_in.rs", "use crate::locale::Locale;", "locale"),
        ("cli.rs", "use maud::html;", "maud"),
        ("cli.rs", "use crate::web::State;", "web"),
        ("web/start.rs", "use crate::interop::csv;", "interop"),
        ("web/guest/mod.rs", "use super::read::Leader;", "web::read"),
        ("web/guest/pages/question.rs", "use super::super::super::collect::x;", "web::collect"),
        ("web/api/view.rs", "use crate::web::{shell::auth::Leader, read};", "web::read"),
        ("web/ui/text.rs", "use crate::flows::Failure;", "flows"),
        ("web/ui/text.rs", "use super::super::shell::state::State;", "web::shell"),
        ("web/shell/auth.rs", "use crate::web::collect::rounds;", "web::collect"),
        ("draw/charts.rs", "use crate::locale::Locale;", "locale"),
        ("draw/charts.rs", "let now = std::time::SystemTime::now();", "SystemTime"),
        ("demo/mod.rs", "use crate::store::Store;", "store"),
        ("main.rs", "use peil::web::State;", "web"),
    ] {
        let caught = violations(path, text);
        let is_named = caught.iter().any(|violation| violation.split(' ').next() == Some(found));
        assert!(is_named, "{path}: {text} gave {caught:?}");
    }
}

#[test]
fn what_is_allowed_is_let_through() {
    for (path, text) in [
        ("core/tally.rs", "use crate::core::{ids::Code, stats};\nuse super::release;"),
        ("core/tally.rs", "/// See crate::store and diesel::prelude, or std::fs.\nlet text = \"crate::web::State\";"),
        ("core/tally.rs", "let instantaneous = 1; /* SystemTime */"),
        ("store/unit.rs", "use diesel::prelude::*;\nuse crate::core::unit::Unit;\nuse super::db::backend::Conn;"),
        (
            "web/guest/mod.rs",
            "use super::shell::error::{self, PageError};\nuse super::ui::layout;\nuse crate::flows::Failure;",
        ),
        ("web/mod.rs", "use guest;\nlet x = super::flows::y; mod guest;"),
        (
            "web/ui/text.rs",
            "use super::layout;\nuse crate::core::ids;\nuse crate::{draw::faces, locale::Locale, web::ui::told};",
        ),
        ("config.rs", "let url: actix_web::http::Uri = x;"),
    ] {
        assert_eq!(violations(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}

/// What one file uses against the arrows. `path` is its place below src.
fn violations(path: &str, text: &str) -> Vec<String> {
    let code = bare(text);
    let own = module_of(path);
    let Some((top, allowed)) = ARROWS.iter().find(|(module, _)| own.first().is_some_and(|own| own == module)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for used in used_paths(&code, &own) {
        let target = used.first().map_or("", String::as_str);
        if ARROWS.iter().any(|(module, _)| *module == target) && target != *top && !allowed.contains(&target) {
            found.push(format!("{target} is used by {top}, which may use {allowed:?} only"));
        }
        found.extend(within_web(&own, &used));
    }
    for (library, users) in LIBRARIES {
        if !users.contains(top) && holds_word(&code, library) {
            found.push(format!("{library} is used by {top}; only {users:?} may"));
        }
    }
    let (std_paths, names): (Vec<&str>, Vec<&str>) = IMPURE.iter().partition(|name| name.contains("::"));
    if PURE.contains(top) {
        let held = names.into_iter().filter(|name| holds_word(&code, name));
        let reached = used_from(&code, "std").into_iter().map(|path| format!("std::{}", path[0]));
        let reached: Vec<String> = reached.filter(|path| std_paths.contains(&path.as_str())).collect();
        let impure = held.map(ToOwned::to_owned).chain(reached);
        found.extend(impure.map(|name| format!("{name} is used by {top}, which is pure")));
    }
    found
}

/// The rules between the parts of `web`.
fn within_web(own: &[String], used: &[String]) -> Option<String> {
    let [web, part, ..] = own else { return None };
    if web != "web" {
        return None;
    }
    let target = used.first().map_or("", String::as_str);
    let other = if target == "web" { used.get(1).map_or("", String::as_str) } else { "" };
    if part == "ui" && matches!(target, "store" | "flows") {
        return Some(format!("{target} is used by web::ui, which takes prepared values only"));
    }
    let is_foreign = AREAS.contains(&other) && (AREAS.contains(&part.as_str()) || part == "shell") && other != part;
    let leaves_ui = part == "ui" && !matches!(other, "" | "ui" | "*" | "self");
    (is_foreign || leaves_ui).then(|| format!("web::{other} is used by web::{part}"))
}

/// `web/guest/mod.rs` -> web, guest.
pub fn module_of(path: &str) -> Vec<String> {
    let mut parts: Vec<String> = path.trim_end_matches(".rs").split('/').map(ToOwned::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    parts
}

/// Every path below the crate that the code names, from the crate's root.
pub fn used_paths(code: &str, own: &[String]) -> Vec<Vec<String>> {
    let mut found = used_from(code, "crate");
    found.extend(used_from(code, "peil"));
    for mut path in used_from(code, "super") {
        let climbs = 1 + path.iter().take_while(|part| *part == "super").count();
        let Some(depth) = own.len().checked_sub(climbs) else { continue };
        path.drain(..climbs - 1);
        found.push(own.iter().take(depth).cloned().chain(path).collect());
    }
    found
}

/// Every path that follows `root::`, with groups in braces taken apart.
fn used_from(code: &str, root: &str) -> Vec<Vec<String>> {
    let start = format!("{root}::");
    let mut found = Vec::new();
    for (at, _) in code.match_indices(&start) {
        let before = code[..at].trim_end();
        let is_inside = before.ends_with("::") || code[..at].ends_with(is_word);
        if !is_inside {
            tree(&code[at + start.len()..], &[], &mut found);
        }
    }
    found
}

/// Reads one tree of paths (`a::{b, c::d}`) and returns what comes after it.
fn tree<'a>(code: &'a str, before: &[String], found: &mut Vec<Vec<String>>) -> &'a str {
    let code = code.trim_start();
    if let Some(mut rest) = code.strip_prefix('{') {
        loop {
            rest = tree(rest, before, found).trim_start();
            match rest.strip_prefix(',') {
                Some(more) if !more.trim_start().starts_with('}') => rest = more,
                other => return other.unwrap_or(rest).trim_start().trim_start_matches('}'),
            }
        }
    }
    let end = code.find(|c| !is_word(c) && c != '*').unwrap_or(code.len());
    let (part, rest) = code.split_at(end);
    let path: Vec<String> = before.iter().cloned().chain([part.to_owned()]).collect();
    if let Some(more) = rest.strip_prefix("::") {
        return tree(more, &path, found);
    }
    found.push(path);
    rest
}

pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn holds_word(code: &str, word: &str) -> bool {
    let stands_alone = |at: usize| !code[..at].ends_with(is_word) && !code[at + word.len()..].starts_with(is_word);
    code.match_indices(word).any(|(at, _)| stands_alone(at))
}

/// The code without comments and without the insides of strings.
pub fn bare(text: &str) -> String {
    let (mut code, mut rest) = (String::new(), text);
    while let Some(next) = rest.chars().next() {
        let skipped = match next {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => string_end(rest),
            '\'' if rest.starts_with("'\"'") => 3,
            _ => 0,
        };
        if skipped > 0 {
            code.push(' ');
        } else {
            code.push(next);
        }
        rest = &rest[skipped.max(next.len_utf8())..];
    }
    code
}

/// Where the string at the start of `text` ends.
fn string_end(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !is_escaped => return at + 1,
            _ => is_escaped = c == '\\' && !is_escaped,
        }
    }
    text.len()
}

fn source_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// `core` is a crate of its own: what it calls `crate` is what the others call `crate::core`.
fn from_the_front_door(place: &str, text: String) -> String {
    if place.starts_with("core/") { text.replace("crate::", "crate::core::") } else { text }
}

/// Every file below src whose name ends so: its place there, and its text.
pub fn sources(ending: &str) -> Vec<(String, String)> {
    let (mut waiting, mut found) = (vec![source_folder()], Vec::new());
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.to_str().unwrap().ends_with(ending) {
            let place = path.strip_prefix(source_folder()).unwrap().to_str().unwrap().to_owned();
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((place.clone(), from_the_front_door(&place, text)));
        }
    }
    found.sort();
    found
}
