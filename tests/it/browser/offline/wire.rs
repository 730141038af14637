//! The wire between a tablet and the server: it can be cut, hang, lose replies after the server has done its work, and carry a
//! newer version of the program.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use crate::server::Server;

/// What the wire does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Carries it there, and the reply back.
    Whole,
    /// Hangs up at once.
    Cut,
    /// Takes it and is silent.
    Silent,
    /// Of four requests that hand in answers, loses one on the way there, and of two the reply after the server has sent it.
    Flaky,
    /// Carries requests, and no reply to those that hand in answers.
    Deaf,
}

struct Shared {
    upstream: Mutex<String>,
    state: Mutex<State>,
    /// Something to add to the worker, as a newer version of the program would.
    newer: Mutex<String>,
    handed_in: AtomicUsize,
    /// Connections that are held open without an answer.
    held: Mutex<Vec<TcpStream>>,
}

pub struct Wire {
    pub address: String,
    /// Where the server at its first end keeps its data: start codes come from there.
    pub database: String,
    shared: Arc<Shared>,
}

impl Wire {
    /// A whole wire to a server.
    pub fn to(server: &Server) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            upstream: Mutex::new(String::new()),
            state: Mutex::new(State::Whole),
            newer: Mutex::new(String::new()),
            handed_in: AtomicUsize::new(0),
            held: Mutex::new(Vec::new()),
        });
        let own = Arc::clone(&shared);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let shared = Arc::clone(&own);
                // Whoever hangs up in the middle has a broken wire, too.
                std::thread::spawn(move || carry(&shared, client).is_ok());
            }
        });
        let wire = Self { address, database: server.database.url.clone(), shared };
        wire.lead_to(&server.address);
        wire
    }

    /// From now on the wire ends at another server.
    pub fn lead_to(&self, server: &str) {
        server.trim_start_matches("http://").clone_into(&mut self.shared.upstream.lock().unwrap());
    }

    pub fn set(&self, state: State) {
        *self.shared.state.lock().unwrap() = state;
        self.shared.held.lock().unwrap().clear();
    }

    /// How many requests a silent wire keeps waiting.
    pub fn holds(&self) -> usize {
        self.shared.held.lock().unwrap().len()
    }

    /// Requests that handed in answers and reached the wire so far.
    pub fn handed_in(&self) -> usize {
        self.shared.handed_in.load(Ordering::SeqCst)
    }

    /// From now on the worker begins with one more line, as another version would.
    pub fn update(&self, line: &str) {
        *self.shared.newer.lock().unwrap() = format!("{line}\n");
    }
}

fn carry(shared: &Shared, mut client: TcpStream) -> std::io::Result<()> {
    if *shared.state.lock().unwrap() == State::Cut {
        return Ok(());
    }
    let request = read_request(&mut client)?;
    // A browser connects before it knows what it will ask; the wire is as it is when it asks.
    let state = *shared.state.lock().unwrap();
    if state == State::Cut {
        return Ok(());
    }
    if state == State::Silent {
        shared.held.lock().unwrap().push(client);
        return Ok(());
    }
    let is_handing_in = request.starts_with(b"POST ");
    let number = if is_handing_in { shared.handed_in.fetch_add(1, Ordering::SeqCst) } else { 0 };
    if is_handing_in && state == State::Flaky && number.is_multiple_of(4) {
        return Ok(());
    }
    let upstream = shared.upstream.lock().unwrap().clone();
    let mut server = TcpStream::connect(upstream)?;
    server.write_all(&request)?;
    let mut reply = Vec::new();
    server.read_to_end(&mut reply)?;
    let is_lost = is_handing_in && (state == State::Deaf || state == State::Flaky && number % 4 < 3);
    // The state may have changed while the server was at work.
    if is_lost || *shared.state.lock().unwrap() == State::Cut {
        return Ok(());
    }
    let newer = shared.newer.lock().unwrap().clone();
    if request.starts_with(b"GET /t/worker.js ") && !newer.is_empty() {
        reply = with_text_before_body(&reply, &newer);
    }
    client.write_all(&reply)
}

/// One request, whole, that asks the server to hang up after its reply: the end of the reply is then its end on the wire.
pub fn read_request(client: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let (mut read, mut piece) = (Vec::new(), [0; 8_192]);
    let end_of_head = loop {
        if let Some(at) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            break at + 4;
        }
        let length = client.read(&mut piece)?;
        if length == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        read.extend(&piece[..length]);
    };
    let head = String::from_utf8_lossy(&read[..end_of_head]).into_owned();
    let is_named = |line: &&str, name: &str| line.to_ascii_lowercase().starts_with(name);
    let length = head.lines().find(|line| is_named(line, "content-length:"));
    let length: usize = length.map_or(0, |line| line.split(':').nth(1).unwrap().trim().parse().unwrap());
    while read.len() < end_of_head + length {
        let got = client.read(&mut piece)?;
        read.extend(&piece[..got]);
    }
    let is_dropped = |line: &str| is_named(&line, "connection:") || is_named(&line, "accept-encoding:");
    let kept = head.trim_end().lines().filter(|line| !is_dropped(line));
    let mut request: Vec<u8> = kept.flat_map(|line| [line.as_bytes(), b"\r\n"].concat()).collect();
    // What is changed on the way must be legible there. All else comes as to a tablet without TLS: a new server takes seconds to
    // compress every language for one that takes brotli, as the tablets in `kiosk.rs` do.
    if !head.starts_with("GET /t/worker.js ") {
        request.extend(b"Accept-Encoding: gzip\r\n");
    }
    request.extend(b"Connection: close\r\n\r\n");
    request.extend(&read[end_of_head..]);
    Ok(request)
}

/// A reply whose body begins with something more.
fn with_text_before_body(reply: &[u8], text: &str) -> Vec<u8> {
    let reply = String::from_utf8(reply.to_vec()).unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    let kept = head.lines().filter(|line| !line.to_ascii_lowercase().starts_with("content-length:"));
    let head = kept.collect::<Vec<_>>().join("\r\n");
    format!("{head}\r\n\r\n{text}{body}").into_bytes()
}
