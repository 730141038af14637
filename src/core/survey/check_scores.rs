//! What a questionnaire may break down by, and which questions may have a mean together.

use std::collections::BTreeSet;

use super::definition::{Definition, ScoreDefinition};
use super::question::{Answering, Question};
use crate::ids::Code;
use crate::problem::{Field, Problem, Step, Way, What};

/// Each adds a table of every question to what one response is counted in.
const MOST_BREAKDOWNS: usize = 5;
const MOST_SCORES: usize = 5;

fn asked<'a>(survey: &'a Definition, code: &Code) -> Option<&'a Question> {
    survey.sections.iter().flat_map(|section| &section.questions).find(|question| question.code == *code)
}

pub fn breakdowns(survey: &Definition) -> Vec<Problem> {
    let way = Way::default().field(Field::Breakdowns);
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    if survey.breakdowns.len() > MOST_BREAKDOWNS {
        found.push(What::TooManyBreakdowns { most: MOST_BREAKDOWNS });
    }
    for code in &survey.breakdowns {
        let question = code.clone();
        match asked(survey, code).map(|question| &question.answer) {
            None => found.push(What::UnknownQuestion { question }),
            Some(Answering::One { .. }) if seen.insert(code) => {}
            Some(Answering::One { .. }) => found.push(What::NamedTwice { question }),
            Some(_) => found.push(What::MustBeOne { question }),
        }
    }
    found.into_iter().map(|what| way.problem(what)).collect()
}

pub fn scores(survey: &Definition) -> Vec<Problem> {
    let mut found = Vec::new();
    if survey.scores.len() > MOST_SCORES {
        found.push(Way::default().field(Field::Scores).problem(What::TooManyScores { most: MOST_SCORES }));
    }
    let (mut codes, mut taken) = (BTreeSet::new(), BTreeSet::new());
    for score in &survey.scores {
        let way = Way::default().to(Step::Score(score.code.clone()));
        if !codes.insert(&score.code) {
            found.push(way.problem(What::CodeTaken));
        }
        found.extend(of_score(survey, score, &mut taken).into_iter().map(|what| way.problem(what)));
    }
    found
}

fn of_score<'a>(survey: &'a Definition, score: &'a ScoreDefinition, taken: &mut BTreeSet<&'a Code>) -> Vec<What> {
    let (mut found, mut scales) = (Vec::new(), BTreeSet::new());
    let has = score.questions.len();
    if !(3..=10).contains(&has) {
        found.push(What::ScoreSize { has });
    }
    for code in &score.questions {
        let question = code.clone();
        match asked(survey, code) {
            None => found.push(What::UnknownQuestion { question }),
            Some(_) if !taken.insert(code) => found.push(What::InAnotherScore { question }),
            Some(asked) if asked.sensitive => found.push(What::SensitiveInScore { question }),
            Some(asked) => match &asked.answer {
                Answering::Rating { scale } => drop(scales.insert(scale)),
                _ => found.push(What::MustBeRating { question }),
            },
        }
    }
    let has_few = |scale: &&Code| survey.scales.get(*scale).is_some_and(|scale| scale.options.len() < 3);
    if scales.len() > 1 {
        found.push(What::ScoreScalesDiffer);
    } else if scales.iter().any(has_few) {
        found.push(What::ScoreScaleShort);
    }
    found
}
