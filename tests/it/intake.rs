//! The way in for answers: acknowledged after they are durable, counted once, and lost by nothing.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use peil::core::ids::ResponseId;
use reqwest::StatusCode;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::answers::{
    Page, close, count, form, full_sheet, open_round, problem, respondents, stored, tallied, texts, until, words,
};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases};

/// What became of one response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sent {
    Counted,
    AlreadyCounted,
    Refused(StatusCode),
    /// No answer came: the guest's device keeps the response.
    Unknown,
}

async fn send(guest: &Visitor, code: &str, id: ResponseId) -> Sent {
    let body = json!({ "id": id.to_string(), "answers": full_sheet() }).to_string();
    let request = guest.request(reqwest::Method::POST, &format!("/api/v1/rounds/{code}/responses"));
    let Ok(answer) = request.header("content-type", "application/json").body(body).send().await else {
        return Sent::Unknown;
    };
    let status = answer.status();
    let Ok(body) = answer.json::<Value>().await else { return Sent::Unknown };
    match status {
        StatusCode::CREATED if body["status"] == "counted" => Sent::Counted,
        StatusCode::OK if body["status"] == "already_counted" => Sent::AlreadyCounted,
        other => Sent::Refused(other),
    }
}

/// The responses of one device that were counted, and the one that was not.
type Ended = (Vec<ResponseId>, Option<(ResponseId, Sent)>);

/// Many devices, each with a connection of its own, that send new responses one after the other until one is not counted.
struct Crowd {
    devices: JoinSet<Ended>,
    acknowledged: Arc<AtomicUsize>,
}

impl Crowd {
    fn start(servers: &[&Server], code: &str, devices: usize) -> Self {
        let acknowledged = Arc::new(AtomicUsize::new(0));
        let mut all = JoinSet::new();
        for server in servers.iter().cycle().take(devices) {
            let (guest, code, acknowledged) = (server.visitor(), code.to_owned(), Arc::clone(&acknowledged));
            all.spawn(async move {
                let mut counted = Vec::new();
                // Far below the limit on requests from one place.
                while counted.len() < 100 {
                    let id = new_id();
                    match send(&guest, &code, id).await {
                        Sent::Counted => counted.push(id),
                        other => return (counted, Some((id, other))),
                    }
                    acknowledged.fetch_add(1, Ordering::SeqCst);
                }
                (counted, None)
            });
        }
        Self { devices: all, acknowledged }
    }

    async fn until_acknowledged(&self, number: usize) {
        until("enough answers are acknowledged", async || self.acknowledged.load(Ordering::SeqCst) >= number).await;
    }

    /// The acknowledged responses, and those that came to another end.
    async fn finish(self) -> (Vec<ResponseId>, Vec<(ResponseId, Sent)>) {
        let ended = self.devices.join_all().await;
        let (counted, others): (Vec<_>, Vec<_>) = ended.into_iter().unzip();
        (counted.concat(), others.into_iter().flatten().collect())
    }
}

