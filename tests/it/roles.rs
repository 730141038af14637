//! Every route against every role, and a scan of the sources that lets no route stay out of the table.

use std::collections::BTreeSet;
use std::path::Path;

use reqwest::{Method, Response, StatusCode};

use crate::server::{Server, Visitor, new_id, on_both_databases};

/// What comes of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// The handler was reached, whatever it made of an empty form.
    Allowed,
    /// Sent to the sign-in page, to come back afterwards.
    SignIn,
    Unauthorized,
    Forbidden,
}
use Outcome::{Allowed, Forbidden, SignIn, Unauthorized};

/// In the order of the columns below.
const ROLES: [&str; 4] = ["nobody", "leader", "staff", "administrator"];

type Row = (&'static str, &'static str, [Outcome; 4]);

const EVERYBODY: [Outcome; 4] = [Allowed; 4];
const LEADERS: [Outcome; 4] = [SignIn, Allowed, Allowed, Allowed];
const LEADERS_WRITE: [Outcome; 4] = [Unauthorized, Allowed, Allowed, Allowed];
/// Reached by nobody whose password has not just been right.
const SECOND_STEP: [Outcome; 4] = [Unauthorized; 4];
const LEADERS_PROGRAMS: [Outcome; 4] = [Unauthorized, Allowed, Allowed, Allowed];
const STAFF: [Outcome; 4] = [SignIn, Forbidden, Allowed, Allowed];
const STAFF_WRITE: [Outcome; 4] = [Unauthorized, Forbidden, Allowed, Allowed];
const ADMINISTRATORS: [Outcome; 4] = [SignIn, Forbidden, Forbidden, Allowed];
const ADMINISTRATORS_WRITE: [Outcome; 4] = [Unauthorized, Forbidden, Forbidden, Allowed];

