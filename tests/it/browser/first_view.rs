//! The first view of the survey: everything in one answer, small enough for the first packets, and the same for every browser.

use std::io::Read;

use peil::core::told::LONGEST_TEXT;
use peil::locale::Locale;

use super::chromium::Browser;
use crate::house::house_round;
use crate::languages::languages;
use crate::server::{Database, Server, Visitor, new_id};

/// What fits in the first ten packets of a connection: 14 KiB.
pub const MOST: usize = 14 * 1024;

async fn house() -> (Server, String) {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    (server, round)
}

/// The body as it came, with the name of its coding.
async fn fetch(guest: &Visitor, path: &str, wishes: &str) -> (String, Vec<u8>) {
    let answer = guest.request(reqwest::Method::GET, path).header("accept-encoding", wishes).send().await.unwrap();
    assert_eq!(answer.headers()["vary"], "accept-encoding");
    let coding = answer.headers().get("content-encoding").map_or("", |name| name.to_str().unwrap()).to_owned();
    (coding, answer.bytes().await.unwrap().to_vec())
}

/// How many bytes the head of the answer has on the wire.
async fn head(server: &Server, path: &str) -> usize {
    let address = server.address.trim_start_matches("http://");
    let asked = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n");
    let raw = crate::answers::raw(&server.address, asked.into_bytes()).await;
    raw.find("\r\n\r\n").unwrap() + 4
}

