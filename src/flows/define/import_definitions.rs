//! Publishes what is new in the operator's folder, and tells of every file what became of it.

use std::path::PathBuf;

use super::read_folder::{Content, DefinitionFile, Folder, problems_with, whole};
use crate::core::card::{CheckedScorecard, ScorecardDefinition};
use crate::core::event::What;
use crate::core::ids::Code;
use crate::core::problem::What as Wrong;
use crate::core::seed::{Fate, Origin, Published, fate, fate_of_version};
use crate::core::survey::SurveyVersion;
use crate::flows::Act;
use crate::store::{self, Conn, Store, StoreError};

/// What became of a file, or of the folder; or what would become of it.
#[derive(Clone, Debug, PartialEq)]
pub struct FileFate {
    pub file: PathBuf,
    pub fate: Fate,
}

/// What a start would do with each file. Nothing is changed.
///
/// # Errors
/// The database fails.
pub fn plan(store: &Store, folder: &Folder) -> Result<Vec<FileFate>, StoreError> {
    store.read(|conn| fates(conn, folder))
}

/// What a start would do with each file where nothing is published yet.
#[must_use]
pub fn plan_for_nothing(folder: &Folder) -> Vec<FileFate> {
    let problems = folder.problems();
    let of = |file: &PathBuf| {
        let own: Vec<_> = problems.iter().filter(|one| one.file == *file).map(|one| one.problem.clone()).collect();
        FileFate { file: file.clone(), fate: if own.is_empty() { Fate::Adopt } else { Fate::Unfit(own) } }
    };
    let trouble = folder.trouble.iter().map(|_| of(&folder.path));
    trouble.chain(folder.files.iter().map(|file| of(&file.path))).collect()
}

/// Publishes what is new. A file that cannot be published, or that must not be, is left; everything else goes on.
///
/// # Errors
/// The database fails; nothing is published then.
pub fn import(store: &Store, folder: &Folder, act: Act) -> Result<Vec<FileFate>, StoreError> {
    match adopt(store, folder, act) {
        // Another machine that starts at this moment was first: then there is less to do.
        Err(StoreError::Duplicate) => adopt(store, folder, act),
        other => other,
    }
}

fn adopt(store: &Store, folder: &Folder, act: Act) -> Result<Vec<FileFate>, StoreError> {
    store.write(|conn| {
        let fates = fates(conn, folder)?;
        let adopted = |path: &PathBuf| fates.iter().any(|one| one.file == *path && one.fate == Fate::Adopt);
        for file in folder.files.iter().filter(|file| adopted(&file.path)) {
            match &file.content {
                Ok(Content::Survey(survey)) => publish_survey(conn, survey, Origin::File, act)?,
                Ok(Content::Scorecard(card)) => adopt_scorecard(conn, card, Origin::File, act)?,
                Err(_) => {}
            }
        }
        Ok(fates)
    })
}

/// Publishes a version of a survey.
///
/// # Errors
/// The version is published already, or the database fails.
pub fn publish_survey(conn: &mut Conn, survey: &SurveyVersion, origin: Origin, act: Act) -> Result<(), StoreError> {
    store::survey::insert(conn, survey, origin, act.today)?;
    act.leave(conn, What::SurveyPublished { survey: survey.survey().clone(), version: survey.version() })
}

/// Makes a scorecard the one that counts.
///
/// # Errors
/// The database fails.
pub fn adopt_scorecard(conn: &mut Conn, card: &CheckedScorecard, origin: Origin, act: Act) -> Result<(), StoreError> {
    store::scorecard::insert(conn, card, origin, act.today)?;
    act.leave(conn, What::ScorecardAdopted { scorecard: card.scorecard.clone() })
}

fn fates(conn: &mut Conn, folder: &Folder) -> Result<Vec<FileFate>, StoreError> {
    let mut found = Vec::new();
    if let Some(trouble) = &folder.trouble {
        // Where everything is published from inside, nobody misses a file.
        let is_missed = trouble.what != Wrong::NoFiles || store::survey::latest(conn)?.is_empty();
        let fate = Fate::Unfit(vec![trouble.clone()]);
        found.extend(is_missed.then(|| FileFate { file: folder.path.clone(), fate }));
    }
    for file in &folder.files {
        found.push(FileFate { file: file.path.clone(), fate: of_file(conn, folder, file)? });
    }
    Ok(found)
}

fn of_file(conn: &mut Conn, folder: &Folder, file: &DefinitionFile) -> Result<Fate, StoreError> {
    match &file.content {
        Err(problems) => Ok(Fate::Unfit(problems.clone())),
        Ok(Content::Survey(survey)) => of_survey(conn, survey),
        Ok(Content::Scorecard(card)) => of_scorecard(conn, folder, card),
    }
}

fn of_survey(conn: &mut Conn, survey: &SurveyVersion) -> Result<Fate, StoreError> {
    let published = store::survey::published(conn, survey.survey())?;
    let is_taken = published.iter().any(|one| one.number == survey.version());
    Ok(match fate_of_version(survey, survey.version(), &published) {
        // A published version never changes.
        Fate::Adopt | Fate::LeftBelow { .. } if is_taken => {
            Fate::Unfit(vec![whole(Wrong::PublishedOtherwise { version: survey.version() })])
        }
        other => other,
    })
}

/// Only what is about to be published is held to its survey.
fn of_scorecard(conn: &mut Conn, folder: &Folder, card: &CheckedScorecard) -> Result<Fate, StoreError> {
    let history = store::scorecard::history(conn, &card.scorecard)?;
    let published =
        history.into_iter().map(|one| Published { number: one.number, origin: one.origin, content: one.definition });
    let published: Vec<Published<ScorecardDefinition>> = published.collect();
    let found = fate::<ScorecardDefinition>(card, &published);
    if found != Fate::Adopt {
        return Ok(found);
    }
    let problems = problems_with(card, survey_to_be(conn, folder, &card.survey)?.as_ref());
    Ok(if problems.is_empty() { found } else { Fate::Unfit(problems) })
}

/// The version of a survey that new rounds will ask once the folder is imported.
fn survey_to_be(conn: &mut Conn, folder: &Folder, code: &Code) -> Result<Option<SurveyVersion>, StoreError> {
    let newest = store::survey::published(conn, code)?.into_iter().next().map(|one| one.content);
    let Some((_, file)) = folder.surveys().find(|(_, survey)| survey.survey() == code) else { return Ok(newest) };
    let is_ahead = newest.as_ref().is_none_or(|newest| newest.version() < file.version());
    Ok(if is_ahead && of_survey(conn, file)? == Fate::Adopt { Some(file.clone()) } else { newest })
}