/// Every route. Signing out comes last, because it ends the session that asks.
const TABLE: [Row; 87] = [
    // The operator's machines.
    ("GET", "/healthz", EVERYBODY),
    ("GET", "/readyz", EVERYBODY),
    ("GET", "/metrics", EVERYBODY),
    // The front.
    ("GET", "/", EVERYBODY),
    ("GET", "/assets/{hash}/{name}", EVERYBODY),
    ("GET", "/language/{tag}", EVERYBODY),
    ("GET", "/sign-in", EVERYBODY),
    ("POST", "/sign-in", EVERYBODY),
    ("GET", "/link/{secret}", EVERYBODY),
    ("POST", "/link/{secret}", EVERYBODY),
    ("GET", "/sign-in/code", EVERYBODY),
    ("POST", "/sign-in/code", SECOND_STEP),
    // One's own account.
    ("GET", "/account", LEADERS),
    ("POST", "/account/password", LEADERS_WRITE),
    ("POST", "/account/sessions/end", LEADERS_WRITE),
    ("POST", "/account/sessions/end-others", LEADERS_WRITE),
    ("GET", "/account/second-factor", LEADERS),
    ("POST", "/account/second-factor", LEADERS_WRITE),
    ("POST", "/account/second-factor/confirm", LEADERS_WRITE),
    ("POST", "/account/second-factor/codes", LEADERS_WRITE),
    ("POST", "/account/second-factor/remove", LEADERS_WRITE),
    // Guests.
    ("GET", "/s/{round}", EVERYBODY),
    ("POST", "/s/{round}", EVERYBODY),
    ("GET", "/s/{round}/thanks", EVERYBODY),
    // Tablets of the house.
    ("GET", "/t/{round}", EVERYBODY),
    ("GET", "/t/worker.js", EVERYBODY),
    ("POST", "/t/{round}", EVERYBODY),
    ("GET", "/t/{round}/thanks", EVERYBODY),
    ("POST", "/t/{round}/start", EVERYBODY),
    ("GET", "/t/", EVERYBODY),
    ("GET", "/t/{round}/staff", EVERYBODY),
    ("POST", "/t/{round}/staff", EVERYBODY),
    ("POST", "/api/v1/rounds/{round}/responses", EVERYBODY),
    ("GET", "/{short:[2-9B-DF-HJKMNP-Zb-df-hjkmnp-z]{5}}", EVERYBODY),
    ("GET", "/s/{else:.*}", EVERYBODY),
    ("GET", "/t/{else:.*}", EVERYBODY),
    ("POST", "/api/v1/rounds/{round}/envelopes", EVERYBODY),
    ("POST", "/api/v1/rounds/{round}/tablets", EVERYBODY),
    // Leaders.
    ("GET", "/scorecards", LEADERS),
    ("GET", "/scorecard/{unit}/{year}", LEADERS),
    ("GET", "/scorecard/{unit}/{year}/units", LEADERS),
    ("GET", "/scorecard/{unit}/{year}/groups", LEADERS),
    ("GET", "/scorecard/{unit}/{year}/measures/{measure}", LEADERS),
    ("GET", "/api/v1/units", LEADERS_PROGRAMS),
    ("GET", "/api/v1/units/{unit}/scorecards/{year}", LEADERS_PROGRAMS),
    ("GET", "/api/v1/units/{unit}/breakdowns/{year}", LEADERS_PROGRAMS),
    ("GET", "/api/v1/openapi.json", EVERYBODY),
    // Quality staff.
    ("GET", "/staff", STAFF),
    ("GET", "/staff/rounds/new", STAFF),
    ("POST", "/staff/rounds/new", STAFF_WRITE),
    ("GET", "/staff/rounds/{round}", STAFF),
    ("POST", "/staff/rounds/{round}/open", STAFF_WRITE),
    ("POST", "/staff/rounds/{round}/close", STAFF_WRITE),
    ("POST", "/staff/rounds/{round}/seal", STAFF_WRITE),
    ("GET", "/staff/rounds/{round}/poster", STAFF),
    ("POST", "/staff/rounds/{round}/codes", STAFF_WRITE),
    ("POST", "/staff/rounds/{round}/ways", STAFF_WRITE),
    ("POST", "/staff/rounds/{round}/pin", STAFF_WRITE),
    ("POST", "/staff/rounds/{round}/start-code", STAFF_WRITE),
    ("POST", "/staff/rounds/{round}/token", STAFF_WRITE),
    ("GET", "/staff/rounds/{round}/paper", STAFF),
    ("POST", "/staff/rounds/{round}/paper", STAFF_WRITE),
    ("GET", "/staff/readings", STAFF),
    ("GET", "/staff/readings/{unit}/{year}", STAFF),
    ("POST", "/staff/readings/{unit}/{year}", STAFF_WRITE),
    ("GET", "/staff/rounds/{round}/comments", STAFF),
    ("GET", "/staff/rounds/{round}/reply", STAFF),
    ("POST", "/staff/rounds/{round}/reply", STAFF_WRITE),
    ("GET", "/staff/help", STAFF),
    ("GET", "/staff/help/{unit}", STAFF),
    ("POST", "/staff/help/{unit}", STAFF_WRITE),
    ("GET", "/staff/targets", STAFF),
    // Administrators.
    ("GET", "/admin/units", ADMINISTRATORS),
    ("POST", "/admin/units", ADMINISTRATORS_WRITE),
    ("GET", "/admin/accounts", ADMINISTRATORS),
    ("POST", "/admin/accounts", ADMINISTRATORS_WRITE),
    ("POST", "/admin/accounts/link", ADMINISTRATORS_WRITE),
    ("POST", "/admin/accounts/access", ADMINISTRATORS_WRITE),
    ("POST", "/admin/accounts/role", ADMINISTRATORS_WRITE),
    ("POST", "/admin/accounts/remove", ADMINISTRATORS_WRITE),
    ("GET", "/admin/events", ADMINISTRATORS),
    ("GET", "/admin/jobs", ADMINISTRATORS),
    ("POST", "/admin/jobs/cancel", ADMINISTRATORS_WRITE),
    ("GET", "/admin/second-factors", ADMINISTRATORS),
    ("POST", "/admin/second-factors", ADMINISTRATORS_WRITE),
    ("POST", "/admin/second-factors/reset", ADMINISTRATORS_WRITE),
    ("POST", "/sign-out", EVERYBODY),
];

#[test]
fn the_table_has_every_route_and_no_other() {
    let declared = declared();
    let listed: BTreeSet<(String, String)> =
        TABLE.into_iter().map(|(method, path, _)| (method.to_owned(), path.to_owned())).collect();
    assert_eq!(listed.len(), TABLE.len(), "a route stands in the table twice");
    let missing: Vec<_> = declared.difference(&listed).collect();
    assert!(missing.is_empty(), "not in the table: {missing:?}");
    let gone: Vec<_> = listed.difference(&declared).collect();
    assert!(gone.is_empty(), "in the table, but nowhere in src/web: {gone:?}");
}

