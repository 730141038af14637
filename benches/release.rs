//! How fast a release is made, and how much memory it takes: a million synthetic responses in a file of their own.
//!
//! `cargo bench --bench release` prints the table; `cargo bench --bench release -- 50000` does it with fewer rows. What counts
//! is the share of a bare scan: the same SELECT through the same driver, its rows dropped. Times of scans and releases are those on
//! the clock, with the processor time beside them; those of scorecards are processor times. All are the best of several taken in
//! turns.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

use std::collections::BTreeMap;
use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use diesel::connection::LoadConnection;
use diesel::prelude::*;
use peil::core::card::CheckedScorecard;
use peil::core::evidence::Evidence;
use peil::core::ids::{Code, RoundCode};
use peil::core::release::Release;
use peil::core::scorecard::Scorecard;
use peil::core::seed::Origin;
use peil::core::survey::SurveyVersion;
use peil::core::tally::Counter;
use peil::flows::Act;
use peil::flows::collect::round;
use peil::flows::read::{scorecard, units};
use peil::store::{self, Conn, Store, StoreError};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde_json::{Value, json};

const ROWS: u64 = 1_000_000;
const TURNS: usize = 7;
/// Processor times come in steps of a few milliseconds: what is shorter is done this often.
const REPEATS: u32 = 50;
const UNITS: usize = 50;
const YEARS: std::ops::RangeInclusive<i32> = 2022..=2024;

diesel::table! {
    response (round, id) {
        round -> Text,
        id -> Binary,
        channel -> Text,
        answers -> Text,
    }
}

/// A question of 16: its code, its answers as they stand in a document, and how many may be ticked.
struct Asked {
    code: String,
    answers: Vec<Value>,
    is_many: bool,
}

/// Eight ratings, a number, two questions with many options, one with one, and four backgrounds.
fn asked() -> Vec<Asked> {
    let options = |count: usize| (1..=count).map(|n| json!(format!("option_{n}"))).collect::<Vec<_>>();
    let ask = |code: String, answers: Vec<Value>, is_many: bool| Asked { code, answers, is_many };
    let mut asked: Vec<Asked> =
        (1..=8).map(|n| ask(format!("rating_{n}"), (1..=5).map(Value::from).collect(), false)).collect();
    asked.push(ask("nights".into(), (0..=30).map(Value::from).collect(), false));
    asked.extend((1..=2).map(|n| ask(format!("reasons_{n}"), options(8), true)));
    asked.push(ask("helps".into(), options(3), false));
    asked.extend((1..=4).map(|n| ask(format!("background_{n}"), options(n + 2), false)));
    // As documents are stored.
    asked.sort_by(|one, other| one.code.cmp(&other.code));
    asked
}

fn survey(asked: &[Asked]) -> SurveyVersion {
    let text = json!({"en": "Text"});
    let questions = asked.iter().map(|question| {
        let options: Vec<Value> = question.answers.iter().map(|option| json!({"code": option, "text": text})).collect();
        let answer = match question.code.split('_').next().unwrap() {
            "rating" => json!({"rating": {"scale": "five"}}),
            "nights" => json!({"number": {"lowest": 0, "highest": 30}}),
            "reasons" => json!({"many": {"options": options}}),
            _ => json!({"one": {"options": options}}),
        };
        json!({"code": question.code, "text": text, "answer": answer})
    });
    let definition = json!({
        "survey": "bench", "version": 1, "default_language": "en",
        "languages": {"en": {"name": "English", "checked": true}},
        "title": text, "introduction": text, "thanks": text,
        "breakdowns": (1..=4).map(|n| format!("background_{n}")).collect::<Vec<_>>(),
        "scales": {"five": {"lowest": 1, "options": vec![text.clone(); 5]}},
        "sections": [{"code": "all", "title": text, "questions": questions.collect::<Vec<_>>()}],
    });
    SurveyVersion::parse(&definition.to_string()).unwrap()
}

