//! The score of a dimension as leaders and programs get it, and what a survey may not ask of one.

use std::path::Path;

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::answers::Page;
use crate::server::{Database, Server, Visitor, new_id, on_both_databases, peil};

const SURVEY: &str = include_str!("../../surveys/street-near/survey.json");
const SCORECARD: &str = include_str!("../../surveys/street-near/scorecard.json");
pub const QUESTIONS: [&str; 4] = ["meals", "social_work", "activities", "friendliness"];

/// The shipped survey and scorecard with a score of four questions on the same scale, shown beside the people.
pub fn write_definitions(surveys: &Path, score: &Value) -> String {
    let mut survey: Value = serde_json::from_str(SURVEY).unwrap();
    survey["scores"] = json!([score]);
    let mut card: Value = serde_json::from_str(SCORECARD).unwrap();
    let people = card["dimensions"].as_array_mut().unwrap().iter_mut().find(|one| one["code"] == "people").unwrap();
    people["score"] = score["code"].clone();
    let place = surveys.join("street-near");
    std::fs::create_dir_all(&place).unwrap();
    std::fs::write(place.join("survey.json"), survey.to_string()).unwrap();
    std::fs::write(place.join("scorecard.json"), card.to_string()).unwrap();
    surveys.to_str().unwrap().to_owned()
}

/// Content guests and discontented ones: each answers everything alike, but for one question.
fn sheets(guests: i64) -> Vec<Value> {
    let sheet = |number: i64| {
        let mood = 1 + number % 5;
        let mut answers = json!({"visits": "four_or_more_a_week", "mastery": mood});
        for question in QUESTIONS {
            answers[question] = json!(mood);
        }
        answers["meals"] = json!(1 + (number / 5) % 5);
        if number == 0 {
            answers.as_object_mut().unwrap().remove("activities");
        }
        answers
    };
    (0..guests).map(sheet).collect()
}

/// The round's code, and those who may look at it: an administrator, and a leader.
async fn close_a_round_of(server: &Server, sheets: &[Value]) -> (String, Visitor, Visitor) {
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let guest = server.visitor();
    for answers in sheets {
        assert!(guest.answer(&round, new_id(), answers).await.status().is_success());
    }
    assert_eq!(
        administrator.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await.status(),
        StatusCode::SEE_OTHER
    );
    let leader = server.person(&administrator, "leader").await;
    (round, administrator, leader)
}

pub async fn close_a_round(server: &Server, guests: i64) -> Visitor {
    close_a_round_of(server, &sheets(guests)).await.2
}

/// All that is shown of a round and its score, without the codes of rounds: to leaders, to staff, to programs, in exports, and
/// to the guests of the next year.
async fn shown(database: Database, surveys: &str, sheets: &[Value]) -> Vec<(String, String)> {
    let server = Server::start_with(database, &["--surveys", surveys]).await;
    let (round, administrator, leader) = close_a_round_of(&server, sheets).await;
    let next = server.open_round(&administrator, 2025).await;
    let mut shown = Vec::new();
    for (visitor, path) in [
        (&leader, "/scorecard/oslo/2024".to_owned()),
        (&leader, "/scorecard/oslo/2024/measures/meals".to_owned()),
        (&leader, "/api/v1/units/oslo/scorecards/2024?lang=en".to_owned()),
        (&leader, "/api/v1/units/oslo/breakdowns/2024?by=visits&lang=en".to_owned()),
        (&administrator, format!("/staff/rounds/{round}")),
        (&administrator, format!("/s/{next}/thanks?lang=en")),
    ] {
        let answer = visitor.get(&path).await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        shown.push((path, answer.text().await.unwrap()));
    }
    for export in [&["export"][..], &["export", "--counts"]] {
        let made = peil(export).args(["--database", &server.database.url]).output().unwrap();
        assert!(made.status.success(), "{made:?}");
        shown.push((export.join(" "), String::from_utf8(made.stdout).unwrap()));
    }
    let address = server.address.clone();
    let same = |text: String| text.replace(&round, "ROUND").replace(&next, "NEXT").replace(&address, "HERE");
    shown.into_iter().map(|(what, text)| (same(what), same(text))).collect()
}

fn score(card: &Value) -> Value {
    let dimensions = card["dimensions"].as_array().unwrap();
    assert!(dimensions.iter().filter(|one| one["code"] != "people").all(|one| one["score"].is_null()));
    dimensions.iter().find(|one| one["code"] == "people").unwrap()["score"].clone()
}

