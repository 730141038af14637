//! Other sites can neither send anything in a visitor's name nor put our pages in a frame, and our pages load nothing but
//! their own style sheets and run nothing but the one script that guests' pages name, and on tablets of the house another.

use reqwest::{Method, RequestBuilder, Response, StatusCode};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::server::{Database, Server, Visitor, new_id, on_both_databases};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// What a browser sends along when another site's page makes it write here.
const FOREIGN: [(&str, &str); 6] = [
    ("sec-fetch-site", "cross-site"),
    ("sec-fetch-site", "same-site"),
    ("origin", "https://evil.example"),
    ("origin", "http://127.0.0.1.evil.example"),
    ("origin", "http://127.0.0.1:1"),
    ("origin", "null"),
];

/// A server with an open round, its administrator, and the round's code.
async fn house(database: Database) -> (Server, Visitor, String) {
    let server = Server::start(database).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    (server, administrator, round)
}

fn write(visitor: &Visitor, path: &str, kind: &str, body: &str) -> RequestBuilder {
    visitor.request(Method::POST, path).header("content-type", kind).body(body.to_owned())
}

on_both_databases! {
    async fn another_site_cannot_answer_in_a_guests_name(database: Database) {
        let (server, _, round) = house(database).await;
        let (guest, path, id) = (server.visitor(), format!("/s/{round}"), new_id().to_string());
        let body = format!("response_id={id}&answer.meals=1");
        for (name, value) in FOREIGN {
            let refused = write(&guest, &path, FORM, &body).header(name, value).send().await.unwrap();
            assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{name}: {value}");
        }
        let counted = write(&guest, &path, FORM, &body).header("sec-fetch-site", "same-origin").send().await.unwrap();
        let thanks = counted.headers()["location"].to_str().unwrap();
        assert!(!thanks.contains("again"), "an answer with this id had been stored: {thanks}");
    }

    async fn another_site_cannot_hand_in_answers_through_the_api(database: Database) {
        let (server, _, round) = house(database).await;
        let (guest, id) = (server.visitor(), new_id());
        let path = format!("/api/v1/rounds/{round}/responses");
        let body = json!({ "id": id.to_string(), "answers": { "meals": 1 } }).to_string();
        for (name, value) in FOREIGN {
            let refused = write(&guest, &path, JSON, &body).header(name, value).send().await.unwrap();
            assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{name}: {value}");
            assert_problem(refused, 306).await;
        }
        assert_eq!(guest.answer(&round, id, &json!({ "meals": 5 })).await.status(), StatusCode::CREATED);
    }

    async fn another_site_cannot_sign_a_visitor_in_or_out(database: Database) {
        let (server, administrator, _) = house(database).await;
        let body = "email=amina%40example.org&password=riktig+hest+batteri";
        for (name, value) in FOREIGN {
            let refused = write(&server.visitor(), "/sign-in", FORM, body).header(name, value).send().await.unwrap();
            assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{name}: {value}");
            assert!(!refused.headers().contains_key("set-cookie"));
            let refused = write(&administrator, "/sign-out", FORM, "").header(name, value).send().await.unwrap();
            assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{name}: {value}");
        }
        assert_eq!(administrator.get("/staff").await.status(), StatusCode::OK);
    }

    async fn another_site_cannot_use_the_session_of_staff(database: Database) {
        let (server, administrator, round) = house(database).await;
        for (name, value) in FOREIGN {
            for (path, body) in [
                (format!("/staff/rounds/{round}/close"), ""),
                ("/staff/readings/oslo/2024".into(), "open_days=301"),
                ("/admin/accounts".into(), "name=Eve&email=eve%40example.org&role=administrator"),
            ] {
                let refused = write(&administrator, &path, FORM, body).header(name, value).send().await.unwrap();
                assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{path} {name}: {value}");
            }
        }
        let guest = server.visitor().answer(&round, new_id(), &json!({ "meals": 5 })).await;
        assert_eq!(guest.status(), StatusCode::CREATED, "the round is still open");
        let sheet = administrator.get("/staff/readings/oslo/2024").await.text().await.unwrap();
        assert!(!sheet.contains("value=\"301\""));
        assert!(!administrator.get("/admin/accounts").await.text().await.unwrap().contains("eve@example.org"));
    }

    async fn our_own_pages_and_programs_are_let_through(database: Database) {
        let (server, _, round) = house(database).await;
        let own = server.address.clone();
        for own in [("sec-fetch-site", "same-origin"), ("sec-fetch-site", "none"), ("origin", own.as_str())] {
            let body = format!("response_id={}&answer.meals=1", new_id());
            let request = write(&server.visitor(), &format!("/s/{round}"), FORM, &body).header(own.0, own.1);
            assert_eq!(request.send().await.unwrap().status(), StatusCode::SEE_OTHER, "{own:?}");
        }
    }
}

