//! Guests read their own language, from the first page to the last, and staff see which languages nobody has checked.

use std::fs;
use std::path::Path;

use peil::core::survey::{LanguageTag, SurveyVersion};
use peil::locale::Locale;
use reqwest::{Method, StatusCode};
use serde_json::Value;

use crate::answers::{Page, form};
use crate::server::{Database, Server, Visitor, new_id, peil, run};

const SURVEY: &str = include_str!("../../surveys/street-near/survey.json");

/// The languages of the shipped survey.
pub fn languages() -> Vec<LanguageTag> {
    SurveyVersion::parse(SURVEY).unwrap().definition().languages.keys().cloned().collect()
}

/// The guests' languages in which every screen is looked at. `PEIL_FULL=1` looks at all; else bokmål, the language with the longest
/// word, where a screen is most likely too narrow, and Arabic, which runs the other way.
pub fn looked_at() -> Vec<LanguageTag> {
    let mut all = languages();
    if !is_full() {
        let survey: Value = serde_json::from_str(SURVEY).unwrap();
        let longest = all.iter().max_by_key(|tag| longest_word(&survey, tag.as_str())).unwrap().clone();
        all.retain(|tag| *tag == longest || ["nb", "ar"].contains(&tag.as_str()));
    }
    all
}

/// The staff's languages in which every screen is looked at: all, or bokmål and Danish, whose words are the longest.
pub fn looked_at_by_staff() -> &'static [&'static str] {
    if is_full() { &["nb", "nn", "en", "da"] } else { &["nb", "da"] }
}

/// Are the long variants of the tests asked for, too?
pub fn is_full() -> bool {
    std::env::var_os("PEIL_FULL").is_some()
}

/// How many letters the longest word has that a survey says in this language.
fn longest_word(survey: &Value, tag: &str) -> usize {
    match survey {
        Value::Object(fields) => {
            let own = fields.get(tag).and_then(Value::as_str).unwrap_or_default();
            let own = own.split(|sign: char| !sign.is_alphabetic()).map(|word| word.chars().count()).max();
            own.into_iter().chain(fields.values().map(|value| longest_word(value, tag))).max().unwrap_or(0)
        }
        Value::Array(values) => values.iter().map(|value| longest_word(value, tag)).max().unwrap_or(0),
        _ => 0,
    }
}

/// The page at an address for a browser that asks for these languages.
async fn asking(visitor: &Visitor, address: &str, accept_language: &str, status: StatusCode) -> Page {
    let request = visitor.request(Method::GET, address).header("accept-language", accept_language);
    Page::of(request.send().await.unwrap(), status).await
}

