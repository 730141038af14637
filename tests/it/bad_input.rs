//! Answers that do not fit: each is refused by name, nothing of it is stored, and nothing that the guest gave is lost.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::answers::{Page, form, full_sheet, open_round, problem, stored, texts, words, words_with};
use crate::server::{Database, Server, new_id, on_both_databases};

/// A form with one wrong question, and the same answers as a program sends them.
struct Wrong<'a> {
    fields: &'a [(&'a str, &'a str)],
    json: Value,
    /// Where the error is said to be, by question and name.
    error: (&'a str, &'a str),
    says: String,
}

/// How programs are told of each, in English whoever asks.
const TOLD: [(&str, &str); 7] = [
    ("unknown-question", "the survey has no such question"),
    ("not-an-option", "this is not one of the options"),
    ("more-than-one", "only one option can be chosen"),
    ("not-together", "this option cannot be chosen together with others"),
    ("not-a-number", "this is not a whole number"),
    ("out-of-range", "the number must lie between "),
    ("too-long", "the text has "),
];

/// Sends a wrong form together with a right answer, both ways; mends it and sends it again under the same id.
async fn check_refusal(database: Database, wrong: Wrong<'_>) {
    let (server, _, code) = open_round(database).await;
    let guest = server.visitor();
    let (question, name) = wrong.error;
    let id = new_id().to_string();
    let fields: Vec<_> = wrong.fields.iter().copied().chain([("answer.friendliness", "2")]).collect();

    let answer = guest.post(&format!("/s/{code}"), &form(&id, &fields)).await;
    let page = Page::of(answer, StatusCode::UNPROCESSABLE_ENTITY).await;
    let listed = page.texts("#errors li");
    assert_eq!(listed.len(), 1, "{listed:?}");
    assert!(listed[0].ends_with(&wrong.says), "{listed:?}");
    let beside = page.texts(&format!("fieldset:has([name='answer.{question}']) .error"));
    let is_asked = page.has(&format!("[name='answer.{question}']"));
    assert_eq!(beside, if is_asked { vec![wrong.says] } else { vec![] });
    assert!(page.has("input[name='answer.friendliness'][value='2'][checked]"), "the right answer is lost");
    assert_eq!(page.response_id(), id, "the mended form must count as the same response");

    let mut answers = wrong.json;
    answers["friendliness"] = json!(2);
    let document = guest.answer(&code, id.parse().unwrap(), &answers).await;
    let document = problem(document, StatusCode::UNPROCESSABLE_ENTITY, "answers-refused").await;
    let errors = document["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!((&errors[0]["question"], &errors[0]["code"]), (&json!(question), &json!(name)));
    let (_, said) = TOLD.iter().find(|(told, _)| *told == name).unwrap();
    assert!(errors[0]["detail"].as_str().unwrap().starts_with(said), "{errors:?}");
    assert_eq!(stored(&server.database).await, (0, 0));

    let mended = guest.post(&format!("/s/{code}"), &form(&id, &[("answer.friendliness", "2")])).await;
    assert_eq!(mended.status(), StatusCode::SEE_OTHER);
    assert_eq!(stored(&server.database).await, (1, 0));
}

on_both_databases! {
    /// A question that the survey lacks is refused by its name.
    async fn unknown_question(database: Database) {
        check_refusal(database, Wrong {
            fields: &[("answer.colour", "red")],
            json: json!({ "colour": "red" }),
            error: ("colour", "unknown-question"),
            says: words("answer-unknown-question"),
        }).await;
    }

    /// A point above the scale is refused.
    async fn point_above_the_scale(database: Database) {
        check_refusal(database, Wrong {
            fields: &[("answer.meals", "6")],
            json: json!({ "meals": 6 }),
            error: ("meals", "not-an-option"),
            says: words("answer-not-an-option"),
        }).await;
    }

    /// An option that the question lacks is refused.
    async fn unknown_option(database: Database) {
        check_refusal(database, Wrong {
            fields: &[("answer.visits", "every_hour")],
            json: json!({ "visits": "every_hour" }),
            error: ("visits", "not-an-option"),
            says: words("answer-not-an-option"),
        }).await;
    }

    /// One unknown tick among known ones is refused.
    async fn unknown_tick(database: Database) {
        check_refusal(database, Wrong {
            fields: &[("answer.reasons", "food"), ("answer.reasons", "gold")],
            json: json!({ "reasons": ["food", "gold"] }),
            error: ("reasons", "not-an-option"),
            says: words("answer-not-an-option"),
        }).await;
    }

    /// Two answers to a question that takes one are refused.
    async fn two_answers_to_a_single_choice(database: Database) {
        check_refusal(database, Wrong {
            fields: &[("answer.smoker", "yes"), ("answer.smoker", "no")],
            json: json!({ "smoker": ["yes", "no"] }),
            error: ("smoker", "more-than-one"),
            says: words("answer-more-than-one"),
        }).await;
    }

    /// "None of these" together with one of these is refused.
    async fn an_exclusive_option_with_another(database: Database) {
        check_refusal(database, Wrong {
            fields: &[("answer.challenges", "none"), ("answer.challenges", "housing")],
            json: json!({ "challenges": ["none", "housing"] }),
            error: ("challenges", "not-together"),
            says: words("answer-not-together"),
        }).await;
    }

    /// A comment of one character too many is refused, and says how many are too many.
    async fn text_too_long(database: Database) {
        let text = "å".repeat(1_001);
        check_refusal(database, Wrong {
            fields: &[("answer.wishes", &text)],
            json: json!({ "wishes": text }),
            error: ("wishes", "too-long"),
            says: words_with("answer-too-long", &[("count", 1.into()), ("over", "1".into()), ("most", "1 000".into())]),
        }).await;
    }

    /// A number outside its range is refused, and the range is named.
    async fn number_out_of_range(database: Database) {
        check_refusal(database, Wrong {
            fields: &[("answer.meals_per_visit", "7")],
            json: json!({ "meals_per_visit": 7 }),
            error: ("meals_per_visit", "out-of-range"),
            says: words_with("answer-too-high", &[("value", "7".into()), ("lowest", "0".into()), ("highest", "6".into())]),
        }).await;
    }

    /// Words where a number is asked for are refused.
    async fn words_for_a_number(database: Database) {
        check_refusal(database, Wrong {
            fields: &[("answer.meals_per_visit", "two")],
            json: json!({ "meals_per_visit": "two" }),
            error: ("meals_per_visit", "not-a-number"),
            says: words("answer-not-a-number"),
        }).await;
    }

    /// A number that no machine holds is refused like words are.
    async fn a_number_without_end(database: Database) {
        let digits = "9".repeat(400);
        check_refusal(database, Wrong {
            fields: &[("answer.smoker", "yes"), ("answer.trips_outside", &digits)],
            json: json!({ "smoker": "yes", "trips_outside": digits }),
            error: ("trips_outside", "not-a-number"),
            says: words("answer-not-a-number"),
        }).await;
    }

    /// Several wrong answers are all named at once, in the order of the questions, and everything given stays on the page.
    async fn several_wrong_at_once(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        let id = new_id().to_string();
        let wish = format!("\n<b>Mer</b> & \"bedre\" kaffe\nog te{}", "!".repeat(1_000));
        let sent = guest.post(&format!("/s/{code}"), &form(&id, &[
            ("answer.meals", "4"), ("answer.friendliness", "9"), ("answer.wishes", &wish), ("answer.reasons", "food"),
            ("answer.reasons", "safe_place"), ("answer.trips_outside", "77"), ("answer.smoker", "perhaps"),
            ("answer.income", ""),
        ])).await;
        let page = Page::of(sent, StatusCode::UNPROCESSABLE_ENTITY).await;
        let wrong = ["friendliness", "wishes", "smoker", "trips_outside"];
        for (index, question) in wrong.iter().enumerate() {
            let place = page.attribute(&format!("fieldset.has-error:has([name='answer.{question}'])"), "id");
            let link = format!("#errors li:nth-child({}) a[href='#{place}']", index + 1);
            assert!(page.has(&link), "{question} is not in its place");
        }
        assert_eq!(page.texts("#errors li").len(), wrong.len());
        assert!(page.has("input[name='answer.meals'][value='4'][checked]"));
        assert!(page.has("input[name='answer.income'][value=''][checked]"), "a skipped question is lost");
        assert!(page.has("input[name='answer.reasons'][value='food'][checked]"));
        assert!(page.has("input[name='answer.reasons'][value='safe_place'][checked]"));
        assert!(!page.has("input[name='answer.reasons'][value='other'][checked]"));
        assert_eq!(page.attribute("input[name='answer.trips_outside']", "value"), "77");
        assert_eq!(page.raw_text("textarea[name='answer.wishes']"), wish);
        assert_eq!(page.response_id(), id);

        let answers = json!({
            "meals": 4, "friendliness": 9, "wishes": wish, "meals_per_visit": 77, "smoker": "perhaps", "colour": 1,
        });
        let document = guest.answer(&code, new_id(), &answers).await;
        let document = problem(document, StatusCode::UNPROCESSABLE_ENTITY, "answers-refused").await;
        let errors = document["errors"].as_array().unwrap();
        let mut named: Vec<_> = errors.iter().map(|error| error["question"].as_str().unwrap()).collect();
        named.sort_unstable();
        assert_eq!(named, ["colour", "friendliness", "meals_per_visit", "smoker", "wishes"]);
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// Whoever sends a form without a single answer is thanked for looking; a program is told that it sent nothing.
    async fn nothing_answered(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        let id = new_id().to_string();
        let blank = form(&id, &[("answer.meals", ""), ("answer.wishes", "  \r\n "), ("answer.meals_per_visit", "")]);
        let page = Page::of(guest.post(&format!("/s/{code}"), &blank).await, StatusCode::OK).await;
        assert_eq!(page.texts("h1"), [words("guest-nothing")]);
        for answers in [json!({}), json!({ "meals": null, "wishes": " ", "reasons": [] })] {
            let document = guest.answer(&code, new_id(), &answers).await;
            let document = problem(document, StatusCode::UNPROCESSABLE_ENTITY, "answers-refused").await;
            assert_eq!(document["errors"][0]["code"], "nothing-answered");
        }
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// Signs that no keyboard types, and that PostgreSQL cannot store, do not cost the guest the answer.
    async fn control_characters_in_a_comment(database: Database) {
        let (server, _, code) = open_round(database).await;
        let sent = server.visitor().answer(&code, new_id(), &json!({ "wishes": "mer\u{0} fr\u{1b}ukt \u{1F353}\r\ntakk" })).await;
        assert_eq!(sent.status(), StatusCode::CREATED);
        let kept = crate::answers::texts(&server.database, "SELECT text AS value FROM comment").await;
        assert_eq!(kept, ["mer frukt \u{1F353}\ntakk"]);
    }

    /// A response without an id, or with another kind of id, is refused; the page keeps the answers and draws a fresh id.
    async fn missing_or_malformed_response_id(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        let digits = "0123456789abcdef";
        let wrong = [
            String::new(), "abc".into(), format!("{digits}{}", &digits[1..]), format!("{digits}{digits}0"),
            format!("{digits}{}", "g".repeat(16)), "é".repeat(16), format!("{digits}-{}", &digits[1..]),
        ];
        let mut drawn = Vec::new();
        for id in &wrong {
            let sent = form(id, &[("answer.meals", "4"), ("answer.wishes", "Mer frukt")]);
            let sent = if id.is_empty() { &sent[1..] } else { &sent[..] };
            let page = Page::of(guest.post(&format!("/s/{code}"), sent).await, StatusCode::BAD_REQUEST).await;
            page.says(&words("error-unreadable"));
            assert!(page.has("input[name='answer.meals'][value='4'][checked]"), "the answer is lost");
            assert_eq!(page.raw_text("textarea[name='answer.wishes']"), "Mer frukt");
            let fresh = page.response_id();
            assert!(fresh.len() == 32 && fresh != *id, "{fresh}");
            drawn.push(fresh);

            let body = json!({ "id": id, "answers": { "meals": 4 } }).to_string();
            let answer = guest.post_raw(&format!("/api/v1/rounds/{code}/responses"), "application/json", body.into()).await;
            problem(answer, StatusCode::BAD_REQUEST, "malformed-response-id").await;
        }
        drawn.sort_unstable();
        drawn.dedup();
        assert_eq!(drawn.len(), wrong.len(), "an id was drawn twice");
        assert_eq!(stored(&server.database).await, (0, 0));
        // The page as it now stands can be sent.
        let again = guest.post(&format!("/s/{code}"), &form(&drawn[0], &[("answer.meals", "4")])).await;
        assert_eq!(again.status(), StatusCode::SEE_OTHER);
        assert_eq!(stored(&server.database).await, (1, 0));
    }

    /// A round that nobody has made is not found, by page and by program; so is a code that none can have.
    async fn unknown_round(database: Database) {
        let server = Server::start(database).await;
        let guest = server.visitor();
        for (code, is_spelled) in [
            ("23456789", true),
            ("not-a-code", true),
            ("0000oooo", true),
            // No address of ours is written so: it is refused before anybody looks for a round.
            ("%F0%9F%8D%93", false),
            ("23456789%00", false),
        ] {
            let name = if is_spelled { "unknown-round" } else { "unknown-address" };
            for answer in [
                guest.get(&format!("/s/{code}")).await,
                guest.get(&format!("/s/{code}/thanks")).await,
                guest.post(&format!("/s/{code}"), &form(&new_id().to_string(), &[("answer.meals", "4")])).await,
            ] {
                let page = Page::of(answer, StatusCode::NOT_FOUND).await;
                page.says(&words(&format!("error-{name}")));
                page.says(&words(&format!("error-{name}-advice")));
            }
            let answered = guest.answer(code, new_id(), &full_sheet()).await;
            if is_spelled {
                problem(answered, StatusCode::NOT_FOUND, name).await;
            } else {
                assert_eq!(answered.status(), StatusCode::NOT_FOUND);
            }
        }
    }

    /// A round that is not open yet, or is closed, takes no answers and says so kindly.
    async fn round_not_open(database: Database) {
        let (server, staff, first) = open_round(database).await;
        let planned = server.plan_round(&staff, 2025).await;
        let guest = server.visitor();
        crate::answers::close(&staff, &first).await;
        for (code, heading, after) in
            [(&planned, "guest-not-yet", "guest-not-yet"), (&first, "guest-closed", "guest-closed-meanwhile")]
        {
            let looked = Page::of(guest.get(&format!("/s/{code}")).await, StatusCode::OK).await;
            let sent = guest.post(&format!("/s/{code}"), &form(&new_id().to_string(), &[("answer.meals", "4")])).await;
            let refused = Page::of(sent, StatusCode::CONFLICT).await;
            for (page, heading) in [(looked, heading), (refused, after)] {
                assert_eq!(page.texts("h1"), [words(heading)]);
                page.says(&words(&format!("{heading}-more")));
                assert!(!page.has("form"));
            }
            let document = guest.answer(code, new_id(), &full_sheet()).await;
            problem(document, StatusCode::CONFLICT, "round-not-open").await;
        }
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// A round of a unit or a survey that is not there is refused at its field; whatever else was typed stays, and no round
    /// is made.
    async fn a_round_of_something_unknown(database: Database) {
        let server = Server::start(database).await;
        let staff = server.administrator().await;
        let unit = [("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")];
        assert_eq!(staff.post("/admin/units", &unit).await.status(), StatusCode::SEE_OTHER);
        // A code that nobody has, a text that is no code, and nothing at all.
        for unknown in ["bergen", "Nowhere & <b>", ""] {
            for (wrong, right) in [("unit", ("survey", "street-near")), ("survey", ("unit", "oslo"))] {
                let sent = staff.post("/staff/rounds/new", &[(wrong, unknown), right, ("year", "2031")]).await;
                let page = Page::of(sent, StatusCode::UNPROCESSABLE_ENTITY).await;
                assert_eq!(page.texts(".error"), [words(&format!("field-unknown-{wrong}"))], "{unknown:?} as {wrong}");
                let described = page.attribute(&format!("[name='{wrong}']"), "aria-describedby");
                assert!(
                    described.split(' ').any(|id| page.has(&format!(".error[id='{id}']"))),
                    "the error does not belong to the field {wrong}: {described}"
                );
                let (field, value) = right;
                assert!(page.has(&format!("[name='{field}'] option[value='{value}'][selected]")), "{field} is lost");
                assert_eq!(page.attribute("[name='year']", "value"), "2031");
            }
        }
        assert_eq!(texts(&server.database, "SELECT code AS value FROM round").await, [""; 0]);
        // Mended, it is planned.
        server.plan_round(&staff, 2031).await;
        assert_eq!(texts(&server.database, "SELECT code AS value FROM round").await.len(), 1);
    }
}
