//! Until its release a round shows staff what the program counted by itself at midnight: a number that nothing moves which
//! anybody does during the day.

use chrono::NaiveDate;
use peil::flows::collect::note_midnight;
use peil::locale::Locale;
use peil::store::Store;
use reqwest::StatusCode;

use crate::answers::{Page, close, count, full_sheet, open_round, tallied, texts, words, words_with};
use crate::codes::{answer_with, guarded_round, make_slips};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Midnight comes: what the program does then, with the day that begins. Returns whether anything was noted.
pub async fn midnight(database: &Database, begins: &str) -> bool {
    let (url, begins) = (database.url.clone(), day(begins));
    let note = move || note_midnight::note(&Store::open(&url.parse().unwrap()).unwrap(), begins).unwrap();
    tokio::task::spawn_blocking(note).await.unwrap()
}

/// What a round's page says of its answers.
pub async fn facts(staff: &Visitor, code: &str) -> Vec<String> {
    Page::of(staff.get(&format!("/staff/rounds/{code}")).await, StatusCode::OK).await.texts(".facts-list dd")
}

fn noted(number: u64, begins: &str) -> String {
    let number = match number {
        0 => words("round-answers-fewer-than-five"),
        _ => words_with("round-answers-at-least", &[("number", number.to_string().into())]),
    };
    let date = Locale::Bokmal.date(day(begins));
    format!("{number} · {}", words_with("round-answers-noted-on", &[("date", date.into())]))
}

/// Everything that staff and strangers can look at while the round is open.
async fn looks(server: &Server, staff: &Visitor, code: &str) -> Vec<String> {
    let mut seen = Vec::new();
    for path in [
        "/staff",
        &format!("/staff/rounds/{code}"),
        &format!("/staff/rounds/{code}/comments"),
        "/scorecards",
        "/staff/targets",
        "/api/v1/units",
    ] {
        seen.push(staff.get(path).await.text().await.unwrap());
    }
    seen.push(server.visitor().get("/").await.text().await.unwrap());
    seen
}

async fn answer(server: &Server, code: &str, times: usize) {
    for _ in 0..times {
        count(&server.visitor(), code, &full_sheet()).await;
    }
}

