//! Answers that a tablet sealed while it had no network: opened, counted once, and told apart where they are not.

use std::sync::Arc;

use hpke::aead::AesGcm128;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256;
use hpke::{Deserializable, Kem, OpModeS, Serializable, rand_core, single_shot_seal_with_rng};
use peil::core::envelope::RoundKey;
use peil::flows::collect::round_keys::public_key;
use peil::store::{Store, round_key};
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::answers::{close, full_sheet, open_round, problem, stored, stored_ids, tallied, texts};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases};

/// The operating system's randomness, as the sealing wants it.
struct Random;

impl rand_core::TryRng for Random {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(getrandom::u32().unwrap())
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(getrandom::u64().unwrap())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        getrandom::fill(bytes).unwrap();
        Ok(())
    }
}

impl rand_core::TryCryptoRng for Random {}

/// Seals a text as a tablet does.
fn seal_text(public: &[u8], round: &str, text: &str) -> Vec<u8> {
    let mut text = text.as_bytes().to_vec();
    text.resize(text.len().next_multiple_of(1024), b' ');
    let public = <DhP256HkdfSha256 as Kem>::PublicKey::from_bytes(public).unwrap();
    let info = format!("peil/envelope/1/{round}");
    let (sender, sealed) = single_shot_seal_with_rng::<AesGcm128, HkdfSha256, DhP256HkdfSha256>(
        &OpModeS::Base,
        &public,
        info.as_bytes(),
        &text,
        &[],
        &mut Random,
    )
    .unwrap();
    [&[1], sender.to_bytes().as_slice(), &sealed].concat()
}

/// Seals answers under a new id.
pub fn seal(public: &[u8], round: &str, answers: &Value) -> Vec<u8> {
    let response = json!({ "id": new_id().to_string(), "channel": "tablet", "answers": answers });
    seal_text(public, round, &response.to_string())
}

/// The public key of a round, as its page on the tablet gives it.
pub async fn key_of(database: &Database, round: &str) -> Vec<u8> {
    let (url, code) = (database.url.parse().unwrap(), round.parse().unwrap());
    tokio::task::spawn_blocking(move || public_key(&Store::open(&url).unwrap(), &code).unwrap()).await.unwrap()
}

/// True while the round's private key is in the database.
async fn has_key(database: &Database, round: &str) -> bool {
    let (url, code) = (database.url.parse().unwrap(), round.parse().unwrap());
    let look = move || Store::open(&url).unwrap().read(|conn| round_key::get(conn, &code)).unwrap().is_some();
    tokio::task::spawn_blocking(look).await.unwrap()
}

async fn post(guest: &Visitor, round: &str, body: &Value) -> Response {
    let path = format!("/api/v1/rounds/{round}/envelopes");
    guest.post_raw(&path, "application/json", body.to_string().into_bytes()).await
}

/// Hands in a batch that is answered as a whole, and returns what became of each.
async fn outcomes(guest: &Visitor, round: &str, envelopes: &[Vec<u8>]) -> Vec<Value> {
    let texts: Vec<String> = envelopes.iter().map(|bytes| data_encoding::BASE64.encode(bytes)).collect();
    let answer = post(guest, round, &json!({ "envelopes": texts })).await;
    assert_eq!(answer.status(), StatusCode::OK);
    answer.json::<Value>().await.unwrap()["outcomes"].as_array().unwrap().clone()
}

/// The status of each.
async fn statuses(guest: &Visitor, round: &str, envelopes: &[Vec<u8>]) -> Vec<String> {
    let all = outcomes(guest, round, envelopes).await;
    all.iter().map(|one| one["status"].as_str().unwrap().to_owned()).collect()
}

