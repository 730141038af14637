//! Files are a seed: a start adopts what is new, undoes nothing, and goes on whatever stands in a file.

use std::fs;
use std::path::{Path, PathBuf};

use reqwest::StatusCode;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::answers::{Page, close, count, full_sheet, scorecard, texts};
use crate::server::{Database, Run, Server, Visitor, on_both_databases, peil, run};

const VERSIONS: &str = "SELECT version || ' ' || origin AS value FROM survey_version ORDER BY version";
const REVISIONS: &str = "SELECT revision || ' ' || origin AS value FROM scorecard_revision ORDER BY revision";

/// A folder of surveys: empty, or with what comes with the program.
struct Files(TempDir);

impl Files {
    fn none() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn shipped() -> Self {
        let files = Self::none();
        fs::create_dir(files.0.path().join("street-near")).unwrap();
        for name in ["survey.json", "scorecard.json"] {
            let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/street-near").join(name);
            fs::copy(shipped, files.file(name)).unwrap();
        }
        files
    }

    fn path(&self) -> &str {
        self.0.path().to_str().unwrap()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join("street-near").join(name)
    }

    fn edit(&self, name: &str, change: impl FnOnce(&mut Value)) {
        let mut document: Value = serde_json::from_str(&fs::read_to_string(self.file(name)).unwrap()).unwrap();
        change(&mut document);
        fs::write(self.file(name), serde_json::to_string_pretty(&document).unwrap()).unwrap();
    }

    async fn start(&self, database: Database) -> Server {
        Server::start_with(database, &["--surveys", self.path()]).await
    }

    /// What `check` says with a database: its exit code and all of its words.
    fn check(&self, database: &Database) -> (i32, String) {
        let Run { code, out, err } = run(&mut peil(&["check", "--surveys", self.path(), "--database", &database.url]));
        (code, out + &err)
    }
}

/// The target of the first measure in a year.
fn target(files: &Files, value: f64) {
    files.edit("scorecard.json", |card| card["dimensions"][0]["measures"][0]["targets"]["2024"] = json!(value));
}

/// Signs the first administrator in, and reads the page of units.
async fn units_page(administrator: &Visitor) -> Page {
    Page::of(administrator.get("/admin/units").await, StatusCode::OK).await
}