/// What a guest may have answered; of twenty questions one is skipped.
fn document(rng: &mut ChaCha8Rng, asked: &[Asked]) -> String {
    let mut below = |limit: usize| rng.next_u32() as usize % limit;
    let mut answers: BTreeMap<&str, Value> = BTreeMap::new();
    for question in asked {
        if below(20) == 0 {
            continue;
        }
        let answer = if question.is_many {
            question.answers.iter().filter(|_| below(4) == 0).cloned().collect()
        } else {
            question.answers[below(question.answers.len())].clone()
        };
        answers.insert(&question.code, answer);
    }
    serde_json::to_string(&answers).unwrap()
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 12, 31).unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn execute(store: &Store, statement: &str) {
    use diesel::connection::SimpleConnection;
    store.maintain(|conn| conn.batch_execute(statement).map_err(StoreError::from)).unwrap();
}

/// Writes a closed round, laid out by its ids as closing leaves it, and returns how many bytes its documents have.
fn fill(store: &Store, rows: u64, asked: &[Asked], round: &RoundCode) -> usize {
    execute(
        store,
        &format!(
            "PRAGMA synchronous = OFF;
             INSERT INTO unit VALUES ('bench', 'Bench', NULL, 'bench');
             INSERT INTO round (code, unit, survey, version, year, state, is_synthetic, is_order_forgotten) VALUES
                 ('{round}', 'bench', 'bench', 1, 2024, 'closed', 1, 1);"
        ),
    );
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    let mut bytes = 0;
    let mut insert = |conn: &mut Conn| -> Result<(), StoreError> {
        let Conn::Sqlite(conn) = conn else { unreachable!("the database is a file") };
        conn.transaction(|conn| {
            for number in 0..rows {
                let mut id = [0; 16];
                rng.fill_bytes(&mut id);
                id[..8].copy_from_slice(&(number << 40).to_be_bytes());
                let answers = document(&mut rng, asked);
                bytes += answers.len();
                diesel::insert_into(response::table)
                    .values((
                        response::round.eq(round.as_str()),
                        response::id.eq(id.as_slice()),
                        response::channel.eq("tablet"),
                        response::answers.eq(answers),
                    ))
                    .execute(conn)?;
            }
            Ok(())
        })
    };
    store.maintain(&mut insert).unwrap();
    bytes
}

/// The SELECT of the tally, without looking at what comes.
fn bare_scan(store: &Store, round: &RoundCode) -> u64 {
    let scan = |conn: &mut Conn| -> Result<u64, StoreError> {
        let Conn::Sqlite(conn) = conn else { unreachable!("the database is a file") };
        let documents = response::table.filter(response::round.eq(round.as_str())).select(response::answers);
        let mut rows = 0;
        for row in conn.load(documents)? {
            drop(black_box(row?));
            rows += 1;
        }
        Ok(rows)
    };
    store.read(scan).unwrap()
}

/// The same with every document as a string, as diesel hands it out unasked.
fn scan_of_strings(store: &Store, round: &RoundCode) -> u64 {
    let scan = |conn: &mut Conn| -> Result<u64, StoreError> {
        let Conn::Sqlite(conn) = conn else { unreachable!("the database is a file") };
        let documents = response::table.filter(response::round.eq(round.as_str())).select(response::answers);
        let mut rows = 0;
        for document in documents.load_iter::<String, _>(conn)? {
            drop(black_box(document?));
            rows += 1;
        }
        Ok(rows)
    };
    store.read(scan).unwrap()
}

/// A line of `/proc/self/status` in KiB; none on other systems.
fn memory(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status
        .lines()
        .find_map(|line| line.strip_prefix(name)?.trim_start_matches(':').split_whitespace().next()?.parse().ok())
}

/// Runs `body` and tells by how many MiB memory rose above what it was before, at the highest.
fn peak<T>(body: impl FnOnce() -> T) -> (T, Option<f64>) {
    let idle = memory("VmRSS");
    // Begins the highest mark anew.
    let is_anew = fs::write("/proc/self/clear_refs", "5").is_ok();
    let result = body();
    let highest = memory("VmHWM").filter(|_| is_anew);
    (result, highest.zip(idle).map(|(highest, idle)| highest.saturating_sub(idle) as f64 / 1024.0))
}

/// Processor time of this thread, which other work on the machine hardly changes; elsewhere than on Linux, time on the clock.
fn timed<T>(body: impl FnOnce() -> T) -> Duration {
    let processor = || -> Option<Duration> {
        let statistics = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        statistics.split(' ').next()?.parse().ok().map(Duration::from_nanos)
    };
    let (start, start_of_thread) = (Instant::now(), processor());
    black_box(body());
    match processor().zip(start_of_thread) {
        Some((end, start)) => end.saturating_sub(start),
        None => start.elapsed(),
    }
}

