//! Costly work that many ask for at once: a few at a time, a short line, and a refusal that says when to come again. Guests
//! are answered meanwhile.

use std::io::Write as _;
use std::net::TcpStream;

use reqwest::{Method, Response, StatusCode};
use serde_json::json;
use tokio::task::JoinSet;

use crate::answers::{Page, full_sheet, problem, stored, words};
use crate::envelopes::{key_of, seal};
use crate::server::{Server, new_id, on_both_databases};

/// The most memory that a process ever held, in MiB.
fn peak(server: &Server) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().split(' ').next().unwrap().parse::<u64>().unwrap() / 1024
}

/// Whoever is refused is told when to come again.
fn is_put_off(answer: &Response) -> bool {
    let seconds = answer.headers().get("retry-after").map(|value| value.to_str().unwrap().parse::<u32>().unwrap());
    answer.status() == StatusCode::SERVICE_UNAVAILABLE && seconds.is_some_and(|seconds| (1..=60).contains(&seconds))
}

on_both_databases! {
    /// Two hundred people at two hundred places try to sign in at the same moment: a few at a time hear what came of it, in little
    /// memory, the rest are told to come again, and a guest's answers are taken meanwhile.
    async fn two_hundred_sign_ins_at_once(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let staff = server.administrator().await;
        let code = server.open_round(&staff, 2024).await;
        let mut trying = JoinSet::new();
        for number in 0..200 {
            let visitor = server.visitor();
            trying.spawn(async move {
                // An account each, known or not: a password takes as long to compare.
                let body = format!("email=guest{number}%40example.org&password=riktig+hest+batteri");
                let request = visitor.request(Method::POST, "/sign-in").body(body);
                let request = request.header("content-type", "application/x-www-form-urlencoded");
                request.header("x-forwarded-for", format!("192.0.2.{number}")).send().await.unwrap()
            });
        }
        let guest = server.visitor();
        for _ in 0..20 {
            assert_eq!(guest.answer(&code, new_id(), &full_sheet()).await.status(), StatusCode::CREATED);
        }
        let answers = trying.join_all().await;
        let (heard, others): (Vec<_>, Vec<_>) =
            answers.into_iter().partition(|answer| answer.status() == StatusCode::UNAUTHORIZED);
        assert!(heard.len() > 20, "only {} were compared", heard.len());
        assert!(others.len() > 20, "only {} were refused: the line has no end", others.len());
        for answer in others {
            assert!(is_put_off(&answer), "{answer:?}");
            Page::of(answer, StatusCode::SERVICE_UNAVAILABLE).await.says(&words("error-busy-advice"));
        }
        assert!(peak(&server) < 150, "{} MiB", peak(&server));
    }

    /// PINs and new passwords stand in the same line: whatever hashes, at whatever address.
    async fn whatever_hashes_stands_in_the_line(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let staff = server.administrator().await;
        let code = server.open_round(&staff, 2024).await;
        let pin = format!("/staff/rounds/{code}/pin");
        let mut trying = JoinSet::new();
        for number in 0..150 {
            let (visitor, pin) = (staff.clone(), pin.clone());
            trying.spawn(async move {
                let request = visitor.request(Method::POST, &pin).body("pin=4711");
                let request = request.header("content-type", "application/x-www-form-urlencoded");
                request.header("x-forwarded-for", format!("192.0.2.{number}")).send().await.unwrap()
            });
        }
        let answers = trying.join_all().await;
        assert!(answers.iter().any(|answer| answer.status() == StatusCode::SEE_OTHER));
        assert!(answers.iter().any(is_put_off), "a hundred and fifty PINs were hashed at once");
        assert!(answers.iter().all(|answer| answer.status() == StatusCode::SEE_OTHER || is_put_off(answer)));
        assert!(peak(&server) < 150, "{} MiB", peak(&server));
    }

    /// A flood of envelopes: what is put off is told so as a program understands it, guests are answered meanwhile, and sent
    /// again, each envelope has counted once.
    async fn a_flood_of_envelopes(database: Database) {
        let server = Server::start(database).await;
        let staff = server.administrator().await;
        let code = server.open_round(&staff, 2024).await;
        let key = key_of(&server.database, &code).await;
        let envelopes: Vec<String> =
            (0..50).map(|_| data_encoding::BASE64.encode(&seal(&key, &code, &full_sheet()))).collect();
        let batch = json!({ "envelopes": envelopes }).to_string().into_bytes();
        let path = format!("/api/v1/rounds/{code}/envelopes");
        let mut flood = JoinSet::new();
        for _ in 0..150 {
            let (visitor, path, batch) = (server.visitor(), path.clone(), batch.clone());
            flood.spawn(async move { visitor.post_raw(&path, "application/json", batch).await });
        }
        let guest = server.visitor();
        for _ in 0..20 {
            assert_eq!(guest.answer(&code, new_id(), &full_sheet()).await.status(), StatusCode::CREATED);
        }
        let mut put_off = 0;
        for answer in flood.join_all().await {
            if answer.status() != StatusCode::OK {
                assert!(is_put_off(&answer), "{answer:?}");
                problem(answer, StatusCode::SERVICE_UNAVAILABLE, "crowded").await;
                put_off += 1;
            }
        }
        assert!(put_off > 0, "the line has no end");
        assert_eq!(guest.post_raw(&path, "application/json", batch).await.status(), StatusCode::OK);
        assert_eq!(stored(&server.database).await.0, 70);
    }

    /// One address that begins many large batches and never ends them keeps nobody else from handing in theirs.
    async fn large_bodies_that_never_end(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let staff = server.administrator().await;
        let code = server.open_round(&staff, 2024).await;
        let key = key_of(&server.database, &code).await;
        let path = format!("/api/v1/rounds/{code}/envelopes");
        let begun = format!(
            "POST {path} HTTP/1.1\r\nhost: x\r\nx-forwarded-for: 192.0.2.1\r\ncontent-type: application/json\r\n\
             content-length: 900000\r\n\r\n{{"
        );
        let mut held = Vec::new();
        for _ in 0..150 {
            let mut socket = TcpStream::connect(server.address.trim_start_matches("http://")).unwrap();
            socket.write_all(begun.as_bytes()).unwrap();
            held.push(socket);
        }
        let envelopes: Vec<String> =
            (0..50).map(|_| data_encoding::BASE64.encode(&seal(&key, &code, &full_sheet()))).collect();
        let batch = json!({ "envelopes": envelopes }).to_string();
        assert!(batch.len() > 64 * 1024, "the batch is small");
        let request = server.visitor().request(Method::POST, &path).header("x-forwarded-for", "192.0.2.2");
        let answer = request.header("content-type", "application/json").body(batch).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(stored(&server.database).await.0, 50);
    }
}
