//! Every figure that the centre published comes back from the running program: answered by guests over HTTP, recorded by
//! staff, closed, and read as JSON and as a page.
//!
//! The tests walk through the published file and know every key that it may have: a figure that is added to the file is
//! either checked or refused, never passed over.

mod reference;
mod shown;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use peil::core::answers::RawAnswers;
use peil::core::card::Source;
use peil::core::survey::{Answering, SurveyVersion};
use peil::demo::DemoRound;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::answers::texts;
use crate::server::{Demo, Server, Visitor, on_both_databases};
use reference::{SCORECARD, bokmal, definition, figures, norwegian, published, question, scorecard, share};
use shown::{Page, figure, measure};

const SURVEY: &str = include_str!("../../surveys/street-near/survey.json");

on_both_databases! {
    async fn every_figure_of_2024_comes_back_from_the_api_and_the_page(database: Database) {
        let server = Server::start(database).await;
        let administrator = server.administrator().await;
        let round = demo_round(published().round.year);
        let code = server.open_round(&administrator, round.year).await;
        let staff = server.person(&administrator, "staff").await;
        answer_as_every_guest(&server.visitor(), &code, &round).await;
        record_readings(&staff, "oslo", round.year).await;
        let closed = staff.post(&format!("/staff/rounds/{code}/close"), &[("sure", "on")]).await;
        assert_eq!(closed.status(), StatusCode::SEE_OTHER);

        let leader = server.person(&administrator, "leader").await;
        let (card, page) = read(&leader, "oslo", round.year).await;
        assert_eq!(card["rounds"].as_array().unwrap().len(), 1);
        assert_eq!(card["rounds"][0]["synthetic"], false);
        check_year(&card, &page, &round);
        check_verdicts_and_parts(&card, &page);
    }

    /// Each year the program is started with that year's version of the survey, and guests answer it; the last start shows
    /// all three years.
    async fn the_figures_of_three_years_come_back_with_their_changes(database: Database) {
        let folder = tempfile::tempdir().unwrap();
        let rounds = demo_rounds();
        let current = rounds.last().unwrap().survey.version();
        let (mut database, mut account) = (Some(database), None);
        for round in &rounds {
            let version = round.survey.version();
            let surveys = if version == current { "surveys".into() } else { surveys_of(&round.survey, folder.path()) };
            let server = Server::start_with(database.take().unwrap(), &["--surveys", &surveys]).await;
            let administrator = match account.take() {
                None => server.administrator().await,
                Some(client) => {
                    let mut signed_in = server.visitor();
                    signed_in.client = client;
                    signed_in
                }
            };
            let code = server.open_round(&administrator, round.year).await;
            let asked = format!("SELECT CAST(version AS TEXT) AS value FROM round WHERE code = '{code}'");
            assert_eq!(texts(&server.database, &asked).await, [version.to_string()], "the round of {} asks another version", round.year);
            answer_as_every_guest(&server.visitor(), &code, round).await;
            if version == current {
                record_readings(&administrator, "oslo", round.year).await;
            }
            let closed = administrator.post(&format!("/staff/rounds/{code}/close"), &[("sure", "on")]).await;
            assert_eq!(closed.status(), StatusCode::SEE_OTHER);

            if version == current {
                let leader = server.person(&administrator, "leader").await;
                let (card, page) = read(&leader, "oslo", round.year).await;
                assert!(card["rounds"].as_array().unwrap().iter().all(|round| round["synthetic"] == false));
                check_three_years(&card, &page);
                return;
            }
            account = Some(administrator.client.clone());
            database = Some(server.stop());
        }
        panic!("no round asks the survey as it stands");
    }
}

#[tokio::test]
async fn the_demonstration_shows_three_years_side_by_side_and_which_change_is_real() {
    let demo = tokio::task::spawn_blocking(Demo::start).await.unwrap();
    let leader = demo.person("Leader").await;
    let (card, page) = read(&leader, peil::demo::UNIT_CODE, 2024).await;
    check_three_years(&card, &page);
}

