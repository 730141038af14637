//! What a guest answered: typed, or refused with every error at once.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::Code;
use super::survey::{Answering, Choice, OnlyIf, Question, SurveyVersion};
use super::visible::visible;

/// Answers as they came: the question's code, and what was sent for it. Blank values mean "skipped".
pub type RawAnswers = BTreeMap<String, Vec<String>>;

/// One closed answer, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// A point of a scale, or a whole number.
    Value(i64),
    /// The code of the chosen option.
    One(Code),
    /// The codes of the ticked options, in the survey's order.
    Many(Vec<Code>),
}

/// One guest's answers: the closed ones, and apart from them the free text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerSheet {
    closed: BTreeMap<Code, Answer>,
    comments: BTreeMap<Code, String>,
}

/// Why an answer was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerError {
    /// The code as it was sent; empty for the sheet as a whole.
    pub question: String,
    pub problem: AnswerProblem,
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerProblem {
    NothingAnswered,
    UnknownQuestion,
    NotAnOption,
    GivenTwice,
    MoreThanOne,
    NotTogether,
    NotANumber,
    OutOfRange { given: i64, lowest: i64, highest: i64 },
    TooLong { given: usize, most: usize },
}

impl AnswerProblem {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NothingAnswered => "nothing-answered",
            Self::UnknownQuestion => "unknown-question",
            Self::NotAnOption => "not-an-option",
            Self::GivenTwice => "given-twice",
            Self::MoreThanOne => "more-than-one",
            Self::NotTogether => "not-together",
            Self::NotANumber => "not-a-number",
            Self::OutOfRange { .. } => "out-of-range",
            Self::TooLong { .. } => "too-long",
        }
    }
}

impl AnswerSheet {
    /// Reads raw answers against the questionnaire.
    ///
    /// What is sent for a question that its skip rule leaves out is dropped, whatever it is: who could not see the question could not
    /// mend its answer either. An answer that was dropped is none, also for the rules of later questions. Where the answer that a rule
    /// looks at is itself refused, the question counts as asked, so that everything there is to mend is named at once.
    ///
    /// # Errors
    /// Every refused answer at once, in the order of their codes; a sheet on which nothing is answered, or nothing that was asked, is
    /// refused too.
    pub fn parse(survey: &SurveyVersion, raw: &RawAnswers) -> Result<Self, Vec<AnswerError>> {
        let mut sheet = Self { closed: BTreeMap::new(), comments: BTreeMap::new() };
        let unknown = raw.keys().filter(|code| survey.question(code).is_none());
        let mut refused: BTreeMap<&str, AnswerProblem> =
            unknown.map(|code| (code.as_str(), AnswerProblem::UnknownQuestion)).collect();
        // In the order asked, because rules look back.
        for question in survey.questions() {
            let code = question.code.as_str();
            let values = raw.get(code).into_iter().flatten();
            let given: Vec<&str> = values.map(|v| v.trim()).filter(|v| !v.is_empty()).collect();
            let is_asked = question
                .only_if
                .as_ref()
                .is_none_or(|rule| refused.contains_key(rule.question.as_str()) || sheet.meets(rule));
            if given.is_empty() || !is_asked {
                continue;
            }
            if let Err(problem) = sheet.take(survey, question, &given) {
                refused.insert(code, problem);
            }
        }
        if refused.is_empty() && sheet.closed.is_empty() && sheet.comments.is_empty() {
            refused.insert("", AnswerProblem::NothingAnswered);
        }
        let error =
            |(code, problem): (&str, AnswerProblem)| AnswerError { question: code.chars().take(60).collect(), problem };
        if refused.is_empty() { Ok(sheet) } else { Err(refused.into_iter().map(error).collect()) }
    }

    /// True when the question of a rule is answered with one of the rule's answers.
    #[must_use]
    pub fn meets(&self, rule: &OnlyIf) -> bool {
        match self.closed.get(&rule.question) {
            None => false,
            Some(Answer::Value(value)) => rule.has_value(*value),
            Some(Answer::One(option)) => rule.has_option(option),
            Some(Answer::Many(options)) => options.iter().any(|option| rule.has_option(option)),
        }
    }

    /// `given` is never empty.
    fn take(&mut self, survey: &SurveyVersion, question: &Question, given: &[&str]) -> Result<(), AnswerProblem> {
        let answer = match &question.answer {
            Answering::Rating { .. } => {
                let scale = survey.scale_of(question).ok_or(AnswerProblem::NotAnOption)?;
                let value: i64 = only(given)?.parse().map_err(|_| AnswerProblem::NotAnOption)?;
                if !(scale.lowest..=scale.highest()).contains(&value) {
                    return Err(AnswerProblem::NotAnOption);
                }
                Answer::Value(value)
            }
            Answering::Number { lowest, highest } => {
                let value: i64 = only(given)?.parse().map_err(|_| AnswerProblem::NotANumber)?;
                if !(*lowest..=*highest).contains(&value) {
                    return Err(AnswerProblem::OutOfRange { given: value, lowest: *lowest, highest: *highest });
                }
                Answer::Value(value)
            }
            Answering::One { options } => {
                let chosen = only(given)?;
                let option = options.iter().find(|option| option.code.as_str() == chosen);
                Answer::One(option.ok_or(AnswerProblem::NotAnOption)?.code.clone())
            }
            Answering::Many { options } => Answer::Many(ticked(options, given)?),
            Answering::Comment { max_characters } => {
                let text = comment(&given.join("\n"), *max_characters)?;
                // What shows nothing is no answer.
                if !text.is_empty() {
                    self.comments.insert(question.code.clone(), text);
                }
                return Ok(());
            }
        };
        self.closed.insert(question.code.clone(), answer);
        Ok(())
    }

    /// The closed answers as one JSON document with its keys in order: what is stored.
    #[must_use]
    pub fn document(&self) -> String {
        // Serialising a map of strings and numbers to a string cannot fail.
        serde_json::to_string(&self.closed).unwrap_or_default()
    }

    #[must_use]
    pub const fn closed(&self) -> &BTreeMap<Code, Answer> {
        &self.closed
    }

    /// Free text by question; stored apart, joined to nothing but round and question.
    #[must_use]
    pub const fn comments(&self) -> &BTreeMap<Code, String> {
        &self.comments
    }
}

fn only<'a>(given: &[&'a str]) -> Result<&'a str, AnswerProblem> {
    match given {
        [one] => Ok(one),
        _ => Err(AnswerProblem::MoreThanOne),
    }
}

fn ticked(options: &[Choice], given: &[&str]) -> Result<Vec<Code>, AnswerProblem> {
    let is_known = |code: &&str| options.iter().any(|option| option.code.as_str() == *code);
    if !given.iter().all(is_known) {
        return Err(AnswerProblem::NotAnOption);
    }
    let chosen: Vec<&Choice> = options.iter().filter(|option| given.contains(&option.code.as_str())).collect();
    if chosen.len() > 1 && chosen.iter().any(|option| option.exclusive) {
        return Err(AnswerProblem::NotTogether);
    }
    Ok(chosen.into_iter().map(|option| option.code.clone()).collect())
}

/// Line ends become `\n`; what nobody sees is dropped. PostgreSQL could not store all of it.
fn comment(text: &str, most: usize) -> Result<String, AnswerProblem> {
    let clean = visible(text).trim().to_owned();
    match clean.chars().count() {
        given if given > most => Err(AnswerProblem::TooLong { given, most }),
        _ => Ok(clean),
    }
}

#[cfg(test)]
mod tests;
