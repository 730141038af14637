//! Where guests turn who need help now: staff write a line for a unit, and guests read it where they write freely and at the end.

use reqwest::StatusCode;

use crate::answers::Page;
use crate::events::events;
use crate::server::{Server, Visitor, on_both_databases};

const NOBODY: [String; 0] = [];

/// The lines on a guest's form and below the thanks, both without script.
async fn read(guest: &Visitor, round: &str, language: &str) -> [Vec<String>; 2] {
    let mut found = [Vec::new(), Vec::new()];
    for (lines, path) in found.iter_mut().zip(["", "/thanks"]) {
        let page = guest.get(&format!("/s/{round}{path}?lang={language}")).await.text().await.unwrap();
        *lines = Page::read(&page).texts("main .help-now");
    }
    found
}

/// A round of "oslo", which lies below "norway".
async fn two_units(database: crate::server::Database) -> (Server, Visitor, String) {
    let server = Server::start(database).await;
    let administrator = server.administrator().await;
    for (code, parent) in [("norway", ""), ("oslo", "norway")] {
        let unit = [("name", code), ("code", code), ("parent", parent), ("scorecard", "street-near")];
        assert_eq!(administrator.post("/admin/units", &unit).await.status(), StatusCode::SEE_OTHER);
    }
    let round = server.plan_round(&administrator, 2024).await;
    administrator.post(&format!("/staff/rounds/{round}/open"), &[]).await;
    let staff = server.person(&administrator, "staff").await;
    (server, staff, round)
}

on_both_databases! {
    /// Beside the comment and below the thanks, in the guest's language or else in the survey's own; the unit's own line comes before
    /// that of the unit above, and what is taken back is gone.
    async fn guests_read_where_to_turn(database: Database) {
        let (server, staff, round) = two_units(database).await;
        let guest = server.visitor();
        assert_eq!(read(&guest, &round, "nb").await, [NOBODY, NOBODY], "nothing is said where nothing is written");
        let line = [("nb", "  Ring 116 117,\nhele  døgnet. "), ("en", "Call 116 117."), ("so", "")];
        let saved = staff.post("/staff/help/norway", &line).await;
        assert_eq!((saved.status(), saved.headers()["location"].to_str().unwrap()), (StatusCode::SEE_OTHER, "/staff/help?saved=1"));
        for (language, expected) in [
            ("nb", "Trenger du hjelp nå? Ring 116 117, hele døgnet."),
            ("en", "Do you need help now? Call 116 117."),
            ("so", "Hadda ma u baahan tahay caawimaad? Ring 116 117, hele døgnet."),
        ] {
            let line = vec![expected.to_owned()];
            assert_eq!(read(&guest, &round, language).await, [line.clone(), line], "{language}");
        }
        let wrong = [("answer.meals", "9"), ("answer.wishes", "Ring meg")];
        let refused = guest.post(&format!("/s/{round}"), &crate::answers::form(&crate::server::new_id().to_string(), &wrong)).await;
        let again = Page::of(refused, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(again.texts("main .help-now").len(), 1, "a form that comes back says it, too");
        let page = staff.get("/staff/help").await.text().await.unwrap();
        assert!(page.contains("(fra enheten over)"), "{page}");
        staff.post("/staff/help/oslo", &[("nb", "Spør i resepsjonen.")]).await;
        let own = vec!["Trenger du hjelp nå? Spør i resepsjonen.".to_owned()];
        assert_eq!(read(&guest, &round, "nb").await, [own.clone(), own]);
        // A language that no survey has any more keeps its line; an open round may still have it.
        server.database.execute(r#"UPDATE help_line SET document = '{"is": "Hringdu","nb":"Ring"}' WHERE unit = 'oslo'"#).await;
        staff.post("/staff/help/oslo", &[("nb", "Spør i resepsjonen.")]).await;
        let kept = crate::answers::texts(&server.database, "SELECT document AS value FROM help_line WHERE unit = 'oslo'").await;
        assert_eq!(kept, [r#"{"is":"Hringdu","nb":"Spør i resepsjonen."}"#]);
        server.database.execute("DELETE FROM help_line WHERE unit = 'oslo'").await;
        staff.post("/staff/help/oslo", &[("nb", "Spør i resepsjonen.")]).await;
        for unit in ["oslo", "norway"] {
            staff.post(&format!("/staff/help/{unit}"), &[("nb", " ")]).await;
        }
        assert_eq!(read(&guest, &round, "nb").await, [NOBODY, NOBODY]);
        let kept = events(&server.database).await;
        assert_eq!(kept.iter().filter(|event| event.contains("help-line-written")).count(), 6, "{kept:#?}");
    }

    /// A line that is too long comes back as it was typed, with every language named; nothing of it is kept.
    async fn what_is_refused_is_not_lost(database: Database) {
        let (server, staff, round) = two_units(database).await;
        let long = "å".repeat(161);
        let refused = staff.post("/staff/help/oslo", &[("nb", &long), ("en", "Call 116 117."), ("da", &long)]).await;
        let page = Page::of(refused, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(page.raw_text("textarea[name='nb']").trim(), long);
        assert_eq!(page.raw_text("textarea[name='en']").trim(), "Call 116 117.");
        assert_eq!(page.texts(".error").len(), 2);
        assert_eq!(read(&server.visitor(), &round, "nb").await, [NOBODY, NOBODY]);
        assert_eq!(staff.post("/staff/help/oslo", &[("tlh", "Qapla")]).await.status(), StatusCode::BAD_REQUEST);
        for path in ["/staff/help/bergen", "/staff/help/OSLO"] {
            assert_eq!(staff.get(path).await.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }

    /// Beside what was sent too late, on the page that shows it back.
    async fn whoever_sends_too_late_reads_it_too(database: Database) {
        let (server, staff, round) = two_units(database).await;
        staff.post("/staff/help/oslo", &[("nb", "Ring 116 117.")]).await;
        staff.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
        let id = crate::server::new_id().to_string();
        let sent = crate::answers::form(&id, &[("answer.wishes", "Hjelp meg")]);
        let late = server.visitor().post(&format!("/s/{round}?lang=nb"), &sent).await;
        assert_eq!(late.status(), StatusCode::CONFLICT);
        let page = Page::read(&late.text().await.unwrap());
        assert_eq!(page.texts("main .help-now"), ["Trenger du hjelp nå? Ring 116 117."]);
    }
}
