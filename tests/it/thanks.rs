//! What guests are told below the thanks: what staff wrote back after an earlier round, and how guests answered the last one.

use reqwest::StatusCode;
use serde_json::json;

use crate::answers::{Page, close, words, words_with};
use crate::server::{Database, Demo, Server, Visitor, new_id, on_both_databases};

/// How many give each point of `meals`, `activities` and `mastery`: 9, 7 and 2 of 10 among the two highest.
const ANSWERS: [(&str, [u64; 10]); 3] = [
    ("meals", [1, 4, 4, 4, 4, 4, 5, 5, 5, 5]),
    ("activities", [2, 2, 3, 4, 4, 4, 4, 5, 5, 5]),
    ("mastery", [1, 1, 1, 2, 2, 3, 3, 3, 4, 5]),
];

async fn answer(guest: &Visitor, code: &str, guests: usize) {
    for number in 0..guests {
        let sheet: serde_json::Map<String, serde_json::Value> =
            ANSWERS.iter().map(|(question, values)| ((*question).to_owned(), json!(values[number % 10]))).collect();
        assert_eq!(guest.answer(code, new_id(), &sheet.into()).await.status(), StatusCode::CREATED);
    }
}

/// A closed round of 2024 that so many answered, and an open one of 2025.
async fn two_years(database: Database, guests: usize) -> (Server, Visitor, String, String) {
    let server = Server::start(database).await;
    let staff = server.administrator().await;
    let earlier = server.open_round(&staff, 2024).await;
    answer(&staff, &earlier, guests).await;
    close(&staff, &earlier).await;
    let later = server.open_round(&staff, 2025).await;
    (server, staff, earlier, later)
}

/// What stands below the thanks of a page.
fn read(page: &str) -> String {
    Page::read(&page.replace("<br>", " ")).texts(".told h2, .told p").join(" ")
}

async fn told_without_script(guest: &Visitor, code: &str, language: &str) -> String {
    let thanks = guest.get(&format!("/s/{code}/thanks?lang={language}")).await;
    assert_eq!(thanks.status(), StatusCode::OK);
    read(&thanks.text().await.unwrap())
}

/// What a guest reads below the thanks: without script, and in the page as the script gets it; both must be the same.
async fn told(guest: &Visitor, code: &str, language: &str) -> String {
    let thanks = told_without_script(guest, code, language).await;
    let page = guest.request(reqwest::Method::GET, &format!("/s/{code}?lang={language}"));
    let page = page.header("accept-encoding", "br").send().await.unwrap();
    assert_eq!(page.headers()["content-encoding"], "br");
    let mut plain = Vec::new();
    brotli::BrotliDecompress(&mut page.bytes().await.unwrap().as_ref(), &mut plain).unwrap();
    let page = String::from_utf8(plain).unwrap();
    // The parser keeps what is in a template apart.
    let page = page.replace("<template", "<div").replace("</template", "</div");
    assert_eq!(read(&page), thanks, "the two ways tell different things");
    thanks
}

async fn write(staff: &Visitor, code: &str, texts: &[(&str, &str)], status: StatusCode) -> Option<Page> {
    let sent = staff.post(&format!("/staff/rounds/{code}/reply"), texts).await;
    assert_eq!(sent.status(), status);
    if status == StatusCode::SEE_OTHER { None } else { Some(Page::of(sent, status).await) }
}

const FRUIT: [(&str, &str); 4] = [
    ("said.1.nb", "Mer frukt"),
    ("did.1.nb", "Det er frukt hver dag."),
    ("said.1.en", "More fruit"),
    ("did.1.en", "There is fruit every day."),
];

