//! What an attacker can do to the server, in megabytes and milliseconds: floods of sign-ins and envelopes, and connections that
//! never end.
//!
//! `cargo bench --bench attack` prints the table. It starts the program itself; nothing else should run on the machine. It holds
//! two thousand connections at once, so it needs `ulimit -n 4096`; the server gets the usual 1,024.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(dead_code, unused_imports, unused_macros)]

// What the tests start a server with, and seal envelopes with.
#[path = "../tests/it/answers.rs"]
mod answers;
#[path = "../tests/it/envelopes.rs"]
mod envelopes;
#[path = "../tests/it/server.rs"]
mod server;

use std::io::Write as _;
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};
use tokio::task::JoinSet;

use answers::full_sheet;
use envelopes::{key_of, seal};
use server::{Database, Server, Visitor, new_id, peil};

const SIGN_INS: usize = 200;
const BATCHES_A_SECOND: u32 = 50;
const ENVELOPES: usize = 50;
const FLOOD: Duration = Duration::from_secs(10);
const HELD: usize = 2_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        sign_ins().await;
        flood().await;
        for (what, text) in UNFINISHED {
            endless(what, text).await;
        }
    });
}

/// A line of `/proc/<id>/status`, in KiB or as a number.
fn status(server: &Server, name: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.trim_start_matches(':').trim().split(' ').next().unwrap().parse().unwrap()
}

async fn house(more: &[&str]) -> (Server, String) {
    let database = Database::sqlite();
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -n 1024 && exec \"$0\" \"$@\""]).arg(peil(&[]).get_program());
    command.args(["serve", "--database", &database.url, "--listen", "127.0.0.1:0"]).args(more);
    command.env_remove("RUST_LOG").current_dir(env!("CARGO_MANIFEST_DIR"));
    let server = Server::from_command(database, command, None);
    let staff = server.administrator().await;
    let code = server.open_round(&staff, 2024).await;
    (server, code)
}

/// How long each of `number` guests waits for the acknowledgement, one after the other, over new connections.
async fn guests(server: &Server, code: &str, number: usize, pause: Duration) -> Vec<Duration> {
    let mut waits = Vec::new();
    for _ in 0..number {
        let guest = server.visitor_from("127.0.0.2");
        let began = Instant::now();
        let answer = guest.answer(code, new_id(), &full_sheet()).await;
        assert_eq!(answer.status(), StatusCode::CREATED);
        waits.push(began.elapsed());
        tokio::time::sleep(pause).await;
    }
    waits.sort_unstable();
    waits
}

fn told(waits: &[Duration]) -> String {
    let at = |share: usize| waits[(waits.len() - 1) * share / 100].as_millis();
    format!("guests waited {} ms (median), {} ms (95 %), {} ms (longest of {})", at(50), at(95), at(100), waits.len())
}

async fn sign_ins() {
    let (server, code) = house(&["--behind-proxy"]).await;
    let before = status(&server, "VmHWM") / 1024;
    let mut trying = JoinSet::new();
    let began = Instant::now();
    for number in 0..SIGN_INS {
        let visitor = server.visitor();
        trying.spawn(async move {
            // An address without an account costs as much as one with a wrong password, and has tries of its own.
            let body = format!("email=nobody{number}%40example.org&password=feil+hest+batteri");
            let request = visitor.request(Method::POST, "/sign-in").body(body);
            let request = request.header("content-type", "application/x-www-form-urlencoded");
            request.header("x-forwarded-for", format!("192.0.2.{number}")).send().await.unwrap().status()
        });
    }
    let waits = guests(&server, &code, 20, Duration::from_millis(10)).await;
    let met = trying.join_all().await;
    let refused = met.iter().filter(|status| **status == StatusCode::SERVICE_UNAVAILABLE).count();
    println!(
        "{SIGN_INS} sign-ins at once: at most {} MiB ({before} before), {} looked at and {refused} refused in {} ms; {}",
        status(&server, "VmHWM") / 1024,
        met.len() - refused,
        began.elapsed().as_millis(),
        told(&waits),
    );
}

async fn flood() {
    let (server, code) = house(&[]).await;
    let key = key_of(&server.database, &code).await;
    let path = format!("/api/v1/rounds/{code}/envelopes");
    let sealed: Vec<String> =
        (0..ENVELOPES).map(|_| data_encoding::BASE64.encode(&seal(&key, &code, &full_sheet()))).collect();
    let batch = serde_json::json!({ "envelopes": sealed }).to_string().into_bytes();
    let attacker = server.visitor();
    let sending = tokio::spawn(async move {
        let mut sent = JoinSet::new();
        let mut tick = tokio::time::interval(Duration::from_secs(1) / BATCHES_A_SECOND);
        let began = Instant::now();
        while began.elapsed() < FLOOD {
            tick.tick().await;
            let (attacker, path, batch) = (attacker.clone(), path.clone(), batch.clone());
            sent.spawn(async move { attacker.post_raw(&path, "application/json", batch).await.status() });
        }
        sent.join_all().await
    });
    let waits = guests(&server, &code, 100, Duration::from_millis(60)).await;
    let met = sending.await.unwrap();
    let opened = met.iter().filter(|status| **status == StatusCode::OK).count();
    println!(
        "{BATCHES_A_SECOND} batches of {ENVELOPES} envelopes a second: {opened} opened, {} refused; {}",
        met.len() - opened,
        told(&waits),
    );
}

/// What is sent on each connection that is held; `CODE` stands for the round's.
const UNFINISHED: [(&str, &str); 6] = [
    ("nothing sent", ""),
    ("half a head", "GET /s/CODE HTTP/1.1\r\nhost: x\r\n"),
    (
        "half a body",
        "POST /s/CODE HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 900\r\n\r\nx",
    ),
    ("a body that nobody reads", "POST /nowhere HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx\r\n"),
    ("idle after an answer", "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n"),
    ("answers never read", "GET /t/CODE HTTP/1.1\r\nhost: x\r\n\r\n"),
];

async fn endless(what: &str, text: &str) {
    let (server, code) = house(&[]).await;
    let address = server.address.trim_start_matches("http://").to_owned();
    let text = text.replace("CODE", &code);
    let holding = tokio::task::spawn_blocking(move || {
        let mut held = Vec::new();
        for _ in 0..HELD {
            let mut socket = TcpStream::connect(&address).expect("needs ulimit -n 4096");
            let _ = socket.write_all(text.as_bytes());
            held.push(socket);
        }
        held
    });
    // Half of the guests come while the connections are opened, half while they are held.
    let mut waits = guests(&server, &code, 30, Duration::from_millis(10)).await;
    let held = holding.await.unwrap();
    waits.extend(guests(&server, &code, 30, Duration::from_millis(10)).await);
    waits.sort_unstable();
    let files = std::fs::read_dir(format!("/proc/{}/fd", server.id())).unwrap().count();
    let memory = status(&server, "VmHWM") / 1024;
    let began = Instant::now();
    let database = tokio::task::spawn_blocking(move || server.stop()).await.unwrap();
    println!(
        "{} connections held, {what}: {}; {files} files, {memory} MiB; stopped in {} ms",
        held.len(),
        told(&waits),
        began.elapsed().as_millis(),
    );
    drop((held, database));
}
