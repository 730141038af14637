//! Requests that never end: however many are held, others are answered, and the server stops when it is told to.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;

use reqwest::StatusCode;

use crate::answers::full_sheet;
use crate::server::{Database, Server, Visitor, new_id, on_both_databases, peil};

/// What somebody may send and then be silent, or never read.
fn unfinished(code: &str) -> [(&'static str, String); 9] {
    let post = |path: &str, kind: &str, length: &str, body: &str| {
        format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: {kind}\r\n{length}\r\n\r\n{body}")
    };
    let form = "application/x-www-form-urlencoded";
    [
        ("nothing", String::new()),
        ("half a head", format!("GET /s/{code} HTTP/1.1\r\nhost: x\r\n")),
        ("half a body", post(&format!("/s/{code}"), form, "content-length: 900", "answer.meals=")),
        ("half a chunk", post("/sign-in", form, "transfer-encoding: chunked", "400\r\nemail=")),
        (
            "half a batch",
            post(&format!("/api/v1/rounds/{code}/envelopes"), "application/json", "content-length: 900000", "{"),
        ),
        ("a body that nobody reads", post("/sign-out", form, "content-length: 900000", "x")),
        ("chunks that nobody reads", post("/nowhere", form, "transfer-encoding: chunked", "1\r\nx\r\n")),
        ("a body that is refused", post(&format!("/s/{code}"), "text/plain", "content-length: 900", "x")),
        ("an idle connection", "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n".into()),
    ]
}

/// Asks for more than the system's buffers hold, and reads nothing of it.
fn unread(address: &str, sheet: &str) -> TcpStream {
    let mut socket = TcpStream::connect(address).unwrap();
    let _ = socket.write_all(format!("GET {sheet} HTTP/1.1\r\nhost: x\r\n\r\n").repeat(300).as_bytes());
    socket
}

/// The address of a style sheet, off the front page.
async fn style_sheet(server: &Server) -> String {
    let front = server.visitor().get("/").await.text().await.unwrap();
    front[front.find("/assets/").unwrap()..].split('"').next().unwrap().to_owned()
}

/// Holds this many connections, each with something unfinished, and some whose answers are not read.
fn hold(address: &str, code: &str, sheet: &str, number: usize) -> Vec<TcpStream> {
    let address = address.trim_start_matches("http://");
    let kinds = unfinished(code);
    let open = |(_, text): &(&str, String)| {
        let mut socket = TcpStream::connect(address).ok()?;
        // Refused while it is sent: that is what a full house does.
        let _ = socket.write_all(text.as_bytes());
        Some(socket)
    };
    let first = kinds.iter().cycle().take(number).filter_map(open);
    first.chain((0..3).map(|_| unread(address, sheet))).collect()
}

/// A server that may open this many files.
fn with_files(database: Database, files: usize, more: &[&str]) -> Server {
    let program = peil(&[]).get_program().to_owned();
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -n {files} && exec \"$0\" \"$@\"")]).arg(program);
    command.args(["serve", "--database", &database.url, "--listen", "127.0.0.1:0"]).args(more);
    command.env_remove("RUST_LOG").current_dir(env!("CARGO_MANIFEST_DIR"));
    Server::from_command(database, command, None)
}

/// Everything that a guest does, over new connections.
async fn is_served(visitor: &Visitor, code: &str) {
    assert_eq!(visitor.get(&format!("/s/{code}")).await.status(), StatusCode::OK);
    assert_eq!(visitor.answer(code, new_id(), &full_sheet()).await.status(), StatusCode::CREATED);
}

on_both_databases! {
    /// While one address holds far more connections than the server has files, another is served, and so is a new visitor at
    /// that same address; told to stop, the server stops although all of them are still held.
    async fn held_connections_keep_nobody_out_and_nothing_up(database: Database) {
        let server = with_files(database, 512, &[]);
        let staff = server.administrator().await;
        let code = server.open_round(&staff, 2024).await;
        let (address, held_for, sheet) = (server.address.clone(), code.clone(), style_sheet(&server).await);
        let held = tokio::task::spawn_blocking(move || hold(&address, &held_for, &sheet, 700)).await.unwrap();
        assert_eq!(held.len(), 703);
        for _ in 0..5 {
            is_served(&server.visitor_from("127.0.0.2"), &code).await;
            is_served(&server.visitor(), &code).await;
        }
        let log = server.log();
        assert!(!log.contains("could not be let in") && !log.contains("panicked"), "{log}");
        // Asserts the exit code.
        server.stop();
        drop(held);
    }

    /// Behind a proxy all connections are the proxy's: it has no bound of its own, and the oldest that are idle make room.
    async fn a_proxys_connections_are_bounded_in_all_only(database: Database) {
        let server = with_files(database, 512, &["--behind-proxy"]);
        let staff = server.administrator().await;
        let code = server.open_round(&staff, 2024).await;
        let (address, held_for, sheet) = (server.address.clone(), code.clone(), style_sheet(&server).await);
        let held = tokio::task::spawn_blocking(move || hold(&address, &held_for, &sheet, 700)).await.unwrap();
        for _ in 0..5 {
            is_served(&server.visitor(), &code).await;
        }
        assert!(!server.log().contains("could not be let in"), "{}", server.log());
        server.stop();
        drop(held);
    }
}

