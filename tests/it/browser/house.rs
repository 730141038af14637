//! What guests and hosts meet without script, or on the wrong device, where a round is answered on tablets of the house.

use super::chromium::Browser;
use super::screens::look;
use crate::house::{house_round, renew, start_code};
use crate::languages::looked_at;
use crate::server::Database;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_screens_of_a_house_round_fit_and_have_no_barriers() {
    let (server, _, round) = house_round(Database::sqlite()).await;
    let browser = Browser::start(true).await;
    let mut wrong = Vec::new();
    for language in looked_at() {
        let name = |screen: &str| format!("house-{screen}-{language}");
        browser.open(&server.url(&format!("/s/{round}?lang={language}"))).await;
        wrong.extend(look(&browser, &name("elsewhere")).await);
        // The page is read without its script; axe, which looks at it then, needs one.
        browser.without_script(true).await;
        browser.open(&server.url(&format!("/t/{round}?lang={language}"))).await;
        browser.without_script(false).await;
        wrong.extend(look(&browser, &name("start")).await);
        browser.fill("#start_code", "bcdfghjk").await;
        browser.click(".starting .send").await;
        browser.wait_for("#start-error").await;
        wrong.extend(look(&browser, &name("start-wrong")).await);
        browser.fill("#start_code", &start_code(&server.database.url, &round).await).await;
        browser.click(".starting .send").await;
        browser.wait_for("#answers [name=token]").await;
        wrong.extend(look(&browser, &name("form")).await);
        browser.click("label:has(input[name='answer.meals'][value='4'])").await;
        renew(&server.database.url, &round).await;
        browser.click("#ending .send").await;
        browser.wait_for(".starting [name='answer.meals']").await;
        wrong.extend(look(&browser, &name("start-again")).await);
        browser.fill("#start_code", &start_code(&server.database.url, &round).await).await;
        browser.click(".starting .send").await;
        browser.wait_for("main.message [name=token]").await;
        wrong.extend(look(&browser, &name("thanks")).await);
        let found = browser.client.execute("return document.documentElement.lang", vec![]).await.unwrap();
        assert_eq!(found, language.as_str());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