/// The page with its id taken out, and the id.
fn split(page: &str) -> (String, String) {
    let start = page.find("name=\"response_id\" value=\"").unwrap() + 26;
    (page[..start].to_owned() + &page[start + 32..], page[start..start + 32].to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_view_fits_in_the_first_packets_in_every_language() {
    let (server, round) = house().await;
    // Where the round is answered on tablets, the page holds the form for the start code as well.
    let (tablets, _, for_tablets) = house_round(Database::sqlite()).await;
    let places =
        [(&server, format!("/s/{round}")), (&server, format!("/t/{round}")), (&tablets, format!("/t/{for_tablets}"))];
    for ((server, place), language) in
        places.into_iter().flat_map(|place| languages().into_iter().map(move |language| (place.clone(), language)))
    {
        let guest = server.visitor();
        let path = format!("{place}?lang={language}");
        let (_, plain) = fetch(&guest, &path, "identity").await;
        let (coding, body) = fetch(&guest, &path, "gzip, deflate, br").await;
        assert_eq!(coding, "br");
        let head = head(server, &path).await;
        println!("{place} {language}: {} bytes of page, {} on the wire, {head} of head", plain.len(), body.len());
        assert!(body.len() + head <= MOST, "{path}: {} + {head} bytes", body.len());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_coding_holds_the_same_page_with_an_id_of_its_own() {
    let (server, round) = house().await;
    let guest = server.visitor();
    let path = format!("/s/{round}?lang=nb");
    let mut ids = std::collections::BTreeSet::new();
    let mut pages = std::collections::BTreeSet::new();
    for wishes in ["identity", "br", "br", "gzip", "gzip", "deflate, gzip;q=0.5, br;q=0"] {
        let (coding, body) = fetch(&guest, &path, wishes).await;
        let mut text = String::new();
        match coding.as_str() {
            "br" => {
                let mut bytes = Vec::new();
                brotli::BrotliDecompress(&mut body.as_slice(), &mut bytes).unwrap();
                text = String::from_utf8(bytes).unwrap();
            }
            "gzip" => {
                let mut reader = flate2::bufread::GzDecoder::new(body.as_slice());
                reader.read_to_string(&mut text).unwrap();
                assert!(reader.into_inner().is_empty());
            }
            _ => text = String::from_utf8(body).unwrap(),
        }
        let (page, id) = split(&text);
        assert!(ids.insert(id), "an id was given twice");
        pages.insert(page);
    }
    assert_eq!(pages.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_asks_once_and_nothing_is_refused() {
    let (server, round) = house().await;
    let browser = Browser::start(true).await;
    for language in languages() {
        browser.open(&server.url(&format!("/s/{round}?lang={language}"))).await;
        browser.wait_for("html.ready").await;
        let asked = "const [page] = performance.getEntriesByType('navigation');
            return [performance.getEntriesByType('resource').map((each) => each.name), page.transferSize, page.encodedBodySize,
                document.querySelectorAll('link, img, iframe, [src]').length];";
        let asked = browser.client.execute(asked, vec![]).await.unwrap();
        assert_eq!(asked[0], serde_json::json!([]), "more than the page was loaded");
        assert!(asked[1].as_u64().unwrap() <= MOST as u64, "{asked}");
        assert!(asked[2].as_u64().unwrap() > 1000, "{asked}");
        assert_eq!(asked[3], 0);
    }
}

/// What a page may grow by for what the thanks tell.
const MOST_TOLD: usize = 900;

/// Three pairs as long as they may be, in every language: texts of the interface that no form holds, each once.
fn longest_reply() -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for tag in languages() {
        let locale = Locale::for_guest(tag.as_str()).unwrap();
        let failures =
            "unknown-round unreadable busy disk-full unknown-address method too-many cross-site too-large unexpected";
        let failures = failures.split(' ').flat_map(|key| [format!("error-{key}"), format!("error-{key}-advice")]);
        let others = "guest-illegible guest-illegible-more guest-closed-meanwhile guest-closed-meanwhile-more guest-not-yet \
            guest-not-yet-more guest-already-counted guest-already-counted-more answer-unknown-question answer-more-than-one";
        let words = failures.chain(others.split_whitespace().map(ToOwned::to_owned));
        let texts: Vec<String> = words.map(|key| locale.text(&key)).collect();
        let letters: Vec<char> = texts.join(" ").chars().collect();
        assert!(letters.len() >= 6 * LONGEST_TEXT, "{tag}: only {} letters", letters.len());
        let places = ["said.1", "did.1", "said.2", "did.2", "said.3", "did.3"];
        let texts = letters.chunks(LONGEST_TEXT).map(|text| text.iter().collect::<String>());
        fields.extend(places.iter().zip(texts).map(|(place, text)| (format!("{place}.{tag}"), text)));
    }
    fields
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_longest_reply_and_last_years_answers_fit_too() {
    let server = Server::start(Database::sqlite()).await;
    let staff = server.administrator().await;
    let plain = server.open_round(&staff, 2024).await;
    for _ in 0..10 {
        staff.answer(&plain, new_id(), &crate::answers::full_sheet()).await;
    }
    let size = async |round: &str, language: &str| {
        fetch(&server.visitor(), &format!("/s/{round}?lang={language}"), "br").await.1.len()
    };
    let mut before = Vec::new();
    for language in languages() {
        before.push(size(&plain, language.as_str()).await);
    }
    staff.post(&format!("/staff/rounds/{plain}/close"), &[("sure", "on")]).await;
    let reply = longest_reply();
    let fields: Vec<(&str, &str)> = reply.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(staff.post(&format!("/staff/rounds/{plain}/reply"), &fields).await.status(), 303);
    let lines: Vec<(String, &str)> =
        fields.iter().filter_map(|(name, text)| Some((name.strip_prefix("said.1.")?.to_owned(), *text))).collect();
    let lines: Vec<(&str, &str)> = lines.iter().map(|(tag, text)| (tag.as_str(), *text)).collect();
    assert_eq!(staff.post("/staff/help/oslo", &lines).await.status(), 303);
    let round = server.open_round(&staff, 2025).await;
    for (language, before) in languages().iter().zip(before) {
        let now = size(&round, language.as_str()).await;
        let head = head(&server, &format!("/s/{round}?lang={language}")).await;
        println!("{language}: {now} bytes, {} of them told", now - before);
        assert!(now - before <= MOST_TOLD, "{language}: {} bytes more", now - before);
        assert!(now + head <= MOST, "{language}: {now} bytes and {head} of the head");
    }
}
