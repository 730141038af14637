//! One address has one spelling: no other goes round a limit, a role or the silence about guests.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use peil::locale::Locale;
use reqwest::{Method, StatusCode};
use tokio::task::JoinSet;

use crate::answers::{Page, open_round, raw, status_of, texts, words};
use crate::server::{Database, Server, Visitor, on_both_databases, peil};

/// Ways to write a path that a router might read as `path`.
fn spellings(path: &str) -> Vec<String> {
    let after_slash = &path[1..];
    let (first, rest) = after_slash.split_at(1);
    let hidden = format!("%{:02x}", first.as_bytes()[0]);
    let mut found = vec![
        format!("/{hidden}{rest}"),
        format!("/{}{rest}", hidden.to_uppercase()),
        format!("/%25{}{rest}", &hidden[1..]),
        format!("//{after_slash}"),
        format!("/./{after_slash}"),
        format!("/%2e/{after_slash}"),
        format!("/x/../{after_slash}"),
        format!("/x/%2E%2e/{after_slash}"),
        format!("/%2f{after_slash}"),
        format!("%2f{after_slash}"),
        format!("{path}/"),
        format!("{path}//"),
        format!("{path}/."),
        format!("{path}%2f"),
        format!("{path}%00"),
        format!("{path}%0d%0a"),
        format!("{path}%20"),
        format!("{path}%FF"),
        format!("{path}%"),
        format!("{path};a=b"),
        format!("/;a/{after_slash}"),
        format!("{path}#x"),
        format!("\\{after_slash}"),
        format!("/\\{after_slash}"),
        path.to_uppercase(),
        after_slash.to_owned(),
        format!("http://127.0.0.1{path}"),
        format!("HTTP://x{path}"),
        format!("http:{path}"),
        format!("{path}\u{0}"),
        format!("{path}\u{7f}"),
        format!("{path}\u{e5}"),
    ];
    let every_letter = |sign: char| if sign == '/' { "/".into() } else { format!("%{:02X}", u32::from(sign)) };
    found.push(path.chars().map(every_letter).collect());
    if after_slash.contains('/') {
        found.push(format!("/{}", after_slash.replacen('/', "%2f", 1)));
        found.push(format!("/{}", after_slash.replacen('/', "//", 1)));
        found.push(format!("/{}", after_slash.replacen('/', "/./", 1)));
        found.push(format!("/{}", after_slash.replacen('/', "\\", 1)));
    }
    found
}