on_both_databases! {
    async fn guests_read_what_was_done_and_how_the_last_year_answered(database: Database) {
        let (server, staff, earlier, later) = two_years(database, 20).await;
        let guest = server.visitor();
        let results = "How guests answered in 2024 20 guests answered. \
            How happy are you with the meals here? 9 in 10 answered “Happy” or “Very happy”. \
            How happy are you with the activities here? 7 in 10 answered “Happy” or “Very happy”. \
            How much does this place help you manage your life? 2 in 10 answered “Much” or “Very much”.";
        assert_eq!(told(&guest, &later, "en").await, results);
        // Staff see the same before guests do.
        let sheet = Page::of(staff.get(&format!("/staff/rounds/{earlier}/reply")).await, StatusCode::OK).await;
        assert!(sheet.texts("main").join(" ").contains("9 av 10 svarte «Fornøyd» eller «Svært fornøyd»."));

        write(&staff, &earlier, &FRUIT, StatusCode::SEE_OTHER).await;
        let reply = "After the survey in 2024 You said: More fruit We did: There is fruit every day. ";
        assert_eq!(told(&guest, &later, "en").await, format!("{reply}{results}"), "the page was kept from before");
        // Who reads another language gets the survey's own.
        let polish = told(&guest, &later, "pl").await;
        assert!(polish.contains("Goście powiedzieli: Mer frukt") && polish.contains("Odpowiedziało 20 osób."), "{polish}");

        write(&staff, &earlier, &[("said.1.nb", "Ro"), ("did.1.nb", "Et stille rom")], StatusCode::SEE_OTHER).await;
        assert!(told(&guest, &later, "en").await.contains("You said: Ro We did: Et stille rom"));
        write(&staff, &earlier, &[("said.1.nb", " "), ("did.1.nb", "")], StatusCode::SEE_OTHER).await;
        assert_eq!(told(&guest, &later, "en").await, results);
        // Guests of the year itself are told nothing of it, and guests of a year before neither.
        assert_eq!(told_without_script(&guest, &earlier, "en").await, "");
        let before = server.open_round(&staff, 2023).await;
        assert_eq!(told(&guest, &before, "en").await, "");
    }

    async fn an_older_reply_stands_until_there_is_a_newer_one(database: Database) {
        let (server, staff, earlier, later) = two_years(database, 10).await;
        let guest = server.visitor();
        write(&staff, &earlier, &FRUIT, StatusCode::SEE_OTHER).await;
        answer(&staff, &later, 9).await;
        staff.post(&format!("/staff/rounds/{later}/close"), &[("sure", "on")]).await;
        let latest = server.open_round(&staff, 2026).await;
        // Nine guests are too few to tell of, and the year before is not told in their place.
        let only = "After the survey in 2024 You said: More fruit We did: There is fruit every day.";
        assert_eq!(told(&guest, &latest, "en").await, only);
        write(&staff, &later, &[("said.1.nb", "Ro"), ("did.1.nb", "Et rom")], StatusCode::SEE_OTHER).await;
        assert!(told(&guest, &latest, "en").await.starts_with("After the survey in 2025 You said: Ro"));
    }

    async fn a_reply_that_cannot_be_kept_says_what_to_do_and_loses_nothing(database: Database) {
        let (server, staff, earlier, later) = two_years(database, 3).await;
        write(&staff, &earlier, &FRUIT, StatusCode::SEE_OTHER).await;
        let long = "x".repeat(161);
        let typed = [("said.1.nb", long.as_str()), ("did.1.nb", "Gjort"), ("said.2.uk", "Тиша"), ("said.3.nb", "Ro")];
        let page = write(&staff, &earlier, &typed, StatusCode::UNPROCESSABLE_ENTITY).await.unwrap();
        for (field, message) in [
            ("said.1.nb", "field-reply-too-long"),
            ("did.2.uk", "field-reply-half"),
            ("said.2.nb", "field-reply-own-language"),
            ("did.3.nb", "field-reply-half"),
        ] {
            let error = page.texts(&format!("[id='field-{field}-error']"));
            assert_eq!(error, [words(message)], "{field}");
        }
        assert_eq!(page.texts("textarea[name='said.1.nb']"), [long]);
        assert_eq!(page.texts("textarea[name='said.2.uk'][lang='uk']"), ["Тиша"]);
        assert_eq!(page.texts("details[open]").len(), 1, "a mistake is not folded away");
        assert!(told(&server.visitor(), &later, "en").await.contains("More fruit"), "the reply of before is gone");
        write(&staff, &earlier, &[("said.4.nb", "x")], StatusCode::BAD_REQUEST).await;
    }

    async fn only_a_released_round_takes_a_reply(database: Database) {
        let (_server, staff, earlier, later) = two_years(database, 5).await;
        for code in [&later, &"22222222".to_owned()] {
            let status = if code == &later { StatusCode::CONFLICT } else { StatusCode::NOT_FOUND };
            assert_eq!(staff.get(&format!("/staff/rounds/{code}/reply")).await.status(), status);
            write(&staff, code, &FRUIT, status).await;
        }
        staff.post(&format!("/staff/rounds/{earlier}/seal"), &[("sure", "on")]).await;
        write(&staff, &earlier, &FRUIT, StatusCode::SEE_OTHER).await;
        let page = Page::of(staff.get(&format!("/staff/rounds/{earlier}/reply?saved=1")).await, StatusCode::OK).await;
        assert_eq!(page.texts("[role=status]"), [words("reply-saved")]);
        assert!(page.texts("main").join(" ").contains(&words("reply-results-none")), "five guests are told of");
        assert!(page.texts(".card summary")[0].contains(&words_with("reply-languages", &[("filled", "1".into()), ("languages", "8".into())])));
    }

    async fn other_places_and_made_up_answers_are_not_told(database: Database) {
        let (server, staff, earlier, later) = two_years(database, 10).await;
        write(&staff, &earlier, &FRUIT, StatusCode::SEE_OTHER).await;
        let guest = server.visitor();
        staff.post("/admin/units", &[("name", "Bergen"), ("code", "bergen"), ("scorecard", "street-near")]).await;
        let planned = staff.post("/staff/rounds/new", &[("unit", "bergen"), ("survey", "street-near"), ("year", "2025"), ("devices", "any"), ("anybody", "on")]).await;
        let elsewhere = planned.headers()["location"].to_str().unwrap().rsplit('/').next().unwrap().to_owned();
        staff.post(&format!("/staff/rounds/{elsewhere}/open"), &[]).await;
        assert_eq!(told(&guest, &elsewhere, "en").await, "");
        let synthetic = |is: bool, code: &str| {
            let value = match (is, server.database.is_postgres()) { (true, true) => "true", (false, true) => "false", (true, _) => "1", _ => "0" };
            format!("UPDATE round SET is_synthetic = {value} WHERE code = '{code}'")
        };
        server.database.execute(&synthetic(true, &earlier)).await;
        assert_eq!(told(&guest, &later, "en").await, "", "a real round tells what nobody answered");
        server.database.execute(&synthetic(true, &later)).await;
        assert!(told(&guest, &later, "en").await.contains("10 guests answered."));
        server.database.execute(&synthetic(false, &earlier)).await;
        assert_eq!(told(&guest, &later, "en").await, "", "real guests are told of as a trial");
    }
}

#[tokio::test]
async fn the_demonstration_shows_both() {
    let demo = Demo::start();
    let (address, code) = demo.link("Guest").rsplit_once("/s/").unwrap();
    let told = told(&Visitor::at(address), code, "nb").await;
    assert!(told.contains("Dere sa: Mer fisk og grønnsaker. Vi gjorde: Det er fisk på tirsdager"), "{told}");
    let results = "61 gjester svarte. \
        Hvor fornøyd er du med aktivitetene her? Flere enn 9 av 10 svarte «Fornøyd» eller «Svært fornøyd». \
        Hvor fornøyd er du med hvor vennlige de ansatte er? Flere enn 9 av 10 svarte «Fornøyd» eller «Svært fornøyd». \
        Hvor mye hjelper dette stedet deg med å mestre livet? 6 av 10 svarte «Mye» eller «Svært mye».";
    assert!(told.ends_with(results), "{told}");
}
