//! What an operator reads at the terminal, in the language of the terminal: what the server says at its start, what commands say, and
//! why the program stops. Without a language it is English, word for word, because scripts read it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};

use crate::server::{Database, Run, peil, run};

/// Every language of the house, as a terminal asks for it.
const TERMINALS: [&str; 4] = ["nb_NO.UTF-8", "nn_NO.UTF-8", "C.UTF-8", "da_DK.UTF-8"];

/// Runs a command at a terminal of this language.
fn at(terminal: &str, arguments: &[&str]) -> Run {
    run(peil(arguments).env("LC_ALL", terminal))
}

/// Runs a command at a terminal of this language; it must be refused with this exit code and these words, and no others.
#[track_caller]
fn refused(terminal: &str, arguments: &[&str], code: i32, says: &str) {
    let ended = at(terminal, arguments);
    assert_eq!(ended.code, code, "{arguments:?}: {}{}", ended.out, ended.err);
    assert_eq!(ended.err, format!("peil: {says}\n"), "{arguments:?}");
}

/// A database with the tables of this version.
fn migrated() -> Database {
    let database = Database::sqlite();
    assert_eq!(at("C.UTF-8", &["migrate", "--database", &database.url]).code, 0);
    database
}

/// The same arguments, with the database that they are about.
fn on<'a>(database: &'a Database, arguments: &[&'a str]) -> Vec<&'a str> {
    [arguments, &["--database", &database.url]].concat()
}

/// A refused setting is told in each language, with the same exit code.
#[test]
fn a_refused_setting_is_told_in_every_language() {
    for (terminal, says) in TERMINALS.into_iter().zip([
        "listen: \"8080\" er ikke en adresse med port, for eksempel 127.0.0.1:8080 eller localhost:8080.",
        "listen: \"8080\" er ikkje ei adresse med port, til dømes 127.0.0.1:8080 eller localhost:8080.",
        "listen: \"8080\" is not an address and port such as 127.0.0.1:8080 or localhost:8080",
        "listen: \"8080\" er ikke en adresse med port som 127.0.0.1:8080 eller localhost:8080.",
    ]) {
        refused(terminal, &["check", "--listen", "8080"], 78, says);
    }
    let address = "database: \"mysql:…\" er ikke adressen til en database (denne typen database er ukjent). \
                   Oppgi en fil, for eksempel peil.db, eller postgres://user@host/database.";
    refused("nb_NO.UTF-8", &["migrate", "--database", "mysql://me:hemmelig@host/x"], 78, address);
    refused(
        "nn_NO.UTF-8",
        &["check", "--language", "fr"],
        78,
        "language: \"fr\" er ikkje eit av språka. Vel mellom nb, nn, en, da.",
    );
}

/// The language that the settings ask for counts before the terminal's, also where another setting is wrong.
#[test]
fn a_refused_setting_is_told_in_the_language_that_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("peil.toml");
    fs::write(&file, "language = \"da\"\npublic-url = \"peil.example.org\"\n").unwrap();
    let config = ["check", "--config", file.to_str().unwrap()];
    let danish = "public-url: \"peil.example.org\" er ikke en adresse som https://peil.example.org.";
    refused("nn_NO.UTF-8", &config, 78, danish);
    let nynorsk = "public-url: \"peil.example.org\" er ikkje ei adresse som https://peil.example.org.";
    refused("C.UTF-8", &[&config[..], &["--language", "nn"]].concat(), 78, nynorsk);
}

/// Where the demonstration is given data of one's own, the sentence is ours and in the operator's language; the rest is the library's.
#[test]
fn the_demonstration_refuses_a_database_in_the_operators_language() {
    let ended = at("nb_NO.UTF-8", &["demo", "--database", "peil.db"]);
    assert_eq!(ended.code, 2, "{}", ended.err);
    assert!(ended.err.contains("Demonstrasjonen har med seg egne data"), "{}", ended.err);
    assert!(ended.err.contains("Utelat --database."), "{}", ended.err);
    let asked = at("nb_NO.UTF-8", &["demo", "--language", "da", "--surveys", "surveys"]);
    assert!(asked.err.contains("Udelad --surveys."), "{}", asked.err);
}

