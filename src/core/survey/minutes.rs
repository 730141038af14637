//! About how long a survey takes, told before it begins.

use std::collections::BTreeSet;

use super::question::Answering;
use super::text::LanguageTag;
use super::version::SurveyVersion;

/// Words a minute of a guest who reads slowly or in a second language. Adults read 238 words of plain text a minute in their first
/// language, silently, and 183 aloud (Brysbaert 2019, *Journal of Memory and Language* 109); here it is less than half of that.
const WORDS: usize = 100;
/// Seconds to make up one's mind and to touch the answer and the way on, by question.
const SECONDS: usize = 4;

impl SurveyVersion {
    /// How many minutes the survey takes a guest who answers everything in `language`: whole ones, rounded up, at least 1.
    #[must_use]
    pub fn minutes(&self, language: &LanguageTag) -> usize {
        let reading = self.words(language).saturating_mul(60).div_ceil(WORDS);
        let touching = self.questions().count().saturating_mul(SECONDS);
        reading.saturating_add(touching).div_ceil(60).max(1)
    }

    /// The words that somebody reads who answers everything. A text that comes again, such as the answers of a scale, is read once.
    fn words(&self, language: &LanguageTag) -> usize {
        let definition = self.definition();
        let mut texts = vec![&definition.title, &definition.introduction, &definition.thanks];
        for section in &definition.sections {
            texts.extend([&section.title].into_iter().chain(&section.reason));
        }
        for question in self.questions() {
            texts.extend([&question.text].into_iter().chain(&question.help));
            texts.extend(self.scale_of(question).into_iter().flat_map(|scale| &scale.options));
            if let Answering::One { options } | Answering::Many { options } = &question.answer {
                texts.extend(options.iter().map(|option| &option.text));
            }
        }
        let is_word = |piece: &&str| piece.contains(char::is_alphabetic);
        let said: BTreeSet<&str> = texts.into_iter().map(|text| self.say(text, language)).collect();
        said.into_iter().map(|text| text.split_whitespace().filter(is_word).count()).sum()
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
            assert!((4..=5).contains(&minutes), "{language}: {minutes} minutes, {} words", survey.words(language));
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
        assert_eq!(survey("seven").words(&language), 7);
        assert_eq!(survey("eight").words(&language), 8);
        assert_eq!(survey("eight").minutes(&language), 1);
        assert_eq!(survey(&"word ".repeat(93)).minutes(&language), 2, "a minute for 100 words, and the touches");
    }
}