/// Browsers write an origin in small letters and without the usual port, whatever the operator wrote.
#[tokio::test]
async fn an_origin_is_compared_as_browsers_mean_it() {
    for (public, ours, foreign) in [
        (
            "http://MiniPC",
            ["http://minipc", "http://MINIPC:80"],
            ["https://minipc", "http://minipc:8080", "http://minipc.evil.example"],
        ),
        (
            "https://Peil.example.org:443/",
            ["https://peil.example.org", "https://PEIL.example.org:443"],
            ["http://peil.example.org", "https://peil.example.org:8443", "https://peil.example.org@evil.example"],
        ),
    ] {
        let server = Server::start_behind(Database::sqlite(), public).await;
        let link = server.setup_link.clone().unwrap();
        assert!(link.starts_with(ours[0]), "{link}");
        for origin in ours {
            let answer = write(&server.visitor(), "/sign-out", FORM, "").header("origin", origin).send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{public}: {origin}");
        }
        for origin in foreign {
            let answer = write(&server.visitor(), "/sign-out", FORM, "").header("origin", origin).send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{public}: {origin}");
        }
    }
}

/// Without a public address, what stands in links is an address or a name of the own network, never one that a stranger may
/// own, and never what visitors say of a proxy that is not there.
#[tokio::test]
async fn no_link_follows_a_name_that_a_stranger_may_own() {
    let (server, administrator, _) = house(Database::sqlite()).await;
    let account = "name=Eva&email=eva%40example.org&role=staff";
    write(&administrator, "/admin/accounts", FORM, account).send().await.unwrap();
    let here = server.address.trim_start_matches("http://").to_owned();
    let port = here.rsplit(':').next().unwrap();
    let near = [here.clone(), format!("localhost:{port}"), format!("MiniPC:{port}"), format!("minipc.local:{port}")];
    for host in near.iter().map(String::as_str).chain(["evil.example", "127.0.0.1.evil.example:80", "a@b", "x\"y", ""])
    {
        let request =
            write(&administrator, "/admin/accounts/link", FORM, "email=eva%40example.org").header("host", host);
        let request = request.header("x-forwarded-host", "evil.example").header("x-forwarded-proto", "https");
        let request = request.header("forwarded", "host=evil.example;proto=https");
        let page = request.send().await.unwrap().text().await.unwrap();
        let expected = if near.iter().any(|near| near == host) { host.to_lowercase() } else { here.clone() };
        assert!(page.contains(&format!("http://{expected}/link/")), "{host:?}: {page}");
        assert!(!page.contains("evil.example"), "{host:?}");
    }
}

/// Behind a proxy the name that it passes on is followed, where the operator has not said another.
#[tokio::test]
async fn behind_a_proxy_links_follow_the_name_that_it_passes_on() {
    let server = Server::start_with(Database::sqlite(), &["--behind-proxy"]).await;
    let administrator = server.administrator().await;
    let request = write(&administrator, "/admin/accounts", FORM, "name=Eva&email=eva%40example.org&role=staff");
    let request = request.header("x-forwarded-host", "peil.lan").header("x-forwarded-proto", "https");
    let page = request.send().await.unwrap().text().await.unwrap();
    assert!(page.contains("https://peil.lan/link/"), "{page}");
}

