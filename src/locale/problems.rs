//! The words for what is wrong with a definition, and for where it is.

use super::{Locale, Value};
use crate::core::card::FormulaError;
use crate::core::ids::Code;
use crate::core::json::{Kind, Shape};
use crate::core::problem::{Field, Place, Problem, Step, What};
use crate::core::seed::Fate;

/// One problem in a sentence, with its place before it.
#[must_use]
pub fn problem_words(locale: Locale, problem: &Problem) -> String {
    let what = what_words(locale, &problem.what);
    let place = place_words(locale, &problem.place);
    if place.is_empty() {
        return what;
    }
    locale.text_with("problem-at", &[("place", place.into()), ("what", what.into())])
}

/// What becomes of a definition file: a sentence, or one for each problem.
#[must_use]
pub fn fate_words(locale: Locale, fate: &Fate) -> Vec<String> {
    let numbered = |key, number: i32| vec![locale.text_with(key, &[("number", number.to_string().into())])];
    match fate {
        Fate::Adopt => vec![locale.text("fate-adopt")],
        Fate::Known => vec![locale.text("fate-known")],
        Fate::LeftForInside { number } => numbered("fate-left-for-inside", *number),
        Fate::LeftBehind { number } => numbered("fate-left-behind", *number),
        Fate::LeftBelow { number } => numbered("fate-left-below", *number),
        Fate::Unfit(problems) => problems.iter().map(|problem| problem_words(locale, problem)).collect(),
    }
}

/// Where something is, from the outside in; nothing for a definition as a whole.
#[must_use]
pub fn place_words(locale: Locale, place: &Place) -> String {
    match place {
        Place::Written { line, column, path } => {
            let values = [
                ("line", line.to_string().into()),
                ("column", column.to_string().into()),
                ("path", path.as_str().into()),
            ];
            let key = if path.is_empty() { "place-line" } else { "place-line-path" };
            locale.text_with(key, &values)
        }
        Place::Named(steps) => steps.iter().map(|step| step_words(locale, step)).collect::<Vec<_>>().join(", "),
    }
}

fn step_words(locale: Locale, step: &Step) -> String {
    let (key, name) = match step {
        Step::Section(code) => ("place-section", code.to_string()),
        Step::Question(code) => ("place-question", code.to_string()),
        Step::Option(code) => ("place-option", code.to_string()),
        Step::Scale(code) => ("place-scale", code.to_string()),
        Step::Point(value) => ("place-point", value.to_string()),
        Step::Score(code) => ("place-score", code.to_string()),
        Step::Goal(code) => ("place-goal", code.to_string()),
        Step::SubGoal(code) => ("place-sub-goal", code.to_string()),
        Step::Dimension(code) => ("place-dimension", code.to_string()),
        Step::SuccessFactor(code) => ("place-success-factor", code.to_string()),
        Step::Measure(code) => ("place-measure", code.to_string()),
        Step::Part(code) => ("place-part", code.to_string()),
        Step::Language(tag) => ("place-language", tag.to_string()),
        Step::Year(year) => ("place-year", year.to_string()),
        Step::Field(field) => return locale.text(field_key(*field)),
    };
    locale.text_with(key, &[("name", name.into())])
}

const fn field_key(field: Field) -> &'static str {
    match field {
        Field::Version => "place-version",
        Field::Languages => "place-languages",
        Field::Name => "place-name",
        Field::Title => "place-title",
        Field::Introduction => "place-introduction",
        Field::Thanks => "place-thanks",
        Field::Reason => "place-reason",
        Field::Text => "place-text",
        Field::Help => "place-help",
        Field::Note => "place-note",
        Field::Faces => "place-faces",
        Field::Lowest => "place-lowest",
        Field::ComparableFrom => "place-comparable-from",
        Field::OnlyIf => "place-only-if",
        Field::Breakdowns => "place-breakdowns",
        Field::Scores => "place-scores",
        Field::Serves => "place-serves",
        Field::PassesWhen => "place-passes-when",
        Field::Decimals => "place-decimals",
        Field::Target => "place-target",
        Field::Source => "place-source",
        Field::Formula => "place-formula",
        Field::VisitFrequency => "place-visit-frequency",
        Field::Survey => "place-survey",
    }
}

fn what_words(locale: Locale, what: &What) -> String {
    match what {
        What::Shape(shape) => shape_words(locale, shape),
        What::Formula(error) => formula_words(locale, error),
        other => locale.text_with(key(other), &values(other)),
    }
}