/// Every route that the sources declare: method and path.
pub fn declared() -> BTreeSet<(String, String)> {
    let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web");
    let root = std::fs::read_to_string(web.join("mod.rs")).unwrap();
    assert!(root.contains("scope(\"/api/v1\")"), "the api has moved: this scan must follow");
    let mut found = BTreeSet::new();
    for file in rust_files(&web) {
        let source = std::fs::read_to_string(&file).unwrap();
        let prefix = if file.starts_with(web.join("api")) { "/api/v1" } else { "" };
        let routes = routes_in(&source).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
        found.extend(routes.into_iter().map(|(method, path)| (method, format!("{prefix}{path}"))));
    }
    found
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let own = files.into_iter().filter(|file| file.extension().is_some_and(|ending| ending == "rs"));
    own.chain(folders.iter().flat_map(|folder| rust_files(folder))).collect()
}

/// The routes of one file; an error for any way of declaring one that this scan does not read.
fn routes_in(source: &str) -> Result<Vec<(String, String)>, String> {
    for unread in [".route(", "resource(", "#[route", "#[put", "#[delete", "#[patch", "#[head", "#[actix_web::"] {
        if source.contains(unread) {
            return Err(format!("declares a route with {unread}, which the scan for routes does not read"));
        }
    }
    let mut found = Vec::new();
    for method in ["get", "post"] {
        for rest in source.split(&format!("#[{method}(")).skip(1) {
            let path = rest.strip_prefix('"').and_then(|rest| rest.split_once("\")]"));
            let path = path.map(|(path, _)| path);
            let path = path.filter(|path| !path.contains('"'));
            let path = path.ok_or_else(|| format!("#[{method}(...)] holds more than a path"))?;
            found.push((method.to_uppercase(), path.to_owned()));
        }
    }
    Ok(found)
}

#[test]
fn the_scan_reads_routes_and_stumbles_over_what_it_cannot_read() {
    let source = "#[get(\"/a\")]\nasync fn a() {}\n#[post(\"/a/{b}\")]\nasync fn b() {}";
    let expected = [("GET".to_owned(), "/a".to_owned()), ("POST".to_owned(), "/a/{b}".to_owned())];
    assert_eq!(routes_in(source).unwrap(), expected);
    for unread in ["config.route(\"/a\", get())", "#[put(\"/a\")]", "#[get(\"/a\", guard = \"x\")]"] {
        assert!(routes_in(unread).is_err(), "{unread}");
    }
}

