//! A tablet of the house whose browser runs no script: from the start code to the next guest by forms alone, and whoever opens
//! an address in a way that the round does not take.

use reqwest::{Response, StatusCode};

use crate::answers::{Page, stored, texts, words};
use crate::house::{house_round, renew, start_code, start_code_shown, token};
use crate::server::{Server, Visitor, on_both_databases};

const LANGUAGES: [&str; 9] = ["ar", "da", "en", "nb", "nn", "pl", "ro", "so", "uk"];

/// Staff type a start code into the form.
async fn type_code(tablet: &Visitor, round: &str, typed: &str) -> Response {
    tablet.post(&format!("/t/{round}/start"), &[("start_code", typed)]).await
}

/// Holds an answer to what a page with a token must be, whatever else it is: kept nowhere, with no cookie and no script, leading
/// nowhere by address, and with the token in hidden fields only.
async fn carried(answer: Response, status: StatusCode, token: &str) -> Page {
    assert_eq!(answer.headers()["cache-control"], "no-store");
    for name in ["set-cookie", "location", "etag"] {
        assert!(!answer.headers().contains_key(name), "{name}");
    }
    assert!(!answer.headers()["content-security-policy"].to_str().unwrap().contains("script-src"));
    let got = answer.status();
    let text = answer.text().await.unwrap();
    assert_eq!(got, status, "{text}");
    let field = format!("<input type=\"hidden\" name=\"token\" value=\"{token}\">");
    assert_eq!(text.matches(token).count(), text.matches(&field).count(), "the token stands elsewhere: {text}");
    assert!(text.contains(&field) && !text.contains("<script") && !text.contains(" href=\"/"), "{text}");
    Page::read(&text)
}

/// What a browser sends of the form on this page, with these answers.
fn filled<'a>(page: &Page, token: &'a str, answers: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    let id = page.attribute("input[name=response_id]", "value");
    let own = [("response_id".to_owned(), id), ("token".to_owned(), token.to_owned())];
    own.into_iter().chain(answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))).collect()
}

async fn send(tablet: &Visitor, round: &str, fields: &[(String, String)]) -> Response {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    tablet.post(&format!("/t/{round}?lang=nb"), &fields).await
}

/// A started tablet with its token.
async fn started(server: &Server, round: &str) -> (Visitor, String) {
    (server.visitor(), token(server, round).await)
}

