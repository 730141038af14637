//! A round of any size is released in the same memory: its answers pass through and are never all there.

#![cfg(target_os = "linux")]

use crate::answers::{close, open_round, stored};
use crate::server::{Server, on_both_databases};

const ANSWERS: usize = 10_000;
/// What each document is widened to, so that few rows weigh much.
const WIDTH: usize = 10_000;
/// In KiB: a third of what the documents weigh together.
const ALLOWED: usize = ANSWERS * WIDTH / 1024 / 3;

/// The most memory that the server ever had, in KiB.
fn highest_memory(server: &Server) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

on_both_databases! {
    /// A driver that fetched the whole result before handing out its first row would need all of it at once.
    async fn a_large_round_is_released_in_little_memory(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let rows = if server.database.is_postgres() {
            format!("SELECT '{code}', decode(md5(n::text), 'hex'), 'tablet',
                     '{{\"meals\":' || repeat(' ', {WIDTH}) || (n % 5 + 1) || '}}' FROM generate_series(1, {ANSWERS}) AS n")
        } else {
            format!("WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {ANSWERS})
                     SELECT '{code}', randomblob(16), 'tablet',
                     '{{\"meals\":' || printf('%*s', {WIDTH}, '') || (n % 5 + 1) || '}}' FROM counted")
        };
        server.database.execute(&format!("INSERT INTO response (round, id, channel, answers) {rows}")).await;
        assert_eq!(stored(&server.database).await.0, ANSWERS);
        let before = highest_memory(&server);
        assert_eq!(close(&staff, &code).await, ANSWERS as u64);
        let more = highest_memory(&server) - before;
        assert!(more < ALLOWED, "{more} KiB more than before, for documents of {} KiB", ANSWERS * WIDTH / 1024);
    }
}
