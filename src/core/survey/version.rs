//! A checked questionnaire: what a round asks.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::check::problems;
use super::definition::{Definition, Scale};
use super::question::{Answering, Question};
use super::text::{LanguageTag, Text};
use crate::core::ids::Code;
use crate::core::problem::{Problem, read_json};

/// One version of a survey, known to be whole: every reference in it resolves and every text has the default language.
///
/// A copy costs nothing: what a leader reads carries the survey of each year.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyVersion(Arc<Definition>);

impl SurveyVersion {
    /// Reads and checks `survey.json`.
    ///
    /// # Errors
    /// Every problem at once, each with its place in the file; broken JSON or an unknown key comes alone.
    pub fn parse(json: &str) -> Result<Self, Vec<Problem>> {
        Self::new(read_json(json).map_err(|problem| vec![problem])?)
    }

    /// Checks a definition.
    ///
    /// # Errors
    /// Every problem at once.
    pub fn new(definition: Definition) -> Result<Self, Vec<Problem>> {
        let found = problems(&definition);
        if found.is_empty() { Ok(Self(Arc::new(definition))) } else { Err(found) }
    }

    #[must_use]
    pub fn definition(&self) -> &Definition {
        &self.0
    }

    #[must_use]
    pub fn survey(&self) -> &Code {
        &self.0.survey
    }

    #[must_use]
    pub fn version(&self) -> i32 {
        self.0.version
    }

    /// The document that is stored: the definition with its keys in a fixed order.
    #[must_use]
    pub fn document(&self) -> String {
        // Serialising plain maps, strings and numbers to a string cannot fail.
        serde_json::to_string(&*self.0).unwrap_or_default()
    }

    /// Every question, in the order asked.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.0.sections.iter().flat_map(|section| &section.questions)
    }

    /// The questions that are counted.
    pub fn closed_questions(&self) -> impl Iterator<Item = &Question> {
        self.questions().filter(|question| question.answer.is_closed())
    }

    #[must_use]
    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions().find(|question| question.code.as_str() == code)
    }

    /// The scale of a rating question; none for other kinds.
    #[must_use]
    pub fn scale_of(&self, question: &Question) -> Option<&Scale> {
        match &question.answer {
            Answering::Rating { scale } => self.0.scales.get(scale),
            _ => None,
        }
    }

    /// The text for a reader of `wanted`; see [`Text::get`] for the fallback rule.
    #[must_use]
    pub fn say<'a>(&self, text: &'a Text, wanted: &LanguageTag) -> &'a str {
        text.get(wanted, &self.0.default_language)
    }

    /// The language for a guest who wishes for these, the dearest first: the first wish that the survey can meet, else
    /// its default language.
    ///
    /// A wish is met by the very tag; by the same language with another script or region, or without; and by a
    /// neighbouring Scandinavian language.
    #[must_use]
    pub fn best_language<'w>(&self, wishes: impl IntoIterator<Item = &'w str>) -> LanguageTag {
        let of = |wish: &str| LanguageTag::nearest(wish, &self.0.languages.keys());
        wishes.into_iter().find_map(of).unwrap_or(&self.0.default_language).clone()
    }

    /// Every text that one of the survey's languages lacks, as its place and the language.
    #[must_use]
    pub fn missing_translations(&self) -> Vec<(String, LanguageTag)> {
        let mut texts: Vec<(String, &Text)> = vec![
            ("title".into(), &self.0.title),
            ("introduction".into(), &self.0.introduction),
            ("thanks".into(), &self.0.thanks),
        ];
        for (code, scale) in &self.0.scales {
            texts.extend(scale.points().map(|(value, text)| (format!("scale {code}, value {value}"), text)));
        }
        for section in &self.0.sections {
            texts.push((format!("section {}", section.code), &section.title));
            texts.extend(section.reason.as_ref().map(|text| (format!("reason of section {}", section.code), text)));
        }
        for question in self.questions() {
            let code = &question.code;
            texts.push((format!("question {code}"), &question.text));
            texts.extend(question.help.as_ref().map(|text| (format!("help of question {code}"), text)));
            if let Answering::One { options } | Answering::Many { options } = &question.answer {
                texts.extend(
                    options.iter().map(|option| (format!("question {code}, option {}", option.code), &option.text)),
                );
            }
        }
        let lacks = |(place, text): (String, &Text)| -> Vec<(String, LanguageTag)> {
            let languages = self.0.languages.keys();
            languages.filter(|tag| !text.has(tag)).map(|tag| (place.clone(), tag.clone())).collect()
        };
        texts.into_iter().flat_map(lacks).collect()
    }

    /// The same survey with only the named questions, as an earlier, shorter version.
    ///
    /// # Errors
    /// The problems of what is left, for instance when a code is unknown and nothing is left.
    pub fn only(&self, version: i32, codes: &[&str]) -> Result<Self, Vec<Problem>> {
        let wanted: BTreeSet<&str> = codes.iter().copied().collect();
        let mut definition = Definition::clone(&self.0);
        definition.version = version;
        for section in &mut definition.sections {
            section.questions.retain(|question| wanted.contains(question.code.as_str()));
        }
        definition.sections.retain(|section| !section.questions.is_empty());
        for question in definition.sections.iter_mut().flat_map(|section| &mut section.questions) {
            // A mark that a later version set is not true of this one yet.
            question.comparable_from = question.comparable_from.filter(|from| *from <= version);
        }
        definition.breakdowns.retain(|code| wanted.contains(code.as_str()));
        definition.scores.retain(|score| score.questions.iter().all(|code| wanted.contains(code.as_str())));
        Self::new(definition)
    }
}
