//! The words for why the program stops. What a library or the system says stands in them as it came.

use std::fmt::Display;

use super::reason::Reason;
use crate::config::SettingProblem;
use crate::flows::Failure;
use crate::flows::define::read_folder::FileProblem;
use crate::locale::{Locale, Value, problem_words};
use crate::store::{AddressProblem, MigrateError, NotADatabaseUrl, OpenError, StoreError};

/// A sentence or a few, without the program's name before them.
#[must_use]
pub fn words(locale: Locale, reason: &Reason) -> String {
    match reason {
        Reason::Said(key, blanks) => {
            let blanks: Vec<_> = blanks.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
            locale.text_with(key, &blanks)
        }
        Reason::System(text) => text.clone(),
        Reason::Settings(problem) => of_setting(locale, problem),
        Reason::Open(error) => of_opening(locale, error),
        Reason::Store(error) => of_store(locale, error),
        Reason::Migrate(error) => of_migrating(locale, error),
        Reason::Failed(failure) => of_failure(locale, failure),
        Reason::Files(problems) => of_files(locale, problems),
        Reason::NoFiles { folder, trouble } => format!("{}: {}", folder.display(), problem_words(locale, trouble)),
        Reason::Held { database, why } => {
            say(locale, "database-held", &[("database", database), ("reason", &words(locale, why))])
        }
        Reason::OfCopy { copy, file, why } => words(locale, why).replace(copy, file),
    }
}

fn say(locale: Locale, key: &str, blanks: &[(&'static str, &dyn Display)]) -> String {
    let blanks: Vec<(&str, Value<'_>)> = blanks.iter().map(|(name, value)| (*name, value.to_string().into())).collect();
    locale.text_with(key, &blanks)
}

fn of_setting(locale: Locale, problem: &SettingProblem) -> String {
    let given = |key, given: &String| say(locale, key, &[("given", given)]);
    match problem {
        SettingProblem::FileUnreadable { file, reason } => {
            say(locale, "settings-file-unreadable", &[("file", &file.display()), ("reason", reason)])
        }
        SettingProblem::FileWrong { file, line, reason } => {
            say(locale, "settings-file-wrong", &[("file", &file.display()), ("line", line), ("reason", reason)])
        }
        SettingProblem::NoDatabaseAddress(NotADatabaseUrl { given, reason }) => {
            say(locale, "settings-database", &[("given", given), ("reason", &of_address(locale, reason))])
        }
        SettingProblem::HalfTls => locale.text("settings-half-tls"),
        SettingProblem::UnknownLanguage { given } => {
            let known = Locale::ALL.iter().map(|locale| locale.tag()).collect::<Vec<_>>().join(", ");
            say(locale, "settings-language", &[("given", given), ("known", &known)])
        }
        SettingProblem::NoAddressToListenAt { given: text } => given("settings-listen", text),
        SettingProblem::UnknownName { given: text } => given("settings-listen-name", text),
        SettingProblem::NoPublicUrl { given: text } => given("settings-public-url", text),
    }
}

fn of_address(locale: Locale, problem: &AddressProblem) -> String {
    match problem {
        AddressProblem::UnknownKind => locale.text("settings-database-kind"),
        AddressProblem::NoFile => locale.text("settings-database-file"),
        AddressProblem::NoHost => locale.text("settings-database-host"),
        AddressProblem::UnknownTls { given } => say(locale, "settings-database-tls", &[("given", given)]),
        AddressProblem::Unreadable(reason) => reason.clone(),
    }
}

fn of_opening(locale: Locale, error: &OpenError) -> String {
    match error {
        OpenError::File { path, reason } | OpenError::Held { path, reason } | OpenError::Disk { path, reason } => {
            say(locale, "database-unopened", &[("file", &path.display()), ("reason", reason)])
        }
        OpenError::NoText { path } => say(locale, "database-path", &[("file", &path.display())]),
        OpenError::NotADatabase { path } => say(locale, "database-no-peil", &[("file", &path.display())]),
        OpenError::Foreign { path } => say(locale, "database-foreign-file", &[("file", &path.display())]),
        OpenError::Unreachable { address, reason } => {
            say(locale, "database-unreachable", &[("database", address), ("reason", reason)])
        }
        OpenError::Certificates { address, path, reason } => {
            let blanks: [(_, &dyn Display); 3] = [("database", address), ("file", &path.display()), ("reason", reason)];
            say(locale, "database-certificates", &blanks)
        }
    }
}

fn of_store(locale: Locale, error: &StoreError) -> String {
    match error {
        StoreError::NotFound => locale.text("database-row-missing"),
        StoreError::Duplicate => locale.text("database-row-twice"),
        StoreError::Busy(reason) => say(locale, "database-busy", &[("reason", reason)]),
        StoreError::Disk(reason) => say(locale, "failure-disk", &[("reason", reason)]),
        // Unforeseen: what the database said is all that there is to say.
        StoreError::Other(reason) => reason.clone(),
    }
}

fn of_migrating(locale: Locale, error: &MigrateError) -> String {
    match error {
        MigrateError::Newer(step) => say(locale, "database-newer", &[("step", step)]),
        MigrateError::Foreign(database) => say(locale, "database-foreign", &[("database", database)]),
        MigrateError::Failed(cause) => say(locale, "database-step-failed", &[("reason", &of_store(locale, cause))]),
        MigrateError::Store(cause) => of_store(locale, cause),
    }
}

fn of_failure(locale: Locale, failure: &Failure) -> String {
    match failure {
        Failure::FieldsRefused(errors) => {
            let lines = errors.iter().map(|error| format!("{}: {}", error.field, locale.text(&error.message)));
            lines.collect::<Vec<_>>().join("\n")
        }
        Failure::Busy(cause) => say(locale, "database-busy", &[("reason", cause)]),
        Failure::DiskFull(cause) => say(locale, "failure-disk-full", &[("reason", cause)]),
        Failure::Unexpected(cause) => say(locale, "failure-unforeseen", &[("reason", cause)]),
        // What only people at a page meet has its words there, in English and for programs.
        other if locale == Locale::English => other.to_string(),
        other => {
            let (number, name) = other.entry();
            say(locale, "failure-numbered", &[("name", &name), ("number", &number)])
        }
    }
}

/// Each problem in a line.
fn of_files(locale: Locale, problems: &[FileProblem]) -> String {
    let line = |one: &FileProblem| format!("{}: {}", one.file.display(), problem_words(locale, &one.problem));
    let lines: Vec<String> = problems.iter().map(line).collect();
    let number = [("number", lines.len().to_string().into()), ("count", lines.len().into())];
    format!("{}\n{}", locale.text_with("check-mend", &number), lines.join("\n"))
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
