//! What a guest answered, to read: for whoever was too late to have it counted.

use maud::{Markup, html};

use super::words::{Words, say};
use crate::core::answers::RawAnswers;
use crate::core::survey::{Answering, LanguageTag, Question, SurveyVersion};

/// Each answered question with its answer, behind one click; nothing where nothing was answered.
pub(super) fn list(survey: &SurveyVersion, language: &LanguageTag, given: &RawAnswers) -> Markup {
    let answered: Vec<(&Question, Vec<&str>)> =
        survey.questions().map(|question| (question, values(given, question))).filter(|(_, v)| !v.is_empty()).collect();
    html! {
        @if !answered.is_empty() {
            details.given {
                summary { (Words::of(language).say("guest-your-answers")) }
                dl {
                    @for (question, values) in &answered {
                        dt { (say(survey, language, &question.text)) }
                        @for value in values { dd dir="auto" { (answer(survey, language, question, value)) } }
                    }
                }
            }
        }
    }
}

/// What was sent for a question, without blanks.
fn values<'a>(given: &'a RawAnswers, question: &Question) -> Vec<&'a str> {
    let sent = given.get(question.code.as_str()).map_or(&[][..], Vec::as_slice);
    sent.iter().map(|value| value.trim()).filter(|value| !value.is_empty()).collect()
}

/// The words that the guest chose; what they typed stands as it is.
fn answer(survey: &SurveyVersion, language: &LanguageTag, question: &Question, value: &str) -> Markup {
    let text = match &question.answer {
        Answering::Rating { .. } => survey
            .scale_of(question)
            .and_then(|scale| scale.points().find(|(point, _)| point.to_string() == value))
            .map(|(_, text)| text),
        Answering::One { options } | Answering::Many { options } => {
            options.iter().find(|option| option.code.as_str() == value).map(|option| &option.text)
        }
        Answering::Number { .. } | Answering::Comment { .. } => None,
    };
    html! {
        @match text {
            Some(text) => (say(survey, language, text)),
            None => (value),
        }
    }
}
