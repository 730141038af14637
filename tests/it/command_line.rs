//! What an operator does without a browser, and what the exit codes say.

use std::fs;
use std::path::Path;

use reqwest::StatusCode;
use serde_json::json;

use crate::answers::{close, count, full_sheet, open_round, stored};
use crate::server::{Database, Run, Server, on_both_databases, peil, run};

/// Runs a command on a database; it must succeed.
#[track_caller]
fn done(database: &Database, arguments: &[&str]) -> String {
    let Run { code, out, err } = on(database, arguments);
    assert_eq!(code, 0, "{arguments:?}: {err}");
    out
}

fn on(database: &Database, arguments: &[&str]) -> Run {
    run(peil(arguments).args(["--database", &database.url]))
}

/// Runs a command that must be refused with this exit code and these words.
#[track_caller]
fn refused(database: &Database, arguments: &[&str], code: i32, says: &str) {
    let ended = on(database, arguments);
    assert_eq!(ended.code, code, "{arguments:?}: {}{}", ended.out, ended.err);
    assert!(ended.err.contains(says), "{arguments:?}: \"{says}\" is missing: {}", ended.err);
}

/// A table with its header, read as a spreadsheet would.
struct Table(Vec<std::collections::BTreeMap<String, String>>);

impl Table {
    fn of(text: &str) -> Self {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        Self(reader.deserialize().collect::<Result<_, _>>().unwrap())
    }

    /// The one row in which these columns have these values.
    #[track_caller]
    fn row(&self, wanted: &[(&str, &str)]) -> &std::collections::BTreeMap<String, String> {
        let fits = |row: &&std::collections::BTreeMap<String, String>| {
            wanted.iter().all(|(column, value)| row[*column] == *value)
        };
        let found: Vec<_> = self.0.iter().filter(fits).collect();
        assert_eq!(found.len(), 1, "{wanted:?}: {found:?}");
        found[0]
    }
}

/// The surveys that come with the program hold together, and `check` says what it found.
#[test]
fn check_says_what_it_found() {
    let checked = run(&mut peil(&["check"]));
    assert_eq!(checked.code, 0, "{}", checked.err);
    for part in [
        "street-near/survey.json: version 4, 14 questions, languages ar, da, en, nb, nn, pl, ro, so, uk",
        "not read by a native reader: ar, da, en, nb, nn, pl, ro, so, uk",
        "street-near/scorecard.json: 6 dimensions",
        "Read 2 files in surveys; can be used: 1 surveys, 1 scorecards.",
        "holds together",
    ] {
        assert!(checked.out.contains(part), "\"{part}\" is missing: {}", checked.out);
    }
}

/// Every command explains itself, and what is no command is refused.
#[test]
fn help() {
    let help = run(&mut peil(&["--help"]));
    assert_eq!(help.code, 0);
    for command in ["serve", "demo", "check", "definitions", "migrate", "export", "backup", "restore", "user"] {
        assert!(help.out.contains(command), "{command} is missing: {}", help.out);
        let own = run(&mut peil(&[command, "--help"]));
        assert_eq!(own.code, 0, "{}", own.err);
        assert!(own.out.contains("Usage: peil") && own.out.contains("--listen"), "{}", own.out);
        // The demonstration has its own.
        assert_eq!(own.out.contains("--database"), command != "demo", "{}", own.out);
    }
    let version = run(&mut peil(&["--version"]));
    assert_eq!((version.code, version.out.trim()), (0, concat!("peil ", env!("CARGO_PKG_VERSION"))));
    for wrong in [&["dance"][..], &["backup"], &["user", "add"], &["--nosuch"], &["--tls-key", "key.pem", "check"]] {
        let refused = run(&mut peil(wrong));
        assert_eq!(refused.code, 2, "{wrong:?}");
        assert!(refused.err.contains("Usage"), "{}", refused.err);
    }
}

