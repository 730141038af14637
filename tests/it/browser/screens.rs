//! Every screen of the demonstration at four sizes and in both languages: nothing wider than the screen, no barrier that
//! axe knows, and a picture in `target/screens` to look at. With `PEIL_WRITE_PICTURES=1` the pictures of the README are
//! made anew.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use super::chromium::{Browser, is_kept_in};
use crate::languages::{is_full, looked_at_by_staff};
use crate::server::{Database, Server, peil};

/// Name, width and height.
const SIZES: [(&str, u32, u32); 4] =
    [("laptop", 1360, 1020), ("tablet", 1024, 768), ("upright", 768, 1024), ("phone", 360, 740)];

/// The scorecard whose figures are published.
pub const SCORECARD: &str = "/scorecard/gatenaert-oslo/2024";

/// The running demonstration.
pub struct Demo {
    child: Child,
    pub address: String,
    pub guest: String,
    staff: String,
    pub leader: String,
    administrator: String,
}

impl Demo {
    pub fn start() -> Self {
        let mut child =
            peil(&["demo", "--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut address_after = |label: &str| {
            let line = lines.find(|line| line.trim_start().starts_with(label)).unwrap();
            line[line.find("http://").unwrap()..].trim().to_owned()
        };
        let guest = address_after("Guest");
        let staff = address_after("Quality staff");
        let leader = address_after("Leader");
        let administrator = address_after("Administrator");
        std::thread::spawn(move || lines.for_each(drop));
        let address = guest.split("/s/").next().unwrap().to_owned();
        Self { child, address, guest, staff, leader, administrator }
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Does the page's heading touch the screen's edge?
const AT_THE_EDGE: &str = "const { left, right } = document.querySelector('main h1').getBoundingClientRect();
    return left < 8 || right > document.documentElement.clientWidth - 8;";

/// Looks at one screen at every size; returns what is wrong with it.
pub async fn look(browser: &Browser, name: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    // What is looked at in every language is named after it.
    let language = name.rsplit('-').next().filter(|last| last.len() == 2);
    let is_kept = is_kept_in(language.unwrap_or("nb"));
    for (size, width, height) in SIZES {
        browser.resize(width, height).await;
        let over = browser.overflow().await;
        if over > 0 {
            wrong.push(format!("{name} at {size}: {over} pixels wider than the screen"));
        }
        if browser.client.execute(AT_THE_EDGE, vec![]).await.unwrap() == true {
            wrong.push(format!("{name} at {size}: the heading stands at the edge of the screen"));
        }
        if is_kept {
            browser.keep_picture(&format!("{name}-{size}")).await;
        }
        // What axe finds on one screen and not on another hangs on its size, and seldom on its language.
        if size == "phone" || size == "laptop" && (is_kept || is_full()) {
            wrong.extend(browser.barriers().await.into_iter().map(|barrier| format!("{name} at {size}: {barrier}")));
        }
    }
    wrong
}

async fn look_at(browser: &Browser, demo: &Demo, name: &str, path: &str) -> Vec<String> {
    browser.open(&format!("{}{path}", demo.address)).await;
    look(browser, name).await
}

pub async fn enter(browser: &Browser, link: &str) {
    browser.client.delete_all_cookies().await.unwrap();
    browser.open(link).await;
    browser.click("button.button").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guests_screens_without_script_fit_and_have_no_barriers() {
    let (demo, browser) = (Demo::start(), Browser::start(true).await);
    let path = demo.guest.strip_prefix(&demo.address).unwrap().to_owned();
    let mut wrong = Vec::new();
    for language in looked_at_by_staff() {
        // The page is read without its script; axe, which looks at it then, needs one.
        browser.without_script(true).await;
        browser.open(&format!("{}{path}?lang={language}", demo.address)).await;
        browser.without_script(false).await;
        wrong.extend(look(&browser, &format!("guest-plain-{language}")).await);
        for answer in ["food", "none"] {
            browser.click(&format!("label:has(input[name='answer.reasons'][value='{answer}'])")).await;
        }
        browser.click("button.send").await;
        browser.wait_for("#errors").await;
        wrong.extend(look(&browser, &format!("guest-plain-error-{language}")).await);
        let thanks = format!("{path}/thanks?lang={language}");
        wrong.extend(look_at(&browser, &demo, &format!("guest-plain-thanks-{language}"), &thanks).await);
    }
    wrong.extend(look_at(&browser, &demo, "guest-unknown", "/s/22222222").await);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn leaders_screens_fit_and_have_no_barriers() {
    let (demo, browser) = (Demo::start(), Browser::start(true).await);
    let mut wrong = Vec::new();
    browser.open(&demo.leader).await;
    wrong.extend(look(&browser, "link").await);
    enter(&browser, &demo.leader).await;
    for language in looked_at_by_staff() {
        browser.open(&format!("{}/language/{language}?back={SCORECARD}", demo.address)).await;
        wrong.extend(look(&browser, &format!("scorecard-{language}")).await);
        for (screen, measure) in [("detail-rating", "social_work"), ("detail-derived", "meals_served")] {
            let path = format!("/scorecard/gatenaert-oslo/2024/measures/{measure}");
            wrong.extend(look_at(&browser, &demo, &format!("{screen}-{language}"), &path).await);
        }
        let whole = format!("/scorecard/{}/2024", peil::demo::WHOLE_CODE);
        for (screen, path) in [
            ("scorecard-sum", whole.clone()),
            ("scorecard-units", format!("{whole}/units")),
            ("scorecard-groups", format!("{SCORECARD}/groups")),
        ] {
            wrong.extend(look_at(&browser, &demo, &format!("{screen}-{language}"), &path).await);
        }
    }
    // Every term opened: what is folded away must fit as well.
    let path = "/scorecard/gatenaert-oslo/2024";
    for measure in ["social_work", "help_measures", "visits_four_or_more", "quality_of_life_top_two"] {
        browser.open(&format!("{}/language/nb?back={path}/measures/{measure}", demo.address)).await;
        browser.open_all_details().await;
        wrong.extend(look(&browser, &format!("detail-open-{measure}")).await);
    }
    browser.open(&format!("{}/language/nb?back=/scorecards", demo.address)).await;
    // The menu opens by keyboard alone, and holds the languages and the way out.
    let menu = browser.client.find(fantoccini::Locator::Css(".page-menu > summary")).await.unwrap();
    menu.send_keys("\u{e007}").await.unwrap();
    browser.wait_for(".page-menu[open] form[action='/sign-out'] button").await;
    wrong.extend(look(&browser, "menu-open").await);
    wrong.extend(look_at(&browser, &demo, "scorecards", "/scorecards").await);
    wrong.extend(look_at(&browser, &demo, "scorecard-2022", "/scorecard/gatenaert-oslo/2022").await);
    wrong.extend(look_at(&browser, &demo, "scorecard-none", "/scorecard/gatenaert-oslo/1999").await);
    wrong.extend(look_at(&browser, &demo, "not-allowed", "/staff").await);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The page on which staff write back to guests: as the demonstration has it, unfolded, and with a text that is too long.
async fn look_at_reply(browser: &Browser, demo: &Demo, name: &str) -> Vec<String> {
    browser.open(&format!("{}/staff", demo.address)).await;
    let newest = "return [...document.querySelectorAll('tbody tr')].find((row) =>
        row.textContent.includes('Gatenært Oslo') && row.textContent.includes('2024')).querySelector('a').pathname";
    let round = browser.client.execute(newest, vec![]).await.unwrap();
    let mut wrong = look_at(browser, demo, name, &format!("{}/reply", round.as_str().unwrap())).await;
    browser.open_all_details().await;
    wrong.extend(look(browser, &format!("{name}-open")).await);
    browser.fill("[name='did.2.uk']", &"Дуже довгий текст. ".repeat(10)).await;
    browser.click("main form button").await;
    browser.wait_for(".has-error").await;
    wrong.extend(look(browser, &format!("{name}-error")).await);
    wrong
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn staffs_and_administrators_screens_fit_and_have_no_barriers() {
    let (demo, browser) = (Demo::start(), Browser::start(true).await);
    let round = demo.guest.rsplit('/').next().unwrap().to_owned();
    let mut wrong = Vec::new();
    for language in looked_at_by_staff() {
        enter(&browser, &demo.staff).await;
        browser.open(&format!("{}/language/{language}?back=/staff", demo.address)).await;
        let name = |screen: &str| format!("{screen}-{language}");
        wrong.extend(look(&browser, &name("rounds")).await);
        browser.click("tbody tr:last-child a").await;
        wrong.extend(look(&browser, &name("round-closed")).await);
        browser.click(".facts-list a").await;
        wrong.extend(look(&browser, &name("comments")).await);
        wrong.extend(look_at_reply(&browser, &demo, &name("reply")).await);
        for (screen, path) in [
            ("round-open", format!("/staff/rounds/{round}")),
            ("round-new", "/staff/rounds/new".to_owned()),
            ("readings", "/staff/readings/gatenaert-oslo/2024".to_owned()),
            ("readings-before", "/staff/readings/gatenaert-oslo/2019".to_owned()),
            ("targets", "/staff/targets".to_owned()),
            ("help-lines", "/staff/help".to_owned()),
            ("help-line", "/staff/help/gatenaert-oslo".to_owned()),
        ] {
            wrong.extend(look_at(&browser, &demo, &name(screen), &path).await);
        }
        enter(&browser, &demo.administrator).await;
        browser.open(&format!("{}/language/{language}?back=/admin/units", demo.address)).await;
        wrong.extend(look(&browser, &name("units")).await);
        wrong.extend(look_at(&browser, &demo, &name("jobs"), "/admin/jobs").await);
        wrong.extend(look_at(&browser, &demo, &name("accounts"), "/admin/accounts").await);
        browser.fill("#field-name", "Ola Nordmann").await;
        browser.fill("#field-email", "ola@example.org").await;
        browser.click("form.narrow button").await;
        wrong.extend(look(&browser, &name("account-made")).await);
        browser.client.delete_all_cookies().await.unwrap();
        browser.open(&format!("{}/language/{language}?back=/", demo.address)).await;
        wrong.extend(look(&browser, &name("start")).await);
        wrong.extend(look_at(&browser, &demo, &name("sign-in"), "/sign-in").await);
        wrong.extend(look_at(&browser, &demo, &name("unknown"), "/nowhere").await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Makes the page show what the script shows when it has come this far.
async fn show(browser: &Browser, shown: &str, hidden: &str) {
    let script = format!(
        "const each = (css, is) => css && document.querySelectorAll(css).forEach((part) => {{ part.hidden = is; }});
         each({shown:?}, false); each({hidden:?}, true);"
    );
    browser.client.execute(&script, vec![]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_tablets_screens_for_staff_fit_and_have_no_barriers_in_every_language() {
    let (demo, browser) = (Demo::start(), Browser::start(true).await);
    let path = demo.guest.strip_prefix(&demo.address).unwrap().replace("/s/", "/t/");
    let mut wrong = Vec::new();
    for language in looked_at_by_staff() {
        let name = |screen: &str| format!("tablet-{screen}-{language}");
        wrong.extend(look_at(&browser, &demo, &name("home"), &format!("/t/?lang={language}")).await);
        browser.wait_for("main.tablet").await;
        browser.open(&format!("{}{path}/staff?lang={language}", demo.address)).await;
        browser.wait_for("html.runs").await;
        wrong.extend(look(&browser, &name("start")).await);
        show(&browser, ".starting .error, .starting [data-when='on']", "[data-when='off']").await;
        wrong.extend(look(&browser, &name("start-errors")).await);
        show(&browser, ".pin, .pin [data-when='on']", ".starting, .error").await;
        wrong.extend(look(&browser, &name("pin")).await);
        show(&browser, ".pin .error", "").await;
        wrong.extend(look(&browser, &name("pin-errors")).await);
        show(&browser, ".standing", ".pin").await;
        wrong.extend(look(&browser, &name("standing-before")).await);
        show(&browser, ".standing [data-when], .discard .sure", "").await;
        wrong.extend(look(&browser, &name("standing")).await);
        show(&browser, ".starting, .starting [data-when='on']", ".starting .error, .starting [data-when='off']").await;
        wrong.extend(look(&browser, &name("standing-needs-code")).await);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn screens_with_little_to_show_fit_and_have_no_barriers() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let browser = Browser::start(true).await;
    let mut wrong = Vec::new();
    browser.open(&server.url("/sign-in")).await;
    browser.fill("#field-email", "amina@example.org").await;
    browser.fill("#field-password", "riktig hest batteri").await;
    browser.click("button.button").await;
    browser.arrive("/staff").await;
    wrong.extend(look(&browser, "first-unit").await);
    let round = server.open_round(&administrator, 2024).await;
    server.plan_round(&administrator, 2025).await;
    browser.without_script(true).await;
    browser.open(&server.url(&format!("/s/{round}?lang=nb"))).await;
    browser.without_script(false).await;
    browser.click("label:has(input[name='answer.meals'][value='4'])").await;
    browser.click("label:has(input[name='answer.reasons'][value='food'])").await;
    browser.fill("textarea[name='answer.wishes']", "Mer frukt, takk – gjerne bær.").await;
    administrator.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
    browser.click("button.send").await;
    browser.wait_for("details summary").await;
    wrong.extend(look(&browser, "guest-closed-meanwhile").await);
    browser.click("details summary").await;
    wrong.extend(look(&browser, "guest-closed-meanwhile-open").await);
    browser.open(&server.url("/scorecard/oslo/2024")).await;
    wrong.extend(look(&browser, "scorecard-few").await);
    browser.open(&server.url("/scorecard/oslo/2019")).await;
    wrong.extend(look(&browser, "scorecard-no-figures").await);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The pictures of the README, made by the project itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_pictures_of_the_readme_can_be_made() {
    let (demo, browser) = (Demo::start(), Browser::start(true).await);
    let folder = if std::env::var_os("PEIL_WRITE_PICTURES").is_some() { "docs/pictures" } else { "target/pictures" };
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    std::fs::create_dir_all(&folder).unwrap();
    browser.resize(1024, 768).await;
    browser.open(&format!("{}?lang=nb", demo.guest)).await;
    for next in [".begin", "label:has(input[name='answer.meals'][value='4'])"] {
        browser.wait_for(next).await;
        browser.client.execute(&format!("document.querySelector({next:?}).click()"), vec![]).await.unwrap();
    }
    std::fs::write(folder.join("guest.png"), browser.client.screenshot().await.unwrap()).unwrap();
    enter(&browser, &demo.leader).await;
    browser.resize(1360, 1020).await;
    browser.open(&format!("{}/language/nb?back={SCORECARD}", demo.address)).await;
    std::fs::write(folder.join("scorecard.png"), browser.client.screenshot().await.unwrap()).unwrap();
    for name in ["guest.png", "scorecard.png"] {
        assert!(std::fs::metadata(folder.join(name)).unwrap().len() > 20_000, "{name} is nearly blank");
    }
}