/// A database that another program holds is named in the operator's language; what the database itself says stays as it is.
#[test]
fn a_held_database_is_told_in_the_operators_language() {
    let database = migrated();
    let mut other = SqliteConnection::establish(&database.url).unwrap();
    other.batch_execute("BEGIN EXCLUSIVE").unwrap();
    let ended = at("nb_NO.UTF-8", &["migrate", "--database", &database.url]);
    other.batch_execute("ROLLBACK").unwrap();
    assert_eq!(ended.code, 75, "{}", ended.err);
    let says = "er i bruk av et annet program. Stopp det programmet, eller vent, og prøv igjen (";
    assert!(ended.err.contains(&format!("peil: {} {says}", database.url)), "{}", ended.err);
    assert!(ended.err.contains("locked"), "{}", ended.err);
}

/// A backup and a restore say in the operator's language what they did and what they refuse, by the names that the operator gave.
#[test]
fn a_backup_and_a_restore_speak_the_operators_language() {
    let database = migrated();
    let path = |name: &str| database.folder.path().join(name).to_str().unwrap().to_owned();
    let (copy, new, text) = (path("copy.db"), path("new.db"), path("text.db"));
    let bokmal = "nb_NO.UTF-8";
    let backup = ["backup", copy.as_str(), "--database", database.url.as_str()];
    assert_eq!(at(bokmal, &backup).out, format!("Alt er kopiert til {copy} og kontrollert.\n"));
    refused(bokmal, &backup, 73, &format!("{copy} finnes fra før. Oppgi en annen fil."));
    let restored = at(bokmal, &["restore", &copy, "--database", &new]);
    assert_eq!(restored.out, format!("Alt er gjenopprettet til {new} og kontrollert.\n"), "{}", restored.err);

    let add = ["user", "add", "kari@example.org", "--name", "Kari", "--role", "leader", "--database", &new];
    assert_eq!(at(bokmal, &add).code, 0);
    let full = format!("{new} er ikke tom. Gjenopprett til en ny database, eller flytt denne.");
    refused(bokmal, &["restore", &copy, "--database", &new], 73, &full);
    let missing = "Det finnes ingen sikkerhetskopi /no/such/copy.db.";
    refused(bokmal, &["restore", "/no/such/copy.db", "--database", &new], 65, missing);
    fs::write(&text, "no database at all, and long enough to be looked at").unwrap();
    let no_peil = format!("{text} er ikke en database fra Peil. Oppgi en annen fil, eller flytt denne.");
    refused(bokmal, &["restore", &text, "--database", &path("other.db")], 78, &no_peil);
}

/// What keeps an account from being changed is told in the operator's language; the table of accounts is for scripts and stays.
#[test]
fn the_commands_for_accounts_speak_the_operators_language() {
    let database = migrated();
    let kari = ["user", "add", "kari@example.org", "--name", "Kari", "--role"];
    let bokmal = "nb_NO.UTF-8";
    let king = [&kari[..], &["konge"]].concat();
    refused(bokmal, &on(&database, &king), 65, "\"konge\" er ikke en rolle. Bruk leader, staff eller administrator.");
    let unknown = ["user", "link", "nobody@example.org"];
    refused(bokmal, &on(&database, &unknown), 65, "email: Det finnes ingen bruker med denne e-postadressen.");
    refused("da_DK.UTF-8", &on(&database, &unknown), 65, "email: Der findes ingen bruger med denne e-mailadresse.");
    assert_eq!(at(bokmal, &on(&database, &[&kari[..], &["leader"]].concat())).code, 0);
    assert_eq!(at(bokmal, &on(&database, &["user", "list"])).out, "kari@example.org\tleader\tKari\tactive\n");
}

/// The steps of a database are told in the operator's language, and a database that is not there is.
#[test]
fn migrating_speaks_the_operators_language() {
    let database = Database::sqlite();
    let migrate = |terminal, more: &[&str]| {
        let ended = at(terminal, &[&["migrate", "--database", &database.url], more].concat());
        assert_eq!(ended.code, 0, "{}", ended.err);
        ended.out
    };
    let none = format!("Det finst ingen database {}. Oppgi ein annan med --database.", database.url);
    refused("nn_NO.UTF-8", &["export", "--database", &database.url], 78, &none);
    let would = migrate("nn_NO.UTF-8", &["--dry-run"]);
    assert!(!would.is_empty() && would.lines().all(|line| line.starts_with("ville ha utført steget 20")), "{would}");
    let old = format!("{} er ikkje oppdatert til denne versjonen enno. Køyr \"peil migrate\" først.", database.url);
    refused("nn_NO.UTF-8", &["export", "--database", &database.url], 78, &old);
    assert_eq!(migrate("nn_NO.UTF-8", &[]), would.replace("ville ha utført", "utførte"));
    assert_eq!(migrate("da_DK.UTF-8", &[]), format!("{} er allerede opdateret\n", database.url));
}

