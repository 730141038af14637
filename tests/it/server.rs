//! One running server for each test: the real binary, a port of its own, a fresh database.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;

use peil::core::ids::ResponseId;
use reqwest::header::HeaderMap;
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode, redirect::Policy};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Runs a test once on each database.
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($database:ident: Database) $body:block)*) => {
        $(mod $name {
            #[allow(unused_imports)]
            use super::*;

            $(#[$meta])*
            async fn check($database: $crate::server::Database) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                check($crate::server::Database::sqlite()).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                check($crate::server::Database::postgres().await).await;
            }
        })*
    };
}
pub(crate) use on_both_databases;

/// A fresh, empty database, gone when dropped.
pub struct Database {
    pub url: String,
    /// Holds the file, and whatever else a test writes.
    pub folder: TempDir,
}

impl Database {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { url: folder.path().join("peil.db").to_str().unwrap().to_owned(), folder }
    }

    /// Has the program's tables already, copied from a database in which they were made once: that is quicker than each step anew.
    pub async fn postgres() -> Self {
        static READY: OnceLock<String> = OnceLock::new();
        let made = tokio::task::spawn_blocking(|| {
            let ready = READY.get_or_init(|| {
                let name = create_database("");
                let url = postgres_url(&name).parse().unwrap();
                peil::store::Store::open(&url).unwrap().migrate().unwrap();
                name
            });
            create_database(&format!("TEMPLATE {ready}"))
        });
        Self { url: postgres_url(&made.await.unwrap()), folder: tempfile::tempdir().unwrap() }
    }

    /// Takes away the tables that a PostgreSQL came with.
    pub async fn empty(&self) {
        if self.is_postgres() {
            self.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public").await;
        }
    }

    pub fn is_postgres(&self) -> bool {
        self.url.starts_with("postgres")
    }

    /// Runs one statement beside the server.
    pub async fn execute(&self, statement: &str) {
        let (url, statement) = (self.url.clone(), statement.to_owned());
        tokio::task::spawn_blocking(move || execute(&url, &statement)).await.unwrap();
    }
}

fn postgres_url(name: &str) -> String {
    std::env::var("PEIL_TEST_POSTGRES")
        .expect("PEIL_TEST_POSTGRES is not set: run ./test, which starts a PostgreSQL for the tests")
        .replace("{database}", name)
}

/// Makes a database by our own store, through the same TLS as the program; returns its name.
fn create_database(how: &str) -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let name = format!("peil_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    execute(&postgres_url("postgres"), &format!("CREATE DATABASE {name} {how}"));
    name
}

fn execute(url: &str, statement: &str) {
    use diesel::connection::SimpleConnection;
    let store = peil::store::Store::open(&url.parse().unwrap()).unwrap();
    store
        .maintain(|conn| {
            conn.batch_execute(statement).unwrap();
            // A connection that is closed a moment later would write it into the file then.
            if !url.starts_with("postgres") {
                conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
            }
            Ok(())
        })
        .unwrap();
}

/// The program with arguments, as an operator runs it. What a killed test leaves behind stays in the build's own folder.
pub fn peil(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_peil"));
    command.args(arguments).env_remove("RUST_LOG").env("LC_ALL", "C.UTF-8").current_dir(env!("CARGO_MANIFEST_DIR"));
    command.env("TMPDIR", env!("CARGO_TARGET_TMPDIR"));
    command
}

/// What a finished run printed, and its exit code; -1 when a signal ended it.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

