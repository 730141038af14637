//! How long a session lasts, and the list of one's own.

use reqwest::{Method, StatusCode};
use scraper::{Html, Selector};

use crate::events::{events, texts};
use crate::server::{Server, Visitor, on_both_databases};
use crate::sign_in::{leads_to, sign_in};

const EMAIL: &str = "amina@example.org";
const PASSWORD: &str = "riktig hest batteri";

/// Moves what is stored of all sessions into the past.
async fn wait(server: &Server, seconds: i64) {
    let past = format!(
        "UPDATE session SET began_at = began_at - {seconds}, seen_at = seen_at - {seconds}, expires_at = expires_at - {seconds}"
    );
    server.database.execute(&past).await;
}

async fn seen(server: &Server) -> Vec<i64> {
    let found = texts(&server.database, "SELECT CAST(seen_at AS TEXT) AS value FROM session ORDER BY seen_at").await;
    found.iter().map(|value| value.parse().unwrap()).collect()
}

/// The sessions on the page: what the form calls each, nothing for the one that asks.
async fn listed(visitor: &Visitor) -> Vec<Option<String>> {
    let page = visitor.get("/account").await;
    assert_eq!(page.status(), StatusCode::OK);
    let page = Html::parse_document(&page.text().await.unwrap());
    let (rows, field) = (Selector::parse("table tbody tr").unwrap(), Selector::parse("input[name=session]").unwrap());
    let name = |row: scraper::ElementRef<'_>| {
        row.select(&field).next().map(|field| field.value().attr("value").unwrap().to_owned())
    };
    page.select(&rows).map(name).collect()
}

on_both_databases! {
    async fn a_session_ends_after_an_hour_without_a_request(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        wait(&server, 59 * 60).await;
        assert_eq!(administrator.get("/staff").await.status(), StatusCode::OK);
        wait(&server, 59 * 60).await;
        assert_eq!(administrator.get("/staff").await.status(), StatusCode::OK, "each request begins the hour anew");
        wait(&server, 60 * 60).await;
        assert_eq!(leads_to(&administrator.get("/staff").await), Some("/sign-in?next=%2Fstaff"));
        assert_eq!(administrator.get("/api/v1/units").await.status(), StatusCode::UNAUTHORIZED);
    }

    async fn a_session_ends_after_twelve_hours_however_busy_it_is(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        for _ in 0..23 {
            wait(&server, 30 * 60).await;
            assert_eq!(administrator.get("/staff").await.status(), StatusCode::OK);
        }
        wait(&server, 30 * 60).await;
        assert_eq!(leads_to(&administrator.get("/staff").await), Some("/sign-in?next=%2Fstaff"));
    }

    async fn the_use_of_a_session_is_written_down_at_most_once_a_minute(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        // Half a minute ago: too little to write. A real minute cannot pass in between unless this test takes half of one.
        wait(&server, 20).await;
        let before = seen(&server).await;
        for _ in 0..5 {
            administrator.get("/account").await;
        }
        assert_eq!(seen(&server).await, before);
        wait(&server, 60).await;
        administrator.get("/account").await;
        assert!(seen(&server).await[0] > before[0] - 60);
    }

    async fn everybody_sees_their_own_sessions_and_can_end_each(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let leader = server.person(&administrator, "leader").await;
        let (second, third) = (server.stranger(), server.stranger());
        for visitor in [&second, &third] {
            assert_eq!(sign_in(visitor, "leader@example.org", "et langt passord", "").await.status(), StatusCode::SEE_OTHER);
        }
        let sessions = listed(&leader).await;
        assert_eq!(sessions.iter().filter(|session| session.is_none()).count(), 1, "one is marked as this one");
        assert_eq!(sessions.len(), 3, "the administrator's is not among them");

        let other = listed(&second).await.into_iter().flatten().collect::<Vec<_>>();
        let third_name = sessions.iter().flatten().find(|name| other.contains(name)).unwrap();
        let ended = leader.post("/account/sessions/end", &[("session", third_name.as_str())]).await;
        assert_eq!(leads_to(&ended), Some("/account"));
        assert_eq!(leads_to(&third.get("/scorecards").await), Some("/sign-in?next=%2Fscorecards"));
        assert_eq!(second.get("/scorecards").await.status(), StatusCode::OK);

        assert_eq!(leads_to(&leader.post("/account/sessions/end-others", &[]).await), Some("/account"));
        assert_eq!(leads_to(&second.get("/scorecards").await), Some("/sign-in?next=%2Fscorecards"));
        assert_eq!(listed(&leader).await, [None]);
        let kept = events(&server.database).await;
        let ended: Vec<&String> = kept.iter().filter(|event| event.contains("sessions-ended")).collect();
        assert_eq!(ended, ["leader sessions-ended {\"number\":1}", "leader sessions-ended {\"number\":1}"]);
    }

    async fn nobody_can_end_the_session_of_another(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        let leader = server.person(&administrator, "leader").await;
        let elsewhere = server.stranger();
        sign_in(&elsewhere, EMAIL, PASSWORD, "").await;
        let name = listed(&administrator).await.into_iter().flatten().next().unwrap();
        leader.post("/account/sessions/end", &[("session", name.as_str())]).await;
        assert_eq!(elsewhere.get("/staff").await.status(), StatusCode::OK);
        for nonsense in ["", "x", "00", &"g".repeat(64)] {
            let refused = leader.post("/account/sessions/end", &[("session", nonsense)]).await;
            assert_eq!(refused.status(), StatusCode::BAD_REQUEST, "{nonsense}");
        }
    }

    /// Signing in beside the page that refused, and sending the form again, as loading that page anew does.
    async fn what_was_typed_while_the_session_ended_is_not_lost(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        wait(&server, 60 * 60).await;
        let typed = [("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")];
        let refused = administrator.post("/admin/units", &typed).await;
        assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
        let page = Html::parse_document(&refused.text().await.unwrap());
        let beside = Selector::parse("a[href='/sign-in'][target='_blank'][rel='noopener']").unwrap();
        assert!(page.select(&beside).next().is_some(), "the way in opens beside the page");
        sign_in(&administrator, EMAIL, PASSWORD, "").await;
        assert!(administrator.post("/admin/units", &typed).await.status().is_redirection());
    }

    async fn the_name_of_a_session_on_the_page_opens_nothing(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let administrator = server.administrator().await;
        sign_in(&server.stranger(), EMAIL, PASSWORD, "").await;
        let name = listed(&administrator).await.into_iter().flatten().next().unwrap();
        let tried = server.stranger().request(Method::GET, "/staff").header("cookie", format!("peil={name}")).send().await.unwrap();
        assert_eq!(leads_to(&tried), Some("/sign-in?next=%2Fstaff"));
    }
}
