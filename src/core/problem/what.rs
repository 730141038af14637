//! Everything that can be wrong with a definition.

use crate::card::formula::FormulaError;
use crate::ids::Code;
use crate::json::Shape;
use crate::survey::text::LanguageTag;

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    // The file.
    /// Why the system does not let it be read, in its own words.
    Unreadable {
        reason: String,
    },
    NotText,
    /// The folder has no file of a survey or a scorecard.
    NoFiles,
    Shape(Shape),

    // Among files, and against what is published.
    /// Another file defines the same survey or scorecard.
    DefinedIn {
        file: String,
    },
    /// The scorecard reads a survey that is neither in the folder nor published.
    NoSurvey {
        survey: Code,
    },
    /// The number is taken by a version with other content.
    PublishedOtherwise {
        version: i32,
    },

    // Texts and languages, of surveys and scorecards.
    TextMissing {
        language: LanguageTag,
    },
    TextBlank,
    LanguageUndeclared {
        language: LanguageTag,
    },
    DefaultLanguageMissing {
        language: LanguageTag,
    },
    NameBlank,
    /// Another thing of the kind has the code.
    CodeTaken,

    // Surveys.
    VersionBelowOne,
    ScalePoints {
        has: usize,
    },
    FacesNeedFive,
    LowestTooFar,
    SectionEmpty,
    SurveyEmpty,
    TooManyQuestions {
        has: usize,
        most: usize,
    },
    ComparableFrom {
        version: i32,
    },
    UnknownScale {
        scale: Code,
        known: Vec<Code>,
    },
    NumberRange,
    CommentLength {
        most: usize,
    },
    ChoiceSize {
        has: usize,
    },
    ExclusiveAmongOne,
    TooManyBreakdowns {
        most: usize,
    },
    NamedTwice {
        question: Code,
    },
    TooManyScores {
        most: usize,
    },
    ScoreSize {
        has: usize,
    },
    InAnotherScore {
        question: Code,
    },
    SensitiveInScore {
        question: Code,
    },
    ScoreScalesDiffer,
    ScoreScaleShort,

    // Skip rules.
    RuledFreeText,
    RuledBreakdown,
    RuledInScore,
    /// The rule's question comes later.
    RuleAhead {
        question: Code,
    },
    /// The rules of these lead from one to the next and back to the first.
    RuleCircle {
        questions: Vec<Code>,
    },
    RuleOnFreeText {
        question: Code,
    },
    RuleEmpty,
    RuleAnswerTwice {
        answer: String,
    },
    RuleAnswerUnknown {
        question: Code,
        answer: String,
    },
    RuleOfAll {
        question: Code,
    },
    RuleOfSomeTicks {
        question: Code,
    },

    // What names something that is not there, or is of another kind.
    UnknownQuestion {
        question: Code,
    },
    UnknownOption {
        question: Code,
        option: Code,
    },
    UnknownScore {
        score: Code,
    },
    UnknownMeasure {
        measure: Code,
    },
    UnknownSubGoal {
        sub_goal: Code,
    },
    UnknownSuccessFactor {
        factor: Code,
    },
    MustBeOne {
        question: Code,
    },
    MustBeRating {
        question: Code,
    },
    NoMean {
        question: Code,
    },
    SharesOverlap {
        question: Code,
    },
    ShareOfAnotherKind {
        question: Code,
    },

    // Scorecards.
    NoDimension,
    LeadWithoutTarget {
        measure: Code,
    },
    TooManyDecimals {
        most: u8,
    },
    TargetWithoutDirection,
    TargetNotAYear,
    TargetNotAFraction,
    ShareOfTwoKinds,
    RoundToNothing,
    VisitsTooFew,
    VisitsNotPositive,
    Formula(FormulaError),
    FormulasTooDeep {
        most: usize,
    },
    FormulaCircle {
        measures: Vec<Code>,
    },
}
