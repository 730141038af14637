//! What guests send in these tests, and how a test looks at what became of it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use diesel::{QueryableByName, RunQueryDsl};
use peil::core::ids::ResponseId;
use peil::locale::{Locale, Value as Blank};
use peil::store::{Conn, Store};
use reqwest::{Response, StatusCode};
use scraper::{Html, Selector};
use serde_json::{Value, json};

use crate::server::{Database, Server, Visitor, new_id};

pub const FORM: &str = "application/x-www-form-urlencoded";

/// A round that takes answers, and the administrator who opened it.
pub async fn open_round(database: Database) -> (Server, Visitor, String) {
    let server = Server::start(database).await;
    let administrator = server.administrator().await;
    let code = server.open_round(&administrator, 2024).await;
    (server, administrator, code)
}

/// One answer of every kind.
pub fn full_sheet() -> Value {
    json!({
        "meals": 4, "social_work": 5, "activities": 3, "friendliness": 4, "quality_of_life": 5, "mastery": 2,
        "visits": "about_once_a_week", "reasons": ["food", "safe_place"], "meals_per_visit": 2, "smoker": "yes",
        "trips_outside": 3, "income": "retirement_pension", "challenges": ["none"], "wishes": "Mer frukt, takk",
    })
}

/// How many respondents leaders read of: a number, or nothing where they are fewer than five.
///
/// It equals any number of which nothing more is told; [`tallied`] knows which it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Respondents(pub Option<u64>);

impl PartialEq<u64> for Respondents {
    fn eq(&self, number: &u64) -> bool {
        self.0.map_or(*number < 5, |read| read >= 5 && read == *number)
    }
}

/// Closes a round and returns the number of respondents that leaders read.
pub async fn close(staff: &Visitor, code: &str) -> Respondents {
    let closed = staff.post(&format!("/staff/rounds/{code}/close"), &[("sure", "on")]).await;
    assert_eq!(closed.status(), StatusCode::SEE_OTHER);
    respondents(staff).await
}

/// The number of respondents of the round of 2024.
pub async fn respondents(leader: &Visitor) -> Respondents {
    let card: Value = scorecard(leader).await;
    let round = card["rounds"].as_array().unwrap().iter().find(|round| round["year"] == 2024).unwrap();
    assert!(round.as_object().unwrap().contains_key("respondents"));
    Respondents(round["respondents"].as_u64())
}

/// How many responses a released round was counted from, which nobody is shown of a small one.
pub async fn tallied(database: &Database, code: &str) -> u64 {
    let found = texts(database, &format!("SELECT document AS value FROM round_tally WHERE round = '{code}'")).await;
    serde_json::from_str::<Value>(&found[0]).unwrap()["respondents"].as_u64().unwrap()
}

/// The scorecard of 2024 as the api gives it.
pub async fn scorecard(leader: &Visitor) -> Value {
    let answer = leader.get("/api/v1/units/oslo/scorecards/2024").await;
    assert_eq!(answer.status(), StatusCode::OK);
    answer.json().await.unwrap()
}

/// The rows of `response` and of `comment`.
pub async fn stored(database: &Database) -> (usize, usize) {
    let url = database.url.clone();
    let look = move || Store::open(&url.parse().unwrap()).unwrap().inventory().unwrap();
    let inventory = tokio::task::spawn_blocking(look).await.unwrap();
    let rows = |table: &str| usize::try_from(inventory.0.iter().find(|(name, _)| *name == table).unwrap().1).unwrap();
    (rows("response"), rows("comment"))
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = diesel::sql_types::Text)]
    value: String,
}

/// What a query finds; its only column is a text called `value`.
pub async fn texts(database: &Database, query: &str) -> Vec<String> {
    let (url, query) = (database.url.clone(), query.to_owned());
    let look = move || {
        let store = Store::open(&url.parse().unwrap()).unwrap();
        let rows: Vec<Row> = store
            .maintain(|conn| {
                Ok(match conn {
                    Conn::Postgres(conn) => diesel::sql_query(&query).load(conn).unwrap(),
                    Conn::Sqlite(conn) => diesel::sql_query(&query).load(conn).unwrap(),
                })
            })
            .unwrap();
        rows.into_iter().map(|row| row.value).collect()
    };
    tokio::task::spawn_blocking(look).await.unwrap()
}

/// The ids of all stored responses in the order of `order`, as hexadecimal digits.
pub async fn stored_ids(database: &Database, table: &str, order: &str) -> Vec<String> {
    let digits = if database.is_postgres() { "encode(id, 'hex')" } else { "lower(hex(id))" };
    texts(database, &format!("SELECT {digits} AS value FROM {table} ORDER BY {order}")).await
}