#[tokio::test]
async fn whoever_is_refused_at_the_door_reads_why_and_what_to_do() {
    let server = Server::start(Database::sqlite()).await;
    let foreign = write(&server.visitor(), "/sign-in", FORM, "").header("sec-fetch-site", "cross-site");
    let page = foreign.send().await.unwrap().text().await.unwrap();
    assert!(page.contains("Ingenting er endret. Åpne siden her og gjør det på nytt."), "the page says: {page:?}");
    for _ in 0..60 {
        let answer = write(&server.visitor(), "/sign-in", FORM, "").send().await.unwrap();
        if answer.status() == StatusCode::TOO_MANY_REQUESTS {
            let page = Html::parse_document(&answer.text().await.unwrap());
            assert_eq!(page.select(&Selector::parse("main h1").unwrap()).count(), 1);
            return;
        }
    }
    panic!("nobody is refused for asking too often");
}

/// Every kind of answer that a browser shows: by whom, and where.
async fn every_kind_of_page() -> (Server, Vec<(String, Response)>) {
    let (server, administrator, round) = house(Database::sqlite()).await;
    let planned = server.plan_round(&administrator, 2025).await;
    let closed = server.plan_round(&administrator, 2023).await;
    for step in ["open", "close"] {
        administrator.post(&format!("/staff/rounds/{closed}/{step}"), &[("sure", "on")]).await;
    }
    administrator.post("/staff/readings/oslo/2024", &[("open_days", "301")]).await;
    let guest = server.visitor();
    let mut found = Vec::new();
    for path in [
        "/",
        "/sign-in",
        "/link/unknown",
        "/nowhere",
        "/staff",
        "/language/en",
        "/language/xx",
        "/assets/0/peil.css",
        "/s/unknown0",
        "/t/unknown0",
        "/api/v1/nowhere",
        "/api/v1/units",
        "/api/v1/openapi.json",
    ] {
        found.push((format!("guest {path}"), guest.get(path).await));
    }
    for code in [&round, &planned, &closed] {
        for path in [format!("/s/{code}"), format!("/t/{code}"), format!("/t/{code}/staff")] {
            found.push((format!("guest {path}"), guest.get(&path).await));
        }
    }
    let house = crate::house::open_house_round(&server, &administrator, 2026).await;
    for path in [format!("/s/{house}"), format!("/t/{house}"), format!("/t/{house}/staff")] {
        found.push((format!("guest {path}"), guest.get(&path).await));
    }
    let start = format!("/t/{house}/start");
    found.push(("wrong start code".into(), guest.post(&start, &[("start_code", "bcdfghjk")]).await));
    let code = crate::house::start_code(&server.database.url, &house).await;
    found.push(("start code".into(), guest.post(&start, &[("start_code", &code)]).await));
    let thanks = format!("/s/{round}/thanks");
    found.push(("guest thanks".into(), guest.get(&thanks).await));
    let wrong = [("response_id", "0123456789abcdef0123456789abcdef"), ("answer.meals", "9")];
    found.push(("guest wrong answer".into(), guest.post(&format!("/s/{round}"), &wrong).await));
    let credentials = [("email", "x@example.org"), ("password", "feil")];
    found.push(("wrong password".into(), guest.post("/sign-in", &credentials).await));
    found.push(("cross site".into(), write(&guest, &thanks, FORM, "").header("origin", "null").send().await.unwrap()));
    for path in [
        "/",
        "/staff",
        "/staff/rounds/new",
        "/staff/readings",
        "/staff/readings/oslo/2024",
        "/staff/targets",
        "/scorecards",
        "/scorecard/oslo/2024",
        "/scorecard/oslo/2001",
        "/scorecard/nowhere/2024",
        "/admin/units",
        "/admin/accounts",
        "/api/v1/units",
        "/api/v1/units/oslo/scorecards/2024",
    ] {
        found.push((format!("administrator {path}"), administrator.get(path).await));
    }
    for code in [&round, &planned, &closed] {
        found.push((format!("administrator round {code}"), administrator.get(&format!("/staff/rounds/{code}")).await));
    }
    let account = [("name", "Eva"), ("email", "eva@example.org"), ("role", "staff")];
    found.push(("a new account".into(), administrator.post("/admin/accounts", &account).await));
    found.push(("a refused unit".into(), administrator.post("/admin/units", &[("name", ""), ("code", "Ø")]).await));
    (server, found)
}

