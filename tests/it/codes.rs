//! One-time codes: a code counts once, whoever sends it from wherever, and a guest who cannot use theirs loses nothing.

use std::collections::BTreeSet;

use peil::core::ids::ResponseId;
use reqwest::{Response, StatusCode};
use serde_json::json;
use tokio::task::JoinSet;

use crate::answers::{Page, close, form, full_sheet, problem, stored, tallied, texts, words};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases, peil, run};

/// A round in which an answer needs a code, and the administrator who opened it.
pub async fn guarded_round(database: Database) -> (Server, Visitor, String) {
    let server = Server::start(database).await;
    let administrator = server.administrator().await;
    let unit = [("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")];
    administrator.post("/admin/units", &unit).await;
    let code = guard(&server, &administrator, 2024).await;
    (server, administrator, code)
}

/// Plans a round of that year for any device with a code, and opens it.
async fn guard(server: &Server, staff: &Visitor, year: i32) -> String {
    let code = server.plan_round_for(staff, year, &[("devices", "any"), ("needs_code", "on")]).await;
    assert_eq!(staff.post(&format!("/staff/rounds/{code}/open"), &[]).await.status(), StatusCode::SEE_OTHER);
    code
}

/// Makes slips and reads the codes off them, as the printer shows them.
pub async fn make_slips(staff: &Visitor, round: &str, number: usize) -> Vec<String> {
    let number = number.to_string();
    let made = staff.post(&format!("/staff/rounds/{round}/codes"), &[("number", number.as_str())]).await;
    assert_eq!(made.headers()["cache-control"], "no-store");
    Page::of(made, StatusCode::OK).await.texts(".slip .code")
}

/// Hands in one answer with a code.
pub async fn answer_with(guest: &Visitor, round: &str, id: ResponseId, code: &str) -> Response {
    let body = json!({ "id": id.to_string(), "answers": full_sheet(), "code": code }).to_string();
    guest.post_raw(&format!("/api/v1/rounds/{round}/responses"), "application/json", body.into_bytes()).await
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Counted,
    AlreadyCounted,
    Used,
}

async fn end_of(answer: Response) -> End {
    match answer.status() {
        StatusCode::CREATED => End::Counted,
        StatusCode::OK => End::AlreadyCounted,
        _ => {
            problem(answer, StatusCode::UNPROCESSABLE_ENTITY, "code-used").await;
            End::Used
        }
    }
}

/// Sends all of these at the same moment, to these servers in turn, and sorts what became of them.
async fn all_at_once(servers: &[&Server], round: &str, sendings: Vec<(ResponseId, String)>) -> Vec<End> {
    let mut all = JoinSet::new();
    for ((id, code), server) in sendings.into_iter().zip(servers.iter().cycle()) {
        let (guest, round) = (server.visitor(), round.to_owned());
        all.spawn(async move { end_of(answer_with(&guest, &round, id, &code).await).await });
    }
    let mut ends = all.join_all().await;
    ends.sort_unstable();
    ends
}

async fn used_codes(database: &Database) -> usize {
    let is_used = if database.is_postgres() { "is_used" } else { "is_used = 1" };
    texts(database, &format!("SELECT round AS value FROM one_time_code WHERE {is_used}")).await.len()
}

