//! What is built into the program: every crate's licence, where it comes from, and that none is there twice without a reason.
//! `deny.toml` says what is allowed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).arg("--locked").current_dir(root()).output().unwrap();
    assert!(output.status.success(), "cargo {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Every package that cargo knows of for this project, the tests' own too.
fn packages() -> Vec<Value> {
    let text = cargo(&["metadata", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&text).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn rules() -> toml::Table {
    std::fs::read_to_string(root().join("deny.toml")).unwrap().parse().unwrap()
}

fn strings(value: &toml::Value) -> BTreeSet<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// What a crate's build needs, as cargo builds it: name and version of each that becomes part of the program or helps to make it.
fn built() -> BTreeSet<(String, String)> {
    let tree = cargo(&["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]);
    let name_and_version = |line: &str| {
        let mut words = line.split(' ');
        let (name, version) = (words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned());
        Some((name, version))
    };
    tree.lines().filter_map(name_and_version).collect()
}

/// May whoever has one of `allowed` use what is licensed so? SPDX expressions, and the slash of old crates, which means OR.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let text = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words: Vec<&str> = text.split_whitespace().rev().collect();
    let is_met = any_of(&mut words, allowed);
    assert!(words.is_empty(), "cannot read the licence {expression:?}");
    is_met
}

fn any_of(words: &mut Vec<&str>, allowed: &BTreeSet<String>) -> bool {
    let mut is_met = all_of(words, allowed);
    while words.last() == Some(&"OR") {
        words.pop();
        is_met |= all_of(words, allowed);
    }
    is_met
}

fn all_of(words: &mut Vec<&str>, allowed: &BTreeSet<String>) -> bool {
    let mut is_met = one(words, allowed);
    while words.last() == Some(&"AND") {
        words.pop();
        is_met &= one(words, allowed);
    }
    is_met
}

fn one(words: &mut Vec<&str>, allowed: &BTreeSet<String>) -> bool {
    let word = words.pop().unwrap();
    if word == "(" {
        let is_met = any_of(words, allowed);
        assert_eq!(words.pop(), Some(")"));
        return is_met;
    }
    if words.last() == Some(&"WITH") {
        words.pop();
        return allowed.contains(&format!("{word} WITH {}", words.pop().unwrap()));
    }
    allowed.contains(word)
}

#[test]
fn licence_expressions_are_read_as_they_are_meant() {
    let allowed: BTreeSet<String> = ["MIT", "Apache-2.0 WITH LLVM-exception", "ISC"].map(ToOwned::to_owned).into();
    for (expression, is_met) in [
        ("MIT", true),
        ("GPL-2.0-only", false),
        ("MIT OR GPL-2.0-only", true),
        ("GPL-2.0-only/MIT", true),
        ("MIT AND GPL-2.0-only", false),
        ("(MIT OR GPL-2.0-only) AND ISC", true),
        ("GPL-2.0-only OR MIT AND LGPL-3.0", false),
        ("Apache-2.0 WITH LLVM-exception OR GPL-2.0-only", true),
        ("Apache-2.0", false),
    ] {
        assert_eq!(is_allowed(expression, &allowed), is_met, "{expression}");
    }
}

#[test]
fn every_crate_has_a_licence_that_lets_people_use_it() {
    let rules = rules();
    let allowed = strings(&rules["licenses"]["allow"]);
    let exceptions: BTreeMap<String, BTreeSet<String>> = rules["licenses"]["exceptions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["crate"].as_str().unwrap().to_owned(), strings(&entry["allow"])))
        .collect();
    let mut excepted = BTreeSet::new();
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or_else(|| panic!("{name} names no licence"));
        if is_allowed(licence, &allowed) {
            continue;
        }
        let of_its_own = exceptions.get(name).unwrap_or_else(|| panic!("{name} is licensed as {licence}"));
        assert!(is_allowed(licence, of_its_own), "{name} is licensed as {licence}");
        excepted.insert(name.to_owned());
    }
    assert_eq!(excepted, exceptions.into_keys().collect(), "deny.toml excepts what needs no exception");
    // They are for tests: nobody gets a program with them in it.
    let inside: Vec<_> = built().into_iter().filter(|(name, _)| excepted.contains(name)).collect();
    assert!(inside.is_empty(), "{inside:?} would be part of the program");
}

#[test]
fn every_crate_comes_from_the_one_registry() {
    for package in packages() {
        let (name, source) = (&package["name"], package["source"].as_str());
        assert!(source.is_none_or(|source| source.ends_with("crates.io-index")), "{name} comes from {source:?}");
        assert!(source.is_some() || name == "peil" || name == "peil-core", "{name} lies in a folder");
    }
}

#[test]
fn no_crate_is_built_twice_without_a_reason() {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, version) in built() {
        versions.entry(name).or_default().insert(version);
    }
    let mut skipped = BTreeSet::new();
    for entry in rules()["bans"]["skip"].as_array().unwrap() {
        assert!(!entry["reason"].as_str().unwrap().is_empty());
        let (name, version) = entry["crate"].as_str().unwrap().split_once('@').unwrap();
        let known = versions.get_mut(name).is_some_and(|known| known.len() > 1 && known.remove(version));
        assert!(known, "deny.toml explains {name} {version}, which is not there twice any more");
        skipped.insert(name.to_owned());
    }
    let twice: Vec<_> = versions.iter().filter(|(_, versions)| versions.len() > 1).collect();
    assert!(twice.is_empty(), "built more than once; give the reason in deny.toml, or take one out: {twice:?}");
}
