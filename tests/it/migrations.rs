//! The steps of the database: up, down and up again leaves the same, on both databases.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Text;
use peil::store::{Conn, MigrateError, Store};

use crate::server::{Database, on_both_databases};

on_both_databases! {
    async fn up_down_and_up_again_leaves_the_same_tables(database: Database) {
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

    async fn a_database_from_a_newer_version_is_refused_and_left_alone(database: Database) {
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
        let step = "2026-11-28-200000_who_may_answer";
        let kind = if database.is_postgres() { "postgres" } else { "sqlite" };
        with_store(&database, |store| { store.migrate().unwrap(); }).await;
        let down = std::fs::read_to_string(migrations().join(kind).join(step).join("down.sql")).unwrap();
        database.execute(&down).await;
        database.execute("DELETE FROM __diesel_schema_migrations WHERE version = '20261128200000'").await;
        let (no, yes) = if database.is_postgres() { ("FALSE", "TRUE") } else { ("0", "1") };
        database.execute("INSERT INTO survey_version (survey, version, document, published_on) VALUES ('day', 1, '{}', '2025-01-01')").await;
        database.execute("INSERT INTO unit (code, name, parent, scorecard) VALUES ('oslo', 'Oslo', NULL, 'day')").await;
        for (code, year, needs_code) in [("aaaaaaaa", 2024, no), ("bbbbbbbb", 2025, yes)] {
            database.execute(&format!(
                "INSERT INTO round (code, unit, survey, version, year, state, is_synthetic, is_order_forgotten, needs_code)
                 VALUES ('{code}', 'oslo', 'day', 1, {year}, 'open', {no}, {no}, {needs_code});
                 INSERT INTO tablet_pin (round, pin_hash) VALUES ('{code}', 'x');"
            )).await;
        }
        with_store(&database, |store| {
            assert_eq!(store.migrate().unwrap().len(), 1);
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

fn migrations() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")
}

/// The names of a database's steps.
fn folder(backend: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(migrations().join(backend)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Blocking work on a database, away from the runtime.
async fn with_store<T: Send + 'static>(database: &Database, work: impl FnOnce(&Store) -> T + Send + 'static) -> T {
    let url = database.url.parse().unwrap();
    tokio::task::spawn_blocking(move || work(&Store::open(&url).unwrap())).await.unwrap()
}

/// The columns of each table in their order: name, type, and whether they may be empty.
type Tables = BTreeMap<String, Vec<String>>;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    detail: String,
}

fn query(store: &Store, sqlite: &str, postgres: &str) -> Vec<(String, String)> {
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

fn tables(store: &Store) -> Tables {
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
fn rules(store: &Store) -> Vec<(String, String)> {
    let sqlite = "SELECT name, coalesce(sql, '') AS detail FROM sqlite_master \
                  WHERE name NOT LIKE '\\_\\_diesel%' ESCAPE '\\' ORDER BY name";
    let postgres = "SELECT conname::text AS name, pg_get_constraintdef(oid) AS detail FROM pg_constraint \
                    WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '\\_\\_diesel%' \
                    UNION ALL SELECT indexname::text, indexdef FROM pg_indexes \
                    WHERE schemaname = 'public' AND tablename NOT LIKE '\\_\\_diesel%' ORDER BY 1, 2";
    query(store, sqlite, postgres)
}

/// Tables and columns without their types, which differ between the databases.
fn names(tables: Tables) -> Tables {
    let name = |column: String| column.split(' ').next().unwrap().to_owned();
    tables.into_iter().map(|(table, columns)| (table, columns.into_iter().map(name).collect())).collect()
}