/// Time on the clock, and processor time of all threads, ended ones too (in steps of 10 ms; none but on Linux).
fn timed_on_the_clock<T>(body: impl FnOnce() -> T) -> (Duration, Duration) {
    let processor = || -> Option<Duration> {
        let statistics = fs::read_to_string("/proc/self/stat").ok()?;
        // Behind the name, which may hold blanks: user and system time are the 12th and 13th.
        let mut fields = statistics.rsplit_once(')')?.1.split_whitespace().skip(11);
        let ticks = fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?;
        Some(Duration::from_millis(10 * ticks))
    };
    let (start, start_of_all) = (Instant::now(), processor());
    black_box(body());
    (start.elapsed(), processor().zip(start_of_all).map_or(Duration::ZERO, |(end, start)| end.saturating_sub(start)))
}

/// As [`timed`], for what is done in a few milliseconds.
fn often(body: impl Fn()) -> Duration {
    timed(|| (0..REPEATS).for_each(|_| body())) / REPEATS
}

fn print_row(name: &str, rows: u64, (time, processor): (Duration, Duration), bare: Duration) {
    let (seconds, bare, processor) = (time.as_secs_f64(), bare.as_secs_f64(), processor.as_secs_f64());
    let (rate, share) = (rows as f64 / seconds, 100.0 * bare / seconds);
    println!("| {name} | {seconds:.2} s | {rate:.0} | {share:.0} % | {processor:.2} s |");
}

fn release_of_a_round(store: &Store, rows: u64) {
    let asked = asked();
    let survey = survey(&asked);
    let round = RoundCode::from_random([7; 8]);
    store.write(|conn| store::survey::insert(conn, &survey, Origin::File, day())).unwrap();
    let bytes = fill(store, rows, &asked, &round);
    let tally = || store.read(|conn| store::response::tally(conn, &round, &survey)).unwrap();

    let ((), memory_of_release) = peak(|| round::close::release(store, &round, Act::on(day())).unwrap());
    assert_eq!(bare_scan(store, &round), rows);
    assert_eq!(tally().respondents, rows);

    let mut best = [(Duration::MAX, Duration::MAX); 4];
    for _ in 0..TURNS {
        execute(store, "DELETE FROM release; DELETE FROM round_tally");
        for (best, time) in best.iter_mut().zip([
            timed_on_the_clock(|| bare_scan(store, &round)),
            timed_on_the_clock(|| scan_of_strings(store, &round)),
            timed_on_the_clock(tally),
            timed_on_the_clock(|| round::close::release(store, &round, Act::on(day())).unwrap()),
        ]) {
            *best = (time.0.min(best.0), time.1.min(best.1));
        }
    }
    println!("\n{rows} responses, {} bytes each, 16 questions, 4 breakdowns; SQLite\n", bytes as u64 / rows.max(1));
    println!("| what | time | rows a second | of a bare scan | processor |\n|---|---|---|---|---|");
    let names = ["bare scan", "scan of strings", "tally", "release, whole"];
    for (name, time) in names.into_iter().zip(best) {
        print_row(name, rows, time, best[0].0);
    }
    match memory_of_release {
        Some(mebibytes) => println!("\nMemory of the release above idle: {mebibytes:.1} MiB at the highest."),
        None => println!("\nMemory: not known on this system."),
    }
}

