//! Strangers find no list of rounds: whoever has no address has nothing to answer, and nothing to make answers up for.

use reqwest::{Method, StatusCode};

use crate::answers::{Page, count, full_sheet, words};
use crate::roles::declared;
use crate::server::{Database, Server, on_both_databases};

/// Where machines and people look for what a site has.
const USUAL: [&str; 12] = [
    "/",
    "/robots.txt",
    "/sitemap.xml",
    "/sitemap_index.xml",
    "/.well-known/security.txt",
    "/feed",
    "/rss.xml",
    "/rounds",
    "/s",
    "/s/",
    "/t",
    "/t/",
];
const NAME: &str = "Hemmelighuset";

on_both_databases! {
    /// No page, api, description, redirect or error that a stranger reaches names a round, its address or its unit.
    async fn no_address_of_a_round_is_found_anywhere(database: Database) {
        let server = Server::start_with(database, &["--behind-proxy"]).await;
        let staff = server.administrator().await;
        staff.post("/admin/units", &[("name", NAME), ("code", "oslo"), ("scorecard", "street-near")]).await;
        let open = server.open_round(&staff, 2024).await;
        let planned = server.plan_round(&staff, 2025).await;
        count(&server.visitor(), &open, &full_sheet()).await;
        let page = Page::of(staff.get(&format!("/staff/rounds/{open}")).await, StatusCode::OK).await;
        let short = page.texts(".typed")[0].rsplit('/').next().unwrap().to_owned();
        let secrets = [open.as_str(), &planned, &short, NAME];
        let filled = declared().into_iter().map(|(method, path)| (method, fill(&path)));
        let usual = USUAL.into_iter().map(|path| ("GET".to_owned(), path.to_owned()));
        let mut read = 0;
        for (number, (method, path)) in filled.chain(usual).enumerate() {
            for language in ["nb", "en", "*"] {
                let request = server.visitor().request(method.parse::<Method>().unwrap(), &path);
                // Each from a place of its own, so that none asks too often.
                let place = format!("198.51.{}.{}", number % 200, if language == "nb" { 1 } else { 2 });
                let answer = request.header("accept-language", language).header("x-forwarded-for", place).send().await.unwrap();
                assert_ne!(answer.status(), StatusCode::TOO_MANY_REQUESTS, "{path}");
                let told = format!("{:?} {}", answer.headers(), "");
                let told = told + &answer.text().await.unwrap_or_default();
                for secret in secrets {
                    assert!(!told.contains(secret), "{method} {path} tells a stranger of {secret}");
                }
                read += 1;
            }
        }
        assert!(read > 150, "only {read} answers were read");
    }
}

/// The front page says what guests do and where staff sign in, and is the same whether a round is open or not.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_front_page_says_how_to_answer_and_nothing_of_rounds() {
    let server = Server::start(Database::sqlite()).await;
    let before = server.visitor().get("/").await.text().await.unwrap();
    let staff = server.administrator().await;
    server.open_round(&staff, 2024).await;
    assert_eq!(server.visitor().get("/").await.text().await.unwrap(), before);
    let page = Page::read(&before);
    page.says(&words("start-guests-help"));
    page.says(&words("start-staff-help"));
    assert!(page.has("main a[href='/sign-in']") && !page.has("a[href^='/s/'], a[href^='/t/']"));
}

fn fill(path: &str) -> String {
    let blanks = [
        ("{round}", "23456789"),
        ("{unit}", "oslo"),
        ("{year}", "2024"),
        ("{measure}", "meals"),
        ("{tag}", "nb"),
        ("{secret}", "unknown"),
        ("{hash}", "0"),
        ("{name}", "x"),
        ("{else:.*}", "a/b"),
        ("{number}", "1"),
    ];
    if path.starts_with("/{short") {
        // Its blank says which letters it takes.
        return "/bcdfg".to_owned();
    }
    let filled = blanks.iter().fold(path.to_owned(), |path, (blank, with)| path.replace(blank, with));
    assert!(!filled.contains('{'), "{path} has a blank that this test cannot fill");
    filled
}
