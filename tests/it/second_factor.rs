//! Signing in in two steps: setting it up, using it, losing it, and having to have it.

use std::collections::BTreeSet;

use peil::core::totp::{STEP_SECONDS, code, step_at};
use reqwest::{Response, StatusCode};
use scraper::{Html, Selector};

use crate::events::{events, texts};
use crate::server::{Server, Visitor, on_both_databases, peil, run};
use crate::sign_in::{leads_to, link_on, sign_in};

const EMAIL: &str = "amina@example.org";
const PASSWORD: &str = "riktig hest batteri";
const FACTOR: &str = "/account/second-factor";

/// The app on somebody's phone.
struct App {
    secret: Vec<u8>,
}

impl App {
    /// The code that the app shows now, or some steps away from it.
    fn shows(&self, ahead: i64) -> String {
        format!("{:06}", code(&self.secret, step_at(chrono::Utc::now().timestamp()) + ahead))
    }
}

fn all(page: &str, selector: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    page.select(&Selector::parse(selector).unwrap()).map(|found| found.text().collect::<String>()).collect()
}

/// Begins to set up the second step; returns the app that has read the key off the page.
async fn begin(visitor: &Visitor, password: &str) -> App {
    let begun = visitor.post(FACTOR, &[("password", password)]).await;
    assert_eq!(leads_to(&begun), Some(FACTOR));
    let page = visitor.get(FACTOR).await.text().await.unwrap();
    let key = all(&page, "p.secret").remove(0).replace(' ', "");
    App { secret: data_encoding::BASE32_NOPAD.decode(key.as_bytes()).unwrap() }
}

/// Sets up the second step; returns the app and the recovery codes.
async fn set_up(visitor: &Visitor, password: &str) -> (App, Vec<String>) {
    let app = begin(visitor, password).await;
    let mut confirmed = visitor.post(&format!("{FACTOR}/confirm"), &[("code", &app.shows(-1))]).await;
    if confirmed.status() == StatusCode::UNPROCESSABLE_ENTITY {
        // The step ended on the way, and the code was two steps old when it came: the next one has a whole step before it.
        confirmed = visitor.post(&format!("{FACTOR}/confirm"), &[("code", &app.shows(-1))]).await;
    }
    assert_eq!(confirmed.status(), StatusCode::OK);
    let codes = all(&confirmed.text().await.unwrap(), ".recovery-codes code");
    (app, codes)
}

/// The first step of signing in, by somebody new.
async fn half(server: &Server) -> Visitor {
    let visitor = server.stranger();
    let answer = sign_in(&visitor, EMAIL, PASSWORD, "/staff/targets").await;
    assert_eq!(leads_to(&answer), Some("/sign-in/code?next=%2Fstaff%2Ftargets"));
    visitor
}

async fn second(visitor: &Visitor, code: &str) -> Response {
    visitor.post("/sign-in/code", &[("code", code), ("next", "/staff/targets")]).await
}

/// As if no code had been used yet, so that a test needs not wait for the next.
async fn forget_steps(server: &Server) {
    server.database.execute("UPDATE second_factor SET last_step = 0").await;
}