on_both_databases! {
    /// Everything that can become of an envelope, in one batch and in its order; sent again, nothing counts twice.
    async fn each_envelope_has_an_outcome_of_its_own(database: Database) {
        let (server, staff, round) = open_round(database).await;
        let guest = server.visitor();
        let key = key_of(&server.database, &round).await;
        let good = seal(&key, &round, &full_sheet());
        let spoilt = seal(&key, &round, &json!({ "meals": 7, "weather": "good", "wishes": "Frukt" }));
        let mut tampered = seal(&key, &round, &full_sheet());
        tampered[200] ^= 1;
        let stranger = seal(&RoundKey::from_random([3; 32]).public(), &round, &full_sheet());
        let elsewhere = seal(&key, "abcdefgh", &full_sheet());
        let nonsense = seal_text(&key, &round, "{\"id\":");
        let nobody = seal_text(&key, &round, &json!({ "id": "x", "answers": { "meals": 4 } }).to_string());
        let array = seal_text(&key, &round, &json!([new_id().to_string(), null, { "meals": 4 }, null]).to_string());
        let twice = format!(r#"{{"id":"{}","answers":{{"meals":1,"visits":"x","meals":5}}}}"#, new_id());
        let twice = seal_text(&key, &round, &twice);
        let batch = [good.clone(), spoilt, good, tampered, stranger, elsewhere, nonsense, nobody, Vec::new(), array, twice];
        let found = outcomes(&guest, &round, &batch).await;
        let named: Vec<&str> = found.iter().map(|one| one["status"].as_str().unwrap()).collect();
        let u = "unreadable";
        assert_eq!(named, ["counted", "refused", "already_counted", u, u, u, u, u, u, u, "refused"]);
        let errors = found[1]["errors"].as_array().unwrap();
        let codes: Vec<(&str, &str)> =
            errors.iter().map(|e| (e["question"].as_str().unwrap(), e["code"].as_str().unwrap())).collect();
        assert_eq!(codes, [("meals", "not-an-option"), ("weather", "unknown-question")]);
        assert_eq!(found[10]["errors"][0]["question"], "meals");
        assert_eq!(found[10]["errors"][0]["code"], "given-twice");
        assert!(found[0].get("errors").is_none());
        assert_eq!(stored(&server.database).await, (1, 1));
        assert_eq!(statuses(&guest, &round, &batch[..1]).await, ["already_counted"]);
        let kept = texts(&server.database, "SELECT channel AS value FROM response").await;
        // No token came with them, whatever they say of themselves.
        assert_eq!(kept, ["link"]);
        assert!(!server.log().contains("envelope"), "{}", server.log());
        assert_eq!(close(&staff, &round).await, 1);
        assert_eq!(tallied(&server.database, &round).await, 1);
    }

    /// What is counted openly is recognised in an envelope: a tablet may do both when a reply was lost.
    async fn the_same_id_sent_openly_and_sealed_counts_once(database: Database) {
        let (server, staff, round) = open_round(database).await;
        let guest = server.visitor();
        let key = key_of(&server.database, &round).await;
        let id = new_id();
        assert_eq!(guest.answer(&round, id, &full_sheet()).await.status(), StatusCode::CREATED);
        let response = json!({ "id": id.to_string(), "answers": full_sheet() }).to_string();
        assert_eq!(statuses(&guest, &round, &[seal_text(&key, &round, &response)]).await, ["already_counted"]);
        assert_eq!(close(&staff, &round).await, 1);
        assert_eq!(tallied(&server.database, &round).await, 1);
    }

    /// After closing, what was counted is recognised and what is new is over; after sealing the key is gone, in every page of
    /// the file, and everything is over.
    async fn a_round_that_is_over_says_so_and_a_sealed_one_has_no_key(database: Database) {
        let (server, staff, round) = open_round(database).await;
        let guest = server.visitor();
        let key = key_of(&server.database, &round).await;
        let (old, late) = (seal(&key, &round, &full_sheet()), seal(&key, &round, &full_sheet()));
        let mut tampered = late.clone();
        tampered[100] ^= 1;
        assert_eq!(statuses(&guest, &round, std::slice::from_ref(&old)).await, ["counted"]);
        assert_eq!(close(&staff, &round).await, 1);
        assert_eq!(tallied(&server.database, &round).await, 1);
        let batch = [old, late, tampered];
        assert_eq!(statuses(&guest, &round, &batch).await, ["already_counted", "round_over", "unreadable"]);
        let private = if server.database.is_postgres() {
            Vec::new()
        } else {
            let digits = texts(&server.database, "SELECT hex(private_key) AS value FROM round_key").await;
            data_encoding::HEXUPPER.decode(digits[0].as_bytes()).unwrap()
        };
        assert!(has_key(&server.database, &round).await);
        staff.post(&format!("/staff/rounds/{round}/seal"), &[("sure", "on")]).await;
        assert!(!has_key(&server.database, &round).await);
        assert_eq!(statuses(&guest, &round, &batch).await, ["round_over"; 3]);
        assert_eq!(stored(&server.database).await.0, 1);
        if server.database.is_postgres() {
            let size = "SELECT pg_relation_size('round_key')::text AS value";
            assert_eq!(texts(&server.database, size).await, ["0"], "the key is still in the file");
        } else {
            for ending in ["", "-wal"] {
                let file = std::fs::read(format!("{}{ending}", server.database.url)).unwrap_or_default();
                assert!(!file.windows(32).any(|bytes| bytes == private), "the key is still in the file");
            }
        }
    }

    /// A round that was opened before there were keys gets one when it is first asked for, and then keeps it.
    async fn a_key_is_made_once(database: Database) {
        let (server, _, round) = open_round(database).await;
        let first = key_of(&server.database, &round).await;
        assert_eq!(key_of(&server.database, &round).await, first);
        server.database.execute("DELETE FROM round_key").await;
        let guest = server.visitor();
        let envelope = seal(&first, &round, &full_sheet());
        assert_eq!(statuses(&guest, &round, &[envelope]).await, ["unreadable"], "nothing opens it any more");
        let url = Arc::new(server.database.url.clone());
        let mut all = JoinSet::new();
        for _ in 0..8 {
            let (url, round) = (Arc::clone(&url), round.clone());
            all.spawn_blocking(move || {
                public_key(&Store::open(&url.parse().unwrap()).unwrap(), &round.parse().unwrap()).unwrap()
            });
        }
        let made = all.join_all().await;
        assert!(made.iter().all(|key| *key == made[0] && *key != first), "machines that ask at once get one key");
    }

    /// A tablet with 200 waiting answers sends them in four requests, three times over, and each counts once; the ids in the
    /// database are those that it drew.
    async fn two_hundred_waiting_answers_are_taken(database: Database) {
        let (server, staff, round) = open_round(database).await;
        let guest = server.visitor();
        let key = key_of(&server.database, &round).await;
        let envelopes: Vec<Vec<u8>> = (0..200).map(|_| seal(&key, &round, &full_sheet())).collect();
        for expected in ["counted", "already_counted", "already_counted"] {
            for batch in envelopes.chunks(50) {
                assert_eq!(statuses(&guest, &round, batch).await, vec![expected; 50]);
            }
        }
        assert_eq!(stored_ids(&server.database, "response", "id").await.len(), 200);
        assert_eq!(stored(&server.database).await, (200, 200));
        assert_eq!(close(&staff, &round).await, 200);
    }

    /// The same envelopes sent at the same moment over many connections, as two tabs or lost replies would, count once.
    async fn the_same_batch_at_the_same_moment_counts_once(database: Database) {
        let (server, staff, round) = open_round(database).await;
        let key = key_of(&server.database, &round).await;
        let envelopes: Arc<Vec<Vec<u8>>> = Arc::new((0..20).map(|_| seal(&key, &round, &full_sheet())).collect());
        let mut all = JoinSet::new();
        for _ in 0..6 {
            let (guest, round, envelopes) = (server.visitor(), round.clone(), Arc::clone(&envelopes));
            all.spawn(async move { statuses(&guest, &round, &envelopes).await });
        }
        let ends = all.join_all().await.concat();
        assert_eq!(ends.iter().filter(|end| *end == "counted").count(), 20);
        assert_eq!(ends.iter().filter(|end| *end == "already_counted").count(), 100);
        assert_eq!(close(&staff, &round).await, 20);
    }
}

/// What cannot be answered envelope by envelope is refused as a whole, and nothing is written.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_that_is_none_is_refused_as_a_whole() {
    let (server, staff, round) = open_round(Database::sqlite()).await;
    let guest = server.visitor();
    let planned = server.plan_round(&staff, 2025).await;
    let one = json!({ "envelopes": ["AQID"] });
    let many = json!({ "envelopes": vec!["AQID"; 51] });
    let (unprocessable, bad) = (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::BAD_REQUEST);
    for (at, body, status, name) in [
        (round.as_str(), json!({ "envelopes": [] }), unprocessable, "fields-refused"),
        (&round, many, unprocessable, "fields-refused"),
        (&round, json!({ "envelopes": [1] }), bad, "unreadable-form"),
        (&round, json!({ "envelopes": ["AQID"], "more": 1 }), bad, "unreadable-form"),
        (&round, json!({ "envelopes": ["A".repeat(1_100_000)] }), StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
        ("abcdefgh", one.clone(), StatusCode::NOT_FOUND, "unknown-round"),
        (&planned, one, StatusCode::CONFLICT, "round-not-open"),
    ] {
        problem(post(&guest, at, &body).await, status, name).await;
    }
    // A whole kibibyte more than an open response may have is no response.
    let key = key_of(&server.database, &round).await;
    let large = seal(&key, &round, &json!({ "meals": 4, "wishes": "x".repeat(66_000) }));
    assert_eq!(statuses(&guest, &round, &[large]).await, ["unreadable"]);
    assert_eq!(stored(&server.database).await, (0, 0));
}

/// An envelope that waited while the server was away counts after its restart: the key is in the database.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_survives_a_restart_and_a_backup() {
    let (server, staff, round) = open_round(Database::sqlite()).await;
    let key = key_of(&server.database, &round).await;
    let envelope = seal(&key, &round, &full_sheet());
    drop(staff);
    let server = Server::start(server.stop()).await;
    assert_eq!(key_of(&server.database, &round).await, key);
    let copy = Database::sqlite();
    let (from, to) = (server.database.url.clone(), copy.url.clone());
    let carry = move || {
        let target = Store::open(&to.parse().unwrap()).unwrap();
        target.migrate().unwrap();
        Store::open(&from.parse().unwrap()).unwrap().copy_into(&target).unwrap();
    };
    tokio::task::spawn_blocking(carry).await.unwrap();
    assert_eq!(key_of(&copy, &round).await, key);
    assert_eq!(statuses(&server.visitor(), &round, &[envelope]).await, ["counted"]);
}
