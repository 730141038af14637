//! Requests that no form of ours sends: other encodings, sizes, addresses and methods. None costs more than a refusal.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::answers::{FORM, Page, open_round, problem, raw, status_of, stored, texts, words};
use crate::roles::declared;
use crate::server::{Database, Visitor, new_id, on_both_databases};

const JSON: &str = "application/json";

fn responses(code: &str) -> String {
    format!("/api/v1/rounds/{code}/responses")
}

/// Sends a body that cannot be read, and returns what the api says about it.
async fn unreadable(guest: &Visitor, code: &str, kind: &str, body: impl Into<Vec<u8>>) -> String {
    let answer = guest.post_raw(&responses(code), kind, body.into()).await;
    let document = problem(answer, StatusCode::BAD_REQUEST, "unreadable-form").await;
    document["detail"].as_str().unwrap().to_owned()
}

/// Sends a form that cannot be read; the guest gets a page that says so.
async fn unreadable_form(guest: &Visitor, code: &str, kind: &str, body: impl Into<Vec<u8>>) {
    let answer = guest.post_raw(&format!("/s/{code}"), kind, body.into()).await;
    let page = Page::of(answer, StatusCode::BAD_REQUEST).await;
    page.says(&words("error-unreadable"));
    page.says(&words("error-unreadable-advice"));
}