on_both_databases! {
    /// A code lets one answer in, however it is written, and no second one.
    async fn a_code_counts_once(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        let codes = make_slips(&staff, &round, 3).await;
        let guest = server.visitor();
        assert_eq!(end_of(answer_with(&guest, &round, new_id(), &codes[0]).await).await, End::Counted);
        let shouted = codes[1].to_uppercase().replace(' ', "-");
        assert_eq!(end_of(answer_with(&guest, &round, new_id(), &shouted).await).await, End::Counted);
        for code in &codes[..2] {
            assert_eq!(end_of(answer_with(&guest, &round, new_id(), code).await).await, End::Used);
        }
        assert_eq!((stored(&server.database).await, used_codes(&server.database).await), ((2, 2), 2));
        assert_eq!(close(&staff, &round).await, 2);
        assert_eq!(tallied(&server.database, &round).await, 2);
    }

    /// A response whose acknowledgement was lost is acknowledged again, although its code is used by then: by itself.
    async fn a_repeated_response_is_recognised_whatever_became_of_its_code(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        let codes = make_slips(&staff, &round, 2).await;
        let (guest, id) = (server.visitor(), new_id());
        assert_eq!(end_of(answer_with(&guest, &round, id, &codes[0]).await).await, End::Counted);
        assert_eq!(end_of(answer_with(&guest, &round, id, &codes[0]).await).await, End::AlreadyCounted);
        // Another code is not spent on it.
        assert_eq!(end_of(answer_with(&guest, &round, id, &codes[1]).await).await, End::AlreadyCounted);
        assert_eq!(used_codes(&server.database).await, 1);
        close(&staff, &round).await;
        assert_eq!(end_of(answer_with(&guest, &round, id, &codes[0]).await).await, End::AlreadyCounted);
    }

    /// What is wrong with a code has a name of its own, and nothing is written.
    async fn codes_that_do_not_help_are_told_apart(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        let other = guard(&server, &staff, 2025).await;
        let code = make_slips(&staff, &round, 1).await.remove(0);
        let foreign = make_slips(&staff, &other, 1).await.remove(0);
        let guest = server.visitor();
        let wrong = format!("{}{}", if code.starts_with('2') { '3' } else { '2' }, &code[1..]);
        for (sent, name) in [("", "missing"), ("  ", "missing"), (&wrong, "mistyped"), ("k7", "mistyped"), (&foreign, "unknown")] {
            let answer = answer_with(&guest, &round, new_id(), sent).await;
            let document = problem(answer, StatusCode::UNPROCESSABLE_ENTITY, &format!("code-{name}")).await;
            assert_eq!((&document["errors"][0]["field"], &document["errors"][0]["code"]), (&json!("code"), &json!(name)));
            let said = match name {
                "missing" => "the round asks for the code on the guest's slip",
                "mistyped" => "the code is mistyped: its last character does not fit the others",
                _ => "the code is not one of this round",
            };
            assert_eq!(document["errors"][0]["detail"], said);
            assert!(document["detail"].as_str().unwrap().starts_with(&format!("{said}. ")), "{document}");
        }
        let none = guest.answer(&round, new_id(), &full_sheet()).await;
        problem(none, StatusCode::UNPROCESSABLE_ENTITY, "code-missing").await;
        assert_eq!((stored(&server.database).await, used_codes(&server.database).await), ((0, 0), 0));
        assert_eq!(end_of(answer_with(&guest, &round, new_id(), &code).await).await, End::Counted);
        // A round that asks for no code takes no notice of one.
        let open = server.plan_round(&staff, 2026).await;
        staff.post(&format!("/staff/rounds/{open}/open"), &[]).await;
        for _ in 0..2 {
            assert_eq!(end_of(answer_with(&guest, &open, new_id(), &code).await).await, End::Counted);
        }
    }

    /// The attack: one slip, photographed, and sent by forty at the same moment. One answer counts, and the others are told.
    async fn a_code_used_twice_at_the_same_moment_counts_once(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        for code in make_slips(&staff, &round, 4).await {
            let sendings = (0..40).map(|_| (new_id(), code.clone())).collect();
            let ends = all_at_once(&[&server], &round, sendings).await;
            assert_eq!((ends[0], &ends[1..]), (End::Counted, &[End::Used; 39][..]));
        }
        assert_eq!((stored(&server.database).await.0, used_codes(&server.database).await), (4, 4));
        assert_eq!(close(&staff, &round).await, 4);
        assert_eq!(tallied(&server.database, &round).await, 4);
    }

    /// One response over forty connections at the same moment is counted once and never told that its code is used.
    async fn a_response_sent_at_the_same_moment_spends_its_code_once(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        for code in make_slips(&staff, &round, 4).await {
            let id = new_id();
            let ends = all_at_once(&[&server], &round, vec![(id, code); 40]).await;
            assert_eq!((ends[0], &ends[1..]), (End::Counted, &[End::AlreadyCounted; 39][..]));
        }
        assert_eq!((stored(&server.database).await.0, used_codes(&server.database).await), (4, 4));
    }

    /// Two hundred and fifty codes, each sent by two guests, all in the same few transactions: half of the answers count.
    async fn a_crowd_with_every_code_twice_counts_once_for_each(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        let codes = make_slips(&staff, &round, 250).await;
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 250);
        let twice = codes.iter().chain(&codes).map(|code| (new_id(), code.clone())).collect();
        let ends = all_at_once(&[&server], &round, twice).await;
        assert_eq!(ends, [[End::Counted; 250], [End::Used; 250]].concat());
        assert_eq!((stored(&server.database).await.0, used_codes(&server.database).await), (250, 250));
        assert_eq!(close(&staff, &round).await, 250);
    }

    /// Without script: the field is on the form, what is wrong with the code stands beside it and at the top, and every answer
    /// stays.
    async fn a_form_with_a_wrong_code_comes_back_with_its_answers(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        let codes = make_slips(&staff, &round, 2).await;
        answer_with(&server.visitor(), &round, new_id(), &codes[0]).await;
        let (guest, path) = (server.visitor(), format!("/s/{round}?lang=nb"));
        let blank = Page::of(guest.get(&path).await, StatusCode::OK).await;
        assert!(blank.has("label[for=code]") && blank.has("input#code[name=code][required]:not([value])"));
        let id = blank.response_id();
        for (typed, says) in [
            ("", "guest-code-missing"),
            ("abc", "guest-code-mistyped"),
            (codes[0].as_str(), "guest-code-used"),
        ] {
            let fields = [("answer.meals", "4"), ("answer.wishes", "Mer frukt"), ("code", typed)];
            let page = Page::of(guest.post(&path, &form(&id, &fields)).await, StatusCode::UNPROCESSABLE_ENTITY).await;
            assert_eq!(page.texts("#code-error"), [words(says)]);
            assert!(page.has("#errors a[href='#code']") && !page.has("script"));
            assert_eq!(page.attribute("#code", "value"), typed);
            assert!(page.has("input[name='answer.meals'][value='4'][checked]"), "an answer was lost");
            assert_eq!(page.raw_text("textarea[name='answer.wishes']").trim(), "Mer frukt");
            assert_eq!(page.response_id(), id);
        }
        // What is wrong with answers is told together with it.
        let both = [("answer.meals", "9"), ("code", "abc")];
        let page = Page::of(guest.post(&path, &form(&id, &both)).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(page.texts("#errors li").len(), 2);
        let right = [("answer.meals", "4"), ("code", codes[1].as_str())];
        assert_eq!(guest.post(&path, &form(&id, &right)).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(stored(&server.database).await.0, 2);
        assert!(!server.log().contains("code-"), "a guest's code left a line: {}", server.log());
    }

    /// Codes are switched on and off before a round opens and never after, and are made only while somebody can use them.
    async fn codes_are_chosen_before_the_round_opens(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        let ways = |round: &str| format!("/staff/rounds/{round}/ways");
        let (house, guarded) = ([("devices", "house")], [("devices", "house"), ("needs_code", "on")]);
        let make = |round: &str| format!("/staff/rounds/{round}/codes");
        assert_eq!(staff.post(&ways(&round), &house).await.status(), StatusCode::CONFLICT);
        // Chosen while planning, and taken back.
        let planned = server.plan_round_for(&staff, 2025, &guarded).await;
        assert_eq!(make_slips(&staff, &planned, 2).await.len(), 2);
        let page = || async { Page::of(staff.get(&format!("/staff/rounds/{planned}")).await, StatusCode::OK).await };
        page().await.says(&words("codes-on"));
        assert_eq!(staff.post(&ways(&planned), &house).await.status(), StatusCode::SEE_OTHER);
        page().await.says(&words("ways-fact-house"));
        assert_eq!(staff.post(&make(&planned), &[("number", "5")]).await.status(), StatusCode::CONFLICT);
        let form = Page::of(server.visitor().get(&format!("/s/{round}")).await, StatusCode::OK).await;
        assert!(form.has("#code"));
        // Numbers that make no sense come back with the page.
        for number in ["0", "501", "-1", "mange", "", "1e3"] {
            let page = Page::of(staff.post(&make(&round), &[("number", number)]).await, StatusCode::UNPROCESSABLE_ENTITY).await;
            assert_eq!(page.texts("#field-number-error"), [words("field-codes-number")], "{number}");
        }
        close(&staff, &round).await;
        assert_eq!(staff.post(&make(&round), &[("number", "5")]).await.status(), StatusCode::CONFLICT);
    }

    /// A backup carries keys and codes: slips that are printed still work after a restore, and used ones stay used.
    async fn slips_work_after_a_restore(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        let codes = make_slips(&staff, &round, 2).await;
        answer_with(&server.visitor(), &round, new_id(), &codes[0]).await;
        let database = server.stop();
        let file = database.folder.path().join("backup.db");
        let copied = run(&mut peil(&["backup", "--database", &database.url, file.to_str().unwrap()]));
        assert_eq!(copied.code, 0, "{}", copied.err);
        let restored = Database::sqlite();
        let copied = run(&mut peil(&["restore", "--database", &restored.url, file.to_str().unwrap()]));
        assert_eq!(copied.code, 0, "{}", copied.err);
        let server = Server::start(restored).await;
        let guest = server.visitor();
        assert_eq!(end_of(answer_with(&guest, &round, new_id(), &codes[0]).await).await, End::Used);
        assert_eq!(end_of(answer_with(&guest, &round, new_id(), &codes[1]).await).await, End::Counted);
    }
}

/// Two servers on one database, and each code sent to both at the same moment.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_sent_to_two_servers_at_once_counts_once() {
    let (one, staff, round) = guarded_round(Database::postgres().await).await;
    let same = Database { url: one.database.url.clone(), folder: tempfile::tempdir().unwrap() };
    let other = Server::start(same).await;
    let codes = make_slips(&staff, &round, 60).await;
    // Neighbours in the list go to different servers.
    let twice = codes.iter().flat_map(|code| [(new_id(), code.clone()), (new_id(), code.clone())]).collect();
    let ends = all_at_once(&[&one, &other], &round, twice).await;
    assert_eq!(ends, [[End::Counted; 60], [End::Used; 60]].concat());
    let again = make_slips(&staff, &round, 60).await;
    let twice = again.iter().flat_map(|code| vec![(new_id(), code.clone()); 2]).collect();
    let ends = all_at_once(&[&one, &other], &round, twice).await;
    assert_eq!(ends, [[End::Counted; 60], [End::AlreadyCounted; 60]].concat());
    assert_eq!((stored(&one.database).await.0, used_codes(&one.database).await), (120, 120));
}
