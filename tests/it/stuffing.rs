//! The attack on "at least ten": one person makes up nine answers, and takes them off the totals that leaders read. What is left
//! is what one real guest answered. It is played here in each way in which a round can be answered: where the way should stop it
//! nothing is learnt, and where it cannot, the test shows what is. docs/privacy.md says the same in words.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::answers::stored;
use crate::codes::make_slips;
use crate::envelopes::{key_of, seal};
use crate::server::{Database, Server, Visitor, new_id, on_both_databases};
use crate::who_may_answer::{hand_in, house, start, start_code, started};

/// What the one real guest says of the meals.
const REAL: i64 = 2;
/// What the attacker makes up, nine times.
const MADE_UP: i64 = 5;
const TIMES: usize = 9;

/// One answer about the meals, with whatever the sender has.
async fn send(sender: &Visitor, round: &str, meals: i64, with: &[(&str, &str)]) -> StatusCode {
    let mut body = json!({ "id": new_id().to_string(), "answers": { "meals": meals } });
    for (name, value) in with {
        body[name] = json!(value);
    }
    let path = format!("/api/v1/rounds/{round}/responses");
    sender.post_raw(&path, "application/json", body.to_string().into_bytes()).await.status()
}

/// The attacker makes up answers, each with what is at hand for it; how many are taken.
async fn make_up(attacker: &Visitor, round: &str, with: &[(&str, &str)]) -> usize {
    let mut counted = 0;
    for _ in 0..TIMES {
        counted += usize::from(send(attacker, round, MADE_UP, with).await == StatusCode::CREATED);
    }
    counted
}

/// What the attacker learns of the real guest from what leaders read, having made up `counted` answers.
async fn learnt(staff: &Visitor, round: &str, counted: usize) -> Option<i64> {
    assert_eq!(
        staff.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await.status(),
        StatusCode::SEE_OTHER
    );
    // A round of very few may have no scorecard at all.
    let card: Value = staff.get("/api/v1/units/oslo/scorecards/2024").await.json().await.unwrap();
    let mut measures = card["dimensions"].as_array()?.iter().flat_map(|one| one["measures"].as_array().unwrap());
    let meals = measures.find(|measure| measure["code"] == "meals")?;
    let figure = meals["figures"].as_array().unwrap().iter().find(|figure| figure["year"] == 2024)?;
    let (answered, mean) = (figure["answered"].as_u64()?, figure["value"].as_f64()?);
    let others = answered.checked_sub(u64::try_from(counted).unwrap())?;
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
    let rest = (mean * answered as f64 - (MADE_UP * i64::try_from(counted).unwrap()) as f64).round() as i64;
    (others == 1).then_some(rest)
}

/// A round for any device, in which each answer needs a code or not.
async fn any(database: Database, ways: &[(&str, &str)]) -> (Server, Visitor, String) {
    let server = Server::start(database).await;
    let staff = server.administrator().await;
    staff.post("/admin/units", &[("name", "Oslo"), ("code", "oslo"), ("scorecard", "street-near")]).await;
    let round = server.plan_round_for(&staff, 2024, &[&[("devices", "any")], ways].concat()).await;
    staff.post(&format!("/staff/rounds/{round}/open"), &[]).await;
    (server, staff, round)
}

