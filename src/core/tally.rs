//! Counts per option: all that later figures need. Tallies merge by addition.

use std::collections::BTreeMap;

use super::answers::Answer;
use super::ids::Code;
use super::survey::{Answering, Question, SurveyVersion};

/// The counts of one question.
///
/// `answered` is the number of guests who answered it; where many options may be ticked, the counts sum to more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub answered: u64,
    pub counts: Counts,
}

/// How often each possible answer was given, zeros included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counts {
    /// By value, from the lowest to the highest that the question allows.
    Values(BTreeMap<i64, u64>),
    /// By option; `many` says whether a guest could tick more than one.
    Options { counts: BTreeMap<Code, u64>, many: bool },
}

/// The counts of one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundTally {
    /// Responses, whatever they answered.
    pub respondents: u64,
    pub questions: BTreeMap<Code, Tally>,
}

/// A stored answer sheet that does not fit its survey: the database was changed by other hands.
#[derive(Debug, thiserror::Error)]
pub enum TallyError {
    #[error("a stored response cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    #[error("a stored response holds an answer to {0} that its survey does not allow")]
    Foreign(Code),
}

impl RoundTally {
    /// No responses yet: every closed question with all its possible answers at zero.
    #[must_use]
    pub fn empty(survey: &SurveyVersion) -> Self {
        let questions = survey
            .closed_questions()
            .filter_map(|question| Some((question.code.clone(), empty_tally(survey, question)?)))
            .collect();
        Self { respondents: 0, questions }
    }

    /// Counts one stored document.
    ///
    /// # Errors
    /// The document is not one that this survey can have produced; nothing of it is counted.
    pub fn add(&mut self, document: &str) -> Result<(), TallyError> {
        let answers: BTreeMap<Code, Answer> = serde_json::from_str(document)?;
        if let Some((code, _)) = answers.iter().find(|(code, answer)| !self.fits(code, answer)) {
            return Err(TallyError::Foreign(code.clone()));
        }
        for (code, answer) in &answers {
            if let Some(tally) = self.questions.get_mut(code) {
                tally.add(answer);
            }
        }
        self.respondents = self.respondents.saturating_add(1);
        Ok(())
    }

    fn fits(&self, code: &Code, answer: &Answer) -> bool {
        let Some(tally) = self.questions.get(code) else { return false };
        match (&tally.counts, answer) {
            (Counts::Values(counts), Answer::Value(value)) => counts.contains_key(value),
            (Counts::Options { counts, many: false }, Answer::One(option)) => counts.contains_key(option),
            (Counts::Options { counts, many: true }, Answer::Many(options)) => {
                options.iter().all(|option| counts.contains_key(option))
            }
            _ => false,
        }
    }

    /// Adds another part of the same round, or another unit's round of the same version.
    pub fn merge(&mut self, other: &Self) {
        self.respondents = self.respondents.saturating_add(other.respondents);
        for (code, tally) in &other.questions {
            match self.questions.get_mut(code) {
                Some(mine) => mine.merge(tally),
                None => {
                    self.questions.insert(code.clone(), tally.clone());
                }
            }
        }
    }
}

impl Tally {
    fn add(&mut self, answer: &Answer) {
        self.answered = self.answered.saturating_add(1);
        match (&mut self.counts, answer) {
            (Counts::Values(counts), Answer::Value(value)) => increase(counts.get_mut(value)),
            (Counts::Options { counts, .. }, Answer::One(option)) => increase(counts.get_mut(option)),
            (Counts::Options { counts, .. }, Answer::Many(options)) => {
                for option in options {
                    increase(counts.get_mut(option));
                }
            }
            _ => {}
        }
    }

    fn merge(&mut self, other: &Self) {
        self.answered = self.answered.saturating_add(other.answered);
        match (&mut self.counts, &other.counts) {
            (Counts::Values(mine), Counts::Values(theirs)) => add_all(mine, theirs),
            (Counts::Options { counts: mine, .. }, Counts::Options { counts: theirs, .. }) => add_all(mine, theirs),
            _ => {}
        }
    }
}

fn increase(count: Option<&mut u64>) {
    if let Some(count) = count {
        *count = count.saturating_add(1);
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