on_both_databases! {
    /// Whoever sends answers of their own and looks after each of them sees one number all day, and the next one at midnight.
    async fn the_number_stands_still_all_day_whatever_is_sent(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let page = Page::of(staff.get(&format!("/staff/rounds/{code}")).await, StatusCode::OK).await;
        assert_eq!(page.texts(".facts-list dd")[1], words("round-answers-not-counted"));
        page.says(&words("round-answers-why-not-counted"));
        let mut shown = words("round-answers-not-counted");
        for (begins, times, then) in [("2026-11-28", 11, 10), ("2026-11-29", 3, 10), ("2026-11-30", 1, 15), ("2026-12-01", 0, 15)] {
            let before = looks(&server, &staff, &code).await;
            for sent in 1..=times {
                answer(&server, &code, 1).await;
                assert!(looks(&server, &staff, &code).await == before, "a page moved with answer {sent} before {begins}");
            }
            assert_eq!(facts(&staff, &code).await[1], shown);
            assert!(midnight(&server.database, begins).await);
            shown = noted(then, begins);
            assert_eq!(facts(&staff, &code).await[1], shown);
        }
        Page::of(staff.get("/staff").await, StatusCode::OK).await.says(&words_with("round-answers-at-least", &[("number", "15".into())]));
    }

    /// A day is counted once, whoever tries again: a second machine, a clock that was put back, many at the same moment.
    async fn a_day_is_counted_once(database: Database) {
        let (server, staff, code) = open_round(database).await;
        answer(&server, &code, 4).await;
        let mut machines = tokio::task::JoinSet::new();
        for _ in 0..6 {
            let same = Database { url: server.database.url.clone(), folder: tempfile::tempdir().unwrap() };
            machines.spawn(async move { midnight(&same, "2026-11-28").await });
        }
        let noted_by = machines.join_all().await;
        assert_eq!(noted_by.iter().filter(|noted| **noted).count(), 1, "{noted_by:?}");
        answer(&server, &code, 1).await;
        assert!(!midnight(&server.database, "2026-11-28").await);
        assert_eq!(facts(&staff, &code).await[1], noted(0, "2026-11-28"));
        assert!(midnight(&server.database, "2026-11-29").await);
        answer(&server, &code, 5).await;
        assert!(!midnight(&server.database, "2026-11-28").await, "the clock was put back");
        assert_eq!(facts(&staff, &code).await[1], noted(5, "2026-11-29"));
    }

    /// The database holds no more of the number than staff see: full steps of five.
    async fn what_is_kept_is_no_finer_than_what_is_shown(database: Database) {
        let (server, _, code) = open_round(database).await;
        answer(&server, &code, 8).await;
        midnight(&server.database, "2026-11-28").await;
        let kept = "SELECT CAST(responses AS TEXT) || ' ' || CAST(used_codes AS TEXT) AS value FROM midnight_count";
        assert_eq!(texts(&server.database, kept).await, ["5 0"]);
    }

    /// A restart is no midnight: it counts nothing, before the first one and after.
    async fn a_restart_counts_nothing(database: Database) {
        let (server, _, code) = open_round(database).await;
        answer(&server, &code, 7).await;
        let server = Server::start(server.stop()).await;
        let staff = again(&server).await;
        assert_eq!(facts(&staff, &code).await[1], words("round-answers-not-counted"));
        midnight(&server.database, "2026-11-28").await;
        answer(&server, &code, 6).await;
        let server = Server::start(server.kill()).await;
        let staff = again(&server).await;
        assert_eq!(facts(&staff, &code).await[1], noted(5, "2026-11-28"));
        let days = texts(&server.database, "SELECT day || '' AS value FROM midnight").await;
        assert_eq!(days, ["2026-11-28"], "only the midnight that the test made");
    }

    /// A midnight at which the program was away keeps the last number, with its day.
    async fn a_missed_midnight_keeps_the_last(database: Database) {
        let (server, staff, code) = open_round(database).await;
        answer(&server, &code, 5).await;
        midnight(&server.database, "2026-11-28").await;
        answer(&server, &code, 20).await;
        assert_eq!(facts(&staff, &code).await[1], noted(5, "2026-11-28"));
        midnight(&server.database, "2026-12-03").await;
        assert_eq!(facts(&staff, &code).await[1], noted(25, "2026-12-03"));
    }

    /// Between closing and release the last midnight's number stands, and no later midnight counts anew; the release takes its
    /// place, and what was noted goes.
    async fn a_closed_round_keeps_the_last_midnight_until_its_release(database: Database) {
        let (server, staff, code) = open_round(database).await;
        answer(&server, &code, 6).await;
        midnight(&server.database, "2026-11-28").await;
        answer(&server, &code, 6).await;
        // A machine that stopped between the two steps of closing.
        server.database.execute("UPDATE round SET state = 'closed'").await;
        assert_eq!(facts(&staff, &code).await[1], noted(5, "2026-11-28"));
        assert!(midnight(&server.database, "2026-11-29").await);
        assert_eq!(facts(&staff, &code).await[1], noted(5, "2026-11-28"));
        assert_eq!(close(&staff, &code).await, 12);
        assert_eq!(facts(&staff, &code).await[1], "12");
        assert!(texts(&server.database, "SELECT round AS value FROM midnight_count").await.is_empty());
        midnight(&server.database, "2026-11-30").await;
        assert_eq!(facts(&staff, &code).await[1], "12");
    }

    /// Of used codes staff see as much as of the answers: what was counted at midnight, in fives, and after the release the number.
    async fn used_codes_stand_still_all_day(database: Database) {
        let (server, staff, round) = guarded_round(database).await;
        Page::of(staff.get(&format!("/staff/rounds/{round}")).await, StatusCode::OK).await.says(&words("codes-none"));
        let codes = make_slips(&staff, &round, 14).await;
        let guest = server.visitor();
        let both = |facts: &[String], shown: &str| facts.iter().filter(|fact| *fact == shown).count();
        let before = facts(&staff, &round).await;
        assert_eq!(both(&before, &words("round-answers-not-counted")), 2);
        assert!(before.contains(&"14".to_owned()), "how many were made is told");
        for code in &codes[..7] {
            answer_with(&guest, &round, new_id(), code).await;
            assert_eq!(facts(&staff, &round).await, before, "the page tells of a single guest");
        }
        midnight(&server.database, "2026-11-28").await;
        let after = facts(&staff, &round).await;
        assert_eq!(both(&after, &noted(5, "2026-11-28")), 2);
        for code in &codes[7..12] {
            answer_with(&guest, &round, new_id(), code).await;
            assert_eq!(facts(&staff, &round).await, after);
        }
        close(&staff, &round).await;
        // Answers, used codes and comments: each guest wrote one.
        assert_eq!(both(&facts(&staff, &round).await, "12"), 3);
        assert_eq!(tallied(&server.database, &round).await, 12);
    }

    /// Closing is no way to look and go on: a closed round is not opened again, not by asking and not by planning it anew.
    async fn a_closed_round_stays_closed(database: Database) {
        let (server, staff, code) = open_round(database).await;
        answer(&server, &code, 1).await;
        close(&staff, &code).await;
        for step in ["open", "seal", "open"] {
            let answered = staff.post(&format!("/staff/rounds/{code}/{step}"), &[("sure", "on")]).await;
            assert_eq!(answered.status() == StatusCode::CONFLICT, step == "open", "{step}");
            let refused = server.visitor().answer(&code, new_id(), &full_sheet()).await;
            assert_eq!(refused.status(), StatusCode::CONFLICT, "{step}");
        }
        let same = [("unit", "oslo"), ("survey", "street-near"), ("year", "2024")];
        assert_eq!(staff.post("/staff/rounds/new", &same).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(tallied(&server.database, &code).await, 1);
    }
}

/// The administrator, back at a server that was started anew.
async fn again(server: &Server) -> Visitor {
    let visitor = server.visitor();
    let known = [("email", "amina@example.org"), ("password", "riktig hest batteri")];
    assert_eq!(visitor.post("/sign-in", &known).await.status(), StatusCode::SEE_OTHER);
    visitor
}