/// What 2022, 2023 and 2024 say together.
fn check_three_years(card: &Value, page: &Page) {
    assert_eq!((&card["years"], page.years.join(" ")), (&json!([2022, 2023, 2024]), "2022 2023 2024".to_owned()));
    for year in [2022, 2023, 2024] {
        check_year(card, page, &demo_round(year));
    }
    check_verdicts_and_parts(card, page);
    check_changes(card, page);

    let social_work = page.row(&definition("social_work")).figures.values().map(|(value, _)| value.as_str());
    assert_eq!(social_work.collect::<Vec<_>>(), ["4,21", "4,18", "4,38"]);
    let activities = page.row(&definition("activities"));
    assert_eq!((activities.difference.as_str(), activities.change.as_str()), ("+0,69", "reell fremgang"));
    let real = |code: &&str| measure(card, code)["change"]["finding"].as_str().is_some_and(|f| f.starts_with("real"));
    let codes: Vec<String> =
        scorecard().dimensions.iter().flat_map(|d| &d.measures).map(|m| m.code.to_string()).collect();
    assert_eq!(codes.iter().map(String::as_str).filter(real).collect::<Vec<_>>(), ["activities"]);
    assert_eq!(card["counts"]["real_improvements"], 1);
}

/// The rounds of 2022, 2023 and 2024.
fn demo_rounds() -> Vec<DemoRound> {
    peil::demo::rounds(&SurveyVersion::parse(SURVEY).unwrap()).unwrap()
}

fn demo_round(year: i32) -> DemoRound {
    let round = demo_rounds().into_iter().find(|round| round.year == year);
    round.unwrap_or_else(|| panic!("no answers for {year}"))
}

/// A folder of surveys as it was in an earlier year: that version of the survey, and a scorecard of what it could show.
fn surveys_of(survey: &SurveyVersion, within: &Path) -> String {
    let surveys = within.join(survey.version().to_string());
    let place = surveys.join("street-near");
    fs::create_dir_all(&place).unwrap();
    fs::write(place.join("survey.json"), serde_json::to_string_pretty(survey.definition()).unwrap()).unwrap();
    fs::write(place.join("scorecard.json"), scorecard_for(survey).to_string()).unwrap();
    surveys.to_str().unwrap().to_owned()
}

/// The real scorecard without the measures of questions that the survey does not ask, and without formulas.
fn scorecard_for(survey: &SurveyVersion) -> Value {
    let is_fit = |measure: &Value| {
        let from = measure["from"].as_object().unwrap();
        let question = from.values().find_map(|source| source["question"].as_str());
        !from.contains_key("derived") && question.is_none_or(|question| survey.question(question).is_some())
    };
    let mut card: Value = serde_json::from_str(SCORECARD).unwrap();
    if survey.question("visits").is_none() {
        card.as_object_mut().unwrap().remove("visit_frequency");
    }
    for dimension in card["dimensions"].as_array_mut().unwrap() {
        dimension["measures"].as_array_mut().unwrap().retain(is_fit);
    }
    card["dimensions"].as_array_mut().unwrap().retain(|dimension| dimension["measures"] != json!([]));
    card["inputs"] = json!([]);
    card
}

/// Every other guest answers on a page, every other through the api.
async fn answer_as_every_guest(guest: &Visitor, code: &str, round: &DemoRound) {
    for (number, (id, raw)) in round.responses.iter().enumerate() {
        if number % 2 == 0 {
            answer_on_the_page(guest, code, &id.to_string(), raw).await;
        } else {
            let handed_in = guest.answer(code, *id, &as_json(raw, &round.survey)).await;
            assert_eq!(handed_in.status(), StatusCode::CREATED);
        }
    }
}

/// Fills in the form as it stands on the page: a field that the page does not have cannot be answered.
async fn answer_on_the_page(guest: &Visitor, code: &str, id: &str, raw: &RawAnswers) {
    let address = format!("/s/{code}");
    let page = guest.get(&address).await.text().await.unwrap();
    let names: Vec<String> = raw.keys().map(|question| format!("answer.{question}")).collect();
    let mut fields = vec![("response_id", id)];
    for (name, values) in names.iter().zip(raw.values()) {
        assert!(page.contains(&format!("name=\"{name}\"")), "the page has no field {name}");
        fields.extend(values.iter().map(|value| (name.as_str(), value.as_str())));
    }
    let sent = guest.post(&address, &fields).await;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER, "{raw:?}");
    let thanks = sent.headers()["location"].to_str().unwrap();
    assert!(thanks.starts_with(&format!("/s/{code}/thanks")) && !thanks.contains("again"), "{thanks}");
}

