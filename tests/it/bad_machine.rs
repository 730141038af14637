//! The machine fails: a database that another program holds, a server that goes away, a full disk. The guest is told, loses
//! nothing, and everything goes on when the trouble is over.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use peil::core::ids::ResponseId;
use peil::store::{Conn, Store};
use reqwest::{Response, StatusCode};

use crate::answers::{Page, close, count, form, full_sheet, open_round, problem, stored, tallied, until, words};
use crate::server::{Database, Server, Visitor, new_id, peil, run};

/// A refusal for now: the page keeps the answers and says when to come back.
async fn check_kept(answer: Response, status: StatusCode, heading: &str, id: ResponseId) {
    let retry = answer.headers().get("retry-after").cloned();
    let page = Page::of(answer, status).await;
    page.says(&words(heading));
    page.says(&words(&format!("{heading}-advice")));
    assert!(page.has("input[name='answer.meals'][value='4'][checked]"), "the answer is lost");
    assert_eq!(page.raw_text("textarea[name='answer.wishes']"), "Mer frukt");
    assert_eq!(page.response_id(), id.to_string(), "the same send must count once");
    if status == StatusCode::SERVICE_UNAVAILABLE {
        assert!(retry.is_some(), "the page does not say when to come back (Retry-After)");
    }
}

async fn send_form(guest: &Visitor, code: &str, id: ResponseId) -> Response {
    let id = id.to_string();
    guest.post(&format!("/s/{code}"), &form(&id, &[("answer.meals", "4"), ("answer.wishes", "Mer frukt")])).await
}

/// Tells a program that the server is busy, and when to come back.
async fn check_busy(answer: Response) {
    assert_eq!(answer.headers().get("retry-after").map(|value| value.to_str().unwrap()), Some("5"));
    problem(answer, StatusCode::SERVICE_UNAVAILABLE, "busy").await;
}

/// While another program holds the database, program and page are told to come back; the same sends then count once.
async fn check_while_held(server: &Server, staff: &Visitor, code: &str, hold: impl FnOnce() -> Box<dyn FnOnce()>) {
    let guest = server.visitor();
    let (by_form, by_program, sheet) = (new_id(), new_id(), full_sheet());
    let release = hold();
    // What the databases' own patience allows, and no more.
    let limit = std::time::Duration::from_secs(20);
    let (form, program) = tokio::join!(
        tokio::time::timeout(limit, send_form(&guest, code, by_form)),
        tokio::time::timeout(limit, guest.answer(code, by_program, &sheet)),
    );
    let looked = guest.get(&format!("/s/{code}")).await.status();
    release();
    assert_eq!(looked, StatusCode::OK, "the questions cannot be read while the database is held");
    check_busy(program.expect("the program waited without end")).await;
    let refused = form.expect("the guest waited without end");
    assert_eq!(stored(&server.database).await, (0, 0));
    for status in [StatusCode::CREATED, StatusCode::OK] {
        assert_eq!(guest.answer(code, by_program, &full_sheet()).await.status(), status);
        assert_eq!(send_form(&guest, code, by_form).await.status(), StatusCode::SEE_OTHER);
    }
    assert_eq!(stored(&server.database).await, (2, 2));
    assert_eq!(close(staff, code).await, 2);
    check_kept(refused, StatusCode::SERVICE_UNAVAILABLE, "error-busy", by_form).await;
}

/// An SQLite file that another program holds for long.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_held_by_another_program() {
    let (server, staff, code) = open_round(Database::sqlite()).await;
    let url = server.database.url.clone();
    let hold = move || -> Box<dyn FnOnce()> {
        let mut other = SqliteConnection::establish(&url).unwrap();
        other.batch_execute("BEGIN IMMEDIATE").unwrap();
        Box::new(move || other.batch_execute("ROLLBACK").unwrap())
    };
    check_while_held(&server, &staff, &code, hold).await;
}

