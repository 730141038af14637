//! A checked questionnaire: what a round asks.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::check::problems;
use super::definition::{Definition, Scale};
use super::question::{Answering, Question};
use super::text::{LanguageTag, Text};
use crate::ids::Code;
use crate::json;
use crate::problem::{Field, Place, Problem, Step, Way};

/// One version of a survey, known to be whole: every reference in it resolves and every text has the default language.
///
/// A copy costs nothing: what a leader reads carries the survey of each year.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyVersion(Arc<Definition>);

impl SurveyVersion {
    /// Reads and checks `survey.json`.
    ///
    /// # Errors
    /// Every problem at once; those of the file's shape come alone.
    pub fn parse(json: &str) -> Result<Self, Vec<Problem>> {
        Self::new(json::read(json)?)
    }

    /// Reads what was published, by its shape only: it was checked by the rules of its day, and a rule that came later is no
    /// reason to refuse it.
    ///
    /// # Errors
    /// It is no JSON, or of another shape.
    pub fn stored(document: &str) -> serde_json::Result<Self> {
        serde_json::from_str(document).map(|definition| Self(Arc::new(definition)))
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
    pub fn missing_translations(&self) -> Vec<(Place, LanguageTag)> {
        let languages = self.0.languages.keys();
        let lacks = |(way, text): (Way, &Text)| -> Vec<(Place, LanguageTag)> {
            let lacking = languages.clone().filter(|tag| !text.has(tag));
            lacking.map(|tag| (way.place(), tag.clone())).collect()
        };
        self.texts().into_iter().flat_map(lacks).collect()
    }

    /// Every text with the way to it.
    fn texts(&self) -> Vec<(Way, &Text)> {
        let top = Way::default();
        let mut texts = vec![
            (top.field(Field::Title), &self.0.title),
            (top.field(Field::Introduction), &self.0.introduction),
            (top.field(Field::Thanks), &self.0.thanks),
        ];
        for (code, scale) in &self.0.scales {
            let way = top.to(Step::Scale(code.clone()));
            texts.extend(scale.points().map(|(value, text)| (way.to(Step::Point(value)), text)));
        }
        for section in &self.0.sections {
            let way = top.to(Step::Section(section.code.clone()));
            texts.push((way.field(Field::Title), &section.title));
            texts.extend(section.reason.as_ref().map(|text| (way.field(Field::Reason), text)));
        }
        for question in self.questions() {
            let way = top.to(Step::Question(question.code.clone()));
            texts.push((way.clone(), &question.text));
            texts.extend(question.help.as_ref().map(|text| (way.field(Field::Help), text)));
            if let Answering::One { options } | Answering::Many { options } = &question.answer {
                texts.extend(options.iter().map(|option| (way.to(Step::Option(option.code.clone())), &option.text)));
            }
        }
        texts
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
            // Nor is a rule on a question that is not asked.
            question.only_if = question.only_if.take().filter(|rule| wanted.contains(rule.question.as_str()));
        }
        definition.breakdowns.retain(|code| wanted.contains(code.as_str()));
        definition.scores.retain(|score| score.questions.iter().all(|code| wanted.contains(code.as_str())));
        Self::new(definition)
    }
}