/// Answers as a program writes them: numbers as numbers, choices of many as lists.
fn as_json(raw: &RawAnswers, survey: &SurveyVersion) -> Value {
    let many: Vec<&str> = survey
        .definition()
        .sections
        .iter()
        .flat_map(|section| &section.questions)
        .filter(|question| matches!(question.answer, Answering::Many { .. }))
        .map(|question| question.code.as_str())
        .collect();
    let one = |question: &str, values: &[String]| match values {
        [only] if !many.contains(&question) => only.parse::<i64>().map_or_else(|_| json!(only), |number| json!(number)),
        all => json!(all),
    };
    raw.iter().map(|(question, values)| (question.clone(), one(question, values))).collect()
}

async fn record_readings(staff: &Visitor, unit: &str, year: i32) {
    let readings = peil::demo::readings().unwrap();
    let fields: Vec<(String, String)> = readings
        .iter()
        .map(|reading| {
            let part = reading.part.as_ref().map(|part| format!(".{part}")).unwrap_or_default();
            // As Norwegians type it.
            (format!("{}{part}", reading.measure), reading.value.to_string().replace('.', ","))
        })
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let saved = staff.post(&format!("/staff/readings/{unit}/{year}"), &fields).await;
    assert_eq!(saved.status(), StatusCode::SEE_OTHER);
}

/// The scorecard as JSON and as a page, both in bokmål.
async fn read(leader: &Visitor, unit: &str, year: i32) -> (Value, Page) {
    leader.get("/language/nb").await;
    let answer = leader.get(&format!("/api/v1/units/{unit}/scorecards/{year}?lang=nb")).await;
    assert_eq!(answer.status(), StatusCode::OK);
    let page = leader.get(&format!("/scorecard/{unit}/{year}")).await;
    assert_eq!(page.status(), StatusCode::OK);
    (answer.json().await.unwrap(), Page::read(&page.text().await.unwrap()))
}

/// Every published figure of a year is there, to its last printed digit, with the number of guests who answered.
fn check_year(card: &Value, page: &Page, round: &DemoRound) {
    let (year, published) = (round.year, published());
    let is_newest = year == published.round.year;
    if is_newest {
        assert_eq!(card["rounds"].as_array().unwrap().last().unwrap()["respondents"], published.round.respondents);
        let facts = format!("{} gjester svarte", published.round.respondents);
        assert!(page.facts.contains(&facts), "{}", page.facts);
    }
    for one in figures(&published).iter().filter(|figure| figure.year == year) {
        let code = one.measure.code.as_str();
        let found = figure(card, code, year);
        assert_eq!((&found["status"], &found["shown"]), (&json!("known"), &json!(one.written())), "{code} {year}");
        let value = found["value"].as_f64().unwrap();
        assert!((value - one.published).abs() <= one.precision(), "{code} {year}: {value}, not {}", one.published);
        let cell = &page.row(&one.measure).figures[&year.to_string()];
        assert_eq!(cell.0, one.written(), "{code} {year} on the page");
        let answered = question(&one.measure).map(|question| answered(round, question));
        assert_eq!(found["answered"].as_u64(), answered, "{code} {year}");
        if let (Some(answered), true) = (answered, is_newest) {
            assert_eq!(cell.1, format!("{answered} svar"), "{code} on the page");
        }
    }
}

/// How many guests answered a question.
fn answered(round: &DemoRound, question: &str) -> u64 {
    let is_given = |values: &Vec<String>| values.iter().any(|value| !value.trim().is_empty());
    round.responses.iter().filter(|(_, raw)| raw.get(question).is_some_and(is_given)).count() as u64
}

