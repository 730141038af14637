//! What a scorecard names of its survey, against what the survey has.

use super::located::located_measures;
use super::{MeasureDefinition, ScorecardDefinition, Source, VisitFrequency};
use crate::ids::Code;
use crate::problem::{Field, Problem, Step, Way, What};
use crate::survey::{Answering, Choice, SurveyVersion};

/// Every question, option and score that the scorecard names and the survey does not have.
pub fn problems(scorecard: &ScorecardDefinition, survey: &SurveyVersion) -> Vec<Problem> {
    let mut found = Vec::new();
    if scorecard.survey != *survey.survey() {
        found.push(Way::default().field(Field::Survey).problem(What::NoSurvey { survey: scorecard.survey.clone() }));
    }
    found.extend(scorecard.visit_frequency.iter().flat_map(|frequency| unfit_frequency(frequency, survey)));
    for dimension in &scorecard.dimensions {
        let is_known = |code: &Code| survey.definition().scores.iter().any(|score| score.code == *code);
        if let Some(score) = dimension.score.as_ref().filter(|code| !is_known(code)) {
            let way = Way::default().to(Step::Dimension(dimension.code.clone()));
            found.push(way.problem(What::UnknownScore { score: score.clone() }));
        }
    }
    for (way, measure) in located_measures(scorecard) {
        found.extend(mismatches(measure, survey).into_iter().map(|what| way.problem(what)));
    }
    found
}

/// Every one of the options that the question does not have.
fn unknown_options<'a>(question: &Code, known: &[Choice], named: impl IntoIterator<Item = &'a Code>) -> Vec<What> {
    let is_missing = |option: &&Code| !known.iter().any(|choice| choice.code == **option);
    let unknown = named.into_iter().filter(is_missing);
    unknown.map(|option| What::UnknownOption { question: question.clone(), option: option.clone() }).collect()
}

fn unfit_frequency(frequency: &VisitFrequency, survey: &SurveyVersion) -> Vec<Problem> {
    let VisitFrequency { question, visits } = frequency;
    let found = match survey.question(question.as_str()).map(|asked| &asked.answer) {
        None => vec![What::UnknownQuestion { question: question.clone() }],
        Some(Answering::One { options }) => unknown_options(question, options, visits.keys()),
        Some(_) => vec![What::MustBeOne { question: question.clone() }],
    };
    let way = Way::default().field(Field::VisitFrequency);
    found.into_iter().map(|what| way.problem(what)).collect()
}

fn mismatches(measure: &MeasureDefinition, survey: &SurveyVersion) -> Vec<What> {
    let code = match &measure.from {
        Source::Mean { question } | Source::Share { question, .. } => question,
        Source::Count { .. } | Source::Derived { .. } => return Vec::new(),
    };
    let question = code.clone();
    let Some(asked) = survey.question(code.as_str()) else { return vec![What::UnknownQuestion { question }] };
    match (&asked.answer, &measure.from) {
        (
            Answering::Rating { .. } | Answering::Number { .. },
            Source::Mean { .. } | Source::Share { at_least: Some(_), .. },
        ) => Vec::new(),
        (_, Source::Mean { .. }) => vec![What::NoMean { question }],
        (Answering::One { options: known } | Answering::Many { options: known }, Source::Share { options, .. })
            if !options.is_empty() =>
        {
            let mut found = unknown_options(code, known, options);
            // Guests may tick several, so that shares cannot be added.
            if matches!(asked.answer, Answering::Many { .. }) && options.len() > 1 {
                found.push(What::SharesOverlap { question });
            }
            found
        }
        _ => vec![What::ShareOfAnotherKind { question }],
    }
}
