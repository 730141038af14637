//! The way back of each step of the database: it refuses where it would lose what people entered or what the program needs, says
//! what that is, and changes nothing then; where there is nothing to lose it goes down quietly.

use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use peil::store::{Conn, MigrateError, Store};

use crate::migrations::{Tables, execute, folder, migrations, names, on_steps, query, rules, tables, with_store};
use crate::server::on_both_databases;
use crate::yesterday::DOORS;

/// Each step, the last one first, with what it would lose, and with what takes that away. A step refuses for one after the other.
const STEPS: [(&str, &[(&str, &str)]); 14] = [
    (
        "2026-11-29-100000_help_lines",
        &[("where guests find help: the way back is the backup", "DELETE FROM help_line")],
    ),
    (
        "2026-11-28-600000_jobs",
        &[("unfinished jobs: wait until they are done", "UPDATE job SET state = 'done', finished_at = 2")],
    ),
    (
        "2026-11-28-500000_origins",
        &[
            ("surveys from inside: the way back is the backup", "DELETE FROM survey_version WHERE origin = 'inside'"),
            ("scorecards from inside: the way back is the backup", "UPDATE scorecard_revision SET origin = 'file'"),
        ],
    ),
    ("2026-11-28-300000_midnight_counts", &[]),
    (
        "2026-11-28-200000_who_may_answer",
        &[
            ("ways of rounds: the way back is the backup", "UPDATE round SET devices = 'any'"),
            ("tokens of tablets: the way back is the backup", "DELETE FROM tablet_token"),
            ("PINs known offline: the way back is the backup", "UPDATE tablet_pin SET verifier = NULL"),
        ],
    ),
    (
        "2026-11-28-150000_second_factors",
        &[
            ("second steps: the way back is the backup", "DELETE FROM second_factor"),
            ("required second steps: the way back is the backup", "DELETE FROM required_factor"),
        ],
    ),
    (
        "2026-11-28-100000_accounts_and_events",
        &[("the trail of events: the way back is the backup", "DELETE FROM event")],
    ),
    ("2026-11-22-130000_replies", &[("replies to guests: the way back is the backup", "DELETE FROM reply")]),
    (
        "2026-11-22-121000_short_addresses",
        &[("addresses on posters: the way back is the backup", "DELETE FROM short_address")],
    ),
    (
        "2026-11-22-120000_codes",
        &[
            ("printed codes: the way back is the backup", "DELETE FROM one_time_code"),
            ("rounds' need of codes: the way back is the backup", "UPDATE round SET needs_code = FALSE"),
        ],
    ),
    ("2026-11-22-110000_tablet_pins", &[("PINs of tablets: the way back is the backup", "DELETE FROM tablet_pin")]),
    (
        "2026-11-22-100000_round_keys",
        &[("keys of sealed answers: the way back is the backup", "DELETE FROM round_key")],
    ),
    (
        "2026-11-22-000000_roll_ups",
        &[
            ("roll-ups: the way back is the backup", "DELETE FROM roll_up"),
            ("counts for roll-ups: the way back is the backup", "DELETE FROM round_tally"),
        ],
    ),
    (
        "2026-11-21-000000_foundation",
        &[
            ("answers of guests: the way back is the backup", "DELETE FROM response"),
            ("comments: the way back is the backup", "DELETE FROM comment"),
            ("releases: the way back is the backup", "DELETE FROM release"),
            ("recorded figures: the way back is the backup", "DELETE FROM reading"),
            ("rounds: the way back is the backup", "DELETE FROM round"),
            ("units: the way back is the backup", "UPDATE unit SET parent = NULL; DELETE FROM unit"),
            ("published surveys: the way back is the backup", "DELETE FROM survey_version"),
            ("scorecards: the way back is the backup", "DELETE FROM scorecard_revision"),
            (
                "accounts: the way back is the backup",
                "DELETE FROM session; DELETE FROM sign_in_link; DELETE FROM account",
            ),
        ],
    ),
];

/// What the fixture lacks: where guests find help, a job that waits, publications from inside, a half sign-in and what a midnight counted.
fn what_is_missing(is_postgres: bool) -> String {
    let key = if is_postgres { "'\\x01'" } else { "x'01'" };
    format!(
        "INSERT INTO help_line (unit, document) SELECT code, '{{\"nb\":\"Ring 116117\"}}' FROM unit LIMIT 1;
         INSERT INTO job (id, kind, subject, state, attempts, run_after, is_asked_again, created_at)
         VALUES ('a', 'roll-up', '{{}}', 'waiting', 0, 1, FALSE, 1);
         INSERT INTO survey_version (survey, version, document, published_on, origin)
         VALUES ('inside', 1, '{{}}', '2025-01-01', 'inside');
         INSERT INTO scorecard_revision (scorecard, revision, document, adopted_on, origin)
         VALUES ('inside', 1, '{{}}', '2025-01-01', 'inside');
         INSERT INTO half_sign_in (digest, account, expires_at) SELECT {key}, id, 1 FROM account LIMIT 1;
         INSERT INTO midnight (day) VALUES ('2026-11-28');
         INSERT INTO midnight_count (round, noted_on, responses, used_codes) SELECT code, '2026-11-28', 5, 0 FROM round LIMIT 1"
    )
}

