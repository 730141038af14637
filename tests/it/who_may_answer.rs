//! Who may answer a round: chosen when it is planned, held by the writer, and handed to tablets with a code that works once.

mod paper_forms;
mod printed;

use peil::core::ids::ResponseId;
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::answers::{Page, close, full_sheet, problem, stored, texts, words};
use crate::envelopes::{key_of, seal};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases, peil, run};

/// An open round that is answered on tablets of the house, and the administrator who opened it.
pub async fn house(database: Database, more: &[(&str, &str)]) -> (Server, Visitor, String) {
    let (server, staff) = planner(database).await;
    let round = server.plan_round_for(&staff, 2024, &[&[("devices", "house")], more].concat()).await;
    assert_eq!(staff.post(&format!("/staff/rounds/{round}/open"), &[]).await.status(), StatusCode::SEE_OTHER);
    (server, staff, round)
}

/// A server with the unit "oslo", and its administrator.
async fn planner(database: Database) -> (Server, Visitor) {
    let server = Server::start_with(database, &["--behind-proxy"]).await;
    let staff = server.administrator().await;
    staff.post("/admin/units", &[("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")]).await;
    (server, staff)
}

/// A start code, read off the page that staff show.
pub async fn start_code(staff: &Visitor, round: &str) -> String {
    let shown = staff.post(&format!("/staff/rounds/{round}/start-code"), &[]).await;
    assert_eq!(shown.headers()["cache-control"], "no-store");
    Page::of(shown, StatusCode::OK).await.texts("#start-code .code").remove(0)
}

/// A device asks to be a tablet of the house.
pub async fn start(device: &Visitor, round: &str, code: &str) -> Response {
    let body = json!({ "code": code }).to_string().into_bytes();
    device.post_raw(&format!("/api/v1/rounds/{round}/tablets"), "application/json", body).await
}

/// The token of a tablet that is started just now.
pub async fn started(server: &Server, staff: &Visitor, round: &str) -> String {
    let answer = start(&server.visitor(), round, &start_code(staff, round).await).await;
    assert_eq!(answer.status(), StatusCode::CREATED);
    answer.json::<Value>().await.unwrap()["token"].as_str().unwrap().to_owned()
}

/// Hands in one answer with a token.
pub async fn answer_with(device: &Visitor, round: &str, id: ResponseId, token: &str) -> Response {
    let body = json!({ "id": id.to_string(), "answers": full_sheet(), "token": token }).to_string();
    device.post_raw(&format!("/api/v1/rounds/{round}/responses"), "application/json", body.into_bytes()).await
}

/// Hands in sealed answers with a token.
pub async fn hand_in(device: &Visitor, round: &str, envelopes: &[Vec<u8>], token: &str) -> Response {
    let texts: Vec<String> = envelopes.iter().map(|bytes| data_encoding::BASE64.encode(bytes)).collect();
    let body = json!({ "envelopes": texts, "token": token }).to_string().into_bytes();
    device.post_raw(&format!("/api/v1/rounds/{round}/envelopes"), "application/json", body).await
}

async fn renew(staff: &Visitor, round: &str) {
    let renewed = staff.post(&format!("/staff/rounds/{round}/token"), &[("sure", "on")]).await;
    assert_eq!(renewed.status(), StatusCode::SEE_OTHER);
    let path = renewed.headers()["location"].to_str().unwrap().replace("#tablets", "");
    Page::of(staff.get(&path).await, StatusCode::OK).await.says(&words("tablets-shut-out-done"));
}

async fn page_of(staff: &Visitor, round: &str) -> Page {
    Page::of(staff.get(&format!("/staff/rounds/{round}")).await, StatusCode::OK).await
}

async fn channels(database: &Database) -> Vec<String> {
    texts(database, "SELECT channel AS value FROM response ORDER BY channel").await
}

