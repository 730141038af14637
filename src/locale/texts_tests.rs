//! The files of texts against each other and against the code that uses them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

use super::super::{Locale, Value};

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

#[test]
fn every_file_of_texts_is_read() {
    for tag in ["nb", "nn", "en", "da"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
        let read = Locale::from_tag(tag).unwrap().source();
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            assert!(read.contains(&std::fs::read_to_string(&path).unwrap()), "{} is not read", path.display());
        }
    }
}

/// The source of the whole crate, this file apart.
fn sources() -> String {
    sources_in("src")
}

/// The source in a folder, this file apart.
fn sources_in(folder: &str) -> String {
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
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
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

/// The keys of what stops the program, and of what the command line says: `Stop::new(CONFIG, "database-old", …)`.
fn named_to_operators(sources: &str) -> BTreeSet<&str> {
    let after = |call: &'static str| sources.split(call).skip(1);
    let calls = after("Stop::new(").chain(after("say(config.locale,")).chain(after("say(locale,"));
    let second = calls.filter_map(|rest| rest.split(';').next()?.split('"').nth(1));
    second.filter(|key| key.contains('-')).collect()
}

#[test]
fn every_language_has_the_same_texts_with_the_same_blanks() {
    let first = keys(Locale::Bokmal);
    for locale in Locale::ALL {
        let these = keys(*locale);
        for (key, blanks) in &first {
            assert_eq!(these.get(key), Some(blanks), "{key} in {}", locale.tag());
        }
        for key in these.keys() {
            assert!(first.contains_key(key), "{key} is only in {}", locale.tag());
        }
    }
}

#[test]
fn every_text_that_the_code_asks_for_is_written() {
    let (keys, sources) = (keys(Locale::Bokmal), sources());
    let named = named_to_operators(&sources);
    assert!(named.contains("backup-exists") && named.contains("database-busy"), "{named:?}");
    let asked = called(&sources).into_iter().chain(named);
    let missing: Vec<&str> = asked.filter(|key| !keys.contains_key(*key)).collect();
    assert!(missing.is_empty(), "write these in locales/<tag>/<area>.ftl: {missing:?}");
}

#[test]
fn every_text_that_is_written_is_used() {
    let sources = sources();
    let unused: Vec<String> =
        keys(Locale::Bokmal).into_keys().filter(|key| !sources.contains(&format!("\"{key}\""))).collect();
    assert!(unused.is_empty(), "remove these from locales/<tag>/<area>.ftl, or use them: {unused:?}");
}

/// Texts that guests meet and that code outside `web/guest` asks for: the page's shell, the failures that can happen at a
/// guest's address, what is printed for them, and what is told of earlier answers.
const GUESTS_ELSEWHERE: [&str; 32] = [
    "skip-to-content",
    "error-number",
    "error-unknown-round",
    "error-unknown-round-advice",
    "error-unreadable",
    "error-unreadable-advice",
    "error-busy",
    "error-busy-advice",
    "error-disk-full",
    "error-disk-full-advice",
    "error-tablet",
    "error-tablet-advice",
    "error-unknown-address",
    "error-unknown-address-advice",
    "error-method",
    "error-method-advice",
    "error-too-many",
    "error-too-many-advice",
    "error-cross-site",
    "error-cross-site-advice",
    "error-too-large",
    "error-too-large-advice",
    "error-unexpected",
    "error-unexpected-advice",
    "printed-scan",
    "printed-type",
    "printed-slip",
    "printed-tablet",
    "printed-slip-tablet",
    "guest-answered",
    "guest-share",
    "guest-only-if",
];

/// The keys that guests' pages use, with their blanks.
fn guests_keys() -> BTreeMap<String, BTreeSet<String>> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/ui/refused.rs");
    let sources = sources_in("src/web/guest") + &std::fs::read_to_string(shared).unwrap();
    // A key of one word may as well be the name of an element.
    let stands_in = |key: &str| key.contains('-') && sources.contains(&format!("\"{key}\""));
    let is_used = |key: &str| GUESTS_ELSEWHERE.contains(&key) || stands_in(key);
    keys(Locale::Bokmal).into_iter().filter(|(key, _)| is_used(key)).collect()
}

#[test]
fn every_language_for_guests_has_the_texts_that_guests_meet_and_no_others() {
    let wanted = guests_keys();
    assert!(wanted.contains_key("guest-send") && wanted.contains_key("answer-too-long"), "{wanted:?}");
    for locale in Locale::GUESTS {
        let these = keys(*locale);
        for (key, blanks) in &wanted {
            assert_eq!(these.get(key), Some(blanks), "{key} in {}/guest.ftl", locale.tag());
        }
        for key in these.keys() {
            assert!(wanted.contains_key(key), "no page for guests uses {key} of {}/guest.ftl", locale.tag());
        }
    }
}

