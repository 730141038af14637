//! Every reason to stop, worded in every language of the house.

use std::path::PathBuf;

use super::*;
use crate::core::problem::{Place, Problem, What};
use crate::flows::failure::FieldError;

fn settings() -> Vec<SettingProblem> {
    let (file, reason, given) = (PathBuf::from("/etc/peil.toml"), "gone".to_owned(), "8080".to_owned());
    let address = |reason| SettingProblem::NoDatabaseAddress(NotADatabaseUrl { given: "mysql:…".into(), reason });
    let mut all = vec![
        SettingProblem::FileUnreadable { file: file.clone(), reason: reason.clone() },
        SettingProblem::FileWrong { file, line: 7, reason },
        SettingProblem::HalfTls,
        SettingProblem::UnknownLanguage { given: "fr".into() },
        SettingProblem::NoAddressToListenAt { given: given.clone() },
        SettingProblem::UnknownName { given: given.clone() },
        SettingProblem::NoPublicUrl { given: given.clone() },
    ];
    all.extend(addresses().map(address));
    all
}

fn addresses() -> [AddressProblem; 4] {
    let given = "perhaps".to_owned();
    [AddressProblem::UnknownKind, AddressProblem::NoFile, AddressProblem::NoHost, AddressProblem::UnknownTls { given }]
}

fn openings() -> Vec<OpenError> {
    let (path, address, reason) = (PathBuf::from("peil.db"), "postgres://host/peil".to_owned(), "gone".to_owned());
    vec![
        OpenError::File { path: path.clone(), reason: reason.clone() },
        OpenError::Held { path: path.clone(), reason: reason.clone() },
        OpenError::Disk { path: path.clone(), reason: reason.clone() },
        OpenError::NoText { path: path.clone() },
        OpenError::NotADatabase { path: path.clone() },
        OpenError::Foreign { path: path.clone() },
        OpenError::Unreachable { address: address.clone(), reason: reason.clone() },
        OpenError::Certificates { address, path, reason },
    ]
}

fn store_errors() -> Vec<StoreError> {
    vec![
        StoreError::NotFound,
        StoreError::Duplicate,
        StoreError::Busy("database is locked".into()),
        StoreError::Disk("database or disk is full".into()),
    ]
}

fn migrations() -> Vec<MigrateError> {
    let mut all = vec![MigrateError::Newer("2999".into()), MigrateError::Foreign("postgres://host/peil".into())];
    all.extend(store_errors().into_iter().map(MigrateError::Failed));
    all.extend(store_errors().into_iter().map(MigrateError::Store));
    all
}

fn failures() -> Vec<Failure> {
    vec![
        Failure::FieldsRefused(vec![FieldError::new("email", "field-unknown-account")]),
        Failure::Busy("database is locked".into()),
        Failure::DiskFull("no space".into()),
        Failure::Unexpected("odd".into()),
        Failure::RoundMovedOn,
    ]
}

fn all() -> Vec<Reason> {
    let trouble = Problem { place: Place::whole(), what: What::NoFiles };
    let held = StoreError::Busy("database is locked".into());
    let file = PathBuf::from("day/survey.json");
    let mut all: Vec<Reason> = settings().into_iter().map(Reason::Settings).collect();
    all.extend(openings().into_iter().map(Reason::Open));
    all.extend(store_errors().into_iter().map(Reason::Store));
    all.extend(migrations().into_iter().map(Reason::Migrate));
    all.extend(failures().into_iter().map(Reason::Failed));
    all.extend([
        Reason::said("demo-elsewhere", &[]),
        Reason::Files(vec![FileProblem { file, problem: trouble.clone() }]),
        Reason::NoFiles { folder: "surveys".into(), trouble },
        Reason::Held { database: "peil.db".into(), why: Box::new(Reason::Store(held)) },
    ]);
    all
}

#[test]
fn every_reason_is_a_sentence_of_its_own_in_each_language() {
    for reason in all() {
        let english = words(Locale::English, &reason);
        for locale in Locale::ALL {
            let said = words(*locale, &reason);
            let is_key =
                |word: &str| ["settings-", "database-", "failure-"].iter().any(|start| word.starts_with(start));
            let is_whole = said.contains(' ') && !said.contains(['{', '}', '$']) && !said.split(' ').any(is_key);
            assert!(is_whole, "{reason:?} in {}: {said}", locale.tag());
            assert!(*locale == Locale::English || said != english, "{reason:?} in {}: {said}", locale.tag());
        }
    }
}

/// The log and an English terminal say the same of a database.
#[test]
fn in_english_a_database_is_worded_as_in_the_log() {
    let english = Locale::English;
    for problem in addresses() {
        assert_eq!(of_address(english, &problem), problem.to_string());
    }
    for error in openings() {
        assert_eq!(of_opening(english, &error), error.to_string());
    }
    for error in store_errors() {
        assert_eq!(of_store(english, &error), error.to_string());
    }
    for error in migrations() {
        assert_eq!(of_migrating(english, &error), error.to_string());
    }
    let odd = Failure::Unexpected("odd".into());
    assert_eq!(of_failure(english, &odd), format!("{odd}: odd"));
}

#[test]
fn an_operator_reads_the_name_of_the_file_and_not_that_of_its_copy() {
    let why = Reason::Open(OpenError::NotADatabase { path: "/tmp/peil-1/backup.db".into() });
    let (copy, file) = ("/tmp/peil-1/backup.db".into(), "monday.db".into());
    let said = words(Locale::Bokmal, &Reason::OfCopy { copy, file, why: Box::new(why) });
    assert!(said.starts_with("monday.db er ikke en database fra Peil."), "{said}");
}
