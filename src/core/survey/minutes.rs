//! About how long a survey takes, told before it begins.

use std::collections::BTreeSet;

use super::question::{Answering, Question};
use super::text::{LanguageTag, Text};
use super::version::SurveyVersion;

/// Words a minute of a guest who reads slowly or in a second language. Adults read 238 words of plain text a minute in their first
/// language, silently, and 183 aloud (Brysbaert 2019, *Journal of Memory and Language* 109); here it is less than half of that.
const WORDS: usize = 100;
/// Seconds to make up one's mind and to touch the answer and the way on, by question.
const SECONDS: usize = 4;

impl SurveyVersion {
    /// How many minutes the survey takes a guest who answers in `language` everything that he or she is asked: whole ones, rounded
    /// up, at least 1.
    ///
    /// A question with a skip rule counts half. How many will be asked it nobody knows before the round; half lies as far from
    /// everybody as from nobody, so that no rule can put the estimate out by more than half a question.
    #[must_use]
    pub fn minutes(&self, language: &LanguageTag) -> usize {
        let reading = self.half_words(language).saturating_mul(30).div_ceil(WORDS);
        let halves = self.questions().map(|question| if question.only_if.is_some() { 1 } else { 2 }).sum::<usize>();
        let touching = halves.saturating_mul(SECONDS).div_ceil(2);
        reading.saturating_add(touching).div_ceil(60).max(1)
    }

    /// Twice the words that are read, where those of questions with a skip rule count half. A text that comes again, such as the
    /// answers of a scale, is read once.
    fn half_words(&self, language: &LanguageTag) -> usize {
        let definition = self.definition();
        let mut texts = vec![&definition.title, &definition.introduction, &definition.thanks];
        for section in &definition.sections {
            texts.extend([&section.title].into_iter().chain(&section.reason));
        }
        let (ruled, always): (Vec<_>, Vec<_>) = self.questions().partition(|question| question.only_if.is_some());
        texts.extend(always.into_iter().flat_map(|question| self.texts_of(question)));
        let said = |text| self.say(text, language);
        let always: BTreeSet<&str> = texts.into_iter().map(said).collect();
        let ruled: BTreeSet<&str> = ruled.into_iter().flat_map(|question| self.texts_of(question)).map(said).collect();
        let is_word = |piece: &&str| piece.contains(char::is_alphabetic);
        let words = |text: &str| text.split_whitespace().filter(is_word).count();
        let of_ruled: usize = ruled.difference(&always).map(|text| words(text)).sum();
        always.iter().map(|text| words(text)).sum::<usize>().saturating_mul(2).saturating_add(of_ruled)
    }

    /// What is read of one question.
    fn texts_of<'a>(&'a self, question: &'a Question) -> Vec<&'a Text> {
        let mut texts: Vec<&Text> = [&question.text].into_iter().chain(&question.help).collect();
        texts.extend(self.scale_of(question).into_iter().flat_map(|scale| &scale.options));
        if let Answering::One { options } | Answering::Many { options } = &question.answer {
            texts.extend(options.iter().map(|option| &option.text));
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_survey_takes_about_four_or_five_minutes_in_each_language() {
        let survey = SurveyVersion::parse(include_str!("../../../surveys/street-near/survey.json")).unwrap();
        for language in survey.definition().languages.keys() {
            let minutes = survey.minutes(language);
            assert!(
                (4..=5).contains(&minutes),
                "{language}: {minutes} minutes, {} words",
                survey.half_words(language) / 2
            );
        }
    }

    #[test]
    fn what_comes_again_is_read_once_and_a_number_is_no_word() {
        let survey = |second: &str| {
            let text = |text: &str| serde_json::json!({ "en": text });
            let question = |code: &str, asked: &str| serde_json::json!({ "code": code, "text": text(asked), "answer": { "rating": { "scale": "s" } } });
            let definition = serde_json::json!({
                "survey": "x", "version": 1, "default_language": "en",
                "languages": { "en": { "name": "English", "checked": true } },
                "title": text("One"), "introduction": text("two 3 –"), "thanks": text("three"),
                "scales": { "s": { "lowest": 1, "options": [text("four"), text("five")] } },
                "sections": [{ "code": "a", "title": text("six"), "questions": [question("q", "seven"), question("r", second)] }],
            });
            SurveyVersion::parse(&definition.to_string()).unwrap()
        };
        let language = "en".parse().unwrap();
        assert_eq!(survey("seven").half_words(&language), 14);
        assert_eq!(survey("eight").half_words(&language), 16);
        assert_eq!(survey("eight").minutes(&language), 1);
        assert_eq!(survey(&"word ".repeat(93)).minutes(&language), 2, "a minute for 100 words, and the touches");
    }

    #[test]
    fn a_question_with_a_skip_rule_counts_half() {
        let survey = |only_if: &serde_json::Value| {
            let text = |text: &str| serde_json::json!({ "en": text });
            let answer = serde_json::json!({ "rating": { "scale": "s" } });
            let mut asked = serde_json::json!({ "code": "r", "text": text("five six seven eight"), "answer": answer });
            if !only_if.is_null() {
                asked["only_if"] = only_if.clone();
            }
            let definition = serde_json::json!({
                "survey": "x", "version": 1, "default_language": "en",
                "languages": { "en": { "name": "English", "checked": true } },
                "title": text("one"), "introduction": text("one"), "thanks": text("one"),
                "scales": { "s": { "lowest": 1, "options": [text("three"), text("four")] } },
                "sections": [{ "code": "a", "title": text("one"), "questions": [
                    { "code": "q", "text": text("two"), "answer": answer }, asked,
                ] }],
            });
            SurveyVersion::parse(&definition.to_string()).unwrap()
        };
        let language = "en".parse().unwrap();
        assert_eq!(survey(&serde_json::Value::Null).half_words(&language), 16);
        let ruled = survey(&serde_json::json!({ "question": "q", "answers": [1] }));
        assert_eq!(ruled.half_words(&language), 12, "the answers of the scale are read with the first question");
    }
}