/// What a program prints until it says how to stop it, with Ctrl+C in every language; then it is stopped, and must end well.
fn announced(mut command: Command, last: &str) -> Vec<String> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut said = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap) {
        said.push(line);
        // Whatever the language is, it ends here, and the program is not left running.
        if said.last().unwrap().contains("Ctrl+C") {
            break;
        }
    }
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
    assert!(child.wait().unwrap().success());
    assert_eq!(said.last().unwrap(), last);
    said
}

/// The server says in the operator's language where it runs, how the first administrator comes in, and how to stop it.
#[test]
fn a_start_speaks_the_operators_language() {
    let database = Database::sqlite();
    let mut command = peil(&["serve", "--listen", "127.0.0.1:0", "--database", &database.url]);
    command.env("LC_ALL", "nb_NO.UTF-8");
    let said = announced(command, "Stopp med Ctrl+C.");
    let [runs, first, link, _] = &said[..] else { panic!("{said:?}") };
    let address = runs.strip_prefix("Peil kjører på ").expect(runs);
    assert_eq!(first, "Opprett den første administratoren her, én gang, innen tre dager:");
    assert!(link.starts_with(&format!("  {address}/link/")), "{link}");
}

/// The demonstration says in the operator's language who goes where, each in a column of its own.
#[test]
fn the_demonstration_speaks_the_operators_language() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut command = peil(&["demo", "--listen", "127.0.0.1:0", "--language", "nn"]);
    command.env("TMPDIR", folder.path());
    let said = announced(command, "Stopp med Ctrl+C.");
    assert_eq!(said[0], "Demonstrasjonen av Peil køyrer. Alt i han blir borte når han stoppar.");
    let people: Vec<&String> = said.iter().filter(|line| line.contains("http://")).collect();
    for (line, who) in people.iter().zip(["Gjest", "Kvalitetsmedarbeidar", "Leiar", "Administrator"]) {
        assert!(line.trim_start().starts_with(who), "{line}");
    }
    let columns: Vec<usize> = people.iter().map(|line| line[..line.find("http://").unwrap()].chars().count()).collect();
    assert!(columns.len() == 4 && columns.iter().all(|column| *column == columns[0]), "{said:#?}");
}

/// Without a language, scripts read what they always read.
#[test]
fn without_a_language_every_word_stays_as_it_is_in_english() {
    let database = migrated();
    let path = |name: &str| database.folder.path().join(name).to_str().unwrap().to_owned();
    let (url, copy, missing) = (database.url.as_str(), path("copy.db"), path("missing.db"));
    let newer = path("newer.db");
    for terminal in ["C", "POSIX", "C.UTF-8", "so_SO.UTF-8"] {
        let _ = fs::remove_file(&copy);
        let backup = at(terminal, &["backup", &copy, "--database", url]);
        assert_eq!(backup.out, format!("everything is in {copy}, verified\n"), "{}", backup.err);
        let migrate = at(terminal, &["migrate", "--database", url]);
        assert_eq!(migrate.out, format!("{url} is up to date\n"));
        let _ = fs::remove_file(&newer);
        let restore = at(terminal, &["restore", &copy, "--database", &newer]);
        assert_eq!(restore.out, format!("everything is restored into {newer}, verified\n"), "{}", restore.err);
        let no_database = format!("there is no database {missing}: name another with --database");
        refused(terminal, &["export", "--database", &missing], 78, &no_database);
        let exists = format!("{copy} exists already: name another file");
        refused(terminal, &["backup", &copy, "--database", url], 73, &exists);
        refused(terminal, &["restore", &missing, "--database", url], 65, &format!("there is no backup {missing}"));
        let no_role = "\"king\" is not a role: use leader, staff or administrator";
        refused(terminal, &["user", "role", "a@example.org", "king", "--database", url], 65, no_role);
        let elsewhere = "the demonstration listens on this machine only: choose a port on 127.0.0.1";
        refused(terminal, &["demo", "--listen", "0.0.0.0:8080"], 78, elsewhere);
        let no_file = "/no/such/peil.toml: cannot be read: No such file or directory (os error 2)";
        refused(terminal, &["check", "--config", "/no/such/peil.toml"], 78, no_file);
    }
}
