//! A question that is asked only of some: what is answered against the rule is dropped, and who was not asked has skipped nothing.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::answers::{Page, close, count, form, open_round, scorecard, texts};
use crate::envelopes::{key_of, seal};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases, peil, run};

const TRIPS_RULE: &str = "fieldset:has([name='answer.trips_outside']) .only-if";
const SMOKES_NOT: &str = r#"{"smoker":"no"}"#;

async fn stored(server: &Server) -> Vec<String> {
    let mut stored = texts(&server.database, "SELECT answers AS value FROM response").await;
    stored.sort();
    stored
}

/// A round for which the shipped scorecard shows the trips in a row of their own.
async fn round_with_trips(database: Database) -> (Server, Visitor, String) {
    let mut card: Value = serde_json::from_str(include_str!("../../surveys/street-near/scorecard.json")).unwrap();
    let title = json!({ "nb": "Turer ut", "nn": "Turar ut", "en": "Trips outside", "da": "Ture ud" });
    let row = json!({ "code": "trips", "title": title, "from": { "mean": { "question": "trips_outside" } } });
    card["dimensions"][0]["measures"].as_array_mut().unwrap().push(row);
    let surveys = database.folder.path().join("surveys");
    std::fs::create_dir_all(surveys.join("street-near")).unwrap();
    std::fs::write(surveys.join("street-near/scorecard.json"), card.to_string()).unwrap();
    std::fs::write(surveys.join("street-near/survey.json"), include_str!("../../surveys/street-near/survey.json"))
        .unwrap();
    let server = Server::start_with(database, &["--surveys", surveys.to_str().unwrap()]).await;
    let staff = server.administrator().await;
    let round = server.open_round(&staff, 2024).await;
    (server, staff, round)
}

/// The figure of the trips in the api, and its row on the measure's page.
async fn trips(leader: &Visitor) -> (Value, String) {
    let card = scorecard(leader).await;
    let dimensions = card["dimensions"].as_array().unwrap().iter();
    let measures = dimensions.flat_map(|dimension| dimension["measures"].as_array().unwrap());
    let measure = measures.into_iter().find(|measure| measure["code"] == "trips").unwrap();
    let page = leader.get("/scorecard/oslo/2024/measures/trips").await.text().await.unwrap();
    (measure["figures"].as_array().unwrap().last().unwrap().clone(), Page::read(&page).texts("td small").join(" "))
}

