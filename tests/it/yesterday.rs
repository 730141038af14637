//! What a former version left behind, brought up to today's: databases of both kinds, a backup, tablets and their envelopes.
//!
//! `PEIL_WRITE_PAGES=<folder>` writes down what leaders read, with the program of the day on which the fixture of that folder is made.

mod differences;
mod forms;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::Command;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use reqwest::StatusCode;
use scraper::{Html, Node, Selector};
use serde_json::{Value, json};

use self::differences::{ASKED, Difference, FEWER_THAN_FIVE, SHIPPED_ANEW, beyond, differing, hold_names};
use crate::answers::{problem, stored, texts};
use crate::languages::is_full;
use crate::server::{Database, Server, Visitor, on_both_databases, peil, run};

/// The api's list of units, which leads to all else in it.
const UNITS: &str = "/api/v1/units";

/// What one version left behind.
pub struct Former {
    folder: &'static str,
    differences: &'static [Difference],
}

/// The version before its doors were attacked.
const OPEN: Former = Former { folder: "2026-11-28", differences: &[FEWER_THAN_FIVE, ASKED] };
/// The version after that, before its rooms were named anew.
pub const DOORS: Former = Former { folder: "2026-11-28-doors", differences: &[SHIPPED_ANEW, ASKED] };
/// The version after that, with skip rules and help lines.
const ROOMS: Former = Former { folder: "2026-11-29-rooms", differences: &[] };

impl Former {
    fn file(&self, name: &str) -> PathBuf {
        [env!("CARGO_MANIFEST_DIR"), "tests/fixtures", self.folder, name].iter().collect()
    }

    fn unpacked(&self, name: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        GzDecoder::new(std::fs::File::open(self.file(name)).unwrap()).read_to_end(&mut bytes).unwrap();
        bytes
    }

    fn pack(&self, name: &str, bytes: &[u8]) {
        let mut file = GzEncoder::new(std::fs::File::create(self.file(name)).unwrap(), Compression::best());
        file.write_all(bytes).unwrap();
        file.finish().unwrap();
    }

    fn told(&self) -> Value {
        serde_json::from_slice(&std::fs::read(self.file("told.json")).unwrap()).unwrap()
    }

    /// True where what is read is to be written down: once, off the SQLite database.
    fn is_to_be_written(&self, database: &Database) -> bool {
        !database.is_postgres() && std::env::var_os("PEIL_WRITE_PAGES").is_some_and(|folder| folder == self.folder)
    }

    /// Its database of this kind, as it was left.
    pub async fn left_behind(&self, database: &Database) {
        if database.is_postgres() {
            database.empty().await;
            database.execute(&String::from_utf8(self.unpacked("postgres.sql.gz")).unwrap()).await;
        } else {
            std::fs::write(&database.url, self.unpacked("peil.db.gz")).unwrap();
        }
    }
}

async fn sign_in(server: &Server, who: &str) -> Visitor {
    let visitor = server.visitor();
    let told = OPEN.told();
    let known = [("email", who), ("password", told["password"].as_str().unwrap())];
    assert_eq!(visitor.post("/sign-in", &known).await.status(), StatusCode::SEE_OTHER, "{who} cannot sign in");
    visitor
}

/// Of the hundreds of measures' pages one in ten is read, unless `PEIL_FULL` asks for all.
fn is_read(path: &str) -> bool {
    let is_written = std::env::var_os("PEIL_WRITE_PAGES").is_some();
    is_full()
        || is_written
        || !path.contains("/measures/")
        || path.bytes().map(u32::from).sum::<u32>().is_multiple_of(10)
}

