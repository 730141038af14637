//! Settings and places that cannot work: the program says what is wrong and what to do, and its exit code tells scripts.

use std::fs::{self, Permissions};
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::process::Command;

use crate::server::{Database, Run, peil, run};

#[track_caller]
fn check_refusal(arguments: &[&str], code: i32, parts: &[&str]) -> Run {
    let refused = run(&mut peil(arguments));
    assert_eq!(refused.code, code, "{arguments:?}: {}{}", refused.out, refused.err);
    for part in parts {
        assert!(refused.err.contains(part), "\"{part}\" is missing: {}", refused.err);
    }
    refused
}

/// A folder in which no database can be made is named, with the reason of the operating system.
#[test]
fn an_unwritable_folder() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    let below_a_file = file.join("peil.db");
    let nowhere = folder.path().join("no/such/folder/peil.db");
    for (path, reason) in
        [(below_a_file, "Not a directory"), (nowhere, "No such file or directory"), (folder.path().into(), "directory")]
    {
        let path = path.to_str().unwrap();
        check_refusal(&["serve", "--listen", "127.0.0.1:0", "--database", path], 73, &[path, reason]);
        check_refusal(&["migrate", "--database", path], 73, &[path, reason]);
    }
    let database = folder.path().join("peil.db");
    assert_eq!(run(&mut peil(&["migrate", "--database", database.to_str().unwrap()])).code, 0);
    let refused = run(peil(&["export", "--to", "/no/such/folder/figures.csv"])
        .args(["--database", folder.path().join("peil.db").to_str().unwrap()]));
    assert_eq!(refused.code, 73, "{}", refused.err);
    assert!(refused.err.contains("/no/such/folder/figures.csv"), "{}", refused.err);
}

/// A folder and a file that the program may not write are named, with the reason of the operating system, and so is a
/// folder for temporary files.
///
/// Nothing is forbidden to root, so the program runs as nobody then.
#[test]
fn what_may_not_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let allow = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    allow(folder.path(), 0o755);
    let database = folder.path().join("shut/peil.db");
    fs::create_dir(folder.path().join("shut")).unwrap();
    assert_eq!(run(&mut peil(&["migrate", "--database", database.to_str().unwrap()])).code, 0);
    // Readable for all and writable for nobody, also for the one who made it.
    allow(&database, 0o444);
    allow(database.parent().unwrap(), 0o555);

    let is_root = fs::metadata(folder.path()).unwrap().uid() == 0;
    // Where the build keeps it, others may not reach it.
    let program = folder.path().join("peil");
    fs::copy(peil(&[]).get_program(), &program).unwrap();
    let as_nobody = |arguments: &[&str]| {
        let mut command = if is_root {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"]).arg(&program);
            command
        } else {
            Command::new(&program)
        };
        let shut = folder.path().join("shut");
        run(command.args(arguments).env("TMPDIR", &shut).env_remove("RUST_LOG").current_dir(folder.path()))
    };
    let (database, new) = (database.to_str().unwrap(), folder.path().join("shut/new.db"));
    let new = new.to_str().unwrap();
    let surveys = folder.path().join("surveys");
    fs::create_dir(&surveys).unwrap();
    let surveys = surveys.to_str().unwrap();
    for (arguments, named) in [
        (&["serve", "--listen", "127.0.0.1:0", "--surveys", surveys, "--database", new][..], new),
        (&["migrate", "--database", new], new),
        (&["migrate", "--database", database], database),
        (&["user", "list", "--database", database], database),
        (&["demo", "--listen", "127.0.0.1:0"], "temporary folder"),
    ] {
        let refused = as_nobody(arguments);
        assert_eq!(refused.code, 73, "{arguments:?}: {}{}", refused.out, refused.err);
        assert!(refused.err.contains(named), "{arguments:?}: {}", refused.err);
        assert!(refused.err.contains("Permission denied"), "{arguments:?}: {}", refused.err);
    }
    assert!(!Path::new(new).exists());
    // The test's own folder must be gone afterwards.
    allow(&folder.path().join("shut"), 0o755);
}

/// A port that another program has is named, with what to do, before anything is written.
#[test]
fn a_port_in_use() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let database = Database::sqlite();
    let refused = check_refusal(
        &["serve", "--database", &database.url, "--listen", &address],
        75,
        &[&address, "in use", "stop the other program", "--listen"],
    );
    assert!(!refused.out.contains("running"), "{}", refused.out);
    assert_eq!(std::fs::read_dir(database.folder.path()).unwrap().count(), 0, "a database was made all the same");
    check_refusal(&["demo", "--listen", &address], 75, &[&address, "in use"]);
}

/// An address that this machine does not have is refused.
#[test]
fn an_address_of_another_machine() {
    let database = Database::sqlite();
    let listen = "192.0.2.1:8080";
    check_refusal(&["serve", "--database", &database.url, "--listen", listen], 69, &[listen, "cannot listen"]);
}

/// A name in the settings' file that nobody knows is refused with the file and the name.
#[test]
fn an_unknown_setting() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("peil.toml");
    let name = file.to_str().unwrap();
    fs::write(&file, "listen = \"127.0.0.1:0\"\ncolour = \"red\"\n").unwrap();
    check_refusal(&["--config", name, "check"], 78, &[name, "colour", "line 2"]);
    fs::write(&file, "listen = \n").unwrap();
    check_refusal(&["--config", name, "check"], 78, &[name, "line 1"]);
    fs::write(&file, "listen = 8080\n").unwrap();
    check_refusal(&["--config", name, "check"], 78, &[name, "line 1", "expected a string"]);
    check_refusal(&["--config", "/no/such/peil.toml", "check"], 78, &["/no/such/peil.toml", "cannot be read"]);
}

