//! The guest's pages in each language of the shipped survey, on a phone and a tablet: nothing wider than the screen, no
//! barrier that axe knows, mirrored where the script is, and a picture in `target/screens` to look at.

use super::chromium::{Browser, is_kept_in};
use super::screens::Demo;
use crate::languages::looked_at;
use crate::server::{Database, Server};

/// The tablet stands upright: there the five faces have the least room side by side.
const SIZES: [(&str, u32, u32); 2] = [("phone", 360, 740), ("upright", 768, 1024)];

/// Looks at one page at every size; returns what is wrong with it.
async fn look(browser: &Browser, name: &str) -> Vec<String> {
    let is_kept = is_kept_in(name.split('-').nth(1).unwrap());
    let mut wrong = Vec::new();
    for (size, width, height) in SIZES {
        browser.resize(width, height).await;
        let over = browser.overflow().await;
        if over > 0 {
            wrong.push(format!("{name} at {size}: {over} pixels wider than the screen"));
        }
        if is_kept {
            browser.keep_picture(&format!("{name}-{size}")).await;
        }
        wrong.extend(browser.barriers().await.into_iter().map(|barrier| format!("{name} at {size}: {barrier}")));
    }
    wrong
}

/// Where the first and the last point of the first scale stand, from the left, in pixels.
async fn first_and_last(browser: &Browser) -> (f64, f64) {
    let script = "return [...document.querySelectorAll('.scale')[0].querySelectorAll('label.option')]
        .map((option) => option.getBoundingClientRect().left)";
    let places = browser.client.execute(script, vec![]).await.unwrap();
    let places: Vec<f64> = serde_json::from_value(places).unwrap();
    (places[0], places[4])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_language_of_the_survey_fits_its_screen_and_reads_in_its_direction() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    // The whole form at once, as it is without script; steps.rs looks at it one question at a time.
    let browser = Browser::start(true).await;
    let mut wrong = Vec::new();
    for tag in looked_at() {
        browser.without_script(true).await;
        browser.open(&server.url(&format!("/s/{round}?lang={tag}"))).await;
        browser.without_script(false).await;
        wrong.extend(look(&browser, &format!("language-{tag}")).await);
        let (first, last) = first_and_last(&browser).await;
        assert_eq!(last < first, tag.is_right_to_left(), "{tag}: the scale runs from {first} to {last}");
        for answer in ["food", "none"] {
            browser.click(&format!("label:has(input[name='answer.reasons'][value='{answer}'])")).await;
        }
        browser.click("button.send").await;
        browser.wait_for("#errors").await;
        wrong.extend(look(&browser, &format!("language-{tag}-error")).await);
        browser.open(&server.url(&format!("/s/{round}/thanks?lang={tag}"))).await;
        wrong.extend(look(&browser, &format!("language-{tag}-thanks")).await);
    }
    browser.open(&server.url("/s/22222222?lang=ar")).await;
    wrong.extend(look(&browser, "language-ar-unknown").await);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rounds_that_are_not_open_and_thanks_that_tell_of_last_year_fit_in_every_language() {
    let (server, demo) = (Server::start(Database::sqlite()).await, Demo::start());
    let administrator = server.administrator().await;
    let closed = server.open_round(&administrator, 2024).await;
    let planned = server.plan_round(&administrator, 2025).await;
    administrator.post(&format!("/staff/rounds/{closed}/close"), &[("sure", "on")]).await;
    let browser = Browser::start(true).await;
    let mut wrong = Vec::new();
    for tag in looked_at() {
        for (screen, address) in [
            ("not-yet", server.url(&format!("/s/{planned}?lang={tag}"))),
            ("told", format!("{}/thanks?lang={tag}", demo.guest)),
            ("closed", server.url(&format!("/s/{closed}?lang={tag}"))),
        ] {
            browser.open(&address).await;
            wrong.extend(look(&browser, &format!("language-{tag}-{screen}")).await);
        }
        // Sent from a form that was opened while the round still was.
        let send = "const form = document.createElement('form');
            form.method = 'post';
            for (const [name, value] of [['response_id', '0'.repeat(32)], ['answer.meals', '4'], ['answer.wishes', 'Ro']]) {
                form.append(Object.assign(document.createElement('input'), { name, value }));
            }
            document.body.append(form);
            form.submit();";
        browser.client.execute(send, vec![]).await.unwrap();
        browser.wait_for("details summary").await;
        browser.open_all_details().await;
        wrong.extend(look(&browser, &format!("language-{tag}-meanwhile")).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