on_both_databases! {
    /// As a program hands it in, as a form, typed from paper, and out of an envelope; nothing else of the sheet is lost.
    async fn an_answer_against_the_rule_is_dropped_however_it_comes(database: Database) {
        let (server, staff, round) = open_round(database).await;
        let guest = server.visitor();
        let against = json!({ "smoker": "no", "trips_outside": 3 });
        count(&guest, &round, &against).await;
        let fields = [("answer.smoker", "no"), ("answer.trips_outside", "3")];
        for page in [format!("/s/{round}"), format!("/staff/rounds/{round}/paper")] {
            let sent = staff.post(&page, &form(&new_id().to_string(), &fields)).await;
            assert!(sent.status().is_redirection() || sent.status().is_success(), "{page}: {}", sent.status());
        }
        let envelope = seal(&key_of(&server.database, &round).await, &round, &against);
        let body = json!({ "envelopes": [data_encoding::BASE64.encode(&envelope)] }).to_string().into_bytes();
        let sent = guest.post_raw(&format!("/api/v1/rounds/{round}/envelopes"), "application/json", body).await;
        assert_eq!(sent.status(), StatusCode::OK);
        assert_eq!(stored(&server).await, [SMOKES_NOT; 4]);
        // What could not even be read is dropped too: nobody was shown the question that it would have to be mended in.
        count(&guest, &round, &json!({ "smoker": "no", "trips_outside": "often" })).await;
        count(&guest, &round, &json!({ "smoker": "yes", "trips_outside": 3 })).await;
        let kept = stored(&server).await;
        assert_eq!(kept[..5], [SMOKES_NOT; 5]);
        assert_eq!(kept[5], r#"{"smoker":"yes","trips_outside":3}"#);
    }

    /// In the guest's language, on the page that runs no script and where paper forms are typed.
    async fn without_script_the_page_says_when_to_leave_it_out(database: Database) {
        let (server, staff, round) = open_round(database).await;
        for (language, words) in [
            ("nb", "Svar bare hvis du svarte Ja på «Røyker du?»."),
            ("en", "Answer only if you answered Yes to “Do you smoke?”."),
        ] {
            let page = server.visitor().get(&format!("/s/{round}?lang={language}")).await.text().await.unwrap();
            let page = Page::read(&page);
            assert_eq!(page.texts(TRIPS_RULE), [words]);
            assert_eq!(page.texts(".only-if").len(), 1, "everybody is asked everything else");
        }
        let paper = staff.get(&format!("/staff/rounds/{round}/paper")).await.text().await.unwrap();
        assert!(Page::read(&paper).texts("main").concat().contains("Svar bare hvis du svarte Ja på «Røyker du?»."));
    }

    /// Twelve smokers, of whom two skipped, seven others, and one who skipped both.
    async fn who_was_not_asked_is_told_apart_from_who_skipped(database: Database) {
        let (server, staff, round) = round_with_trips(database).await;
        let guest = server.visitor();
        for (times, sheet) in [
            (10, json!({ "smoker": "yes", "trips_outside": 3 })),
            (2, json!({ "smoker": "yes" })),
            (7, json!({ "smoker": "no", "trips_outside": 0 })),
            (1, json!({ "meals": 4 })),
        ] {
            for _ in 0..times {
                count(&guest, &round, &sheet).await;
            }
        }
        assert_eq!(close(&staff, &round).await, 20);
        let (figure, row) = trips(&staff).await;
        assert_eq!((&figure["value"], &figure["answered"]), (&json!(3.0), &json!(10)), "nobody's 0 who was not asked");
        assert_eq!((&figure["asked"], &figure["not_asked"]), (&json!(12), &json!(8)));
        assert!(row.contains("spurt: 12, av dem svarte 2 ikke · ikke spurt: 8"), "{row}");
        let exported = run(peil(&["export", "--counts"]).args(["--database", &server.database.url]));
        assert_eq!(exported.code, 0, "{}", exported.err);
        let counts = exported.out;
        let mut lines = counts.lines();
        assert!(lines.next().unwrap().ends_with(",asked,not_asked"));
        let of = |question: &str| counts.lines().filter(|line| line.contains(&format!(",{question},"))).collect::<Vec<_>>();
        assert!(!of("trips_outside").is_empty() && of("trips_outside").iter().all(|line| line.ends_with(",12,8")), "{counts}");
        assert!(of("smoker").iter().all(|line| line.ends_with(",,")), "everybody was asked: {counts}");
    }

    /// Nine answered the filter, so its counts are not shown: that five answered the question would say that five smoke at least.
    async fn where_the_filter_is_hidden_nothing_of_the_question_is_told(database: Database) {
        let (server, staff, round) = round_with_trips(database).await;
        let guest = server.visitor();
        for number in 0..12 {
            let sheet = match number {
                0..6 => json!({ "smoker": "yes", "trips_outside": 3 }),
                6..9 => json!({ "smoker": "no" }),
                _ => json!({ "meals": 4 }),
            };
            count(&guest, &round, &sheet).await;
        }
        assert_eq!(close(&staff, &round).await, 12);
        let (figure, row) = trips(&staff).await;
        assert_eq!(figure["status"], "too_few");
        assert_eq!((&figure["answered"], &figure["asked"], &figure["not_asked"]), (&Value::Null, &Value::Null, &Value::Null));
        assert!(!row.contains("spurt"), "{row}");
    }
}