/// Every page and api answer that a leader reaches, as lines of text by address.
async fn everything_read(server: &Server) -> BTreeMap<String, Vec<String>> {
    let leader = sign_in(server, "lea@example.org").await;
    let mut waiting: VecDeque<String> = ["/scorecards", UNITS].map(ToOwned::to_owned).into();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut read = BTreeMap::new();
    while let Some(path) = waiting.pop_front() {
        let answer = leader.client.get(server.url(&path)).header("accept-language", "nb").send().await.unwrap();
        let status = answer.status();
        assert!(!status.is_server_error(), "{path}: {status}");
        let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
        let text = answer.text().await.unwrap();
        let (mut text, links) = if kind.starts_with("text/html") { of_page(&text) } else { of_document(&text, &path) };
        for link in links {
            if is_read(&link) && seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
        text.insert(0, status.to_string());
        read.insert(path, text);
    }
    read
}

/// The text of a page's main part, a line for each piece, and where it leads among what leaders read.
fn of_page(text: &str) -> (Vec<String>, Vec<String>) {
    let html = Html::parse_document(text);
    let main = Selector::parse("main").unwrap();
    let main = html.select(&main).next().unwrap();
    let pieces = main.descendants().filter_map(|node| match node.value() {
        Node::Text(piece) => Some(piece.split_whitespace().collect::<Vec<_>>().join(" ")),
        _ => None,
    });
    let anchors = Selector::parse("main a[href]").unwrap();
    let links = html.select(&anchors).map(|link| link.attr("href").unwrap());
    let links = links.map(|link| link.split('#').next().unwrap().to_owned());
    let ours = links.filter(|link| ["/scorecard", "/api/v1/"].iter().any(|area| link.starts_with(area)));
    (pieces.filter(|piece| !piece.is_empty()).collect(), ours.collect())
}

/// The lines of an api answer or an export. The api's list of units leads to the rest.
fn of_document(text: &str, path: &str) -> (Vec<String>, Vec<String>) {
    let Ok(document) = serde_json::from_str::<Value>(text) else {
        return (text.lines().map(ToOwned::to_owned).collect(), Vec::new());
    };
    let text = serde_json::to_string_pretty(&document).unwrap().lines().map(ToOwned::to_owned).collect();
    let mut links = Vec::new();
    if path == UNITS {
        for unit in document.as_array().unwrap() {
            for year in unit["years"].as_array().unwrap() {
                let place = format!("{UNITS}/{}", unit["code"].as_str().unwrap());
                links.extend([format!("{place}/scorecards/{year}"), format!("{place}/breakdowns/{year}")]);
            }
        }
    }
    (text, links)
}

/// Holds what leaders read today to what they read then.
fn compare(former: &Former, now: &BTreeMap<String, Vec<String>>) -> BTreeSet<&'static str> {
    let then: BTreeMap<String, Vec<String>> = serde_json::from_slice(&former.unpacked("pages.json.gz")).unwrap();
    assert!(then.len() > 100, "the fixture holds {} pages", then.len());
    let then = then.into_iter().filter(|(path, _)| is_read(path)).collect();
    differing(&then, now, former.differences)
}

/// A database of a former version is brought up to date by the start; every page, api answer and export says what it said.
async fn leaders_read(former: &Former, database: Database) {
    former.left_behind(&database).await;
    let server = Server::start(database).await;
    let now = everything_read(&server).await;
    if former.is_to_be_written(&server.database) {
        former.pack("pages.json.gz", &serde_json::to_vec(&now).unwrap());
    }
    hold_names(former.differences, &compare(former, &now));
}

/// A backup of a former version is restored into an empty database of either kind, and leaders read what they read.
async fn a_backup_is_read(former: &Former, database: Database) {
    let file = database.folder.path().join("former.db");
    std::fs::write(&file, former.unpacked("backup.db.gz")).unwrap();
    database.empty().await;
    let restored = run(&mut peil(&["restore", file.to_str().unwrap(), "--database", &database.url]));
    assert_eq!(restored.code, 0, "{}", restored.err);
    let server = Server::start(database).await;
    compare(former, &everything_read(&server).await);
}

/// The former version's figures and counts are written as it wrote them.
async fn exports_are_written(former: &Former, database: Database) {
    former.left_behind(&database).await;
    let migrated = run(&mut peil(&["migrate", "--database", &database.url]));
    assert_eq!(migrated.code, 0, "{}", migrated.err);
    for (arguments, name) in [(&["export"][..], "figures.csv.gz"), (&["export", "--counts"], "counts.csv.gz")] {
        let mut command: Command = peil(arguments);
        let exported = run(command.args(["--database", &database.url]));
        assert_eq!(exported.code, 0, "{}", exported.err);
        if former.is_to_be_written(&database) {
            former.pack(name, exported.out.as_bytes());
        }
        let then = String::from_utf8(former.unpacked(name)).unwrap();
        let now: Vec<String> = exported.out.lines().map(ToOwned::to_owned).collect();
        // Two columns came to the right. Everybody was asked everything.
        let has_them = then.lines().next().unwrap().ends_with(",asked,not_asked");
        let more = |line| {
            if has_them {
                ""
            } else if line == 0 {
                ",asked,not_asked"
            } else {
                ",,"
            }
        };
        let then: Vec<String> = then.lines().enumerate().map(|(line, text)| format!("{text}{}", more(line))).collect();
        let gone: Vec<&str> = beyond(&then, &now);
        assert!(gone.is_empty(), "{} {name}: {gone:#?}", former.folder);
        assert_eq!(then.len(), now.len(), "{} {name}", former.folder);
    }
}

