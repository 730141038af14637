//! What the pages for staff and leaders say where there is little to show, and where something went wrong.

use reqwest::StatusCode;
use serde_json::Value;

use crate::answers::{Page, count, full_sheet, words};
use crate::server::{Database, Server};

/// The places in the navigation of a page.
fn places(page: &Page) -> Vec<String> {
    page.texts("nav.places a")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_house_is_told_what_to_do_first_by_whoever_may_do_it() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let staff = server.person(&administrator, "staff").await;
    for path in ["/staff", "/staff/rounds/new", "/staff/readings"] {
        let page = Page::of(administrator.get(path).await, StatusCode::OK).await;
        page.says(&words("rounds-first-unit"));
        assert_eq!(page.attribute("main a.button", "href"), "/admin/units", "{path}");
        let page = Page::of(staff.get(path).await, StatusCode::OK).await;
        page.says(&words("rounds-no-unit"));
        assert!(!page.has("main a") && !page.has("main form"), "{path} leads staff where they may not go");
    }
    let unit = [("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")];
    administrator.post("/admin/units", &unit).await;
    for visitor in [&administrator, &staff] {
        let page = Page::of(visitor.get("/staff").await, StatusCode::OK).await;
        page.says(&words("rounds-first-round"));
        assert_eq!(page.attribute("main a.button", "href"), "/staff/rounds/new");
    }
    server.plan_round(&staff, 2024).await;
    let page = Page::of(staff.get("/staff").await, StatusCode::OK).await;
    assert_eq!(page.texts("main tbody tr").len(), 1);
    assert!(!page.all().contains(&words("rounds-start-here")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_error_page_keeps_the_way_about_of_whoever_is_signed_in() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    server.open_round(&administrator, 2024).await;
    let leader = server.person(&administrator, "leader").await;
    let administrators = ["nav-units", "nav-accounts", "nav-events", "nav-jobs"];
    let everywhere =
        [&["nav-scorecards", "nav-rounds", "nav-readings", "nav-targets"][..], &administrators[..]].concat();
    for (path, status) in [
        ("/nowhere", StatusCode::NOT_FOUND),
        ("/staff/rounds/22222222", StatusCode::NOT_FOUND),
        ("/scorecard/bergen/2024", StatusCode::NOT_FOUND),
    ] {
        let page = Page::of(administrator.get(path).await, status).await;
        let expected: Vec<String> = everywhere.iter().map(|key| words(key)).collect();
        assert_eq!(places(&page), expected, "{path}");
        assert!(page.has("form[action='/sign-out']"), "{path}");
    }
    let refused = Page::of(leader.get("/staff").await, StatusCode::FORBIDDEN).await;
    assert_eq!(places(&refused), [words("nav-scorecards")]);
    // Where guests are, nobody is recognised; and a stranger has nowhere to go.
    for (visitor, path) in
        [(&administrator, "/s/22222222"), (&administrator, "/s/a/b"), (&server.visitor(), "/nowhere")]
    {
        let page = Page::of(visitor.get(path).await, StatusCode::NOT_FOUND).await;
        assert!(places(&page).is_empty() && !page.has("form"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_year_without_figures_leads_to_those_with_some() {
    let server = Server::start(Database::sqlite()).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    administrator.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
    let page = Page::of(administrator.get("/scorecard/oslo/2019").await, StatusCode::NOT_FOUND).await;
    assert_eq!(page.texts("h1"), [words("error-no-figures")]);
    assert_eq!(page.texts(".year-list a"), ["2024 Oslo"]);
    assert_eq!(page.attribute(".year-list a", "href"), "/scorecard/oslo/2024");
    assert!(places(&page).contains(&words("nav-scorecards")));
}

/// The survey and scorecard that the service comes with, in `folder`, without their Danish.
fn without_danish(folder: &std::path::Path) {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.retain(|key, _| key != "da");
                fields.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("surveys/street-near");
    std::fs::create_dir_all(folder.join("street-near")).unwrap();
    for name in ["survey.json", "scorecard.json"] {
        let mut document: Value = serde_json::from_str(&std::fs::read_to_string(source.join(name)).unwrap()).unwrap();
        strip(&mut document);
        std::fs::write(folder.join("street-near").join(name), document.to_string()).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn texts_that_lack_the_reader_s_language_are_marked_with_their_own() {
    let database = Database::sqlite();
    let surveys = database.folder.path().join("surveys");
    without_danish(&surveys);
    let server = Server::start_with(database, &["--surveys", surveys.to_str().unwrap()]).await;
    let administrator = server.administrator().await;
    let round = server.open_round(&administrator, 2024).await;
    // Enough for their comments to be read.
    for _ in 0..10 {
        count(&server.visitor(), &round, &full_sheet()).await;
    }
    administrator.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
    for (language, are_marked) in [("da", true), ("nb", false)] {
        assert_eq!(administrator.get(&format!("/language/{language}")).await.status(), StatusCode::SEE_OTHER);
        for (path, text) in [
            (format!("/staff/rounds/{round}/comments"), "main h2"),
            ("/staff/targets".to_owned(), "main caption"),
            ("/staff/targets".to_owned(), "main tbody th"),
            ("/staff/readings/oslo/2024".to_owned(), "form > .figures > .field label"),
            // The total's label is the interface's.
            ("/staff/readings/oslo/2024".to_owned(), "form > .figures label[for*='.']"),
            ("/staff/readings/oslo/2024".to_owned(), "main legend"),
            ("/scorecard/oslo/2024".to_owned(), ".dimension h2"),
            ("/scorecard/oslo/2024".to_owned(), ".measure-title"),
            ("/scorecard/oslo/2024".to_owned(), ".purpose-columns li li"),
        ] {
            let page = Page::of(administrator.get(&path).await, StatusCode::OK).await;
            let (all, marked) = (page.texts(text).len(), page.texts(&format!("{text} > span[lang='nb']")).len());
            assert!(all > 0, "{path} has no {text}");
            assert_eq!(marked, if are_marked { all } else { 0 }, "{text} of {path} in {language}");
        }
    }
}
