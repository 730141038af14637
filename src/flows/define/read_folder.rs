//! The operator's folder `surveys/`: every `<name>/survey.json` and `<name>/scorecard.json`, read and checked. Nothing is published.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::core::card::CheckedScorecard;
use crate::core::ids::Code;
use crate::core::problem::{Place, Problem, What};
use crate::core::survey::SurveyVersion;

/// What the folder holds.
#[derive(Clone, Debug)]
pub struct Folder {
    pub path: PathBuf,
    /// In the order of their names, a survey before the scorecard beside it.
    pub files: Vec<DefinitionFile>,
    /// Why there are none.
    pub trouble: Option<Problem>,
}

/// One file, and what it defines or what is wrong with it.
#[derive(Clone, Debug)]
pub struct DefinitionFile {
    pub path: PathBuf,
    pub content: Result<Content, Vec<Problem>>,
}

#[derive(Clone, Debug)]
pub enum Content {
    Survey(SurveyVersion),
    Scorecard(Box<CheckedScorecard>),
}

/// Something to mend in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct FileProblem {
    pub file: PathBuf,
    pub problem: Problem,
}

/// A problem of a file as a whole.
pub(super) const fn whole(what: What) -> Problem {
    Problem { place: Place::whole(), what }
}

/// Reads the folder. Whatever is wrong is told in what comes back.
#[must_use]
pub fn read(path: &Path) -> Folder {
    let mut folder = Folder { path: path.to_owned(), files: Vec::new(), trouble: None };
    let mut places: Vec<PathBuf> = match std::fs::read_dir(path) {
        Ok(entries) => entries.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_dir()).collect(),
        Err(error) => {
            folder.trouble = Some(whole(What::Unreadable { reason: error.to_string() }));
            return folder;
        }
    };
    places.sort();
    for place in places {
        let survey = read_file(&place.join("survey.json"), |json| SurveyVersion::parse(json).map(Content::Survey));
        let card = read_file(&place.join("scorecard.json"), |json| {
            CheckedScorecard::parse(json).map(Box::new).map(Content::Scorecard)
        });
        for file in [survey, card].into_iter().flatten() {
            let file = folder.unless_defined(file);
            folder.files.push(file);
        }
    }
    if folder.files.is_empty() {
        folder.trouble = Some(whole(What::NoFiles));
    }
    folder
}

/// None where there is no such file.
fn read_file(path: &Path, parse: fn(&str) -> Result<Content, Vec<Problem>>) -> Option<DefinitionFile> {
    let content = match std::fs::read_to_string(path) {
        Ok(json) => parse(&json),
        Err(error) => Err(vec![whole(match error.kind() {
            ErrorKind::NotFound => return None,
            ErrorKind::InvalidData => What::NotText,
            _ => What::Unreadable { reason: error.to_string() },
        })]),
    };
    Some(DefinitionFile { path: path.to_owned(), content })
}

impl Folder {
    /// Every survey that can be read.
    pub fn surveys(&self) -> impl Iterator<Item = (&Path, &SurveyVersion)> {
        self.files.iter().filter_map(|file| match &file.content {
            Ok(Content::Survey(survey)) => Some((&*file.path, survey)),
            _ => None,
        })
    }

    /// Every scorecard that can be read.
    pub fn scorecards(&self) -> impl Iterator<Item = (&Path, &CheckedScorecard)> {
        self.files.iter().filter_map(|file| match &file.content {
            Ok(Content::Scorecard(card)) => Some((&*file.path, &**card)),
            _ => None,
        })
    }

    /// The file, refused where another defines the same.
    fn unless_defined(&self, file: DefinitionFile) -> DefinitionFile {
        let other = match &file.content {
            Ok(Content::Survey(survey)) => {
                self.surveys().find(|(_, other)| other.survey() == survey.survey()).map(first)
            }
            Ok(Content::Scorecard(card)) => {
                self.scorecards().find(|(_, other)| other.scorecard == card.scorecard).map(first)
            }
            Err(_) => None,
        };
        let Some(other) = other.map(|path| path.display().to_string()) else { return file };
        DefinitionFile { content: Err(vec![whole(What::DefinedIn { file: other })]), ..file }
    }

    /// Everything that is wrong, as far as the folder alone can tell.
    #[must_use]
    pub fn problems(&self) -> Vec<FileProblem> {
        let survey = |code: &Code| self.surveys().find(|(_, survey)| survey.survey() == code).map(|(_, survey)| survey);
        let of_file = |file: &DefinitionFile| -> Vec<FileProblem> {
            let problems = match &file.content {
                Ok(Content::Survey(_)) => Vec::new(),
                Ok(Content::Scorecard(card)) => problems_with(card, survey(&card.survey)),
                Err(problems) => problems.clone(),
            };
            problems.into_iter().map(|problem| FileProblem { file: file.path.clone(), problem }).collect()
        };
        let trouble =
            self.trouble.iter().map(|problem| FileProblem { file: self.path.clone(), problem: problem.clone() });
        trouble.chain(self.files.iter().flat_map(of_file)).collect()
    }
}

fn first<T>((path, _): (&Path, T)) -> &Path {
    path
}

/// What keeps a scorecard from reading its survey; none is a problem, too.
pub(super) fn problems_with(card: &CheckedScorecard, survey: Option<&SurveyVersion>) -> Vec<Problem> {
    match survey {
        Some(survey) => card.problems_with(survey),
        // The survey may be wrong itself; its own problems are told beside this one.
        None => vec![whole(What::NoSurvey { survey: card.survey.clone() })],
    }
}
