//! Getting in, staying in and being put out.

use std::collections::BTreeSet;

use reqwest::header::HeaderMap;
use reqwest::{Method, Response, StatusCode};
use scraper::{Html, Selector};

use crate::server::{Server, Visitor, on_both_databases};

const EMAIL: &str = "amina@example.org";
/// Where an administrator shuts an account out or lets it in, and the field that says which.
const ACCESS: &str = "/admin/accounts/access";
const DISABLED: (&str, &str) = ("is_disabled", "true");
const PASSWORD: &str = "riktig hest batteri";

on_both_databases! {
    async fn a_wrong_password_and_an_unknown_email_get_the_same_answer(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        let mut answers = Vec::new();
        for (email, password) in [(EMAIL, "feil hest batteri"), ("inger@example.org", PASSWORD), (EMAIL, "x")] {
            let answer = sign_in(&server.visitor(), email, password, "").await;
            assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
            assert!(!answer.headers().contains_key("set-cookie"));
            let names: BTreeSet<String> = answer.headers().keys().map(ToString::to_string).collect();
            let page = answer.text().await.unwrap();
            assert!(page.contains(email), "what was typed is kept, except the password");
            assert!(!page.contains(password) || password == "x");
            answers.push((names, page.replace(email, "E-MAIL")));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[0], answers[2]);
    }

    async fn the_right_password_lets_in_whatever_the_case_of_the_email(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        let visitor = server.visitor();
        let answer = sign_in(&visitor, " Amina@Example.ORG ", PASSWORD, "/staff/targets").await;
        assert_eq!(leads_to(&answer), Some("/staff/targets"));
        assert_eq!(visitor.get("/staff/targets").await.status(), StatusCode::OK);
    }

    async fn what_no_database_keeps_is_refused_before_anything_is_looked_up(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        assert_eq!(sign_in(&server.visitor(), "amina\0@example.org", PASSWORD, "").await.status(), StatusCode::BAD_REQUEST);
        let person = [("name", "A\0"), ("email", "a@example.org"), ("role", "leader")];
        assert_eq!(amina.post("/admin/accounts", &person).await.status(), StatusCode::BAD_REQUEST);
        for path in ["link", "access", "role", "remove"] {
            let form = [("email", "a\0b"), ("role", "leader"), ("is_disabled", "true")];
            assert_eq!(amina.post(&format!("/admin/accounts/{path}"), &form).await.status(), StatusCode::BAD_REQUEST, "{path}");
        }
        let readings = amina.post("/staff/readings/oslo/2024", &[("open_days", "3\0")]).await;
        assert!(readings.status().is_client_error(), "{}", readings.status());
    }

    async fn an_email_is_the_same_however_its_accents_are_written(database: Database) {
        let server = Server::start(database).await;
        let link = server.setup_link.clone().unwrap();
        let person = [("name", "Åse"), ("email", "a\u{30a}se@example.org"), ("password", "et langt passord")];
        let made = server.visitor().post(&link[link.find("/link/").unwrap()..], &person).await;
        assert_eq!(made.status(), StatusCode::SEE_OTHER);
        let entered = sign_in(&server.visitor(), "ÅSE@example.org", "et langt passord", "").await;
        assert_eq!(entered.status(), StatusCode::SEE_OTHER);
    }

    async fn signing_out_ends_the_session_for_whoever_kept_its_cookie(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        let visitor = server.visitor();
        let answer = sign_in(&visitor, EMAIL, PASSWORD, "").await;
        let kept = session_cookie(answer.headers()).split(';').next().unwrap().to_owned();
        let with_cookie = || server.visitor().request(Method::GET, "/staff").header("cookie", kept.clone()).send();
        assert_eq!(with_cookie().await.unwrap().status(), StatusCode::OK);

        let out = visitor.post("/sign-out", &[]).await;
        assert_eq!(leads_to(&out), Some("/"));
        assert!(session_cookie(out.headers()).contains("Max-Age=0"));
        assert_eq!(leads_to(&with_cookie().await.unwrap()), Some("/sign-in?next=%2Fstaff"));
        assert_eq!(leads_to(&visitor.get("/staff").await), Some("/sign-in?next=%2Fstaff"));
    }

    async fn a_link_can_be_looked_at_often_and_used_once(database: Database) {
        let server = Server::start(database).await;
        let administrator = server.administrator().await;
        let link = new_link(&administrator, "Eva", "eva@example.org", "leader").await;
        for _ in 0..3 {
            assert_eq!(server.visitor().get(&link).await.status(), StatusCode::OK);
        }
        let first = server.visitor();
        let entered = first.post(&link, &[("password", "et langt passord")]).await;
        assert_eq!(entered.status(), StatusCode::SEE_OTHER);
        assert_eq!(first.get("/scorecards").await.status(), StatusCode::OK);

        let second = server.visitor();
        assert_eq!(second.get(&link).await.status(), StatusCode::GONE);
        let refused = second.post(&link, &[("password", "et annet passord")]).await;
        assert_eq!(refused.status(), StatusCode::GONE);
        assert!(!refused.headers().contains_key("set-cookie"));
        let other = sign_in(&second, "eva@example.org", "et annet passord", "").await;
        assert_eq!(other.status(), StatusCode::UNAUTHORIZED);
    }

    async fn the_set_up_link_makes_one_administrator_and_no_second(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        let link = server.setup_link.clone().unwrap();
        let link = &link[link.find("/link/").unwrap()..];
        let person = [("name", "Eve"), ("email", "eve@example.org"), ("password", "et langt passord")];
        assert_eq!(server.visitor().post(link, &person).await.status(), StatusCode::GONE);
        let eve = sign_in(&server.visitor(), "eve@example.org", "et langt passord", "").await;
        assert_eq!(eve.status(), StatusCode::UNAUTHORIZED);
        let again = Server::start(server.stop()).await;
        assert_eq!(again.setup_link, None);
    }

    async fn a_new_password_ends_the_sessions_that_the_old_one_began(database: Database) {
        let server = Server::start(database).await;
        let administrator = server.administrator().await;
        let leader = server.person(&administrator, "leader").await;
        let page = administrator.post("/admin/accounts/link", &[("email", "leader@example.org")]).await;
        let link = link_on(&page.text().await.unwrap());
        assert_eq!(leader.get("/scorecards").await.status(), StatusCode::OK, "a link alone changes nothing");
        let elsewhere = server.visitor();
        assert_eq!(elsewhere.post(&link, &[("password", "et nytt langt passord")]).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(leads_to(&leader.get("/scorecards").await), Some("/sign-in?next=%2Fscorecards"));
        assert_eq!(elsewhere.get("/scorecards").await.status(), StatusCode::OK);
    }

    async fn a_disabled_account_is_out_at_once_and_can_be_let_in_again(database: Database) {
        let server = Server::start(database).await;
        let administrator = server.administrator().await;
        let leader = server.person(&administrator, "leader").await;
        let email = ("email", "leader@example.org");
        assert_eq!(leader.get("/scorecards").await.status(), StatusCode::OK);
        let disabled = administrator.post(ACCESS, &[email, DISABLED]).await;
        assert_eq!(disabled.status(), StatusCode::SEE_OTHER);
        assert_eq!(leads_to(&leader.get("/scorecards").await), Some("/sign-in?next=%2Fscorecards"));
        assert_eq!(leader.get("/api/v1/units").await.status(), StatusCode::UNAUTHORIZED);
        let refused = sign_in(&leader, "leader@example.org", "et langt passord", "").await;
        assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);

        administrator.post(ACCESS, &[email, ("is_disabled", "false")]).await;
        assert_eq!(leads_to(&leader.get("/scorecards").await), Some("/sign-in?next=%2Fscorecards"), "the old session is gone");
        let back = sign_in(&leader, "leader@example.org", "et langt passord", "").await;
        assert_eq!(back.status(), StatusCode::SEE_OTHER);
    }

    async fn a_link_of_a_disabled_account_lets_nobody_in(database: Database) {
        let server = Server::start(database).await;
        let administrator = server.administrator().await;
        let link = new_link(&administrator, "Eva", "eva@example.org", "leader").await;
        administrator.post(ACCESS, &[("email", "eva@example.org"), DISABLED]).await;
        let visitor = server.visitor();
        assert_eq!(visitor.get(&link).await.status(), StatusCode::GONE);
        assert_eq!(visitor.post(&link, &[("password", "et langt passord")]).await.status(), StatusCode::GONE);
    }

    async fn the_last_administrator_cannot_be_shut_off(database: Database) {
        let server = Server::start(database).await;
        let administrator = server.administrator().await;
        server.person(&administrator, "staff").await;
        let own = [("email", EMAIL), DISABLED];
        let refused = administrator.post(ACCESS, &own).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(administrator.get("/admin/accounts").await.status(), StatusCode::OK, "the session goes on");

        server.person(&administrator, "administrator").await;
        let other = administrator.post(ACCESS, &[("email", "administrator@example.org"), DISABLED]).await;
        assert_eq!(other.status(), StatusCode::SEE_OTHER, "one of two may be shut off");
        let refused = administrator.post(ACCESS, &own).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(sign_in(&server.visitor(), EMAIL, PASSWORD, "").await.status(), StatusCode::SEE_OTHER);
    }

    async fn a_short_password_is_refused_and_the_rest_of_the_form_kept(database: Database) {
        let server = Server::start(database).await;
        let link = server.setup_link.clone().unwrap();
        let link = link[link.find("/link/").unwrap()..].to_owned();
        let visitor = server.visitor();
        let form = [("name", "Amina Åsheim"), ("email", EMAIL), ("password", "elleve tegn")];
        let refused = visitor.post(&link, &form).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!refused.headers().contains_key("set-cookie"));
        let page = refused.text().await.unwrap();
        assert_eq!(value_of(&page, "name"), Some("Amina Åsheim".into()));
        assert_eq!(value_of(&page, "email"), Some(EMAIL.into()));
        assert!(value_of(&page, "password").is_none_or(|value| value.is_empty()));
        assert!(page.contains("Passordet må ha minst 12 tegn."));
        // Nothing is used up, so that it can be mended.
        let administrator = server.administrator().await;
        let link = new_link(&administrator, "Eva", "eva@example.org", "staff").await;
        let refused = visitor.post(&link, &[("password", "kort")]).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(visitor.post(&link, &[("password", "tolv tegn nå")]).await.status(), StatusCode::SEE_OTHER);
    }

    async fn a_form_that_is_out_of_shape_comes_back_as_it_was_typed(database: Database) {
        let server = Server::start(database).await;
        let link = server.setup_link.clone().unwrap();
        let form = [("name", "Amina Åsheim"), ("email", EMAIL), ("password", &"x".repeat(201))];
        let refused = server.visitor().post(&link[link.find("/link/").unwrap()..], &form).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(value_of(&refused.text().await.unwrap(), "name"), Some("Amina Åsheim".into()));
        let administrator = server.administrator().await;
        let form = [("name", ""), ("email", "eva@example.org"), ("role", "staff")];
        let refused = administrator.post("/admin/accounts", &form).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let page = refused.text().await.unwrap();
        assert!(page.contains("value=\"eva@example.org\""), "the e-mail is lost");
    }

    async fn after_signing_in_nobody_is_led_off_the_site(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        server.administrator().await;
        let strange = ["https://evil.example/", "//evil.example", "/\\evil.example", "\\/evil.example", "javascript:alert(1)",
            "/\t/evil.example", "/\n/evil.example", " //evil.example", "evil.example", "", "/\0x", "/%00x", "/x\r\nset-cookie: a=b",
            "/%0d%0aset-cookie:%20a=b", "/\u{7f}", "/å", "/\u{202e}x", "/.//evil.example", "/x/..//evil.example", "/%2f/evil.example",
            "/staff?x=\0", "/staff#\0"];
        for (number, next) in strange.into_iter().enumerate() {
            let form = [("email", EMAIL), ("password", PASSWORD), ("next", next)];
            let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
            let request = server.visitor().request(Method::POST, "/sign-in").body(body);
            let request = request.header("content-type", "application/x-www-form-urlencoded");
            let answer = request.header("x-forwarded-for", format!("192.0.2.{number}")).send().await.unwrap();
            if next.contains('\0') {
                assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{next:?}");
            } else {
                assert_eq!(leads_to(&answer), Some("/"), "{next:?}");
            }

            let query = form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
            let page = server.visitor().get(&format!("/sign-in?{query}")).await.text().await.unwrap();
            assert_eq!(value_of(&page, "next"), Some("/".into()), "{next:?}");
            let query = query.replacen("next=", "back=", 1);
            let language = server.visitor().get(&format!("/language/en?{query}")).await;
            assert_eq!(leads_to(&language), Some("/"), "{next:?}");
        }
    }

    async fn trying_passwords_is_slowed_down_for_the_place_that_tries(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        server.administrator().await;
        let attempt = async |place: &str, email: &str, password: &str| {
            let form = [("email", email), ("password", password)];
            let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
            let request = server.visitor().request(Method::POST, "/sign-in").header("x-forwarded-for", place);
            request.header("content-type", "application/x-www-form-urlencoded").body(body).send().await.unwrap()
        };
        let mut wrong = 0;
        let refused = loop {
            // Another account each time: those have limits of their own.
            let answer = attempt("192.0.2.1", &format!("ingen{wrong}@example.org"), "feil hest batteri").await;
            if answer.status() != StatusCode::UNAUTHORIZED {
                break answer;
            }
            wrong += 1;
            assert!(wrong < 60, "nobody stops this");
        };
        assert!(wrong >= 5, "people mistype: {wrong}");
        assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
        let seconds: u32 = refused.headers()["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=60).contains(&seconds), "{seconds}");
        assert_eq!(attempt("192.0.2.1", EMAIL, PASSWORD).await.status(), StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(attempt("192.0.2.2", EMAIL, PASSWORD).await.status(), StatusCode::SEE_OTHER, "others are not held up");
    }

    async fn without_a_proxy_nobody_can_pretend_to_be_at_another_place(database: Database) {
        let server = Server::start(database).await;
        let mut statuses = Vec::new();
        for number in 0..40 {
            let request = server.visitor().request(Method::POST, "/sign-in");
            let forwarded = format!("192.0.2.{number}");
            let request = request.header("x-forwarded-for", &forwarded).header("forwarded", format!("for={forwarded}"));
            statuses.push(request.send().await.unwrap().status());
        }
        assert!(statuses.contains(&StatusCode::TOO_MANY_REQUESTS), "{statuses:?}");
    }

    async fn the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        let answer = sign_in(&server.visitor(), EMAIL, PASSWORD, "").await;
        let cookie = session_cookie(answer.headers());
        let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
        assert_eq!(name, "peil");
        assert!(value.len() >= 43, "256 bits or more");
        assert_eq!(attributes(&cookie), ["HttpOnly", "Max-Age=43200", "Path=/", "SameSite=Lax"]);
    }

    async fn behind_tls_the_session_cookie_is_bound_to_this_host(database: Database) {
        let server = Server::start_behind(database, "https://peil.example.org").await;
        let link = server.setup_link.clone().unwrap();
        assert!(link.starts_with("https://peil.example.org/link/"), "{link}");
        server.administrator().await;
        let answer = sign_in(&server.visitor(), EMAIL, PASSWORD, "").await;
        assert!(answer.headers()["strict-transport-security"].to_str().unwrap().starts_with("max-age="));
        let cookie = session_cookie(answer.headers());
        assert!(cookie.starts_with("__Host-peil="), "{cookie}");
        assert_eq!(attributes(&cookie), ["HttpOnly", "Max-Age=43200", "Path=/", "SameSite=Lax", "Secure"]);
        let cookie = cookie.split(';').next().unwrap();
        let page = server.visitor().request(Method::GET, "/staff").header("cookie", cookie).send().await.unwrap();
        assert_eq!(page.status(), StatusCode::OK);
        let language = server.visitor().get("/language/en?back=/").await;
        let chosen = language.headers()["set-cookie"].to_str().unwrap();
        assert!(chosen.starts_with("__Host-language=en;") && chosen.contains("Secure"), "{chosen}");
        let chosen = chosen.split(';').next().unwrap();
        let page = server.visitor().request(Method::GET, "/sign-in").header("cookie", chosen).send().await.unwrap();
        assert!(page.text().await.unwrap().contains("lang=\"en\""));
    }

    async fn behind_tls_a_cookie_that_another_host_could_have_set_lets_nobody_in(database: Database) {
        let server = Server::start_behind(database, "https://peil.example.org").await;
        server.administrator().await;
        let answer = sign_in(&server.visitor(), EMAIL, PASSWORD, "").await;
        let cookie = session_cookie(answer.headers()).split(';').next().unwrap().replace("__Host-", "");
        let page = server.visitor().request(Method::GET, "/staff").header("cookie", cookie).send().await.unwrap();
        assert_eq!(leads_to(&page), Some("/sign-in?next=%2Fstaff"));
    }

    async fn a_link_for_somebody_else_carries_the_address_that_people_use(database: Database) {
        let server = Server::start_behind(database, "https://peil.example.org").await;
        server.administrator().await;
        let answer = sign_in(&server.visitor(), EMAIL, PASSWORD, "").await;
        let cookie = session_cookie(answer.headers()).split(';').next().unwrap().to_owned();
        let request = server.visitor().request(Method::POST, "/admin/accounts").header("cookie", cookie);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let page = request.body("name=Eva&email=eva%40example.org&role=leader").send().await.unwrap().text().await.unwrap();
        assert!(page.contains("https://peil.example.org/link/"), "the link leads elsewhere: {}", link_on(&page));
    }
}