/// A request as it stands.
fn written(method: &str, target: &str, body: &str) -> Vec<u8> {
    let kind = "application/x-www-form-urlencoded";
    let head = format!("{method} {target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: {kind}\r\n");
    let length = if body.is_empty() { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    format!("{head}{length}\r\n{body}").into_bytes()
}

/// Sends a request as it stands.
async fn send(server: &Server, method: &str, target: &str, body: &str) -> String {
    raw(&server.address, written(method, target, body)).await
}

/// Sends many, some at the same time: the server looks out for a second whether more comes of a body that it did not read.
async fn send_all(server: &Server, requests: Vec<(String, Vec<u8>)>) -> Vec<(String, String)> {
    let mut answers = Vec::new();
    let mut under_way = JoinSet::new();
    for (what, request) in requests {
        if under_way.len() >= 60 {
            answers.extend(under_way.join_next().await.map(Result::unwrap));
        }
        let address = server.address.clone();
        under_way.spawn(async move { (what, raw(&address, request).await) });
    }
    answers.extend(under_way.join_all().await);
    answers
}

/// A server whose log is as loud as can be.
fn loud(database: Database) -> Server {
    let mut command = peil(&["serve", "--database", &database.url, "--listen", "127.0.0.1:0"]);
    command.env("RUST_LOG", "trace");
    Server::from_command(database, command, None)
}

async fn metrics(server: &Server) -> String {
    server.visitor().get("/metrics").await.text().await.unwrap()
}

/// What staff's own requests leave behind at the end, and nothing before it: whatever was still to be written is then.
async fn grown(server: &Server, staff: &Visitor, before: &str) -> String {
    assert_eq!(staff.get("/staff/targets").await.status(), StatusCode::OK);
    let log = server.log();
    let grown = log.strip_prefix(before).expect("the log was rewritten").to_owned();
    assert!(grown.contains("/staff/targets"), "staff leave no line: {grown}");
    grown.lines().filter(|line| !line.contains("/staff/targets")).collect()
}

on_both_databases! {
    /// Whoever may not try another password under the usual address may not under any spelling of it.
    async fn no_spelling_goes_round_the_limit_on_signing_in(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        let body = "email=amina%40example.org&password=feil+hest+batteri";
        let mut tried = 0;
        while status_of(&send(&server, "POST", "/sign-in", body).await) == 401 {
            tried += 1;
            assert!(tried < 60, "nobody stops this");
        }
        let all = spellings("/sign-in").into_iter().chain(spellings("/link/unknown"));
        let all = all.map(|spelling| (spelling.clone(), written("POST", &spelling, body))).collect();
        for (spelling, answer) in send_all(&server, all).await {
            assert!(matches!(status_of(&answer), 400 | 404 | 429), "{spelling:?}: {answer}");
        }
    }

    /// No spelling shows what a role may not see, and none lets anybody write.
    async fn no_spelling_goes_round_a_role(database: Database) {
        let server = Server::start(database).await;
        let mut all = Vec::new();
        for spelling in ["/staff", "/admin/accounts", "/scorecards", "/api/v1/units"].into_iter().flat_map(spellings) {
            for (method, body) in [("GET", ""), ("HEAD", ""), ("POST", "name=x")] {
                all.push((format!("{method} {spelling:?}"), written(method, &spelling, body)));
            }
        }
        for (what, answer) in send_all(&server, all).await {
            let status = status_of(&answer);
            assert!(matches!(status, 303 | 308 | 400 | 401 | 404), "{what}: {answer}");
            assert!(!what.starts_with("POST") || matches!(status, 400 | 401 | 404), "{what}: {answer}");
        }
    }

    /// However a guest's address is written, asked, mistyped or broken off, at the loudest level: no line, no count.
    async fn nothing_of_a_guests_request_is_told_however_it_is_written(database: Database) {
        let server = loud(database);
        let staff = server.administrator().await;
        let code = server.open_round(&staff, 2024).await;
        let name = texts(&server.database, "SELECT name AS value FROM short_address").await.concat();
        let (counted, before) = (metrics(&server).await, server.log());
        let mut all = Vec::new();
        for path in [
            format!("/s/{code}"), format!("/s/{code}/thanks"), format!("/t/{code}"), format!("/t/{code}/staff"),
            "/t/worker.js".into(), format!("/{name}"), format!("/api/v1/rounds/{code}/responses"),
        ] {
            for (method, body) in [("GET", ""), ("HEAD", ""), ("POST", "answer.meals=4")] {
                for spelling in spellings(&path).iter().chain([&path]) {
                    all.push((spelling.clone(), written(method, spelling, body)));
                }
            }
            for method in ["OPTIONS", "PUT", "DELETE", "TRACE", "BREW", "CONNECT"] {
                all.push((path.clone(), written(method, &path, "")));
            }
        }
        // Slips of the finger, and what no route is for.
        for path in [
            format!("/S/{code}"), format!("/s.{code}"), format!("/s-{code}"), format!("/{code}"), format!("/s/{code}x"),
            format!("/s/{code}/x"), format!("/s/{code}/x/y"), format!("/t/{code}/x"), format!("/www/s/{code}"),
            format!("/api/v1/rounds/{code}"), format!("/api/v1/rounds/{code}/x"), format!("/api/v1/round/{code}"),
            format!("/api/rounds/{code}"), format!("/{}", &name[1..]), format!("/{name}x"), "/s".into(), "/t".into(),
            format!("/s/{code}?lang=en&lang=nb"), format!("/s/{code}?x=%00"),
        ] {
            for method in ["GET", "POST", "PUT"] {
                all.push((path.clone(), written(method, &path, "")));
            }
        }
        assert!(send_all(&server, all).await.len() > 800);
        // Requests that are none: the server may hang up without a word.
        for broken in [
            format!("GET /s/{code} HTTP/9.9\r\n\r\n"), format!("GET /s/{code}\r\n\r\n"),
            format!("GET /s/{code} HTTP/1.1\r\nno colon\r\n\r\n"),
            format!("GET /s/{code} HTTP/1.1\r\nx: {}\r\n\r\n", "y".repeat(200_000)),
            format!("POST /s/{code} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"),
            format!("POST /s/{code} HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n"),
            format!("OPTIONS * HTTP/1.1\r\nhost: {code}\r\nconnection: close\r\n\r\n"),
        ] {
            let mut socket = TcpStream::connect(server.address.trim_start_matches("http://")).unwrap();
            socket.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
            let _ = socket.write_all(broken.as_bytes());
            let _ = socket.read_to_end(&mut Vec::new());
        }
        // And some that break off.
        for start in [format!("GET /s/{code} HT"), format!("POST /s/{code} HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nan")] {
            let mut socket = TcpStream::connect(server.address.trim_start_matches("http://")).unwrap();
            socket.write_all(start.as_bytes()).unwrap();
        }
        assert_eq!(metrics(&server).await, counted, "a guest was counted");
        assert_eq!(grown(&server, &staff, &before).await, "", "a guest left a line");
    }
}

/// A guest whose link was spelled by another program comes to the same page; nothing that is sent is led elsewhere.
#[tokio::test]
async fn another_spelling_of_an_address_leads_to_it() {
    let (server, _, code) = open_round(Database::sqlite()).await;
    let guest = server.visitor();
    for (written, meant) in [
        (format!("/%73/{code}?lang=en"), format!("/s/{code}?lang=en")),
        (format!("/s/{code}/"), format!("/s/{code}")),
        (format!("/s/{code}/thanks/"), format!("/s/{code}/thanks")),
        ("/staff/".into(), "/staff".into()),
        ("/sign-in/?next=%2Fstaff".into(), "/sign-in?next=%2Fstaff".into()),
        ("/api/v1/units/".into(), "/api/v1/units".into()),
        ("/healthz/".into(), "/healthz".into()),
    ] {
        let answer = guest.get(&written).await;
        assert_eq!(answer.status(), StatusCode::PERMANENT_REDIRECT, "{written}");
        assert_eq!(answer.headers()["location"], meant.as_str());
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert_eq!(guest.post(&written, &[]).await.status(), StatusCode::NOT_FOUND, "{written}");
    }
    assert_eq!(guest.get("/t/").await.status(), StatusCode::OK);
    for nowhere in ["/nowhere/", "/s/", "/assets/"] {
        assert_eq!(guest.get(nowhere).await.status(), StatusCode::NOT_FOUND, "{nowhere}");
    }
}

/// No redirect leads off the site, whatever stands in the address.
#[tokio::test]
async fn no_spelling_leads_off_the_site() {
    let (server, ..) = open_round(Database::sqlite()).await;
    for target in [
        "//evil.example",
        "//evil.example/",
        "/%2fevil.example",
        "/%2f%2fevil.example",
        "/%5cevil.example/",
        "/.//evil.example",
        "/x/..//evil.example/",
        "http://evil.example/",
        "http://evil.example/%73taff",
        "/%68ttp://evil.example/",
        "/@evil.example/",
        "/%2e%2e//evil.example",
        "\\\\evil.example",
        "///evil.example/%73",
    ] {
        let answer = send(&server, "GET", target, "").await;
        assert!(matches!(status_of(&answer), 400 | 404), "{target}: {answer}");
        assert!(!answer.to_lowercase().contains("location:"), "{target}: {answer}");
    }
}

/// What goes wrong where guests are is told in their way, whoever is signed in, and whatever is asked; elsewhere it is not.
#[tokio::test]
async fn errors_where_guests_are_are_told_as_to_guests() {
    let (_server, staff, code) = open_round(Database::sqlite()).await;
    for (method, path) in [
        (Method::GET, format!("/s/{code}/x")),
        (Method::GET, format!("/s/{code}/x/y")),
        (Method::PUT, format!("/s/{code}")),
        (Method::POST, format!("/s/{code}/thanks")),
        (Method::GET, format!("/t/{code}/x")),
        (Method::GET, "/s/unknown0".into()),
        (Method::DELETE, "/t/".into()),
        (Method::GET, format!("//s/{code}")),
        (Method::POST, format!("/%73/{code}")),
    ] {
        let request = staff.request(method.clone(), &format!("{path}?lang=en"));
        let answer = request.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap();
        let status = answer.status();
        let page = Page::of(answer, status).await;
        assert!(
            status.is_client_error() && !page.has("nav") && !page.has("a[href='/']"),
            "{method} {path}: {}",
            page.all()
        );
        assert!(page.has("html[lang=en]"), "{method} {path}");
    }
    let page = Page::of(staff.get("/staff/nowhere").await, StatusCode::NOT_FOUND).await;
    page.says(&words("error-unknown-address"));
    assert!(page.has("nav"), "staff lose their navigation");
    let strange = Page::of(staff.get("/nowhere;x?lang=en").await, StatusCode::NOT_FOUND).await;
    strange.says(&Locale::English.text("error-unknown-address"));
}

/// Health addresses answer HEAD as GET, without a body.
#[tokio::test]
async fn health_answers_head_as_get() {
    let server = Server::start(Database::sqlite()).await;
    for path in ["/healthz", "/readyz", "/metrics", "/sign-in"] {
        let get = server.visitor().get(path).await;
        let head = server.visitor().request(Method::HEAD, path).send().await.unwrap();
        assert_eq!(
            (head.status(), head.headers()["content-type"].clone()),
            (get.status(), get.headers()["content-type"].clone())
        );
        assert_eq!(head.headers()["x-content-type-options"], "nosniff");
        assert!(head.headers()["content-type"].to_str().unwrap().ends_with("; charset=utf-8"), "{path}");
        assert_eq!(head.text().await.unwrap(), "", "{path}");
        let answer = send(&server, "HEAD", path, "").await;
        assert!(answer.ends_with("\r\n\r\n"), "{path}: {answer}");
    }
}