on_both_databases! {
    async fn the_second_step_is_asked_for_after_the_password_and_nothing_opens_before(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let (app, codes) = set_up(&administrator, PASSWORD).await;
        assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 10);

        let visitor = half(&server).await;
        for path in ["/staff", "/account", "/api/v1/units"] {
            assert_ne!(visitor.get(path).await.status(), StatusCode::OK, "{path}");
        }
        assert_eq!(visitor.get("/sign-in/code").await.status(), StatusCode::OK);
        let entered = second(&visitor, &app.shows(0)).await;
        assert_eq!(leads_to(&entered), Some("/staff/targets"));
        assert_eq!(visitor.get("/staff/targets").await.status(), StatusCode::OK);

        let wrong = sign_in(&server.stranger(), EMAIL, "feil hest batteri", "").await;
        assert_eq!(wrong.status(), StatusCode::UNAUTHORIZED, "whoever lacks the password is told nothing of a second step");
        assert_eq!(leads_to(&server.stranger().get("/sign-in/code").await), Some("/sign-in"));
        let kept = events(&server.database).await;
        assert!(kept.contains(&"amina second-factor-set null".to_owned()), "{kept:#?}");
        assert_eq!(kept.last().unwrap(), r#"- sign-in-failed {"account":"amina","way":"password"}"#);
    }

    async fn nothing_is_set_up_before_the_first_code_or_without_the_password(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        assert_eq!(administrator.post(FACTOR, &[("password", "feil hest batteri")]).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let app = begin(&administrator, PASSWORD).await;
        let wrong = administrator.post(&format!("{FACTOR}/confirm"), &[("code", &app.shows(5))]).await;
        assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let entered = sign_in(&server.stranger(), EMAIL, PASSWORD, "").await;
        assert_eq!(leads_to(&entered), Some("/"), "the second step is not on yet");
    }

    async fn a_code_counts_once_and_one_step_early_or_late(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let (app, _) = set_up(&administrator, PASSWORD).await;
        // Two steps away even when the clock moves on during the test.
        for far in [-3, 3] {
            assert_eq!(second(&half(&server).await, &app.shows(far)).await.status(), StatusCode::UNAUTHORIZED, "{far}");
        }
        forget_steps(&server).await;
        let now = app.shows(0);
        assert_eq!(second(&half(&server).await, &now).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(second(&half(&server).await, &now).await.status(), StatusCode::UNAUTHORIZED, "a code counts once");
        assert_eq!(second(&half(&server).await, &app.shows(-1)).await.status(), StatusCode::UNAUTHORIZED, "nor does an earlier one");
        assert_eq!(second(&half(&server).await, &app.shows(1)).await.status(), StatusCode::SEE_OTHER, "a later one does");
    }

    async fn of_two_who_send_the_same_code_at_the_same_moment_one_comes_in(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let (app, codes) = set_up(&administrator, PASSWORD).await;
        for code in [app.shows(1), codes[0].clone()] {
            let (one, other) = (half(&server).await, half(&server).await);
            let (first, second) = tokio::join!(second(&one, &code), second(&other, &code));
            let mut statuses = [first.status(), second.status()];
            statuses.sort();
            assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::UNAUTHORIZED], "{code}");
        }
    }

    async fn one_half_sign_in_becomes_one_session(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let (_, codes) = set_up(&administrator, PASSWORD).await;
        let visitor = half(&server).await;
        let (first, other) = tokio::join!(second(&visitor, &codes[0]), second(&visitor, &codes[1]));
        let entered = [first, other].iter().filter(|answer| answer.status() == StatusCode::SEE_OTHER && leads_to(answer) == Some("/staff/targets")).count();
        assert_eq!(entered, 1);
    }

    async fn a_half_sign_in_is_over_after_ten_minutes(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let (app, _) = set_up(&administrator, PASSWORD).await;
        let visitor = half(&server).await;
        server.database.execute("UPDATE half_sign_in SET expires_at = expires_at - 600").await;
        assert_eq!(second(&visitor, &app.shows(0)).await.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(leads_to(&visitor.get("/sign-in/code").await), Some("/sign-in"));
        assert_eq!(leads_to(&visitor.get("/staff").await), Some("/sign-in?next=%2Fstaff"));
    }

    async fn each_recovery_code_lets_in_once_and_leaves_an_event(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let (_, codes) = set_up(&administrator, PASSWORD).await;
        for (typed, expected) in [
            (codes[0].clone(), StatusCode::SEE_OTHER),
            (codes[0].clone(), StatusCode::UNAUTHORIZED),
            (codes[1].to_uppercase().replace('-', " "), StatusCode::SEE_OTHER),
        ] {
            assert_eq!(second(&half(&server).await, &typed).await.status(), expected, "{typed}");
        }
        assert!(events(&server.database).await.contains(&r#"amina recovery-code-used {"left":8}"#.to_owned()));
        let stored = if server.database.is_postgres() { "encode(digest, 'hex')" } else { "lower(hex(digest))" };
        let digests = texts(&server.database, &format!("SELECT {stored} AS value FROM recovery_code")).await;
        assert_eq!(digests.len(), 8);
        assert!(digests.iter().all(|digest| digest.len() == 64), "only digests are stored");
    }

    async fn new_recovery_codes_take_the_place_of_the_old(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let (app, old) = set_up(&administrator, PASSWORD).await;
        let path = format!("{FACTOR}/codes");
        let refused = administrator.post(&path, &[("password", PASSWORD), ("code", "000000")]).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let made = administrator.post(&path, &[("password", PASSWORD), ("code", &app.shows(1))]).await;
        let new = all(&made.text().await.unwrap(), ".recovery-codes code");
        assert_eq!(new.len(), 10);
        assert_eq!(second(&half(&server).await, &old[3]).await.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(second(&half(&server).await, &new[3]).await.status(), StatusCode::SEE_OTHER);
    }

    async fn wrong_codes_are_limited_by_account_and_a_known_browser_has_its_own_tries(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let own = server.administrator().await;
        let (app, _) = set_up(&own, PASSWORD).await;
        own.post("/sign-out", &[]).await;
        let mut refused = 0;
        for _ in 0..12 {
            // Somebody who has the password, from wherever.
            let tried = second(&half(&server).await, &app.shows(9)).await;
            refused += usize::from(tried.status() == StatusCode::TOO_MANY_REQUESTS);
        }
        assert_eq!(refused, 2);
        assert_eq!(leads_to(&sign_in(&own, EMAIL, PASSWORD, "").await), Some("/sign-in/code?next=%2F"));
        assert_eq!(second(&own, &app.shows(1)).await.status(), StatusCode::SEE_OTHER);
    }

    /// Whoever finds somebody's link has changed nothing before the second step was right.
    async fn a_sign_in_link_asks_for_the_second_step_before_it_changes_anything(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let staff = server.person(&administrator, "staff").await;
        let (app, _) = set_up(&staff, "et langt passord").await;
        let page = administrator.post("/admin/accounts/link", &[("email", "staff@example.org")]).await.text().await.unwrap();
        let (link, finder, new) = (link_on(&page), server.stranger(), "fjording lykt måke tosk");
        assert!(finder.get(&link).await.text().await.unwrap().contains("name=\"code\""));
        for code in ["", "000000"] {
            let refused = finder.post(&link, &[("password", new), ("code", code)]).await;
            assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{code:?}");
            assert_eq!(leads_to(&finder.get("/staff").await), Some("/sign-in?next=%2Fstaff"));
        }
        assert_eq!(staff.get("/staff").await.status(), StatusCode::OK, "the owner's session goes on");
        let entered = sign_in(&server.stranger(), "staff@example.org", "et langt passord", "").await;
        assert_eq!(leads_to(&entered), Some("/sign-in/code?next=%2F"), "the owner's password holds");
        let owner = server.stranger();
        assert_eq!(leads_to(&owner.post(&link, &[("password", new), ("code", &app.shows(1))]).await), Some("/"));
        assert_eq!(owner.get("/staff").await.status(), StatusCode::OK);
        let kept: Vec<String> = events(&server.database).await.into_iter().filter(|event| event.contains("second-factor") && event.contains("failed")).collect();
        assert_eq!(kept.len(), 2, "{kept:#?}");
    }

    /// A secret that was begun with waits for its first code a quarter of an hour, and not over a change of password.
    async fn a_second_step_that_was_begun_is_forgotten_in_time_and_with_the_password(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let confirm = format!("{FACTOR}/confirm");
        for ends in ["time", "password"] {
            let app = begin(&administrator, if ends == "time" { PASSWORD } else { "fjording lykt måke tosk" }).await;
            if ends == "time" {
                server.database.execute("UPDATE second_factor SET last_step = last_step - 31").await;
            } else {
                let form = [("present", "fjording lykt måke tosk"), ("password", PASSWORD)];
                assert_eq!(administrator.post("/account/password", &form).await.status(), StatusCode::OK);
            }
            let page = administrator.get(FACTOR).await.text().await.unwrap();
            assert!(!page.contains(&data_encoding::BASE32_NOPAD.encode(&app.secret)[..4]), "{ends}: the key is still shown");
            let late = administrator.post(&confirm, &[("code", &app.shows(0))]).await;
            assert_eq!(late.status(), StatusCode::UNPROCESSABLE_ENTITY, "{ends}");
            if ends == "time" {
                let form = [("present", PASSWORD), ("password", "fjording lykt måke tosk")];
                assert_eq!(administrator.post("/account/password", &form).await.status(), StatusCode::OK);
            }
        }
        set_up(&administrator, PASSWORD).await;
    }

    /// Somebody who knows the password and spends the account's codes does not keep its owner from using a new link.
    async fn a_new_link_lets_the_owner_in_whatever_strangers_tried(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let staff = server.person(&administrator, "staff").await;
        let (app, _) = set_up(&staff, "et langt passord").await;
        for _ in 0..12 {
            let stranger = server.stranger();
            sign_in(&stranger, "staff@example.org", "et langt passord", "").await;
            second(&stranger, "000000").await;
        }
        let page = administrator.post("/admin/accounts/link", &[("email", "STAFF@example.org")]).await.text().await.unwrap();
        let entered = server.stranger().post(&link_on(&page), &[("password", "fjording lykt måke tosk"), ("code", &app.shows(1))]).await;
        assert_eq!(leads_to(&entered), Some("/"));
    }

    async fn a_session_alone_does_not_take_an_account_over(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        set_up(&administrator, PASSWORD).await;
        for path in ["/admin/second-factors/reset", "/admin/accounts/link"] {
            let refused = administrator.post(path, &[("email", EMAIL)]).await;
            assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(!refused.text().await.unwrap().contains("/link/"));
        }
        assert_eq!(leads_to(&sign_in(&server.stranger(), EMAIL, PASSWORD, "").await), Some("/sign-in/code?next=%2F"));
        let page = administrator.get("/admin/second-factors").await.text().await.unwrap();
        assert!(!page.contains("/admin/second-factors/reset"), "a button that is always refused");
    }

    async fn removing_ones_second_step_asks_for_password_and_code(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let (app, _) = set_up(&administrator, PASSWORD).await;
        let path = format!("{FACTOR}/remove");
        for (password, code) in [("feil hest batteri", app.shows(1)), (PASSWORD, "000000".into()), (PASSWORD, String::new())] {
            let refused = administrator.post(&path, &[("password", password), ("code", &code)]).await;
            assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
        }
        let removed = administrator.post(&path, &[("password", PASSWORD), ("code", &app.shows(1))]).await;
        assert_eq!(leads_to(&removed), Some(FACTOR));
        assert_eq!(leads_to(&sign_in(&server.stranger(), EMAIL, PASSWORD, "").await), Some("/"));
        assert_eq!(events(&server.database).await.iter().filter(|event| event.contains("second-factor-removed")).count(), 1);
        assert_eq!(texts(&server.database, "SELECT account AS value FROM recovery_code").await.len(), 0);
    }

    async fn whoever_must_have_a_second_step_is_led_to_set_it_up_before_anything_else(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let staff = server.person(&administrator, "staff").await;
        let leader = server.person(&administrator, "leader").await;
        let set = administrator.post("/admin/second-factors", &[("staff", "yes")]).await;
        assert_eq!(leads_to(&set), Some("/admin/second-factors"));

        assert_eq!(leads_to(&staff.get("/").await), Some("/staff"));
        for path in ["/staff", "/scorecards"] {
            assert_eq!(leads_to(&staff.get(path).await), Some(FACTOR), "{path}");
        }
        for path in ["/api/v1/units"] {
            assert_eq!(staff.get(path).await.status(), StatusCode::FORBIDDEN, "{path}");
        }
        assert_eq!(staff.post("/staff/rounds/new", &[]).await.status(), StatusCode::FORBIDDEN);
        assert_eq!(staff.get("/account").await.status(), StatusCode::OK);
        assert_eq!(leader.get("/scorecards").await.status(), StatusCode::OK, "other roles go on as before");

        set_up(&staff, "et langt passord").await;
        assert_eq!(staff.get("/staff").await.status(), StatusCode::OK);
        let kept = events(&server.database).await;
        assert!(kept.contains(&r#"amina second-factor-required {"is_required":true,"role":"staff"}"#.to_owned()), "{kept:#?}");
        administrator.post("/admin/second-factors", &[]).await;
        assert!(events(&server.database).await.last().unwrap().contains(r#""is_required":false"#));
    }

    async fn an_administrator_and_the_command_line_can_reset_it(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let staff = server.person(&administrator, "staff").await;
        let reset = "/admin/second-factors/reset";
        for round in 0..2 {
            set_up(&staff, "et langt passord").await;
            if round == 0 {
                assert_eq!(leads_to(&administrator.post(reset, &[("email", "staff@example.org")]).await), Some("/admin/second-factors"));
            } else {
                let done = run(&mut peil(&["user", "reset-second-factor", "staff@example.org", "--database", &server.database.url]));
                assert_eq!((done.code, done.err.as_str()), (0, ""));
            }
            let entered = sign_in(&server.stranger(), "staff@example.org", "et langt passord", "").await;
            assert_eq!(leads_to(&entered), Some("/"));
        }
        for nobody in ["staff@example.org", "nobody@example.org"] {
            assert_eq!(administrator.post(reset, &[("email", nobody)]).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        }
        let kept: Vec<String> = events(&server.database).await.into_iter().filter(|event| event.contains("second-factor-reset")).collect();
        assert_eq!(kept, [r#"amina second-factor-reset {"account":"staff"}"#, r#"- second-factor-reset {"account":"staff"}"#]);
    }
}

#[test]
fn an_apps_code_is_that_of_the_step() {
    assert_eq!(STEP_SECONDS, 30);
    let app = App { secret: b"12345678901234567890".to_vec() };
    assert_eq!(app.shows(0).len(), 6);
}
