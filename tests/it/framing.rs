//! Where one request ends and the next begins. Whoever tells it in two ways, so that a proxy and we might read it differently, is
//! refused, and what stands behind is not read as a request.

use crate::answers::{raw, status_of};
use crate::server::{Database, Server};

const BEHIND: &str = "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/// A request with these lines about its body, its body, and another request behind it.
async fn answers(server: &Server, (lines, body): (&str, &str)) -> (u16, usize) {
    let head = "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded";
    let answer = raw(&server.address, format!("{head}\r\n{lines}\r\n\r\n{body}{BEHIND}").into_bytes()).await;
    (status_of(&answer), answer.matches("HTTP/1.1 ").count())
}

#[tokio::test]
async fn a_body_whose_length_is_told_in_two_ways_is_refused_with_all_that_follows() {
    let server = Server::start(Database::sqlite()).await;
    let chunks = "0\r\n\r\n";
    for request in [
        ("Content-Length: 4\r\nTransfer-Encoding: chunked", chunks),
        ("Transfer-Encoding: chunked\r\nContent-Length: 4", chunks),
        ("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", chunks),
        ("Transfer-Encoding: xchunked", chunks),
        ("Transfer-Encoding : chunked", chunks),
        ("X-Folded: a\r\n Transfer-Encoding: chunked\r\nContent-Length: 0", ""),
        ("Content-Length: 4\r\nContent-Length: 6", "abcdef"),
        ("Content-Length: 4, 6", "abcdef"),
        ("Content-Length: +4", "abcd"),
        ("Content-Length: -1", ""),
        ("Host: y\r\nContent-Length: 0", ""),
    ] {
        assert_eq!(answers(&server, request).await, (400, 1), "{request:?}");
    }
    // What is told once has its end where it says, and the other request is one: an empty form is refused, the second answered.
    for request in [("Content-Length: 4", "abcd"), ("Transfer-Encoding: chunked", "4\r\nabcd\r\n0\r\n\r\n")] {
        assert_eq!(answers(&server, request).await, (400, 2), "{request:?}");
    }
    assert!(!server.log().contains("panicked"), "{}", server.log());
}