on_both_databases! {
    /// Any device without codes: whoever has the address is the other nine, and learns what the real guest answered. Nothing
    /// in Peil can stop that, which is what the warning says.
    async fn the_address_alone_is_enough_where_anybody_may_answer(database: Database) {
        let (server, staff, round) = any(database, &[("anybody", "on")]).await;
        assert_eq!(send(&server.visitor(), &round, REAL, &[]).await, StatusCode::CREATED);
        let counted = make_up(&server.visitor(), &round, &[]).await;
        assert_eq!((counted, learnt(&staff, &round, counted).await), (TIMES, Some(REAL)));
    }

    /// Any device with codes: the address alone lets nothing in, and one slip lets in one answer.
    async fn one_slip_is_one_answer_where_codes_are_asked_for(database: Database) {
        let (server, staff, round) = any(database, &[("needs_code", "on")]).await;
        let slips = make_slips(&staff, &round, 2).await;
        assert_eq!(send(&server.visitor(), &round, REAL, &[("code", &slips[0])]).await, StatusCode::CREATED);
        let attacker = server.visitor();
        assert_eq!(make_up(&attacker, &round, &[]).await, 0);
        assert_eq!(make_up(&attacker, &round, &[("code", &slips[0])]).await, 0);
        let counted = make_up(&attacker, &round, &[("code", &slips[1])]).await;
        assert_eq!((counted, stored(&server.database).await.0, learnt(&staff, &round, counted).await), (1, 2, None));
    }

    /// Tablets of the house: the address, forged tokens, start codes that are used or guessed, forms and envelopes let nothing
    /// in.
    async fn the_address_lets_nothing_in_where_tablets_are_asked_for(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let code = start_code(&staff, &round).await;
        let token = start(&server.visitor(), &round, &code).await.json::<Value>().await.unwrap();
        let token = token["token"].as_str().unwrap();
        assert_eq!(send(&server.visitor(), &round, REAL, &[("token", token)]).await, StatusCode::CREATED);

        let attacker = server.visitor();
        assert_eq!(make_up(&attacker, &round, &[]).await, 0);
        assert_eq!(make_up(&attacker, &round, &[("token", &"B".repeat(43)), ("channel", "tablet")]).await, 0);
        assert_eq!(make_up(&attacker, &round, &[("channel", "paper")]).await, 0);
        for guess in [code.as_str(), "bcdf ghjk", "2222 2222", "zzzz zzzz"] {
            assert_eq!(start(&attacker, &round, guess).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        }
        let key = key_of(&server.database, &round).await;
        let sealed: Vec<Vec<u8>> = (0..TIMES).map(|_| seal(&key, &round, &json!({ "meals": MADE_UP }))).collect();
        assert_eq!(hand_in(&attacker, &round, &sealed, "").await.status(), StatusCode::FORBIDDEN);
        for place in ["s", "t"] {
            let id = new_id().to_string();
            let form = [("response_id", id.as_str()), ("answer.meals", "5")];
            assert_eq!(attacker.post(&format!("/{place}/{round}"), &form).await.status(), StatusCode::FORBIDDEN, "{place}");
        }
        let paper = attacker.post(&format!("/staff/rounds/{round}/paper"), &[("answer.meals", "5")]).await;
        assert_eq!(paper.status(), StatusCode::UNAUTHORIZED);
        assert_eq!((stored(&server.database).await.0, learnt(&staff, &round, 0).await), (1, None));
    }

    /// Somebody who took a tablet's token along is out once staff have renewed it.
    async fn a_token_that_was_carried_off_is_worth_nothing_once_renewed(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let carried_off = started(&server, &staff, &round).await;
        assert_eq!(send(&server.visitor(), &round, REAL, &[("token", &carried_off)]).await, StatusCode::CREATED);
        staff.post(&format!("/staff/rounds/{round}/token"), &[("sure", "on")]).await;
        let counted = make_up(&server.visitor(), &round, &[("token", &carried_off)]).await;
        assert_eq!((counted, learnt(&staff, &round, counted).await), (0, None));
    }

    /// Somebody who sits at a started tablet can make up answers there, as on a paper form: staff must see who sits there.
    /// Until the token is renewed, the same goes for whoever took it along.
    async fn somebody_at_a_started_tablet_can_make_answers_up(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let token = started(&server, &staff, &round).await;
        assert_eq!(send(&server.visitor(), &round, REAL, &[("token", &token)]).await, StatusCode::CREATED);
        let counted = make_up(&server.visitor(), &round, &[("token", &token)]).await;
        assert_eq!((counted, learnt(&staff, &round, counted).await), (TIMES, Some(REAL)));
    }

    /// With codes as well, somebody at a tablet has as many answers as slips, and a slip is worth nothing without a tablet.
    async fn tablets_and_codes_together_need_both(database: Database) {
        let (server, staff, round) = house(database, &[("needs_code", "on")]).await;
        let token = started(&server, &staff, &round).await;
        let slips = make_slips(&staff, &round, 2).await;
        let real = [("token", token.as_str()), ("code", slips[0].as_str())];
        assert_eq!(send(&server.visitor(), &round, REAL, &real).await, StatusCode::CREATED);
        let attacker = server.visitor();
        assert_eq!(make_up(&attacker, &round, &[("token", &token)]).await, 0);
        assert_eq!(make_up(&attacker, &round, &[("code", &slips[1])]).await, 0);
        let counted = make_up(&attacker, &round, &[("token", &token), ("code", &slips[1])]).await;
        assert_eq!((counted, learnt(&staff, &round, counted).await), (1, None));
    }

    /// Staff can type made-up paper forms, and so learn what a guest answered: they are trusted, and told so.
    async fn staff_can_type_made_up_forms(database: Database) {
        let (server, staff, round) = house(database, &[]).await;
        let token = started(&server, &staff, &round).await;
        assert_eq!(send(&server.visitor(), &round, REAL, &[("token", &token)]).await, StatusCode::CREATED);
        for _ in 0..TIMES {
            let id = new_id().to_string();
            let form = [("response_id", id.as_str()), ("answer.meals", "5")];
            let typed = staff.post(&format!("/staff/rounds/{round}/paper"), &form).await;
            assert_eq!(typed.status(), StatusCode::OK);
        }
        assert_eq!(learnt(&staff, &round, TIMES).await, Some(REAL));
    }
}