/// A start while another program holds the SQLite file waits a little, then ends with the code for "try again"; once the
/// file is free, the same start succeeds.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_start_while_another_program_holds_the_file() {
    for is_new in [true, false] {
        let mut database = Database::sqlite();
        if !is_new {
            database = Server::start(database).await.stop();
        }
        let mut other = SqliteConnection::establish(&database.url).unwrap();
        other.batch_execute("BEGIN EXCLUSIVE").unwrap();
        let url = database.url.clone();
        let begun = std::time::Instant::now();
        let start = move || run(&mut peil(&["serve", "--listen", "127.0.0.1:0", "--database", &url]));
        let ended = tokio::task::spawn_blocking(start).await.unwrap();
        let waited = begun.elapsed();
        other.batch_execute("ROLLBACK").unwrap();
        drop(other);
        assert_eq!(ended.code, 75, "new: {is_new}: {}", ended.err);
        assert!(!ended.out.contains("running"), "{}", ended.out);
        assert!(waited.as_secs() < 30, "the start waited {waited:?}");
        // The log stands above it.
        let message = ended.err.lines().filter(|line| line.starts_with("peil: ")).collect::<String>();
        assert!(message.contains("locked"), "new: {is_new}: {message}");
        assert!(message.contains(&database.url) && message.contains("stop that program"), "new: {is_new}: {message}");
        let server = Server::start(database).await;
        assert_eq!(server.visitor().get("/readyz").await.status(), StatusCode::OK);
    }
}

/// A PostgreSQL round that another session holds for long.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_held_by_another_session() {
    let (server, staff, code) = open_round(Database::postgres().await).await;
    let url = server.database.url.clone();
    let hold = move || -> Box<dyn FnOnce()> {
        let (held, is_held) = std::sync::mpsc::channel();
        let (release, released) = std::sync::mpsc::channel::<()>();
        let other = std::thread::spawn(move || {
            let store = Store::open(&url.parse().unwrap()).unwrap();
            store
                .maintain(|conn| {
                    let Conn::Postgres(conn) = conn else { panic!("not PostgreSQL") };
                    conn.batch_execute("BEGIN; SELECT code FROM round FOR UPDATE").unwrap();
                    held.send(()).unwrap();
                    let _ = released.recv();
                    conn.batch_execute("ROLLBACK").unwrap();
                    Ok(())
                })
                .unwrap();
        });
        is_held.recv().unwrap();
        Box::new(move || {
            release.send(()).unwrap();
            other.join().unwrap();
        })
    };
    check_while_held(&server, &staff, &code, hold).await;
}

/// A PostgreSQL that drops its connections costs nobody anything once it is back; while it is away, answers are refused for now.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_that_goes_away_and_comes_back() {
    let (server, staff, code) = open_round(Database::postgres().await).await;
    let guest = server.visitor();
    let first = count(&guest, &code, &full_sheet()).await;
    let name = server.database.url.split(['/', '?']).nth(3).unwrap().to_owned();
    let admin = Database { url: server.database.url.replace(&name, "postgres"), folder: tempfile::tempdir().unwrap() };
    let end_all = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    let let_in = |is_open: bool| format!("ALTER DATABASE {name} ALLOW_CONNECTIONS {is_open}");

    admin.execute(&let_in(false)).await;
    admin.execute(&end_all).await;
    let away = new_id();
    check_busy(guest.answer(&code, away, &full_sheet()).await).await;
    assert_eq!(guest.get("/readyz").await.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(guest.get("/healthz").await.status(), StatusCode::OK);

    admin.execute(&let_in(true)).await;
    until("the server is ready again", async || guest.get("/readyz").await.status() == StatusCode::OK).await;
    assert_eq!(guest.answer(&code, away, &full_sheet()).await.status(), StatusCode::CREATED);
    assert_eq!(guest.answer(&code, first, &full_sheet()).await.status(), StatusCode::OK);

    // Connections that broke without anybody noticing.
    admin.execute(&end_all).await;
    let after = new_id();
    until("answers are taken again", async || guest.answer(&code, after, &full_sheet()).await.status().is_success())
        .await;
    assert_eq!(close(&staff, &code).await, 3);
    assert_eq!(tallied(&server.database, &code).await, 3);
}