on_both_databases! {
    /// What cannot be undone is done only when the box was ticked, whatever the browser lets through.
    async fn nothing_final_is_done_without_its_box(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let page = format!("/staff/rounds/{round}");
        for step in ["close", "token"] {
            let refused = staff.post(&format!("{page}/{step}"), &[]).await;
            Page::of(refused, StatusCode::UNPROCESSABLE_ENTITY).await.says(&words("field-sure"));
        }
        assert_eq!(start(&server.visitor(), &round, &start_code(&staff, &round).await).await.status(), StatusCode::CREATED, "it is open");
        assert_eq!(staff.post(&format!("{page}/close"), &[("sure", "on")]).await.status(), StatusCode::SEE_OTHER);
        let refused = staff.post(&format!("{page}/seal"), &[]).await;
        Page::of(refused, StatusCode::UNPROCESSABLE_ENTITY).await.says(&words("round-seal-help"));
    }

    /// A list is no object, and nobody is thanked for answers that cannot exist.
    async fn odd_requests_of_devices_are_refused(database: Database) {
        let (server, staff) = planner(database).await;
        let round = server.plan_round(&staff, 2024).await;
        let thanks = Page::of(server.visitor().get(&format!("/s/{round}/thanks?lang=nb")).await, StatusCode::OK).await;
        thanks.says(&words("guest-not-yet-more"));
        staff.post(&format!("/staff/rounds/{round}/open"), &[]).await;
        let listed = json!([start_code(&staff, &round).await]).to_string().into_bytes();
        let answer = server.visitor().post_raw(&format!("/api/v1/rounds/{round}/tablets"), "application/json", listed).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    }

    /// A new round begins with tablets; that anybody can answer must be chosen against a warning, and a choice that is refused
    /// comes back as it was made.
    async fn a_round_begins_with_tablets_and_anybody_must_be_meant(database: Database) {
        let (server, staff) = planner(database).await;
        let form = Page::of(staff.get("/staff/rounds/new").await, StatusCode::OK).await;
        assert_eq!(form.attribute("input[name=devices][checked]", "value"), "house");
        form.says(&words("ways-anybody-why"));
        let year = [("unit", "oslo"), ("survey", "street-near"), ("year", "2024")];
        let anybody = [&year[..], &[("devices", "any")]].concat();
        let refused = Page::of(staff.post("/staff/rounds/new", &anybody).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(refused.texts("#field-anybody-error"), [words("field-anybody")]);
        assert_eq!(refused.attribute("input[name=devices][checked]", "value"), "any");
        let odd = [&year[..], &[("devices", "moon")]].concat();
        let refused = Page::of(staff.post("/staff/rounds/new", &odd).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(refused.texts("#field-devices-error"), [words("field-devices")]);

        let round = server.plan_round_for(&staff, 2024, &[]).await;
        page_of(&staff, &round).await.says(&words("ways-fact-house"));
        let ways = format!("/staff/rounds/{round}/ways");
        for (choice, fact) in [
            (&[("devices", "any"), ("needs_code", "on")][..], "ways-fact-any-code"),
            (&[("devices", "any"), ("anybody", "on")], "ways-fact-any"),
            (&[("devices", "house"), ("needs_code", "on")], "ways-fact-house-code"),
            (&[("devices", "house")], "ways-fact-house"),
        ] {
            assert_eq!(staff.post(&ways, choice).await.status(), StatusCode::SEE_OTHER);
            page_of(&staff, &round).await.says(&words(fact));
        }
        let refused = Page::of(staff.post(&ways, &[("devices", "any")]).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(refused.texts("#field-anybody-error"), [words("field-anybody")]);
        assert_eq!(refused.attribute("input[name=devices][checked]", "value"), "any");

        staff.post(&format!("/staff/rounds/{round}/open"), &[]).await;
        assert_eq!(staff.post(&ways, &[("devices", "any"), ("anybody", "on")]).await.status(), StatusCode::CONFLICT);
        let open = page_of(&staff, &round).await;
        open.says(&words("ways-fact-house"));
        assert!(!open.has("#ways"));
        let unknown = staff.post("/staff/rounds/22222222/ways", &[("devices", "house")]).await;
        assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
    }

    /// A code starts one tablet, once, in its own round and in its ten minutes; all tablets of a round have the same token.
    async fn a_start_code_starts_one_tablet_once(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let device = server.visitor();
        let code = start_code(&staff, &round).await;
        let shouted = code.to_uppercase().replace(' ', "-");
        let first: Value = start(&device, &round, &shouted).await.json().await.unwrap();
        assert_eq!((first["token"].as_str().unwrap().len(), &first["pin"]), (43, &Value::Null));
        let used = problem(start(&device, &round, &code).await, StatusCode::UNPROCESSABLE_ENTITY, "start-code-unknown").await;
        assert_eq!((&used["errors"][0]["field"], &used["errors"][0]["code"]), (&json!("code"), &json!("unknown")));
        let said = "the start code is wrong, has been used, or is older than ten minutes";
        assert_eq!(used["errors"][0]["detail"], said);
        assert!(used["detail"].as_str().unwrap().starts_with(&format!("{said}. ")), "{used}");
        for typed in ["", "abc", "0000 0000", "k7mn p3xw k7mn"] {
            let wrong = start(&device, &round, typed).await;
            let wrong = problem(wrong, StatusCode::UNPROCESSABLE_ENTITY, "start-code-mistyped").await;
            assert_eq!(wrong["errors"][0]["code"], "mistyped", "{typed:?}");
        }
        let other = server.plan_round_for(&staff, 2025, &[]).await;
        problem(start(&device, &other, &code).await, StatusCode::CONFLICT, "round-not-open").await;
        assert_eq!(staff.post(&format!("/staff/rounds/{other}/start-code"), &[]).await.status(), StatusCode::CONFLICT);
        staff.post(&format!("/staff/rounds/{other}/open"), &[]).await;
        let code = start_code(&staff, &round).await;
        problem(start(&device, &other, &code).await, StatusCode::UNPROCESSABLE_ENTITY, "start-code-unknown").await;
        problem(start(&device, "22222222", &code).await, StatusCode::NOT_FOUND, "unknown-round").await;
        assert_eq!(start(&device, &round, &code).await.json::<Value>().await.unwrap()["token"], first["token"]);
        assert_ne!(json!(started(&server, &staff, &other).await), first["token"], "two rounds have one token");

        let late = start_code(&staff, &round).await;
        server.database.execute("UPDATE start_code SET expires_at = expires_at - 601").await;
        problem(start(&device, &round, &late).await, StatusCode::UNPROCESSABLE_ENTITY, "start-code-unknown").await;
        // The next code that is shown sweeps it away.
        let shown = start_code(&staff, &round).await;
        assert_eq!(texts(&server.database, "SELECT round AS value FROM start_code").await, [round.as_str()]);

        let log = server.log();
        for secret in [first["token"].as_str().unwrap(), &shown, &shown.replace(' ', "")] {
            assert!(!log.contains(secret), "{log}");
        }
        assert!(!log.contains("/tablets"), "a guest's device left a line: {log}");
    }

    /// A tablet is told how to know the PIN of staff without a network, and a PIN of the former program is not.
    async fn a_tablet_knows_the_pin_without_a_network(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        staff.post(&format!("/staff/rounds/{round}/pin"), &[("pin", "4711")]).await;
        let answer = start(&server.visitor(), &round, &start_code(&staff, &round).await).await;
        let pin = answer.json::<Value>().await.unwrap()["pin"].clone();
        let (salt, verifier) = (pin["salt"].as_str().unwrap(), pin["verifier"].as_str().unwrap());
        assert_eq!((salt.len(), verifier.len()), (32, 64));
        assert!(!pin.to_string().contains("4711"));
        server.database.execute("UPDATE tablet_pin SET salt = NULL, verifier = NULL").await;
        let answer = start(&server.visitor(), &round, &start_code(&staff, &round).await).await;
        assert_eq!(answer.json::<Value>().await.unwrap()["pin"], Value::Null);
    }

    /// One code, sent by many devices at the same moment, starts one of them.
    async fn a_start_code_used_twice_at_the_same_moment_starts_one_tablet(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        for _ in 0..3 {
            let code = start_code(&staff, &round).await;
            assert_eq!(race(&[&server], &round, &code).await, 1);
        }
    }

    /// In a round for tablets nothing counts without the token of now, and the server says what channel an answer has.
    async fn a_round_for_tablets_takes_nothing_without_the_token(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let (device, token) = (server.visitor(), started(&server, &staff, &round).await);
        let (id, forged) = (new_id(), "A".repeat(43));
        for wrong in ["", "x", &forged] {
            problem(answer_with(&device, &round, id, wrong).await, StatusCode::FORBIDDEN, "tablet-not-started").await;
        }
        let (text, fields) = (id.to_string(), |token| [("answer.meals", "4"), ("token", token)]);
        for place in ["s", "t"] {
            let form = [&[("response_id", text.as_str())], &fields(&forged)[..]].concat();
            assert_eq!(device.post(&format!("/{place}/{round}"), &form).await.status(), StatusCode::FORBIDDEN, "{place}");
        }
        assert_eq!(stored(&server.database).await, (0, 0));
        assert_eq!(answer_with(&device, &round, id, &token).await.status(), StatusCode::CREATED);
        // Counted once is counted: the same id is acknowledged again by whoever sends it.
        assert_eq!(answer_with(&device, &round, id, "").await.status(), StatusCode::OK);
        let form = [("response_id", &*new_id().to_string()), ("answer.meals", "4"), ("token", &*token)].map(|(n, v)| (n, v.to_owned()));
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let sent = device.post(&format!("/t/{round}"), &form).await.status();
        assert!(sent == StatusCode::SEE_OTHER || sent == StatusCode::OK, "{sent}");
        assert_eq!(channels(&server.database).await, ["tablet", "tablet"]);
        assert!(!server.log().contains(&token));
    }

    /// In a round for any device a tablet with the token counts as one, and everything else as a link.
    async fn the_server_decides_the_channel(database: Database) {
        let (server, staff) = planner(database).await;
        let round = server.plan_round(&staff, 2024).await;
        staff.post(&format!("/staff/rounds/{round}/open"), &[]).await;
        let (device, token) = (server.visitor(), started(&server, &staff, &round).await);
        for sent in ["", "x", &token] {
            assert_eq!(answer_with(&device, &round, new_id(), sent).await.status(), StatusCode::CREATED);
        }
        assert_eq!(channels(&server.database).await, ["link", "link", "tablet"]);
    }

    /// A renewed token is dead at once, and so are codes that were shown before. What a tablet holds is refused as a whole,
    /// unopened, until it is started anew; then it counts.
    async fn what_a_tablet_holds_waits_for_a_new_start_code(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let (device, old) = (server.visitor(), started(&server, &staff, &round).await);
        let key = key_of(&server.database, &round).await;
        let held = vec![seal(&key, &round, &full_sheet()), vec![1, 2, 3]];
        let code = start_code(&staff, &round).await;
        let unsure = staff.post(&format!("/staff/rounds/{round}/token"), &[]).await;
        let unsure = Page::of(unsure, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(unsure.texts("#field-sure-error"), [words("field-sure")]);
        renew(&staff, &round).await;
        problem(start(&device, &round, &code).await, StatusCode::UNPROCESSABLE_ENTITY, "start-code-unknown").await;
        problem(answer_with(&device, &round, new_id(), &old).await, StatusCode::FORBIDDEN, "tablet-not-started").await;
        for token in [&old, ""] {
            let refused = hand_in(&device, &round, &held, token).await;
            problem(refused, StatusCode::FORBIDDEN, "tablet-not-started").await;
        }
        let new = started(&server, &staff, &round).await;
        assert_ne!(new, old);
        let outcomes: Value = hand_in(&device, &round, &held, &new).await.json().await.unwrap();
        assert_eq!(outcomes["outcomes"][0]["status"], "counted");
        assert_eq!(outcomes["outcomes"][1]["status"], "unreadable");
        assert_eq!(channels(&server.database).await, ["tablet"]);
    }

    /// While answers are on their way the token is renewed: each is counted or told that it is not, and none with the old
    /// token counts once the renewal is done.
    async fn a_token_renewed_under_a_crowd_is_dead_at_once(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let old = started(&server, &staff, &round).await;
        let mut crowd = JoinSet::new();
        for _ in 0..120 {
            let (device, round, old) = (server.visitor(), round.clone(), old.clone());
            crowd.spawn(async move { answer_with(&device, &round, new_id(), &old).await.status() });
        }
        // Some are counted, some still on their way.
        let mut ends = Vec::new();
        for _ in 0..12 {
            ends.push(crowd.join_next().await.unwrap().unwrap());
        }
        renew(&staff, &round).await;
        let after = answer_with(&server.visitor(), &round, new_id(), &old).await;
        problem(after, StatusCode::FORBIDDEN, "tablet-not-started").await;
        ends.extend(crowd.join_all().await);
        let counted = ends.iter().filter(|status| **status == StatusCode::CREATED).count();
        let refused = ends.iter().filter(|status| **status == StatusCode::FORBIDDEN).count();
        assert_eq!((counted + refused, stored(&server.database).await.0), (120, counted));
        assert_eq!(close(&staff, &round).await, u64::try_from(counted).unwrap());
    }

    /// A round that is over tells every tablet so, started or not, and a sealed one has neither token nor codes.
    async fn a_round_that_is_over_tells_every_tablet(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let (device, old) = (server.visitor(), started(&server, &staff, &round).await);
        let key = key_of(&server.database, &round).await;
        let [counted, waiting] = [(); 2].map(|()| seal(&key, &round, &full_sheet()));
        hand_in(&device, &round, std::slice::from_ref(&counted), &old).await;
        start_code(&staff, &round).await;
        renew(&staff, &round).await;
        start_code(&staff, &round).await;
        shut(&staff, &round).await;
        assert_eq!(staff.post(&format!("/staff/rounds/{round}/start-code"), &[]).await.status(), StatusCode::CONFLICT);
        let told: Value = hand_in(&device, &round, &[counted, waiting.clone()], &old).await.json().await.unwrap();
        let told: Vec<&str> = told["outcomes"].as_array().unwrap().iter().map(|one| one["status"].as_str().unwrap()).collect();
        assert_eq!(told, ["already_counted", "round_over"]);
        assert_eq!(staff.post(&format!("/staff/rounds/{round}/seal"), &[("sure", "on")]).await.status(), StatusCode::SEE_OTHER);
        for table in ["tablet_token", "start_code"] {
            assert_eq!(texts(&server.database, &format!("SELECT round AS value FROM {table}")).await, Vec::<String>::new());
        }
        let told: Value = hand_in(&device, &round, &[waiting], &old).await.json().await.unwrap();
        assert_eq!(told["outcomes"][0]["status"], "round_over");
    }

    /// Codes cannot be tried out: a place may have twenty wrong at once. Right ones work there all the same, so that no stranger
    /// on the house's network keeps staff from their tablets.
    async fn trying_start_codes_is_slowed_down(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let device = server.visitor();
        let mut tried = Vec::new();
        for _ in 0..40 {
            tried.push(start(&device, &round, "bcdf ghjk").await.status());
        }
        assert_eq!(tried[0], StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(tried[39], StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(start(&device, &round, &start_code(&staff, &round).await).await.status(), StatusCode::CREATED);
        let code = start_code(&staff, &round).await;
        assert_eq!(device.post(&format!("/t/{round}/start"), &[("start_code", code.as_str())]).await.status(), StatusCode::OK);
        // A wrong code from elsewhere is told to be wrong.
        let body = json!({ "code": "bcdf ghjk" }).to_string();
        let elsewhere = device.request(reqwest::Method::POST, &format!("/api/v1/rounds/{round}/tablets"));
        let elsewhere = elsewhere.header("x-forwarded-for", "192.0.2.7").header("content-type", "application/json");
        assert_eq!(elsewhere.body(body).send().await.unwrap().status(), StatusCode::UNPROCESSABLE_ENTITY);
    }

    /// A backup carries the token, so that tablets go on after a restore, and no start code.
    async fn tablets_go_on_after_a_restore(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let token = started(&server, &staff, &round).await;
        let code = start_code(&staff, &round).await;
        let database = server.stop();
        let file = database.folder.path().join("backup.db");
        let copied = run(&mut peil(&["backup", "--database", &database.url, file.to_str().unwrap()]));
        assert_eq!(copied.code, 0, "{}", copied.err);
        let restored = Database::sqlite();
        let copied = run(&mut peil(&["restore", "--database", &restored.url, file.to_str().unwrap()]));
        assert_eq!(copied.code, 0, "{}", copied.err);
        let server = Server::start(restored).await;
        assert_eq!(answer_with(&server.visitor(), &round, new_id(), &token).await.status(), StatusCode::CREATED);
        problem(start(&server.visitor(), &round, &code).await, StatusCode::UNPROCESSABLE_ENTITY, "start-code-unknown").await;
    }
}

/// Closes a round of which leaders may see nothing.
async fn shut(staff: &Visitor, round: &str) {
    assert_eq!(
        staff.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await.status(),
        StatusCode::SEE_OTHER
    );
}

/// How many of six devices that send one code at the same moment are started. Few enough for the limit of one place.
async fn race(servers: &[&Server], round: &str, code: &str) -> usize {
    let mut all = JoinSet::new();
    for server in servers.iter().cycle().take(6) {
        let (device, round, code) = (server.visitor(), round.to_owned(), code.to_owned());
        all.spawn(async move { start(&device, &round, &code).await.status() });
    }
    all.join_all().await.into_iter().filter(|status| *status == StatusCode::CREATED).count()
}

/// Two servers on one database, and each code sent to both.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_start_code_sent_to_two_servers_at_once_starts_one_tablet() {
    let (one, staff, round) = house(Database::postgres().await, &[]).await;
    let same = Database { url: one.database.url.clone(), folder: tempfile::tempdir().unwrap() };
    let other = Server::start(same).await;
    for _ in 0..3 {
        let code = start_code(&staff, &round).await;
        assert_eq!(race(&[&one, &other], &round, &code).await, 1);
    }
}