/// The survey and scorecard that come with the program, with the demonstration's answers at every unit.
fn scorecards(store: &Store) {
    let survey = SurveyVersion::parse(include_str!("../surveys/street-near/survey.json")).unwrap();
    let definition = CheckedScorecard::parse(include_str!("../surveys/street-near/scorecard.json")).unwrap();
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    let shape = peil::core::tally::RoundTally::empty(&survey);
    let mut draw = || {
        let mut counter = Counter::new(&survey);
        for _ in 0..100 {
            let answers: BTreeMap<&Code, Value> =
                shape.questions.iter().map(|(code, tally)| (code, any_answer(&mut rng, &tally.counts))).collect();
            counter.add(serde_json::to_string(&answers).unwrap()).unwrap();
        }
        Release::of(&survey, &counter.into_tally())
    };
    let units: Vec<Code> = (0..UNITS).map(|number| code(&format!("unit-{number}"))).collect();
    store
        .write(|conn| {
            store::survey::insert(conn, &survey, Origin::File, day())?;
            store::scorecard::insert(conn, &definition, Origin::File, day())
        })
        .unwrap();
    // Reading looks at all units; the one of the large round has no scorecard of its own.
    execute(store, &format!("UPDATE unit SET scorecard = '{}'", definition.scorecard));
    let mut number = 0_u64;
    // One unit is above all others, for the page that shows them side by side.
    let all = code("all");
    for unit in std::iter::once(&all).chain(&units) {
        let parent = if *unit == all { "NULL" } else { "'all'" };
        execute(store, &format!("INSERT INTO unit VALUES ('{unit}', '{unit}', {parent}, '{}')", definition.scorecard));
        for year in YEARS {
            number += 1;
            let round = RoundCode::from_random(number.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes());
            let (survey, version) = (survey.survey(), survey.version());
            execute(
                store,
                &format!(
                    "INSERT INTO round (code, unit, survey, version, year, state, is_synthetic, is_order_forgotten)
                     VALUES ('{round}', '{unit}', '{survey}', {version}, {year}, 'closed', 1, 1)"
                ),
            );
            store.write(|conn| store::release::insert(conn, &round, &draw(), day())).unwrap();
        }
    }
    let load = |unit: &Code| -> Evidence {
        let evidence = |conn: &mut Conn| -> Result<Evidence, StoreError> {
            let mut evidence = Evidence { readings: store::reading::of_unit(conn, unit)?, ..Evidence::default() };
            for round in store::round::of_unit(conn, unit, survey.survey())? {
                evidence.releases.insert(round.year, store::release::latest(conn, &round.code)?.unwrap().release);
            }
            Ok(evidence)
        };
        store.read(evidence).unwrap()
    };
    let loaded: Vec<Evidence> = units.iter().map(load).collect();
    assert!(loaded.iter().all(|evidence| evidence.releases.len() == 3));

    let mut best = [Duration::MAX; 4];
    for _ in 0..TURNS {
        let newest = || loaded.iter().for_each(|all| drop(black_box(Scorecard::evaluate(&definition, 2024, all))));
        let every = || {
            for (evidence, year) in loaded.iter().flat_map(|evidence| YEARS.map(move |year| (evidence, year))) {
                black_box(Scorecard::evaluate(&definition, year, evidence));
            }
        };
        let read = || {
            for (unit, year) in units.iter().flat_map(|unit| YEARS.map(move |year| (unit, year))) {
                black_box(scorecard::read(store, unit, year).unwrap());
            }
        };
        let side_by_side = || {
            for year in YEARS {
                assert_eq!(black_box(units::read(store, &all, year).unwrap()).units.len(), UNITS);
            }
        };
        for (best, time) in best.iter_mut().zip([often(newest), often(every), timed(read), timed(side_by_side)]) {
            *best = time.min(*best);
        }
    }
    println!("\nScorecards of {UNITS} units with releases of 3 years\n\n| what | time |\n|---|---|");
    for (name, time) in [
        "newest year of every unit, from loaded releases",
        "every year of every unit, from loaded releases",
        "every year of every unit, read from the database one by one",
        "the pages of all units side by side, each year, read from the database",
    ]
    .into_iter()
    .zip(best)
    {
        println!("| {name} | {:.1} ms |", 1000.0 * time.as_secs_f64());
    }
}

fn any_answer(rng: &mut ChaCha8Rng, counts: &peil::core::tally::Counts) -> Value {
    use peil::core::tally::Counts;
    let mut below = |limit: usize| rng.next_u32() as usize % limit;
    match counts {
        Counts::Values(counts) => json!(counts.keys().nth(below(counts.len()))),
        Counts::Options { counts, many: false } => json!(counts.keys().nth(below(counts.len()))),
        Counts::Options { counts, many: true } => {
            counts.keys().filter(|_| below(3) == 0).map(|one| json!(one)).collect()
        }
    }
}

fn main() {
    // Cargo adds an argument of its own.
    let rows = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(ROWS);
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("bench.db").to_str().unwrap().parse().unwrap()).unwrap();
    store.migrate().unwrap();
    release_of_a_round(&store, rows);
    scorecards(&store);
}