const fn key(what: &What) -> &'static str {
    match what {
        What::Unreadable { .. } => "problem-unreadable",
        What::NotText => "problem-not-text",
        What::NoFiles => "problem-no-files",
        // Worded from what they hold.
        What::Shape(_) | What::Formula(_) => "",
        What::DefinedIn { .. } => "problem-defined-in",
        What::NoSurvey { .. } => "problem-no-survey",
        What::PublishedOtherwise { .. } => "problem-published-otherwise",
        What::TextMissing { .. } => "problem-text-missing",
        What::TextBlank => "problem-text-blank",
        What::LanguageUndeclared { .. } => "problem-language-undeclared",
        What::DefaultLanguageMissing { .. } => "problem-default-language",
        What::NameBlank => "problem-name-blank",
        What::CodeTaken => "problem-code-taken",
        What::VersionBelowOne => "problem-version",
        What::ScalePoints { .. } => "problem-scale-points",
        What::FacesNeedFive => "problem-faces",
        What::LowestTooFar => "problem-lowest",
        What::SectionEmpty => "problem-section-empty",
        What::SurveyEmpty => "problem-survey-empty",
        What::TooManyQuestions { .. } => "problem-too-many-questions",
        What::ComparableFrom { .. } => "problem-comparable-from",
        What::UnknownScale { .. } => "problem-unknown-scale",
        What::NumberRange => "problem-number-range",
        What::CommentLength { .. } => "problem-comment-length",
        What::ChoiceSize { .. } => "problem-choice-size",
        What::ExclusiveAmongOne => "problem-exclusive",
        What::TooManyBreakdowns { .. } => "problem-too-many-breakdowns",
        What::NamedTwice { .. } => "problem-named-twice",
        What::TooManyScores { .. } => "problem-too-many-scores",
        What::ScoreSize { .. } => "problem-score-size",
        What::InAnotherScore { .. } => "problem-in-another-score",
        What::SensitiveInScore { .. } => "problem-sensitive-in-score",
        What::ScoreScalesDiffer => "problem-score-scales",
        What::ScoreScaleShort => "problem-score-scale-short",
        What::RuledFreeText => "problem-ruled-free-text",
        What::RuledBreakdown => "problem-ruled-breakdown",
        What::RuledInScore => "problem-ruled-in-score",
        What::RuleAhead { .. } => "problem-rule-ahead",
        What::RuleCircle { .. } => "problem-rule-circle",
        What::RuleOnFreeText { .. } => "problem-rule-on-free-text",
        What::RuleEmpty => "problem-rule-empty",
        What::RuleAnswerTwice { .. } => "problem-rule-answer-twice",
        What::RuleAnswerUnknown { .. } => "problem-rule-answer-unknown",
        What::RuleOfAll { .. } => "problem-rule-of-all",
        What::RuleOfSomeTicks { .. } => "problem-rule-of-some-ticks",
        What::UnknownQuestion { .. } => "problem-unknown-question",
        What::UnknownOption { .. } => "problem-unknown-option",
        What::UnknownScore { .. } => "problem-unknown-score",
        What::UnknownMeasure { .. } => "problem-unknown-measure",
        What::UnknownSubGoal { .. } => "problem-unknown-sub-goal",
        What::UnknownSuccessFactor { .. } => "problem-unknown-success-factor",
        What::MustBeOne { .. } => "problem-must-be-one",
        What::MustBeRating { .. } => "problem-must-be-rating",
        What::NoMean { .. } => "problem-no-mean",
        What::SharesOverlap { .. } => "problem-shares-overlap",
        What::ShareOfAnotherKind { .. } => "problem-share-of-another-kind",
        What::NoDimension => "problem-no-dimension",
        What::LeadWithoutTarget { .. } => "problem-lead-without-target",
        What::TooManyDecimals { .. } => "problem-decimals",
        What::TargetWithoutDirection => "problem-target-without-direction",
        What::TargetNotAYear => "problem-target-not-a-year",
        What::TargetNotAFraction => "problem-target-not-a-fraction",
        What::ShareOfTwoKinds => "problem-share-of-two-kinds",
        What::RoundToNothing => "problem-round-to-nothing",
        What::VisitsTooFew => "problem-visits-too-few",
        What::VisitsNotPositive => "problem-visits-not-positive",
        What::FormulasTooDeep { .. } => "problem-formulas-too-deep",
        What::FormulaCircle { .. } => "problem-formula-circle",
    }
}