on_both_databases! {
    async fn every_route_answers_every_role_as_the_table_says(database: Database) {
        // Each role comes from an address of its own, so that none is held up for asking too often.
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let round = server.open_round(&administrator, 2024).await;
        let sheet = style_sheet(&server).await;
        let mut visitors = vec![server.visitor()];
        for role in &ROLES[1..3] {
            visitors.push(server.person(&administrator, role).await);
        }
        visitors.push(administrator);

        let mut wrong = Vec::new();
        for (method, path, expected) in TABLE {
            let address = fill(path, &round, &sheet);
            for (role, (visitor, expected)) in visitors.iter().zip(expected).enumerate() {
                let answer = ask(visitor, method, &address, role).await;
                let status = answer.status();
                let found = outcome(&answer);
                if found != Some(expected) {
                    wrong.push(format!("{method} {path} by {}: {expected:?} expected, {status} came", ROLES[role]));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    async fn a_leader_can_neither_open_nor_close_a_round_nor_add_anything(database: Database) {
        let server = Server::start(database).await;
        let administrator = server.administrator().await;
        let round = server.open_round(&administrator, 2024).await;
        let planned = server.plan_round(&administrator, 2025).await;
        let leader = server.person(&administrator, "leader").await;
        let unit = [("name", "Bergen"), ("code", "bergen"), ("scorecard", "street-near")];
        let person = [("name", "Eva"), ("email", "eva@example.org"), ("role", "administrator")];
        let new = [("unit", "oslo"), ("survey", "street-near"), ("year", "2026")];
        let before = everything_seen_by(&administrator, &[&round, &planned]).await;
        for (path, form) in [
            (format!("/staff/rounds/{planned}/open"), &[][..]),
            (format!("/staff/rounds/{round}/close"), &[("sure", "on")]),
            (format!("/staff/rounds/{round}/seal"), &[("sure", "on")]),
            ("/staff/rounds/new".into(), &new),
            ("/staff/readings/oslo/2024".into(), &[("open_days", "301")]),
            ("/admin/units".into(), &unit),
            ("/admin/accounts".into(), &person),
            ("/admin/accounts/access".into(), &[("email", "leader@example.org"), ("is_disabled", "false")]),
            ("/admin/accounts/access".into(), &[("email", "amina@example.org"), ("is_disabled", "true")]),
            ("/admin/accounts/role".into(), &[("email", "leader@example.org"), ("role", "administrator")]),
            ("/admin/accounts/remove".into(), &[("email", "amina@example.org")]),
        ] {
            assert_eq!(leader.post(&path, form).await.status(), StatusCode::FORBIDDEN, "{path}");
        }
        assert_eq!(everything_seen_by(&administrator, &[&round, &planned]).await, before);
    }

    async fn guests_answer_without_any_session_and_are_given_none(database: Database) {
        let server = Server::start(database).await;
        let administrator = server.administrator().await;
        let round = server.open_round(&administrator, 2024).await;
        let guest = server.visitor();
        let id = new_id().to_string();
        let form = [("response_id", id.as_str()), ("answer.meals", "5")];
        let answers = serde_json::json!({ "meals": 4 });
        for (answer, expected) in [
            (guest.get(&format!("/s/{round}")).await, StatusCode::OK),
            (guest.post(&format!("/s/{round}"), &form).await, StatusCode::SEE_OTHER),
            (guest.get(&format!("/s/{round}/thanks")).await, StatusCode::OK),
            (guest.answer(&round, new_id(), &answers).await, StatusCode::CREATED),
        ] {
            assert_eq!(answer.status(), expected);
            assert!(answer.headers().get("set-cookie").is_none(), "{}", answer.url());
        }
    }
}

/// What an administrator reads of rounds, figures, units and accounts.
async fn everything_seen_by(administrator: &Visitor, rounds: &[&str]) -> Vec<String> {
    let mut seen = Vec::new();
    let fixed = ["/staff", "/staff/readings/oslo/2024", "/admin/units", "/admin/accounts"].map(ToOwned::to_owned);
    for path in fixed.into_iter().chain(rounds.iter().map(|round| format!("/staff/rounds/{round}"))) {
        let page = administrator.get(&path).await;
        assert_eq!(page.status(), StatusCode::OK);
        seen.push(page.text().await.unwrap());
    }
    seen
}

/// The address of a style sheet, off the front page.
async fn style_sheet(server: &Server) -> String {
    let front = server.visitor().get("/").await.text().await.unwrap();
    let start = front.find("/assets/").unwrap();
    front[start..].split('"').next().unwrap().to_owned()
}

fn fill(path: &str, round: &str, sheet: &str) -> String {
    if path.starts_with("/assets/") {
        return sheet.to_owned();
    }
    let filled = path
        .replace("{round}", round)
        .replace("{unit}", "oslo")
        .replace("{year}", "2024")
        .replace("{measure}", "meals")
        .replace("{short:[2-9B-DF-HJKMNP-Zb-df-hjkmnp-z]{5}}", "22222")
        .replace("{else:.*}", "no-such/page");
    let filled = filled.replace("{tag}", "nb").replace("{secret}", "unknown");
    assert!(!filled.contains('{'), "{path} has a blank that this test cannot fill");
    filled
}

async fn ask(visitor: &Visitor, method: &str, address: &str, role: usize) -> Response {
    let method: Method = method.parse().unwrap();
    let is_api = address.starts_with("/api/");
    let kind = if is_api { "application/json" } else { "application/x-www-form-urlencoded" };
    let request = visitor.request(method, address).header("x-forwarded-for", format!("192.0.2.{role}"));
    request.header("content-type", kind).send().await.unwrap()
}

/// None for an answer that no route should give.
fn outcome(answer: &Response) -> Option<Outcome> {
    let target = answer.headers().get("location").map(|target| target.to_str().unwrap());
    let is_problem = answer.headers().get("content-type").is_some_and(|kind| kind == "application/problem+json");
    let is_api = answer.url().path().starts_with("/api/");
    match answer.status() {
        StatusCode::SEE_OTHER if target.is_some_and(|target| target.starts_with("/sign-in?next=%2F")) => Some(SignIn),
        StatusCode::UNAUTHORIZED => (is_problem == is_api).then_some(Unauthorized),
        // A PIN is heard from started tablets only, whoever else is signed in there.
        StatusCode::FORBIDDEN if answer.url().path().starts_with("/t/") => Some(Allowed),
        StatusCode::FORBIDDEN => (is_problem == is_api).then_some(Forbidden),
        StatusCode::METHOD_NOT_ALLOWED | StatusCode::TOO_MANY_REQUESTS => None,
        // The scorecard of a year without figures, or no round behind a short address; any other address above exists.
        StatusCode::NOT_FOUND => ["/2024", "/22222", "/no-such/page"]
            .iter()
            .any(|path| answer.url().path().contains(path))
            .then_some(Allowed),
        status => (!status.is_server_error()).then_some(Allowed),
    }
}
