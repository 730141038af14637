//! Forms of staff, on a phone: nothing runs out of the screen, and a box stands before what it says.

use super::chromium::Browser;
use super::paper::enter;
use crate::house::house_round;
use crate::server::Database;

/// How a tick box stands to the words beside it: whether it is left of them, in the same line, and how heavy they are.
const BOX: &str = "const box = document.querySelector('.field .sure input'), label = box.parentElement;
    const words = document.createRange();
    words.selectNodeContents(label.lastChild);
    const [here, there] = [box.getBoundingClientRect(), words.getBoundingClientRect()];
    return here.right <= there.left && here.top < there.bottom && there.top < here.bottom && here.width < 40
        && getComputedStyle(label).fontWeight === '400';";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forms_of_staff_fit_a_phone_and_boxes_stand_before_their_words() {
    let (server, staff, round) = house_round(Database::sqlite()).await;
    let planned = server.plan_round_for(&staff, 2025, &[]).await;
    let browser = Browser::start(true).await;
    enter(&browser, &server).await;
    browser.resize(360, 740).await;
    for language in ["nb", "en"] {
        browser.open(&server.url(&format!("/language/{language}?back=/"))).await;
        let paths = ["new", planned.as_str()].map(|page| (format!("/staff/rounds/{page}"), true));
        for (path, has_box) in paths.into_iter().chain([(format!("/staff/rounds/{round}/paper"), false)]) {
            browser.open(&server.url(&path)).await;
            assert!(browser.overflow().await <= 0, "{path} in {language} is wider than a phone");
            let stands = if has_box { browser.client.execute(BOX, vec![]).await.unwrap() } else { true.into() };
            assert_eq!(stands, true, "the box on {path} in {language}");
        }
    }
}
