//! The steps of the database: up, down and up again leaves the same, on both databases.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use peil::core::ids::AccountId;
use peil::store::{Conn, DatabaseUrl, MigrateError, Store};

use crate::server::{Database, on_both_databases};

on_both_databases! {
    async fn up_down_and_up_again_leaves_the_same_tables(database: Database) {
        database.empty().await;
        with_store(&database, |store| {
            assert_eq!(tables(store), Tables::new());
            assert!(!store.migrate().unwrap().is_empty());
            let first = (tables(store), rules(store));
            assert_eq!(first.0["response"].len(), 4);
            assert!(!first.1.is_empty());

            store.revert_all().unwrap();
            assert_eq!(tables(store), Tables::new());
            let state = store.migration_state().unwrap();
            assert_eq!((state.applied.len(), state.pending.is_empty()), (0, false));

            store.migrate().unwrap();
            assert_eq!((tables(store), rules(store)), first);
        }).await;
    }

    async fn migrating_twice_does_nothing_the_second_time(database: Database) {
        database.empty().await;
        with_store(&database, |store| {
            let applied = store.migrate().unwrap();
            let (before, state) = (tables(store), store.migration_state().unwrap());
            assert_eq!(store.migrate().unwrap(), Vec::<String>::new());
            assert_eq!(tables(store), before);
            assert_eq!(store.migration_state().unwrap(), state);
            assert_eq!((state.applied, state.pending, state.unknown), (applied, vec![], vec![]));
        }).await;
    }

    async fn two_machines_that_start_at_once_migrate_once(database: Database) {
        database.empty().await;
        let both = [database.url.clone(), database.url.clone()].map(|url| {
            tokio::task::spawn_blocking(move || Store::open(&url.parse().unwrap()).unwrap().migrate().unwrap().len())
        });
        let mut applied = Vec::new();
        for machine in both {
            applied.push(machine.await.unwrap());
        }
        let steps = folder("sqlite").len();
        applied.sort_unstable();
        assert_eq!(applied, [0, steps]);
    }

    /// Accounts of the former program get an id each; their sessions and links stay theirs, and everything goes back.
    async fn accounts_of_the_former_program_get_ids_and_keep_their_sessions(database: Database) {
        database.empty().await;
        with_store(&database, |store| {
            migrate_to_before(store, "2026-11-28-100000");
            let (off, on, key) = match store.url() {
                DatabaseUrl::Postgres(_) => ("FALSE", "TRUE", "'\\x01'"),
                DatabaseUrl::Sqlite(_) => ("0", "1", "x'01'"),
            };
            execute(store, &format!(
                "INSERT INTO account (email, name, role, password_hash, is_disabled, created_on) VALUES
                 ('amina@example.org', 'Amina', 'administrator', 'hash', {off}, '2025-01-02'),
                 ('eva@example.org', 'Eva', 'leader', NULL, {on}, '2025-01-03');
                 INSERT INTO session (digest, account, expires_at) VALUES ({key}, 'amina@example.org', 4000000000);
                 INSERT INTO sign_in_link (digest, account, is_reusable, expires_at) VALUES
                 ({key}, 'eva@example.org', {off}, 4000000001);
                 INSERT INTO sign_in_link (digest, account, is_reusable, expires_at) VALUES
                 ({}, NULL, {on}, 4000000002);", key.replace("01", "02")));
            let before = former_accounts(store);
            assert_eq!(before.len(), 5);

            store.migrate().unwrap();
            let accounts = "SELECT id AS name, email || ' ' || name || ' ' || role || ' ' || coalesce(password_hash, '-') AS detail \
                            FROM account ORDER BY email";
            let accounts = query(store, accounts, accounts);
            let people: Vec<&str> = accounts.iter().map(|(_, person)| person.as_str()).collect();
            assert_eq!(people, ["amina@example.org Amina administrator hash", "eva@example.org Eva leader -"]);
            for (id, _) in &accounts {
                assert!(id.parse::<AccountId>().is_ok(), "{id}");
            }
            assert_ne!(accounts[0].0, accounts[1].0);
            let held = "SELECT 'session' AS name, account || ' ' || expires_at AS detail FROM session \
                        WHERE began_at > 1700000000 AND seen_at = began_at \
                        UNION ALL SELECT 'link', coalesce(account, '-') || ' ' || expires_at FROM sign_in_link ORDER BY 1 DESC, 2 DESC";
            let held: Vec<String> = query(store, held, held).into_iter().map(|(_, detail)| detail).collect();
            let mut expected = vec![format!("{} 4000000001", accounts[1].0), "- 4000000002".to_owned()];
            expected.sort_unstable_by(|one, other| other.cmp(one));
            expected.insert(0, format!("{} 4000000000", accounts[0].0));
            assert_eq!(held, expected);

            revert_to_before(store, "2026-11-28-100000");
            assert_eq!(former_accounts(store), before);
            store.migrate().unwrap();
        }).await;
    }

    /// Going back would lose what somebody still waits for.
    async fn jobs_do_not_go_back_while_one_is_unfinished(database: Database) {
        database.empty().await;
        with_store(&database, |store| {
            store.migrate().unwrap();
            let unfinished = "INSERT INTO job (id, kind, subject, state, attempts, run_after, is_asked_again, created_at)
                              VALUES ('a', 'roll-up', '{}', 'waiting', 0, 1, FALSE, 1)";
            execute(store, unfinished);
            let refused = store.revert_all().unwrap_err();
            assert!(refused.to_string().contains("would lose unfinished jobs: wait until they are done"), "{refused}");
            assert_eq!(tables(store)["job"].len(), 14);
            execute(store, "UPDATE job SET state = 'done', finished_at = 2");
            store.revert_all().unwrap();
            assert_eq!(tables(store), Tables::new());
        }).await;
    }

    /// A step down that would forget what was published from inside is refused, and everything stays.
    async fn there_is_no_way_down_past_what_was_published_from_inside(database: Database) {
        database.empty().await;
        with_store(&database, |store| {
            store.migrate().unwrap();
            execute(store, "INSERT INTO scorecard_revision (scorecard, revision, document, adopted_on, origin)
                            VALUES ('day', 1, '{}', '2025-01-01', 'inside')");
            assert!(matches!(store.revert_all(), Err(MigrateError::Failed(_))));
            let origins = "SELECT scorecard AS name, origin AS detail FROM scorecard_revision";
            assert_eq!(query(store, origins, origins), [("day".to_owned(), "inside".to_owned())]);
        }).await;
    }

    async fn a_database_from_a_newer_version_is_refused_and_left_alone(database: Database) {
        database.empty().await;
        with_store(&database, |store| { store.migrate().unwrap(); }).await;
        database.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')").await;
        with_store(&database, |store| {
            let before = tables(store);
            assert!(matches!(store.migrate(), Err(MigrateError::Newer(step)) if step == "29990101000000"));
            assert_eq!(tables(store), before);
        }).await;
    }
}

on_both_databases! {
    /// Rounds of the former program keep the ways that they had: any device, with a code or without.
    async fn rounds_of_the_former_program_keep_their_ways(database: Database) {
        database.empty().await;
        let (no, yes) = if database.is_postgres() { ("FALSE", "TRUE") } else { ("0", "1") };
        with_store(&database, move |store| {
            migrate_to_before(store, "2026-11-28-200000");
            execute(store, "INSERT INTO survey_version (survey, version, document, published_on) VALUES ('day', 1, '{}', '2025-01-01');
                            INSERT INTO unit (code, name, parent, scorecard) VALUES ('oslo', 'Oslo', NULL, 'day')");
            for (code, year, needs_code) in [("aaaaaaaa", 2024, no), ("bbbbbbbb", 2025, yes)] {
                execute(store, &format!(
                    "INSERT INTO round (code, unit, survey, version, year, state, is_synthetic, is_order_forgotten, needs_code)
                     VALUES ('{code}', 'oslo', 'day', 1, {year}, 'open', {no}, {no}, {needs_code});
                     INSERT INTO tablet_pin (round, pin_hash) VALUES ('{code}', 'x')"
                ));
            }
            store.migrate().unwrap();
            let rounds = store.read(peil::store::round::all).unwrap();
            let ways: BTreeSet<_> = rounds.iter().map(|round| (round.devices.code(), round.needs_code)).collect();
            assert_eq!(ways, BTreeSet::from([("any", false), ("any", true)]));
            let proof = store.read(|conn| peil::store::tablet_pin::proof(conn, &rounds[0].code)).unwrap();
            assert_eq!(proof, None);
        }).await;
    }
}

#[test]
fn both_databases_have_the_same_steps_and_each_can_be_undone() {
    assert_eq!(folder("sqlite"), folder("postgres"));
    assert!(!folder("sqlite").is_empty());
    for backend in ["sqlite", "postgres"] {
        for step in folder(backend) {
            for direction in ["up.sql", "down.sql"] {
                let file = migrations().join(backend).join(&step).join(direction);
                let statements = std::fs::read_to_string(&file).unwrap_or_default();
                assert!(!statements.trim().is_empty(), "{} is missing or empty", file.display());
            }
        }
    }
}

#[tokio::test]
async fn both_databases_have_the_same_tables_and_columns() {
    let mut found = Vec::new();
    for database in [Database::sqlite(), Database::postgres().await] {
        database.empty().await;
        found.push(
            with_store(&database, |store| {
                store.migrate().unwrap();
                names(tables(store))
            })
            .await,
        );
    }
    assert_eq!(found[0], found[1]);
}

/// Everything about accounts as the former program kept it.
fn former_accounts(store: &Store) -> Vec<(String, String)> {
    let all = "SELECT 'account' AS name, email || name || role || coalesce(password_hash, '-') || is_disabled || created_on AS detail \
               FROM account UNION ALL SELECT 'session', account || expires_at FROM session \
               UNION ALL SELECT 'link', coalesce(account, '-') || is_reusable || expires_at FROM sign_in_link ORDER BY 1, 2";
    query(store, all, all)
}

pub fn execute(store: &Store, statements: &str) {
    use diesel::connection::SimpleConnection;
    let done = store.maintain(|conn| {
        conn.batch_execute(statements).unwrap();
        Ok(())
    });
    done.unwrap();
}

/// The steps in their order, read from the files, for a database that is to stand between two of them.
macro_rules! on_steps {
    ($store:expr, $conn:ident, $source:ident => $body:expr) => {
        $store
            .maintain(|conn| {
                let folder = |backend: &str| FileBasedMigrations::from_path(migrations().join(backend)).unwrap();
                match conn {
                    Conn::Sqlite($conn) => {
                        let $source = folder("sqlite");
                        $body
                    }
                    Conn::Postgres($conn) => {
                        let $source = folder("postgres");
                        $body
                    }
                }
                Ok(())
            })
            .unwrap()
    };
}

pub(crate) use on_steps;

/// Applies every step before the one that is called so.
fn migrate_to_before(store: &Store, step: &str) {
    on_steps!(store, conn, source => {
        while conn.pending_migrations(source.clone()).unwrap().iter().map(|next| next.name().to_string()).min().unwrap().as_str() < step {
            conn.run_next_migration(source.clone()).unwrap();
        }
    });
}

/// Takes back the steps from the one that is called so on.
fn revert_to_before(store: &Store, step: &str) {
    let step = step.replace('-', "");
    on_steps!(store, conn, source => {
        while conn.applied_migrations().unwrap().iter().any(|applied| applied.to_string() >= step) {
            conn.revert_last_migration(source.clone()).unwrap();
        }
    });
}

pub fn migrations() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")
}

/// The names of a database's steps.
pub fn folder(backend: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(migrations().join(backend)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Blocking work on a database, away from the runtime.
pub async fn with_store<T: Send + 'static>(database: &Database, work: impl FnOnce(&Store) -> T + Send + 'static) -> T {
    let url = database.url.parse().unwrap();
    tokio::task::spawn_blocking(move || work(&Store::open(&url).unwrap())).await.unwrap()
}

/// The columns of each table in their order: name, type, and whether they may be empty.
pub type Tables = BTreeMap<String, Vec<String>>;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    detail: String,
}

pub fn query(store: &Store, sqlite: &str, postgres: &str) -> Vec<(String, String)> {
    let lines: Vec<Line> = store
        .maintain(|conn| {
            Ok(match conn {
                Conn::Sqlite(conn) => sql_query(sqlite).load(conn).unwrap(),
                Conn::Postgres(conn) => sql_query(postgres).load(conn).unwrap(),
            })
        })
        .unwrap();
    lines.into_iter().map(|line| (line.name, line.detail)).collect()
}

pub fn tables(store: &Store) -> Tables {
    let sqlite = "SELECT t.name AS name, c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk AS detail \
                  FROM sqlite_master t JOIN pragma_table_info(t.name) c \
                  WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '\\_\\_diesel%' ESCAPE '\\' \
                  ORDER BY t.name, c.cid";
    let postgres = "SELECT table_name::text AS name, \
                    column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS detail \
                    FROM information_schema.columns \
                    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_diesel%' \
                    ORDER BY table_name, ordinal_position";
    let mut found = Tables::new();
    for (table, column) in query(store, sqlite, postgres) {
        found.entry(table).or_default().push(column);
    }
    found
}

/// Keys, references, checks and indexes, as each database words them.
pub fn rules(store: &Store) -> Vec<(String, String)> {
    let sqlite = "SELECT name, coalesce(sql, '') AS detail FROM sqlite_master \
                  WHERE name NOT LIKE '\\_\\_diesel%' ESCAPE '\\' ORDER BY name";
    let postgres = "SELECT conname::text AS name, pg_get_constraintdef(oid) AS detail FROM pg_constraint \
                    WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '\\_\\_diesel%' \
                    UNION ALL SELECT indexname::text, indexdef FROM pg_indexes \
                    WHERE schemaname = 'public' AND tablename NOT LIKE '\\_\\_diesel%' ORDER BY 1, 2";
    query(store, sqlite, postgres)
}

/// Tables and columns without their types, which differ between the databases.
pub fn names(tables: Tables) -> Tables {
    let name = |column: String| column.split(' ').next().unwrap().to_owned();
    tables.into_iter().map(|(table, columns)| (table, columns.into_iter().map(name).collect())).collect()
}
