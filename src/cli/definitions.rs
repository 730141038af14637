//! Definition files at the command line: what is wrong with them, what a start would do with them, and what is published as files.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::app;
use crate::config::Config;
use crate::core::card::CheckedScorecard;
use crate::core::seed::Fate;
use crate::core::survey::{LanguageTag, SurveyVersion};
use crate::flows::define::export_definitions;
use crate::flows::define::import_definitions::{FileFate, plan, plan_for_nothing};
use crate::flows::define::read_folder::{self, FileProblem, Folder};
use crate::locale::{Locale, fate_words, place_words};
use crate::stop::{CANNOT_CREATE, Stop};
use crate::store::DatabaseUrl;

/// Says what the folder holds, and everything that is wrong with it.
pub fn check(config: &Config) -> Result<(), Stop> {
    let (locale, folder) = (config.locale, read_folder::read(&config.surveys));
    if let Some(trouble) = &folder.trouble {
        return Err(Stop::for_no_files(&folder.path, trouble.clone()));
    }
    for (file, survey) in folder.surveys() {
        say_survey(locale, file, survey);
    }
    for (file, card) in folder.scorecards() {
        say_scorecard(locale, file, card);
    }
    let values = [
        ("files", folder.files.len().to_string().into()),
        ("folder", folder.path.display().to_string().into()),
        ("surveys", folder.surveys().count().to_string().into()),
        ("scorecards", folder.scorecards().count().to_string().into()),
    ];
    println!("{}", locale.text_with("check-read", &values));
    let problems = match &config.named_database {
        Some(database) => against(locale, database, &folder)?,
        None => folder.problems(),
    };
    if !problems.is_empty() {
        return Err(Stop::for_files(problems));
    }
    println!("{}", locale.text("check-holds"));
    Ok(())
}

/// Says what a start with the database would do, and changes nothing.
fn against(locale: Locale, database: &DatabaseUrl, folder: &Folder) -> Result<Vec<FileProblem>, Stop> {
    let is_new = matches!(database, DatabaseUrl::Sqlite(path) if !path.exists());
    let fates = if is_new { plan_for_nothing(folder) } else { plan(&app::open_existing(database)?, folder)? };
    println!("{}", locale.text("check-start"));
    let mut found = Vec::new();
    for FileFate { file, fate } in fates {
        match fate {
            Fate::Unfit(problems) => {
                found.extend(problems.into_iter().map(|problem| FileProblem { file: file.clone(), problem }));
            }
            other => {
                for words in fate_words(locale, &other) {
                    println!("  {}: {words}", file.display());
                }
            }
        }
    }
    Ok(found)
}

fn say_survey(locale: Locale, file: &Path, survey: &SurveyVersion) {
    let tags: Vec<&str> = survey.definition().languages.keys().map(LanguageTag::as_str).collect();
    let values = [
        ("file", file.display().to_string().into()),
        ("version", survey.version().to_string().into()),
        ("questions", survey.questions().count().to_string().into()),
        ("languages", tags.join(", ").into()),
    ];
    println!("{}", locale.text_with("check-survey", &values));
    for remark in remarks(locale, survey) {
        println!("  {remark}");
    }
}

fn say_scorecard(locale: Locale, file: &Path, card: &CheckedScorecard) {
    let measures: usize = card.dimensions.iter().map(|dimension| dimension.measures.len()).sum();
    let values = [
        ("file", file.display().to_string().into()),
        ("dimensions", card.dimensions.len().to_string().into()),
        ("measures", measures.to_string().into()),
    ];
    println!("{}", locale.text_with("check-scorecard", &values));
}

/// What is left to do for the survey's languages; nothing of it keeps the survey from being used.
fn remarks(locale: Locale, survey: &SurveyVersion) -> Vec<String> {
    let languages = &survey.definition().languages;
    let unchecked: Vec<&str> =
        languages.iter().filter(|(_, language)| !language.checked).map(|(tag, _)| tag.as_str()).collect();
    let mut remarks = Vec::new();
    if !unchecked.is_empty() {
        remarks.push(locale.text_with("check-unread", &[("languages", unchecked.join(", ").into())]));
    }
    let missing = survey.missing_translations();
    for tag in languages.keys() {
        let lacking = missing.iter().filter(|(_, lacking)| lacking == tag);
        let places: Vec<String> = lacking.map(|(place, _)| place_words(locale, place)).collect();
        let language = || ("language", tag.to_string().into());
        if !places.is_empty() {
            let values = [language(), ("places", places.join("; ").into())];
            remarks.push(locale.text_with("check-untranslated", &values));
        }
        if Locale::for_guest(tag.as_str()).is_none() {
            remarks.push(locale.text_with("check-no-words", &[language()]));
        }
    }
    remarks
}

/// Writes what is published into a folder. A file that is there already is left alone, and then nothing is written.
pub fn export(config: &Config, folder: &Path) -> Result<(), Stop> {
    let files = export_definitions::newest(&app::open_existing(&config.database)?)?;
    if let Some(there) = files.iter().map(|(name, _)| folder.join(name)).find(|file| file.exists()) {
        return Err(Stop::new(CANNOT_CREATE, "definitions-exists", &[("file", &there.display())]));
    }
    for (name, text) in files {
        let file = folder.join(name);
        let place = file.parent().unwrap_or(folder);
        let written = fs::create_dir_all(place)
            .and_then(|()| fs::File::create_new(&file))
            .and_then(|mut new| new.write_all(text.as_bytes()));
        written.map_err(|error| {
            Stop::new(CANNOT_CREATE, "definitions-unwritable", &[("file", &file.display()), ("reason", &error)])
        })?;
        let values = [("file", file.display().to_string().into())];
        println!("{}", config.locale.text_with("definitions-written", &values));
    }
    Ok(())
}
