//! Files that cannot be used: each is named, with the place inside it, and none is changed.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::answers::texts;
use crate::server::{Database, Run, Server, on_both_databases, peil, run};

/// The folder of surveys that comes with the program, copied so that a test can spoil it.
struct Surveys {
    folder: TempDir,
}

impl Surveys {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/street-near");
        let own = folder.path().join("street-near");
        fs::create_dir(&own).unwrap();
        for name in ["survey.json", "scorecard.json"] {
            fs::copy(shipped.join(name), own.join(name)).unwrap();
        }
        Self { folder }
    }

    fn path(&self) -> &str {
        self.folder.path().to_str().unwrap()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join("street-near").join(name)
    }

    /// Changes a file as data.
    fn edit(&self, name: &str, change: impl FnOnce(&mut Value)) {
        let mut document: Value = serde_json::from_str(&fs::read_to_string(self.file(name)).unwrap()).unwrap();
        change(&mut document);
        fs::write(self.file(name), serde_json::to_string_pretty(&document).unwrap()).unwrap();
    }

    fn check(&self) -> Run {
        run(&mut peil(&["check", "--surveys", self.path()]))
    }

    #[track_caller]
    fn check_refusal(&self, parts: &[&str]) {
        let refused = self.check();
        assert_eq!(refused.code, 65, "{}", refused.err);
        for part in parts {
            assert!(refused.err.contains(part), "\"{part}\" is missing: {}", refused.err);
        }
        assert!(!refused.out.contains("holds together"), "{}", refused.out);
    }
}

/// Broken JSON is refused with the file, the place inside it and the line.
#[test]
fn broken_json() {
    let surveys = Surveys::new();
    let file = surveys.file("survey.json");
    let text = fs::read_to_string(&file).unwrap();
    let line = text.lines().position(|line| line.contains("\"code\": \"meals\"")).unwrap() + 1;
    fs::write(&file, text.replacen("\"code\": \"meals\",", "\"code\": \"meals\"", 1)).unwrap();
    surveys.check_refusal(&["street-near/survey.json", "sections[0].questions[0]", &format!("Line {}", line + 1)]);
    fs::write(&file, &text[..text.floor_char_boundary(text.len() / 2)]).unwrap();
    surveys.check_refusal(&["street-near/survey.json", "ends in the middle"]);
    fs::write(&file, &text).unwrap();
    fs::write(surveys.file("scorecard.json"), b"\xff\xfe{}").unwrap();
    surveys.check_refusal(&["street-near/scorecard.json", "UTF-8"]);
}

/// A key that nobody knows is refused by its name and place.
#[test]
fn unknown_key() {
    let surveys = Surveys::new();
    surveys.edit("survey.json", |survey| survey["sections"][1]["questions"][1]["colour"] = json!("red"));
    surveys.edit("scorecard.json", |card| card["dimensions"][0]["measures"][2]["weight"] = json!(3));
    surveys.check_refusal(&[
        "street-near/survey.json",
        "sections[1].questions[1]",
        "colour",
        "street-near/scorecard.json",
        "dimensions[0].measures[2]",
        "weight",
        "2 things are to be mended",
    ]);
}

/// A scorecard that asks what its survey does not is refused: question, option and kind, all at once.
#[test]
fn scorecard_that_asks_what_the_survey_does_not() {
    let surveys = Surveys::new();
    surveys.edit("scorecard.json", |card| {
        let measures = card["dimensions"][0]["measures"].as_array_mut().unwrap();
        measures[0]["from"] = json!({ "mean": { "question": "breakfast" } });
        measures[2]["from"] = json!({ "share": { "question": "visits", "options": ["every_hour", "now_and_then"] } });
        measures[3]["from"] = json!({ "mean": { "question": "smoker" } });
    });
    surveys.check_refusal(&[
        "street-near/scorecard.json",
        "dimension food, measure meals: The survey has no question breakfast",
        "dimension food, measure nutrition_courses: visits has no option every_hour",
        "visits has no option now_and_then",
        "dimension food, measure nutrition_course_participants: smoker has no mean",
    ]);
}

/// Formulas of formulas of formulas are refused before they take all the time there is.
#[test]
fn formulas_that_rest_on_each_other_too_deep() {
    let surveys = Surveys::new();
    surveys.edit("scorecard.json", |card| {
        let level = |number: u32| {
            let below = if number == 0 { "nutrition_courses".into() } else { format!("level_{}", number - 1) };
            json!({ "code": format!("level_{number}"), "title": { "nb": "Nivå" },
                "from": { "derived": { "formula": format!("{below} + {below}") } } })
        };
        let deep: Vec<_> = (0..9).map(level).collect();
        card["inputs"].as_array_mut().unwrap().extend(deep);
    });
    surveys.check_refusal(&["street-near/scorecard.json", "level_8", "more than 8 deep"]);
}

/// Formulas that need each other are refused, and the circle is named.
#[test]
fn circular_formula() {
    let surveys = Surveys::new();
    surveys.edit("scorecard.json", |card| {
        let measures = card["dimensions"][0]["measures"].as_array_mut().unwrap();
        measures[2]["from"] = json!({ "derived": { "formula": "nutrition_course_participants * 2" } });
        measures[3]["from"] = json!({ "derived": { "formula": "1 + nutrition_courses" } });
    });
    surveys.check_refusal(&[
        "street-near/scorecard.json",
        "circle",
        "nutrition_course_participants",
        "nutrition_courses",
    ]);
}

