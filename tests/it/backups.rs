//! Backups: taken while answers arrive, and restored onto either kind of database.

use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use peil::store::Store;
use peil::store::backup::LEFT_OUT;
use reqwest::StatusCode;
use serde_json::json;

use crate::answers::{close, count, full_sheet, open_round, scorecard, stored, texts, until};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases, peil, run};

#[track_caller]
fn done(database: &Database, command: &str, file: &str) -> String {
    let ended = run(&mut peil(&[command, file, "--database", &database.url]));
    assert_eq!(ended.code, 0, "{command}: {}", ended.err);
    assert!(ended.out.contains("verified"), "{}", ended.out);
    ended.out
}

/// The administrator, back with the password of before.
async fn sign_in(server: &Server) -> Visitor {
    let visitor = server.visitor();
    let known = [("email", "amina@example.org"), ("password", "riktig hest batteri")];
    assert_eq!(visitor.post("/sign-in", &known).await.status(), StatusCode::SEE_OTHER);
    visitor
}

/// Every row of every table that a backup holds, as text, in an order that both databases share.
async fn contents(database: &Database) -> Vec<String> {
    let hex = |column: &str| {
        if database.is_postgres() { format!("encode({column}, 'hex')") } else { format!("lower(hex({column}))") }
    };
    let (digits, key, token) = (hex("id"), hex("private_key"), hex("token"));
    let mut rows = Vec::new();
    for columns in [
        "code || name || coalesce(parent, '') || scorecard AS value FROM unit",
        "survey || version || document || published_on AS value FROM survey_version",
        "scorecard || revision || document || adopted_on AS value FROM scorecard_revision",
        &format!("round || {key} AS value FROM round_key"),
        &format!("round || {token} AS value FROM tablet_token"),
        "code || unit || year || state || devices || opened_on || coalesce(closed_on || '', '') AS value FROM round",
        &format!("round || {digits} || channel || answers AS value FROM response"),
        &format!("round || {digits} || question || text AS value FROM comment"),
        "round || number || made_on || document AS value FROM release",
        "round || document || CASE WHEN is_rolled_up THEN 1 ELSE 0 END AS value FROM round_tally",
        "survey || year || number || made_on || document AS value FROM roll_up",
        "round || document || written_on || written_by AS value FROM reply",
        "unit || document AS value FROM help_line",
        "unit || measure || part || year || revision || thousandths || recorded_on || recorded_by AS value FROM reading",
        "id || email || name || role || coalesce(password_hash, '') || created_on AS value FROM account",
        "number || ' ' || at || coalesce(who, '') || what || about AS value FROM event",
        "name || round AS value FROM short_address",
        "day || '' AS value FROM midnight",
        "round || noted_on || responses || used_codes AS value FROM midnight_count",
    ] {
        rows.extend(texts(database, &format!("SELECT {columns}")).await);
    }
    rows.sort_unstable();
    rows
}

