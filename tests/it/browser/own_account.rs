//! One's own account and signing in in two steps, at every size, by somebody with a browser and an app.

use peil::core::totp::{code, step_at};

use super::chromium::Browser;
use super::screens::look;
use crate::server::{Database, Server, peil, run};

const EMAIL: &str = "amina@example.org";
const PASSWORD: &str = "riktig hest batteri";
const FACTOR: &str = "/account/second-factor";

/// What an app shows that has read the key off the page, in the next step so that it has not been used.
async fn app(browser: &Browser) -> Vec<u8> {
    browser.open_all_details().await;
    let key = browser.text("p.secret").await.replace(' ', "");
    data_encoding::BASE32_NOPAD.decode(key.as_bytes()).unwrap()
}

fn shows(secret: &[u8], ahead: i64) -> String {
    format!("{:06}", code(secret, step_at(chrono::Utc::now().timestamp()) + ahead))
}

async fn sign_in(browser: &Browser, server: &Server) {
    browser.open(&server.url("/sign-in")).await;
    browser.fill("#field-email", EMAIL).await;
    browser.fill("#field-password", PASSWORD).await;
    browser.click("main form button").await;
}

/// The screens in one language, from a first look at one's account to the way in by a recovery code.
async fn walk(browser: &Browser, server: &Server, language: &str) -> Vec<String> {
    let name = |screen: &str| format!("{screen}-{language}");
    let mut wrong = Vec::new();
    browser.client.delete_all_cookies().await.unwrap();
    browser.open(&server.url(&format!("/language/{language}?back=/"))).await;
    sign_in(browser, server).await;
    browser.arrive("/staff").await;

    browser.click(".page-menu > summary").await;
    browser.click(".page-menu a[href='/account']").await;
    browser.arrive("/account").await;
    wrong.extend(look(browser, &name("account")).await);
    browser.fill("#field-present", PASSWORD).await;
    browser.fill("#field-password", "sommerferie2026").await;
    browser.click("form[action='/account/password'] button").await;
    browser.wait_for(".has-error").await;
    wrong.extend(look(browser, &name("account-error")).await);

    browser.open(&server.url(FACTOR)).await;
    wrong.extend(look(browser, &name("factor-none")).await);
    browser.fill("#field-password", PASSWORD).await;
    browser.click("main form button").await;
    browser.wait_for("svg.qr").await;
    let secret = app(browser).await;
    wrong.extend(look(browser, &name("factor-proposed")).await);
    browser.fill("#field-code", "12").await;
    browser.click("main form button").await;
    browser.wait_for(".has-error").await;
    wrong.extend(look(browser, &name("factor-wrong")).await);
    browser.fill("#field-code", &shows(&secret, 0)).await;
    browser.click("main form button").await;
    browser.wait_for(".recovery-codes").await;
    wrong.extend(look(browser, &name("recovery-codes")).await);
    let recovery = browser.text(".recovery-codes code").await;
    browser.open(&server.url(FACTOR)).await;
    browser.open_all_details().await;
    wrong.extend(look(browser, &name("factor-set")).await);
    browser.open(&server.url("/admin/second-factors")).await;
    wrong.extend(look(browser, &name("second-factors")).await);

    browser.client.delete_all_cookies().await.unwrap();
    browser.open(&server.url(&format!("/language/{language}?back=/"))).await;
    sign_in(browser, server).await;
    browser.arrive("/sign-in/code").await;
    wrong.extend(look(browser, &name("sign-in-code")).await);
    browser.fill("#field-code", "123").await;
    browser.click("main form button").await;
    browser.wait_for(".is-bad").await;
    wrong.extend(look(browser, &name("sign-in-code-wrong")).await);
    browser.fill("#field-code", &recovery).await;
    browser.click("main form button").await;
    browser.arrive("/staff").await;
    let reset = run(&mut peil(&["user", "reset-second-factor", EMAIL, "--database", &server.database.url]));
    assert_eq!(reset.code, 0);
    wrong
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn screens_of_ones_own_account_fit_have_no_barriers_and_lead_through_both_steps() {
    let server = Server::start(Database::sqlite()).await;
    server.administrator().await;
    let browser = Browser::start(true).await;
    let mut wrong = Vec::new();
    for language in ["nb", "en"] {
        wrong.extend(walk(&browser, &server, language).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
