//! The trail: each act of people who sign in leaves exactly its event, and guests leave none.

use std::path::Path;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use peil::store::{Conn, Store};
use reqwest::StatusCode;
use scraper::{ElementRef, Html, Selector};
use serde_json::json;

use crate::server::{Database, Server, Visitor, new_id, on_both_databases, peil, run};
use crate::who_may_answer::{start, start_code};

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    value: String,
}

/// Every event in its order, as `who what about`: names in place of accounts' ids, and "-" for nobody.
pub async fn events(database: &Database) -> Vec<String> {
    let query = "SELECT coalesce(who, '-') || ' ' || what || ' ' || about AS value FROM event ORDER BY number";
    let mut found = texts(database, query).await;
    for account in texts(database, "SELECT id || ' ' || email AS value FROM account").await {
        let (id, email) = account.split_once(' ').unwrap();
        let name = email.split('@').next().unwrap();
        for event in &mut found {
            *event = event.replace(id, name);
        }
    }
    found
}

pub async fn texts(database: &Database, query: &str) -> Vec<String> {
    let (url, query) = (database.url.clone(), query.to_owned());
    let look = move || {
        let store = Store::open(&url.parse().unwrap()).unwrap();
        let lines: Vec<Line> = store
            .maintain(|conn| {
                Ok(match conn {
                    Conn::Sqlite(conn) => sql_query(query).load(conn).unwrap(),
                    Conn::Postgres(conn) => sql_query(query).load(conn).unwrap(),
                })
            })
            .unwrap();
        lines.into_iter().map(|line| line.value).collect()
    };
    tokio::task::spawn_blocking(look).await.unwrap()
}

/// Follows what is added to the trail.
struct Trail<'a> {
    database: &'a Database,
    seen: usize,
}

impl<'a> Trail<'a> {
    async fn from_now(database: &'a Database) -> Self {
        Self { database, seen: events(database).await.len() }
    }

    /// What was added since the last look.
    async fn added(&mut self) -> Vec<String> {
        let mut all = events(self.database).await;
        let new = all.split_off(self.seen);
        self.seen += new.len();
        new
    }
}

async fn sign_in(visitor: &Visitor, email: &str, password: &str) -> StatusCode {
    visitor.post("/sign-in", &[("email", email), ("password", password)]).await.status()
}