on_both_databases! {
    /// The whole way: code, language, a mistake, thanks, and the next guest.
    async fn a_tablet_goes_from_guest_to_guest_without_script(database: Database) {
        let (server, _, round) = house_round(database).await;
        let (tablet, token) = started(&server, &round).await;
        let blank = Page::of(tablet.get(&format!("/t/{round}")).await, StatusCode::OK).await;
        assert!(blank.has("form.starting #start_code[name=start_code]") && blank.has("form#answers[hidden]"));
        assert_eq!(blank.attribute("form.starting", "action"), format!("/t/{round}/start?lang=nb"));
        let code = start_code(&server.database.url, &round).await.to_uppercase();
        let typed = format!(" {} - {} ", &code[..4], &code[4..]);
        let page = carried(type_code(&tablet, &round, &typed).await, StatusCode::OK, &token).await;
        assert!(page.has("form#answers:not([hidden])") && !page.has("form.starting"));
        assert_eq!(page.texts(".languages button").len(), LANGUAGES.len());
        // Another language.
        let chosen = tablet.post(&format!("/t/{round}/start"), &[("token", &token), ("lang", "ar")]).await;
        let page = carried(chosen, StatusCode::OK, &token).await;
        assert_eq!((page.attribute("html", "lang"), page.attribute("html", "dir")), ("ar".into(), "rtl".into()));
        // A mistake, mended.
        let wrong = send(&tablet, &round, &filled(&page, &token, &[("answer.meals", "9")])).await;
        let page = carried(wrong, StatusCode::UNPROCESSABLE_ENTITY, &token).await;
        let mended = filled(&page, &token, &[("answer.meals", "4"), ("answer.wishes", "Frukt")]);
        let page = carried(send(&tablet, &round, &mended).await, StatusCode::OK, &token).await;
        assert_eq!(page.attribute("form", "action"), format!("/t/{round}/start"));
        // Loading the thanks anew sends the same form again: it counts once.
        let page = carried(send(&tablet, &round, &mended).await, StatusCode::OK, &token).await;
        assert_eq!(page.texts("h1"), [words("guest-already-counted")]);
        // The next guest, under another id.
        let next = tablet.post(&format!("/t/{round}/start"), &[("token", &token), ("lang", "nb")]).await;
        let page = carried(next, StatusCode::OK, &token).await;
        let second = filled(&page, &token, &[("answer.meals", "2")]);
        assert_ne!(second[0], mended[0]);
        carried(send(&tablet, &round, &second).await, StatusCode::OK, &token).await;
        assert_eq!(stored(&server.database).await, (2, 1));
        assert_eq!(texts(&server.database, "SELECT DISTINCT channel AS value FROM response").await, ["tablet"]);
        assert!(!server.log().contains(&token) && !server.log().contains("/t/"), "{}", server.log());
    }

    async fn a_start_code_that_starts_nothing_is_told_in_words(database: Database) {
        let (server, staff, round) = house_round(database).await;
        let tablet = server.visitor();
        let used = start_code(&server.database.url, &round).await;
        Page::of(type_code(&tablet, &round, &used).await, StatusCode::OK).await;
        let old = start_code_shown(&server.database.url, &round, 601).await;
        for (typed, key) in [
            ("", "guest-start-mistyped"), ("abc", "guest-start-mistyped"), ("bcdf ghjk", "guest-start-unknown"),
            (&used, "guest-start-unknown"), (&old, "guest-start-unknown"),
        ] {
            let page = Page::of(type_code(&tablet, &round, typed).await, StatusCode::UNPROCESSABLE_ENTITY).await;
            assert_eq!(page.texts("#start-error"), [words(key)], "{typed}");
            assert!(page.has("form.starting") && !page.has("form#answers") && page.has(".languages a"));
        }
        // What is no token is none, and no code either.
        let nonsense = tablet.post(&format!("/t/{round}/start"), &[("token", "x")]).await;
        Page::of(nonsense, StatusCode::UNPROCESSABLE_ENTITY).await;
        let code = start_code(&server.database.url, &round).await;
        staff.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
        let page = Page::of(type_code(&tablet, &round, &code).await, StatusCode::OK).await;
        assert_eq!(page.texts("h1"), [words("guest-closed")]);
        assert_eq!(type_code(&tablet, "22222222", &code).await.status(), StatusCode::NOT_FOUND);
    }

    /// The token was renewed under a guest: their answers wait on the page, unseen, and go with the new code, once.
    async fn answers_wait_for_a_new_start_code_and_are_not_shown_meanwhile(database: Database) {
        let (server, _, round) = house_round(database).await;
        let (tablet, token) = started(&server, &round).await;
        let blank = tablet.post(&format!("/t/{round}/start"), &[("token", &token)]).await;
        let page = carried(blank, StatusCode::OK, &token).await;
        let answers = filled(&page, &token, &[("answer.meals", "4"), ("answer.wishes", "Frukt og \"ost\"")]);
        renew(&server.database.url, &round).await;
        let page = Page::of(send(&tablet, &round, &answers).await, StatusCode::FORBIDDEN).await;
        assert_eq!(page.texts("h1"), [words("guest-start-again")]);
        assert!(!page.all().contains("Frukt") && !page.has("[name=token]") && !page.has(".languages"));
        assert_eq!(page.attribute("[name='answer.wishes']", "value"), "Frukt og \"ost\"");
        assert_eq!(page.attribute("[name=response_id]", "value"), answers[0].1);
        assert_eq!(page.attribute("form", "action"), format!("/t/{round}?lang=nb"));
        assert_eq!(stored(&server.database).await, (0, 0));
        let with = |code: &str| [&answers[..1], &answers[2..], &[("start_code".to_owned(), code.to_owned())]].concat();
        let page = Page::of(send(&tablet, &round, &with("bcdfghjk")).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(page.texts("#start-error"), [words("guest-start-unknown")]);
        assert!(page.has("[name='answer.meals'][value='4']"));
        let code = start_code(&server.database.url, &round).await;
        let thanks = Page::of(send(&tablet, &round, &with(&code)).await, StatusCode::OK).await;
        let new = thanks.attribute("[name=token]", "value");
        assert_ne!(new, token);
        assert_eq!(stored(&server.database).await, (1, 1));
        // The old one leads to no form any more, the new one does.
        let next = tablet.post(&format!("/t/{round}/start"), &[("token", &token)]).await;
        assert_eq!(Page::of(next, StatusCode::FORBIDDEN).await.texts("h1"), [words("guest-start-again")]);
        carried(tablet.post(&format!("/t/{round}/start"), &[("token", &new)]).await, StatusCode::OK, &new).await;
    }

    /// Whoever has the address and no tablet of the house is told where to answer before any question, in their language.
    async fn a_guest_s_own_phone_is_told_where_to_answer(database: Database) {
        let (server, staff, round) = house_round(database).await;
        let phone = server.visitor();
        for language in LANGUAGES {
            let answer = phone.get(&format!("/s/{round}?lang={language}")).await;
            assert!(!answer.headers().contains_key("set-cookie"));
            let page = Page::of(answer, StatusCode::OK).await;
            assert_eq!(page.attribute("html", "lang"), language);
            assert!(page.texts("h1")[0].contains("Oslo") && page.has(".languages a"), "{}", page.all());
            assert!(!page.has("form") && !page.has("fieldset") && !page.has("script"));
        }
        // Sent there all the same, nothing counts and nothing is lost in silence, whatever token stands in it.
        for token in ["", "nonsense"] {
            let id = crate::server::new_id().to_string();
            let fields = [("response_id", id.as_str()), ("answer.wishes", "Frukt"), ("token", token)];
            let page = Page::of(phone.post(&format!("/s/{round}?lang=nb"), &fields).await, StatusCode::FORBIDDEN).await;
            assert!(page.texts("h1")[0].contains("Oslo") && page.all().contains("Frukt"));
        }
        assert_eq!(stored(&server.database).await, (0, 0));
        staff.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
        let page = Page::of(phone.get(&format!("/s/{round}")).await, StatusCode::OK).await;
        assert_eq!(page.texts("h1"), [words("guest-closed")]);
    }

    /// Without a token a form that was put together elsewhere is asked for a start code, whatever is wrong with it.
    async fn a_form_without_a_token_is_not_taken(database: Database) {
        let (server, _, round) = house_round(database).await;
        let id = crate::server::new_id().to_string();
        for value in ["4", "9"] {
            let fields = [("response_id", id.as_str()), ("answer.meals", value)];
            let answer = server.visitor().post(&format!("/t/{round}"), &fields).await;
            assert!(Page::of(answer, StatusCode::FORBIDDEN).await.has("form.starting"));
        }
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// A round that any device may answer is answered at both addresses as before.
    async fn a_round_for_any_device_asks_for_no_start_code(database: Database) {
        let (server, _, round) = crate::answers::open_round(database).await;
        let device = server.visitor();
        for place in ["s", "t"] {
            let page = Page::of(device.get(&format!("/{place}/{round}")).await, StatusCode::OK).await;
            assert!(!page.has("form.starting") && page.has("form#answers:not([hidden])"));
            let id = page.attribute("input[name=response_id]", "value");
            let fields = [("response_id", id.as_str()), ("answer.meals", "4")];
            let sent = device.post(&format!("/{place}/{round}"), &fields).await;
            assert_eq!(sent.status(), StatusCode::SEE_OTHER);
            assert_eq!(sent.headers()["location"], format!("/{place}/{round}/thanks?lang=nb"));
        }
        assert_eq!(stored(&server.database).await.0, 2);
    }
}
