//! Staff type paper forms: each counts once, as paper, and nothing that must be mended is lost.

use reqwest::StatusCode;

use super::{channels, house, page_of, shut};
use crate::answers::{Page, stored, texts, words};
use crate::codes::make_slips;
use crate::server::{Visitor, on_both_databases};

async fn blank(staff: &Visitor, round: &str) -> Page {
    Page::of(staff.get(&format!("/staff/rounds/{round}/paper")).await, StatusCode::OK).await
}

/// The id that the form would send.
fn id_of(page: &Page) -> String {
    page.attribute("input[type=hidden][name=response_id]", "value")
}

fn with_id<'a>(id: &'a str, fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [&[("response_id", id)], fields].concat()
}

on_both_databases! {
    /// A field that comes twice is not guessed at.
    async fn a_question_that_is_answered_twice_is_refused(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let id = id_of(&blank(&staff, &round).await);
        let twice = with_id(&id, &[("answer.meals", "1"), ("answer.meals", "2")]);
        let refused = staff.post(&format!("/staff/rounds/{round}/paper"), &twice).await;
        assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// Numbers typed from top to bottom become the answers, in a round that takes nothing else without a tablet; pressed
    /// twice, a form counts once, and the next one is blank.
    async fn a_typed_form_counts_once_as_paper(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        assert_eq!(page_of(&staff, &round).await.attribute(&format!("a[href='/staff/rounds/{round}/paper']"), "class"), "button is-quiet");
        let path = format!("/staff/rounds/{round}/paper");
        let page = blank(&staff, &round).await;
        assert!(!page.has("script") && page.has("input[name='answer.meals']") && !page.has("input[name=code]"));
        let id = id_of(&page);
        let typed = with_id(&id, &[
            ("answer.meals", "4"), ("answer.smoker", "1"), ("answer.reasons", "12"), ("answer.meals_per_visit", ""),
            ("answer.wishes", "Mer frukt"),
        ]);
        // Loading the page that answers anew sends the same form again.
        for saved in ["paper-form-saved", "paper-form-saved-before"] {
            let next = Page::of(staff.post(&path, &typed).await, StatusCode::OK).await;
            next.says(&words(saved));
            assert_ne!(id_of(&next), id);
            assert!(next.attribute("input[name='answer.meals']", "value").is_empty());
        }
        // No address claims of a form that it was saved.
        let asked = Page::of(staff.get(&format!("{path}?saved=new")).await, StatusCode::OK).await;
        assert!(!asked.has(".notice.is-good"));
        assert_eq!((stored(&server.database).await, channels(&server.database).await), ((1, 1), vec!["paper".to_owned()]));
        let kept = texts(&server.database, "SELECT answers AS value FROM response").await.remove(0);
        let survey = peil::flows::show_demo::shipped_definitions().unwrap().0;
        let options = |code: &str| match &survey.question(code).unwrap().answer {
            peil::core::survey::Answering::One { options } | peil::core::survey::Answering::Many { options } => options.clone(),
            _ => unreachable!(),
        };
        let (smoker, reasons) = (options("smoker"), options("reasons"));
        let expected = serde_json::json!({
            "meals": 4, "smoker": smoker[0].code, "reasons": [reasons[0].code, reasons[1].code],
        });
        assert_eq!(serde_json::from_str::<serde_json::Value>(&kept).unwrap(), expected);
        shut(&staff, &round).await;
        assert_eq!(staff.get(&path).await.status(), StatusCode::CONFLICT);
        let late = with_id("00000000000000000000000000000001", &[("answer.meals", "4")]);
        let late = Page::of(staff.post(&path, &late).await, StatusCode::CONFLICT).await;
        assert_eq!(late.attribute("input[name='answer.meals']", "value"), "4");
    }

    /// What does not fit is told at its question, under the same id, and everything that was typed stays.
    async fn a_form_that_does_not_fit_comes_back_as_it_was_typed(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let path = format!("/staff/rounds/{round}/paper");
        let id = id_of(&blank(&staff, &round).await);
        let wrong = with_id(&id, &[
            ("answer.meals", "6"), ("answer.smoker", "9"), ("answer.meals_per_visit", "mange"), ("answer.wishes", "Mer <frukt>"),
        ]);
        let page = Page::of(staff.post(&path, &wrong).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(page.texts(".field .error").len(), 3);
        assert_eq!(id_of(&page), id);
        for (field, typed) in [("meals", "6"), ("smoker", "9"), ("meals_per_visit", "mange")] {
            assert_eq!(page.attribute(&format!("input[name='answer.{field}']"), "value"), typed);
        }
        assert_eq!(page.raw_text("textarea[name='answer.wishes']").trim(), "Mer <frukt>");
        let nothing = Page::of(staff.post(&path, &with_id(&id, &[])).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        nothing.says(&words("answer-nothing"));
        let without = Page::of(staff.post(&path, &[("answer.meals", "4")]).await, StatusCode::BAD_REQUEST).await;
        assert_eq!(without.attribute("input[name='answer.meals']", "value"), "4");
        assert_eq!(stored(&server.database).await, (0, 0));
    }

    /// Where the round asks for a code, paper does, too.
    async fn a_typed_form_needs_the_code_off_its_slip(database: Database) {
        let (server, staff, round) = house(database, &[("needs_code", "on")]).await;
        let path = format!("/staff/rounds/{round}/paper");
        let slip = make_slips(&staff, &round, 1).await.remove(0);
        let page = blank(&staff, &round).await;
        assert!(page.has("input[name=code]"));
        let id = id_of(&page);
        let without = with_id(&id, &[("answer.meals", "4")]);
        let refused = Page::of(staff.post(&path, &without).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(refused.texts("#field-code-error"), [words("paper-form-code-missing")]);
        let right = with_id(&id, &[("answer.meals", "4"), ("code", slip.as_str())]);
        Page::of(staff.post(&path, &right).await, StatusCode::OK).await.says(&words("paper-form-saved"));
        let other = id_of(&blank(&staff, &round).await);
        let again = with_id(&other, &[("answer.meals", "4"), ("code", slip.as_str())]);
        let used = Page::of(staff.post(&path, &again).await, StatusCode::UNPROCESSABLE_ENTITY).await;
        assert_eq!(used.texts("#field-code-error"), [words("paper-form-code-used")]);
        assert_eq!(channels(&server.database).await, ["paper"]);
    }
}
