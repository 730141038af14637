//! Linkage: somebody has a copy of the database's files and knows who used the tablet, in which order. Once a round is
//! closed, nothing in the files repeats that order; once it is sealed, nothing in them repeats what a tablet sent.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::time::Duration;

use diesel::RunQueryDsl;
use peil::core::ids::ResponseId;
use peil::core::one_time_code::{CodeKey, OneTimeCode};
use peil::store::{Conn, Store, StoreError};
use reqwest::StatusCode;
use serde_json::json;

use crate::answers::{close, open_round, stored_ids, texts, until};
use crate::codes::{answer_with, guarded_round, make_slips};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases};

/// Guests answer one after the other, each with a wish of their own.
async fn answer_in_turn(guest: &Visitor, code: &str, ids: &[ResponseId]) {
    for (number, id) in ids.iter().enumerate() {
        let answers = json!({ "meals": number % 5 + 1, "reasons": ["food", "other"], "wishes": wish(number) });
        assert_eq!(guest.answer(code, *id, &answers).await.status(), StatusCode::CREATED);
    }
}

fn wish(number: usize) -> String {
    format!("<wish {number:04}>, which is long enough to fill more than one page of the file")
}

fn new_ids(number: usize) -> Vec<ResponseId> {
    std::iter::repeat_with(new_id).take(number).collect()
}

/// Where each of some texts of the same length stands in a file; each must stand there once.
fn places(file: &[u8], wanted: &[Vec<u8>]) -> Vec<usize> {
    let index: HashMap<&[u8], usize> =
        wanted.iter().enumerate().map(|(number, one)| (one.as_slice(), number)).collect();
    let mut found: Vec<Vec<usize>> = vec![Vec::new(); wanted.len()];
    for (place, window) in file.windows(wanted[0].len()).enumerate() {
        if let Some(number) = index.get(window) {
            found[*number].push(place);
        }
    }
    for (number, places) in found.iter().enumerate() {
        assert_eq!(places.len(), 1, "number {number} stands at {places:?}");
    }
    found.concat()
}

fn occurs(file: &[u8], wanted: &[u8]) -> bool {
    file.windows(wanted.len()).any(|window| window == wanted)
}

/// The numbers of some texts in the order in which they stand in a file.
fn order_in(file: &[u8], wanted: &[Vec<u8>]) -> Vec<usize> {
    let mut order: Vec<(usize, usize)> = places(file, wanted).into_iter().zip(0..).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, number)| number).collect()
}

/// The rows of a table, given in the order of their keys, lie on the disk as their keys want it, and nowhere twice.
async fn check_key_order(database: &Database, table: &str, rows: &[Vec<u8>]) {
    if database.is_postgres() {
        database.execute("CHECKPOINT").await;
        let query = format!("SELECT encode(pg_read_binary_file(pg_relation_filepath('{table}')), 'hex') AS value");
        let file = data_encoding::HEXLOWER.decode(texts(database, &query).await.concat().as_bytes()).unwrap();
        // A page is filled from its end: rows written in key order stand in it backwards.
        let mut pages: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let places = places(&file, rows);
        for number in order_in(&file, rows) {
            pages.entry(places[number] / 8_192).or_default().push(number);
        }
        assert!(pages.len() > 1, "too few rows to tell");
        let laid_out: Vec<usize> = pages.into_values().flat_map(|page| page.into_iter().rev()).collect();
        assert!(laid_out.is_sorted(), "{laid_out:?}");
        return;
    }
    let journal = fs::read(format!("{}-wal", database.url)).unwrap_or_default();
    assert!(!rows.iter().any(|row| occurs(&journal, row)), "the journal still tells the order of arrival");
    let file = fs::read(&database.url).unwrap();
    assert_eq!(file[36..40], [0; 4], "pages that are not in use may hold old rows");
    // Where a row lies in the file follows from the keys alone: writing them all anew in their order changes nothing.
    let copy = database.folder.path().join(format!("{table}.db"));
    database.execute(&format!("VACUUM INTO '{}'", copy.display())).await;
    assert_eq!(order_in(&file, rows), order_in(&fs::read(copy).unwrap(), rows));
}

