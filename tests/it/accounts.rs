//! The life of an account: roles change, accounts end, and somebody who administers always remains.

use std::sync::{Arc, Barrier};

use peil::core::ids::AccountId;
use peil::core::role::Role;
use peil::flows::manage::accounts;
use peil::flows::{Act, Failure};
use peil::store::account::Account;
use peil::store::{Store, account};
use reqwest::{Response, StatusCode};
use scraper::{Html, Selector};
use serde_json::json;

use crate::answers::texts;
use crate::server::{Server, Visitor, new_id, on_both_databases, peil, run};

const LAST: &str = "This is the last administrator who can sign in.";

/// The rows of the table of accounts, and what stands below it, as text.
struct Accounts {
    rows: Vec<String>,
    form: String,
}

async fn read(answer: Response, status: StatusCode) -> Accounts {
    assert_eq!(answer.status(), status);
    let page = Html::parse_document(&answer.text().await.unwrap());
    let all = |selector: &str| -> Vec<String> {
        page.select(&Selector::parse(selector).unwrap()).map(|found| found.text().collect()).collect()
    };
    Accounts { rows: all("tbody tr"), form: all("form[action='/admin/accounts']").concat() }
}

async fn in_english(visitor: &Visitor) {
    visitor.get("/language/en?back=/").await;
}

async fn link_of(administrator: &Visitor, name: &str, role: &str) -> String {
    let email = format!("{name}@example.org");
    let page = administrator.post("/admin/accounts", &[("name", name), ("email", &email), ("role", role)]).await;
    let page = page.text().await.unwrap();
    page[page.find("/link/").unwrap()..].chars().take_while(|c| !matches!(c, '<' | '"')).collect()
}