#[test]
fn a_guest_s_own_text_differs_from_the_english_one() {
    for locale in Locale::GUESTS {
        // The Romanian word for contrast is the English one; a place and a year need no words.
        let is_alike = |key: &str| *locale == Locale::Romanian && key == "guest-contrast" || key == "guest-place";
        for key in keys(*locale).keys().filter(|key| !is_alike(key)) {
            assert_ne!(locale.text_with(key, &blanks()), Locale::English.text_with(key, &blanks()), "{key}");
        }
    }
}

fn blanks() -> Vec<(&'static str, Value<'static>)> {
    let mut blanks: Vec<(&'static str, Value<'static>)> = vec![("count", 2.into())];
    blanks.extend(
        [
            "lowest",
            "highest",
            "number",
            "title",
            "over",
            "most",
            "seconds",
            "step",
            "steps",
            "year",
            "share",
            "unit",
            "one",
            "two",
            "place",
            "questions",
            "minutes",
            "options",
            "question",
            "value",
        ]
        .map(|name| (name, "2".into())),
    );
    blanks
}

#[test]
fn a_text_that_is_not_for_guests_is_in_english_in_their_languages() {
    assert_eq!(Locale::Somali.text("sign-in"), Locale::English.text("sign-in"));
}

/// The last part of the text that says how many characters are too many.
fn too_long(locale: Locale, over: u64) -> String {
    let values = [("count", over.into()), ("over", locale.whole(over).into()), ("most", locale.whole(1000).into())];
    locale.text_with("answer-too-long", &values).replace('\u{a0}', " ")
}

#[test]
fn guests_languages_count_by_their_own_rules() {
    let says = |locale: Locale, over, wanted: &str| {
        let text = too_long(locale, over);
        assert!(text.contains(wanted), "{over}: {text}");
    };
    for (over, wanted) in
        [(1, "o 1 znak."), (3, "o 3 znaki."), (12, "o 12 znaków."), (22, "o 22 znaki."), (5, "5 znaków.")]
    {
        says(Locale::Polish, over, wanted);
    }
    // Said without a plural, so that 101 and 103 are right, too.
    for over in [1, 2, 20, 101, 103] {
        says(Locale::Romanian, over, &format!("Caractere în plus: {over}."));
        says(Locale::Arabic, over, &format!("عدد الأحرف الزائدة: {over}."));
    }
    for (over, wanted) in [(1, "1 xaraf"), (7, "7 xaraf")] {
        says(Locale::Somali, over, wanted);
    }
    for (over, wanted) in
        [(1, "1 символ."), (21, "21 символ."), (4, "4 символи."), (11, "11 символів."), (25, "25 символів.")]
    {
        says(Locale::Ukrainian, over, wanted);
    }
}

#[test]
fn arabic_for_guests_in_norway_is_written_with_latin_digits() {
    assert_eq!(Locale::Arabic.whole(1234), "1,234");
    assert!(too_long(Locale::Arabic, 7).ends_with("1,000."));
}

#[test]
fn one_mistake_and_several_are_told_apart_in_guests_languages() {
    for locale in Locale::GUESTS {
        let errors = |count: u64| locale.text_with("guest-errors", &[("count", count.into())]);
        assert_ne!(errors(1), errors(3), "{}", locale.tag());
        assert_eq!(errors(3), errors(21), "{}: 21 mistakes are several", locale.tag());
    }
}

/// What a text says of `number`, in the order of [`Locale::ALL`].
fn said(key: &str, number: u64, others: &[(&'static str, &'static str)]) -> Vec<String> {
    let one = |locale: &Locale| {
        let mut values = vec![("count", number.into())];
        values.extend(["number", "answers", "over"].map(|name| (name, locale.whole(number).into())));
        values.extend(others.iter().map(|(name, value)| (*name, (*value).into())));
        locale.text_with(key, &values).replace('\u{a0}', " ")
    };
    Locale::ALL.iter().map(one).collect()
}

#[test]
fn one_and_many_are_told_apart() {
    let guests = |number| said("guests-answered", number, &[]);
    assert_eq!(guests(1), ["1 gjest svarte", "1 gjest svarte", "1 guest answered", "1 gæst svarede"]);
    assert_eq!(guests(61), ["61 gjester svarte", "61 gjester svarte", "61 guests answered", "61 gæster svarede"]);
    let many = ["1 200 gjester svarte", "1 200 gjester svarte", "1,200 guests answered", "1.200 gæster svarede"];
    assert_eq!(guests(1200), many);

    let answers = |number| said("answers", number, &[]);
    assert_eq!(answers(1), ["1 svar", "1 svar", "1 answer", "1 svar"]);
    assert_eq!(answers(2), ["2 svar", "2 svar", "2 answers", "2 svar"]);
}

