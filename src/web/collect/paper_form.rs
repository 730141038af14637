//! Staff type what guests answered on paper: one form after the other, with the keyboard alone.
//!
//! A form goes the way of every answer. The page keeps nothing of it: what was typed comes back only when something in it must
//! be mended.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, get, post, web};

use super::paper_form_page::{self, Shown};
use crate::core::answers::RawAnswers;
use crate::core::ids::ResponseId;
use crate::core::round::{RoundState, Way};
use crate::core::survey::{Answering, Choice, Question, SurveyVersion};
use crate::flows::Failure;
use crate::flows::collect::submit_answers::{Questionnaire, new_response_id, submit};
use crate::store::intake::Receipt;
use crate::web::shell::answer;
use crate::web::shell::auth::Staff;
use crate::web::shell::error::PageError;
use crate::web::shell::failures::{self, status};
use crate::web::shell::form;
use crate::web::shell::questionnaires;

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(blank).service(take);
}

#[get("/staff/rounds/{round}/paper")]
async fn blank(staff: Staff, code: web::Path<String>) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::as_it_stands(&staff.state, &code).await?;
    if asked.round.state != RoundState::Open {
        return Err(Failure::RoundNotOpen(asked.round.state).into());
    }
    next(&staff, &asked, None)
}

/// Counts a form, and begins the next in the same answer: loading that page anew sends the same form under the same id, and is
/// told that it was counted before. No address says of a form that it was saved.
#[post("/staff/rounds/{round}/paper")]
async fn take(staff: Staff, code: web::Path<String>, payload: web::Payload) -> Result<HttpResponse, PageError> {
    let asked = questionnaires::questions(&staff.state, &code).await?;
    let body = form::body(&staff.request, payload, form::FORM).await?;
    let typed = once(form::fields(&body)?)?;
    let text = |name: &str| typed.get(name).map(String::as_str);
    let (failure, id) = match text("response_id").unwrap_or_default().parse::<ResponseId>() {
        Ok(id) => {
            let raw = raw_answers(&asked.survey, &typed);
            match submit(&staff.state.intake, &asked, id, Way::Staff, &raw, text("code")).await {
                Ok(receipt) => return next(&staff, &asked, Some(receipt)),
                Err(failure) => (failure, id),
            }
        }
        Err(_) => (Failure::MalformedResponseId, new_response_id()?),
    };
    failures::log(&failure);
    let shown = Shown { asked: &asked, id, typed: &typed, failure: Some(&failure), before: None };
    let page = staff.framed(|frame| paper_form_page::page(frame, &shown));
    Ok(answer::page(status(&failure), page))
}

/// The fields by their names. One that comes twice is refused: nobody knows which was meant.
fn once(fields: Vec<(String, String)>) -> Result<BTreeMap<String, String>, Failure> {
    let mut typed = BTreeMap::new();
    for (name, value) in fields {
        let doubled = Failure::UnreadableForm(format!("the field {name} comes twice"));
        if typed.insert(name, value).is_some() {
            return Err(doubled);
        }
    }
    Ok(typed)
}

/// A blank form; `before` is what became of the one before.
fn next(staff: &Staff, asked: &Questionnaire, before: Option<Receipt>) -> Result<HttpResponse, PageError> {
    let shown = Shown { asked, id: new_response_id()?, typed: &BTreeMap::new(), failure: None, before };
    Ok(staff.page(|frame| paper_form_page::page(frame, &shown)))
}

/// What was typed as a guest's device would send it: options by their code. What is no option's number stays as it was typed,
/// and is refused by its question.
fn raw_answers(survey: &SurveyVersion, typed: &BTreeMap<String, String>) -> RawAnswers {
    let answers = typed.iter().filter_map(|(name, text)| Some((name.strip_prefix("answer.")?, text)));
    let read = |(code, text): (&str, &String)| {
        (code.to_owned(), survey.question(code).map_or_else(|| vec![text.clone()], |question| values(question, text)))
    };
    answers.map(read).collect()
}

fn values(question: &Question, text: &str) -> Vec<String> {
    match &question.answer {
        Answering::One { options } => vec![option(options, text)],
        Answering::Many { options } => numbers(options, text).iter().map(|number| option(options, number)).collect(),
        Answering::Rating { .. } | Answering::Number { .. } | Answering::Comment { .. } => vec![text.to_owned()],
    }
}

/// The code of an option by its number, from 1.
fn option(options: &[Choice], text: &str) -> String {
    let number = text.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let chosen = number.and_then(|place| options.get(place));
    chosen.map_or_else(|| text.trim().to_owned(), |option| option.code.to_string())
}

/// Several numbers: with anything between them, and up to nine options also without.
fn numbers(options: &[Choice], text: &str) -> Vec<String> {
    let pieces = text.split(|sign: char| !sign.is_alphanumeric()).filter(|piece| !piece.is_empty());
    let is_one_digit_each = options.len() <= 9;
    let apart = |piece: &str| {
        let is_digits = piece.bytes().all(|byte| byte.is_ascii_digit());
        if is_one_digit_each && is_digits { piece.chars().map(String::from).collect() } else { vec![piece.to_owned()] }
    };
    pieces.flat_map(apart).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(number: usize) -> Vec<Choice> {
        let one =
            |place| serde_json::from_value(serde_json::json!({ "code": format!("o{place}"), "text": { "nb": "x" } }));
        (1..=number).map(|place| one(place).unwrap()).collect()
    }

    #[test]
    fn numbers_become_options_and_what_is_none_stays_as_it_was_typed() {
        for (typed, meant) in [("2", "o2"), (" 3 ", "o3"), ("0", "0"), ("4", "4"), ("-1", "-1"), ("", ""), ("x", "x")] {
            assert_eq!(option(&options(3), typed), meant, "{typed:?}");
        }
    }

    #[test]
    fn several_numbers_are_read_with_anything_between_them_or_nothing() {
        for typed in ["1 3", "13", "1,3", " 1.3 ", "1 - 3", "1;3"] {
            assert_eq!(numbers(&options(9), typed), ["1", "3"], "{typed:?}");
        }
        assert_eq!(numbers(&options(12), "1 12"), ["1", "12"]);
        assert_eq!(numbers(&options(9), " "), Vec::<String>::new());
        assert_eq!(numbers(&options(9), "ja"), ["ja"]);
    }
}
