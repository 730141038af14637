//! Limits count by place, and a place is an address: no port, no spelling, and not each of the addresses of one network.

use std::net::SocketAddr;

use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::answers::{full_sheet, open_round};
use crate::envelopes::{key_of, seal};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases};

/// Tries to sign in as somebody whom a proxy names so.
async fn attempt(visitor: &Visitor, named: Option<&str>) -> StatusCode {
    let request = visitor.request(Method::POST, "/sign-in");
    let request = request.header("content-type", "application/x-www-form-urlencoded").body("");
    let request = match named {
        Some(named) => request.header("x-forwarded-for", named),
        None => request,
    };
    request.send().await.unwrap().status()
}

/// True when somebody among the first forty was told to come later.
async fn are_one_place(visitor: &Visitor, named: impl Fn(usize) -> Option<String>) -> bool {
    for number in 0..40 {
        if attempt(visitor, named(number).as_deref()).await == StatusCode::TOO_MANY_REQUESTS {
            return true;
        }
    }
    false
}

on_both_databases! {
    /// Behind a proxy, neither ports nor spellings nor the addresses of one IPv6 network have budgets of their own.
    async fn every_spelling_of_a_place_shares_its_budget(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let visitor = server.visitor();
        let spelled = |number: usize| {
            let ways = ["192.0.2.1:{}", "::ffff:192.0.2.1", "[::ffff:c000:201]:{}", "198.51.100.{}, 192.0.2.1", " \"192.0.2.1:{}\" "];
            Some(ways[number % ways.len()].replace("{}", &(number + 1).to_string()))
        };
        assert!(are_one_place(&visitor, spelled).await, "a port or a spelling is a place of its own");
        assert_eq!(attempt(&visitor, Some("192.0.2.1")).await, StatusCode::TOO_MANY_REQUESTS);
        assert_ne!(attempt(&visitor, Some("192.0.2.2")).await, StatusCode::TOO_MANY_REQUESTS);
        assert!(are_one_place(&visitor, |number| Some(format!("2001:db8:1:2:{number:x}::1"))).await, "a /64 is many places");
        assert_eq!(attempt(&visitor, Some("[2001:DB8:1:2::9]:1")).await, StatusCode::TOO_MANY_REQUESTS);
        assert_ne!(attempt(&visitor, Some("2001:db8:1:3::1")).await, StatusCode::TOO_MANY_REQUESTS);
    }

    /// Behind a proxy, requests that name no place count as the proxy's own, whatever stands there instead.
    async fn a_request_without_a_place_is_the_proxys(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let visitor = server.visitor();
        let nothing = |number: usize| {
            let ways = ["unknown", "", "_hidden{}", "10.0.0.{}.example", "999.0.0.{}", "192.0.2.7, nobody{}"];
            (number % 7 < 6).then(|| ways[number % 7].replace("{}", &number.to_string()))
        };
        assert!(are_one_place(&visitor, nothing).await, "nobody's place has no limit");
        assert_eq!(attempt(&visitor, None).await, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(attempt(&visitor, Some("127.0.0.1")).await, StatusCode::TOO_MANY_REQUESTS);
        assert_ne!(attempt(&visitor, Some("192.0.2.7")).await, StatusCode::TOO_MANY_REQUESTS);
    }

    /// Without a proxy only the connection says where somebody is: each of its ports is the same place, another address is not.
    async fn without_a_proxy_the_connection_is_the_place(database: Database) {
        let server = Server::start(database).await;
        let mut statuses = Vec::new();
        for number in 0..40 {
            // Each visitor comes over a connection of its own, from another port.
            statuses.push(attempt(&server.visitor(), Some(&format!("192.0.2.{number}"))).await);
        }
        assert!(statuses.contains(&StatusCode::TOO_MANY_REQUESTS), "{statuses:?}");
        let elsewhere = server.visitor_from("127.0.0.2");
        assert_ne!(attempt(&elsewhere, None).await, StatusCode::TOO_MANY_REQUESTS);
    }

    /// Twenty-four guests' phones and twenty tablets of a house behind one address, all at work at once: nobody is held up.
    async fn a_house_behind_one_address_is_not_slowed(database: Database) {
        let (server, _, code) = open_round(database).await;
        let key = key_of(&server.database, &code).await;
        let mut at_work = tokio::task::JoinSet::new();
        for phone in 0..24 {
            let (visitor, code) = (server.visitor(), code.clone());
            at_work.spawn(async move { use_phone(&visitor, &code, phone).await });
        }
        for _ in 0..20 {
            let (visitor, code, key) = (server.visitor(), code.clone(), key.clone());
            at_work.spawn(async move { use_tablet(&visitor, &code, &key).await });
        }
        let met: Vec<StatusCode> = at_work.join_all().await.into_iter().flatten().collect();
        let held_up: Vec<&StatusCode> = met.iter().filter(|status| !status.is_success() && status.as_u16() != 303).collect();
        assert!(held_up.is_empty(), "{} of {} were held up: {held_up:?}", held_up.len(), met.len());
        assert!(met.len() > 24 * 5 + 20 * 9, "only {} requests", met.len());
    }
}

/// Everything that a guest's phone asks for, twice over.
async fn use_phone(visitor: &Visitor, code: &str, number: usize) -> Vec<StatusCode> {
    let languages = ["nb", "nn", "en", "da"];
    let page = format!("/s/{code}?lang={}", languages[number % languages.len()]);
    let mut met = Vec::new();
    for _ in 0..2 {
        let request = visitor.request(Method::GET, &page).header("accept-encoding", "br, gzip");
        met.push(request.send().await.unwrap().status());
        met.push(visitor.answer(code, new_id(), &full_sheet()).await.status());
        let id = new_id().to_string();
        met.push(
            visitor.post(&format!("/s/{code}"), &[("response_id", id.as_str()), ("answer.meals", "4")]).await.status(),
        );
        met.push(visitor.get(&format!("/s/{code}/thanks")).await.status());
    }
    met
}

/// Everything that a tablet of the house asks for: its pages and files, answers, and batches that waited.
async fn use_tablet(visitor: &Visitor, code: &str, key: &[u8]) -> Vec<StatusCode> {
    let page = visitor.get(&format!("/t/{code}")).await;
    let mut met = vec![page.status()];
    let page = page.text().await.unwrap();
    let assets = page.split('"').filter(|text| text.starts_with("/assets/")).map(ToOwned::to_owned);
    let standing = format!("/t/{code}/staff");
    for path in assets.chain(["/t/".into(), "/t/worker.js".into(), standing]) {
        met.push(visitor.get(&path).await.status());
    }
    for _ in 0..3 {
        met.push(visitor.answer(code, new_id(), &full_sheet()).await.status());
        let envelopes: Vec<String> =
            (0..10).map(|_| data_encoding::BASE64.encode(&seal(key, code, &full_sheet()))).collect();
        let batch = json!({ "envelopes": envelopes }).to_string().into_bytes();
        let path = format!("/api/v1/rounds/{code}/envelopes");
        met.push(visitor.post_raw(&path, "application/json", batch).await.status());
    }
    met
}

/// A server that listens at every address of the machine, both kinds if it has them.
#[tokio::test]
async fn an_address_of_the_newer_kind_that_holds_one_of_the_older_is_the_same_place() {
    let Ok(free) = std::net::TcpListener::bind("[::]:0").map(|listener| listener.local_addr().unwrap().port()) else {
        return;
    };
    let listen = format!("[::]:{free}");
    let database = Database::sqlite();
    let mut command = crate::server::peil(&["serve", "--database", &database.url, "--listen", &listen]);
    command.env_remove("PEIL_PUBLIC_URL");
    let server = Server::from_command(database, command, Some(format!("http://127.0.0.1:{free}")));
    let visitor = server.visitor();
    assert!(are_one_place(&visitor, |_| None).await);
    let address: SocketAddr = format!("[::1]:{free}").parse().unwrap();
    let other = Visitor::at(&format!("http://{address}"));
    assert_ne!(attempt(&other, None).await, StatusCode::TOO_MANY_REQUESTS);
}