on_both_databases! {
    /// With nothing in it, the database goes down step by step, and up again from each.
    async fn an_empty_database_goes_all_the_way_down_and_up_again_from_every_step(database: Database) {
        database.empty().await;
        with_store(&database, |store| {
            store.migrate().unwrap();
            let whole = (tables(store), rules(store));
            for (step, _) in STEPS {
                let before = (tables(store), rules(store));
                for _ in 0..2 {
                    assert_eq!((tables(store), rules(store)), before, "{step}");
                    revert_last(store).unwrap();
                    on_steps!(store, conn, source => { conn.run_next_migration(source).unwrap(); });
                }
                revert_last(store).unwrap();
            }
            assert_eq!(tables(store), Tables::new());
            store.migrate().unwrap();
            assert_eq!((tables(store), rules(store)), whole);
        }).await;
    }

    /// Each step refuses for each thing that it would lose, by name, and leaves every row as it is; without these it goes down.
    async fn a_step_down_refuses_what_it_would_lose_and_changes_nothing(database: Database) {
        DOORS.left_behind(&database).await;
        let more = what_is_missing(database.is_postgres());
        with_store(&database, move |store| {
            store.migrate().unwrap();
            execute(store, &more);
            for (step, losses) in STEPS {
                for (lost, removal) in losses {
                    let before = everything(store);
                    let refused = revert_last(store).expect_err(lost);
                    assert!(refused.contains(&format!("would lose {lost}")), "{step}, {lost}: {refused}");
                    assert_eq!(everything(store), before, "{step}, {lost}");
                    execute(store, removal);
                }
                assert_eq!(revert_last(store), Ok(step.replace('-', "").split('_').next().unwrap().to_owned()));
            }
            assert_eq!(tables(store), Tables::new());
            store.migrate().unwrap();
        }).await;
    }

    /// Who goes down all at once and is refused in the middle still has the database that was there.
    async fn going_down_is_done_whole_or_not_at_all(database: Database) {
        DOORS.left_behind(&database).await;
        with_store(&database, |store| {
            store.migrate().unwrap();
            let before = everything(store);
            let refused = store.revert_all().unwrap_err();
            assert!(matches!(&refused, MigrateError::Failed(_)), "{refused}");
            assert!(refused.to_string().contains("would lose ways of rounds"), "{refused}");
            assert_eq!(everything(store), before);
            assert_eq!(store.migrate().unwrap(), Vec::<String>::new());
        }).await;
    }
}

/// A new step says what its way back would lose, or that this is nothing, and is walked by these tests.
#[test]
fn every_step_says_what_its_way_back_loses_in_the_same_words_for_both_databases() {
    let mut walked: Vec<&str> = STEPS.iter().map(|(step, _)| *step).collect();
    walked.reverse();
    assert_eq!(walked, folder("sqlite").into_iter().collect::<Vec<_>>());
    for (step, losses) in STEPS {
        let refusals = ["sqlite", "postgres"].map(|backend| {
            let text = std::fs::read_to_string(migrations().join(backend).join(step).join("down.sql")).unwrap();
            assert!(text.starts_with("-- "), "{backend}/{step} says nothing of what it loses");
            let refusal = text
                .split_once("CREATE TABLE going_down")
                .and_then(|(_, rest)| rest.split_once("DROP TABLE going_down"));
            refusal.map(|(refusal, _)| refusal.to_owned())
        });
        assert_eq!(refusals[0], refusals[1], "{step}");
        let told = refusals[0].as_deref().unwrap_or_default();
        assert_eq!(told.matches("would lose ").count(), losses.len(), "{step}");
    }
}

/// Takes the last step back as it stands in the file, and tells which it was, or why not.
fn revert_last(store: &Store) -> Result<String, String> {
    let mut reverted = Err(String::new());
    on_steps!(store, conn, source => {
        let done = conn.revert_last_migration(source);
        reverted = done.map(|version| version.to_string()).map_err(|error| error.to_string());
    });
    reverted
}

/// Every row of every table, and the rules of the tables.
fn everything(store: &Store) -> Vec<(String, String)> {
    let mut found = rules(store);
    for (table, columns) in names(tables(store)) {
        let columns: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
        let sqlite =
            format!("SELECT '{table}' AS name, {} AS detail FROM {table} ORDER BY 2", columns.join(" || ' ' || "));
        let postgres = format!("SELECT '{table}' AS name, t::text AS detail FROM {table} t ORDER BY 2");
        found.extend(query(store, &sqlite, &postgres));
    }
    found
}
