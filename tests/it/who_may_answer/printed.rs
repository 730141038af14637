//! What is printed and shown for guests leads nowhere that their round does not take.

use reqwest::StatusCode;

use super::{house, planner};
use crate::answers::{Page, words};
use crate::server::{Visitor, on_both_databases};

async fn poster(staff: &Visitor, round: &str) -> Page {
    Page::of(staff.get(&format!("/staff/rounds/{round}/poster")).await, StatusCode::OK).await
}

on_both_databases! {
    /// Poster, slips and page of a round for tablets have no address for guests, and nothing to scan.
    async fn a_round_for_tablets_prints_no_address(database: Database) {
        let (server, staff, round) = house(database, &[("needs_code", "on")]).await;
        let sheet = poster(&staff, &round).await;
        assert_eq!(sheet.texts(".poster .scan")[0], words("printed-tablet"));
        assert_eq!(sheet.texts(".poster .needs")[0], words("guest-code-missing"), "nothing tells that one needs a slip");
        assert!(!sheet.has(".poster .qr") && !sheet.has(".poster .typed"));
        let page = Page::of(staff.get(&format!("/staff/rounds/{round}")).await, StatusCode::OK).await;
        assert!(!page.has(".address"));
        page.says(&words("poster-on-tablets"));
        let (tablets, close) = (page.all().find(&words("tablets-show-code")), page.all().find(&words("round-close-help")));
        assert!(tablets.is_some() && tablets < close, "the way to close the round stands before its tablets");
        let made = staff.post(&format!("/staff/rounds/{round}/codes"), &[("number", "2")]).await;
        let slips = Page::of(made, StatusCode::OK).await;
        assert_eq!((slips.texts(".slip .code").len(), slips.has(".slip .qr")), (2, false));
        slips.says(&words("printed-slip-tablet"));
        let address = server.address.replace("http://", "");
        assert!(!slips.texts(".slip").concat().contains(&address), "a slip leads to an address that takes nothing");
    }

    /// On a guest's own phone a round for tablets says where it is answered, also before it opens, and that it is over when it is.
    async fn a_round_for_tablets_says_on_a_phone_where_it_is_answered(database: Database) {
        let (server, staff) = planner(database).await;
        let round = server.plan_round_for(&staff, 2024, &[("devices", "house")]).await;
        let of_staff = Page::of(staff.get(&format!("/staff/rounds/{round}")).await, StatusCode::OK).await;
        assert!(!of_staff.all().contains(&words("round-answers-not-counted")), "a planned round has nothing to count");
        let path = format!("/s/{round}?lang=nb");
        for step in ["open", "close"] {
            let page = Page::of(server.visitor().get(&path).await, StatusCode::OK).await;
            page.says(&words("guest-elsewhere-more"));
            assert!(!page.has("form") && !page.all().contains(&words("guest-not-yet-more")), "before {step}");
            staff.post(&format!("/staff/rounds/{round}/{step}"), &[("sure", "on")]).await;
        }
        let over = Page::of(server.visitor().get(&path).await, StatusCode::OK).await;
        over.says(&words("guest-closed-more"));
    }

    /// Those of a round for any device have both.
    async fn a_round_for_any_device_prints_its_address(database: Database) {
        let (server, staff) = planner(database).await;
        let round = server.plan_round(&staff, 2024).await;
        let sheet = poster(&staff, &round).await;
        assert!(sheet.has(".poster .qr") && sheet.has(".poster .typed"));
        sheet.says(&words("printed-scan"));
        assert!(!sheet.all().contains(&words("guest-code-missing")), "nobody needs a slip");
        assert!(Page::of(staff.get(&format!("/staff/rounds/{round}")).await, StatusCode::OK).await.has(".address"));
        // Nobody hangs up what leads to a round that is over.
        for step in ["open", "close"] {
            staff.post(&format!("/staff/rounds/{round}/{step}"), &[("sure", "on")]).await;
        }
        assert_eq!(staff.get(&format!("/staff/rounds/{round}/poster")).await.status(), StatusCode::CONFLICT);
    }
}