/// The blanks of a text; none for one that has none.
fn values(what: &What) -> Vec<(&'static str, Value<'static>)> {
    let one = |name: &'static str, value: &dyn ToString| vec![(name, value.to_string().into())];
    match what {
        What::Unreadable { reason } => one("reason", reason),
        What::DefinedIn { file } => one("file", file),
        What::NoSurvey { survey } => one("survey", survey),
        What::PublishedOtherwise { version } | What::ComparableFrom { version } => one("version", version),
        What::TextMissing { language }
        | What::LanguageUndeclared { language }
        | What::DefaultLanguageMissing { language } => one("language", language),
        What::ScalePoints { has } | What::ChoiceSize { has } | What::ScoreSize { has } => one("has", has),
        What::TooManyQuestions { has, most } => {
            vec![("has", has.to_string().into()), ("most", most.to_string().into())]
        }
        What::UnknownScale { scale, known } => {
            vec![("scale", scale.to_string().into()), ("known", listed(known).into())]
        }
        What::CommentLength { most }
        | What::TooManyBreakdowns { most }
        | What::TooManyScores { most }
        | What::FormulasTooDeep { most } => one("most", most),
        What::TooManyDecimals { most } => one("most", most),
        What::NamedTwice { question }
        | What::InAnotherScore { question }
        | What::SensitiveInScore { question }
        | What::UnknownQuestion { question }
        | What::MustBeOne { question }
        | What::MustBeRating { question }
        | What::NoMean { question }
        | What::SharesOverlap { question }
        | What::ShareOfAnotherKind { question }
        | What::RuleAhead { question }
        | What::RuleOnFreeText { question }
        | What::RuleOfAll { question }
        | What::RuleOfSomeTicks { question } => one("question", question),
        What::UnknownOption { question, option } => {
            vec![("question", question.to_string().into()), ("option", option.to_string().into())]
        }
        What::UnknownScore { score } => one("score", score),
        What::UnknownMeasure { measure } | What::LeadWithoutTarget { measure } => one("measure", measure),
        What::UnknownSubGoal { sub_goal } => one("name", sub_goal),
        What::UnknownSuccessFactor { factor } => one("name", factor),
        What::FormulaCircle { measures } => one("measures", &listed(measures)),
        What::RuleCircle { questions } => one("questions", &listed(questions)),
        What::RuleAnswerTwice { answer } => one("answer", answer),
        What::RuleAnswerUnknown { question, answer } => {
            vec![("question", question.to_string().into()), ("answer", answer.clone().into())]
        }
        _ => Vec::new(),
    }
}

fn listed(codes: &[Code]) -> String {
    codes.iter().map(Code::as_str).collect::<Vec<_>>().join(", ")
}

fn shape_words(locale: Locale, shape: &Shape) -> String {
    let (key, given, known) = match shape {
        Shape::NotJson => ("problem-not-json", "", String::new()),
        Shape::CutOff => ("problem-cut-off", "", String::new()),
        Shape::KeyTwice { key, first_line } => ("problem-key-twice", key.as_str(), first_line.to_string()),
        Shape::UnknownKey { key } => ("problem-unknown-key", key.as_str(), String::new()),
        Shape::MissingKey { key } => ("problem-missing-key", key.as_str(), String::new()),
        Shape::Wrong { wanted } => (kind_key(*wanted), "", String::new()),
        Shape::UnknownKind { given, known } => ("problem-unknown-kind", given.as_str(), known.join(", ")),
        Shape::NotOneKind { known } => ("problem-not-one-kind", "", known.join(", ")),
        Shape::NotACode { given } => ("problem-not-a-code", given.as_str(), String::new()),
        Shape::NotALanguage { given } => ("problem-not-a-language", given.as_str(), String::new()),
    };
    locale.text_with(key, &[("given", given.into()), ("known", known.into())])
}

const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "problem-wants-text",
        Kind::Whole => "problem-wants-whole",
        Kind::Number => "problem-wants-number",
        Kind::Truth => "problem-wants-truth",
        Kind::List => "problem-wants-list",
        Kind::Object => "problem-wants-object",
    }
}

fn formula_words(locale: Locale, error: &FormulaError) -> String {
    let (key, given) = match error {
        FormulaError::Foreign(text) => ("problem-formula-foreign", text.as_str()),
        FormulaError::Unfinished => ("problem-formula-unfinished", ""),
        FormulaError::Misplaced(text) => ("problem-formula-misplaced", text.as_str()),
        FormulaError::TooDeep => ("problem-formula-too-deep", ""),
        FormulaError::TooLong => ("problem-formula-too-long", ""),
    };
    locale.text_with(key, &[("given", given.into())])
}

#[cfg(test)]
#[path = "problems_tests.rs"]
mod tests;
