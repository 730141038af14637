//! What somebody learns who watches from outside: guests leave no trace in counters and logs, staff see steps of five,
//! leaders see nothing of an open round or a small group, and other sites can do nothing.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::answers::{
    FORM, Page, close, count, form, full_sheet, open_round, scorecard, stored, tallied, texts, words,
};
use crate::server::{Server, Visitor, new_id, on_both_databases, peil, run};

/// One guest's whole visit by form, under the id that the page drew.
async fn visit(guest: &Visitor, code: &str) -> String {
    let page = Page::of(guest.get(&format!("/s/{code}")).await, StatusCode::OK).await;
    let id = page.response_id();
    let fields = form(&id, &[("answer.meals", "5"), ("answer.wishes", "En hemmelig hilsen")]);
    let sent = guest.post(&format!("/s/{code}"), &fields).await;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER);
    let thanks = guest.get(sent.headers()["location"].to_str().unwrap()).await;
    assert_eq!(thanks.status(), StatusCode::OK);
    id
}

async fn text(visitor: &Visitor, path: &str) -> String {
    visitor.get(path).await.text().await.unwrap()
}

/// The first measure of a scorecard with this code.
fn measure<'a>(card: &'a Value, code: &str) -> &'a Value {
    let dimensions = card["dimensions"].as_array().unwrap();
    let mut measures = dimensions.iter().flat_map(|dimension| dimension["measures"].as_array().unwrap());
    measures.find(|measure| measure["code"] == code).unwrap()
}

