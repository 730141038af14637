//! Trap rounds: opened for one guest, or for few, and read. A round of fewer than five shows nothing, not even its number, and
//! nobody reads what fewer than ten wrote.

use peil::locale::Locale;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::answers::{Page, close, count, full_sheet, open_round, scorecard, tallied, words, words_with};
use crate::codes::{answer_with, guarded_round, make_slips};
use crate::languages::languages;
use crate::midnights::{facts, midnight};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases, peil, run};

/// A text in which nothing is left that is drawn at random or differs between two servers.
fn leveled(server: &Server, rounds: &[&str], text: &str) -> String {
    let mut text = text.replace(&server.address, "ADDRESS");
    for round in rounds {
        text = text.replace(round, "ROUND");
    }
    for (before, end) in [("name=\"response_id\" value=\"", '"'), ("data-key=\"", '"')] {
        if let Some((first, rest)) = text.clone().split_once(before) {
            text = format!("{first}{}", rest.split_once(end).unwrap().1);
        }
    }
    text
}

/// All that staff, leaders, programs, the operator and later guests can read of the round of 2024.
async fn everything_read(server: &Server, staff: &Visitor, code: &str) -> Vec<String> {
    let next = server.plan_round(staff, 2025).await;
    assert_eq!(staff.post(&format!("/staff/rounds/{next}/open"), &[]).await.status(), StatusCode::SEE_OTHER);
    let leader = server.person(staff, "leader").await;
    let round = format!("/staff/rounds/{code}");
    let mut read = Vec::new();
    for path in [
        "/staff",
        &round,
        &format!("{round}/comments"),
        &format!("{round}/reply"),
        "/staff/targets",
        "/staff/readings/oslo/2024",
    ] {
        read.push(staff.get(path).await.text().await.unwrap());
    }
    for path in [
        "/scorecards",
        "/scorecard/oslo/2024",
        "/scorecard/oslo/2024/units",
        "/scorecard/oslo/2024/groups",
        "/scorecard/oslo/2024/measures/meals",
        "/scorecard/alle/2024",
        "/scorecard/alle/2024/units",
        "/api/v1/units",
        "/api/v1/units/oslo/scorecards/2024",
        "/api/v1/units/alle/scorecards/2024",
        "/api/v1/units/oslo/breakdowns/2024",
    ] {
        read.push(leader.get(path).await.text().await.unwrap());
    }
    for path in
        [format!("/s/{next}"), format!("/s/{next}/thanks"), format!("/t/{next}"), format!("/s/{code}"), "/".into()]
    {
        read.push(server.visitor().get(&path).await.text().await.unwrap());
    }
    for more in [&["export"][..], &["export", "--counts"]] {
        read.push(run(peil(more).args(["--database", &server.database.url])).out);
    }
    let file = server.database.folder.path().join("copy.db");
    let backup = run(&mut peil(&["backup", file.to_str().unwrap(), "--database", &server.database.url]));
    read.push(backup.out.replace(file.to_str().unwrap(), "FILE"));
    let tablet = short(staff, &next).await;
    read.iter().map(|text| leveled(server, &[code, &next, &tablet], text)).collect()
}

/// The short address of a round, as its page shows it.
async fn short(staff: &Visitor, round: &str) -> String {
    let page = Page::of(staff.get(&format!("/staff/rounds/{round}")).await, StatusCode::OK).await;
    page.texts(".typed")[0].rsplit('/').next().unwrap().to_owned()
}

/// A round of 2024 with so many answers, each with a comment and a one-time code, below a unit above; closed.
async fn closed_round(database: Database, guests: usize) -> (Server, Visitor, String) {
    let (server, staff, code) = guarded_round(database).await;
    staff.post("/admin/units", &[("name", "Alle"), ("code", "alle"), ("scorecard", "street-near")]).await;
    server.database.execute("UPDATE unit SET parent = 'alle' WHERE code = 'oslo'").await;
    for slip in &make_slips(&staff, &code, 12).await[..guests] {
        assert_eq!(answer_with(&server.visitor(), &code, new_id(), slip).await.status(), StatusCode::CREATED);
    }
    midnight(&server.database, "2026-11-28").await;
    close(&staff, &code).await;
    assert_eq!(tallied(&server.database, &code).await, guests as u64);
    (server, staff, code)
}

async fn another(database: &Database) -> Database {
    if database.is_postgres() { Database::postgres().await } else { Database::sqlite() }
}

