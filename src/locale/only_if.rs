//! A skip rule in words: for guests whose browser runs no script, and for whoever types a paper form.

use super::{Locale, Value};
use crate::core::survey::{Answering, LanguageTag, OnlyIf, Question, SurveyVersion};

/// When to answer the question and when to leave it out; none where everybody is asked. The sentence is in the interface's language,
/// what it quotes of the survey in the survey's.
#[must_use]
pub fn only_if_words(
    locale: Locale,
    survey: &SurveyVersion,
    language: &LanguageTag,
    question: &Question,
) -> Option<String> {
    let rule = question.only_if.as_ref()?;
    let filter = survey.question(rule.question.as_str())?;
    let options = answers(survey, language, filter, rule).join(" / ");
    let asked = survey.say(&filter.text, language);
    let values: [(&str, Value<'_>); 2] = [("options", options.into()), ("question", asked.into())];
    Some(locale.text_with("guest-only-if", &values))
}

/// The answers that the rule names, as the form says them and in its order.
fn answers(survey: &SurveyVersion, language: &LanguageTag, filter: &Question, rule: &OnlyIf) -> Vec<String> {
    let say = |text| survey.say(text, language).to_owned();
    match &filter.answer {
        Answering::Rating { .. } => {
            let points = survey.scale_of(filter).into_iter().flat_map(crate::core::survey::Scale::points);
            points.filter(|(value, _)| rule.has_value(*value)).map(|(_, text)| say(text)).collect()
        }
        Answering::One { options } | Answering::Many { options } => {
            options.iter().filter(|option| rule.has_option(&option.code)).map(|option| say(&option.text)).collect()
        }
        Answering::Number { lowest, highest } => runs((*lowest..=*highest).filter(|value| rule.has_value(*value))),
        // No rule is on free text.
        Answering::Comment { .. } => Vec::new(),
    }
}

/// Ascending numbers, where three or more in a row are written as a range.
fn runs(numbers: impl Iterator<Item = i64>) -> Vec<String> {
    let mut runs: Vec<(i64, i64)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(number) => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let written = |(first, last): (i64, i64)| match last.saturating_sub(first) {
        0 => vec![first.to_string()],
        1 => vec![first.to_string(), last.to_string()],
        _ => vec![format!("{first}–{last}")],
    };
    runs.into_iter().flat_map(written).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_row_are_a_range() {
        assert_eq!(runs([0, 2, 3, 5, 6, 7, 9].into_iter()), ["0", "2", "3", "5–7", "9"]);
        assert_eq!(runs(-1..=20), ["-1–20"]);
    }

    #[test]
    fn the_rule_is_said_with_the_words_of_the_form() {
        let text = |nb: &str, en: &str| serde_json::json!({ "nb": nb, "en": en });
        let definition = serde_json::json!({
            "survey": "s", "version": 1, "default_language": "nb",
            "languages": { "nb": { "name": "Norsk", "checked": true }, "en": { "name": "English", "checked": true } },
            "title": text("x", "x"), "introduction": text("x", "x"), "thanks": text("x", "x"),
            "scales": { "s": { "lowest": 1, "options": [text("Dårlig", "Bad"), text("Ok", "Ok"), text("Bra", "Good")] } },
            "sections": [{ "code": "a", "title": text("x", "x"), "questions": [
                { "code": "food", "text": text("Hvordan er maten?", "How is the food?"), "answer": { "rating": { "scale": "s" } } },
                { "code": "why", "text": text("?", "?"), "answer": { "number": { "lowest": 0, "highest": 2 } },
                  "only_if": { "question": "food", "answers": [2, 1] } },
            ] }],
        });
        let survey = SurveyVersion::parse(&definition.to_string()).unwrap();
        let said = |locale, language: &str| {
            only_if_words(locale, &survey, &language.parse().unwrap(), survey.question("why").unwrap()).unwrap()
        };
        let bokmal = "Svar bare hvis du svarte Dårlig / Ok på «Hvordan er maten?».";
        assert_eq!(said(Locale::Bokmal, "nb"), bokmal);
        assert_eq!(said(Locale::English, "en"), "Answer only if you answered Bad / Ok to “How is the food?”.");
        let everybody = survey.question("food").unwrap();
        assert_eq!(only_if_words(Locale::Bokmal, &survey, &"nb".parse().unwrap(), everybody), None);
    }
}
