//! The files of texts against each other and against the code that uses them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

use super::super::Locale;

/// Every key with the names of its blanks, but for the count that only decides a plural: not every language needs it.
fn keys(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
    let resource = FluentResource::try_new(locale.source().to_owned());
    assert!(resource.is_ok(), "{}.ftl: {:?}", locale.tag(), resource.err().map(|(_, mistakes)| mistakes));
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in locale.source().lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            current = key.to_owned();
            assert!(keys.insert(current.clone(), BTreeSet::new()).is_none(), "{current} is there twice");
        }
        let blanks = line.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
        });
        keys.entry(current.clone()).or_default().extend(blanks);
    }
    keys.remove("");
    for blanks in keys.values_mut() {
        blanks.remove("count");
    }
    keys
}

/// The source of the whole crate, this file apart.
fn sources() -> String {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("texts_tests.rs") {
                found.push(path);
            }
        }
    }
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

/// The keys that stand directly in a call of `text` or `text_with`.
fn called(sources: &str) -> BTreeSet<&str> {
    let after = |call: &'static str, end: &'static str| {
        let literals = sources.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
        literals
            .filter_map(|rest| rest.split_once('"'))
            .filter(move |(_, rest)| rest.starts_with(end))
            .map(|(key, _)| key)
    };
    after(".text(", ")").chain(after(".text_with(", ",")).collect()
}

#[test]
fn every_language_has_the_same_texts_with_the_same_blanks() {
    let first = keys(Locale::Bokmal);
    for locale in Locale::ALL {
        let these = keys(*locale);
        for (key, blanks) in &first {
            assert_eq!(these.get(key), Some(blanks), "{key} in {}.ftl", locale.tag());
        }
        for key in these.keys() {
            assert!(first.contains_key(key), "{key} is only in {}.ftl", locale.tag());
        }
    }
}

#[test]
fn every_text_that_the_code_asks_for_is_written() {
    let (keys, sources) = (keys(Locale::Bokmal), sources());
    let missing: Vec<&str> = called(&sources).into_iter().filter(|key| !keys.contains_key(*key)).collect();
    assert!(missing.is_empty(), "write these in locales/*.ftl: {missing:?}");
}

#[test]
fn every_text_that_is_written_is_used() {
    let sources = sources();
    let unused: Vec<String> =
        keys(Locale::Bokmal).into_keys().filter(|key| !sources.contains(&format!("\"{key}\""))).collect();
    assert!(unused.is_empty(), "remove these from locales/*.ftl, or use them: {unused:?}");
}

#[test]
fn one_and_many_are_told_apart() {
    let count = |locale: Locale, number: u64| {
        locale.text_with("guests-answered", &[("number", locale.whole(number).into()), ("count", number.into())])
    };
    assert_eq!(count(Locale::Bokmal, 1), "1 gjest svarte");
    assert_eq!(count(Locale::Bokmal, 61), "61 gjester svarte");
    assert_eq!(count(Locale::English, 1), "1 guest answered");
    assert_eq!(count(Locale::English, 1200), "1,200 guests answered");
}