#[test]
fn the_cards_of_the_summary_agree_with_their_number() {
    let year = [("year", "2023")];
    let card = |key, number| said(key, number, &year);
    assert_eq!(card("summary-met", 1), ["resultatmål nådd", "resultatmål nådd", "target met", "resultatmål nået"]);
    assert_eq!(card("summary-met", 9), ["resultatmål nådd", "resultatmål nådde", "targets met", "resultatmål nået"]);
    assert_eq!(card("summary-clearly-met", 1), ["klart nådd", "klart nådd", "clearly met", "klart nået"]);
    assert_eq!(card("summary-clearly-met", 0), ["klart nådd", "klart nådde", "clearly met", "klart nået"]);
    assert_eq!(card("summary-missed", 1), ["ikke nådd", "ikkje nådd", "not met", "ikke nået"]);
    assert_eq!(card("summary-missed", 2), ["ikke nådd", "ikkje nådde", "not met", "ikke nået"]);
    let one = ["dimensjon bestått", "dimensjon bestått", "dimension passed", "dimension bestået"];
    assert_eq!(card("summary-dimensions", 1), one);
    let many = ["dimensjoner bestått", "dimensjonar beståtte", "dimensions passed", "dimensioner bestået"];
    assert_eq!(card("summary-dimensions", 5), many);
    for number in [1, 3] {
        let [_, nynorsk, _, danish] = &card("summary-improvements", number)[..] else { panic!("four languages") };
        assert_eq!(nynorsk, "tal med reell framgang sidan 2023");
        assert_eq!(danish, "nøgletal med reel fremgang siden 2023");
    }
}

#[test]
fn a_guest_is_told_of_one_mistake_or_several() {
    let starts = |number: u64, wanted: [&str; 4]| {
        for (text, wanted) in said("guest-errors", number, &[]).iter().zip(wanted) {
            assert!(text.starts_with(wanted), "{text}");
        }
    };
    starts(1, ["Én ting må", "Éin ting må", "One thing has", "Én ting skal"]);
    starts(2, ["Noen ting må", "Nokre ting må", "Some things have", "Nogle ting skal"]);
}

#[test]
fn a_sentence_holds_one_answer_or_many() {
    let figures = [("position", "above"), ("target", "4"), ("low", "3"), ("high", "5"), ("share", "5 %")];
    let says = |key, number| said(key, number, &figures);
    let one = [
        "Over 4, men med 1 svar kan det sanne tallet ligge mellom 3 og 5.",
        "Over 4, men med 1 svar kan det sanne talet ligge mellom 3 og 5.",
        "Above 4, but with 1 answer the true figure may lie anywhere from 3 to 5.",
        "Over 4, men med 1 svar kan det sande tal ligge mellem 3 og 5.",
    ];
    assert_eq!(says("sentence-sample", 1), one);
    assert_eq!(
        says("sentence-sample", 59),
        one.map(|text| text.replace("1 answer ", "59 answers ").replace("1 svar", "59 svar"))
    );
    let one = [
        "Over 4, men bare 1 har svart, så tallet er usikkert.",
        "Over 4, men berre 1 har svart, så talet er usikkert.",
        "Above 4, but only 1 guest answered, so the figure is uncertain.",
        "Over 4, men kun 1 har svaret, så tallet er usikkert.",
    ];
    assert_eq!(says("sentence-few", 1), one);
    assert_eq!(
        says("sentence-few", 7),
        one.map(|text| text.replace("1 guest ", "7 guests ").replace("1 har", "7 har"))
    );
    let near =
        ["Høyst 5 % av 14 svar.", "Høgst 5 % av 14 svar.", "At most 5 % of 14 answers.", "Højst 5 % af 14 svar."];
    for (text, wanted) in says("sentence-near-none", 14).iter().zip(near) {
        assert!(text.starts_with(wanted), "{text}");
    }
}

#[test]
fn one_answer_or_many_would_have_settled_it() {
    let figures = [("figure", "3"), ("below", "2"), ("above", "4")];
    let one = [
        "Vurderingen er sikker. 1 svar ville vært nok.",
        "Vurderinga er sikker. 1 svar ville vore nok.",
        "The verdict is clear. 1 answer would have been enough.",
        "Vurderingen er sikker. 1 svar ville have været nok.",
    ];
    assert_eq!(said("measure-needed-enough", 1, &figures), one);
    let many = one.map(|text| text.replace("1 svar", "15 svar").replace("1 answer ", "15 answers "));
    assert_eq!(said("measure-needed-enough", 15, &figures), many);
    let english = |key: &str, number: u64| said(key, number, &figures)[2].clone();
    assert!(english("doubt-impossible", 1).starts_with("3 cannot come from 1 answer. The nearest"));
    assert!(english("doubt-impossible", 50).starts_with("3 cannot come from 50 answers. The nearest"));
    assert!(english("measure-per-guest-left-out", 1).starts_with("1 answer is not"));
    assert!(english("measure-per-guest-left-out", 4).starts_with("4 answers are not"));
}
