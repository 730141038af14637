//! What is wrong with a definition, and where inside it: values, which `locale` words.

mod what;

pub use what::What;

use super::ids::Code;
use super::survey::text::{LanguageTag, Text};

/// One thing to mend in a definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub place: Place,
    pub what: What,
}

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a file that cannot be read as a definition: where it is written. Line and column are counted from 1; `path` is the way
    /// through the JSON, `sections[0].questions[2]`, and empty at its top.
    Written { line: usize, column: usize, path: String },
    /// By the names that things have, from the outside in. None for the definition as a whole.
    Named(Vec<Step>),
}

/// One step on the way to a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Section(Code),
    Question(Code),
    Option(Code),
    Scale(Code),
    /// A point of a scale, by its value.
    Point(i64),
    Score(Code),
    Goal(Code),
    SubGoal(Code),
    Dimension(Code),
    SuccessFactor(Code),
    Measure(Code),
    Part(Code),
    Language(LanguageTag),
    Year(i32),
    Field(Field),
}

/// What a thing has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Version,
    Languages,
    Name,
    Title,
    Introduction,
    Thanks,
    Reason,
    Text,
    Help,
    Note,
    Faces,
    Lowest,
    ComparableFrom,
    OnlyIf,
    Breakdowns,
    Scores,
    Serves,
    PassesWhen,
    Decimals,
    Target,
    Source,
    Formula,
    VisitFrequency,
    Survey,
}

impl Place {
    /// The definition as a whole.
    #[must_use]
    pub const fn whole() -> Self {
        Self::Named(Vec::new())
    }
}

/// A way through a definition, as far as a check has come.
#[derive(Clone, Debug, Default)]
pub(crate) struct Way(Vec<Step>);

impl Way {
    pub fn to(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    pub fn field(&self, field: Field) -> Self {
        self.to(Step::Field(field))
    }

    /// The end of the way.
    pub fn place(&self) -> Place {
        Place::Named(self.0.clone())
    }

    /// The problem at the end of the way.
    pub fn problem(&self, what: What) -> Problem {
        Problem { place: self.place(), what }
    }

    /// What every text must hold: the document's own language, and no blanks.
    pub fn text(&self, text: &Text, default: &LanguageTag) -> Vec<Problem> {
        let missing = (!text.has(default)).then(|| self.problem(What::TextMissing { language: default.clone() }));
        let blank = |tag: &LanguageTag| self.to(Step::Language(tag.clone())).problem(What::TextBlank);
        missing.into_iter().chain(text.blanks().map(blank)).collect()
    }
}