fn raw_ids(digits: &[String]) -> Vec<Vec<u8>> {
    digits.iter().map(|one| data_encoding::HEXLOWER.decode(one.as_bytes()).unwrap()).collect()
}

on_both_databases! {
    /// The files of a closed round hold responses and comments in the order of their random keys, once each.
    async fn a_closed_round_lies_in_key_order(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let ids = new_ids(120);
        answer_in_turn(&server.visitor(), &code, &ids).await;
        assert_eq!(close(&staff, &code).await, 120);
        let database = &server.database;

        let keys = stored_ids(database, "response", "id").await;
        let mut sent: Vec<String> = ids.iter().map(ToString::to_string).collect();
        assert_ne!(sent, keys);
        sent.sort_unstable();
        assert_eq!(sent, keys);
        check_key_order(database, "response", &raw_ids(&keys)).await;
        let comments = texts(database, "SELECT text AS value FROM comment ORDER BY id").await;
        check_key_order(database, "comment", &comments.into_iter().map(String::into_bytes).collect::<Vec<_>>()).await;
    }

    /// No column of a response, a comment, a code or a tablet's token is a time, an address or a number that counts up; and one
    /// token for a whole round tells no tablet from another. Only what people who sign in have done is numbered.
    async fn no_column_tells_who_or_when(database: Database) {
        let (server, _, _) = open_round(database).await;
        let database = &server.database;
        let query = if database.is_postgres() {
            "SELECT table_name || '.' || column_name || ' ' || data_type AS value FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name IN ('response', 'comment', 'one_time_code', 'tablet_token') ORDER BY table_name, ordinal_position"
        } else {
            "SELECT m.name || '.' || c.name || ' ' || c.type AS value FROM sqlite_schema m, pragma_table_info(m.name) c
             WHERE m.name IN ('response', 'comment', 'one_time_code', 'tablet_token') ORDER BY m.name, c.cid"
        };
        let (bytes, truth) = if database.is_postgres() { ("bytea", "boolean") } else { ("blob", "integer") };
        let columns: Vec<String> = texts(database, query).await.iter().map(|column| column.to_lowercase()).collect();
        assert_eq!(columns, [
            "comment.round text", &format!("comment.id {bytes}"), "comment.question text", "comment.text text",
            "one_time_code.round text", &format!("one_time_code.digest {bytes}"), &format!("one_time_code.is_used {truth}"),
            "response.round text", &format!("response.id {bytes}"), "response.channel text", "response.answers text",
            "tablet_token.round text", &format!("tablet_token.token {bytes}"),
        ]);
        let counters = if database.is_postgres() {
            texts(database, "SELECT relname || '' AS value FROM pg_class WHERE relkind = 'S' AND relname <> 'event_number_seq'").await
        } else {
            texts(database, "SELECT name AS value FROM sqlite_schema WHERE name = 'sqlite_sequence'
                             OR name IN ('response', 'comment', 'one_time_code', 'tablet_token') AND sql NOT LIKE '%WITHOUT ROWID%'").await
        };
        assert_eq!(counters, Vec::<String>::new());
    }

    /// Nothing ties a comment to the response that it came with: no common key, and no common place.
    async fn comments_stand_apart(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let ids = new_ids(60);
        answer_in_turn(&server.visitor(), &code, &ids).await;
        close(&staff, &code).await;
        let database = &server.database;
        let responses = stored_ids(database, "response", "id").await;
        let comments = stored_ids(database, "comment", "id").await;
        assert!(comments.iter().all(|id| !responses.contains(id)), "a comment has the key of a response");
        // If the two tables had an order in common, the guests' numbers would come in the same order in both.
        let number_of = |id: &String| ids.iter().position(|sent| sent.to_string() == *id).unwrap();
        let by_response: Vec<String> = responses.iter().map(|id| wish(number_of(id))).collect();
        let by_comment = texts(database, "SELECT text AS value FROM comment ORDER BY id").await;
        let same = by_response.iter().zip(&by_comment).filter(|(one, other)| one == other).count();
        assert!(same < 10, "{same} of 60 comments stand where their responses stand");
        assert!(!by_comment.is_sorted(), "the comments stand in the order of arrival");
    }

    /// The attack on codes: with a copy of the files of a closed round, and a list of who used a slip in which order, nothing
    /// ties a used code to its response. The rows lie in the order of keyed hashes, once each, and nothing tells which hash
    /// was marked when.
    async fn a_used_code_is_tied_to_no_response(database: Database) {
        let (server, staff, code) = guarded_round(database).await;
        let slips = make_slips(&staff, &code, 200).await;
        let (guest, ids) = (server.visitor(), new_ids(120));
        for (id, slip) in ids.iter().zip(&slips) {
            assert_eq!(answer_with(&guest, &code, *id, slip).await.status(), StatusCode::CREATED);
        }
        close(&staff, &code).await;
        let database = &server.database;
        let digests = raw_ids(&digests(database, "").await);
        assert_eq!(digests.len(), 200);
        check_key_order(database, "one_time_code", &digests).await;
        check_key_order(database, "response", &raw_ids(&stored_ids(database, "response", "id").await)).await;
        // The attacker has the key as well, and so knows which slip each row stands for. If the used rows and the responses
        // had an order in common, the guests would come in the same order in both.
        let key = raw_ids(&[hex_of(database, "key", "code_key").await]).concat();
        let key = CodeKey::from_bytes(&key).unwrap();
        let guest_of: HashMap<Vec<u8>, usize> = slips
            .iter()
            .zip(0..)
            .map(|(slip, number)| (slip.parse::<OneTimeCode>().unwrap().digest(&key).to_vec(), number))
            .collect();
        let used = digests_used(database).await;
        let by_code: Vec<usize> = raw_ids(&used).iter().map(|digest| guest_of[digest]).collect();
        let stored = stored_ids(database, "response", "id").await;
        let by_response: Vec<usize> =
            stored.iter().map(|id| ids.iter().position(|sent| sent.to_string() == *id).unwrap()).collect();
        assert_eq!((by_code.len(), by_response.len()), (120, 120));
        let same = by_code.iter().zip(&by_response).filter(|(one, other)| one == other).count();
        assert!(same < 12, "{same} of 120 codes stand where their responses stand");
        assert!(!by_code.is_sorted(), "the codes stand in the order in which they were used");
        if database.is_postgres() {
            for table in ["response", "one_time_code"] {
                let numbers = format!("SELECT DISTINCT xmin::text AS value FROM {table} WHERE round = '{code}'");
                assert_eq!(texts(database, &numbers).await.len(), 1, "{table}: some rows tell when they were written");
            }
        }
        // The codes themselves are nowhere, and never were.
        let codes: Vec<Vec<u8>> = slips.iter().map(|slip| slip.replace(' ', "").into_bytes()).collect();
        assert_eq!(files_holding(database, &codes).await, Vec::<String>::new());
        assert_eq!(files_holding(database, &slips.iter().map(|slip| slip.clone().into_bytes()).collect::<Vec<_>>()).await, Vec::<String>::new());
    }

    /// After sealing the key of the codes is nowhere in the files: nobody can tell any more whose slip was used.
    async fn a_sealed_round_holds_no_key_of_its_codes(database: Database) {
        let (server, staff, code) = guarded_round(database).await;
        let slips = make_slips(&staff, &code, 20).await;
        for (id, slip) in new_ids(10).iter().zip(&slips) {
            answer_with(&server.visitor(), &code, *id, slip).await;
        }
        let key = raw_ids(&[hex_of(&server.database, "key", "code_key").await]);
        close(&staff, &code).await;
        assert!(!files_holding(&server.database, &key).await.is_empty(), "this test looks in the wrong place");
        let sealed = staff.post(&format!("/staff/rounds/{code}/seal"), &[("sure", "on")]).await;
        assert_eq!(sealed.status(), StatusCode::SEE_OTHER);
        assert_eq!(files_holding(&server.database, &key).await, Vec::<String>::new());
        assert_eq!(digests(&server.database, "").await.len(), 20);
    }

    /// After sealing, no id that a device sent occurs anywhere in the files, neither as bytes nor as digits.
    async fn a_sealed_round_holds_no_sent_id(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let ids = new_ids(40);
        answer_in_turn(&server.visitor(), &code, &ids).await;
        close(&staff, &code).await;
        let present = files_with(&server.database, &ids).await;
        assert!(!present.is_empty(), "this test looks in the wrong place");
        let sealed = staff.post(&format!("/staff/rounds/{code}/seal"), &[("sure", "on")]).await;
        assert_eq!(sealed.status(), StatusCode::SEE_OTHER);
        assert_eq!(files_with(&server.database, &ids).await, Vec::<String>::new());
        assert_eq!(stored_ids(&server.database, "response", "id").await.len(), 40);
    }

    /// A closing round does not wait without end for somebody who reads the database meanwhile; when the order of arrival
    /// cannot be wiped because of them, the log says so, and sealing wipes it.
    async fn closing_while_somebody_reads(database: Database) {
        let (server, staff, code) = open_round(database).await;
        answer_in_turn(&server.visitor(), &code, &new_ids(120)).await;
        let (url, (reads, is_reading), (release, released)) =
            (server.database.url.clone(), std::sync::mpsc::channel(), std::sync::mpsc::channel::<()>());
        let reader = std::thread::spawn(move || {
            let store = Store::open(&url.parse().unwrap()).unwrap();
            let look = "SELECT count(*) FROM response";
            store.read(|conn| {
                match conn {
                    Conn::Postgres(conn) => diesel::sql_query(look).execute(conn),
                    Conn::Sqlite(conn) => diesel::sql_query(look).execute(conn),
                }?;
                reads.send(()).unwrap();
                let _ = released.recv();
                Ok::<_, StoreError>(())
            })
        });
        is_reading.recv().unwrap();
        let path = format!("/staff/rounds/{code}/close");
        let closing = tokio::time::timeout(Duration::from_secs(20), staff.post(&path, &[("sure", "on")])).await;
        assert_eq!(closing.expect("the round waited for the reader without end").status(), StatusCode::SEE_OTHER);
        until("somebody is told", async || server.log().contains("the order of arrival could not be wiped")).await;
        release.send(()).unwrap();
        reader.join().unwrap().unwrap();

        assert_eq!(staff.post(&format!("/staff/rounds/{code}/seal"), &[("sure", "on")]).await.status(), StatusCode::SEE_OTHER);
        let keys = stored_ids(&server.database, "response", "id").await;
        check_key_order(&server.database, "response", &raw_ids(&keys)).await;
    }
}

/// The database's files in which one of the ids occurs, as bytes or as digits.
async fn files_with(database: &Database, ids: &[ResponseId]) -> Vec<String> {
    let ways = |id: &ResponseId| {
        let digits = id.to_string();
        [id.0.to_vec(), digits.to_uppercase().into_bytes(), digits.into_bytes()]
    };
    files_holding(database, &ids.iter().flat_map(ways).collect::<Vec<_>>()).await
}

/// The database's files in which one of some texts occurs.
async fn files_holding(database: &Database, wanted: &[Vec<u8>]) -> Vec<String> {
    if database.is_postgres() {
        database.execute("CHECKPOINT").await;
        let wanted: Vec<String> = wanted.iter().map(|one| data_encoding::HEXLOWER.encode(one)).collect();
        let query = format!(
            "SELECT f || '' AS value FROM (SELECT 'base/' || oid AS folder FROM pg_database WHERE datname = current_database()) d,
             LATERAL pg_ls_dir(folder) f, LATERAL (SELECT pg_read_binary_file(folder || '/' || f, 0, 100000000, true) AS content) c
             WHERE EXISTS (SELECT FROM unnest('{{{}}}'::text[]) one WHERE position(decode(one, 'hex') IN content) > 0)",
            wanted.join(",")
        );
        return texts(database, &query).await;
    }
    let mut found = Vec::new();
    for end in ["", "-wal", "-shm"] {
        let Ok(file) = fs::read(format!("{}{end}", database.url)) else { continue };
        if one_occurs(&file, wanted) {
            found.push(end.to_owned());
        }
    }
    found
}

/// Does one of some texts occur in the file? Reads the file once for each length, however many texts there are.
fn one_occurs(file: &[u8], wanted: &[Vec<u8>]) -> bool {
    let lengths: BTreeSet<usize> = wanted.iter().map(Vec::len).collect();
    let wanted: HashSet<&[u8]> = wanted.iter().map(Vec::as_slice).collect();
    lengths.into_iter().any(|length| file.windows(length).any(|window| wanted.contains(window)))
}

/// The digests of codes in the order of their keys, as hexadecimal digits.
async fn digests(database: &Database, only: &str) -> Vec<String> {
    let digits = if database.is_postgres() { "encode(digest, 'hex')" } else { "lower(hex(digest))" };
    texts(database, &format!("SELECT {digits} AS value FROM one_time_code {only} ORDER BY digest")).await
}

async fn digests_used(database: &Database) -> Vec<String> {
    digests(database, if database.is_postgres() { "WHERE is_used" } else { "WHERE is_used = 1" }).await
}

/// The only value of a column, as hexadecimal digits.
async fn hex_of(database: &Database, column: &str, table: &str) -> String {
    let digits =
        if database.is_postgres() { format!("encode({column}, 'hex')") } else { format!("lower(hex({column}))") };
    texts(database, &format!("SELECT {digits} AS value FROM {table}")).await.concat()
}

/// The same guests in the opposite order leave their responses in the same places of the file.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_order_of_arrival_makes_the_same_file() {
    let mut ids = new_ids(120);
    let keys: Vec<Vec<u8>> = ids.iter().map(|id| id.0.to_vec()).collect();
    let mut orders = Vec::new();
    for _ in 0..2 {
        let (server, staff, code) = open_round(Database::sqlite()).await;
        for id in &ids {
            let sent = server.visitor().answer(&code, *id, &json!({ "meals": 4 })).await;
            assert_eq!(sent.status(), StatusCode::CREATED);
        }
        close(&staff, &code).await;
        orders.push(order_in(&fs::read(&server.database.url).unwrap(), &keys));
        ids.reverse();
    }
    assert_eq!(orders[0], orders[1]);
}