on_both_databases! {
    /// A second unit of the same name would let a trap round look like the real one on the guest's first screen.
    async fn no_unit_gets_a_name_that_differs_only_in_case_blanks_or_a_full_stop(database: Database) {
        let server = Server::start(database).await;
        let administrator = server.administrator().await;
        let add = async |name: &str, code: &str| {
            let unit = [("name", name), ("code", code), ("scorecard", "street-near")];
            administrator.post("/admin/units", &unit).await
        };
        assert_eq!(add("Gatenær Bøler", "boler").await.status(), StatusCode::SEE_OTHER);
        for twin in ["Gatenær Bøler", "gatenær bøler", "Gatenær  Bøler.", "Gatenær\u{a0}Bøler"] {
            let page = Page::of(add(twin, "twin").await, StatusCode::UNPROCESSABLE_ENTITY).await;
            page.says(&words("field-name-taken"));
        }
        assert_eq!(add("Gatenær Bøler 2", "boler-2").await.status(), StatusCode::SEE_OTHER);
    }

    /// A round that nobody answered, one that a single guest answered, and one of four read alike, whoever reads whatever.
    async fn nobody_one_and_four_guests_look_alike(database: Database) {
        let second = another(&database).await;
        let third = another(&database).await;
        let (server, staff, code) = closed_round(database, 0).await;
        let nobody = everything_read(&server, &staff, &code).await;
        for (database, guests) in [(second, 1), (third, 4)] {
            let (server, staff, code) = closed_round(database, guests).await;
            let read = everything_read(&server, &staff, &code).await;
            assert_eq!(read.len(), nobody.len());
            for (one, other) in read.iter().zip(&nobody) {
                assert!(one == other, "{guests} guests can be told from nobody:\n{one}\n---\n{other}");
            }
        }
    }

    /// What is too small to show is called so, in words, wherever its number would stand; five are told of.
    async fn fewer_than_five_are_called_too_few_in_words(database: Database) {
        let second = another(&database).await;
        let (server, staff, code) = closed_round(database, 4).await;
        let page = Page::of(staff.get(&format!("/staff/rounds/{code}")).await, StatusCode::OK).await;
        assert_eq!(page.texts(".facts-list dd").iter().filter(|fact| **fact == words("round-answers-too-few")).count(), 2);
        page.says(&words("round-answers-why-too-few"));
        assert!(!page.has("a[href$='/comments']"));
        Page::of(staff.get("/staff").await, StatusCode::OK).await.says(&words("round-answers-too-few"));
        Page::of(staff.get("/scorecard/oslo/2024").await, StatusCode::OK).await.says(&words("guests-too-few"));
        let card = scorecard(&staff).await;
        assert_eq!(card["rounds"][0]["respondents"], Value::Null);

        let (server_of_five, staff, code) = closed_round(second, 5).await;
        assert_eq!(facts(&staff, &code).await.iter().filter(|fact| *fact == "5").count(), 2);
        let card = scorecard(&staff).await;
        assert_eq!(card["rounds"][0]["respondents"], json!(5));
        drop((server, server_of_five));
    }

    /// Releases that the former program froze hold the number of every round. They stay as they are, and nobody is shown it.
    async fn a_number_that_was_frozen_before_is_not_shown_either(database: Database) {
        let (server, staff, code) = open_round(database).await;
        for _ in 0..3 {
            count(&server.visitor(), &code, &full_sheet()).await;
        }
        close(&staff, &code).await;
        let before = (
            staff.get(&format!("/staff/rounds/{code}")).await.text().await.unwrap(),
            staff.get("/scorecard/oslo/2024").await.text().await.unwrap(),
            scorecard(&staff).await,
        );
        let frozen = r#"UPDATE release SET document = '{"respondents":3,' || substr(document, 2)"#;
        server.database.execute(frozen).await;
        let after = (
            staff.get(&format!("/staff/rounds/{code}")).await.text().await.unwrap(),
            staff.get("/scorecard/oslo/2024").await.text().await.unwrap(),
            scorecard(&staff).await,
        );
        assert!(before == after);
        let kept = crate::answers::texts(&server.database, "SELECT document AS value FROM release").await;
        assert!(kept[0].starts_with(r#"{"respondents":3,"#), "the release was changed: {}", kept[0]);
    }

    /// The trap: a round for a far year, opened for one guest, closed just after, and read. It gives nothing away.
    async fn a_round_of_a_far_year_for_one_guest_tells_nothing(database: Database) {
        let (server, staff, _) = open_round(database).await;
        let trap = server.plan_round(&staff, 2031).await;
        staff.post(&format!("/staff/rounds/{trap}/open"), &[]).await;
        let secret = "Bare jeg kan ha skrevet dette";
        count(&server.visitor(), &trap, &json!({ "meals": 1, "wishes": secret })).await;
        midnight(&server.database, "2026-11-28").await;
        let closed = staff.post(&format!("/staff/rounds/{trap}/close"), &[("sure", "on")]).await;
        assert_eq!(closed.status(), StatusCode::SEE_OTHER);
        let page = Page::of(staff.get(&format!("/staff/rounds/{trap}/comments")).await, StatusCode::OK).await;
        page.says(&words("comments-too-few"));
        assert!(!page.has("ul.comments") && !page.all().contains(secret));
        assert_eq!(facts(&staff, &trap).await[1], words("round-answers-too-few"));
        staff.post(&format!("/staff/rounds/{trap}/seal"), &[("sure", "on")]).await;
        for path in [format!("/staff/rounds/{trap}"), format!("/staff/rounds/{trap}/comments"), format!("/staff/rounds/{trap}/reply")] {
            assert!(!staff.get(&path).await.text().await.unwrap().contains(secret), "{path}");
        }
    }

    /// Comments open with the release and from ten respondents on; before, the page says why, and nowhere is their number.
    async fn comments_open_after_the_release_and_from_ten_guests(database: Database) {
        let second = another(&database).await;
        for (database, guests) in [(database, 9), (second, 10)] {
            let (server, staff, code) = open_round(database).await;
            let comments = async || Page::of(staff.get(&format!("/staff/rounds/{code}/comments")).await, StatusCode::OK).await;
            let link = async || Page::of(staff.get(&format!("/staff/rounds/{code}")).await, StatusCode::OK).await.has("a[href$='/comments']");
            for guest in 0..guests {
                count(&server.visitor(), &code, &json!({ "meals": 4, "wishes": format!("Ønske {guest}") })).await;
            }
            let closed = async |is_closed: bool| {
                if is_closed { server.database.execute("UPDATE round SET state = 'closed'").await; }
                let page = comments().await;
                page.says(&words("comments-not-released"));
                assert!(!page.all().contains("Ønske") && !page.has("ul.comments") && !link().await);
            };
            closed(false).await;
            closed(true).await;
            assert_eq!(close(&staff, &code).await, guests);
            let page = comments().await;
            if guests < 10 {
                page.says(&words("comments-too-few"));
                assert!(!page.all().contains("Ønske") && !page.has("ul.comments") && !link().await);
            } else {
                assert_eq!(page.texts("ul.comments li").len(), 10);
                assert!(link().await);
            }
        }
    }
}

/// A guest's first screen names the place and the year, in every language, on a phone and on a tablet of the house; a long name
/// stands there whole, and markup in it is text.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_screen_names_place_and_year() {
    let server = Server::start(Database::sqlite()).await;
    let staff = server.administrator().await;
    let name = format!("Værestedet <b>{}</b>", "langtnavn".repeat(6));
    let unit = [("name", name.as_str()), ("code", "oslo"), ("scorecard", "street-near")];
    assert_eq!(staff.post("/admin/units", &unit).await.status(), StatusCode::SEE_OTHER);
    let round = server.open_round(&staff, 2031).await;
    for (place, language) in
        ["s", "t"].into_iter().flat_map(|place| languages().into_iter().map(move |tag| (place, tag)))
    {
        let path = format!("/{place}/{round}?lang={language}");
        let page = Page::of(server.visitor().get(&path).await, StatusCode::OK).await;
        let locale = Locale::for_guest(language.as_str()).unwrap();
        let values = [("unit", format!("\u{2068}{name}\u{2069}").into()), ("year", "2031".into())];
        let said = locale.text_with("guest-place", &values);
        assert_eq!(page.texts("form .opening .place"), [said.as_str()], "{path}");
        assert!(said.contains("2031") && said.contains(&name) && !page.has(".place b"), "{said}");
    }
    // Without script the form that comes back says it, too.
    let id = new_id().to_string();
    let sent = server
        .visitor()
        .post(&format!("/s/{round}?lang=nb"), &[("response_id", id.as_str()), ("answer.meals", "9")])
        .await;
    let page = Page::of(sent, StatusCode::UNPROCESSABLE_ENTITY).await;
    page.says(&words_with(
        "guest-place",
        &[("unit", format!("\u{2068}{name}\u{2069}").into()), ("year", "2031".into())],
    ));
}