on_both_databases! {
    /// No figure of an open round has a way out: not to leaders, not to programs, not to the operator.
    async fn an_open_round_has_no_figures(database: Database) {
        let (server, staff, code) = open_round(database).await;
        for _ in 0..30 {
            count(&server.visitor(), &code, &full_sheet()).await;
        }
        let leader = server.person(&staff, "leader").await;
        for person in [&leader, &staff] {
            let units: Value = person.get("/api/v1/units").await.json().await.unwrap();
            assert_eq!(units[0]["years"], json!([]));
            assert_eq!(person.get("/api/v1/units/oslo/scorecards/2024").await.status(), StatusCode::NOT_FOUND);
            Page::of(person.get("/scorecard/oslo/2024").await, StatusCode::NOT_FOUND).await.says(&words("error-no-figures"));
            Page::of(person.get("/scorecards").await, StatusCode::OK).await.says(&words("scorecards-no-years"));
        }
        for more in [&["export"][..], &["export", "--counts"]] {
            let exported = run(peil(more).args(["--database", &server.database.url]));
            assert_eq!(exported.code, 0, "{}", exported.err);
            assert!(exported.out.lines().count() <= 1, "{}", exported.out);
        }
        for path in ["/staff".to_owned(), format!("/staff/rounds/{code}")] {
            assert_eq!(leader.get(&path).await.status(), StatusCode::FORBIDDEN);
        }
    }

    /// The operator's counters stand still while guests answer, whatever they send.
    async fn counters_stand_still(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let guest = server.visitor();
        let before = text(&guest, "/metrics").await;
        assert!(before.contains("peil_requests_total"), "{before}");
        type_paper_form(&staff, &code).await;
        load_what_pages_load(&guest, &code).await;
        visit(&guest, &code).await;
        count(&guest, &code, &full_sheet()).await;
        guest.answer(&code, new_id(), &json!({ "meals": 9 })).await;
        guest.answer("23456789", new_id(), &full_sheet()).await;
        guest.get("/s/23456789").await;
        guest.post_raw(&format!("/s/{code}"), "text/plain", b"x".to_vec()).await;
        guest.request(Method::POST, &format!("/s/{code}")).header("sec-fetch-site", "cross-site").send().await.unwrap();
        assert_eq!(text(&guest, "/metrics").await, before);
    }

    /// The log has no line about guests: no code of a round, no path, no id, no word, no address, and not even a new line.
    async fn the_log_knows_no_guest(database: Database) {
        let mut command = peil(&["serve", "--database", &database.url, "--listen", "127.0.0.1:0"]);
        command.env("RUST_LOG", "info");
        let server = Server::from_command(database, command, None);
        let staff = server.administrator().await;
        let code = server.open_round(&staff, 2024).await;
        let before = server.log();
        assert!(before.contains("/admin/units"), "staff's requests are not logged: {before}");
        let guest = server.visitor();
        type_paper_form(&staff, &code).await;
        load_what_pages_load(&guest, &code).await;
        let by_form = visit(&guest, &code).await;
        let by_program = count(&guest, &code, &full_sheet()).await.to_string();
        for wrong in [json!({ "meals": 9 }), json!({}), json!({ "nonsense": "hemmelig" })] {
            assert_eq!(guest.answer(&code, new_id(), &wrong).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(guest.post_raw(&format!("/s/{code}"), FORM, b"answer.meals=%FF".to_vec()).await.status(), 400);
        let other = guest.request(Method::GET, &format!("/s/{code}?lang=en")).header("x-forwarded-for", "203.0.113.7");
        assert_eq!(other.header("user-agent", "Telefon/1").send().await.unwrap().status(), StatusCode::OK);
        assert_eq!(server.log(), before, "a guest made the log grow");
        close(&staff, &code).await;
        let database = server.stop();
        let log = std::fs::read_to_string(database.folder.path().join("log")).unwrap();
        for trace in [&code, "/s/", &by_form, &by_program, "hemmelig", "Mer frukt", "203.0.113.7", "Telefon/1"] {
            assert!(!log.contains(trace), "the log holds \"{trace}\": {log}");
        }
    }

    /// Four answers show nothing: no figure, no interval, no change and no count, on the page, to programs and in exports.
    async fn four_answers_show_nothing(database: Database) {
        let (server, staff, code) = open_round(database).await;
        for _ in 0..4 {
            count(&server.visitor(), &code, &full_sheet()).await;
        }
        assert_eq!(close(&staff, &code).await, 4);
        assert_eq!(tallied(&server.database, &code).await, 4);
        let card = scorecard(&staff).await;
        let survey = ["mean", "share", "derived"];
        let mut looked_at = 0;
        for dimension in card["dimensions"].as_array().unwrap() {
            for measure in dimension["measures"].as_array().unwrap() {
                for figure in measure["figures"].as_array().unwrap() {
                    assert_eq!((&figure["value"], &figure["interval"], &figure["shown"]), (&Value::Null, &Value::Null, &Value::Null));
                    if figure["year"] == 2024 && survey.contains(&measure["kind"].as_str().unwrap()) {
                        assert!(matches!(figure["status"].as_str(), Some("too_few" | "missing")), "{measure}");
                        looked_at += 1;
                    }
                }
                assert_eq!(measure["change"], Value::Null, "{measure}");
            }
        }
        assert!(looked_at > 10);
        assert_eq!(measure(&card, "meals")["verdict"], "too_few");
        let page = Page::of(staff.get("/scorecard/oslo/2024").await, StatusCode::OK).await;
        page.says(&words("sentence-too-few"));
        assert!(!page.all().contains("4,0"), "the page shows the mean of four: {}", page.all());

        let figures = run(&mut peil(&["export", "--database", &server.database.url])).out;
        let mut reader = csv::Reader::from_reader(figures.as_bytes());
        let columns: Vec<usize> = ["value", "low", "high", "change", "p"]
            .map(|name| reader.headers().unwrap().iter().position(|column| column == name).unwrap())
            .to_vec();
        for row in reader.records() {
            let row = row.unwrap();
            assert!(columns.iter().all(|column| row[*column].is_empty()), "{row:?}");
        }
        assert!(run(&mut peil(&["export", "--counts", "--database", &server.database.url])).out.lines().count() <= 1);
    }

    /// Seven answers show a mean and nothing about how they spread: no interval, no share, no count, no certainty.
    async fn seven_answers_show_the_mean_only(database: Database) {
        let (server, staff, code) = open_round(database).await;
        // A mean far enough from the end of the scale to be shown: one guest at the other end is possible.
        for meals in [4, 4, 4, 4, 5, 3, 2] {
            let answers = json!({ "meals": meals, "quality_of_life": 5, "reasons": ["food"], "income": "work" });
            count(&server.visitor(), &code, &answers).await;
        }
        assert_eq!(close(&staff, &code).await, 7);
        let card = scorecard(&staff).await;
        let meals = measure(&card, "meals");
        let now = |measure: &Value| measure["figures"].as_array().unwrap().iter().find(|one| one["year"] == 2024).unwrap().clone();
        let figure = now(meals);
        assert!((figure["value"].as_f64().unwrap() - 26.0 / 7.0).abs() < 1e-12, "{figure}");
        assert_eq!((&figure["interval"], &figure["answered"]), (&Value::Null, &json!(7)));
        assert_eq!(meals["verdict"], "missed_within_margin", "a target cannot be clearly missed without an interval");
        for share in ["quality_of_life_top_two", "reason_food", "visits_four_or_more", "income_benefits"] {
            let figure = now(measure(&card, share));
            assert_eq!((&figure["status"], &figure["value"]), (&json!("too_few"), &Value::Null), "{share}");
        }
        let page = Page::of(staff.get("/scorecard/oslo/2024").await, StatusCode::OK).await;
        assert!(page.all().contains("3,71"), "{}", page.all());
        assert!(!page.all().contains("100 %"), "{}", page.all());

        let figures = run(&mut peil(&["export", "--database", &server.database.url])).out;
        let rows: Vec<std::collections::BTreeMap<String, String>> =
            csv::Reader::from_reader(figures.as_bytes()).deserialize().collect::<Result<_, _>>().unwrap();
        let meals = rows.iter().find(|row| row["measure"] == "meals").unwrap();
        assert!(meals["value"].starts_with("3.714285"), "{meals:?}");
        assert!(rows.iter().all(|row| row["low"].is_empty() && row["high"].is_empty() && row["p"].is_empty()), "{rows:?}");
        assert!(rows.iter().filter(|row| row["kind"] == "share").all(|row| row["value"].is_empty()), "{rows:?}");
        assert!(run(&mut peil(&["export", "--counts", "--database", &server.database.url])).out.lines().count() <= 1);
    }

    /// A form that another site makes a guest's browser send is refused, and nothing of it is kept.
    async fn a_foreign_site(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        let body = format!("response_id={}&answer.meals=1", new_id());
        let sheet = json!({ "id": new_id().to_string(), "answers": { "meals": 1 } }).to_string();
        for (name, value) in [
            ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example"),
            ("origin", "null"), ("origin", "http://127.0.0.1"),
        ] {
            let request = |path: &str, kind: &str, body: &str| {
                let request = guest.request(Method::POST, path).header(name, value).header("content-type", kind);
                request.body(body.to_owned()).send()
            };
            let page = request(&format!("/s/{code}"), FORM, &body).await.unwrap();
            assert!(page.headers().get("access-control-allow-origin").is_none());
            Page::of(page, StatusCode::FORBIDDEN).await.says(&words("error-cross-site"));
            let answer = request(&format!("/api/v1/rounds/{code}/responses"), "application/json", &sheet).await.unwrap();
            crate::answers::problem(answer, StatusCode::FORBIDDEN, "cross-site").await;
        }
        assert_eq!(stored(&server.database).await, (0, 0));
        let own = guest.request(Method::POST, &format!("/s/{code}")).header("origin", &server.address);
        let own = own.header("sec-fetch-site", "same-origin").header("content-type", FORM).body(body).send().await.unwrap();
        assert_eq!(own.status(), StatusCode::SEE_OTHER, "our own form is refused");
    }

    /// Whoever knows the id of a response cannot change it by sending another under the same id.
    async fn a_repeated_submission_overwrites_nothing(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let guest = server.visitor();
        let id = count(&guest, &code, &json!({ "meals": 1, "wishes": "Mer frukt" })).await;
        let kept = || async {
            let answers = texts(&server.database, "SELECT channel || answers AS value FROM response").await;
            (answers, texts(&server.database, "SELECT text AS value FROM comment").await)
        };
        let before = kept().await;
        for _ in 0..2 {
            let other = guest.answer(&code, id, &json!({ "meals": 5, "wishes": "Noe annet" })).await;
            assert_eq!(other.status(), StatusCode::OK);
            let fields = [("response_id", &*id.to_string()), ("answer.meals", "5"), ("answer.wishes", "Noe tredje")];
            assert_eq!(guest.post(&format!("/s/{code}"), &fields).await.status(), StatusCode::SEE_OTHER);
            assert_eq!(kept().await, before);
            let _ = staff.post(&format!("/staff/rounds/{code}/close"), &[("sure", "on")]).await;
        }
    }

    /// A guest's pages set no cookie, stay in no cache, run no script but the one that their policy names, lead to nowhere but the survey, and draw a new id
    /// each time; somebody who is signed in gets the same pages.
    async fn a_guests_pages(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let guest = server.visitor();
        let mut drawn = std::collections::BTreeSet::new();
        for person in [&guest, &guest, &staff] {
            let form_path = format!("/s/{code}");
            let page = Page::of(person.get(&form_path).await, StatusCode::OK).await;
            let id = page.response_id();
            assert!(id.len() == 32 && drawn.insert(id.clone()), "the id {id} was drawn before");
            let path = &form_path;
            let answers = [
                person.get(path).await,
                person.post(path, &form(&id, &[("answer.meals", "9")])).await,
                person.post(path, &form(&id, &[("answer.meals", "4")])).await,
                person.get(&format!("{path}/thanks")).await,
                person.answer(&code, new_id(), &json!({ "meals": 4 })).await,
            ];
            for answer in answers {
                let headers = answer.headers();
                assert!(headers.get("set-cookie").is_none(), "{headers:?}");
                assert_eq!(headers["cache-control"], "no-store");
                let told = headers["referrer-policy"].to_str().unwrap();
                assert!(matches!(told, "no-referrer" | "same-origin"), "another site would learn the round: {told}");
                let policy = headers["content-security-policy"].to_str().unwrap().to_owned();
                assert!(policy.starts_with("default-src 'none'"));
                let status = answer.status();
                let text = answer.text().await.unwrap();
                let scripts = text.matches("<script>").count();
                assert!(scripts == text.matches("<script").count() && !text.contains("onclick"), "{text}");
                assert_eq!(scripts, policy.matches("script-src 'sha256-").count(), "{policy}");
                for elsewhere in ["/staff", "/sign-in", "/scorecard", "/admin", "Amina", "http://", "https://"] {
                    assert!(!text.contains(&format!("\"{elsewhere}")) && (elsewhere != "Amina" || !text.contains(elsewhere)), "{status}: {elsewhere}");
                }
            }
        }
    }
}

/// Staff type what a guest answered on paper.
async fn type_paper_form(staff: &Visitor, code: &str) {
    let page = format!("/staff/rounds/{code}/paper");
    assert_eq!(staff.get(&page).await.status(), StatusCode::OK);
    let typed = [("response_id", &*new_id().to_string()), ("answer.meals", "4")];
    let answer = staff.post(&page, &typed).await;
    assert!(answer.status().is_success() || answer.status().is_redirection(), "{}", answer.status());
}

/// The front page, and every script, picture and style sheet of a guest's and a tablet's page.
async fn load_what_pages_load(guest: &Visitor, code: &str) {
    let mut loaded = 0;
    for page in ["/".to_owned(), format!("/s/{code}"), format!("/t/{code}")] {
        let text = guest.get(&page).await.text().await.unwrap();
        for (at, _) in text.match_indices("/assets/") {
            let address: String = text[at..].chars().take_while(|sign| !matches!(sign, '"' | ' ' | '>')).collect();
            assert_eq!(guest.get(&address).await.status(), StatusCode::OK, "{address}");
            loaded += 1;
        }
    }
    assert!(loaded >= 2, "only {loaded} files were loaded");
}