#[tokio::test]
async fn every_page_binds_the_browser_to_its_own_style_sheets() {
    let (_server, pages) = every_kind_of_page().await;
    for (page, answer) in &pages {
        let header = |name: &str| answer.headers().get(name).map_or("", |value| value.to_str().unwrap());
        let policy: Vec<&str> = header("content-security-policy").split(';').map(str::trim).collect();
        for needed in ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
            assert!(policy.contains(&needed), "{page}: {needed} is not in {policy:?}");
        }
        // Guests' pages name the texts inside them; all others load one sheet and run nothing.
        let is_for_guests = policy.iter().any(|rule| rule.starts_with("style-src 'sha256-"));
        assert!(is_for_guests || policy.contains(&"style-src 'self'"), "{page}: {policy:?}");
        assert!(is_for_guests || !policy.iter().any(|rule| rule.starts_with("script-src")), "{page}: {policy:?}");
        assert!(!policy.iter().any(|rule| rule.contains("unsafe") || rule.contains('*')), "{page}: {policy:?}");
        assert!(!policy.iter().any(|rule| rule.contains("http")), "{page}: {policy:?}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{page}");
        // Not "no-referrer": browsers would then hide from us that our own forms are our own.
        assert_eq!(header("referrer-policy"), "same-origin", "{page}");
        let is_description = page.ends_with("openapi.json");
        assert_eq!(header("cache-control") == "no-store", !is_description, "{page}: {}", header("cache-control"));
    }
}

#[tokio::test]
async fn no_page_holds_a_script_or_a_style_that_its_policy_does_not_name() {
    let (_server, pages) = every_kind_of_page().await;
    let forbidden = Selector::parse("[style], iframe, object, embed, base").unwrap();
    let inside = Selector::parse("script:not([src]), style").unwrap();
    let (beside, any) = (Selector::parse("script[src]").unwrap(), Selector::parse("*").unwrap());
    let (mut read, mut scripts, mut with_script) = (0, 0, Vec::new());
    for (page, answer) in pages {
        if !answer.headers().get("content-type").is_some_and(|kind| kind.to_str().unwrap().starts_with("text/html")) {
            continue;
        }
        read += 1;
        let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
        let document = Html::parse_document(&answer.text().await.unwrap());
        let found: Vec<String> = document.select(&forbidden).map(|element| element.html()).collect();
        assert!(found.is_empty(), "{page}: {found:?}");
        for text in document.select(&inside) {
            scripts += usize::from(text.value().name() == "script");
            let digest = data_encoding::BASE64.encode(&Sha256::digest(text.text().collect::<String>().as_bytes()));
            let named = format!("{}-src 'sha256-{digest}'", text.value().name());
            assert!(policy.contains(&named), "{page}: {named} is not in {policy}");
        }
        for script in document.select(&beside) {
            with_script.push(page.clone());
            assert!(script.value().attr("src").unwrap().starts_with("/assets/"), "{page}");
            assert!(policy.split(';').any(|rule| rule.contains("script-src") && rule.ends_with(" 'self'")), "{page}");
        }
        for element in document.select(&any) {
            for (name, value) in element.value().attrs() {
                assert!(!name.starts_with("on"), "{page}: {name}");
                let is_address = matches!(name, "href" | "src" | "action");
                let is_near = value.starts_with('/') && !value.starts_with("//") || value.starts_with('#');
                assert!(!is_address || is_near, "{page}: {name}={value}");
            }
        }
    }
    assert!(read > 25, "only {read} pages were read");
    assert_eq!(scripts, 3, "the forms of open rounds run a script, and nothing else does");
    assert_eq!(with_script.len(), 8, "{with_script:?}");
    assert!(with_script.iter().all(|page| page.starts_with("guest /t/")), "only tablets load one: {with_script:?}");
}