/// Every command and every argument says what it is for, in one line that starts like its neighbours.
#[test]
fn every_argument_has_its_help() {
    let mut waiting = vec![peil::cli::Arguments::line()];
    let mut seen = 0;
    while let Some(mut command) = waiting.pop() {
        command.build();
        let name = command.get_name().to_owned();
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        check_help(&name, &about);
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            check_help(&format!("{name} {}", argument.get_id()), &help);
            seen += 1;
        }
        waiting.extend(command.get_subcommands().cloned());
    }
    assert!(seen > 100, "only {seen} arguments were found");
}

#[track_caller]
fn check_help(of: &str, help: &str) {
    assert!(help.starts_with(|first: char| first.is_uppercase()), "{of}: \"{help}\"");
    assert!((10..=120).contains(&help.chars().count()), "{of}: \"{help}\"");
}

/// An address of a database that stands in the environment, perhaps with a password, does not show in the help.
#[test]
fn help_keeps_the_password() {
    let help = run(peil(&["--help"]).env("PEIL_DATABASE", "postgres://me:hemmelig@host/x"));
    assert!(!help.out.contains("hemmelig"), "{}", help.out);
}

on_both_databases! {
    /// `migrate --dry-run` only says what `migrate` then does; after that there is nothing to do.
    async fn migrate(database: Database) {
        database.empty().await;
        let said = done(&database, &["migrate", "--dry-run"]);
        assert!(!said.is_empty() && said.lines().all(|line| line.starts_with("would apply 20")), "{said}");
        assert_eq!(done(&database, &["migrate", "--dry-run"]), said, "the dry run applied something");
        assert_eq!(done(&database, &["migrate"]), said.replace("would apply", "applied"));
        for again in [&["migrate"][..], &["migrate", "--dry-run"]] {
            let said = done(&database, again);
            assert!(said.contains("is up to date"), "{said}");
        }
    }

    /// `export` writes the figures of the scorecards and, asked for, how often each answer was given.
    async fn export(database: Database) {
        let (server, staff, code) = open_round(database).await;
        for n in 0..12 {
            let answers = json!({
                "meals": if n < 3 { 5 } else { 4 }, "reasons": if n < 6 { json!(["food", "other"]) } else { json!(["other"]) },
                "income": "work", "wishes": "Mer frukt",
            });
            count(&server.visitor(), &code, &answers).await;
        }
        let open = done(&server.database, &["export"]);
        assert!(Table::of(&open).0.is_empty(), "an open round is exported: {open}");
        close(&staff, &code).await;

        let figures = Table::of(&done(&server.database, &["export"]));
        let meals = figures.row(&[("unit", "oslo"), ("year", "2024"), ("measure", "meals")]);
        assert_eq!((&*meals["dimension"], &*meals["kind"], &*meals["answered"]), ("food", "mean", "12"));
        assert_eq!((&*meals["value"], &*meals["target"], &*meals["synthetic"]), ("4.25", "4.1", "false"));
        let (low, high): (f64, f64) = (meals["low"].parse().unwrap(), meals["high"].parse().unwrap());
        assert!(low < 4.25 && 4.25 < high && high < 5.0, "{low} {high}");
        assert_eq!(figures.row(&[("measure", "reason_food")])["value"], "0.5");
        let silent = figures.row(&[("measure", "mastery")]);
        assert_eq!((&*silent["value"], &*silent["low"]), ("", ""), "nobody answered this question");

        let counts = Table::of(&done(&server.database, &["export", "--counts"]));
        for (question, option, times) in [("meals", "5", "3"), ("meals", "4", "9"), ("meals", "1", "0"), ("reasons", "food", "6")] {
            let row = counts.row(&[("unit", "oslo"), ("year", "2024"), ("question", question), ("option", option)]);
            assert_eq!((&*row["count"], &*row["answered"], &*row["release"]), (times, "12", "1"));
        }
        // All of a small group live on the same: no count of that leaves.
        for hidden in ["income", "wishes", "mastery"] {
            assert!(counts.0.iter().all(|row| row["question"] != hidden), "{hidden} is exported");
        }

        let file = server.database.folder.path().join("figures.csv");
        assert_eq!(done(&server.database, &["export", "--to", file.to_str().unwrap()]), "");
        assert_eq!(fs::read_to_string(file).unwrap(), done(&server.database, &["export"]));
    }

    /// Without any figures an export still has its header line.
    async fn export_without_figures(database: Database) {
        done(&database, &["migrate"]);
        assert!(done(&database, &["export"]).starts_with("unit,year,dimension,measure,"));
        assert!(done(&database, &["export", "--counts"]).starts_with("unit,year,release,question,"));
    }

    /// Accounts are added, listed, shut off and let in again; their links work once, and a session ends with its account.
    async fn accounts(database: Database) {
        let server = Server::start(database).await;
        let database = &server.database;
        server.administrator().await;
        let add = |email, role| ["user", "add", email, "--name", "Lars Leder", "--role", role];
        let link = done(database, &add("Lars@Example.org", "leader"));
        let path = |link: &str| link.trim()[link.find("/link/").unwrap()..].to_owned();
        let password = [("password", "et langt passord")];
        let lars = server.visitor();
        assert_eq!(lars.post(&path(&link), &password).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(lars.get("/api/v1/units").await.status(), StatusCode::OK);
        assert_eq!(server.visitor().post(&path(&link), &password).await.status(), StatusCode::GONE);

        let listed = done(database, &["user", "list"]);
        assert_eq!(listed.lines().collect::<Vec<_>>(), [
            "amina@example.org\tadministrator\tAmina\tactive", "lars@example.org\tleader\tLars Leder\tactive",
        ]);

        done(database, &["user", "disable", "lars@example.org"]);
        assert_eq!(lars.get("/api/v1/units").await.status(), StatusCode::UNAUTHORIZED, "the session outlived its account");
        assert!(done(database, &["user", "list"]).contains("Lars Leder\tdisabled"));
        let shut_out = done(database, &["user", "link", "lars@example.org"]);
        assert_eq!(server.visitor().post(&path(&shut_out), &password).await.status(), StatusCode::GONE);
        done(database, &["user", "enable", "lars@example.org"]);
        let again = done(database, &["user", "link", " LARS@example.org "]);
        assert_eq!(lars.post(&path(&again), &password).await.status(), StatusCode::SEE_OTHER);

        refused(database, &add("lars@example.org", "staff"), 65, "email: There is an account with this e-mail already.");
        refused(database, &add("kari@example.org", "king"), 65, "\"king\" is not a role: use leader, staff or administrator");
        refused(database, &add("kari", "staff"), 65, "e-mail address");
        for command in ["link", "disable", "enable"] {
            refused(database, &["user", command, "nobody@example.org"], 65, "email: There is no account with this e-mail.");
        }
        refused(database, &["user", "disable", "amina@example.org"], 65, "last administrator");
        assert!(done(database, &["user", "list"]).contains("Amina\tactive"));
    }

    /// A restore into a database that holds something is refused, and so is a backup onto a file; neither changes a thing.
    async fn nothing_is_overwritten(database: Database) {
        let (server, _, code) = open_round(database).await;
        count(&server.visitor(), &code, &full_sheet()).await;
        let copy = server.database.folder.path().join("copy.db");
        let copy = copy.to_str().unwrap();
        done(&server.database, &["backup", copy]);
        let before = fs::read(copy).unwrap();
        count(&server.visitor(), &code, &full_sheet()).await;
        refused(&server.database, &["backup", copy], 73, "exists already");
        refused(&server.database, &["restore", copy], 73, "is not empty");
        assert_eq!(fs::read(copy).unwrap(), before);
        assert_eq!(stored(&server.database).await, (2, 2));
        refused(&server.database, &["restore", "/no/such/copy.db"], 65, "there is no backup /no/such/copy.db");
        refused(&server.database, &["backup", "/no/such/copy.db"], 73, "/no/such/copy.db");
        assert!(!Path::new(&format!("{copy}.partial")).exists());
    }
}