on_both_databases! {
    async fn another_role_holds_at_once_and_without_signing_in_again(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        let person = server.person(&amina, "leader").await;
        let role = |role| [("email", "leader@example.org"), ("role", role)];
        assert_eq!(person.get("/staff").await.status(), StatusCode::FORBIDDEN);
        assert_eq!(amina.post("/admin/accounts/role", &role("staff")).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(person.get("/staff").await.status(), StatusCode::OK);
        amina.post("/admin/accounts/role", &role("administrator")).await;
        assert_eq!(person.get("/admin/accounts").await.status(), StatusCode::OK);
        amina.post("/admin/accounts/role", &role("leader")).await;
        assert_eq!(person.get("/staff").await.status(), StatusCode::FORBIDDEN);
        assert_eq!(amina.post("/admin/accounts/role", &role("king")).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(person.get("/scorecards").await.status(), StatusCode::OK);
    }

    async fn an_account_that_ends_leaves_no_name_and_its_address_is_free_again(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        in_english(&amina).await;
        server.open_round(&amina, 2024).await;
        let page = amina.post("/admin/accounts", &[("name", "Eva Endelig"), ("email", "eva@example.org"), ("role", "staff")]).await;
        let page = page.text().await.unwrap();
        let link: String = page[page.find("/link/").unwrap()..].chars().take_while(|c| !matches!(c, '<' | '"')).collect();
        let eva = server.visitor();
        eva.post(&link, &[("password", "et langt passord")]).await;
        eva.post("/staff/readings/oslo/2024", &[("open_days", "301")]).await;
        let id = texts(&server.database, "SELECT id AS value FROM account WHERE email = 'eva@example.org'").await.remove(0);

        let ended = amina.post("/admin/accounts/remove", &[("email", "eva@example.org")]).await;
        assert_eq!(ended.status(), StatusCode::SEE_OTHER);
        assert_eq!(eva.get("/staff").await.status(), StatusCode::SEE_OTHER, "the session goes on");
        let again = eva.post("/sign-in", &[("email", "eva@example.org"), ("password", "et langt passord")]).await;
        assert_eq!(again.status(), StatusCode::UNAUTHORIZED);
        let events = amina.get("/admin/events").await.text().await.unwrap();
        assert!(!events.contains("Eva"), "the name is kept");
        let number = &id[..8];
        assert!(events.contains(&format!("a removed account ({number}) recorded figures for Oslo in 2024")), "{events}");
        assert!(events.contains(&format!("Amina (amina@example.org) removed an account ({number}) with the role Quality staff.")), "{events}");
        let kept = texts(&server.database, "SELECT recorded_by AS value FROM reading").await;
        assert_eq!(kept, ["eva@example.org"], "who answers for a figure is kept with the figure");

        link_of(&amina, "eva", "leader").await;
        let new = texts(&server.database, "SELECT id AS value FROM account WHERE email = 'eva@example.org'").await.remove(0);
        assert_ne!(new, id, "whoever has the address next is somebody else");
    }

    async fn one_administrator_who_can_really_sign_in_remains_and_the_page_says_so_beside_the_account(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        in_english(&amina).await;
        // Bo could administer, but has not chosen a password: Bo does not count.
        let link = link_of(&amina, "bo", "administrator").await;
        let own = ("email", "amina@example.org");
        let steps = [("access", ("is_disabled", "true")), ("role", ("role", "staff")), ("remove", ("", ""))];
        for (step, what) in steps {
            let page = read(amina.post(&format!("/admin/accounts/{step}"), &[own, what]).await, StatusCode::UNPROCESSABLE_ENTITY).await;
            let row = page.rows.iter().find(|row| row.contains("amina@example.org")).unwrap();
            assert!(row.contains(LAST), "{step}: {row}");
            assert!(!page.rows.iter().any(|row| row.contains("bo@example.org") && row.contains(LAST)), "{step}");
            assert!(!page.form.contains(LAST), "{step}: the error stands under the wrong form");
        }
        assert_eq!(amina.get("/admin/accounts").await.status(), StatusCode::OK, "nothing has changed");

        let bo = server.visitor();
        bo.post(&link, &[("password", "et langt passord")]).await;
        assert_eq!(amina.post("/admin/accounts/role", &[own, ("role", "leader")]).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(amina.get("/admin/accounts").await.status(), StatusCode::FORBIDDEN);
        assert_eq!(bo.get("/admin/accounts").await.status(), StatusCode::OK);
    }

    /// Pairs of administrators put each other out at the same moment, in every combination of ways: one of them remains.
    async fn of_two_who_put_each_other_out_at_the_same_moment_one_remains(database: Database) {
        let server = Server::start(database).await;
        let url = server.database.url.clone();
        let left = tokio::task::spawn_blocking(move || {
            let store = Store::open(&url.parse().unwrap()).unwrap();
            (0..27).map(|pair| put_each_other_out(&store, pair)).collect::<Vec<_>>()
        });
        assert_eq!(left.await.unwrap(), vec![1; 27]);
    }

    async fn roles_change_and_accounts_end_from_the_command_line_too(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        let person = server.person(&amina, "leader").await;
        let user = async |arguments: &[&str]| {
            let mut command = peil(&["user"]);
            command.args(arguments).args(["--database", &server.database.url]);
            tokio::task::spawn_blocking(move || run(&mut command)).await.unwrap()
        };
        assert_eq!(user(&["role", "leader@example.org", "staff"]).await.code, 0);
        assert_eq!(person.get("/staff").await.status(), StatusCode::OK);
        let wrong = user(&["role", "leader@example.org", "king"]).await;
        assert!(wrong.code != 0 && wrong.err.contains("\"king\" is not a role"), "{}", wrong.err);
        for arguments in [&["role", "amina@example.org", "staff"][..], &["remove", "amina@example.org"], &["disable", "amina@example.org"]] {
            let refused = user(arguments).await;
            assert!(refused.code != 0 && refused.err.contains(LAST), "{arguments:?}: {}", refused.err);
        }
        assert_eq!(user(&["remove", "leader@example.org"]).await.code, 0);
        let listed = user(&["list"]).await;
        assert_eq!(listed.out, "amina@example.org\tadministrator\tAmina\tactive\n");
        let unknown = user(&["remove", "leader@example.org"]).await;
        assert!(unknown.code != 0 && unknown.err.contains("There is no account with this e-mail"), "{}", unknown.err);
    }

    async fn a_name_or_an_address_with_a_sign_that_nobody_sees_is_refused(database: Database) {
        let server = Server::start(database).await;
        let link = server.setup_link.clone().unwrap();
        let link = &link[link.find("/link/").unwrap()..];
        let person = [("name", "Ami\u{200b}na"), ("email", "amina@example.org"), ("password", "riktig hest batteri")];
        assert_eq!(server.visitor().post(link, &person).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let amina = server.administrator().await;
        in_english(&amina).await;
        for sign in ["\u{200b}", "\u{202e}", "\u{ad}", "\u{feff}", "\u{2066}", "\u{3164}", "\u{7}"] {
            let (name, email) = (format!("Amina{sign}B"), format!("amina{sign}@example.org"));
            let unit = format!("Os{sign}lo");
            for form in [[("name", name.as_str()), ("email", "b@example.org")], [("name", "B"), ("email", email.as_str())]] {
                let form = [form[0], form[1], ("role", "leader")];
                let page = read(amina.post("/admin/accounts", &form).await, StatusCode::UNPROCESSABLE_ENTITY).await;
                assert_eq!(page.rows.len(), 1, "{form:?} was added");
            }
            let form = [("name", unit.as_str()), ("code", "oslo"), ("scorecard", "street-near")];
            let refused = amina.post("/admin/units", &form).await;
            assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{unit:?}");
            assert!(refused.text().await.unwrap().contains("There are invisible characters here."));
        }
    }

    /// Whoever gets an account can sign in to it: the form for signing in takes every address that an account can have.
    async fn every_address_that_an_account_can_have_signs_in(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        let long = |letters: usize| format!("{}@{}.example.org", "a".repeat(60), ["b".repeat(60), "c".repeat(60), "d".repeat(letters)].join("."));
        let person = |email: &str| [("name", "Eva".to_owned()), ("email", email.to_owned()), ("role", "leader".to_owned())];
        let form = |email: &str| person(email).map(|(name, value)| (name, value));
        let too_long = form(&long(60));
        let too_long: Vec<(&str, &str)> = too_long.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(amina.post("/admin/accounts", &too_long).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let email = long(5);
        assert_eq!(email.len(), 200);
        let longest = form(&email);
        let longest: Vec<(&str, &str)> = longest.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let page = amina.post("/admin/accounts", &longest).await.text().await.unwrap();
        let link = crate::sign_in::link_on(&page);
        assert_eq!(server.visitor().post(&link, &[("password", "et langt passord")]).await.status(), StatusCode::SEE_OTHER);
        let entered = crate::sign_in::sign_in(&server.visitor(), &email, "et langt passord", "").await;
        assert_eq!(entered.status(), StatusCode::SEE_OTHER);
    }

    /// A name of which nothing can be read, or more than a line holds.
    async fn a_name_that_shows_nothing_or_is_too_long_is_refused_with_the_reason(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        in_english(&amina).await;
        let long = "x".repeat(101);
        for (name, reason) in [("", "Write a name."), (" ", "Write a name."), ("\u{3000}", "Write a name."), ("\u{2800}\u{2800}", "Write a name."), (&long, "too long")] {
            let person = [("name", name), ("email", "b@example.org"), ("role", "leader")];
            let unit = [("name", name), ("code", "oslo"), ("scorecard", "street-near")];
            for (path, form) in [("/admin/accounts", &person), ("/admin/units", &unit)] {
                let refused = amina.post(path, form).await;
                assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{path} {name:?}");
                assert!(refused.text().await.unwrap().contains(reason), "{path} {name:?}");
            }
        }
    }

    /// What guests and staff write loses what nobody sees, and nothing else; what shows nothing is no answer.
    async fn comments_and_replies_lose_what_nobody_sees_and_no_word(database: Database) {
        let server = Server::start(database).await;
        let amina = server.administrator().await;
        let round = server.open_round(&amina, 2024).await;
        let guest = server.visitor();
        for wish in ["\u{202e}Mer\u{200b} \u{2067}frukt\u{ad}", "می\u{200c}خواهم", "\u{200b}\u{3164}\u{feff}"] {
            let sent = guest.answer(&round, new_id(), &json!({ "meals": "4", "wishes": wish })).await;
            assert_eq!(sent.status(), StatusCode::CREATED);
        }
        let nothing = guest.answer(&round, new_id(), &json!({ "wishes": "\u{200b}\u{2800}" })).await;
        assert_eq!(nothing.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nothing.text().await.unwrap().contains("nothing-answered"));
        let mut kept = texts(&server.database, "SELECT text AS value FROM comment").await;
        kept.sort_unstable();
        assert_eq!(kept, ["Mer frukt", "می\u{200c}خواهم"]);

        amina.post(&format!("/staff/rounds/{round}/close"), &[("sure", "on")]).await;
        let reply = [("said.1.nb", "\u{202e}Mer frukt\u{2069}"), ("did.1.nb", "Det er\u{200b} frukt.")];
        assert_eq!(amina.post(&format!("/staff/rounds/{round}/reply"), &reply).await.status(), StatusCode::SEE_OTHER);
        let kept = texts(&server.database, "SELECT document AS value FROM reply").await.remove(0);
        assert!(kept.contains("\"Mer frukt\"") && kept.contains("\"Det er frukt.\""), "{kept}");
    }
}

/// How many remain who administer.
fn put_each_other_out(store: &Store, pair: usize) -> usize {
    let act = Act::by_nobody(1_700_000_000, chrono::NaiveDate::from_ymd_opt(2024, 1, 1).unwrap());
    let email = |number: usize| format!("admin{pair}-{number}@example.org");
    // Those of the pairs before are no administrators any more, but for the one that remained.
    let before = administrators(store);
    store
        .write(|conn| {
            for number in 0..2 {
                let mut id = [0; 16];
                getrandom::fill(&mut id).unwrap();
                let role = Role::Administrator;
                let new =
                    Account { id: AccountId(id), email: email(number), name: "A".into(), role, is_disabled: false };
                account::insert(conn, &new, Some("hash"), act.today)?;
            }
            Ok::<_, Failure>(())
        })
        .unwrap();
    for left in before {
        accounts::end(store, &left, act).unwrap();
    }
    let barrier = Arc::new(Barrier::new(2));
    let threads = [(email(0), pair % 3), (email(1), pair / 3 % 3)].map(|(email, way)| {
        let (store, barrier) = (store.clone(), Arc::clone(&barrier));
        std::thread::spawn(move || {
            barrier.wait();
            match way {
                0 => accounts::set_disabled(&store, &email, true, act),
                1 => accounts::change_role(&store, &email, Role::Leader, act),
                _ => accounts::end(&store, &email, act),
            }
        })
    });
    let done = threads.map(|thread| thread.join().unwrap().is_ok());
    assert_eq!(done.iter().filter(|is_done| **is_done).count(), 1, "pair {pair}: {done:?}");
    administrators(store).len()
}

/// The addresses of those who administer and can sign in: here every account has a password.
fn administrators(store: &Store) -> Vec<String> {
    let all = accounts::all(store).unwrap().into_iter();
    all.filter(|one| one.role == Role::Administrator && !one.is_disabled).map(|one| one.email).collect()
}