on_both_databases! {
    async fn leaders_read_what_they_read(database: Database) {
        leaders_read(&OPEN, database).await;
    }

    async fn leaders_read_what_they_read_after_the_doors_were_closed(database: Database) {
        leaders_read(&DOORS, database).await;
    }

    async fn leaders_read_what_they_read_after_the_rooms_were_named_anew(database: Database) {
        leaders_read(&ROOMS, database).await;
    }

    /// What the former version took from files is known to have come from them: the same files are adopted no second time, and a new
    /// version of the shipped survey stands beside the old ones.
    async fn files_are_not_adopted_again(database: Database) {
        OPEN.left_behind(&database).await;
        let published = "SELECT survey || ' ' || version || document AS value FROM survey_version UNION ALL \
                         SELECT scorecard || ' ' || revision || document FROM scorecard_revision ORDER BY 1";
        let before = texts(&database, published).await;
        assert!(before.len() > 1);
        let server = Server::start(database).await;
        let mut after = texts(&server.database, published).await;
        after.retain(|published| !published.starts_with("street-near 4"));
        assert_eq!(after, before);
        let origins = "SELECT origin AS value FROM survey_version UNION SELECT origin FROM scorecard_revision";
        assert_eq!(texts(&server.database, origins).await, ["file"]);
    }

    async fn a_backup_is_restored(database: Database) {
        a_backup_is_read(&OPEN, database).await;
    }

    async fn a_backup_is_restored_after_the_doors_were_closed(database: Database) {
        a_backup_is_read(&DOORS, database).await;
    }

    async fn a_backup_is_restored_after_the_rooms_were_named_anew(database: Database) {
        a_backup_is_read(&ROOMS, database).await;
    }

    /// Everybody's password still opens; who was shut off stays out.
    async fn the_same_people_come_in(database: Database) {
        OPEN.left_behind(&database).await;
        let server = Server::start(database).await;
        for who in ["amina@example.org", "siv@example.org", "lea@example.org"] {
            sign_in(&server, who).await;
        }
        let shut_off = [("email", "borte@example.org"), ("password", "riktig hest batteri")];
        assert_eq!(server.visitor().post("/sign-in", &shut_off).await.status(), StatusCode::UNAUTHORIZED);
    }

    /// Envelopes that a tablet of the former version sealed, and answers of phones that had the page open, are counted once; what was
    /// counted before is recognised.
    async fn what_waited_is_delivered(database: Database) {
        OPEN.left_behind(&database).await;
        let server = Server::start(database).await;
        let (told, guest) = (OPEN.told(), server.visitor());
        let round = told["rounds"]["open"].as_str().unwrap();
        let before = stored(&server.database).await.0;
        let envelopes = json!({ "envelopes": told["envelopes"] }).to_string();
        for status in ["counted", "already_counted"] {
            let path = format!("/api/v1/rounds/{round}/envelopes");
            let answer = guest.post_raw(&path, "application/json", envelopes.clone().into_bytes()).await;
            assert_eq!(answer.status(), StatusCode::OK);
            let outcomes: Value = answer.json().await.unwrap();
            let outcomes = outcomes["outcomes"].as_array().unwrap();
            assert_eq!(outcomes.len(), told["envelopes"].as_array().unwrap().len());
            assert!(outcomes.iter().all(|outcome| outcome["status"] == status), "{outcomes:?}");
        }
        let again = json!({ "id": told["counted"], "channel": "tablet", "answers": { "meals": 1 } }).to_string();
        let path = format!("/api/v1/rounds/{round}/responses");
        let answer = guest.post_raw(&path, "application/json", again.into_bytes()).await;
        assert_eq!(answer.status(), StatusCode::OK, "it was counted before");
        assert_eq!(stored(&server.database).await.0, before + 3);
    }

    /// A slip that was printed by the former version counts, once.
    async fn slips_still_count(database: Database) {
        OPEN.left_behind(&database).await;
        let server = Server::start(database).await;
        let (told, guest) = (OPEN.told(), server.visitor());
        let path = format!("/api/v1/rounds/{}/responses", told["rounds"]["codes"].as_str().unwrap());
        let with_slip = |digit: &str| {
            let body = json!({ "id": digit.repeat(32), "answers": { "meals": 4 }, "code": told["codes"][0] });
            guest.post_raw(&path, "application/json", body.to_string().into_bytes())
        };
        assert_eq!(with_slip("a").await.status(), StatusCode::CREATED);
        problem(with_slip("b").await, StatusCode::UNPROCESSABLE_ENTITY, "code-used").await;
    }

    /// Staff close and seal the former version's rounds, and every page of theirs can be read.
    async fn staff_go_on(database: Database) {
        OPEN.left_behind(&database).await;
        let server = Server::start(database).await;
        let (told, staff) = (OPEN.told(), sign_in(&server, "siv@example.org").await);
        for code in told["rounds"].as_object().unwrap().values() {
            let page = staff.get(&format!("/staff/rounds/{}", code.as_str().unwrap())).await;
            assert_eq!(page.status(), StatusCode::OK, "{code}");
        }
        for path in ["/staff", "/staff/readings", "/staff/readings/boler/2024", "/staff/targets"] {
            assert_eq!(staff.get(path).await.status(), StatusCode::OK, "{path}");
        }
        let open = told["rounds"]["open"].as_str().unwrap();
        for step in ["close", "seal"] {
            let moved = staff.post(&format!("/staff/rounds/{open}/{step}"), &[("sure", "on")]).await;
            assert_eq!(moved.status(), StatusCode::SEE_OTHER, "{step}");
        }
    }

    /// Second steps, start codes' tokens and slips of the version after the doors were closed hold; a required second step is asked for.
    async fn what_the_doors_let_through_they_let_through_still(database: Database) {
        DOORS.left_behind(&database).await;
        let server = Server::start(database).await;
        let told = DOORS.told();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let (tor, password) = (text(&told["second_factor"]["email"]), text(&told["password"]));
        let visitor = server.visitor();
        let half = visitor.post("/sign-in", &[("email", &tor), ("password", &password)]).await;
        assert_eq!(half.headers()["location"], "/sign-in/code?next=%2F");
        let code = text(&told["second_factor"]["recovery"][0]);
        assert_eq!(visitor.post("/sign-in/code", &[("code", &code)]).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(visitor.get("/staff").await.status(), StatusCode::OK);
        let (house, planned) = (text(&told["rounds"]["house"]), text(&told["rounds"]["planned"]));
        for round in [&house, &planned] {
            assert_eq!(visitor.get(&format!("/staff/rounds/{round}")).await.status(), StatusCode::OK);
        }
        let path = format!("/api/v1/rounds/{house}/responses");
        let device = server.visitor();
        let hand_in = |token: &str, slip: &Value| {
            let body = json!({ "id": "c".repeat(32), "answers": { "meals": 4 }, "code": slip, "token": token });
            device.post_raw(&path, "application/json", body.to_string().into_bytes())
        };
        assert_eq!(hand_in("AAAA", &told["codes"][0]).await.status(), StatusCode::FORBIDDEN);
        assert_eq!(hand_in(&text(&told["token"]), &told["codes"][0]).await.status(), StatusCode::CREATED);
        let amina = sign_in(&server, "amina@example.org").await;
        let events = amina.get("/admin/events").await.text().await.unwrap();
        assert!(events.contains("Sagene 2026"), "the trail is gone");
    }

    /// What former versions exported is exported still, line for line, whichever database they left.
    async fn exports_say_what_they_said(database: Database) {
        exports_are_written(&OPEN, database).await;
    }

    async fn exports_say_what_they_said_after_the_doors_were_closed(database: Database) {
        exports_are_written(&DOORS, database).await;
    }

    async fn exports_say_what_they_said_after_the_rooms_were_named_anew(database: Database) {
        exports_are_written(&ROOMS, database).await;
    }

    /// Slips, words for guests who need help, and what was written back to them are there still after the rooms were named anew.
    async fn what_guests_were_given_they_have_still(database: Database) {
        ROOMS.left_behind(&database).await;
        let server = Server::start(database).await;
        let (told, guest) = (ROOMS.told(), server.visitor());
        let round = told["rounds"]["codes"].as_str().unwrap();
        let path = format!("/api/v1/rounds/{round}/responses");
        let body = json!({ "id": "d".repeat(32), "answers": { "smoker": "no" }, "code": told["codes"][0] });
        let counted = guest.post_raw(&path, "application/json", body.to_string().into_bytes()).await;
        assert_eq!(counted.status(), StatusCode::CREATED);
        let form = guest.get(&format!("/s/{round}?lang=nb")).await.text().await.unwrap();
        for words in ["Ring 116117 om natten", "Dere ville ha mer frukt.", "Nå er det frukt hver dag."] {
            assert!(form.contains(words), "{words}");
        }
    }
}