pub async fn sign_in(visitor: &Visitor, email: &str, password: &str, next: &str) -> Response {
    visitor.post("/sign-in", &[("email", email), ("password", password), ("next", next)]).await
}

/// Where a redirect goes.
pub fn leads_to(answer: &Response) -> Option<&str> {
    let target = answer.headers().get("location").map(|target| target.to_str().unwrap());
    target.filter(|_| answer.status() == StatusCode::SEE_OTHER)
}

fn session_cookie(headers: &HeaderMap) -> String {
    let mut cookies = headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
    cookies.find(|cookie| cookie.contains("peil=")).expect("no session cookie is set").to_owned()
}

/// A cookie's attributes, sorted.
fn attributes(cookie: &str) -> Vec<&str> {
    let mut found: Vec<&str> = cookie.split("; ").skip(1).collect();
    found.sort_unstable();
    found
}

/// Adds an account and returns its link.
pub async fn new_link(administrator: &Visitor, name: &str, email: &str, role: &str) -> String {
    let page = administrator.post("/admin/accounts", &[("name", name), ("email", email), ("role", role)]).await;
    assert_eq!(page.status(), StatusCode::OK);
    link_on(&page.text().await.unwrap())
}

/// The link that a page shows.
pub fn link_on(page: &str) -> String {
    let page = Html::parse_document(page);
    let secret: String = page.select(&Selector::parse("p.secret").unwrap()).next().unwrap().text().collect();
    secret[secret.find("/link/").unwrap()..].to_owned()
}

/// What stands in a field.
fn value_of(page: &str, name: &str) -> Option<String> {
    let page = Html::parse_document(page);
    let field = page.select(&Selector::parse(&format!("[name={name}]")).unwrap()).next()?;
    field.attr("value").map(ToOwned::to_owned)
}