#[tokio::test]
async fn a_style_sheet_may_be_kept_for_ever_and_never_goes_stale() {
    let (server, ..) = house(Database::sqlite()).await;
    let front = server.visitor().get("/").await.text().await.unwrap();
    let path = front[front.find("/assets/").unwrap()..].split('"').next().unwrap().to_owned();
    let sheet = server.visitor().get(&path).await;
    assert_eq!(sheet.headers()["cache-control"], "public, max-age=31536000, immutable");
    assert_eq!(sheet.headers()["content-type"], "text/css; charset=utf-8");
    assert_eq!(sheet.headers()["x-content-type-options"], "nosniff");
    let hash = path.split('/').nth(2).unwrap();
    let other = path.replace(hash, &hash.chars().rev().collect::<String>());
    assert_eq!(server.visitor().get(&other).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn more_than_a_form_can_hold_is_refused_unread() {
    let (server, administrator, round) = house(Database::sqlite()).await;
    let guest = server.visitor();
    let big = "x".repeat(64 * 1024);
    let id = new_id();
    let answers = json!({ "id": id.to_string(), "answers": { "wishes": big } }).to_string();
    let form = format!("response_id={id}&answer.wishes={big}");
    for (visitor, path, kind, body) in [
        (&guest, format!("/s/{round}"), FORM, &form),
        (&guest, "/sign-in".into(), FORM, &form),
        (&guest, crate::sign_in::new_link(&administrator, "Eva", "eva@example.org", "leader").await, FORM, &form),
        (&guest, format!("/api/v1/rounds/{round}/responses"), JSON, &answers),
        (&administrator, "/staff/readings/oslo/2024".into(), FORM, &form),
        (&administrator, "/staff/rounds/new".into(), FORM, &form),
        (&administrator, "/admin/accounts".into(), FORM, &form),
    ] {
        let refused = write(visitor, &path, kind, body).send().await.unwrap();
        assert_eq!(refused.status(), StatusCode::PAYLOAD_TOO_LARGE, "{path}");
    }
    assert_eq!(guest.answer(&round, id, &json!({ "meals": 5 })).await.status(), StatusCode::CREATED);
}

#[tokio::test]
async fn an_unknown_address_is_a_page_for_people_and_a_problem_for_programs() {
    let (_server, administrator, round) = house(Database::sqlite()).await;
    for path in [
        "/nowhere",
        "/staff/rounds/23456789",
        "/s/23456789",
        "/scorecard/oslo/1991",
        "/staff/readings/oslo/x",
        "/sign-out",
    ] {
        let page = administrator.get(path).await;
        assert_eq!(page.status(), StatusCode::NOT_FOUND, "{path}");
        assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8", "{path}");
        let page = Html::parse_document(&page.text().await.unwrap());
        assert_eq!(page.select(&Selector::parse("main h1").unwrap()).count(), 1, "{path}");
    }
    for (path, number) in [
        ("/api/v1/nowhere", 201),
        ("/api/v1/units/nowhere/scorecards/2024", 202),
        ("/api/v1/units/oslo/scorecards/1991", 203),
        (&format!("/api/v1/rounds/{round}/responses"), 201),
    ] {
        let answer = administrator.get(path).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
        assert_problem(answer, number).await;
    }
}

/// RFC 9457, with the number that a person can quote.
async fn assert_problem(answer: Response, number: u64) {
    let status = answer.status().as_u16();
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    let problem: Value = answer.json().await.unwrap();
    assert_eq!((problem["number"].as_u64(), problem["status"].as_u64()), (Some(number), Some(status.into())));
    assert!(problem["type"].as_str().unwrap().starts_with("urn:peil:problem:"));
    for words in ["title", "detail"] {
        assert!(!problem[words].as_str().unwrap().is_empty());
    }
}
