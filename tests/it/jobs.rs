//! Work that takes long: taken once, taken over, tried again, cancelled, and done after a restart; and a page that tells
//! administrators of it and nobody of a guest.

use std::sync::Mutex;
use std::sync::mpsc::channel;

use chrono::NaiveDate;
use diesel::RunQueryDsl;
use peil::core::ids::RoundCode;
use peil::core::job::{Job, JobId, LEASE, State, Trouble, Work};
use peil::flows::Act;
use peil::flows::collect::round;
use peil::flows::jobs::ask::{at_start, at_upkeep};
use peil::flows::jobs::run::{Machine, run_one};
use peil::store::job::{self, NewJob};
use peil::store::{Conn, Store, StoreError};
use reqwest::StatusCode;

use crate::answers::{Page, close, count, full_sheet, open_round, respondents, texts, until, words, words_with};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases};

/// Blocking work on a database, away from the runtime.
async fn on<T: Send + 'static>(database: &Database, work: impl FnOnce(&Store) -> T + Send + 'static) -> T {
    let url = database.url.parse().unwrap();
    tokio::task::spawn_blocking(move || work(&Store::open(&url).unwrap())).await.unwrap()
}

fn roll_up(year: i32) -> Work {
    Work::RollUp { survey: "street-near".parse().unwrap(), year }
}

/// Asks for work at a moment.
fn ask(store: &Store, work: &Work, at: i64) {
    let new = NewJob { id: JobId(new_id().0), work: work.clone(), at, by: None };
    store.write(|conn| job::ask(conn, &new)).unwrap();
}

fn claim(store: &Store, holder: &str, now: i64) -> Option<Job> {
    store.write(|conn| job::claim(conn, holder, now)).unwrap()
}

fn all(store: &Store) -> Vec<Job> {
    store.read(|conn| job::newest(conn, 100)).unwrap()
}

fn at(moment: i64) -> Act {
    Act::by_nobody(moment, NaiveDate::from_ymd_opt(2026, 12, 5).unwrap())
}

/// One look of a runner that stops when it is told to.
fn run(store: &Store, moment: i64, is_stopping: &(dyn Fn() -> bool + Sync)) -> bool {
    let clock = move || at(moment);
    run_one(store, &Machine { holder: "here", clock: &clock, is_stopping }).unwrap()
}

/// Does what is due at a moment.
fn work_off(store: &Store, moment: i64) {
    while run(store, moment, &|| false) {}
}

/// A round that as many guests have answered, on a machine that stands still.
async fn answered(database: Database, guests: usize) -> (Database, RoundCode) {
    let (server, _, code) = open_round(database).await;
    let database = server.stop();
    let rows = if database.is_postgres() {
        format!(
            "SELECT '{code}', decode(md5(n::text), 'hex'), 'tablet', '{{\"meals\":4}}' FROM generate_series(1, {guests}) AS n"
        )
    } else {
        format!(
            "WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < {guests})
                 SELECT '{code}', randomblob(16), 'tablet', '{{\"meals\":4}}' FROM counted"
        )
    };
    database.execute(&format!("INSERT INTO response (round, id, channel, answers) {rows}")).await;
    (database, code.parse().unwrap())
}

