//! A guest goes through the survey one question at a time: by touch, by keyboard alone, in a language that is written from the
//! right, with a network that goes away, and two guests at once.

use fantoccini::key::Key;
use serde_json::{Value, json};

use super::tablet::Tablet;
use crate::answers::texts;
use crate::server::{Database, Server, Visitor};

/// A server with an open round, who opened it, and the round's code.
async fn house() -> (Server, Visitor, String) {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    (server, administrator, round)
}

/// Other guests answer too, so that a mean may be shown: five answers, 3.6 on average, with those of the browser.
async fn closing_with_others_gives_the_mean(administrator: &Visitor, round: &str, others: &[u8]) {
    for meals in others {
        let sent = administrator.answer(round, crate::server::new_id(), &json!({ "meals": meals })).await;
        assert_eq!(sent.status(), 201);
    }
    administrator.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
    let card: Value = administrator.get("/api/v1/units/oslo/scorecards/2024").await.json().await.unwrap();
    let meals = &card["dimensions"][0]["measures"][0]["figures"][2];
    assert_eq!((meals["answered"].as_u64(), meals["value"].as_f64()), (Some(5), Some(3.6)), "{meals}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_answers_by_touch_and_the_answers_count() {
    let (server, administrator, round) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/t/{round}?lang=nb"))).await;
    assert_eq!(tablet.screen().await, ("opening".into(), "Hva synes du om stedet?".into()));
    tablet.touch(".begin").await;
    assert_eq!(tablet.screen().await.1, "Hvor fornøyd er du med måltidene her?");
    tablet.choose("meals", "2").await;
    // Nothing moves on by itself, and a mistake is mended by another touch.
    assert_eq!(tablet.screen().await.1, "Hvor fornøyd er du med måltidene her?");
    tablet.choose("meals", "4").await;
    tablet.touch(".next").await;
    assert_eq!(tablet.browser.text(".count").await, "2 av 14");
    // Back is there, and the answer still is.
    tablet.touch(".back").await;
    assert!(tablet.run("return document.querySelector('[name=\"answer.meals\"][value=\"4\"]').checked").await == true);
    tablet.touch(".next").await;
    // The way on says what it does, and changes no answer; one that was chosen is taken back elsewhere.
    assert_eq!(tablet.browser.text(".next").await, "Vil ikke svare");
    tablet.choose("social_work", "1").await;
    assert_eq!(tablet.browser.text(".next").await, "Neste ›");
    tablet.touch(".undo").await;
    assert_eq!(tablet.browser.text(".next").await, "Vil ikke svare");
    tablet.touch(".next").await;
    for _ in 0..4 {
        tablet.touch(".next").await;
    }
    tablet.browser.fill("fieldset:has([name='answer.wishes']) textarea", "Mer frukt, takk – gjerne bær.").await;
    tablet.touch(".next").await;
    tablet.choose("visits", "less_often").await;
    tablet.touch(".next").await;
    tablet.choose("reasons", "food").await;
    tablet.choose("reasons", "none").await;
    tablet.choose("reasons", "food").await;
    tablet.choose("reasons", "safe_place").await;
    tablet.touch(".next").await;
    // A number of few is chosen, one of many is stepped to.
    tablet.choose("meals_per_visit", "2").await;
    tablet.touch(".next").await;
    tablet.choose("smoker", "yes").await;
    tablet.touch(".next").await;
    for button in [".more", ".more", ".more", ".fewer"] {
        tablet.touch(button).await;
    }
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert!(tablet.screen().await.1.starts_with("Takk"));

    // What went over the wire is sealed; what arrived is what was chosen.
    let sent = tablet.run("return window.sent").await;
    assert_eq!(sent.as_array().unwrap().len(), 1);
    assert_eq!(sent[0]["envelopes"].as_array().unwrap().len(), 1);
    assert!(sent[0].get("answers").is_none());
    let arrived = texts(&server.database, "SELECT channel || answers AS value FROM response").await;
    let wanted = json!({
        "meals": 4, "visits": "less_often", "reasons": ["food", "safe_place"], "meals_per_visit": 2, "smoker": "yes",
        "trips_outside": 2,
    });
    // Nobody has started this tablet, so that the server cannot know it from any other device.
    let answers: Value = serde_json::from_str(arrived[0].strip_prefix("link").unwrap()).unwrap();
    assert_eq!((arrived.len(), answers), (1, wanted));
    let comments = texts(&server.database, "SELECT question || ': ' || text AS value FROM comment").await;
    assert_eq!(comments, ["wishes: Mer frukt, takk – gjerne bær."]);

    closing_with_others_gives_the_mean(&administrator, &round, &[2, 3, 4, 5]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_answers_by_keyboard_alone() {
    let (server, _, round) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    tablet.browser.settle().await;
    let focus = async |css: &str| {
        let script =
            format!("return document.activeElement.matches({css:?}) || document.activeElement.outerHTML.slice(0, 200)");
        assert_eq!(tablet.run(&script).await, true, "the focus is not on {css}");
    };
    // Past the link to the content, nine languages, the size and the contrast.
    tablet.press(&[Key::Tab; 13]).await;
    focus(".begin").await;
    tablet.press(&[Key::Enter]).await;
    focus("fieldset:has([name='answer.meals']) legend").await;
    tablet.press(&[Key::Tab, Key::Space, Key::Right, Key::Right, Key::Right]).await;
    assert_eq!(
        tablet.screen().await.1,
        "Hvor fornøyd er du med måltidene her?",
        "an arrow must not leave the question"
    );
    focus("[name='answer.meals'][value='4']:checked").await;
    // Enter in a field is "next".
    tablet.press(&[Key::Enter]).await;
    focus("fieldset:has([name='answer.social_work']) legend").await;
    // Into the faces, back, "rather not".
    tablet.press(&[Key::Tab, Key::Tab, Key::Tab]).await;
    focus(".next").await;
    tablet.press(&[Key::Space]).await;
    focus("fieldset:has([name='answer.activities']) legend").await;
    while tablet.screen().await.0 == "question" {
        while tablet.run("return document.activeElement.matches('.next')").await == false {
            tablet.press(&[Key::Tab]).await;
        }
        tablet.press(&[Key::Enter]).await;
    }
    focus("#ending h2").await;
    tablet.press(&[Key::Tab, Key::Tab, Key::Enter]).await;
    tablet.on_screen("end").await;
    focus(".thanks h1").await;
    assert_eq!(tablet.run("return window.sent[0].answers").await, json!({ "meals": 4 }));
    assert_eq!(tablet.run("return window.sent[0].channel").await, "link");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_wait_on_a_guest_s_own_phone_while_the_network_is_away() {
    let (server, _, round) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "5").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.run("window.real = window.fetch; window.fetch = (_, how) => { window.sent.push(JSON.parse(how.body)); return Promise.reject(new TypeError()); };").await;
    tablet.touch(".next").await;
    tablet.browser.wait_for("html[data-sending='waits']").await;
    assert!(tablet.browser.text(".sending").await.contains("Ikke sendt ennå"));
    // Nobody who comes by sees an answer, nor can the clock take it away.
    tablet.back().await;
    assert_eq!(tablet.screen().await.0, "ending");
    tablet.pass(600).await;
    tablet.browser.wait_for("html[data-sending='waits']").await;
    assert!(!tablet.shows(".idle").await && tablet.filled().await == 1);
    tablet.run("window.fetch = window.real").await;
    tablet.touch(".now").await;
    tablet.on_screen("end").await;
    let sent = tablet.run("return window.sent").await;
    let sent = sent.as_array().unwrap();
    assert!(
        sent.len() > 2 && sent.iter().all(|each| each == &sent[0]),
        "the same response under the same id: {sent:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_does_not_fit_is_told_where_it_is() {
    let (server, _, round) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    tablet.touch(".begin").await;
    // A form with nothing in it is not sent, and whoever looked is thanked.
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert_eq!(tablet.browser.text(".nothing h1").await, "Takk for at du så på spørsmålene");
    assert_eq!(tablet.run("return window.sent").await, json!([]));
    tablet.touch(".nothing .send").await;
    tablet.touch(".begin").await;
    // What the page knows to be wrong does not leave its screen.
    let asked = "Hvis du røyker, hvor mange ganger går du ut og inn igjen på et vanlig besøk?";
    while tablet.screen().await.1 != "Røyker du?" {
        tablet.touch(".next").await;
    }
    tablet.choose("smoker", "yes").await;
    tablet.touch(".next").await;
    assert_eq!(tablet.screen().await.1, asked);
    tablet.browser.fill("[name='answer.trips_outside']", "99").await;
    tablet.touch(".next").await;
    assert_eq!(
        tablet.browser.text("fieldset:has([name='answer.trips_outside']) .error").await,
        "99 er for mye. Skriv et tall fra 0 til 20."
    );
    tablet.touch(".fewer").await;
    assert!(!tablet.shows("fieldset:has([name='answer.trips_outside']) .error").await);
    // What the server refuses is told at its question.
    tablet.run("document.querySelector('[name=\"answer.trips_outside\"]').removeAttribute('max')").await;
    tablet.run("document.querySelector('[name=\"answer.trips_outside\"]').value = 40").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("question").await;
    assert_eq!(tablet.screen().await.1, asked);
    assert_eq!(
        tablet
            .run("return document.querySelector(`fieldset:has([name='answer.trips_outside']) input`).ariaInvalid")
            .await,
        "true"
    );
    tablet.touch(".undo").await;
    assert_eq!(tablet.filled().await, 1, "what led to the question stays");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_round_that_closed_meanwhile_says_so_kindly() {
    let (server, administrator, round) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    tablet.touch(".begin").await;
    tablet.choose("meals", "5").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    administrator.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert!(tablet.screen().await.1.starts_with("Undersøkelsen er over"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_trembling_hand_neither_chooses_nor_leafs_on() {
    let (server, _, round) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    tablet.touch(".begin").await;
    tablet.touch_at_once("label:has([name='answer.meals'][value='3'])").await;
    tablet.touch_at_once(".next").await;
    assert_eq!((tablet.screen().await.1.as_str(), tablet.filled().await), ("Hvor fornøyd er du med måltidene her?", 0));
    tablet.choose("meals", "3").await;
    tablet.touch(".next").await;
    tablet.touch_at_once(".next").await;
    assert_eq!(tablet.browser.text(".count").await, "2 av 14");
}

/// The shipped survey with some texts in Arabic.
fn arabic() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/street-near");
    let copy = folder.path().join("street-near");
    std::fs::create_dir_all(&copy).unwrap();
    std::fs::copy(shipped.join("scorecard.json"), copy.join("scorecard.json")).unwrap();
    let mut survey: Value = serde_json::from_slice(&std::fs::read(shipped.join("survey.json")).unwrap()).unwrap();
    survey["languages"]["ar"] = json!({ "name": "العربية", "checked": false });
    survey["title"]["ar"] = "ما رأيك في هذا المكان؟".into();
    survey["introduction"]["ar"] = "لا أحد يستطيع أن يعرف من أجاب وبماذا، ويمكنك تخطي أي سؤال.".into();
    survey["sections"][0]["questions"][0]["text"]["ar"] = "ما مدى رضاك عن الوجبات هنا؟".into();
    let words = ["غير راضٍ إطلاقًا", "غير راضٍ", "بين بين", "راضٍ", "راضٍ جدًا"];
    for (index, word) in words.into_iter().enumerate() {
        survey["scales"]["satisfaction"]["options"][index]["ar"] = word.into();
    }
    std::fs::write(copy.join("survey.json"), survey.to_string()).unwrap();
    folder
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_language_from_the_right_mirrors_every_screen() {
    let surveys = arabic();
    let server = Server::start_with(Database::sqlite(), &["--surveys", surveys.path().to_str().unwrap()]).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/s/{round}?lang=ar"))).await;
    tablet.browser.keep_picture("guest-ar-opening").await;
    tablet.touch(".begin").await;
    assert_eq!(tablet.screen().await.1, "ما مدى رضاك عن الوجبات هنا؟");
    tablet.choose("meals", "5").await;
    tablet.browser.keep_picture("guest-ar-meals").await;
    let left = async |css: &str| {
        let script = format!("return document.querySelector({css:?}).getBoundingClientRect().left");
        tablet.run(&script).await.as_f64().unwrap()
    };
    assert!(left("label:has([value='1'])").await > left("label:has([value='5'])").await, "the scale is not mirrored");
    assert!(left(".back").await > left(".next").await, "the buttons are not mirrored");
    assert!(left(".progress").await > left(".tools").await, "the head is not mirrored");
    assert_eq!(tablet.browser.overflow().await, 0);
    assert_eq!(tablet.browser.barriers().await, Vec::<String>::new());
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert_eq!(tablet.run("return window.sent[0].answers").await, json!({ "meals": 5 }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_tablets_answer_at_once_and_both_count() {
    let (server, administrator, round) = house().await;
    let (one, other) = tokio::join!(Tablet::start(), Tablet::start());
    let address = server.url(&format!("/t/{round}?lang=nb"));
    let answer = async |tablet: &Tablet, meals: &str| {
        tablet.open(&address).await;
        tablet.touch(".begin").await;
        tablet.choose("meals", meals).await;
        tablet.touch(".next").await;
        tablet.skip_to_the_end().await;
        tablet.touch(".next").await;
        tablet.on_screen("end").await;
    };
    tokio::join!(answer(&one, "1"), answer(&other, "2"));
    closing_with_others_gives_the_mean(&administrator, &round, &[5, 5, 5]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_not_asked_does_not_meet_the_question_on_any_way() {
    let (server, _, round) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    tablet.touch(".begin").await;
    let [smoker, trips, income] = ["smoker", "trips_outside", "income"];
    let is_at = async |code: &str| tablet.shows(&format!("fieldset:not([hidden]) [name='answer.{code}']")).await;
    while !is_at(smoker).await {
        tablet.touch(".next").await;
    }
    // Neither who skips the filter nor who answers it otherwise.
    tablet.touch(".next").await;
    assert!(is_at(income).await);
    tablet.touch(".back").await;
    assert!(is_at(smoker).await);
    tablet.choose(smoker, "no").await;
    tablet.touch(".next").await;
    assert!(is_at(income).await);
    tablet.back().await;
    tablet.choose(smoker, "yes").await;
    tablet.touch(".next").await;
    assert!(is_at(trips).await);
    assert!(!tablet.shows("fieldset:not([hidden]) .only-if").await, "there is nothing to leave out");
    tablet.touch(".more").await;
    // Another answer after all: the browser's own way forward leads to what is not asked any more.
    tablet.touch(".back").await;
    tablet.choose(smoker, "no").await;
    tablet.forward().await;
    tablet.browser.wait_for("html[data-screen='question']").await;
    assert!(is_at(smoker).await);
    tablet.touch(".next").await;
    assert!(is_at(income).await);
    // And nobody gets past what is asked by now.
    tablet.touch(".back").await;
    tablet.choose(smoker, "yes").await;
    tablet.forward().await;
    tablet.browser.wait_for("html[data-screen='question']").await;
    assert!(is_at(smoker).await);
    tablet.choose(smoker, "no").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    let arrived = texts(&server.database, "SELECT answers AS value FROM response").await;
    assert_eq!(arrived, [r#"{"smoker":"no"}"#]);
    // The way back over fewer screens still ends at the start.
    tablet.back().await;
    tablet.browser.wait_for("html.ready[data-screen='opening']").await;
    assert_eq!(tablet.filled().await, 0);
}

/// The server reads what is typed as a number, and so does the page.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_typed_number_decides_who_is_asked_however_it_is_written() {
    let (server, _, round) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    tablet.run("Object.assign(document.querySelector(`fieldset:has([name='answer.income'])`).dataset, { if: 'answer.trips_outside', is: '2|3' })").await;
    tablet.touch(".begin").await;
    let is_at = async |code: &str| tablet.shows(&format!("fieldset:not([hidden]) [name='answer.{code}']")).await;
    while !is_at("smoker").await {
        tablet.touch(".next").await;
    }
    tablet.choose("smoker", "yes").await;
    tablet.touch(".next").await;
    for (typed, is_asked) in [("03", true), ("4", false), ("2", true)] {
        assert!(is_at("trips_outside").await);
        tablet.run("document.querySelector(`[name='answer.trips_outside']`).value = ''").await;
        tablet.browser.fill("[name='answer.trips_outside']", typed).await;
        tablet.touch(".next").await;
        assert_eq!(is_at("income").await, is_asked, "{typed}");
        tablet.back().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_takes_back_all_but_what_is_not_asked_has_answered_nothing() {
    let (server, _, round) = house().await;
    let tablet = Tablet::start().await;
    tablet.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    tablet.touch(".begin").await;
    while !tablet.shows("fieldset:not([hidden]) [name='answer.smoker']").await {
        tablet.touch(".next").await;
    }
    tablet.choose("smoker", "yes").await;
    tablet.touch(".next").await;
    tablet.touch(".more").await;
    tablet.touch(".back").await;
    tablet.touch(".undo").await;
    tablet.touch(".next").await;
    tablet.skip_to_the_end().await;
    tablet.touch(".next").await;
    tablet.on_screen("end").await;
    assert!(tablet.shows(".nothing").await, "the empty form is thanked, not refused");
}
