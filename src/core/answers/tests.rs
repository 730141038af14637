//! What becomes of answers to questions that a skip rule leaves out.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

/// `smoker`, then `trips` for smokers, then `where` for those who go out, then `wishes`; `many` and `why` for some ticks.
fn survey() -> SurveyVersion {
    let text = json!({ "en": "x" });
    let options = |codes: &[&str]| -> Value {
        codes.iter().map(|code| json!({ "code": code, "text": text, "exclusive": *code == "none" })).collect()
    };
    let one = |codes: &[&str]| json!({ "one": { "options": options(codes) } });
    let rule = |question: &str, answers: Value| json!({ "question": question, "answers": answers });
    let definition = json!({
        "survey": "s", "version": 1, "default_language": "en", "languages": { "en": { "name": "English", "checked": true } },
        "title": text, "introduction": text, "thanks": text, "scales": {},
        "sections": [{ "code": "a", "title": text, "questions": [
            { "code": "smoker", "text": text, "answer": one(&["yes", "no"]) },
            { "code": "trips", "text": text, "answer": { "number": { "lowest": 0, "highest": 3 } },
              "only_if": rule("smoker", json!(["yes"])) },
            { "code": "place", "text": text, "answer": one(&["door", "yard"]), "only_if": rule("trips", json!([1, 2, 3])) },
            { "code": "help", "text": text, "answer": { "many": { "options": options(&["food", "bed", "none"]) } } },
            { "code": "enough", "text": text, "answer": one(&["yes", "no"]), "only_if": rule("help", json!(["food", "bed"])) },
            { "code": "wishes", "text": text, "answer": { "comment": { "max_characters": 20 } } },
        ] }],
    });
    SurveyVersion::parse(&definition.to_string()).unwrap()
}

fn raw(given: &[(&str, &[&str])]) -> RawAnswers {
    given.iter().map(|(code, values)| ((*code).to_owned(), values.iter().map(ToString::to_string).collect())).collect()
}

fn kept(given: &[(&str, &[&str])]) -> String {
    AnswerSheet::parse(&survey(), &raw(given)).unwrap().document()
}

fn refused(given: &[(&str, &[&str])]) -> Vec<(String, AnswerProblem)> {
    let errors = AnswerSheet::parse(&survey(), &raw(given)).unwrap_err();
    errors.into_iter().map(|error| (error.question, error.problem)).collect()
}

#[test]
fn an_answer_against_the_rule_is_dropped() {
    assert_eq!(kept(&[("smoker", &["yes"]), ("trips", &["2"])]), r#"{"smoker":"yes","trips":2}"#);
    assert_eq!(kept(&[("smoker", &["no"]), ("trips", &["2"])]), r#"{"smoker":"no"}"#);
    assert_eq!(kept(&[("wishes", &["Fruit"]), ("trips", &["2"])]), "{}", "whoever skips the filter is not asked");
}

#[test]
fn what_was_dropped_is_no_answer_for_later_rules() {
    assert_eq!(kept(&[("smoker", &["no"]), ("trips", &["2"]), ("place", &["yard"])]), r#"{"smoker":"no"}"#);
    let all = kept(&[("smoker", &["yes"]), ("trips", &["2"]), ("place", &["yard"])]);
    assert_eq!(all, r#"{"place":"yard","smoker":"yes","trips":2}"#);
}

#[test]
fn of_several_ticks_one_that_the_rule_names_is_enough() {
    assert_eq!(kept(&[("help", &["bed"]), ("enough", &["no"])]), r#"{"enough":"no","help":["bed"]}"#);
    assert_eq!(kept(&[("help", &["none"]), ("enough", &["no"])]), r#"{"help":["none"]}"#);
}

#[test]
fn what_nobody_was_asked_is_dropped_even_where_it_could_not_be_read() {
    assert_eq!(kept(&[("smoker", &["no"]), ("trips", &["many"])]), r#"{"smoker":"no"}"#);
    assert_eq!(refused(&[("smoker", &["yes"]), ("trips", &["many"])]), [("trips".into(), AnswerProblem::NotANumber)]);
}

#[test]
fn where_the_filter_is_refused_what_hangs_on_it_is_read_too() {
    let both = refused(&[("smoker", &["perhaps"]), ("trips", &["many"])]);
    assert_eq!(both, [("smoker".into(), AnswerProblem::NotAnOption), ("trips".into(), AnswerProblem::NotANumber)]);
}

#[test]
fn a_sheet_with_nothing_but_what_was_not_asked_is_empty() {
    assert_eq!(refused(&[("trips", &["2"])]), [(String::new(), AnswerProblem::NothingAnswered)]);
}

/// A possible answer to each question, or none.
fn sheets() -> impl Strategy<Value = RawAnswers> {
    let of = |code: &'static str, values: &'static [&'static str]| {
        prop::sample::select(values).prop_map(move |value| (!value.is_empty()).then_some((code, value)))
    };
    let questions = (
        of("smoker", &["", "yes", "no"]),
        of("trips", &["", "0", "1", "3"]),
        of("place", &["", "door", "yard"]),
        of("help", &["", "food", "bed", "none"]),
        of("enough", &["", "yes", "no"]),
    );
    questions.prop_map(|(a, b, c, d, e)| {
        let given = [a, b, c, d, e, Some(("wishes", "More"))].into_iter().flatten();
        given.map(|(code, value)| (code.to_owned(), vec![value.to_owned()])).collect()
    })
}

proptest! {
    #[test]
    fn what_is_kept_meets_every_rule_and_all_else_is_kept(raw in sheets()) {
        let survey = survey();
        let sheet = AnswerSheet::parse(&survey, &raw).unwrap();
        for question in survey.closed_questions() {
            let is_asked = question.only_if.as_ref().is_none_or(|rule| sheet.meets(rule));
            let is_given = raw.contains_key(question.code.as_str());
            prop_assert_eq!(sheet.closed().contains_key(&question.code), is_asked && is_given, "{:?}", question.code);
        }
        let mut again = raw;
        again.retain(|code, _| code == "wishes" || sheet.closed().contains_key(code.as_str()));
        prop_assert_eq!(AnswerSheet::parse(&survey, &again).unwrap(), sheet);
    }
}
