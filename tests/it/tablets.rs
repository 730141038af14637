//! The PIN of a round's tablets: staff choose it, the server keeps its hash, and nobody tries it out.

use reqwest::{Method, Response, StatusCode};

use crate::answers::{FORM, Page, texts, words};
use crate::house::{open_house_round, renew, token};
use crate::server::{Database, Server, Visitor, on_both_databases};

async fn house(database: Database) -> (Server, Visitor, String) {
    let server = Server::start_with(database, &["--behind-proxy"]).await;
    let administrator = server.administrator().await;
    let round = open_house_round(&server, &administrator, 2024).await;
    (server, administrator, round)
}

async fn set(staff: &Visitor, round: &str, pin: &str) -> Response {
    staff.post(&format!("/staff/rounds/{round}/pin"), &[("pin", pin)]).await
}

/// A device at this place tries a PIN, with the token of a started tablet or with what it has in its place.
async fn try_pin(device: &Visitor, round: &str, pin: &str, (place, token): (&str, &str)) -> StatusCode {
    let request = device.request(Method::POST, &format!("/t/{round}/staff"));
    let request = request.header("x-forwarded-for", place).header("content-type", FORM);
    request.body(format!("pin={pin}&token={token}")).send().await.unwrap().status()
}

on_both_databases! {
    async fn the_pin_that_staff_chose_last_is_the_one_that_lets_in(database: Database) {
        let (server, staff, round) = house(database).await;
        let (tablet, token) = (server.visitor(), token(&server, &round).await);
        let here = ("192.0.2.1", token.as_str());
        assert_eq!(try_pin(&tablet, &round, "4711", here).await, StatusCode::CONFLICT, "there is no PIN yet");
        assert_eq!(set(&staff, &round, "4711").await.status(), StatusCode::SEE_OTHER);
        assert_eq!(try_pin(&tablet, &round, "4711", here).await, StatusCode::NO_CONTENT);
        assert_eq!(try_pin(&tablet, &round, "4712", here).await, StatusCode::UNAUTHORIZED);
        assert_eq!(try_pin(&tablet, &round, "", here).await, StatusCode::UNAUTHORIZED);
        assert_eq!(set(&staff, &round, "08152024").await.status(), StatusCode::SEE_OTHER);
        assert_eq!(try_pin(&tablet, &round, "4711", here).await, StatusCode::UNAUTHORIZED);
        assert_eq!(try_pin(&tablet, &round, "08152024", here).await, StatusCode::NO_CONTENT);
        assert_eq!(try_pin(&tablet, "22222222", "4711", here).await, StatusCode::NOT_FOUND);
        let stored = texts(&server.database, "SELECT pin_hash AS value FROM tablet_pin").await;
        assert_eq!(stored.len(), 1);
        assert!(stored[0].starts_with("$argon2id$") && !stored[0].contains("08152024"));
    }

    async fn a_pin_of_anything_but_four_to_eight_digits_is_refused_by_name(database: Database) {
        let (_server, staff, round) = house(database).await;
        for wrong in ["", "123", "123456789", "12a4", "12 34", "\u{661}\u{662}\u{663}\u{664}"] {
            let page = Page::of(set(&staff, &round, wrong).await, StatusCode::UNPROCESSABLE_ENTITY).await;
            assert_eq!(page.texts("#field-pin-error"), [words("field-pin-wrong")], "{wrong:?}");
        }
        let page = Page::of(staff.get(&format!("/staff/rounds/{round}")).await, StatusCode::OK).await;
        assert!(page.all().contains(&words("tablets-pin-set")) && !page.all().contains(&words("tablets-has-pin")));
        assert_eq!(page.attribute("#tablets li a", "href"), format!("/t/{round}"));
        assert_eq!(set(&staff, "22222222", "4711").await.status(), StatusCode::NOT_FOUND);
    }

    /// Nobody without the token hears whether a PIN is right, and nothing is computed for them.
    async fn a_stranger_s_tries_are_no_tries(database: Database) {
        let (server, staff, round) = house(database).await;
        set(&staff, &round, "4711").await;
        let (device, token) = (server.visitor(), token(&server, &round).await);
        for number in 0..50 {
            let (pin, other) = if number % 2 == 0 { ("4711", "") } else { ("0000", "nonsense") };
            // From the tablet's own place, too: a whole house has one address.
            assert_eq!(try_pin(&device, &round, pin, ("192.0.2.1", other)).await, StatusCode::FORBIDDEN);
        }
        assert_eq!(try_pin(&device, &round, "0000", ("192.0.2.1", &token)).await, StatusCode::UNAUTHORIZED);
        assert_eq!(try_pin(&device, &round, "4711", ("192.0.2.1", &token)).await, StatusCode::NO_CONTENT);
        renew(&server.database.url, &round).await;
        assert_eq!(try_pin(&device, &round, "4711", ("192.0.2.1", &token)).await, StatusCode::FORBIDDEN);
        assert!(!server.log().contains("/t/") && !server.log().contains(&token), "{}", server.log());
    }

    async fn trying_pins_is_slowed_down_for_a_place_and_for_a_round(database: Database) {
        let (server, staff, round) = house(database).await;
        // Rounds that have no token to give, as those that were opened before there were tokens.
        let [other, planned] = [server.plan_round(&staff, 2025).await, server.plan_round(&staff, 2026).await];
        for of in [&round, &other, &planned] {
            set(&staff, of, "4711").await;
        }
        let (tablet, token) = (server.visitor(), token(&server, &round).await);
        // From many places, one round.
        for place in 1..=20 {
            let place = format!("192.0.2.{place}");
            assert_eq!(try_pin(&tablet, &round, "0000", (&place, &token)).await, StatusCode::UNAUTHORIZED, "{place}");
            assert_eq!(try_pin(&tablet, &other, "0000", (&place, "")).await, StatusCode::UNAUTHORIZED, "{place}");
        }
        let there = ("192.0.2.99", token.as_str());
        for of in [&round, &other] {
            assert_eq!(try_pin(&tablet, of, "4711", there).await, StatusCode::TOO_MANY_REQUESTS);
        }
        // The address of the page, spelled otherwise, is the same page.
        let spelled = format!("%{:02x}{}", round.as_bytes()[0], &round[1..]);
        assert_ne!(try_pin(&tablet, &spelled, "4711", there).await, StatusCode::NO_CONTENT);
        assert_eq!(try_pin(&tablet, &planned, "4711", there).await, StatusCode::NO_CONTENT);
        // From one place, whatever round.
        let mut tried = Vec::new();
        for number in 0..25 {
            let of = if number % 2 == 0 { &planned } else { &other };
            tried.push(try_pin(&tablet, of, "0000", ("192.0.2.100", "")).await);
        }
        assert_eq!(tried[24], StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(try_pin(&tablet, "22222222", "0000", ("192.0.2.100", "")).await, StatusCode::NOT_FOUND);
        // Nobody is kept from signing in by that.
        assert_eq!(server.visitor().post("/sign-in", &[("email", "x@example.org"), ("password", "y")]).await.status(), StatusCode::UNAUTHORIZED);
        // A guest may have touched the way for staff: neither tries nor visits are written down.
        assert!(!server.log().contains("/t/"), "{}", server.log());
    }
}
