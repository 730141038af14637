//! Counts per option: all that later figures need. Tallies merge by addition.

mod canonical;
mod counter;
mod document;
mod error;
mod literal;
mod plan;
mod score;
mod sheet;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::Code;
use super::survey::{Answering, Question, SurveyVersion};

pub use counter::Counter;
pub use error::TallyError;
pub use score::ScoreTally;

/// The counts of one question.
///
/// `answered` is the number of guests who answered it; where many options may be ticked, the counts sum to more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    pub answered: u64,
    pub counts: Counts,
}

/// How often each possible answer was given, zeros included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// By value, from the lowest to the highest that the question allows.
    Values(BTreeMap<i64, u64>),
    /// By option; `many` says whether a guest could tick more than one.
    Options { counts: BTreeMap<Code, u64>, many: bool },
}

/// The counts of one round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundTally {
    /// Responses, whatever they answered.
    pub respondents: u64,
    pub questions: BTreeMap<Code, Tally>,
    /// For each background question that the survey breaks down by: its groups.
    pub breakdowns: BTreeMap<Code, Groups>,
    /// For each score of the survey: what its guests answered, as sums.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub scores: BTreeMap<Code, ScoreTally>,
}

/// The guests of one round, parted by their answer to a background question: option, then question.
///
/// Who skipped the background question is in no group; their counts are what the groups leave of the whole. Questions to
/// break down by are not counted here, so that no table is made that crosses two of them; nor are those of a score, which is
/// a figure across questions, nor those with a skip rule, which are crossed with their filter.
pub type Groups = BTreeMap<Code, BTreeMap<Code, Tally>>;

impl RoundTally {
    /// No responses yet: every closed question with all its possible answers at zero.
    #[must_use]
    pub fn empty(survey: &SurveyVersion) -> Self {
        let questions: BTreeMap<Code, Tally> = survey
            .closed_questions()
            .filter_map(|question| Some((question.code.clone(), empty_tally(survey, question)?)))
            .collect();
        let backgrounds = &survey.definition().breakdowns;
        let is_ruled = |code: &Code| survey.question(code.as_str()).is_some_and(|question| question.only_if.is_some());
        let scores = &survey.definition().scores;
        let of_group: BTreeMap<Code, Tally> = questions
            .iter()
            .filter(|(code, _)| {
                !backgrounds.contains(code)
                    && !is_ruled(code)
                    && !scores.iter().any(|score| score.questions.contains(code))
            })
            .map(|(code, tally)| (code.clone(), tally.clone()))
            .collect();
        let breakdowns = backgrounds
            .iter()
            .filter_map(|background| match &questions.get(background)?.counts {
                Counts::Options { counts, many: false } => {
                    let groups = counts.keys().map(|option| (option.clone(), of_group.clone())).collect();
                    Some((background.clone(), groups))
                }
                _ => None,
            })
            .collect();
        let scores = scores.iter().map(|score| (score.code.clone(), ScoreTally::empty(&score.questions, &questions)));
        Self { respondents: 0, breakdowns, scores: scores.collect(), questions }
    }
}

impl Tally {
    /// Adds the counts of other guests.
    pub fn merge(&mut self, other: &Self) {
        self.answered = self.answered.saturating_add(other.answered);
        match (&mut self.counts, &other.counts) {
            (Counts::Values(mine), Counts::Values(theirs)) => add_all(mine, theirs),
            (Counts::Options { counts: mine, .. }, Counts::Options { counts: theirs, .. }) => add_all(mine, theirs),
            _ => {}
        }
    }
}

fn add_all<K: Ord + Clone>(mine: &mut BTreeMap<K, u64>, theirs: &BTreeMap<K, u64>) {
    for (key, count) in theirs {
        let sum = mine.entry(key.clone()).or_default();
        *sum = sum.saturating_add(*count);
    }
}

fn empty_tally(survey: &SurveyVersion, question: &Question) -> Option<Tally> {
    let zeros = |options: &[super::survey::Choice]| options.iter().map(|o| (o.code.clone(), 0)).collect();
    let counts = match &question.answer {
        Answering::Rating { .. } => {
            Counts::Values(survey.scale_of(question)?.points().map(|(value, _)| (value, 0)).collect())
        }
        Answering::Number { lowest, highest } => Counts::Values((*lowest..=*highest).map(|value| (value, 0)).collect()),
        Answering::One { options } => Counts::Options { counts: zeros(options), many: false },
        Answering::Many { options } => Counts::Options { counts: zeros(options), many: true },
        Answering::Comment { .. } => return None,
    };
    Some(Tally { answered: 0, counts })
}