/// A setting is taken from the flag, then the environment, then the file.
#[test]
fn the_order_of_settings() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("peil.toml");
    fs::write(&file, "surveys = \"/from/file\"\n").unwrap();
    let config = ["check", "--config", file.to_str().unwrap()];
    assert!(run(&mut peil(&config)).err.contains("/from/file"));
    assert!(run(peil(&config).env("PEIL_SURVEYS", "/from/environment")).err.contains("/from/environment"));
    let by_flag = run(peil(&config).env("PEIL_SURVEYS", "/from/environment").args(["--surveys", "/from/flag"]));
    assert!(by_flag.err.contains("/from/flag"), "{}", by_flag.err);
}

/// An address to listen at that is none is refused, and the form of one is shown.
#[test]
fn a_wrong_listen_address() {
    for wrong in ["8080", "localhost", "127.0.0.1", "127.0.0.1:99999", ""] {
        check_refusal(&["check", "--listen", wrong], 78, &["listen", "127.0.0.1:8080"]);
    }
    for wrong in ["peil.example.org", "ftp://peil.example.org", "https://peil.example.org/below", "https://"] {
        check_refusal(&["check", "--public-url", wrong], 78, &["public-url", "https://peil.example.org"]);
    }
}

/// A kind of database that Peil does not know is refused without repeating the password, here and in the settings' file.
#[test]
fn a_wrong_database_address() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("peil.toml");
    for wrong in [
        "mysql://me:hemmelig@host/x",
        "postgres://me:hemmelig@host:notaport/x",
        "postgres://me:hemmelig@/x?sslmode=perhaps",
        "postgresql://me:hemmelig@host/x?nosuch=1",
        "https://hemmelig",
    ] {
        fs::write(&file, format!("database = \"{wrong}\"\n")).unwrap();
        for refused in [
            check_refusal(&["migrate", "--database", wrong], 78, &["database", "postgres://user@host/database"]),
            check_refusal(&["migrate", "--config", file.to_str().unwrap()], 78, &["database"]),
        ] {
            assert!(!refused.err.contains("hemmelig") && !refused.out.contains("hemmelig"), "{}", refused.err);
        }
    }
    for wrong in ["", "sqlite:", ":memory:"] {
        check_refusal(&["migrate", "--database", wrong], 78, &["a file is needed"]);
    }
}

/// A mistake in the file of settings does not print the password that stands beside it.
#[test]
fn a_mistake_beside_a_password() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("peil.toml");
    for text in ["database = 'postgres://me:hemmelig@host/x\n", "databse = 'postgres://me:hemmelig@host/x'\n"] {
        fs::write(&file, text).unwrap();
        let refused = check_refusal(&["check", "--config", file.to_str().unwrap()], 78, &["peil.toml"]);
        assert!(!refused.err.contains("hemmelig"), "{}", refused.err);
    }
}

/// A certificate that is not there, or is none, stops the program before it says that it runs.
#[test]
fn a_wrong_certificate() {
    let database = Database::sqlite();
    let text = database.folder.path().join("text.pem");
    fs::write(&text, "no certificate").unwrap();
    for file in ["/no/such/cert.pem", text.to_str().unwrap()] {
        let refused = check_refusal(
            &[
                "serve",
                "--database",
                &database.url,
                "--listen",
                "127.0.0.1:0",
                "--tls-certificate",
                file,
                "--tls-key",
                file,
            ],
            78,
            &[file],
        );
        assert!(!refused.out.contains("running"), "{}", refused.out);
    }
}

/// A PostgreSQL that does not answer is named, without the password.
#[test]
fn postgres_out_of_reach() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let url = format!("postgres://peil:hemmelig@{free}/peil?sslmode=disable");
    for command in [&["serve", "--listen", "127.0.0.1:0"][..], &["migrate"], &["export"], &["user", "list"]] {
        let refused = check_refusal(
            &[command, &["--database", &url]].concat(),
            69,
            &["cannot reach postgres://127.0.0.1", "refused"],
        );
        assert!(!refused.err.contains("hemmelig"), "{}", refused.err);
    }
}

/// A PostgreSQL whose certificate nobody vouches for is not trusted; neither is one that offers no certificate for its name.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_with_an_untrusted_certificate() {
    let database = Database::postgres().await;
    let (trusted, certificate) =
        database.url.split_once("&sslrootcert=").expect("the tests reach PostgreSQL by its own certificate");
    check_refusal(&["migrate", "--database", trusted], 69, &["cannot reach", "certificate"]);
    let by_number = database.url.replace("@localhost:", "@127.0.0.1:");
    check_refusal(&["migrate", "--database", &by_number], 69, &["cannot reach", "certificate"]);
    let missing = database.url.replace(certificate, "/no/such/ca.pem");
    check_refusal(&["migrate", "--database", &missing], 69, &["/no/such/ca.pem"]);
}

/// A PostgreSQL without the database says so.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_without_the_database() {
    let database = Database::postgres().await;
    let missing = database.url.replacen("/peil_", "/missing_", 1);
    check_refusal(&["migrate", "--database", &missing], 69, &["does not exist"]);
}