on_both_databases! {
    /// The same response sent twice counts once; the second changes nothing, whatever it now says.
    async fn sent_twice(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let guest = server.visitor();
        let id = new_id();
        assert_eq!(send(&guest, &code, id).await, Sent::Counted);
        let kept = texts(&server.database, "SELECT answers AS value FROM response").await;
        let other = guest.answer(&code, id, &json!({ "meals": 1, "wishes": "Noe annet" })).await;
        assert_eq!(other.status(), StatusCode::OK);
        assert_eq!(other.json::<Value>().await.unwrap(), json!({ "status": "already_counted" }));
        // The same digits in capitals are the same id.
        let body = json!({ "id": id.to_string().to_uppercase(), "answers": { "meals": 1 } }).to_string();
        let path = format!("/api/v1/rounds/{code}/responses");
        assert_eq!(guest.post_raw(&path, "application/json", body.into()).await.status(), StatusCode::OK);
        assert_eq!(texts(&server.database, "SELECT answers AS value FROM response").await, kept);
        assert_eq!(stored(&server.database).await, (1, 1));
        assert_eq!(close(&staff, &code).await, 1);
        assert_eq!(tallied(&server.database, &code).await, 1);
    }

    /// A form sent twice counts once, and the page of thanks says so.
    async fn form_sent_twice(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let guest = server.visitor();
        let blank = Page::of(guest.get(&format!("/s/{code}")).await, StatusCode::OK).await;
        let id = blank.response_id();
        let fields = form(&id, &[("answer.meals", "4"), ("answer.wishes", "Mer frukt")]);
        for (number, says) in [(1, "guest-received"), (2, "guest-already-counted")] {
            let sent = guest.post(&format!("/s/{code}"), &fields).await;
            assert_eq!(sent.status(), StatusCode::SEE_OTHER, "send number {number}");
            let thanks = guest.get(sent.headers()["location"].to_str().unwrap()).await;
            Page::of(thanks, StatusCode::OK).await.says(&words(says));
        }
        assert_eq!(stored(&server.database).await, (1, 1));
        assert_eq!(close(&staff, &code).await, 1);
        assert_eq!(tallied(&server.database, &code).await, 1);
    }

    /// The same response sent at the same moment over many connections counts once.
    async fn sent_at_the_same_moment(database: Database) {
        let (server, staff, code) = open_round(database).await;
        for _ in 0..5 {
            let id = new_id();
            let mut all = JoinSet::new();
            for _ in 0..40 {
                let (guest, code) = (server.visitor(), code.clone());
                all.spawn(async move { send(&guest, &code, id).await });
            }
            let ends = all.join_all().await;
            assert_eq!(ends.iter().filter(|end| **end == Sent::Counted).count(), 1, "{ends:?}");
            assert_eq!(ends.iter().filter(|end| **end == Sent::AlreadyCounted).count(), 39, "{ends:?}");
        }
        assert_eq!(stored(&server.database).await, (5, 5));
        assert_eq!(close(&staff, &code).await, 5);
    }

    /// After the round closed a repeated response is still recognised, a new one is refused, and neither changes a figure.
    async fn sent_again_after_the_round_closed(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let guest = server.visitor();
        let id = count(&guest, &code, &full_sheet()).await;
        assert_eq!(close(&staff, &code).await, 1);
        assert_eq!(tallied(&server.database, &code).await, 1);
        assert_eq!(send(&guest, &code, id).await, Sent::AlreadyCounted);
        problem(guest.answer(&code, new_id(), &full_sheet()).await, StatusCode::CONFLICT, "round-not-open").await;

        let again = guest.post(&format!("/s/{code}"), &form(&id.to_string(), &[("answer.meals", "4")])).await;
        assert_eq!(again.status(), StatusCode::SEE_OTHER);
        let thanks = guest.get(again.headers()["location"].to_str().unwrap()).await;
        Page::of(thanks, StatusCode::OK).await.says(&words("guest-already-counted"));
        let new = guest.post(&format!("/s/{code}"), &form(&new_id().to_string(), &[("answer.meals", "4")])).await;
        Page::of(new, StatusCode::CONFLICT).await.says(&words("guest-closed-meanwhile"));
        assert_eq!(stored(&server.database).await, (1, 1));
        assert_eq!(respondents(&staff).await, 1);
        assert_eq!(tallied(&server.database, &code).await, 1);
    }

    /// A guest whose round closes while they answer is told so, and that nothing was counted, and gets their answers to
    /// read: nothing is lost in silence.
    async fn closed_while_a_guest_answered(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let guest = server.visitor();
        let path = format!("/s/{code}?lang=nb");
        let id = Page::of(guest.get(&path).await, StatusCode::OK).await.response_id();
        close(&staff, &code).await;
        let fields = [
            ("answer.meals", "4"),
            ("answer.reasons", "food"),
            ("answer.reasons", "safe_place"),
            ("answer.meals_per_visit", "2"),
            ("answer.smoker", ""),
            ("answer.wishes", "Mer <b>frukt</b>"),
        ];
        let page = Page::of(guest.post(&path, &form(&id, &fields)).await, StatusCode::CONFLICT).await;
        assert_eq!(page.texts("h1"), [words("guest-closed-meanwhile")]);
        page.says(&words("guest-closed-meanwhile-more"));
        assert!(page.has("details:not([open])") && !page.has("form"));
        assert!(page.has(&format!("a.send[href='/s/{code}?lang=nb']")), "no way on for the next guest");
        assert_eq!(page.texts("dt").len(), 4, "{:?}", page.texts("dt"));
        let mut answers = page.texts("dd");
        answers.sort();
        assert_eq!(answers, ["2", "For å spise", "For å være på et trygt sted", "Fornøyd", "Mer <b>frukt</b>"]);
        assert_eq!(stored(&server.database).await, (0, 0));
        assert!(!server.log().contains("frukt"));

        // After sealing nobody knows whether these answers were counted before: the page says neither.
        staff.post(&format!("/staff/rounds/{code}/seal"), &[("sure", "on")]).await;
        let page = Page::of(guest.post(&path, &form(&id, &fields)).await, StatusCode::CONFLICT).await;
        assert_eq!(page.texts("h1"), [words("guest-closed")]);
        assert_eq!(page.texts("dd").len(), 5);
    }

    /// After sealing nobody can tell a repeated response from a new one: both are refused.
    async fn sent_again_after_sealing(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let guest = server.visitor();
        let id = count(&guest, &code, &full_sheet()).await;
        close(&staff, &code).await;
        let sealed = staff.post(&format!("/staff/rounds/{code}/seal"), &[("sure", "on")]).await;
        assert_eq!(sealed.status(), StatusCode::SEE_OTHER);
        for one in [id, new_id()] {
            problem(guest.answer(&code, one, &full_sheet()).await, StatusCode::CONFLICT, "round-not-open").await;
        }
        assert_eq!(stored(&server.database).await, (1, 1));
        assert_eq!(respondents(&staff).await, 1);
        assert_eq!(tallied(&server.database, &code).await, 1);
    }

    /// Five hundred guests who answer at the same moment are all counted.
    async fn five_hundred_at_once(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let mut all = JoinSet::new();
        for _ in 0..500 {
            let (guest, code) = (server.visitor(), code.clone());
            all.spawn(async move { send(&guest, &code, new_id()).await });
        }
        let ends = all.join_all().await;
        assert!(ends.iter().all(|end| *end == Sent::Counted), "{ends:?}");
        assert_eq!(stored(&server.database).await, (500, 500));
        assert_eq!(close(&staff, &code).await, 500);
    }

    /// A power cut right after acknowledgements loses none of the acknowledged, and the others can be sent again.
    async fn killed_after_acknowledgements(database: Database) {
        let (server, _, code) = open_round(database).await;
        let crowd = Crowd::start(&[&server], &code, 20);
        crowd.until_acknowledged(200).await;
        let database = server.kill();
        let (counted, cut_off) = crowd.finish().await;
        assert!(counted.len() >= 200 && !cut_off.is_empty());
        check_none_is_lost(database, &code, &counted, &cut_off).await;
    }

    /// A server that is told to stop while answers come in keeps every acknowledged one, and ends well.
    async fn told_to_stop_with_answers_in_flight(database: Database) {
        let (server, _, code) = open_round(database).await;
        let crowd = Crowd::start(&[&server], &code, 20);
        crowd.until_acknowledged(200).await;
        // Asserts the exit code.
        let database = server.stop();
        let (counted, cut_off) = crowd.finish().await;
        assert!(counted.len() >= 200 && !cut_off.is_empty());
        check_none_is_lost(database, &code, &counted, &cut_off).await;
    }

    /// A round that is closed while answers come in counts exactly the acknowledged ones.
    async fn closed_with_answers_in_flight(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let crowd = Crowd::start(&[&server], &code, 20);
        crowd.until_acknowledged(200).await;
        let respondents = close(&staff, &code).await;
        let (counted, refused) = crowd.finish().await;
        assert!(refused.iter().all(|(_, end)| *end == Sent::Refused(StatusCode::CONFLICT)), "{refused:?}");
        assert_eq!(respondents, counted.len() as u64);
        assert_eq!(stored(&server.database).await.0, counted.len());
    }
}