pub fn run(command: &mut Command) -> Run {
    let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let id = child.id().to_string();
    let (ended, watched) = std::sync::mpsc::channel::<()>();
    // A run that should have been refused, but serves instead, must not hold the tests up for ever.
    std::thread::spawn(move || {
        if watched.recv_timeout(Duration::from_mins(1)) == Err(RecvTimeoutError::Timeout) {
            let _ = Command::new("kill").args(["-KILL", &id]).status();
        }
    });
    let output = child.wait_with_output().unwrap();
    drop(ended);
    Run {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A running server.
pub struct Server {
    child: Child,
    /// `http://127.0.0.1:12345`
    pub address: String,
    /// The link that makes the first administrator.
    pub setup_link: Option<String>,
    pub database: Database,
}

impl Server {
    pub async fn start(database: Database) -> Self {
        Self::start_with(database, &[]).await
    }

    /// Starts the program with `more` arguments.
    pub async fn start_with(database: Database, more: &[&str]) -> Self {
        Self::launch(database, "127.0.0.1:0", more, None)
    }

    /// Starts the program as if a proxy in front of it gave it the address `public_url`.
    pub async fn start_behind(database: Database, public_url: &str) -> Self {
        // The program prints the public address only, so this port is chosen here.
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        Self::launch(database, &free.to_string(), &["--public-url", public_url], Some(format!("http://{free}")))
    }

    /// Starts the program and reads its address off its first lines, unless it is known.
    fn launch(database: Database, listen: &str, more: &[&str], known: Option<String>) -> Self {
        let mut command = peil(&["serve", "--database", &database.url, "--listen", listen]);
        command.args(more);
        Self::from_command(database, command, known)
    }

    /// Starts a command that is the server, or becomes it.
    pub fn from_command(database: Database, mut command: Command, known: Option<String>) -> Self {
        let log = std::fs::File::create(database.folder.path().join("log")).unwrap();
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut next = || lines.next().and_then(Result::ok).unwrap_or_default();
        let first = next();
        let Some(address) = first.strip_prefix("Peil is running at ").map(ToOwned::to_owned) else {
            let log = std::fs::read_to_string(database.folder.path().join("log")).unwrap();
            panic!("the server did not start: {first}\n{log}")
        };
        let mut setup_link = None;
        loop {
            let line = next();
            if line.contains("/link/") {
                setup_link = Some(line.trim().to_owned());
            }
            if line.is_empty() || line.starts_with("Stop it") {
                break;
            }
        }
        // Whatever else is printed must not fill the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address: known.unwrap_or(address), setup_link, database }
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What the server has logged so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.database.folder.path().join("log")).unwrap()
    }

    /// Asks the server to stop, as systemd would, and waits for it. Returns the database for another start.
    pub fn stop(mut self) -> Database {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let status = self.child.wait().unwrap();
        assert!(status.success(), "the server stopped with {status}: {}", self.log());
        std::mem::replace(&mut self.database, Database { url: String::new(), folder: tempfile::tempdir().unwrap() })
    }

    /// Stops the server at once, as a power cut would.
    pub fn kill(mut self) -> Database {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::mem::replace(&mut self.database, Database { url: String::new(), folder: tempfile::tempdir().unwrap() })
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Somebody without a session.
    pub fn visitor(&self) -> Visitor {
        Visitor::at(&self.address)
    }

    /// Somebody at an address of their own, where the server believes the proxy in front of it.
    pub fn stranger(&self) -> Visitor {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let [.., third, last] = NUMBER.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        Visitor::from_place(&self.address, &format!("198.18.{third}.{last}"))
    }

    /// Somebody at another address of this machine, such as 127.0.0.2.
    pub fn visitor_from(&self, from: &str) -> Visitor {
        let client = Client::builder().cookie_store(true).redirect(Policy::none());
        let client = client.local_address(Some(from.parse().unwrap())).build().unwrap();
        Visitor { client, address: self.address.clone() }
    }

    /// Makes the first administrator, who is then signed in.
    pub async fn administrator(&self) -> Visitor {
        let visitor = self.visitor();
        let link = self.setup_link.as_ref().expect("the database has an administrator already");
        let path = &link[link.find("/link/").unwrap()..];
        let person = [("name", "Amina"), ("email", "amina@example.org"), ("password", "riktig hest batteri")];
        let answer = visitor.post(path, &person).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        visitor
    }

    /// Adds an account and signs it in.
    pub async fn person(&self, administrator: &Visitor, role: &str) -> Visitor {
        let email = format!("{role}@example.org");
        let form = [("name", role), ("email", email.as_str()), ("role", role)];
        let page = administrator.post("/admin/accounts", &form).await;
        assert_eq!(page.status(), StatusCode::OK);
        let page = page.text().await.unwrap();
        let start = page.find("/link/").expect("the page shows no link");
        let link: String = page[start..].chars().take_while(|c| !matches!(c, '<' | '"')).collect();
        let visitor = self.visitor();
        let answer = visitor.post(&link, &[("password", "et langt passord")]).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        visitor
    }

    /// Adds the unit "oslo" and opens a round of `year` there; returns the round's code.
    pub async fn open_round(&self, administrator: &Visitor, year: i32) -> String {
        let unit = [("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")];
        administrator.post("/admin/units", &unit).await;
        let code = self.plan_round(administrator, year).await;
        let opened = administrator.post(&format!("/staff/rounds/{code}/open"), &[]).await;
        assert_eq!(opened.status(), StatusCode::SEE_OTHER);
        code
    }

    /// Plans a round at the unit "oslo" that anybody with the address can answer, on any device.
    pub async fn plan_round(&self, staff: &Visitor, year: i32) -> String {
        self.plan_round_for(staff, year, &[("devices", "any"), ("anybody", "on")]).await
    }

    /// Plans a round at the unit "oslo"; `ways` says who may answer, in the fields of the form.
    pub async fn plan_round_for(&self, staff: &Visitor, year: i32, ways: &[(&str, &str)]) -> String {
        let year = year.to_string();
        let round = [&[("unit", "oslo"), ("survey", "street-near"), ("year", year.as_str())], ways].concat();
        let planned = staff.post("/staff/rounds/new", &round).await;
        assert_eq!(planned.status(), StatusCode::SEE_OTHER);
        planned.headers()["location"].to_str().unwrap().rsplit('/').next().unwrap().to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The running demonstration.
pub struct Demo {
    child: Child,
    /// What it printed at its start.
    pub said: Vec<String>,
    /// Where it keeps its database; the test's end kills it, so it cannot tidy up.
    _folder: TempDir,
}

impl Demo {
    pub fn start() -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let mut command = peil(&["demo", "--listen", "127.0.0.1:0"]);
        command.env("TMPDIR", folder.path()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let said: Vec<String> = lines.by_ref().take_while(|line| !line.starts_with("Stop it")).collect();
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, said, _folder: folder }
    }

    /// The address that it printed for `who`: "Guest", "Quality staff", "Leader" or "Administrator".
    pub fn link(&self, who: &str) -> &str {
        let line = self.said.iter().find(|line| line.trim().starts_with(who));
        line.unwrap_or_else(|| panic!("no line for {who}: {:?}", self.said)).split(' ').next_back().unwrap()
    }

    /// Somebody who has followed the link of `who` and pressed its button.
    pub async fn person(&self, who: &str) -> Visitor {
        let link = self.link(who);
        let (address, path) = link.split_at(link.find("/link/").unwrap());
        let visitor = Visitor::at(address);
        assert_eq!(visitor.post(path, &[]).await.status(), StatusCode::SEE_OTHER);
        visitor
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A browser without its screen: keeps cookies, follows nothing by itself.
#[derive(Clone)]
pub struct Visitor {
    pub client: Client,
    address: String,
}

impl Visitor {
    /// Somebody who comes to `address` (`http://127.0.0.1:12345`) for the first time.
    pub fn at(address: &str) -> Self {
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).build().unwrap();
        Self { client, address: address.to_owned() }
    }

    /// Somebody whom the proxy in front of the server tells apart.
    fn from_place(address: &str, place: &str) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", place.parse().unwrap());
        let client = Client::builder().cookie_store(true).redirect(Policy::none()).default_headers(headers);
        Self { client: client.build().unwrap(), address: address.to_owned() }
    }

    /// A request to be finished by the test.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.address))
    }

    pub async fn get(&self, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.address)).send().await.unwrap()
    }

    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Response {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        self.post_raw(path, "application/x-www-form-urlencoded", body.into_bytes()).await
    }

    pub async fn post_raw(&self, path: &str, kind: &str, body: Vec<u8>) -> Response {
        let request = self.client.post(format!("{}{path}", self.address));
        request.header("content-type", kind).body(body).send().await.unwrap()
    }

    /// Hands in answers through the api.
    pub async fn answer(&self, round: &str, id: ResponseId, answers: &Value) -> Response {
        let body = json!({ "id": id.to_string(), "answers": answers });
        self.post_raw(&format!("/api/v1/rounds/{round}/responses"), "application/json", body.to_string().into_bytes())
            .await
    }
}

/// A response id that no other call gives.
pub fn new_id() -> ResponseId {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).unwrap();
    ResponseId(bytes)
}