on_both_databases! {
    async fn the_start_leaves_what_it_adopted_and_the_first_administrator_how_they_came(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        assert_eq!(events(&server.database).await, [
            r#"- survey-published {"survey":"street-near","version":4}"#,
            r#"- scorecard-adopted {"scorecard":"street-near"}"#,
            r#"- link-made {"account":null}"#,
            "amina first-administrator-made null",
            r#"amina signed-in {"way":"link"}"#,
        ]);
        let again = Server::start(server.stop()).await;
        assert_eq!(events(&again.database).await.len(), 5, "a start that changes nothing leaves nothing");
    }

    async fn signing_in_and_out_leaves_who_came_and_how(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        let mut trail = Trail::from_now(&server.database).await;
        let visitor = server.visitor();
        assert_eq!(sign_in(&visitor, "amina@example.org", "riktig hest batteri").await, StatusCode::SEE_OTHER);
        assert_eq!(trail.added().await, [r#"amina signed-in {"way":"password"}"#]);
        visitor.post("/sign-out", &[]).await;
        assert_eq!(trail.added().await, ["amina signed-out null"]);
        visitor.post("/sign-out", &[]).await;
        assert_eq!(trail.added().await, Vec::<String>::new(), "nobody was signed in");
    }

    async fn a_failed_sign_in_keeps_whose_account_it_met_and_nothing_of_what_was_typed(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        let mut trail = Trail::from_now(&server.database).await;
        let visitor = server.visitor();
        for (email, password) in [
            ("amina@example.org", "hemmelig-feil-passord"),
            ("hemmelig-feil-passord", "amina@example.org"),
            ("finnes-ikke@example.org", "hemmelig-feil-passord"),
        ] {
            assert_eq!(sign_in(&visitor, email, password).await, StatusCode::UNAUTHORIZED);
        }
        assert_eq!(visitor.post("/link/hemmelig-lenke", &[("password", "hemmelig-feil-passord")]).await.status(), StatusCode::GONE);
        assert_eq!(trail.added().await, [
            r#"- sign-in-failed {"account":"amina","way":"password"}"#,
            r#"- sign-in-failed {"account":null,"way":"password"}"#,
            r#"- sign-in-failed {"account":null,"way":"password"}"#,
            r#"- sign-in-failed {"account":null,"way":"link"}"#,
        ]);
        visitor.get("/link/hemmelig-lenke").await;
        assert_eq!(trail.added().await, Vec::<String>::new(), "looking at a link is no try");
    }

    async fn each_act_of_staff_and_administrators_leaves_exactly_its_event(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        let mut trail = Trail::from_now(&server.database).await;

        let unit = [("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")];
        amina.post("/admin/units", &unit).await;
        assert_eq!(trail.added().await, [r#"amina unit-added {"unit":"oslo"}"#]);
        amina.post("/admin/units", &unit).await;
        assert_eq!(trail.added().await, Vec::<String>::new(), "what was refused has not happened");

        let staff = server.person(&amina, "staff").await;
        assert_eq!(trail.added().await, [
            r#"amina account-added {"account":"staff","role":"staff"}"#,
            r#"amina link-made {"account":"staff"}"#,
            "staff password-changed null",
            r#"staff signed-in {"way":"link"}"#,
        ]);

        let round = server.plan_round(&staff, 2024).await;
        let about = |what: &str| format!(r#"staff {what} {{"round":"{round}"}}"#);
        assert_eq!(trail.added().await, [about("round-planned")]);
        let post = async |path: &str, form: &[(&str, &str)]| {
            let status = staff.post(&format!("/staff/rounds/{round}/{path}"), form).await.status();
            assert!(status.is_success() || status.is_redirection(), "{path}: {status}");
        };
        post("ways", &[("devices", "house"), ("needs_code", "on")]).await;
        let chosen = format!(r#"staff ways-chosen {{"devices":"house","needs_code":true,"round":"{round}"}}"#);
        assert_eq!(trail.added().await, [chosen]);
        post("codes", &[("number", "12")]).await;
        assert_eq!(trail.added().await, [format!(r#"staff codes-printed {{"number":12,"round":"{round}"}}"#)]);
        post("ways", &[("devices", "any"), ("anybody", "on")]).await;
        trail.added().await;
        post("pin", &[("pin", "2580")]).await;
        assert_eq!(trail.added().await, [about("pin-set")]);
        post("open", &[]).await;
        assert_eq!(trail.added().await, [about("round-opened")]);
        staff.post(&format!("/staff/rounds/{round}/open"), &[]).await;
        assert_eq!(trail.added().await, Vec::<String>::new(), "it was open already");
        let code = start_code(&staff, &round).await;
        assert_eq!(start(&server.visitor(), &round, &code).await.status(), StatusCode::CREATED);
        assert_eq!(start(&server.visitor(), &round, &code).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let started = format!(r#"- tablet-started {{"round":"{round}"}}"#);
        assert_eq!(trail.added().await, [about("start-code-shown"), started]);
        post("token", &[("sure", "on")]).await;
        assert_eq!(trail.added().await, [about("tablets-shut-out")]);
        answer(&server, &round, 10).await;
        post("paper", &[("response_id", "0000000000000000000000000000000a"), ("answer.meals", "4")]).await;
        assert_eq!(trail.added().await, Vec::<String>::new(), "guests leave no event, on paper neither");
        post("close", &[("sure", "on")]).await;
        assert_eq!(trail.added().await, [about("round-closed"), about("round-released")]);
        assert_eq!(staff.get(&format!("/staff/rounds/{round}/comments")).await.status(), StatusCode::OK);
        assert_eq!(trail.added().await, [about("comments-read")]);
        post("reply", &[("said.1.nb", "Maten"), ("did.1.nb", "Ny kokk")]).await;
        assert_eq!(trail.added().await, [about("reply-written")]);
        post("seal", &[("sure", "on")]).await;
        assert_eq!(trail.added().await, [about("round-sealed")]);

        staff.post("/staff/readings/oslo/2024", &[("open_days", "301")]).await;
        assert_eq!(trail.added().await, [r#"staff readings-recorded {"number":1,"unit":"oslo","year":2024}"#]);
        staff.post("/staff/readings/oslo/2024", &[("open_days", "301")]).await;
        assert_eq!(trail.added().await, Vec::<String>::new(), "nothing was changed");

        let access = |flag| [("email", "staff@example.org"), ("is_disabled", flag)];
        amina.post("/admin/accounts/access", &access("true")).await;
        amina.post("/admin/accounts/access", &access("false")).await;
        amina.post("/admin/accounts/link", &[("email", "staff@example.org")]).await;
        assert_eq!(trail.added().await, [
            r#"amina account-shut-off {"account":"staff"}"#,
            r#"amina account-let-in {"account":"staff"}"#,
            r#"amina link-made {"account":"staff"}"#,
        ]);
    }

    async fn the_command_line_leaves_its_acts_under_nobody_s_name(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        server.person(&amina, "leader").await;
        let mut trail = Trail::from_now(&server.database).await;
        let peil = async |arguments: &[&str]| {
            let mut command = peil(arguments);
            command.args(["--database", &server.database.url]);
            let done = tokio::task::spawn_blocking(move || run(&mut command)).await.unwrap();
            assert_eq!(done.code, 0, "{}", done.err);
        };
        peil(&["user", "disable", "leader@example.org"]).await;
        peil(&["user", "enable", "leader@example.org"]).await;
        peil(&["user", "link", "leader@example.org"]).await;
        peil(&["export"]).await;
        peil(&["export", "--counts"]).await;
        peil(&["user", "list"]).await;
        assert_eq!(trail.added().await, [
            r#"- account-shut-off {"account":"leader"}"#,
            r#"- account-let-in {"account":"leader"}"#,
            r#"- link-made {"account":"leader"}"#,
            r#"- exported {"export":"figures"}"#,
            r#"- exported {"export":"counts"}"#,
        ]);
    }

    async fn failed_sign_ins_cannot_fill_the_disk(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        // As if so many had failed this hour. They lie a little ahead, so that no hour ends in between.
        let ahead = chrono::Utc::now().timestamp() + 7_200;
        let row = format!(r#"({ahead}, NULL, 'sign-in-failed', '{{"account":null,"way":"password"}}')"#);
        let rows = vec![row; 59].join(", ");
        server.database.execute(&format!("INSERT INTO event (at, who, what, about) VALUES {rows}")).await;
        let mut trail = Trail::from_now(&server.database).await;
        for _ in 0..4 {
            assert_eq!(sign_in(&server.visitor(), "ingen@example.org", "feil").await, StatusCode::UNAUTHORIZED);
        }
        assert_eq!(trail.added().await, [
            r#"- sign-in-failed {"account":null,"way":"password"}"#,
            "- more-sign-ins-failed null",
        ]);
        // Nobody hides tries at an account behind such a crowd: those are bounded by the account's own tries.
        assert_eq!(sign_in(&server.visitor(), "amina@example.org", "feil").await, StatusCode::UNAUTHORIZED);
        assert_eq!(trail.added().await, [r#"- sign-in-failed {"account":"amina","way":"password"}"#]);
        assert_eq!(sign_in(&server.visitor(), "amina@example.org", "riktig hest batteri").await, StatusCode::SEE_OTHER);
        assert_eq!(trail.added().await, [r#"amina signed-in {"way":"password"}"#], "who gets in is always kept");
    }

    async fn administrators_read_the_trail_newest_first_in_their_language_and_cannot_change_it(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        server.open_round(&amina, 2024).await;
        sign_in(&server.visitor(), "amina@example.org", "feil").await;
        for (language, newest, opened) in [
            ("nb", "Noen prøvde å logge inn som Amina (amina@example.org), men passordet var feil eller brukeren stengt.", "Amina (amina@example.org) åpnet runden Oslo 2024."),
            ("nn", "Nokon prøvde å logge inn som Amina (amina@example.org), men passordet var feil eller brukaren stengd.", "Amina (amina@example.org) opna runden Oslo 2024."),
            ("en", "Somebody tried to sign in as Amina (amina@example.org), but the password was wrong or the account shut off.", "Amina (amina@example.org) opened the round Oslo 2024."),
            ("da", "Nogen prøvede at logge ind som Amina (amina@example.org), men adgangskoden var forkert, eller brugeren var spærret.", "Amina (amina@example.org) åbnede runden Oslo 2024."),
        ] {
            amina.get(&format!("/language/{language}?back=/")).await;
            let page = TrailPage::of(&amina, "/admin/events").await;
            assert_eq!(page.sentences[..2], [newest, opened], "{language}");
            assert_eq!(page.forms, 0, "there is something to press");
            assert_eq!(page.sentences.len(), events(&server.database).await.len());
        }
        let posted = amina.post("/admin/events", &[]).await;
        assert_eq!(posted.status(), StatusCode::NOT_FOUND);
    }

    async fn a_long_trail_comes_in_pages_and_none_is_left_out(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        amina.get("/language/en?back=/").await;
        let rows: Vec<String> = (0..120).map(|year| format!(r#"(1700000000, NULL, 'readings-recorded', '{{"unit":"oslo","year":{year},"number":1}}')"#)).collect();
        server.database.execute(&format!("INSERT INTO event (at, who, what, about) VALUES {}", rows.join(", "))).await;
        let (mut address, mut seen) = ("/admin/events".to_owned(), Vec::new());
        loop {
            let page = TrailPage::of(&amina, &address).await;
            assert!(page.sentences.len() <= 50);
            seen.extend(page.sentences);
            let Some(older) = page.older else { break };
            address = older;
        }
        assert_eq!(seen.len(), events(&server.database).await.len());
        let years: Vec<String> = (0..120).rev().map(|year| format!("The server recorded figures for oslo in {year} (number: 1).")).collect();
        assert_eq!(seen[..120], years);
        for odd in ["before=x", "before=", "before=-1", "before=99999999999999999999"] {
            assert_eq!(amina.get(&format!("/admin/events?{odd}")).await.status(), StatusCode::OK, "{odd}");
        }
    }

    async fn what_guests_do_leaves_no_event(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        let round = server.open_round(&amina, 2024).await;
        let mut trail = Trail::from_now(&server.database).await;
        let guest = server.visitor();
        for path in [format!("/s/{round}"), format!("/t/{round}"), format!("/s/{round}/thanks"), "/no-such-page".into(), "/".into()] {
            guest.get(&path).await;
        }
        answer(&server, &round, 3).await;
        guest.post(&format!("/s/{round}"), &[("response_id", "wrong"), ("answer.meals", "9")]).await;
        guest.post(&format!("/t/{round}/staff"), &[("pin", "0000")]).await;
        assert_eq!(trail.added().await, Vec::<String>::new());
    }
}

/// A page of the trail as it is read.
struct TrailPage {
    sentences: Vec<String>,
    older: Option<String>,
    /// Forms in the page's main part.
    forms: usize,
}

impl TrailPage {
    async fn of(visitor: &Visitor, address: &str) -> Self {
        let answer = visitor.get(address).await;
        assert_eq!(answer.status(), StatusCode::OK);
        let page = Html::parse_document(&answer.text().await.unwrap());
        let all =
            |selector: &str| -> Vec<ElementRef<'_>> { page.select(&Selector::parse(selector).unwrap()).collect() };
        let cells = all("main tbody td");
        let sentences = cells.iter().map(|cell| cell.text().collect()).collect();
        let links = all("main a[href*='before=']");
        let older = links.first().and_then(|link| link.attr("href")).map(ToOwned::to_owned);
        Self { sentences, older, forms: all("main form").len() + all("main button").len() }
    }
}

async fn answer(server: &Server, round: &str, guests: usize) {
    for _ in 0..guests {
        let answers = json!({ "meals": "4" });
        let answered = server.visitor().answer(round, new_id(), &answers).await;
        assert!(answered.status().is_success(), "{}", answered.status());
    }
}

/// Only `store/event.rs` writes the table, and only by adding; a backup copies it. (Migrations make and drop it.)
#[test]
fn nothing_in_the_program_changes_or_removes_an_event() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut named = Vec::new();
    for file in rust_files(&source) {
        let text = std::fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(&source).unwrap().to_str().unwrap().to_owned();
        if text.contains("event::table") {
            named.push(name.clone());
            for writing in
                ["diesel::update", "diesel::delete", "sql_query", "batch_execute", "replace_into", "on_conflict"]
            {
                assert!(!text.contains(writing), "{name} holds {writing} beside the table of events");
            }
        }
        for statement in ["UPDATE event", "DELETE FROM event", "TRUNCATE event", "INTO event"] {
            assert!(!text.contains(statement), "{name}: {statement}");
        }
    }
    assert_eq!(named, ["store/event.rs"]);
    let adding = std::fs::read_to_string(source.join("store/event.rs")).unwrap();
    assert_eq!(adding.matches("diesel::insert_into").count(), 1);
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|file| file.extension().is_some_and(|ending| ending == "rs"));
    own.chain(folders.iter().flat_map(|folder| rust_files(folder))).collect()
}