/// Met and missed as published, against the published target; no verdict where none was published.
fn check_verdict(card: &Value, page: &Page, code: &str, target: Option<f64>, published: Option<&str>) {
    let (found, row) = (measure(card, code), page.row(&definition(code)));
    assert_eq!(found["target"].as_f64(), target, "{code}");
    let (codes, words) = match published {
        Some("met") => (["clearly_met", "met_within_margin"], ["Nådd", "Nådd, usikkert"]),
        Some("missed") => (["clearly_missed", "missed_within_margin"], ["Ikke nådd", "Ikke nådd, usikkert"]),
        Some(other) => panic!("{code}: the verdict {other} is new"),
        None => (["no_target"; 2], ["Uten mål"; 2]),
    };
    let place = codes.iter().position(|verdict| found["verdict"] == *verdict);
    let place = place.unwrap_or_else(|| panic!("{code}: {}, but {published:?} is published", found["verdict"]));
    assert_eq!(row.verdict, words[place], "{code} on the page");
    if let Some(target) = target {
        let target = format!("målet på {}", norwegian(target, if found["kind"] == "mean" { 2 } else { 0 }));
        assert!(row.sentence.contains(&target), "{code}: {target} is not in: {}", row.sentence);
        assert!(found["sentence"].as_str().unwrap().contains(&target), "{code}");
    }
}

/// Every published part of a count, under its name.
fn check_parts(card: &Value, page: &Page, code: &str, year: i32, parts: &BTreeMap<String, f64>) {
    let found = figure(card, code, year)["parts"].as_array().unwrap();
    let found: BTreeMap<String, f64> =
        found.iter().map(|part| (part["code"].as_str().unwrap().into(), part["value"].as_f64().unwrap())).collect();
    assert_eq!(found, *parts, "{code}");
    let definition = definition(code);
    let row = page.row(&definition);
    let Source::Count { parts: named } = &definition.from else { return };
    for part in named {
        let written = format!("{}: {}.", bokmal(&part.title), norwegian(parts[part.code.as_str()], 0));
        assert!(row.sentence.contains(&written), "{code}: {written} is not in: {}", row.sentence);
    }
}

fn check_verdicts_and_parts(card: &Value, page: &Page) {
    let published = published();
    for one in &published.survey_measures {
        check_verdict(card, page, &one.code, one.target, one.verdict_2024.as_deref());
        // "0.746 is 44 of 59, so ..."
        let Some((_, told)) = one.note.as_ref().and_then(|note| note.split_once(" is ")) else { continue };
        let numbers: Vec<f64> = told.split([' ', ',']).filter_map(|word| word.parse().ok()).collect();
        let top_two = figure(card, share(&one.code, None, Some(4)).code.as_str(), published.round.year).clone();
        assert_eq!(top_two["answered"].as_f64(), Some(numbers[1]));
        assert!((top_two["value"].as_f64().unwrap() - numbers[0] / numbers[1]).abs() < 1e-9);
    }
    for one in &published.operational_measures {
        check_verdict(card, page, &one.code, one.target, one.verdict_2024.as_deref());
        check_parts(card, page, &one.code, published.round.year, &one.parts);
        let percent: f64 = one.parts_percent.iter().sum();
        assert!(percent == 0.0 || (percent / 100.0 - one.value).abs() < 1e-9, "{}: {percent} %", one.code);
    }
}

/// Changes from the year before, as far as they are published.
fn check_changes(card: &Value, page: &Page) {
    for one in published().survey_measures {
        let change = &measure(card, &one.code)["change"];
        if let Some(delta) = one.delta_2024 {
            assert_eq!(change["from_year"], 2023);
            assert!((change["difference"].as_f64().unwrap() - delta).abs() <= 0.005, "{}: {change}", one.code);
            assert_eq!(page.row(&definition(&one.code)).difference, format!("+{}", norwegian(delta, 2)));
        }
        if one.note.is_some_and(|note| note.starts_with("higher than in 2023")) {
            assert!(change["difference"].as_f64().unwrap() > 0.0, "{}: {change}", one.code);
        }
    }
}
