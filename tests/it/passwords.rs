//! Choosing and changing a password, and how often one may be tried.

use std::sync::atomic::{AtomicU32, Ordering};

use argon2::password_hash::PasswordHasher;
use argon2::{Algorithm, Argon2, Params, Version};
use reqwest::header::HeaderMap;
use reqwest::{Method, Response, StatusCode};

use crate::events::{events, texts};
use crate::server::{Server, Visitor, on_both_databases};
use crate::sign_in::{leads_to, new_link, sign_in};

const EMAIL: &str = "amina@example.org";
const PASSWORD: &str = "riktig hest batteri";
const NEW: &str = "fjording lykt måke tosk";

/// Wrong passwords from strangers' browsers until they are refused; how many were tried.
async fn spend(server: &Server, email: &str) -> (usize, Response) {
    for tried in 0..50 {
        let answer = attempt(&server.stranger(), email, "feil hest batteri").await;
        if answer.status() != StatusCode::UNAUTHORIZED {
            return (tried, answer);
        }
    }
    panic!("nothing was ever refused");
}

/// One try, from a place where nobody has tried before, so that it is the account's limit that answers.
async fn attempt(visitor: &Visitor, email: &str, password: &str) -> Response {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let [.., third, last] = NUMBER.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    let form = [("email", email), ("password", password)];
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let request = visitor.request(Method::POST, "/sign-in").header("x-forwarded-for", format!("198.19.{third}.{last}"));
    request.header("content-type", "application/x-www-form-urlencoded").body(form).send().await.unwrap()
}

async fn change(visitor: &Visitor, present: &str, password: &str) -> Response {
    visitor.post("/account/password", &[("present", present), ("password", password)]).await
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let cookies = headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
    cookies.filter(|cookie| cookie.starts_with(&format!("{name}="))).map(ToOwned::to_owned).next()
}

async fn stored_hash(server: &Server) -> String {
    texts(&server.database, "SELECT password_hash AS value FROM account WHERE email = 'amina@example.org'")
        .await
        .remove(0)
}