/// Starts a server, which publishes what the folder holds, and stops it again.
async fn published(database: Database, surveys: &Surveys) -> Database {
    let server = Server::start_with(database, &["--surveys", surveys.path()]).await;
    assert_eq!(server.visitor().get("/healthz").await.status(), 200);
    server.stop()
}

/// The whole file of an SQLite database.
fn bytes(path: &str) -> Vec<u8> {
    fs::read(path).unwrap()
}

on_both_databases! {
    /// A published version that was edited is left and told; with a new number it is published, and the old file is left again.
    async fn edited_published_version(database: Database) {
        let surveys = Surveys::new();
        let database = published(database, &surveys).await;
        let documents = "SELECT document AS value FROM survey_version";
        let before = texts(&database, documents).await;

        let shipped = fs::read(surveys.file("survey.json")).unwrap();
        surveys.edit("survey.json", |survey| survey["title"]["en"] = json!("Something else"));
        let server = Server::start_with(database, &["--surveys", surveys.path()]).await;
        for part in ["street-near/survey.json", "Version 4 is published with other content", "raise the version"] {
            assert!(server.log().contains(part), "\"{part}\" is missing: {}", server.log());
        }
        let database = server.stop();
        assert_eq!(texts(&database, documents).await, before);

        surveys.edit("survey.json", |survey| survey["version"] = json!(5));
        let database = published(database, &surveys).await;
        assert_eq!(texts(&database, documents).await.len(), 2);
        fs::write(surveys.file("survey.json"), shipped).unwrap();
        let database = published(database, &surveys).await;
        assert_eq!(texts(&database, documents).await.len(), 2);
    }

    /// A database that a newer version has used is refused by every command, and left as it is.
    async fn database_of_a_newer_version(database: Database) {
        assert_eq!(run(&mut peil(&["migrate", "--database", &database.url])).code, 0);
        database.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('99991231000000')").await;
        let before = (!database.is_postgres()).then(|| bytes(&database.url));
        let copy = database.folder.path().join("copy.db");
        let copy = copy.to_str().unwrap();
        for command in [
            &["serve", "--listen", "127.0.0.1:0"][..], &["migrate"], &["export"], &["backup", copy], &["user", "list"],
        ] {
            let refused = run(peil(command).args(["--database", &database.url]));
            assert_eq!(refused.code, 78, "{command:?}: {}", refused.err);
            assert!(refused.err.contains("newer Peil") && refused.err.contains("99991231000000"), "{}", refused.err);
        }
        assert!(!Path::new(copy).exists());
        if let Some(before) = before {
            assert!(bytes(&database.url) == before, "the file was changed");
        }
        let steps = texts(&database, "SELECT version AS value FROM __diesel_schema_migrations ORDER BY version DESC").await;
        assert_eq!(steps[0], "99991231000000");
    }
}

/// A file that is no database is refused, whatever it is asked for, and keeps its bytes.
#[test]
fn a_file_that_is_no_database() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notes.txt");
    let name = file.to_str().unwrap();
    for content in ["Dear diary,\n".to_owned(), "Dear diary,\n".repeat(2_000)] {
        fs::write(&file, &content).unwrap();
        let elsewhere = folder.path().join("other.db");
        for command in [
            &["serve", "--listen", "127.0.0.1:0", "--database", name][..],
            &["migrate", "--database", name],
            &["migrate", "--dry-run", "--database", name],
            &["restore", name, "--database", elsewhere.to_str().unwrap()],
        ] {
            let refused = run(&mut peil(command));
            assert_eq!(refused.code, 78, "{command:?}: {}", refused.err);
            assert!(refused.err.contains(name) && refused.err.contains("not a Peil database"), "{}", refused.err);
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), content);
    }
}

/// Not even a file of one byte is overwritten.
#[test]
fn a_file_of_one_byte() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notes.txt");
    fs::write(&file, "x").unwrap();
    let refused = run(&mut peil(&["migrate", "--database", file.to_str().unwrap()]));
    assert_eq!(fs::read_to_string(&file).ok().as_deref(), Some("x"), "the file was overwritten");
    assert_eq!(refused.code, 78, "{}", refused.err);
}

/// A database of another program is not a Peil database: it is refused and keeps its bytes.
#[test]
fn a_database_of_another_program() {
    use diesel::Connection;
    use diesel::connection::SimpleConnection;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("customers.db");
    let name = file.to_str().unwrap();
    let mut conn = diesel::SqliteConnection::establish(name).unwrap();
    conn.batch_execute("CREATE TABLE customer (name TEXT); INSERT INTO customer VALUES ('Kari');").unwrap();
    drop(conn);
    let before = bytes(name);
    let refused = run(&mut peil(&["migrate", "--database", name]));
    assert_eq!(refused.code, 78, "{}{}", refused.out, refused.err);
    assert!(refused.err.contains("tables of another program"), "{}", refused.err);
    assert!(bytes(name) == before, "the file was changed");
}