/// On PostgreSQL all rows of a closed round carry one transaction number, and stand in the order of their keys; a round
/// closed later does not undo that.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_forgets_its_transactions() {
    let (server, staff, code) = open_round(Database::postgres().await).await;
    let guest = server.visitor();
    answer_in_turn(&guest, &code, &new_ids(60)).await;
    let numbers = |table: &'static str, code: &str| {
        format!("SELECT DISTINCT xmin::text AS value FROM {table} WHERE round = '{code}'")
    };
    let database: &Database = &server.database;
    assert!(texts(database, &numbers("response", &code)).await.len() > 1, "the guests came in one transaction");
    close(&staff, &code).await;
    check_forgotten(&server, &code).await;

    let next = server.plan_round(&staff, 2025).await;
    assert_eq!(staff.post(&format!("/staff/rounds/{next}/open"), &[]).await.status(), StatusCode::SEE_OTHER);
    answer_in_turn(&guest, &next, &new_ids(60)).await;
    close(&staff, &next).await;
    for code in [&code, &next] {
        check_forgotten(&server, code).await;
    }
}

async fn check_forgotten(server: &Server, code: &str) {
    for table in ["response", "comment"] {
        let rows = format!("FROM {table} WHERE round = '{code}'");
        let numbers = texts(&server.database, &format!("SELECT DISTINCT xmin::text AS value {rows}")).await;
        assert_eq!(numbers.len(), 1, "{table}: {numbers:?}");
        let by_place =
            texts(&server.database, &format!("SELECT encode(id, 'hex') AS value {rows} ORDER BY ctid")).await;
        assert_eq!(by_place.len(), 60);
        assert!(by_place.is_sorted(), "{table} does not stand in the order of its keys");
    }
}
