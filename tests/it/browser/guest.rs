//! A guest answers, in a browser in which script is switched off.

use super::chromium::Browser;
use crate::server::{Database, Server};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_guest_answers_without_script_and_the_answers_count() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let browser = Browser::start(false).await;

    browser.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    browser.click("label:has(input[name='answer.meals'][value='4'])").await;
    browser.click("label:has(input[name='answer.reasons'][value='food'])").await;
    browser.fill("input[name='answer.meals_per_visit']", "2").await;
    browser.fill("textarea[name='answer.wishes']", "Mer frukt, takk – gjerne bær.").await;
    browser.click("button.send").await;

    browser.arrive("/thanks").await;
    assert!(browser.text("h1").await.contains("Takk"));
    // Four more, so that the round has enough to release a mean.
    for meals in [2, 3, 4, 5] {
        let answers = serde_json::json!({ "meals": meals });
        let answer = administrator.answer(&round, crate::server::new_id(), &answers).await;
        assert_eq!(answer.status(), 201);
    }
    administrator.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
    let card: serde_json::Value = administrator.get("/api/v1/units/oslo/scorecards/2024").await.json().await.unwrap();
    let meals = &card["dimensions"][0]["measures"][0]["figures"][2];
    assert_eq!((meals["answered"].as_u64(), meals["value"].as_f64()), (Some(5), Some(3.6)), "{meals}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_with_a_mistake_comes_back_with_its_answers_and_says_what_to_do() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let browser = Browser::start(false).await;

    browser.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    browser.click("label:has(input[name='answer.meals'][value='2'])").await;
    browser.click("label:has(input[name='answer.reasons'][value='food'])").await;
    browser.click("label:has(input[name='answer.reasons'][value='none'])").await;
    browser.fill("textarea[name='answer.wishes']", "Dette skal stå her fortsatt.").await;
    browser.click("button.send").await;

    browser.wait_for("#errors").await;
    assert_eq!(browser.client.current_url().await.unwrap().path(), format!("/s/{round}"));
    for kept in ["answer.meals'][value='2", "answer.reasons'][value='food", "answer.reasons'][value='none"] {
        let chosen = format!("input[name='{kept}']:checked");
        assert!(browser.client.find(fantoccini::Locator::Css(&chosen)).await.is_ok(), "{kept} was lost");
    }
    assert_eq!(browser.text("textarea[name='answer.wishes']").await, "Dette skal stå her fortsatt.");
}

/// At the tablets' address. On guests' own phones a browser may keep the page as it was left, and only a script can empty that.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_way_back_without_script_shows_nothing_of_the_guest_before() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    let browser = Browser::start(false).await;
    let chosen = async || browser.client.find_all(fantoccini::Locator::Css("input:checked")).await.unwrap().len();
    browser.open(&server.url(&format!("/t/{round}?lang=nb"))).await;
    browser.click("label:has(input[name='answer.meals'][value='4'])").await;
    browser.fill("textarea[name='answer.wishes']", "Mer frukt").await;
    assert_eq!(chosen().await, 1);
    browser.click("button.send").await;
    browser.arrive("/thanks").await;
    browser.client.back().await.unwrap();
    browser.wait_for("textarea[name='answer.wishes']").await;
    assert_eq!(chosen().await, 0);
    let field = browser.client.find(fantoccini::Locator::Css("textarea")).await.unwrap();
    assert_eq!(field.prop("value").await.unwrap().as_deref(), Some(""));
}