on_both_databases! {
    async fn a_score_shows_its_mean_and_a_range_of_alpha_and_never_alpha_itself(database: Database) {
        let folder = tempfile::tempdir().unwrap();
        let surveys = write_definitions(folder.path(), &json!({"code": "service", "questions": QUESTIONS}));
        let server = Server::start_with(database, &["--surveys", &surveys]).await;
        let leader = close_a_round(&server, 62).await;
        let card: Value = leader.get("/api/v1/units/oslo/scorecards/2024?lang=en").await.json().await.unwrap();
        let score = score(&card);
        assert_eq!(score["status"], "known");
        assert_eq!((&score["questions"], &score["answered"]), (&json!(4), &json!(61)));
        let mean = score["value"].as_f64().unwrap();
        assert!((2.9..3.1).contains(&mean), "{mean}");
        assert_eq!(score["alpha"]["complete_at_least"], 61, "one answer is missing");
        // Three of four questions are always alike: alpha is about 0.8, and 62 guests allow for cuts at 0 and 0.7.
        assert_eq!((&score["alpha"]["at_least"], &score["alpha"]["under"]), (&json!(0.7), &Value::Null));

        let page = Page::of(leader.get("/scorecard/oslo/2024?lang=nb").await, StatusCode::OK).await;
        page.says("Samlet for 4 spørsmål");
        page.says("Spørsmålene henger godt sammen, så et samlet tall gir mening (Cronbachs alfa er minst 0,7).");
        let groups: Value = leader.get("/api/v1/units/oslo/breakdowns/2024?by=visits&lang=en").await.json().await.unwrap();
        let groups_of = |code: &str| {
            let measure = groups["measures"].as_array().unwrap().iter().find(|measure| measure["code"] == code).unwrap();
            measure["backgrounds"][0]["groups"].as_array().unwrap().len()
        };
        assert_eq!((groups_of("mastery"), groups_of("friendliness")), (1, 0), "no question of a score is broken down");
    }

    async fn two_rounds_that_differ_only_in_who_gave_two_answers_are_shown_alike(database: Database) {
        let folder = tempfile::tempdir().unwrap();
        let surveys = write_definitions(folder.path(), &json!({"code": "service", "questions": QUESTIONS}));
        let truth = sheets(62);
        let mut other = truth.clone();
        for (question, a, b) in [("friendliness", 2, 9), ("social_work", 14, 31), ("activities", 0, 23), ("meals", 5, 60)] {
            let (one, another) = (truth[a].get(question).cloned(), truth[b].get(question).cloned());
            assert_ne!(one, another);
            for (guest, answer) in [(a, another), (b, one)] {
                let sheet = other[guest].as_object_mut().unwrap();
                sheet.remove(question);
                sheet.extend(answer.map(|answer| (question.to_owned(), answer)));
            }
        }
        let told = shown(database, &surveys, &truth).await;
        assert!(told[0].1.contains("Cronbachs alfa er minst 0,7"));
        for (truth, other) in told.into_iter().zip(shown(Database::sqlite(), &surveys, &other).await) {
            assert_eq!(truth.1, other.1, "{}", truth.0);
        }
    }

    async fn a_score_of_few_guests_tells_nothing_of_how_its_questions_hang_together(database: Database) {
        let folder = tempfile::tempdir().unwrap();
        let surveys = write_definitions(folder.path(), &json!({"code": "service", "questions": QUESTIONS}));
        let server = Server::start_with(database, &["--surveys", &surveys]).await;
        let leader = close_a_round(&server, 12).await;
        let card: Value = leader.get("/api/v1/units/oslo/scorecards/2024?lang=en").await.json().await.unwrap();
        let score = score(&card);
        assert_eq!((&score["status"], &score["alpha"]), (&json!("known"), &Value::Null));
        assert!(score["sentence"].as_str().unwrap().ends_with("it would tell too much about single answers."));
    }
}

#[test]
fn a_score_that_mixes_scales_or_repeats_a_question_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let cases = [
        (json!(["meals", "activities"]), "A score has 3 to 10 questions; this has 2"),
        (json!(["meals", "activities", "mastery"]), "The questions of a score must have the same scale"),
        (json!(["meals", "activities", "meals"]), "meals is in a score already"),
        (json!(["meals", "activities", "lunch"]), "The survey has no question lunch"),
        (json!(["meals", "activities", "visits"]), "visits must be a question of kind"),
        (json!(["meals", "activities", "income"]), "income is sensitive; no score may hold it"),
    ];
    for (questions, expected) in cases {
        let surveys = write_definitions(folder.path(), &json!({"code": "service", "questions": questions}));
        let told = peil(&["check", "--surveys", &surveys]).output().unwrap();
        let said = String::from_utf8_lossy(&told.stderr).into_owned() + &String::from_utf8_lossy(&told.stdout);
        assert!(!told.status.success() && said.contains(expected) && said.contains("score service: "), "{said}");
    }
}
