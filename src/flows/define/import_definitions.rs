//! The operator's folder `surveys/`: read, checked as a whole, and published.

use std::path::{Path, PathBuf};

use crate::core::card::CheckedScorecard;
use crate::core::event::What;
use crate::core::ids::Code;
use crate::core::problem::{Place, Problem, What as Wrong};
use crate::core::survey::SurveyVersion;
use crate::flows::Act;
use crate::store::{self, Conn, Store, StoreError};

/// Everything that the folder holds, checked.
#[derive(Clone, Debug, Default)]
pub struct Definitions {
    pub surveys: Vec<(PathBuf, SurveyVersion)>,
    pub scorecards: Vec<(PathBuf, CheckedScorecard)>,
}

/// Something to mend in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct FileProblem {
    pub file: PathBuf,
    pub problem: Problem,
}

/// Why definitions were not taken.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("{} problems in the files", .0.len())]
    Refused(Vec<FileProblem>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What an import changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Surveys published, with their version.
    pub surveys: Vec<(Code, i32)>,
    /// Scorecards that got a new revision.
    pub scorecards: Vec<Code>,
}

/// Reads and checks every `<name>/survey.json` and `<name>/scorecard.json` in the folder.
///
/// # Errors
/// Every problem in every file at once.
pub fn check(folder: &Path) -> Result<Definitions, Vec<FileProblem>> {
    let mut found = Definitions::default();
    let mut problems = Vec::new();
    let at =
        |file: &Path, what| FileProblem { file: file.to_owned(), problem: Problem { place: Place::whole(), what } };

    let mut places: Vec<PathBuf> = match std::fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_dir()).collect(),
        Err(error) => return Err(vec![at(folder, Wrong::Unreadable { reason: error.to_string() })]),
    };
    places.sort();
    for place in places {
        for (name, is_survey) in [("survey.json", true), ("scorecard.json", false)] {
            let file = place.join(name);
            let json = match std::fs::read_to_string(&file) {
                Ok(json) => json,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
                    problems.push(at(&file, Wrong::NotText));
                    continue;
                }
                Err(error) => {
                    problems.push(at(&file, Wrong::Unreadable { reason: error.to_string() }));
                    continue;
                }
            };
            let outcome = if is_survey {
                SurveyVersion::parse(&json).map(|survey| found.surveys.push((file.clone(), survey)))
            } else {
                CheckedScorecard::parse(&json).map(|card| found.scorecards.push((file.clone(), card)))
            };
            let located = |problem| FileProblem { file: file.clone(), problem };
            problems.extend(outcome.err().unwrap_or_default().into_iter().map(located));
        }
    }
    problems.extend(between_files(&found));
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

/// What no file can know alone: two of one name, and a scorecard that asks what its survey does not.
fn between_files(found: &Definitions) -> Vec<FileProblem> {
    let mut problems = Vec::new();
    let at =
        |file: &PathBuf, what| FileProblem { file: file.clone(), problem: Problem { place: Place::whole(), what } };
    for (index, (file, survey)) in found.surveys.iter().enumerate() {
        if let Some((other, _)) =
            found.surveys.iter().take(index).find(|(_, earlier)| earlier.survey() == survey.survey())
        {
            problems.push(at(file, Wrong::DefinedIn { file: other.display().to_string() }));
        }
    }
    for (index, (file, card)) in found.scorecards.iter().enumerate() {
        let earlier = found.scorecards.iter().take(index).find(|(_, earlier)| earlier.scorecard == card.scorecard);
        if let Some((other, _)) = earlier {
            problems.push(at(file, Wrong::DefinedIn { file: other.display().to_string() }));
        }
        match found.surveys.iter().find(|(_, survey)| *survey.survey() == card.survey) {
            Some((_, survey)) => problems.extend(
                card.problems_with(survey).into_iter().map(|problem| FileProblem { file: file.clone(), problem }),
            ),
            // The survey may be wrong itself, or be called otherwise; its own problems come first.
            None => problems.push(at(file, Wrong::NoSurvey { survey: card.survey.clone() })),
        }
    }
    problems
}

/// Publishes what is new. A published version never changes: other content under its number is refused.
///
/// # Errors
/// A published version was edited, or the database fails; nothing is published then.
pub fn import(store: &Store, definitions: &Definitions, act: Act) -> Result<Imported, ImportError> {
    store.write(|conn| {
        let mut imported = Imported::default();
        let mut refused = Vec::new();
        for (file, survey) in &definitions.surveys {
            match publish(conn, survey, act)? {
                Published::New => imported.surveys.push((survey.survey().clone(), survey.version())),
                Published::Before => {}
                Published::Otherwise => {
                    let what = Wrong::PublishedOtherwise { version: survey.version() };
                    let problem = Problem { place: Place::whole(), what };
                    refused.push(FileProblem { file: file.clone(), problem });
                }
            }
        }
        if !refused.is_empty() {
            return Err(ImportError::Refused(refused));
        }
        for (_, card) in &definitions.scorecards {
            let current = match store::scorecard::current(conn, &card.scorecard) {
                Ok(revision) => Some(revision.definition),
                Err(StoreError::NotFound) => None,
                Err(other) => return Err(other.into()),
            };
            if current.as_ref() != Some(&**card) {
                store::scorecard::insert(conn, card, act.today)?;
                act.leave(conn, What::ScorecardAdopted { scorecard: card.scorecard.clone() })?;
                imported.scorecards.push(card.scorecard.clone());
            }
        }
        Ok(imported)
    })
}

enum Published {
    New,
    Before,
    Otherwise,
}

fn publish(conn: &mut Conn, survey: &SurveyVersion, act: Act) -> Result<Published, StoreError> {
    match store::survey::get(conn, survey.survey(), survey.version()) {
        Ok(published) if published == *survey => Ok(Published::Before),
        Ok(_) => Ok(Published::Otherwise),
        Err(StoreError::NotFound) => {
            store::survey::insert(conn, survey, act.today)?;
            act.leave(conn, What::SurveyPublished { survey: survey.survey().clone(), version: survey.version() })?;
            Ok(Published::New)
        }
        Err(other) => Err(other),
    }
}

/// Publishes one survey version from within the program: the demonstration's earlier years.
///
/// # Errors
/// The database fails.
pub fn publish_earlier(store: &Store, survey: &SurveyVersion, act: Act) -> Result<(), StoreError> {
    store.write(|conn| publish(conn, survey, act).map(drop))
}