on_both_databases! {
    /// A published document that breaks a rule of today stops neither a start nor a guest nor a leader.
    async fn what_is_published_is_trusted(database: Database) {
        let database = Files::shipped().start(database).await.stop();
        let documents = texts(&database, "SELECT document AS value FROM survey_version").await;
        let mut survey: Value = serde_json::from_str(&documents[0]).unwrap();
        let questions = survey["sections"][0]["questions"].as_array_mut().unwrap();
        for number in 0..101 {
            let mut another = questions[0].clone();
            another["code"] = json!(format!("more_{number}"));
            questions.push(another);
        }
        let documents = texts(&database, "SELECT document AS value FROM scorecard_revision").await;
        let mut card: Value = serde_json::from_str(&documents[0]).unwrap();
        let of_share = |measure: &&mut Value| measure["from"].get("share").is_some();
        let mut measures = card["dimensions"].as_array_mut().unwrap().iter_mut().flat_map(|one| one["measures"].as_array_mut().unwrap());
        measures.find(of_share).unwrap()["targets"] = json!({ "2024": 2.0 });
        for (table, document) in [("survey_version", survey), ("scorecard_revision", card)] {
            let document = document.to_string().replace('\'', "''");
            database.execute(&format!("UPDATE {table} SET document = '{document}'")).await;
        }

        let server = Files::none().start(database).await;
        let administrator = server.administrator().await;
        let round = server.open_round(&administrator, 2024).await;
        let mut sheet = full_sheet();
        sheet["more_100"] = json!(4);
        for _ in 0..6 {
            count(&server.visitor(), &round, &sheet).await;
        }
        assert_eq!(server.visitor().get(&format!("/s/{round}")).await.status(), StatusCode::OK);
        close(&administrator, &round).await;
        assert_eq!(scorecard(&administrator).await["rounds"][0]["respondents"], 6);
        assert_eq!(administrator.get("/scorecard/oslo/2024").await.status(), StatusCode::OK);
        assert_eq!(administrator.get("/staff/targets").await.status(), StatusCode::OK);
    }

    /// A file is adopted once. What was published from inside since stays, and so does what a newer file brought.
    async fn a_start_undoes_nothing(database: Database) {
        let files = Files::shipped();
        let database = files.start(database).await.stop();
        target(&files, 4.5);
        let database = files.start(database).await.stop();
        assert_eq!(texts(&database, REVISIONS).await, ["1 file", "2 file"]);

        // Back to what was: told, and left.
        target(&files, 4.1);
        let (code, said) = files.check(&database);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("scorecard.json: Is left alone: the same was published before, as number 1"), "{said}");
        assert!(said.contains("survey.json: Is published already"), "{said}");
        let server = files.start(database).await;
        let administrator = server.administrator().await;
        units_page(&administrator).await.says("scorecard.json");
        let database = server.stop();
        assert_eq!(texts(&database, REVISIONS).await, ["1 file", "2 file"]);

        // Somebody goes on from inside: the file that was adopted last is no news, a new one is left.
        let first = "SELECT scorecard, 3, replace(document, '4.5', '4.6'), adopted_on, 'inside' FROM scorecard_revision WHERE revision = 2";
        database.execute(&format!("INSERT INTO scorecard_revision (scorecard, revision, document, adopted_on, origin) {first}")).await;
        target(&files, 4.5);
        assert!(files.check(&database).1.contains("scorecard.json: Is published already"));
        target(&files, 4.7);
        let server = files.start(database).await;
        assert!(server.log().contains("number 3 was published inside Peil since"), "{}", server.log());
        let database = server.stop();
        assert_eq!(texts(&database, REVISIONS).await, ["1 file", "2 file", "3 inside"]);
        assert_eq!(texts(&database, VERSIONS).await, ["4 file"]);
    }

    /// New rounds would never ask a version below the published one: it is left and told, and a higher number publishes it.
    async fn a_version_below_the_published_one_is_left_and_told(database: Database) {
        let files = Files::shipped();
        let database = files.start(database).await.stop();
        files.edit("survey.json", |survey| {
            survey["version"] = json!(2);
            for section in survey["sections"].as_array_mut().unwrap() {
                for question in section["questions"].as_array_mut().unwrap() {
                    question.as_object_mut().unwrap().remove("comparable_from");
                }
            }
            survey["title"]["en"] = json!("Something else");
        });
        for (language, words) in [
            ("en", "survey.json: Is left alone: version 4 is published, and new rounds ask the highest one."),
            ("nb", "survey.json: Blir ikke tatt i bruk: versjon 4 er publisert, og nye runder bruker den høyeste."),
            ("nn", "survey.json: Blir ikkje teke i bruk: versjon 4 er publisert, og nye rundar bruker den høgaste."),
            ("da", "survey.json: Bliver ikke taget i brug: version 4 er offentliggjort, og nye runder bruger den højeste."),
        ] {
            let asked = ["check", "--surveys", files.path(), "--database", &database.url, "--language", language];
            let said = run(&mut peil(&asked));
            assert_eq!(said.code, 0, "{}", said.err);
            assert!(said.out.contains(words), "{}", said.out);
        }
        let mut server = files.start(database).await;
        units_page(&server.administrator().await).await.says("versjon 4 er publisert");
        for _ in 0..2 {
            assert!(server.log().contains("left alone: Is left alone: version 4 is published"), "{}", server.log());
            assert_eq!(texts(&server.database, VERSIONS).await, ["4 file"]);
            server = files.start(server.stop()).await;
        }
        files.edit("survey.json", |survey| survey["version"] = json!(5));
        let database = files.start(server.stop()).await.stop();
        assert_eq!(texts(&database, VERSIONS).await, ["4 file", "5 file"]);
    }

    /// With nothing but files that cannot be used, and nothing published, the server starts, and tells the log and administrators.
    async fn bad_files_stop_no_start(database: Database) {
        let files = Files::shipped();
        fs::write(files.file("survey.json"), "{").unwrap();
        files.edit("scorecard.json", |card| card["dimensions"] = json!([]));
        let server = files.start(database).await;
        for part in ["survey.json", "ends in the middle", "scorecard.json", "A scorecard needs a dimension"] {
            assert!(server.log().contains(part), "\"{part}\" is missing: {}", server.log());
        }
        let page = units_page(&server.administrator().await).await;
        for part in ["street-near/survey.json", "Filen slutter midt i noe", "Et målekort trenger minst én dimensjon"] {
            page.says(part);
        }
        assert_eq!(texts(&server.database, VERSIONS).await, Vec::<String>::new());

        // Mended, they are adopted at the next start, and nothing is told any more.
        let shipped = Files::shipped();
        let server = shipped.start(server.stop()).await;
        assert_eq!(texts(&server.database, VERSIONS).await, ["4 file"]);
        assert!(!server.log().contains("WARN"), "{}", server.log());
    }

    /// A bad file beside a good one keeps only itself out; the scorecard is held to the survey that is published.
    async fn a_bad_file_keeps_only_itself_out(database: Database) {
        let files = Files::shipped();
        let database = files.start(database).await.stop();
        fs::write(files.file("survey.json"), "[]").unwrap();
        target(&files, 4.4);
        let database = files.start(database).await.stop();
        assert_eq!(texts(&database, REVISIONS).await, ["1 file", "2 file"]);
        files.edit("scorecard.json", |card| card["visit_frequency"]["question"] = json!("nothing"));
        let (code, said) = files.check(&database);
        assert_eq!(code, 65, "{said}");
        assert!(said.contains("The survey has no question nothing"), "{said}");
        let database = files.start(database).await.stop();
        assert_eq!(texts(&database, REVISIONS).await, ["1 file", "2 file"]);
    }

    /// `check` with a database tells what a start would do, and changes nothing; with one that is not there yet it makes none.
    async fn check_tells_what_a_start_would_do(database: Database) {
        let files = Files::shipped();
        if !database.is_postgres() {
            let (code, said) = files.check(&database);
            assert_eq!((code, said.matches("Is new and will be published").count()), (0, 2), "{said}");
            assert!(!Path::new(&database.url).exists());
        }
        let database = Files::none().start(database).await.stop();
        let (code, said) = files.check(&database);
        assert_eq!((code, said.matches("Is new and will be published").count()), (0, 2), "{said}");
        assert!(said.contains("Read 2 files"), "{said}");
        assert_eq!(texts(&database, VERSIONS).await, Vec::<String>::new());
        let database = files.start(database).await.stop();
        files.edit("survey.json", |survey| survey["title"]["en"] = json!("Something else"));
        let (code, said) = files.check(&database);
        assert_eq!(code, 65, "{said}");
        assert!(said.contains("survey.json: Version 4 is published with other content"), "{said}");
    }

    /// What is published comes back as files that `check` accepts and that an import leaves as they are.
    async fn what_is_published_can_be_written_as_files(database: Database) {
        let files = Files::shipped();
        let database = files.start(database).await.stop();
        files.edit("survey.json", |survey| survey["version"] = json!(5));
        target(&files, 4.3);
        let database = files.start(database).await.stop();
        let out = tempfile::tempdir().unwrap();
        let to = out.path().join("written");
        let export = || run(&mut peil(&["definitions", "export", "--to", to.to_str().unwrap(), "--database", &database.url]));
        let done = export();
        assert_eq!(done.code, 0, "{}", done.err);
        let survey = fs::read_to_string(to.join("street-near/survey.json")).unwrap();
        assert!(survey.contains("\"version\": 5,\n"), "{survey}");
        let check = run(&mut peil(&["check", "--surveys", to.to_str().unwrap(), "--database", &database.url]));
        assert_eq!((check.code, check.out.matches("Is published already").count()), (0, 2), "{}{}", check.out, check.err);
        let server = Server::start_with(database_of(&database), &["--surveys", to.to_str().unwrap()]).await;
        assert!(!server.log().contains("published"), "{}", server.log());
        assert_eq!(texts(&database, REVISIONS).await, ["1 file", "2 file"]);
        assert_eq!(texts(&database, VERSIONS).await, ["4 file", "5 file"]);
        let again = export();
        assert_eq!(again.code, 73, "{}", again.err);
        assert!(again.err.contains("survey.json exists already"), "{}", again.err);
    }
}

