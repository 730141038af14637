//! Somebody else answers at our address: a network that wants a password first, a proxy with a page of its own. Nothing of what
//! they say is taken for the server's word.

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::device::{Device, comments};
use super::{counted_comments, house, open_house, wire};
use crate::answers::{stored, until};
use crate::browser::tablet::Tablet;

/// What strangers say to somebody who hands in answers: the status with more of the head, the kind, and the body.
const ANSWERS: [(&str, &str, &str); 11] = [
    ("200 OK", "text/html", PAGE),
    ("200 OK", "application/json", "{}"),
    ("200 OK", "application/json", "null"),
    ("200 OK", "application/json", r#"{ "status": "login", "outcomes": [] }"#),
    ("302 Found\r\nLocation: /login", "text/html", PAGE),
    ("307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/login", "text/html", PAGE),
    ("401 Unauthorized", "application/json", r#"{ "type": "about:blank", "errors": [{ "code": "password" }] }"#),
    ("404 Not Found", "text/html", PAGE),
    ("404 Not Found", "application/json", r#"{ "type": "about:blank" }"#),
    ("409 Conflict", "text/html", PAGE),
    ("511 Network Authentication Required", "text/html", PAGE),
];
const PAGE: &str = "<title>Log in to the network</title>";

pub struct Stranger {
    pub address: String,
    says: Arc<Mutex<usize>>,
    asked: Arc<AtomicUsize>,
}

impl Stranger {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let stranger = Self { address, says: Arc::default(), asked: Arc::default() };
        let (says, asked) = (Arc::clone(&stranger.says), Arc::clone(&stranger.asked));
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                // Whoever hangs up in the middle is answered no more.
                let _ = answer(client, ANSWERS[*says.lock().unwrap()], &asked);
            }
        });
        stranger
    }

    fn says(&self, which: usize) {
        *self.says.lock().unwrap() = which;
    }

    /// How often answers were handed in here.
    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

/// Whoever reads gets the page to log in at; whoever hands in answers, what it is the turn of.
fn answer(mut client: TcpStream, said: (&str, &str, &str), asked: &AtomicUsize) -> std::io::Result<()> {
    let is_handing_in = wire::read_request(&mut client)?.starts_with(b"POST ");
    asked.fetch_add(usize::from(is_handing_in), Ordering::SeqCst);
    let (status, kind, body) = if is_handing_in { said } else { ANSWERS[0] };
    let length = body.len();
    write!(client, "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_guest_s_own_phone_answers_wait_whatever_a_stranger_says() {
    let (server, _, round, wire) = open_house().await;
    let stranger = Stranger::start();
    let phone = Tablet::start().await;
    phone.open(&format!("{}/s/{round}?lang=nb", wire.address)).await;
    phone.touch(".begin").await;
    phone.choose("meals", "5").await;
    phone.touch(".next").await;
    phone.skip_to_the_end().await;
    wire.lead_to(&stranger.address);
    for (which, (status, kind, _)) in ANSWERS.into_iter().enumerate() {
        stranger.says(which);
        let before = stranger.asked();
        phone.touch(if which == 0 { ".next" } else { ".now" }).await;
        until("the stranger is asked", async || stranger.asked() > before).await;
        let stands = async || {
            let root = phone.run("return { ...document.documentElement.dataset }").await;
            (root["screen"].clone(), root["sending"].clone())
        };
        until("the page has heard it", async || stands().await.1 != "").await;
        assert_eq!(stands().await, ("ending".into(), "waits".into()), "{status}, {kind}");
        assert_eq!(phone.filled().await, 1);
    }
    assert_eq!(stored(&server.database).await, (0, 0));
    wire.lead_to(&server.address);
    phone.touch(".now").await;
    phone.on_screen("end").await;
    assert!(phone.shows(".thanks").await);
    let sent = phone.run("return window.sent").await;
    let sent: &Vec<Value> = sent.as_array().unwrap();
    assert!(sent.len() > ANSWERS.len() && sent.iter().all(|each| each == &sent[0]), "not the same response: {sent:?}");
    assert_eq!(stored(&server.database).await.0, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_tablet_answers_wait_whatever_a_stranger_says() {
    let (server, _, round, wire) = house().await;
    let stranger = Stranger::start();
    let device = Device::start(&wire, &round).await;
    for (which, (status, kind, _)) in ANSWERS.into_iter().enumerate() {
        stranger.says(which);
        wire.lead_to(&stranger.address);
        let before = stranger.asked();
        assert_eq!(device.answer(&comments(which..which + 1)).await, ["kept"], "{status}, {kind}");
        assert!(stranger.asked() > before, "the guest's answers were not sent at once");
        let before = stranger.asked();
        device.awaited("window.peil.queue.sendNow()").await;
        assert!(stranger.asked() > before, "what waits was not sent again");
        assert_eq!(device.counts().await, [1, 0, 0], "{status}, {kind}");
        assert_eq!(stored(&server.database).await.0, which);
        wire.lead_to(&server.address);
        device.send_until([0, 0, 0]).await;
    }
    assert_eq!(counted_comments(&server).await, comments(0..ANSWERS.len()));
    assert_eq!(stored(&server.database).await.0, ANSWERS.len());
}