/// Whatever is left unfinished is ended by the server, whether or not others need its place.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_never_ends_is_ended() {
    let server = Server::start(Database::sqlite()).await;
    let staff = server.administrator().await;
    let code = server.open_round(&staff, 2024).await;
    let address = server.address.trim_start_matches("http://").to_owned();
    let mut ended = tokio::task::JoinSet::new();
    for (what, text) in unfinished(&code) {
        let address = address.clone();
        ended.spawn_blocking(move || {
            let mut socket = TcpStream::connect(address).unwrap();
            socket.set_read_timeout(Some(Duration::from_mins(2))).unwrap();
            socket.write_all(text.as_bytes()).unwrap();
            // Ends with the connection: closed properly, or cut.
            let mut answer = Vec::new();
            let end = socket.read_to_end(&mut answer);
            let is_ended =
                end.as_ref().map_or_else(|error| error.kind() == std::io::ErrorKind::ConnectionReset, |_| true);
            (what, is_ended, String::from_utf8_lossy(&answer).into_owned())
        });
    }
    let sheet = style_sheet(&server).await;
    ended.spawn_blocking(move || {
        let mut socket = unread(&address, &sheet);
        socket.set_write_timeout(Some(Duration::from_mins(2))).unwrap();
        // Writing comes to a stop, because nothing is taken any more, and then to an end.
        let end = loop {
            if let Err(error) = socket.write_all(&[b'x'; 8_192]) {
                break error.kind();
            }
        };
        let is_ended = matches!(end, std::io::ErrorKind::ConnectionReset | std::io::ErrorKind::BrokenPipe);
        ("answers that nobody reads", is_ended, String::new())
    });
    while let Some(one) = ended.join_next().await {
        let (what, is_ended, answer) = one.unwrap();
        assert!(is_ended, "{what} goes on and on");
        // Devices keep what the network was too slow for.
        let is_slow = matches!(what, "half a body" | "half a chunk" | "half a batch");
        assert!(!is_slow || answer.starts_with("HTTP/1.1 503 "), "{what}: {answer}");
    }
    is_served(&server.visitor(), &code).await;
    assert!(!server.log().contains("panicked"), "{}", server.log());
}

/// A request that is cut off in the middle of TLS, or before it, ends as well, and others go on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn handshakes_that_never_end_are_ended() {
    let database = Database::sqlite();
    let (certificate, key) = (database.folder.path().join("c.pem"), database.folder.path().join("k.pem"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost", "-keyout"])
        .arg(&key)
        .arg("-out")
        .arg(&certificate)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let (c, k) = (certificate.to_str().unwrap().to_owned(), key.to_str().unwrap().to_owned());
    let server = Server::start_with(database, &["--tls-certificate", &c, "--tls-key", &k]).await;
    assert!(server.address.starts_with("https://127.0.0.1:"), "{}", server.address);
    let address = server.address.trim_start_matches("https://").to_owned();
    let mut ended = tokio::task::JoinSet::new();
    for start in [&b""[..], b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/1.1\r\n\r\n"] {
        let address = address.clone();
        ended.spawn_blocking(move || {
            let mut socket = TcpStream::connect(address).unwrap();
            socket.set_read_timeout(Some(Duration::from_mins(2))).unwrap();
            socket.write_all(start).unwrap();
            let end = socket.read_to_end(&mut Vec::new());
            end.map_or_else(|error| error.kind() == std::io::ErrorKind::ConnectionReset, |_| true)
        });
    }
    let said = Command::new("sh")
        .args(["-c", "printf 'GET /healthz HTTP/1.1\\r\\nhost: x\\r\\nconnection: close\\r\\n\\r\\n' | openssl s_client -quiet -connect \"$0\" 2>/dev/null", &address])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.starts_with("HTTP/1.1 200 OK") && said.ends_with("ok\n"), "{said}");
    assert!(ended.join_all().await.into_iter().all(|is_ended| is_ended), "a handshake goes on and on");
    server.stop();
}