/// The same database for a server beside a test that goes on looking into it.
fn database_of(database: &Database) -> Database {
    Database { url: database.url.clone(), folder: tempfile::tempdir().unwrap() }
}

/// Nothing to read is no success: an empty folder and one that is not there have a code of their own.
#[test]
fn check_refuses_emptiness() {
    let empty = Files::none();
    for (folder, says) in [(empty.path(), "no survey.json or scorecard.json"), ("no/such/folder", "cannot be read")] {
        let refused = run(&mut peil(&["check", "--surveys", folder]));
        assert_eq!(refused.code, 66, "{}", refused.err);
        assert!(refused.err.contains(folder) && refused.err.contains(says), "{}", refused.err);
        assert!(!refused.out.contains("holds together"), "{}", refused.out);
    }
}

/// Whatever is wrong is told at once, a mark before the text is no mistake, and a key that stands twice is told with its lines.
#[test]
fn check_finds_everything() {
    let files = Files::shipped();
    let text = fs::read_to_string(files.file("survey.json")).unwrap();
    fs::write(files.file("survey.json"), format!("\u{feff}{text}")).unwrap();
    let check = || run(&mut peil(&["check", "--surveys", files.path()]));
    assert_eq!(check().code, 0, "{}", check().err);
    let twice = text
        .replacen("\"version\": 4,", "\"version\": 4,\n  \"version\": 5,", 1)
        .replacen("\"code\": \"meals\"", "\"code\": \"G01\"", 1)
        .replacen("\"code\": \"smoker\"", "\"code\": \"1\"", 1);
    fs::write(files.file("survey.json"), twice).unwrap();
    let refused = check();
    assert_eq!(refused.code, 65);
    for part in
        ["\"version\" stands twice, first in line", "at version", "\"G01\" is not a code", "\"1\" is not a code"]
    {
        assert!(refused.err.contains(part), "\"{part}\" is missing: {}", refused.err);
    }
}

/// The command line speaks the language of the terminal, or the one that is asked for.
#[test]
fn the_command_line_speaks_the_operator_s_language() {
    let files = Files::shipped();
    files.edit("survey.json", |survey| survey["sections"][0]["questions"][0]["text"]["nb"] = json!(" "));
    let terminal = run(peil(&["check", "--surveys", files.path()]).env("LC_ALL", "nb_NO.UTF-8"));
    assert!(terminal.err.contains("spørsmål meals, tekst, språk nb: Teksten er tom"), "{}", terminal.err);
    let asked = run(&mut peil(&["check", "--surveys", files.path(), "--language", "da"]));
    assert!(asked.err.contains("spørgsmål meals, tekst, sprog nb: Teksten er tom"), "{}", asked.err);
    let refused = run(&mut peil(&["check", "--language", "fr"]));
    assert_eq!(refused.code, 78);
    assert!(refused.err.contains("nb, nn, en, da"), "{}", refused.err);
}
