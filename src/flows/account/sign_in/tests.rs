use chrono::NaiveDate;
use tempfile::TempDir;

use super::*;
use crate::core::role::Role;
use crate::flows::Act;
use crate::flows::account::session::IDLE_SECONDS;
use crate::flows::account::sign_in_code::awaited;
use crate::flows::manage::accounts::set_disabled;
use crate::store::account::Account;

const NOW: i64 = 1_800_000_000;
const ID: AccountId = AccountId([7; 16]);

/// An account with the hash `of` as its password's, in a fresh database.
fn with_account(of: &str) -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("peil.db").to_str().unwrap().parse().unwrap()).unwrap();
    store.migrate().unwrap();
    let (email, name) = ("eva@example.org".to_owned(), "Eva".to_owned());
    let account = Account { id: ID, email, name, role: Role::Leader, is_disabled: false };
    store.write(|conn| store::account::insert(conn, &account, Some(of), NaiveDate::MIN)).unwrap();
    (folder, store)
}

fn sessions(store: &Store) -> usize {
    store.read(|conn| store::session::all_of(conn, ID, NOW, NOW - IDLE_SECONDS)).unwrap().len()
}

/// The two halves of a sign-in, with a change of password between them.
#[test]
fn a_password_that_was_changed_while_it_was_checked_opens_no_session() {
    let old = hashed::hash_password("riktig hest batteri").unwrap();
    let (_folder, store) = with_account(&old);
    let checked = Some(old);
    store.write(|conn| store::account::set_password_hash(conn, ID, "another")).unwrap();
    let refused = enter_with(&store, ID, checked.as_deref(), &Browser::default(), NOW);
    assert!(matches!(refused, Err(Failure::WrongPassword)));
    assert_eq!(sessions(&store), 0);
    assert!(enter_with(&store, ID, Some("another"), &Browser::default(), NOW).is_ok());
    assert_eq!(sessions(&store), 1);
}

#[test]
fn a_hash_of_an_earlier_kind_is_not_renewed_over_a_changed_password() {
    let (_folder, store) = with_account("earlier");
    let password = "riktig hest batteri";
    let other = hashed::hash_password("fjording lykt tosk").unwrap();
    store.write(|conn| store::account::set_password_hash(conn, ID, &other)).unwrap();
    let kept = renew(&store, ID, Some("earlier".into()), password).unwrap();
    assert!(matches!(enter_with(&store, ID, kept.as_deref(), &Browser::default(), NOW), Err(Failure::WrongPassword)));

    // Somebody else signed in by the same password, and renewed it first.
    let same = hashed::hash_password(password).unwrap();
    store.write(|conn| store::account::set_password_hash(conn, ID, &same)).unwrap();
    let kept = renew(&store, ID, Some("earlier".into()), password).unwrap();
    assert!(enter_with(&store, ID, kept.as_deref(), &Browser::default(), NOW).is_ok());
}

#[test]
fn an_account_that_was_shut_off_and_let_in_again_waits_for_no_second_factor() {
    let (_folder, store) = with_account("hash");
    let half = Secret::draw().unwrap();
    store.write(|conn| store::half_sign_in::insert(conn, &half.digest(), ID, NOW + HALF_SECONDS)).unwrap();
    assert!(awaited(&store, &half, NOW).is_ok());
    for is_disabled in [true, false] {
        set_disabled(&store, "eva@example.org", is_disabled, Act::by_nobody(NOW, NaiveDate::MIN)).unwrap();
    }
    assert!(matches!(awaited(&store, &half, NOW), Err(Failure::NotSignedIn)));
}
