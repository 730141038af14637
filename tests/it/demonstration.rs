//! The demonstration: for looking around on one machine, and gone afterwards.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use reqwest::StatusCode;

use crate::answers::full_sheet;
use crate::server::{Demo, Visitor, new_id, peil, run};

/// A demonstration that keeps what it writes in a folder of the test.
struct Kept {
    child: Child,
    said: Vec<String>,
}

impl Kept {
    fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[])
    }

    fn start_with(folder: &Path, environment: &[(&str, &str)]) -> Self {
        let mut command = peil(&["demo", "--listen", "127.0.0.1:0"]);
        command.envs(environment.iter().copied());
        let mut child = command.env("TMPDIR", folder).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let said = lines.by_ref().take_while(|line| !line.starts_with("Stop it")).collect();
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, said }
    }

    fn addresses(&self) -> Vec<&str> {
        self.said.iter().flat_map(|line| line.split(' ')).filter(|word| word.starts_with("http")).collect()
    }

    fn stop(mut self, signal: &str) -> Option<i32> {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().display().to_string()).collect()
}

/// Three people find their addresses in what it prints, each link opens the first page of its role, and opens it again.
#[tokio::test]
async fn addresses_for_three_people() {
    let demo = Demo::start();
    assert!(demo.said.iter().any(|line| line.contains("synthetic")), "{:?}", demo.said);
    for (who, home) in [("Quality staff", "/staff"), ("Leader", "/scorecards"), ("Administrator", "/admin/units")] {
        for _ in 0..2 {
            let person = demo.person(who).await;
            let page = person.get(home).await;
            assert!(
                page.status() == StatusCode::OK || page.status() == StatusCode::SEE_OTHER,
                "{who}: {}",
                page.status()
            );
        }
    }
    let (address, code) = demo.link("Guest").rsplit_once("/s/").unwrap();
    let guest = Visitor::at(address);
    assert_eq!(guest.get(&format!("/s/{code}")).await.status(), StatusCode::OK);
    assert_eq!(guest.answer(code, new_id(), &full_sheet()).await.status(), StatusCode::CREATED);
    let leader = demo.person("Leader").await;
    let units: serde_json::Value = leader.get("/api/v1/units").await.json().await.unwrap();
    let unit = units.as_array().unwrap().iter().find(|unit| unit["code"] == peil::demo::UNIT_CODE).unwrap();
    assert_eq!(unit["years"].as_array().map(Vec::len), Some(3), "{units}");
}

/// It listens on this machine only, and refuses to do otherwise.
#[test]
fn on_this_machine_only() {
    let folder = tempfile::tempdir().unwrap();
    let demo = Kept::start(folder.path());
    let addresses = demo.addresses();
    assert_eq!(addresses.len(), 4, "{addresses:?}");
    let place = addresses[0].trim_start_matches("http://").split('/').next().unwrap();
    for address in &addresses {
        assert!(address.starts_with(&format!("http://{place}/")), "{address}");
    }
    assert!(place.starts_with("127.0.0.1:"), "{place}");
    TcpStream::connect(place).unwrap();
    TcpStream::connect(place.replace("127.0.0.1", "127.0.0.2")).unwrap_err();
    for wide in ["0.0.0.0:0", "[::]:0"] {
        let refused = run(peil(&["demo", "--listen", wide]).env("TMPDIR", folder.path()));
        assert_eq!(refused.code, 78, "{wide}: {}{}", refused.out, refused.err);
        assert!(refused.err.contains("this machine only") && refused.err.contains("127.0.0.1"), "{}", refused.err);
        assert_eq!(refused.out, "");
    }
}

/// A wide address is refused as such also when its port is taken.
#[test]
fn on_this_machine_only_whoever_has_the_port() {
    let taken = std::net::TcpListener::bind("0.0.0.0:0").unwrap();
    let wide = format!("0.0.0.0:{}", taken.local_addr().unwrap().port());
    let refused = run(&mut peil(&["demo", "--listen", &wide]));
    assert_eq!(refused.code, 78, "{}", refused.err);
}

/// Its database is gone when it has stopped, by whichever signal: also when its terminal was closed.
#[test]
fn nothing_stays() {
    for signal in ["-TERM", "-INT", "-HUP"] {
        let folder = tempfile::tempdir().unwrap();
        let demo = Kept::start(folder.path());
        let place = demo.addresses()[0].trim_start_matches("http://").split('/').next().unwrap().to_owned();
        let written = names(folder.path());
        assert_eq!(written.len(), 1, "{written:?}");
        assert!(Path::new(&written[0]).join("demo.db").is_file(), "{written:?}");
        // It answers, so it also hears signals.
        let answer = answered(&place);
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert_eq!(demo.stop(signal), Some(0), "{signal}");
        assert!(names(folder.path()).is_empty(), "{signal}: {:?}", names(folder.path()));
    }
}

/// What a killed demonstration leaves behind goes with the next one's start; what belongs to a living one stays, and so does
/// what is none of ours.
#[test]
fn leftovers_of_the_dead_go_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("peil-notes");
    fs::create_dir(&other).unwrap();
    let living = Kept::start(folder.path());
    let before = names(folder.path());
    let dead = Kept::start(folder.path());
    assert_eq!(dead.stop("-KILL"), None);
    let with_leftover = names(folder.path());
    assert_eq!(with_leftover.len(), 3, "{with_leftover:?}");
    let next = Kept::start(folder.path());
    let after = names(folder.path());
    assert_eq!(after.len(), 3, "{after:?}");
    assert!(before.iter().all(|kept| after.contains(kept)), "{before:?} {after:?}");
    let place = living.addresses()[0].trim_start_matches("http://").split('/').next().unwrap().to_owned();
    assert!(answered(&place).starts_with("HTTP/1.1 200"));
    assert_eq!((living.stop("-TERM"), next.stop("-TERM")), (Some(0), Some(0)));
    assert_eq!(names(folder.path()), [other.display().to_string()]);
}

/// It brings its own data: who names others is told so, before or after the command. What is set for the server beside it
/// counts as nothing.
#[test]
fn other_data_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    for wrong in [
        &["demo", "--database", "peil.db"][..],
        &["--database", "peil.db", "demo"],
        &["demo", "--surveys", "surveys"],
        &["--surveys=surveys", "demo"],
    ] {
        let refused = run(peil(wrong).env("TMPDIR", folder.path()));
        assert_eq!(refused.code, 2, "{wrong:?}: {}", refused.err);
        let flag = if wrong.concat().contains("--database") { "--database" } else { "--surveys" };
        assert!(refused.err.contains("brings its own data") && refused.err.contains(flag), "{}", refused.err);
        assert_eq!(refused.out, "");
    }
    let demo = Kept::start_with(folder.path(), &[("PEIL_DATABASE", "/no/such/peil.db"), ("PEIL_SURVEYS", "/no/such")]);
    assert_eq!(demo.addresses().len(), 4, "{:?}", demo.said);
    assert_eq!(demo.stop("-TERM"), Some(0));
}

fn answered(place: &str) -> String {
    use std::io::{Read, Write};
    let mut stream = TcpStream::connect(place).unwrap();
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