#[test]
fn the_shipped_survey_says_everything_in_each_of_its_languages() {
    let survey = SurveyVersion::parse(SURVEY).unwrap();
    assert_eq!(survey.missing_translations(), []);
    for tag in languages() {
        assert_eq!(Locale::for_guest(tag.as_str()).map(Locale::tag), Some(tag.as_str()), "no interface texts in {tag}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_gets_the_best_language_that_the_survey_has() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let guest = server.visitor();
    for (accepted, wanted) in [
        ("", "nb"),
        ("ar", "ar"),
        ("ti, ar;q=0.8, en;q=0.7", "ar"),
        ("en;q=0.4, so-SO;q=0.9", "so"),
        ("fr-FR,fr;q=0.9,en;q=0.8", "en"),
        ("uk-UA,uk;q=0.9,ru;q=0.8,en-US;q=0.7", "uk"),
        ("no, en;q=0.5", "nb"),
        ("pl;q=0, ro;q=0.1", "ro"),
        ("fr, de;q=0.5, *;q=0.1", "nb"),
    ] {
        let page = asking(&guest, &format!("/s/{round}"), accepted, StatusCode::OK).await;
        assert_eq!(page.attribute("html", "lang"), wanted, "{accepted}");
    }
    for (address, wanted) in [("uk", "uk"), ("pl-PL", "pl"), ("xx", "so"), ("", "so")] {
        let page = asking(&guest, &format!("/s/{round}?lang={address}"), "so", StatusCode::OK).await;
        assert_eq!(page.attribute("html", "lang"), wanted, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_that_a_guest_meets_is_wholly_in_the_guest_s_language() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let guest = server.visitor();
    for tag in languages() {
        let locale = Locale::for_guest(tag.as_str()).unwrap();
        let direction = if tag.is_right_to_left() { "rtl" } else { "ltr" };
        let address = format!("/s/{round}?lang={tag}");
        let blank = Page::of(guest.get(&address).await, StatusCode::OK).await;
        let id = new_id().to_string();
        let mistaken = form(&id, &[("answer.meals", "9"), ("answer.meals_per_visit", "x"), ("answer.smoker", "maybe")]);
        let refused = Page::of(guest.post(&address, &mistaken).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        refused.says(&locale.text_with("guest-errors", &[("count", 3.into())]));
        let thanks = Page::of(guest.get(&format!("/s/{round}/thanks?lang={tag}")).await, StatusCode::OK).await;
        let unknown = Page::of(guest.get(&format!("/s/22222222?lang={tag}")).await, StatusCode::NOT_FOUND).await;
        unknown.says(&locale.text("error-unknown-round"));
        unknown.says(&locale.text("error-unknown-round-advice"));
        for page in [blank, refused, thanks, unknown] {
            assert_eq!(page.attribute("html", "lang"), tag.as_str());
            assert_eq!(page.attribute("html", "dir"), direction);
            assert!(!page.has("span[lang]"), "a text of {tag} is in another language: {:?}", page.texts("span[lang]"));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_without_a_survey_reads_the_browser_s_language_and_is_not_led_to_staff() {
    let server = Server::start(Database::sqlite()).await;
    let page = asking(&server.visitor(), "/s/22222222", "ti, ar;q=0.5, en;q=0.4", StatusCode::NOT_FOUND).await;
    assert_eq!((page.attribute("html", "lang"), page.attribute("html", "dir")), ("ar".into(), "rtl".into()));
    page.says(&Locale::Arabic.text("error-unknown-round"));
    assert!(page.has("a[href='#content']"));
    assert!(!page.has("a:not([href^='#'])"), "{:?}", page.texts("a"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staff_see_which_languages_no_native_reader_has_read() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let page = Page::of(administrator.get(&format!("/staff/rounds/{round}")).await, StatusCode::OK).await;
    let facts = page.texts(".facts-list div");
    let label = Locale::Bokmal.text("round-languages-unchecked");
    let unread = facts.iter().find(|fact| fact.starts_with(&label)).expect("nothing says that no language is checked");
    for name in ["Polski", "العربية", "Українська", "Norsk bokmål"] {
        assert!(unread.contains(name), "{name} is missing: {unread}");
    }
    page.says("العربية");
    assert!(page.has("bdi[lang=ar]"));
    let read = Locale::Bokmal.text("round-languages-checked");
    assert!(!facts.iter().any(|fact| fact.starts_with(&read)), "no language is checked yet: {facts:?}");
}

/// What `peil check` says of the shipped survey after `change`.
fn checked(change: impl FnOnce(&mut Value)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("street-near");
    fs::create_dir(&place).unwrap();
    let mut survey: Value = serde_json::from_str(SURVEY).unwrap();
    change(&mut survey);
    fs::write(place.join("survey.json"), survey.to_string()).unwrap();
    let card = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/street-near/scorecard.json");
    fs::copy(card, place.join("scorecard.json")).unwrap();
    let done = run(&mut peil(&["--surveys", folder.path().to_str().unwrap(), "check"]));
    assert_eq!(done.code, 0, "{}", done.err);
    done.out
}

#[test]
fn check_names_what_each_language_lacks() {
    let said = checked(|survey| {
        survey["languages"]["ti"] = serde_json::json!({ "name": "ትግርኛ", "checked": true });
        survey["languages"]["nb"]["checked"] = true.into();
        survey["title"].as_object_mut().unwrap().remove("pl");
        survey["sections"][0]["questions"][0]["text"].as_object_mut().unwrap().remove("pl");
    });
    for part in [
        "not read by a native reader: ar, da, en, nn, pl, ro, so, uk\n",
        "no text in pl, readers get the fallback: title; question meals\n",
        "no text in ti, readers get the fallback: title; introduction; thanks; ",
        "Peil has no words of its own in ti: buttons and messages are in English\n",
    ] {
        assert!(said.contains(part), "\"{part}\" is missing: {said}");
    }
    assert!(!said.contains("no text in ar"), "{said}");
}