/// Somebody who reads the database and does not stop, so that no order can be wiped; until the returned end is called.
async fn reading(database: &Database) -> impl FnOnce() + use<> {
    let url = database.url.clone();
    let ((reads, is_reading), (release, released)) = (channel(), channel::<()>());
    let reader = std::thread::spawn(move || {
        let look = "SELECT count(*) FROM response";
        let store = Store::open(&url.parse().unwrap()).unwrap();
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
    tokio::task::spawn_blocking(move || is_reading.recv().unwrap()).await.unwrap();
    move || {
        release.send(()).unwrap();
        reader.join().unwrap().unwrap();
    }
}

async fn again(server: &Server) -> Visitor {
    let visitor = server.visitor();
    let known = [("email", "amina@example.org"), ("password", "riktig hest batteri")];
    assert_eq!(visitor.post("/sign-in", &known).await.status(), StatusCode::SEE_OTHER);
    visitor
}

async fn jobs_page(visitor: &Visitor) -> Page {
    Page::of(visitor.get("/admin/jobs").await, StatusCode::OK).await
}

on_both_databases! {
    /// Eight machines look for work at the same moment: each of five jobs is taken by one of them.
    async fn each_job_is_taken_by_one_machine(database: Database) {
        on(&database, |store| {
            store.migrate().unwrap();
            for year in 2021..=2025 {
                ask(store, &roll_up(year), 1_000);
            }
        }).await;
        let mut machines = tokio::task::JoinSet::new();
        for number in 0..8 {
            let same = Database { url: database.url.clone(), folder: tempfile::tempdir().unwrap() };
            machines.spawn(async move {
                on(&same, move |store| {
                    let holder = format!("machine {number}");
                    std::iter::from_fn(|| claim(store, &holder, 1_000)).map(|job| job.id).collect::<Vec<_>>()
                }).await
            });
        }
        let mut taken = machines.join_all().await.concat();
        assert_eq!(taken.len(), 5, "{taken:?}");
        taken.sort_unstable();
        taken.dedup();
        assert_eq!(taken.len(), 5, "a job was taken twice");
    }

    /// A machine that died keeps a job until its lease ends; whoever then takes it over is the only one who can finish it.
    async fn a_lost_lease_is_taken_over(database: Database) {
        on(&database, |store| {
            store.migrate().unwrap();
            ask(store, &roll_up(2024), 1_000);
            let job = claim(store, "dead", 1_000).unwrap();
            assert!(store.write(|conn| job::renew(conn, job.id, "dead", 1_015)).unwrap());
            assert_eq!(claim(store, "alive", 1_014 + LEASE), None);
            let over = claim(store, "alive", 1_015 + LEASE).unwrap();
            assert_eq!((over.id, over.attempts), (job.id, 2));
            assert!(!store.write(|conn| job::renew(conn, job.id, "dead", 1_080)).unwrap());
            assert!(!store.write(|conn| job::finish(conn, job.id, "dead", 1_080)).unwrap());
            assert!(!store.write(|conn| job::give_back(conn, &job, "dead", 1_080)).unwrap());
            assert_eq!(all(store)[0].state, State::Running);
            assert!(store.write(|conn| job::finish(conn, job.id, "alive", 1_080)).unwrap());
            assert_eq!((all(store)[0].state, all(store)[0].finished_at), (State::Done, Some(1_080)));
            assert_eq!(claim(store, "alive", 1_000_000), None);
        }).await;
    }

    /// The same work waits once. Asked for while it runs, it is done once more, and what waits for another attempt is due at once.
    async fn the_same_work_is_asked_for_once(database: Database) {
        on(&database, |store| {
            store.migrate().unwrap();
            ask(store, &roll_up(2024), 1_000);
            ask(store, &roll_up(2024), 1_001);
            ask(store, &roll_up(2025), 2_000);
            assert_eq!(all(store).len(), 2);
            let job = claim(store, "here", 1_001).unwrap();
            ask(store, &roll_up(2024), 1_002);
            assert_eq!(all(store).len(), 2);
            assert!(store.write(|conn| job::finish(conn, job.id, "here", 1_003)).unwrap());
            let once_more = claim(store, "here", 1_003).unwrap();
            assert_eq!((once_more.id, once_more.attempts), (job.id, 1));
            let failed = |conn: &mut Conn| job::fail(conn, (&once_more, "here"), Trouble::Busy, Some(5_000), 1_004);
            assert!(store.write(failed).unwrap());
            assert_eq!(claim(store, "here", 1_999), None);
            ask(store, &roll_up(2024), 1_500);
            let due = claim(store, "here", 1_500).unwrap();
            assert_eq!((due.id, due.trouble), (job.id, Some(Trouble::Busy)));
            assert!(store.write(|conn| job::finish(conn, job.id, "here", 1_501)).unwrap());
            ask(store, &roll_up(2024), 1_502);
            assert_eq!(all(store).len(), 3, "what is finished is asked for anew");
        }).await;
    }

    /// A round that cannot be counted is tried again, ever more seldom and without end, and at once when somebody asks.
    async fn what_was_promised_is_tried_again_without_end(database: Database) {
        let (database, code) = answered(database, 6).await;
        database.execute("UPDATE response SET answers = '{\"meals\":7654321}'").await;
        let round = code.clone();
        on(&database, move |store| {
            round::close::close(store, &round, at(1_000)).unwrap();
            for (moment, is_due) in [(999, false), (1_000, true), (1_009, false), (1_010, true), (1_029, false), (1_030, true), (1_070, true)] {
                assert_eq!(run(store, moment, &|| false), is_due, "{moment}");
            }
            let job = &all(store)[0];
            assert_eq!((job.state, job.attempts, job.run_after), (State::Waiting, 4, 1_150));
        }).await;
        let kept = texts(&database, "SELECT kind || subject || state || coalesce(trouble, '') AS value FROM job").await.concat();
        assert!(kept.ends_with("unforeseen") && !kept.contains("meals") && !kept.contains("7654321"), "{kept}");
        database.execute("UPDATE response SET answers = '{\"meals\":4}'").await;
        on(&database, move |store| {
            round::close::close(store, &code, at(1_100)).unwrap();
            work_off(store, 1_100);
            assert!(store.read(|conn| peil::store::release::latest(conn, &code)).unwrap().is_some());
            assert_eq!(all(store).iter().filter(|job| job.state == State::Done).count(), 3, "release, roll-up, order");
            at_upkeep(store, at(1_100 + 31 * 86_400)).unwrap();
            assert_eq!(all(store), Vec::new(), "what is old is forgotten");
        }).await;
    }

    /// What can wait and fails for a reason that nobody foresaw is given up, left alone by upkeep for a day, and then asked for again.
    async fn what_can_wait_is_given_up_after_a_while(database: Database) {
        let (database, code) = answered(database, 6).await;
        on(&database, move |store| {
            round::close::close(store, &code, at(1_000)).unwrap();
            assert!(run(store, 1_000, &|| false), "the release");
        }).await;
        database.execute("UPDATE round_tally SET document = '{}'").await;
        on(&database, |store| {
            for moment in [1_000, 1_010, 1_030] {
                work_off(store, moment);
            }
            let roll_ups = || all(store).into_iter().filter(|job| job.work.may_be_cancelled()).collect::<Vec<_>>();
            let job = &roll_ups()[0];
            assert_eq!((job.state, job.attempts, job.trouble), (State::Failed, 3, Some(Trouble::Unforeseen)));
            at_upkeep(store, at(1_030 + 86_000)).unwrap();
            assert_eq!(roll_ups().len(), 1, "it is left alone");
            at_upkeep(store, at(1_031 + 86_400)).unwrap();
            assert_eq!(roll_ups().len(), 2, "a day later it is asked for again");
        }).await;
        database.execute("DELETE FROM round_tally").await;
        on(&database, |store| {
            work_off(store, 100_000);
            assert_eq!(store.read(peil::store::tally::owed).unwrap(), Vec::new());
        }).await;
    }

    /// Told to stop, a machine stops counting between two portions and gives the job back; another one makes the release.
    async fn a_stop_between_two_portions_gives_the_job_back(database: Database) {
        let (database, code) = answered(database, 2_500).await;
        on(&database, move |store| {
            round::close::close(store, &code, at(1_000)).unwrap();
            assert!(run(store, 1_000, &|| true));
            let job = &all(store)[0];
            assert_eq!((job.state, job.attempts), (State::Waiting, 0));
            assert!(store.read(|conn| peil::store::release::latest(conn, &code)).unwrap().is_none());
            work_off(store, 1_001);
            let made = store.read(|conn| peil::store::release::latest(conn, &code)).unwrap().unwrap();
            assert_eq!((made.number, made.release.respondents), (1, Some(2_500)));
        }).await;
    }

    /// How far a release is shows for rounds of which staff know that they are large, in hundredths; of others nothing shows.
    async fn only_a_large_round_tells_how_far_it_is(database: Database) {
        let (database, code) = answered(database, 10_500).await;
        for (noted, expected) in [("9995", None), ("10000", Some(99))] {
            database.execute("DELETE FROM midnight_count; DELETE FROM job").await;
            let note = format!("INSERT INTO midnight_count (round, noted_on, responses, used_codes) VALUES ('{code}', '2026-12-05', {noted}, 0)");
            database.execute(&note).await;
            let round = code.clone();
            let seen = on(&database, move |store| {
                round::close::close(store, &round, at(1_000)).unwrap();
                let (seen, looks) = (Mutex::new(Vec::new()), Mutex::new(0));
                let look = || {
                    seen.lock().unwrap().extend(all(store).iter().filter_map(|job| job.share));
                    let mut looks = looks.lock().unwrap();
                    *looks += 1;
                    *looks == 10
                };
                assert!(run(store, 1_000, &look));
                assert!(all(store).iter().all(|job| job.share.is_none()), "given back, nothing is done");
                seen.into_inner().unwrap()
            }).await;
            assert_eq!(seen.last().copied(), expected.map(|_| 99), "{seen:?}");
            assert!(seen.is_sorted());
            if expected.is_some() {
                assert!(seen.len() > 5 && seen[0] == 10, "{seen:?}");
            }
        }
    }

    /// A year that is cancelled while it is counted together writes nothing, and is let be by upkeep; the next start asks again.
    async fn a_cancelled_roll_up_writes_nothing(database: Database) {
        let (database, code) = answered(database, 12).await;
        on(&database, move |store| {
            round::close::close(store, &code, at(1_000)).unwrap();
            // The clock is looked at when a job is begun: that is the moment at which somebody cancels.
            let clock = || {
                let begun = all(store).into_iter().find(|job| job.state == State::Running && job.work.may_be_cancelled());
                if let Some(job) = begun {
                    assert!(store.write(|conn| job::cancel(conn, job.id, 1_000)).unwrap());
                }
                at(1_000)
            };
            while run_one(store, &Machine { holder: "here", clock: &clock, is_stopping: &|| false }).unwrap() {}
            let owed = || store.read(peil::store::tally::owed).unwrap().len();
            assert_eq!(owed(), 1, "it was counted all the same");
            assert_eq!(all(store).iter().filter(|job| job.state == State::Cancelled).count(), 1);
            at_upkeep(store, at(2_000)).unwrap();
            assert!(!run(store, 2_000, &|| false));
            at_start(store, at(3_000)).unwrap();
            work_off(store, 3_000);
            assert_eq!(owed(), 0);
        }).await;
    }

    /// The page tells administrators what runs, waits and failed, newest first, in words, and nothing of guests. What can wait is
    /// cancelled there; what guests were promised is not.
    async fn the_page_of_jobs(database: Database) {
        let (server, amina, code) = open_round(database).await;
        jobs_page(&amina).await.says(&words("jobs-none"));
        for _ in 0..7 {
            count(&server.visitor(), &code, &full_sheet()).await;
        }
        assert_eq!(close(&amina, &code).await, 7);
        let page = jobs_page(&amina).await;
        let round = words_with("round-title", &[("unit", "Oslo".into()), ("year", "2024".into())]);
        page.says(&words_with("job-release", &[("round", round.as_str().into())]));
        page.says(&words_with("job-forget-order", &[("round", round.as_str().into())]));
        page.says("Amina (amina@example.org)");
        assert_eq!(page.texts("tbody tr").len(), 3);
        assert!(!page.has("main form"), "what is done cannot be cancelled");
        let helps = |page: &Page| page.texts("main p.help").contains(&words("jobs-cancel-help"));
        assert!(!helps(&page), "nothing can be cancelled, and the page says how");
        assert!(!page.texts("tbody").concat().contains(" 7 "), "the page counts guests");

        // Far from now, so that nobody takes them.
        let far = 4_000_000_000;
        let round: RoundCode = code.parse().unwrap();
        let order = Work::ForgetOrder { round };
        let promised = order.clone();
        on(&server.database, move |store| {
            ask(store, &roll_up(2031), far);
            ask(store, &promised, far - 1);
        }).await;
        let page = jobs_page(&amina).await;
        let rows = page.texts("tbody tr");
        assert!(rows[0].contains("2031") && rows[0].contains(&words("job-waits")), "{rows:?}");
        assert!(rows[1].contains(&words("job-cannot-be-cancelled")), "{rows:?}");
        assert!(helps(&page));
        let id = page.attribute("main form input[name=id]", "value");
        assert_eq!(amina.post("/admin/jobs/cancel", &[("id", &id)]).await.status(), StatusCode::SEE_OTHER);
        let events = texts(&server.database, "SELECT what || about AS value FROM event ORDER BY number DESC LIMIT 1").await;
        assert_eq!(events, [r#"roll-up-cancelled{"survey":"street-near","year":2031}"#]);
        let page = jobs_page(&amina).await;
        assert!(page.texts("tbody tr")[0].contains("Avbrutt") && !page.has("main form") && !helps(&page));

        let again = amina.post("/admin/jobs/cancel", &[("id", &id)]).await;
        Page::of(again, StatusCode::UNPROCESSABLE_ENTITY).await.says(&words("field-job-finished"));
        let promised = on(&server.database, move |store| store.read(|conn| job::unfinished(conn, &order)).unwrap().unwrap()).await;
        let refused = amina.post("/admin/jobs/cancel", &[("id", &promised.id.to_string())]).await;
        Page::of(refused, StatusCode::UNPROCESSABLE_ENTITY).await.says(&words("field-job-needed"));
        for (id, status) in [("x", StatusCode::NOT_FOUND), (&"0".repeat(32), StatusCode::NOT_FOUND)] {
            assert_eq!(amina.post("/admin/jobs/cancel", &[("id", id)]).await.status(), status);
        }
        let staff = server.person(&amina, "staff").await;
        assert_eq!(staff.get("/admin/jobs").await.status(), StatusCode::FORBIDDEN);
        assert!(!staff.get("/staff").await.text().await.unwrap().contains("/admin/jobs"));
    }

    /// A round that cannot be counted says so on its page and on that of jobs, and can be asked for again at once.
    async fn a_round_that_cannot_be_counted_yet_says_so(database: Database) {
        let (server, amina, code) = open_round(database).await;
        for _ in 0..6 {
            count(&server.visitor(), &code, &full_sheet()).await;
        }
        let sheets = texts(&server.database, "SELECT answers AS value FROM response LIMIT 1").await.concat();
        server.database.execute("UPDATE response SET answers = '{\"meals\":7654321}'").await;
        let (path, page) = (format!("/staff/rounds/{code}/close"), format!("/staff/rounds/{code}"));
        assert_eq!(amina.post(&path, &[("sure", "on")]).await.status(), StatusCode::SEE_OTHER);
        let page = Page::of(amina.get(&page).await, StatusCode::OK).await;
        page.says(&words("round-counting-failed"));
        page.says(&words("round-state-closed-unreleased"));
        jobs_page(&amina).await.says(&words("job-why-unforeseen"));
        assert!(!server.log().contains("7654321"), "a guest's answer is in the log");
        server.database.execute(&format!("UPDATE response SET answers = '{sheets}'")).await;
        assert_eq!(close(&amina, &code).await, 6);
    }

    /// The power goes while the order of arrival is wiped: the release stands, and after the next start the order is wiped, once the
    /// dead machine's lease has ended.
    async fn killed_in_the_middle_and_done_after_a_restart(database: Database) {
        let (server, amina, code) = open_round(database).await;
        for _ in 0..12 {
            count(&server.visitor(), &code, &full_sheet()).await;
        }
        let let_go = reading(&server.database).await;
        let (closing, path) = (amina.clone(), format!("/staff/rounds/{code}/close"));
        let request = closing.request(reqwest::Method::POST, &path).header("content-type", crate::answers::FORM).body("sure=on");
        let pressed = tokio::spawn(request.send());
        let running = "SELECT id AS value FROM job WHERE kind = 'forget-order' AND state = 'running'";
        until("the order is being wiped", async || !texts(&server.database, running).await.is_empty()).await;
        let database = server.kill();
        assert!(pressed.await.unwrap().is_err(), "the button's answer never came");
        let_go();
        assert_eq!(texts(&database, running).await.len(), 1, "the dead machine's lease stands");

        let server = Server::start(database).await;
        assert_eq!(respondents(&again(&server).await).await, 12);
        assert_eq!(texts(&server.database, running).await.len(), 1, "nobody takes what another machine may be doing");
        server.database.execute("UPDATE job SET lease_until = 1 WHERE state = 'running'").await;
        let unforgotten = "SELECT code AS value FROM round WHERE NOT is_order_forgotten";
        let unforgotten = if server.database.is_postgres() { unforgotten.to_owned() } else { unforgotten.replace("NOT is_order_forgotten", "is_order_forgotten = 0") };
        until("the order is wiped", async || texts(&server.database, &unforgotten).await.is_empty()).await;
        let done = "SELECT kind || ' ' || attempts AS value FROM job WHERE state = 'done' ORDER BY kind";
        until("the job is done", async || texts(&server.database, done).await.len() == 3).await;
        assert_eq!(texts(&server.database, done).await, ["forget-order 2", "release 1", "roll-up 1"]);
        assert_eq!(texts(&server.database, "SELECT CAST(number AS TEXT) AS value FROM release").await, ["1"]);
    }

    /// The power goes between closing and counting: the next start makes the release.
    async fn a_release_that_was_asked_for_is_made_at_the_next_start(database: Database) {
        let (database, code) = answered(database, 30).await;
        on(&database, move |store| round::close::close(store, &code, at(1_000)).unwrap()).await;
        let server = Server::start(database).await;
        assert_eq!(respondents(&again(&server).await).await, 30);
        // Whatever has no job, such as in a restored database, is found by how the rounds stand.
        server.database.execute("DELETE FROM job; DELETE FROM round_tally; DELETE FROM release").await;
        let server = Server::start(server.stop()).await;
        assert_eq!(respondents(&again(&server).await).await, 30);
        on(&server.database, |store| at_start(store, at(2_000)).unwrap()).await;
        let unfinished = "SELECT id AS value FROM job WHERE finished_at IS NULL";
        assert_eq!(texts(&server.database, unfinished).await, Vec::<String>::new(), "nothing is owed any more");
    }
}