on_both_databases! {
    async fn a_password_that_is_guessed_first_cannot_be_chosen_anywhere(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let link = new_link(&administrator, "Eva Berntsen", "eva.b@example.org", "leader").await;
        administrator.post("/admin/units", &[("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")]).await;
        for guessed in ["aaaaaaaaaaaa", "passordpassord", "sommerferie2026", "qwerty123456", "EvaBerntsen1984", "eva.b@example.org", "OsloPeil2026"] {
            let refused = server.stranger().post(&link, &[("password", guessed)]).await;
            assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{guessed}");
            let page = refused.text().await.unwrap();
            assert!(page.contains("fire tilfeldige ord"), "the page says what to do instead");
            assert!(!page.contains(guessed) || guessed.contains('@'), "a password is never sent back");
            let own = change(&administrator, PASSWORD, &guessed.replace("EvaBerntsen", "Amina.").replace("eva.b", "amina")).await;
            assert_eq!(own.status(), StatusCode::UNPROCESSABLE_ENTITY, "{guessed}");
        }
        assert_eq!(server.stranger().post(&link, &[("password", NEW)]).await.status(), StatusCode::SEE_OTHER);
    }

    async fn the_first_administrator_cannot_choose_a_guessed_one_either(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let link = server.setup_link.clone().unwrap();
        let path = &link[link.find("/link/").unwrap()..];
        let person = |password| [("name", "Amina Hassan"), ("email", EMAIL), ("password", password)];
        let refused = server.stranger().post(path, &person("aminahassan2026")).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(server.stranger().post(path, &person(PASSWORD)).await.status(), StatusCode::SEE_OTHER);
    }

    /// The same words typed on two kinds of keyboard.
    async fn a_password_opens_in_every_form_that_looks_the_same(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        assert_eq!(change(&administrator, PASSWORD, "bl\u{e5}b\u{e6}r og caf\u{e9} i regn").await.status(), StatusCode::OK);
        for typed in ["bla\u{30a}b\u{e6}r og cafe\u{301} i regn", "bl\u{e5}b\u{e6}r\u{a0}og caf\u{e9} i regn"] {
            let entered = sign_in(&server.stranger(), EMAIL, typed, "").await;
            assert_eq!(entered.status(), StatusCode::SEE_OTHER, "{typed:?}");
        }
    }

    async fn hashes_of_former_versions_open_and_are_renewed(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        server.administrator().await;
        let weak = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(1024, 1, 1, None).unwrap());
        let today = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, None).unwrap());
        let typed = "bla\u{30a}bær og kaffe i sol";
        // Weaker parameters; then what was typed, in the form in which it was typed.
        for (function, typed) in [(&weak, PASSWORD), (&today, typed)] {
            let old = function.hash_password(typed.as_bytes()).unwrap().to_string();
            server.database.execute(&format!("UPDATE account SET password_hash = '{old}'")).await;
            assert_eq!(sign_in(&server.stranger(), EMAIL, "feil hest batteri", "").await.status(), StatusCode::UNAUTHORIZED);
            assert_eq!(stored_hash(&server).await, old, "a wrong password renews nothing");
            assert_eq!(sign_in(&server.stranger(), EMAIL, typed, "").await.status(), StatusCode::SEE_OTHER);
            let renewed = stored_hash(&server).await;
            assert_ne!(renewed, old);
            assert!(renewed.contains("m=19456,t=2,p=1"), "{renewed}");
            assert_eq!(sign_in(&server.stranger(), EMAIL, typed, "").await.status(), StatusCode::SEE_OTHER);
            assert_eq!(stored_hash(&server).await, renewed, "once is enough");
        }
        assert_eq!(sign_in(&server.stranger(), EMAIL, "bl\u{e5}bær og kaffe i sol", "").await.status(), StatusCode::SEE_OTHER);
    }

    async fn changing_ones_own_password_asks_for_the_present_one_and_ends_other_sessions(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let elsewhere = server.stranger();
        assert_eq!(sign_in(&elsewhere, EMAIL, PASSWORD, "").await.status(), StatusCode::SEE_OTHER);
        let another = server.person(&administrator, "administrator").await;
        let link = link_for(&another, EMAIL).await;

        for (present, new) in [("feil hest batteri", NEW), (PASSWORD, "kort"), ("", NEW)] {
            assert_eq!(change(&administrator, present, new).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(elsewhere.get("/staff").await.status(), StatusCode::OK, "nothing has happened yet");

        let changed = change(&administrator, PASSWORD, NEW).await;
        assert_eq!(changed.status(), StatusCode::OK);
        assert_eq!(administrator.get("/staff").await.status(), StatusCode::OK, "this session goes on");
        assert_eq!(leads_to(&elsewhere.get("/staff").await), Some("/sign-in?next=%2Fstaff"));
        assert_eq!(server.stranger().get(&link).await.status(), StatusCode::GONE, "links of before are spent");
        assert_eq!(sign_in(&server.stranger(), EMAIL, PASSWORD, "").await.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(sign_in(&server.stranger(), EMAIL, NEW, "").await.status(), StatusCode::SEE_OTHER);
        let kept = events(&server.database).await;
        assert_eq!(kept.iter().filter(|event| event.contains("amina password-changed")).count(), 1, "{kept:#?}");
        assert!(!kept.iter().any(|event| event.contains(NEW) || event.contains(PASSWORD)));
    }

    /// Of two who change one password at the same moment, both from the present one, one does.
    async fn a_password_is_changed_once_from_the_one_that_was_typed(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let (one, other) = (server.administrator().await, server.stranger());
        assert_eq!(sign_in(&other, EMAIL, PASSWORD, "").await.status(), StatusCode::SEE_OTHER);
        let (first, second) = tokio::join!(change(&one, PASSWORD, NEW), change(&other, PASSWORD, "grått tårn synger lavt"));
        let changed = [first.status(), second.status()].iter().filter(|status| **status == StatusCode::OK).count();
        assert_eq!(changed, 1);
    }

    async fn wrong_passwords_of_one_account_are_counted_over_all_places(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        server.administrator().await;
        let (tried, refused) = spend(&server, EMAIL).await;
        assert_eq!((tried, refused.status()), (10, StatusCode::TOO_MANY_REQUESTS));
        let wait: u32 = refused.headers()["retry-after"].to_str().unwrap().parse().unwrap();
        assert!((1..=900).contains(&wait), "{wait}");
        let right = attempt(&server.stranger(), EMAIL, PASSWORD).await;
        assert_eq!(right.status(), StatusCode::TOO_MANY_REQUESTS, "not even the right one, or a stranger could go on guessing");
        let other = attempt(&server.stranger(), "inger@example.org", "feil hest batteri").await;
        assert_eq!(other.status(), StatusCode::UNAUTHORIZED, "other accounts have tries of their own");
    }

    async fn an_address_without_an_account_is_limited_and_answered_like_one_with(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        server.administrator().await;
        let mut seen = Vec::new();
        for email in [EMAIL, "nobody@example.org"] {
            let (tried, refused) = spend(&server, email).await;
            let status = refused.status();
            seen.push((tried, status, refused.text().await.unwrap().replace(email, "E-MAIL")));
        }
        assert_eq!(seen[0], seen[1]);
    }

    async fn strangers_cannot_shut_anybody_out_of_a_browser_that_they_used_before(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let own = server.administrator().await;
        own.post("/sign-out", &[]).await;
        spend(&server, EMAIL).await;
        assert_eq!(attempt(&own, EMAIL, "feil hest batteri").await.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(attempt(&own, EMAIL, PASSWORD).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(attempt(&own, "inger@example.org", "feil hest batteri").await.status(), StatusCode::UNAUTHORIZED);

        // Tries from such a browser are counted, too: nine more after the wrong one above.
        for _ in 0..9 {
            assert_eq!(attempt(&own, EMAIL, "feil hest batteri").await.status(), StatusCode::UNAUTHORIZED);
        }
        assert_eq!(attempt(&own, EMAIL, PASSWORD).await.status(), StatusCode::TOO_MANY_REQUESTS);
    }

    /// Neither wrong passwords nor wrong links at the address where somebody sits shut them out of a browser that they used before.
    async fn strangers_at_the_same_address_shut_nobody_out_of_a_browser_that_they_used_before(database: Database) {
        let server = Server::start(database).await;
        let own = server.administrator().await;
        own.post("/sign-out", &[]).await;
        let flood = async || {
            for number in 0..15 {
                let email = format!("ingen{number}@example.org");
                sign_in(&server.visitor(), &email, "feil hest batteri", "").await;
                server.visitor().post("/link/feil", &[("password", NEW)]).await;
                server.visitor().request(Method::PUT, "/link/feil").send().await.unwrap();
            }
        };
        flood().await;
        assert_eq!(sign_in(&server.visitor(), EMAIL, PASSWORD, "").await.status(), StatusCode::TOO_MANY_REQUESTS, "no limit");
        assert_eq!(sign_in(&own, EMAIL, PASSWORD, "").await.status(), StatusCode::SEE_OTHER);
        // A link that is right lets in, too.
        let page = own.post("/admin/accounts", &[("name", "Eva"), ("email", "eva@example.org"), ("role", "staff")]).await;
        let link = crate::sign_in::link_on(&page.text().await.unwrap());
        flood().await;
        assert_eq!(server.visitor().post(&link, &[("password", NEW)]).await.status(), StatusCode::SEE_OTHER);
        // A made-up secret makes nobody known to the place's limit either.
        let form = "email=amina%40example.org&password=riktig+hest+batteri";
        let tried = server.visitor().request(Method::POST, "/sign-in").header("cookie", "peil-known=AAAA");
        let tried = tried.header("content-type", "application/x-www-form-urlencoded").body(form).send().await.unwrap();
        assert_eq!(tried.status(), StatusCode::TOO_MANY_REQUESTS);
    }

    /// Two who share a browser: neither gets new tries at the other's password by signing in as themselves.
    async fn signing_in_as_oneself_brings_no_new_tries_at_a_colleague(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        server.person(&administrator, "staff").await;
        let shared = server.stranger();
        assert_eq!(attempt(&shared, EMAIL, PASSWORD).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(attempt(&shared, "staff@example.org", "et langt passord").await.status(), StatusCode::SEE_OTHER);
        for _ in 0..10 {
            assert_eq!(attempt(&shared, EMAIL, "feil hest batteri").await.status(), StatusCode::UNAUTHORIZED);
        }
        assert_eq!(attempt(&shared, "staff@example.org", "et langt passord").await.status(), StatusCode::SEE_OTHER);
        assert_eq!(attempt(&shared, EMAIL, "feil hest batteri").await.status(), StatusCode::TOO_MANY_REQUESTS);
    }

    /// A colleague who changes their own password stays known in a shared browser, and so do the others.
    async fn a_changed_password_shuts_no_colleague_out_of_a_shared_browser(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        server.person(&administrator, "staff").await;
        let shared = server.stranger();
        attempt(&shared, EMAIL, PASSWORD).await;
        attempt(&shared, "staff@example.org", "et langt passord").await;
        assert_eq!(change(&shared, "et langt passord", NEW).await.status(), StatusCode::OK);
        spend(&server, EMAIL).await;
        spend(&server, "staff@example.org").await;
        assert_eq!(attempt(&shared, EMAIL, PASSWORD).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(attempt(&shared, "staff@example.org", NEW).await.status(), StatusCode::SEE_OTHER);
    }

    /// Neither without nor with a made-up secret of a half sign-in may anybody ask without end.
    async fn nobody_asks_for_the_second_step_without_end(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        for cookie in ["", "peil-half=AAAA", "peil-half=AAAA; peil-known=AAAA"] {
            let mut refused = 0;
            for _ in 0..30 {
                let request = server.visitor().request(Method::POST, "/sign-in/code").header("cookie", cookie);
                let request = request.header("content-type", "application/x-www-form-urlencoded").body("code=123456");
                refused += usize::from(request.send().await.unwrap().status() == StatusCode::TOO_MANY_REQUESTS);
            }
            assert!(refused > 10, "{cookie:?}: {refused}");
        }
    }

    /// Other programs at the same host have cookies of their own, in whatever bytes.
    async fn a_cookie_that_is_no_text_hides_none_of_ours(database: Database) {
        let server = Server::start(database).await;
        server.administrator().await;
        let entered = sign_in(&server.visitor(), EMAIL, PASSWORD, "").await;
        let session = cookie(entered.headers(), "peil").unwrap();
        let session = session.split(';').next().unwrap();
        for foreign in [&b"x=\xe5; "[..], b"x; ", b"=; peilx=1; ", b"x=\"a b\"; "] {
            let value = reqwest::header::HeaderValue::from_bytes(&[foreign, session.as_bytes()].concat()).unwrap();
            let page = server.visitor().request(Method::GET, "/staff").header("cookie", value).send().await.unwrap();
            assert_eq!(page.status(), StatusCode::OK, "{foreign:?}");
        }
    }

    async fn signing_in_ends_the_session_that_the_browser_held(database: Database) {
        let server = Server::start(database).await;
        let visitor = server.administrator().await;
        sign_in(&visitor, EMAIL, PASSWORD, "").await;
        assert_eq!(texts(&server.database, "SELECT account AS value FROM session").await.len(), 1);
        assert_eq!(visitor.get("/staff").await.status(), StatusCode::OK);
    }

    async fn a_new_password_makes_all_browsers_unknown_but_the_one_that_chose_it(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let own = server.administrator().await;
        let elsewhere = server.stranger();
        attempt(&elsewhere, EMAIL, PASSWORD).await;
        assert_eq!(change(&own, PASSWORD, NEW).await.status(), StatusCode::OK);
        own.post("/sign-out", &[]).await;
        spend(&server, EMAIL).await;
        assert_eq!(attempt(&elsewhere, EMAIL, NEW).await.status(), StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(attempt(&own, EMAIL, NEW).await.status(), StatusCode::SEE_OTHER);
    }

    async fn a_made_up_browser_secret_makes_nobody_known(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        server.administrator().await;
        spend(&server, EMAIL).await;
        let form = [("email", EMAIL), ("password", PASSWORD)];
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let tried = server.stranger().request(Method::POST, "/sign-in")
            .header("cookie", "peil-known=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form).send().await.unwrap();
        assert_eq!(tried.status(), StatusCode::TOO_MANY_REQUESTS);
    }

    async fn ones_own_password_cannot_be_guessed_from_a_session_that_was_left_open(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        for _ in 0..10 {
            assert_eq!(change(&administrator, "feil hest batteri", NEW).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        }
        assert_eq!(change(&administrator, PASSWORD, NEW).await.status(), StatusCode::TOO_MANY_REQUESTS);
    }

    async fn the_known_browsers_cookie_is_out_of_reach_and_its_secret_is_not_stored(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        server.administrator().await;
        let entered = sign_in(&server.stranger(), EMAIL, PASSWORD, "").await;
        let known = cookie(entered.headers(), "peil-known").expect("no cookie");
        assert!(known.contains("HttpOnly") && known.contains("SameSite=Lax") && known.contains("Path=/"), "{known}");
        let secret = known.split(['=', ';']).nth(1).unwrap();
        let stored = if server.database.is_postgres() { "encode(digest, 'hex')" } else { "lower(hex(digest))" };
        for digest in texts(&server.database, &format!("SELECT {stored} AS value FROM known_browser")).await {
            assert!(digest.len() == 64 && !digest.contains(secret));
        }
        let guest = server.stranger().get("/").await;
        assert!(cookie(guest.headers(), "peil-known").is_none());
    }

    async fn over_tls_the_known_browsers_cookie_keeps_to_this_host(database: Database) {
        let server = Server::start_behind(database, "https://peil.example.org").await;
        server.administrator().await;
        let entered = sign_in(&server.stranger(), EMAIL, PASSWORD, "").await;
        let known = cookie(entered.headers(), "__Host-peil-known").expect("no cookie");
        assert!(known.contains("Secure") && known.contains("HttpOnly") && !known.contains("Domain"), "{known}");
    }
}

async fn link_for(administrator: &Visitor, email: &str) -> String {
    let page = administrator.post("/admin/accounts/link", &[("email", email)]).await.text().await.unwrap();
    crate::sign_in::link_on(&page)
}
