//! Short addresses: what guests type off a poster leads to the round, whatever the keyboard makes of it, and leaves nothing.

use peil::core::short_address::ShortAddress;
use reqwest::StatusCode;

use crate::answers::{Page, open_round, texts, until, words};
use crate::roles::declared;
use crate::server::{Server, on_both_databases};

on_both_databases! {
    /// The short address leads to the round's page, in small letters and capitals, without a session and without a trace.
    async fn a_short_address_leads_to_its_round(database: Database) {
        let (server, staff, code) = open_round(database).await;
        let name = texts(&server.database, "SELECT name AS value FROM short_address").await.concat();
        assert_eq!(name.len(), 5);
        let page = Page::of(staff.get(&format!("/staff/rounds/{code}")).await, StatusCode::OK).await;
        assert_eq!(page.texts(".address .typed"), [server.url(&format!("/{name}"))]);
        let (guest, before) = (server.visitor(), server.log());
        for typed in [name.clone(), name.to_uppercase()] {
            let answer = guest.get(&format!("/{typed}")).await;
            assert_eq!(answer.status(), StatusCode::FOUND);
            assert_eq!(answer.headers()["location"], format!("/s/{code}").as_str());
            assert_eq!(answer.headers()["cache-control"], "no-store");
            assert!(answer.headers().get("set-cookie").is_none());
        }
        // A name that nobody has gets a guest's error page, without a way to where staff are.
        let unknown = if name == "22222" { "33333" } else { "22222" };
        let missing = Page::of(guest.get(&format!("/{unknown}")).await, StatusCode::NOT_FOUND).await;
        assert_eq!(missing.texts("h1"), [words("error-unknown-round")]);
        assert!(!missing.has("a[href='/']") && !missing.has("nav"));
        assert_eq!(server.log(), before, "a guest left a line in the log");
        // Whatever cannot be one is an unknown page as before.
        for other in ["staf", "wp-login.php", "bcdfgh", "22-22", "2222%C3%A6"] {
            let page = Page::of(guest.get(&format!("/{other}")).await, StatusCode::NOT_FOUND).await;
            assert_eq!(page.texts("h1"), [words("error-unknown-address")], "{other}");
        }
    }

    /// Rounds from before there were short addresses get theirs when the program starts.
    async fn older_rounds_get_a_short_address_at_the_next_start(database: Database) {
        let (server, staff, code) = open_round(database).await;
        server.plan_round(&staff, 2025).await;
        let database = server.stop();
        database.execute("DELETE FROM short_address").await;
        let server = Server::start(database).await;
        let names = texts(&server.database, "SELECT name AS value FROM short_address").await;
        assert_eq!(names.len(), 2);
        until("one of them leads to the round", async || {
            let mut found = false;
            for name in &names {
                let answer = server.visitor().get(&format!("/{name}")).await;
                found |= answer.headers()["location"].to_str().unwrap().ends_with(&code);
            }
            found
        })
        .await;
    }
}

/// None of the program's own addresses can be taken for a short one.
#[test]
fn no_address_of_the_program_looks_like_a_short_one() {
    for (method, path) in declared() {
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        assert!(first.parse::<ShortAddress>().is_err(), "{method} {path}");
    }
}
