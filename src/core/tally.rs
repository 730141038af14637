//! Counts per option: all that later figures need. Tallies merge by addition.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answers::Answer;
use super::ids::Code;
use super::survey::{Answering, Question, SurveyVersion};

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
}

/// The guests of one round, parted by their answer to a background question: option, then question.
///
/// Who skipped the background question is in no group; their counts are what the groups leave of the whole. Questions to
/// break down by are not counted here, so that no table is made that crosses two of them.
pub type Groups = BTreeMap<Code, BTreeMap<Code, Tally>>;

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
        let questions: BTreeMap<Code, Tally> = survey
            .closed_questions()
            .filter_map(|question| Some((question.code.clone(), empty_tally(survey, question)?)))
            .collect();
        let backgrounds = &survey.definition().breakdowns;
        let of_group: BTreeMap<Code, Tally> = questions
            .iter()
            .filter(|(code, _)| !backgrounds.contains(code))
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
        Self { respondents: 0, questions, breakdowns }
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
        for (background, groups) in &mut self.breakdowns {
            let Some(Answer::One(option)) = answers.get(background) else { continue };
            let Some(group) = groups.get_mut(option) else { continue };
            for (code, answer) in &answers {
                if let Some(tally) = group.get_mut(code) {
                    tally.add(answer);
                }
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
        merge_all(&mut self.questions, &other.questions);
        for (background, groups) in &other.breakdowns {
            let mine = self.breakdowns.entry(background.clone()).or_default();
            for (option, tallies) in groups {
                merge_all(mine.entry(option.clone()).or_default(), tallies);
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

fn merge_all(mine: &mut BTreeMap<Code, Tally>, theirs: &BTreeMap<Code, Tally>) {
    for (code, tally) in theirs {
        match mine.get_mut(code) {
            Some(mine) => mine.merge(tally),
            None => {
                mine.insert(code.clone(), tally.clone());
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    const SURVEY: &str = r#"{
        "survey": "s", "version": 1, "default_language": "en", "languages": {"en": {"name": "English", "checked": true}},
        "title": {"en": "T"}, "introduction": {"en": "I"}, "thanks": {"en": "Th"}, "breakdowns": ["visits"],
        "scales": {"s": {"lowest": 1, "options": [{"en": "a"}, {"en": "b"}]}},
        "sections": [{"code": "a", "title": {"en": "A"}, "questions": [
            {"code": "meals", "text": {"en": "?"}, "answer": {"rating": {"scale": "s"}}},
            {"code": "visits", "text": {"en": "?"}, "answer": {"one": {"options": [
                {"code": "often", "text": {"en": "o"}}, {"code": "seldom", "text": {"en": "s"}}]}}}
        ]}]}"#;

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    #[test]
    fn answers_are_counted_once_in_the_whole_and_once_in_their_group() {
        let mut tally = RoundTally::empty(&SurveyVersion::parse(SURVEY).unwrap());
        for document in [r#"{"meals": 2, "visits": "often"}"#, r#"{"meals": 1}"#, r#"{"visits": "seldom"}"#] {
            tally.add(document).unwrap();
        }
        assert_eq!(tally.questions[&code("meals")].answered, 2);
        let groups = &tally.breakdowns[&code("visits")];
        let often = &groups[&code("often")];
        assert_eq!(often[&code("meals")].counts, Counts::Values([(1, 0), (2, 1)].into()));
        assert_eq!(groups[&code("seldom")][&code("meals")].answered, 0);
        assert!(!often.contains_key(&code("visits")), "no table crosses two background questions");
        let mut twice = tally.clone();
        twice.merge(&tally);
        assert_eq!(twice.breakdowns[&code("visits")][&code("often")][&code("meals")].answered, 2);
    }

    #[test]
    fn a_survey_is_broken_down_only_by_questions_with_one_choice() {
        for (wrong, reason) in [("meals", "one"), ("nothing", "no question"), ("visits\", \"visits", "twice")] {
            let json = SURVEY.replace(r#"["visits"]"#, &format!(r#"["{wrong}"]"#));
            let problems = SurveyVersion::parse(&json).unwrap_err();
            assert!(problems.iter().any(|problem| problem.to_string().contains(reason)), "{wrong}: {problems:?}");
        }
    }
}