/// A command that sees a small disk of its own at `folder`, which is gone when it ends. Needs the right to mount, or user
/// namespaces.
fn on_small_disk(size: &str, folder: &Path, arguments: &[&str]) -> Command {
    let program = peil(&[]).get_program().to_owned();
    let mut command = Command::new("unshare");
    if fs::metadata("/proc/self").map(|own| std::os::unix::fs::MetadataExt::uid(&own)).unwrap() != 0 {
        command.args(["--user", "--map-root-user"]);
    }
    let mount = r#"mount -t tmpfs -o "size=$0" tmpfs "$1" && shift && exec "$@""#;
    command.args(["--mount", "sh", "-c", mount, size]).arg(folder).arg(program).args(arguments);
    command.env_remove("RUST_LOG").current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

/// Fills whatever room a disk still has; ends when not a single byte fits.
fn fill(file: &Path) {
    let mut file = OpenOptions::new().create(true).append(true).open(file).unwrap();
    for size in [4_096, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

/// A full disk refuses answers, with nothing lost on the guest's side or ours; with room again, everything goes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk() {
    let folder = tempfile::tempdir().unwrap();
    let small = folder.path().join("small");
    fs::create_dir(&small).unwrap();
    let url = small.join("peil.db").to_str().unwrap().to_owned();
    let command = on_small_disk("2m", &small, &["serve", "--listen", "127.0.0.1:0", "--database", &url]);
    let server = Server::from_command(Database { url, folder }, command, None);
    let staff = server.administrator().await;
    let code = server.open_round(&staff, 2024).await;
    let guest = server.visitor();
    let mut counted = vec![count(&guest, &code, &full_sheet()).await];

    // Only the server sees its disk; this way leads there.
    let filler = PathBuf::from(format!("/proc/{}/root{}/filler", server.id(), small.display()));
    fill(&filler);
    let refused = loop {
        let id = new_id();
        let answer = guest.answer(&code, id, &full_sheet()).await;
        if answer.status() != StatusCode::CREATED {
            problem(answer, StatusCode::INSUFFICIENT_STORAGE, "disk-full").await;
            break id;
        }
        counted.push(id);
        assert!(counted.len() < 1_000, "the disk does not get full");
    };
    let by_form = new_id();
    check_kept(send_form(&guest, &code, by_form).await, StatusCode::INSUFFICIENT_STORAGE, "error-disk-full", by_form)
        .await;
    // Pages are read as before.
    assert_eq!(guest.get(&format!("/s/{code}")).await.status(), StatusCode::OK);
    assert_eq!(staff.get("/staff").await.status(), StatusCode::OK);
    assert!(server.log().contains("disk is full"), "{}", server.log());

    fs::remove_file(&filler).unwrap();
    for status in [StatusCode::CREATED, StatusCode::OK] {
        assert_eq!(guest.answer(&code, refused, &full_sheet()).await.status(), status);
        assert_eq!(send_form(&guest, &code, by_form).await.status(), StatusCode::SEE_OTHER);
    }
    for id in &counted {
        assert_eq!(guest.answer(&code, *id, &full_sheet()).await.status(), StatusCode::OK, "{id} is lost");
    }
    assert_eq!(close(&staff, &code).await, counted.len() as u64 + 2);
}

/// A backup that finds no room says so and leaves nothing that looks like a backup.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_onto_a_full_disk() {
    let (server, _, code) = open_round(Database::sqlite()).await;
    for _ in 0..50 {
        count(&server.visitor(), &code, &full_sheet()).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.db");
    let database = server.database.url.as_str();
    // Not even its first page; too little for the journal; for the tables; for the rows.
    for size in ["4k", "16k", "40k", "100k", "150k"] {
        let script = on_small_disk(size, folder.path(), &["backup", copy.to_str().unwrap(), "--database", database]);
        // The disk is gone with its last process, so the same shell looks at what is left on it.
        let mut looking = Command::new("unshare");
        for argument in script.get_args() {
            looking.arg(
                argument.to_str().unwrap().replace("exec \"$@\"", "\"$@\"; code=$?; ls \"$PEIL_LOOK\"; exit $code"),
            );
        }
        let ended = run(looking.env("PEIL_LOOK", folder.path()).current_dir(env!("CARGO_MANIFEST_DIR")));
        assert_eq!(ended.code, 74, "{size}: {}{}", ended.out, ended.err);
        assert!(ended.err.contains("full"), "{}", ended.err);
        assert!(!ended.out.lines().any(|file| file.starts_with("copy.db")), "{size}: {}", ended.out);
    }
}