/// Starts the server again: every acknowledged response is there, and whatever was cut off counts once when sent again.
async fn check_none_is_lost(database: Database, code: &str, counted: &[ResponseId], cut_off: &[(ResponseId, Sent)]) {
    let server = Server::start(database).await;
    let guest = server.visitor();
    for id in counted {
        assert_eq!(send(&guest, code, *id).await, Sent::AlreadyCounted, "{id} was acknowledged and is lost");
    }
    for (id, end) in cut_off {
        assert!(matches!(end, Sent::Unknown | Sent::Refused(StatusCode::SERVICE_UNAVAILABLE)), "{end:?}");
        let again = send(&guest, code, *id).await;
        assert!(matches!(again, Sent::Counted | Sent::AlreadyCounted), "{again:?}");
        assert_eq!(send(&guest, code, *id).await, Sent::AlreadyCounted);
    }
    let all = counted.len() + cut_off.len();
    assert_eq!(stored(&server.database).await, (all, all));
}

/// Two servers on one PostgreSQL take answers for the same round at once, and one of them closes it: nothing is lost, and a
/// response that reaches both counts once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_on_one_database() {
    let (one, staff, code) = open_round(Database::postgres().await).await;
    let same = Database { url: one.database.url.clone(), folder: tempfile::tempdir().unwrap() };
    let other = Server::start(same).await;
    assert!(other.setup_link.is_none(), "the second server found no administrator");

    let mut doubled = JoinSet::new();
    for _ in 0..50 {
        let (here, there, code) = (one.visitor(), other.visitor(), code.clone());
        doubled.spawn(async move {
            let id = new_id();
            let (first, second) = tokio::join!(send(&here, &code, id), send(&there, &code, id));
            [first, second]
        });
    }
    for ends in doubled.join_all().await {
        assert!(ends.contains(&Sent::Counted) && ends.contains(&Sent::AlreadyCounted), "{ends:?}");
    }

    let crowd = Crowd::start(&[&one, &other], &code, 20);
    crowd.until_acknowledged(200).await;
    let counted_by_leaders = close(&staff, &code).await;
    let (counted, refused) = crowd.finish().await;
    assert!(refused.iter().all(|(_, end)| *end == Sent::Refused(StatusCode::CONFLICT)), "{refused:?}");
    let distinct: BTreeSet<ResponseId> = counted.iter().copied().collect();
    assert_eq!(distinct.len(), counted.len());
    assert_eq!(counted_by_leaders, 50 + counted.len() as u64);
    assert_eq!(stored(&one.database).await.0, 50 + counted.len());
    // Either server recognises what the other one took.
    let sample: Vec<ResponseId> = counted.iter().copied().step_by(10).collect();
    for id in sample {
        assert_eq!(send(&one.visitor(), &code, id).await, Sent::AlreadyCounted);
        assert_eq!(send(&other.visitor(), &code, id).await, Sent::AlreadyCounted);
    }
}