on_both_databases! {
    /// A form in Latin-1 is refused, never stored with signs in place of letters; what can be read stays on the screen.
    async fn a_form_in_another_encoding(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        let start = format!("response_id={}&answer.meals=4&answer.wishes=gr", new_id()).into_bytes();
        for latin in [b"\xf8t".as_slice(), b"%F8t", b"%ED%A0%80", b"%C0%AF"] {
            let body = [start.as_slice(), latin].concat();
            let answer = guest.post_raw(&format!("/s/{code}"), FORM, body).await;
            let page = Page::of(answer, StatusCode::BAD_REQUEST).await;
            page.says(&words("guest-illegible"));
            page.says(&words("guest-illegible-more"));
            assert!(page.has("input[name='answer.meals'][value='4'][checked]"), "the answer is lost");
            let wish = page.raw_text("textarea[name='answer.wishes']");
            assert!(wish.starts_with("gr\u{fffd}"), "{wish}");
        }
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// JSON that is not UTF-8 is refused, and so is half of a surrogate pair.
    async fn json_in_another_encoding(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        let start = format!(r#"{{"id":"{}","answers":{{"wishes":"gr"#, new_id()).into_bytes();
        for latin in [b"\xf8t".as_slice(), br"\ud800"] {
            let body = [start.as_slice(), latin, br#""}}"#].concat();
            let detail = unreadable(&guest, &code, JSON, body).await;
            assert!(detail.contains("line 1 column"), "{detail}");
        }
        let body = format!(r#"{{"id":"{}","answers":{{"meals":4}}}}"#, new_id());
        let wide: Vec<u8> = body.encode_utf16().flat_map(u16::to_le_bytes).collect();
        unreadable(&guest, &code, JSON, wide).await;
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// JSON that breaks off or says something else is refused with the place of the mistake.
    async fn broken_json(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        let id = new_id();
        for (body, said) in [
            (String::new(), "line 1 column 0"),
            (format!(r#"{{"id":"{id}","answers":{{"meals":4}}"#), "line 1 column"),
            (format!(r#"{{"id":"{id}","answers":{{"meals":4}}}} trailing"#), "trailing characters"),
            (format!(r#"{{"id":"{id}"}}"#), "missing field `answers`"),
            (r#"{"answers":{"meals":4}}"#.into(), "missing field `id`"),
            (format!(r#"{{"id":"{id}","answers":{{"meals":4}},"name":"Kari"}}"#), "unknown field `name`"),
            (format!(r#"{{"id":"{id}","id":"{id}","answers":{{"meals":4}}}}"#), "duplicate field `id`"),
            (r#"{"id":{},"answers":{"meals":4}}"#.into(), "line 1 column"),
            ("[".repeat(10_000), "line 1 column"),
        ] {
            let detail = unreadable(&guest, &code, JSON, body).await;
            assert!(detail.contains(said), "{detail}");
        }
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// A kind of answer that no question takes is refused by the name of its question.
    async fn a_kind_of_answer_that_no_question_takes(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        for answer in [json!(4.5), json!(true), json!({ "value": 4 }), json!([4]), json!(1e300)] {
            let body = json!({ "id": new_id().to_string(), "answers": { "friendliness": 4, "meals": answer } }).to_string();
            let sent = guest.post_raw(&responses(&code), JSON, body.into()).await;
            assert!(sent.status().is_client_error(), "{answer}: {}", sent.status());
            let document: Value = sent.json().await.unwrap();
            let said = document.to_string();
            assert!(said.contains("meals") && !said.contains("untagged enum"), "{said}");
        }
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// A question that is answered twice in one sheet is refused by its name: the last of two answers is not silently taken.
    async fn a_question_answered_twice(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        for answers in [
            r#"{"meals":1,"meals":5}"#, r#"{"meals":5,"friendliness":3,"meals":5}"#, r#"{"meals":5,"m\u0065als":null}"#,
        ] {
            let body = format!(r#"{{"id":"{}","answers":{answers}}}"#, new_id());
            let sent = guest.post_raw(&responses(&code), JSON, body.into_bytes()).await;
            let document = problem(sent, StatusCode::UNPROCESSABLE_ENTITY, "answers-refused").await;
            let errors: Vec<_> = document["errors"].as_array().unwrap().iter().map(|e| (&e["question"], &e["code"])).collect();
            assert_eq!(errors, [(&json!("meals"), &json!("given-twice"))], "{answers}");
        }
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// An array in the place of the object that a body is to be is refused, whatever it holds in whatever order.
    async fn an_array_for_an_object(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        for body in [
            json!([new_id().to_string(), "tablet", { "meals": 4 }, null]), json!([{ "id": new_id().to_string(), "answers": { "meals": 4 } }]),
        ] {
            let said = unreadable(&guest, &code, JSON, body.to_string()).await;
            assert!(said.contains("expected an object"), "{said}");
        }
        let body = json!({ "id": new_id().to_string(), "answers": [["meals", 4]] });
        let said = unreadable(&guest, &code, JSON, body.to_string()).await;
        assert!(said.contains("answers by question code"), "{said}");
        let batch = guest.post_raw(&format!("/api/v1/rounds/{code}/envelopes"), JSON, b"[[\"AQID\"]]".to_vec()).await;
        problem(batch, StatusCode::BAD_REQUEST, "unreadable-form").await;
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// What a sender says of its channel counts for nothing: the server knows how an answer came.
    async fn a_channel_that_the_sender_claims(database: Database) {
        let (server, _, code) = open_round(database).await;
        for claimed in ["paper", "tablet", "telepathy"] {
            let body = json!({ "id": new_id().to_string(), "channel": claimed, "answers": { "meals": 4 } }).to_string();
            let sent = server.visitor().post_raw(&responses(&code), JSON, body.into()).await;
            assert_eq!(sent.status(), StatusCode::CREATED);
        }
        assert_eq!(texts(&server.database, "SELECT channel AS value FROM response").await, ["link"; 3]);
    }

    /// A body of another type than asked for is refused, and the right type is named.
    async fn a_wrong_content_type(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        let sheet = format!(r#"{{"id":"{}","answers":{{"meals":4}}}}"#, new_id());
        for kind in ["text/plain", FORM, "multipart/form-data; boundary=x", "x", ""] {
            let answer = guest.post_raw(&responses(&code), kind, sheet.clone().into()).await;
            let document = problem(answer, StatusCode::UNSUPPORTED_MEDIA_TYPE, "wrong-content-type").await;
            assert!(document["detail"].as_str().unwrap().contains(JSON), "{document}");
        }
        let answer = guest.request(Method::POST, &responses(&code)).body(sheet.clone()).send().await.unwrap();
        problem(answer, StatusCode::UNSUPPORTED_MEDIA_TYPE, "wrong-content-type").await;
        assert_eq!(stored(&server.database).await, (0, 0));
        let known = guest.post_raw(&responses(&code), "Application/JSON; charset=utf-8", sheet.into()).await;
        assert_eq!(known.status(), StatusCode::CREATED);
    }

    /// Every form of every page is refused under another type, or none, and the page names the right one; nothing happens.
    async fn every_form_under_another_content_type(database: Database) {
        let (server, administrator, code) = open_round(database).await;
        // Buttons: what comes with them is not read.
        let fieldless = ["/open", "/start-code", "/sign-out", "/end-others"];
        let forms: Vec<String> = declared()
            .into_iter()
            .filter(|(method, path)| method == "POST" && !path.starts_with("/api/"))
            .map(|(_, path)| path)
            .filter(|path| !fieldless.iter().any(|end| path.ends_with(end)))
            // Of somebody who is half signed in only; nobody else's form is read.
            .filter(|path| path != "/sign-in/code")
            .collect();
        assert!(forms.len() >= 9, "{forms:?}");
        let link = crate::sign_in::new_link(&administrator, "Eva", "eva@example.org", "leader").await;
        for path in forms {
            let path = path.replace("{round}", &code).replace("{unit}", "oslo").replace("{year}", "2024");
            let path = path.replace("/link/{secret}", &link);
            for kind in [None, Some("text/plain"), Some(JSON), Some("multipart/form-data; boundary=x")] {
                let request = administrator.request(Method::POST, &path).body("email=amina@example.org");
                let request = kind.map_or(request.try_clone(), |kind| Some(request.header("content-type", kind)));
                let answer = request.unwrap().send().await.unwrap();
                let page = Page::of(answer, StatusCode::UNSUPPORTED_MEDIA_TYPE).await;
                page.says(&words("error-content-type"));
                page.says(FORM);
            }
        }
        assert_eq!(stored(&server.database).await, (0, 0));
        assert_eq!(administrator.get("/admin/accounts").await.status(), StatusCode::OK);
    }

    /// More fields than any survey has are refused.
    async fn too_many_fields(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        let more = (0..200).map(|n| format!("&answer.q{n}=1")).collect::<Vec<_>>().concat();
        unreadable_form(&guest, &code, FORM, format!("response_id={}&answer.meals=4{more}", new_id())).await;
        let answers: serde_json::Map<String, Value> = (0..201).map(|n| (format!("q{n}"), json!(1))).collect();
        let sent = guest.answer(&code, new_id(), &Value::Object(answers)).await;
        let document = problem(sent, StatusCode::UNPROCESSABLE_ENTITY, "fields-refused").await;
        assert_eq!(document["errors"][0]["field"], "answers");
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// A body beyond the limit is refused as such, before it is sent and while it comes.
    async fn an_oversized_body(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        for (path, kind) in [(responses(&code), JSON), (format!("/s/{code}"), FORM)] {
            let head = format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: {kind}\r\nconnection: close\r\n");
            let declared = raw(&server.address, format!("{head}content-length: 65537\r\n\r\n").into_bytes()).await;
            assert_eq!(status_of(&declared), 413, "{declared}");
            let chunk = format!("4000\r\n{}\r\n", "x".repeat(0x4000));
            let undeclared = format!("{head}transfer-encoding: chunked\r\n\r\n{}0\r\n\r\n", chunk.repeat(5));
            let undeclared = raw(&server.address, undeclared.into_bytes()).await;
            assert_eq!(status_of(&undeclared), 413, "{undeclared}");
        }
        // A real client, which sends everything before it listens.
        let sent = guest.post_raw(&responses(&code), JSON, vec![b'x'; 300_000]).await;
        problem(sent, StatusCode::PAYLOAD_TOO_LARGE, "too-large").await;
        let sent = guest.post_raw(&format!("/s/{code}"), FORM, vec![b'x'; 300_000]).await;
        Page::of(sent, StatusCode::PAYLOAD_TOO_LARGE).await.says(&words("error-too-large"));
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// The largest body that is allowed is read.
    async fn a_body_at_the_limit(database: Database) {
        let (server, _, code) = open_round(database).await;
        let sheet = format!(r#"{{"id":"{}","answers":{{"meals":4}}}}"#, new_id());
        let padded = format!("{sheet}{}", " ".repeat(65_536 - sheet.len()));
        let sent = server.visitor().post_raw(&responses(&code), JSON, padded.into()).await;
        assert_eq!(sent.status(), StatusCode::CREATED);
        assert_eq!(stored(&server.database).await, (1, 0));
    }

    /// A method that an address does not know is refused, and nothing happens.
    async fn an_unknown_method(database: Database) {
        let (server, _, code) = open_round(database).await;
        let guest = server.visitor();
        for method in ["PUT", "DELETE", "PATCH", "TRACE", "BREW"] {
            for path in [format!("/s/{code}"), responses(&code)] {
                let method = Method::from_bytes(method.as_bytes()).unwrap();
                let answer = guest.request(method.clone(), &path).body("x").send().await.unwrap();
                assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            }
        }
        assert_eq!(stored(&server.database).await, (0, 0));
    }
}

/// Addresses that lead nowhere, or try to lead out of the house, are not found; no file is read and nothing breaks.
#[tokio::test]
async fn bad_addresses() {
    let (server, _, code) = open_round(Database::sqlite()).await;
    let long = format!("/s/{}", "a".repeat(20_000));
    let deep = "/a".repeat(5_000);
    for target in [
        "/s/%",
        "/s/%zz",
        "/s/%FF%FE",
        "/s/..%2f..%2f..%2fetc%2fpasswd",
        "/../../../etc/passwd",
        "/assets/../../Cargo.toml",
        "/assets/x/..%2f..%2fCargo.toml",
        "/assets/..%5c..%5cCargo.toml/x",
        "/s/%00",
        "//evil.example/s/x",
        "/s//",
        "/s",
        "/api/v1/rounds/%FF/responses",
        "/api/v1/units/%FF/scorecards/2024",
        "/api/nothing",
        "/scorecard/%FF/%FF",
        &long,
        &deep,
    ] {
        let request = format!("GET {target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        let answer = raw(&server.address, request.into_bytes()).await;
        let status = status_of(&answer);
        let wants_a_name = status == 303 && answer.contains("/sign-in") || status == 401;
        assert!(matches!(status, 400 | 404 | 414 | 431) || wants_a_name, "{target}: {answer}");
        assert!(!answer.contains("root:x:0") && !answer.contains("[package]"), "{target}: {answer}");
    }
    for nonsense in ["\0\0\0\0\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n"]
    {
        let answer = raw(&server.address, nonsense.as_bytes().to_vec()).await;
        assert_eq!(status_of(&answer), 400, "{answer}");
    }
    assert_eq!(server.visitor().get(&format!("/s/{code}")).await.status(), StatusCode::OK);
    assert!(!server.log().contains("panicked"), "{}", server.log());
}

/// An address with its parameter twice is refused with a page for people and a problem for programs.
#[tokio::test]
async fn a_doubled_parameter() {
    let (server, administrator, code) = open_round(Database::sqlite()).await;
    Page::of(server.visitor().get(&format!("/s/{code}?lang=en&lang=nb")).await, StatusCode::BAD_REQUEST).await;
    let answer = administrator.get("/api/v1/units/oslo/scorecards/2024?lang=en&lang=nb").await;
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
}