/// Holds a refusal of the api to its form, and returns the document.
pub async fn problem(answer: Response, status: StatusCode, name: &str) -> Value {
    let got = answer.status();
    let kind = answer.headers().get("content-type").map(|kind| kind.to_str().unwrap().to_owned());
    let text = answer.text().await.unwrap();
    assert_eq!(got, status, "{text}");
    assert_eq!(kind.as_deref(), Some("application/problem+json"), "{text}");
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["type"], format!("urn:peil:problem:{name}"));
    assert_eq!(document["status"], status.as_u16());
    assert!(!document["title"].as_str().unwrap().is_empty());
    document
}

/// A page, read.
pub struct Page {
    html: Html,
}

impl Page {
    /// Reads an answer that must be a page with this status.
    pub async fn of(answer: Response, status: StatusCode) -> Self {
        let got = answer.status();
        let kind = answer.headers().get("content-type").map(|kind| kind.to_str().unwrap().to_owned());
        let text = answer.text().await.unwrap();
        assert_eq!(got, status, "{text}");
        assert_eq!(kind.as_deref(), Some("text/html; charset=utf-8"), "{text}");
        Self::read(&text)
    }

    pub fn read(text: &str) -> Self {
        Self { html: Html::parse_document(text) }
    }

    /// The texts of everything that a selector finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).unwrap();
        self.html.select(&selector).map(|found| plain(&found.text().collect::<String>())).collect()
    }

    /// The text of the only element that a selector finds, with its spaces.
    pub fn raw_text(&self, selector: &str) -> String {
        let selector = Selector::parse(selector).unwrap();
        let found: Vec<_> = self.html.select(&selector).collect();
        assert_eq!(found.len(), 1);
        found[0].text().collect()
    }

    pub fn has(&self, selector: &str) -> bool {
        self.html.select(&Selector::parse(selector).unwrap()).next().is_some()
    }

    /// The value of an attribute of the only element that a selector finds.
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        let selector = Selector::parse(selector).unwrap();
        let found: Vec<_> = self.html.select(&selector).collect();
        assert_eq!(found.len(), 1);
        found[0].attr(name).unwrap_or_default().to_owned()
    }

    /// The id that the form would send.
    pub fn response_id(&self) -> String {
        self.attribute("input[type=hidden][form=answers][name=response_id]", "value")
    }

    pub fn all(&self) -> String {
        self.texts("body").concat()
    }

    #[track_caller]
    pub fn says(&self, words: &str) {
        assert!(self.all().contains(&plain(words)), "the page does not say \"{words}\": {}", self.all());
    }
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text of the interface in the language that a visitor without wishes gets.
#[track_caller]
pub fn words(key: &str) -> String {
    words_with(key, &[])
}

#[track_caller]
pub fn words_with(key: &str, values: &[(&str, Blank<'_>)]) -> String {
    let text = Locale::Bokmal.text_with(key, values);
    assert_ne!(text, key, "the text {key} is not written");
    text
}

/// The fields of a form with an id before them.
pub fn form<'a>(id: &'a str, fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    std::iter::once(("response_id", id)).chain(fields.iter().copied()).collect()
}

/// Hands in one sheet under a new id, which must be counted.
pub async fn count(guest: &Visitor, code: &str, answers: &Value) -> ResponseId {
    let id = new_id();
    assert_eq!(guest.answer(code, id, answers).await.status(), StatusCode::CREATED);
    id
}

/// Sends bytes as they are, and reads what comes back until the server hangs up.
pub async fn raw(address: &str, request: Vec<u8>) -> String {
    let address = address.trim_start_matches("http://").to_owned();
    let talk = move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        // A server may refuse before it has read everything.
        let _ = stream.write_all(&request);
        let mut answer = Vec::new();
        let read = stream.read_to_end(&mut answer);
        let asked = String::from_utf8_lossy(request.get(..90).unwrap_or(&request)).into_owned();
        assert!(!answer.is_empty(), "no answer to {asked:?}: {read:?}");
        String::from_utf8_lossy(&answer).into_owned()
    };
    tokio::task::spawn_blocking(talk).await.unwrap()
}

/// The status of a raw answer.
#[track_caller]
pub fn status_of(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("no status: {answer}"))
}

/// Waits for something that must come true, half a minute at most.
pub async fn until(what: &str, mut is_true: impl AsyncFnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(30);
    while !is_true().await {
        assert!(Instant::now() < end, "waited in vain until {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