on_both_databases! {
    /// A backup, restored into an empty database of either kind, and from there into one of the other, gives the same
    /// scorecard, row for row the same data, and lets the same people in.
    async fn there_and_back(database: Database) {
        let (server, staff, code) = open_round(database).await;
        // A unit above, so that there are roll-ups to keep.
        let above = [("name", "Alle"), ("code", "alle"), ("scorecard", "street-near")];
        staff.post("/admin/units", &above).await;
        server.database.execute("UPDATE unit SET parent = 'alle' WHERE code = 'oslo'").await;
        for n in 0..12 {
            count(&server.visitor(), &code, &json!({ "meals": n % 5 + 1, "reasons": ["food"], "wishes": "Mer \u{1F353}" })).await;
        }
        close(&staff, &code).await;
        let next = server.plan_round(&staff, 2025).await;
        assert_eq!(staff.post(&format!("/staff/rounds/{next}/open"), &[]).await.status(), StatusCode::SEE_OTHER);
        let remembered = count(&server.visitor(), &next, &full_sheet()).await;
        assert!(crate::midnights::midnight(&server.database, "2026-11-28").await);
        let figures = [("open_days", "250"), ("help_measures.internal", "1234.5")];
        let saved = staff.post("/staff/readings/oslo/2024", &figures).await;
        assert_eq!(saved.status(), StatusCode::SEE_OTHER, "{}", saved.text().await.unwrap());
        let reply = [("said.1.nb", "Mer frukt"), ("did.1.nb", "Det er frukt hver dag.")];
        let replied = staff.post(&format!("/staff/rounds/{code}/reply"), &reply).await;
        assert_eq!(replied.status(), StatusCode::SEE_OTHER);
        let helped = staff.post("/staff/help/oslo", &[("nb", "Ring 116117"), ("ar", "116117")]).await;
        assert_eq!(helped.status(), StatusCode::SEE_OTHER);
        let (card, mut rows) = (scorecard(&staff).await, contents(&server.database).await);
        let kept = ["round_tally", "roll_up", "reply", "help_line"].map(|table| format!("(SELECT count(*) FROM {table})")).join(" + ");
        assert_eq!(texts(&server.database, &format!("SELECT CAST({kept} AS TEXT) AS value")).await, ["4"]);

        let mut from = server;
        let kinds = [Database::sqlite(), Database::postgres().await, Database::sqlite(), Database::postgres().await];
        for (number, target) in kinds.into_iter().enumerate() {
            let file = target.folder.path().join("copy.db");
            let file = file.to_str().unwrap();
            // A temporary folder's name holds digits of its own.
            let said = done(&from.database, "backup", file).replace(file, "");
            assert!(!said.contains(&rows.len().to_string()), "how many rows there are tells of the last guest: {said}");
            let mode = std::fs::metadata(file).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "others can read a backup");
            target.empty().await;
            done(&target, "restore", file);
            assert_eq!(contents(&target).await, rows, "restore number {number}");
            let server = Server::start(target).await;
            assert!(server.setup_link.is_none(), "the administrator is lost");
            let leader = sign_in(&server).await;
            assert_eq!(scorecard(&leader).await, card, "restore number {number}");
            // A device that sends again what was counted before the backup is recognised.
            let again = server.visitor().answer(&next, remembered, &full_sheet()).await;
            assert_eq!(again.status(), StatusCode::OK);
            // Whoever signed in has left an event, numbered after those that came along.
            let with_sign_in = contents(&server.database).await;
            assert_eq!(with_sign_in.len(), rows.len() + 1);
            assert!(rows.iter().all(|row| with_sign_in.contains(row)));
            rows = with_sign_in;
            from = server;
        }
    }

    /// A backup taken while answers arrive holds every answer that was acknowledged before it began, and none in part.
    async fn while_answers_arrive(database: Database) {
        let (server, _, code) = open_round(database).await;
        let (acknowledged, is_over) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let mut devices = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (guest, code) = (server.visitor(), code.clone());
            let (acknowledged, is_over) = (Arc::clone(&acknowledged), Arc::clone(&is_over));
            devices.spawn(async move {
                while !is_over.load(Ordering::SeqCst) && acknowledged.load(Ordering::SeqCst) < 1_500 {
                    assert_eq!(guest.answer(&code, new_id(), &full_sheet()).await.status(), StatusCode::CREATED);
                    acknowledged.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        let mut restored = Vec::new();
        for number in 0..3 {
            let before = acknowledged.load(Ordering::SeqCst);
            until("more answers arrive", async || acknowledged.load(Ordering::SeqCst) > before + 20).await;
            let file = server.database.folder.path().join(format!("copy{number}.db"));
            let at_least = acknowledged.load(Ordering::SeqCst);
            let (url, name) = (server.database.url.clone(), file.to_str().unwrap().to_owned());
            let backup = move || run(&mut peil(&["backup", &name, "--database", &url]));
            let ended = tokio::task::spawn_blocking(backup).await.unwrap();
            assert_eq!(ended.code, 0, "{}", ended.err);
            restored.push((file, at_least, acknowledged.load(Ordering::SeqCst) + 8));
        }
        is_over.store(true, Ordering::SeqCst);
        devices.join_all().await;
        for (file, at_least, at_most) in restored {
            for target in [Database::sqlite(), Database::postgres().await] {
                target.empty().await;
                done(&target, "restore", file.to_str().unwrap());
                let (responses, comments) = stored(&target).await;
                assert!((at_least..=at_most).contains(&responses), "{at_least} {responses} {at_most}");
                assert_eq!(responses, comments, "a response lost its comment");
            }
        }
        let all = acknowledged.load(Ordering::SeqCst);
        assert_eq!(stored(&server.database).await, (all, all));
    }

    /// Whoever adds a table says whether a backup holds it, and if not, why.
    async fn every_table_is_in_a_backup_or_left_out_for_a_reason(database: Database) {
        let migrated = run(&mut peil(&["migrate", "--database", &database.url]));
        assert_eq!(migrated.code, 0, "{}", migrated.err);
        let query = if database.is_postgres() {
            "SELECT table_name || '' AS value FROM information_schema.tables WHERE table_schema = 'public'"
        } else {
            "SELECT name AS value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        };
        let mut tables: BTreeSet<String> = texts(&database, query).await.into_iter().collect();
        // Diesel's own: each database has its steps from its own migrating.
        assert!(tables.remove("__diesel_schema_migrations"));
        let url = database.url.clone();
        let look = move || Store::open(&url.parse().unwrap()).unwrap().inventory().unwrap();
        let copied = tokio::task::spawn_blocking(look).await.unwrap().0.into_iter().map(|(table, _)| table);
        let mut listed = BTreeSet::new();
        for table in copied.chain(LEFT_OUT.map(|(table, _)| table)) {
            assert!(listed.insert(table.to_owned()), "{table} is listed twice");
        }
        assert_eq!(tables.difference(&listed).collect::<Vec<_>>(), [""; 0], "neither copied nor left out");
        assert_eq!(listed.difference(&tables).collect::<Vec<_>>(), [""; 0], "listed, but there is no such table");
        assert!(LEFT_OUT.iter().all(|(_, reason)| reason.len() > 20));
    }

    /// A backup holds no session and no sign-in link: whoever finds it is not signed in.
    async fn without_sessions(database: Database) {
        let (server, staff, _) = open_round(database).await;
        assert_eq!(staff.get("/staff").await.status(), StatusCode::OK);
        let copy = Database::sqlite();
        done(&server.database, "backup", &copy.url);
        for (table, _) in LEFT_OUT {
            let rows = texts(&copy, &format!("SELECT CAST(count(*) AS TEXT) AS value FROM {table}")).await;
            assert_eq!(rows, ["0"], "{table}");
        }
        assert!(std::fs::read(&copy.url).unwrap().starts_with(b"SQLite format 3"));
    }
}
