//! Which questions may have a skip rule, and what a rule may say.
//!
//! A rule looks back only, so there is an order in which all rules of a sheet are decided, and none decides over itself.
//!
//! Some rules are refused because what is shown would tell too much, or because nothing could be told at all:
//!
//! * The question is free text. Comments stand apart from all answers; that somebody wrote one would tell what they chose before.
//! * The question is one to break down by, or of a score. It is crossed with its filter already, and would be crossed a second time.
//! * The filter takes several ticks, and the rule names some of those that can be ticked together, but more than one and not all.
//!   How many guests ticked any of them follows from no counts of single options, so nobody could be told how many were asked; and
//!   how many answered would tell something of who ticked two.

use std::collections::BTreeSet;

use super::definition::Definition;
use super::only_if::{OnlyIf, RuleAnswer};
use super::question::{Answering, Choice, Question, WIDEST_NUMBERS};
use crate::ids::Code;
use crate::problem::{Field, Problem, Step, Way, What};

pub fn problems(survey: &Definition) -> Vec<Problem> {
    let (mut found, mut before) = (Vec::new(), Vec::new());
    for section in &survey.sections {
        for question in &section.questions {
            if let Some(rule) = &question.only_if {
                let way = Way::default().to(Step::Section(section.code.clone()));
                let way = way.to(Step::Question(question.code.clone())).field(Field::OnlyIf);
                let what = of_ruled(survey, question).into_iter().chain(of_rule(survey, &before, question, rule));
                found.extend(what.map(|what| way.problem(what)));
            }
            before.push(question);
        }
    }
    found
}

/// Why the question may have no rule.
fn of_ruled(survey: &Definition, question: &Question) -> Vec<What> {
    let mut found = Vec::new();
    if !question.answer.is_closed() {
        found.push(What::RuledFreeText);
    }
    if survey.breakdowns.contains(&question.code) {
        found.push(What::RuledBreakdown);
    }
    if survey.scores.iter().any(|score| score.questions.contains(&question.code)) {
        found.push(What::RuledInScore);
    }
    found
}

fn of_rule(survey: &Definition, before: &[&Question], question: &Question, rule: &OnlyIf) -> Vec<What> {
    let filter = rule.question.clone();
    match before.iter().find(|earlier| earlier.code == filter) {
        Some(earlier) if !earlier.answer.is_closed() => vec![What::RuleOnFreeText { question: filter }],
        Some(earlier) => of_answers(survey, earlier, rule),
        None if find(survey, &filter).is_none() => vec![What::UnknownQuestion { question: filter }],
        None => {
            let circle = circle(survey, question);
            vec![circle.map_or(What::RuleAhead { question: filter }, |questions| What::RuleCircle { questions })]
        }
    }
}

fn find<'a>(survey: &'a Definition, code: &Code) -> Option<&'a Question> {
    survey.sections.iter().flat_map(|section| &section.questions).find(|question| question.code == *code)
}

/// The questions whose rules lead from one to the next and back to this one, which stands first; none when they do not.
fn circle(survey: &Definition, question: &Question) -> Option<Vec<Code>> {
    let mut way: Vec<Code> = Vec::new();
    let mut at = question;
    loop {
        if way.contains(&at.code) {
            return (at.code == question.code).then_some(way);
        }
        way.push(at.code.clone());
        at = find(survey, &at.only_if.as_ref()?.question)?;
    }
}

fn of_answers(survey: &Definition, filter: &Question, rule: &OnlyIf) -> Vec<What> {
    let question = || filter.code.clone();
    // A scale that is not there is told where the question is.
    let Some(possible) = possible(survey, filter) else { return Vec::new() };
    if rule.answers.is_empty() {
        return vec![What::RuleEmpty];
    }
    let (mut found, mut named) = (Vec::new(), BTreeSet::new());
    for answer in &rule.answers {
        if !named.insert(answer) {
            found.push(What::RuleAnswerTwice { answer: answer.to_string() });
        } else if !possible.contains(answer) {
            found.push(What::RuleAnswerUnknown { question: question(), answer: answer.to_string() });
        }
    }
    if !found.is_empty() {
        return found;
    }
    if named.len() == possible.len() {
        return vec![What::RuleOfAll { question: question() }];
    }
    match &filter.answer {
        Answering::Many { options } if !is_counted(options, rule) => {
            vec![What::RuleOfSomeTicks { question: question() }]
        }
        _ => Vec::new(),
    }
}

/// Every answer that the question takes; none when its scale is not there.
fn possible(survey: &Definition, question: &Question) -> Option<BTreeSet<RuleAnswer>> {
    Some(match &question.answer {
        Answering::Rating { scale } => {
            survey.scales.get(scale)?.points().map(|(value, _)| RuleAnswer::Value(value)).collect()
        }
        // A range that is too wide is told where the question is, too, and never walked through.
        Answering::Number { lowest, highest } => {
            highest.checked_sub(*lowest).filter(|width| (0..=WIDEST_NUMBERS).contains(width))?;
            (*lowest..=*highest).map(RuleAnswer::Value).collect()
        }
        Answering::One { options } | Answering::Many { options } => {
            options.iter().map(|option| RuleAnswer::Option(option.code.clone())).collect()
        }
        Answering::Comment { .. } => BTreeSet::new(),
    })
}

/// True when counts of single options tell how many ticked any of those that the rule names.
fn is_counted(options: &[Choice], rule: &OnlyIf) -> bool {
    let together = || options.iter().filter(|option| !option.exclusive);
    let named = together().filter(|option| rule.has_option(&option.code)).count();
    named <= 1 || named == together().count()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::SurveyVersion;
    use super::*;
    use crate::problem::Place;

    fn question(code: &str, answer: &Value, only_if: &Value) -> Value {
        let mut question = json!({ "code": code, "text": { "en": "?" }, "answer": answer });
        if !only_if.is_null() {
            question["only_if"] = only_if.clone();
        }
        question
    }

    fn options(codes: &[&str]) -> Value {
        let option = |code: &&str| json!({ "code": code, "text": { "en": "o" }, "exclusive": *code == "none" });
        codes.iter().map(option).collect()
    }

    /// A survey whose `last` has the rule, after one question of each kind.
    fn parsed(
        only_if: &Value,
        last: &Value,
        breakdowns: &Value,
        scores: &Value,
    ) -> Result<SurveyVersion, Vec<Problem>> {
        let text = json!({ "en": "x" });
        let none = Value::Null;
        let rating = json!({ "rating": { "scale": "s" } });
        let (one, many) = (json!({ "one": { "options": options(&["yes", "no"]) } }), options(&["a", "b", "c", "none"]));
        let questions = json!([
            question("rated", &rating, &none),
            question("rated2", &rating, &none),
            question("one", &one, &none),
            question("many", &json!({ "many": { "options": many } }), &none),
            question("number", &json!({ "number": { "lowest": 0, "highest": 2 } }), &none),
            question("words", &json!({ "comment": { "max_characters": 10 } }), &none),
            question("last", last, only_if),
            question("after", &one, &none),
        ]);
        let definition = json!({
            "survey": "x", "version": 1, "default_language": "en", "languages": { "en": { "name": "English", "checked": true } },
            "title": text, "introduction": text, "thanks": text, "breakdowns": breakdowns, "scores": scores,
            "scales": { "s": { "lowest": 1, "options": [text, text, text] } },
            "sections": [{ "code": "a", "title": text, "questions": questions }],
        });
        SurveyVersion::parse(&definition.to_string())
    }

    #[test]
    fn numbers_without_end_are_not_walked_through() {
        let last = json!({ "rating": { "scale": "s" } });
        let survey = parsed(&Value::Null, &last, &json!([]), &json!([])).unwrap();
        for (lowest, highest, expected) in
            [(0, i64::MAX, None), (i64::MIN, i64::MAX, None), (5, 4, None), (0, 100, Some(101))]
        {
            let wide = question("wide", &json!({ "number": { "lowest": lowest, "highest": highest } }), &Value::Null);
            let wide: Question = serde_json::from_value(wide).unwrap();
            assert_eq!(possible(survey.definition(), &wide).map(|numbers| numbers.len()), expected);
        }
    }

    fn refused(only_if: &Value) -> Vec<What> {
        let answer = json!({ "number": { "lowest": 0, "highest": 9 } });
        let found = parsed(only_if, &answer, &json!([]), &json!([])).err().unwrap_or_default();
        let place =
            [Step::Section("a".parse().unwrap()), Step::Question("last".parse().unwrap()), Step::Field(Field::OnlyIf)];
        assert!(found.iter().all(|problem| problem.place == Place::Named(place.to_vec())), "{found:?}");
        found.into_iter().map(|problem| problem.what).collect()
    }

    fn rule(question: &str, answers: &Value) -> Value {
        json!({ "question": question, "answers": answers })
    }

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    #[test]
    fn a_rule_names_some_answers_of_an_earlier_closed_question() {
        for (question, answers) in [
            ("rated", json!([1, 2])),
            ("one", json!(["yes"])),
            ("number", json!([0, 2])),
            ("many", json!(["a"])),
            ("many", json!(["none"])),
            ("many", json!(["b", "none"])),
            ("many", json!(["a", "b", "c"])),
        ] {
            assert_eq!(refused(&rule(question, &answers)), [], "{question} {answers}");
        }
    }

    #[test]
    fn what_is_no_rule_is_refused_with_its_place() {
        let unknown =
            |question: &str, answer: &str| What::RuleAnswerUnknown { question: code(question), answer: answer.into() };
        for (question, answers, what) in [
            ("nobody", json!(["yes"]), What::UnknownQuestion { question: code("nobody") }),
            ("after", json!(["yes"]), What::RuleAhead { question: code("after") }),
            ("last", json!([1]), What::RuleCircle { questions: vec![code("last")] }),
            ("words", json!(["yes"]), What::RuleOnFreeText { question: code("words") }),
            ("one", json!([]), What::RuleEmpty),
            ("one", json!(["yes", "yes"]), What::RuleAnswerTwice { answer: "yes".into() }),
            ("one", json!(["perhaps"]), unknown("one", "perhaps")),
            ("one", json!([1]), unknown("one", "1")),
            ("rated", json!([0]), unknown("rated", "0")),
            ("rated", json!(["yes"]), unknown("rated", "yes")),
            ("number", json!([3]), unknown("number", "3")),
            ("one", json!(["yes", "no"]), What::RuleOfAll { question: code("one") }),
            ("number", json!([0, 1, 2]), What::RuleOfAll { question: code("number") }),
            ("many", json!(["a", "b", "c", "none"]), What::RuleOfAll { question: code("many") }),
            ("many", json!(["a", "b"]), What::RuleOfSomeTicks { question: code("many") }),
            ("many", json!(["a", "c", "none"]), What::RuleOfSomeTicks { question: code("many") }),
        ] {
            assert_eq!(refused(&rule(question, &answers)), [what], "{question} {answers}");
        }
        let several = refused(&rule("one", &json!(["perhaps", "yes", "yes"])));
        assert_eq!(several, [unknown("one", "perhaps"), What::RuleAnswerTwice { answer: "yes".into() }]);
    }

    #[test]
    fn rules_in_a_circle_are_told_as_one_where_one_of_them_points_forward() {
        let text = json!({ "en": "x" });
        let number = json!({ "number": { "lowest": 0, "highest": 2 } });
        let asked = |first: &str, second: &str, third: &str| {
            let questions = json!([
                question("q1", &number, &rule(first, &json!([1]))),
                question("q2", &number, &rule(second, &json!([1]))),
                question("q3", &number, &rule(third, &json!([1]))),
            ]);
            let definition = json!({
                "survey": "x", "version": 1, "default_language": "en",
                "languages": { "en": { "name": "English", "checked": true } },
                "title": text, "introduction": text, "thanks": text, "scales": {},
                "sections": [{ "code": "a", "title": text, "questions": questions }],
            });
            let found = SurveyVersion::parse(&definition.to_string()).unwrap_err();
            found.into_iter().map(|problem| problem.what).collect::<Vec<_>>()
        };
        let circle = What::RuleCircle { questions: ["q1", "q3", "q2"].map(code).to_vec() };
        assert_eq!(asked("q3", "q1", "q2"), [circle]);
        let (forward, of_two) =
            (What::RuleAhead { question: code("q2") }, What::RuleCircle { questions: ["q2", "q3"].map(code).to_vec() });
        assert_eq!(asked("q2", "q3", "q2"), [forward, of_two], "the first leads into a circle and is none itself");
    }

    #[test]
    fn free_text_backgrounds_and_questions_of_a_score_have_no_rule() {
        let only_if = rule("one", &json!(["yes"]));
        let whats = |last: &Value, breakdowns: &Value, scores: &Value| {
            let found = parsed(&only_if, last, breakdowns, scores).unwrap_err();
            found.into_iter().map(|problem| problem.what).collect::<Vec<_>>()
        };
        let comment = json!({ "comment": { "max_characters": 10 } });
        assert_eq!(whats(&comment, &json!([]), &json!([])), [What::RuledFreeText]);
        let one = json!({ "one": { "options": options(&["x", "y"]) } });
        assert_eq!(whats(&one, &json!(["last"]), &json!([])), [What::RuledBreakdown]);
        let rating = json!({ "rating": { "scale": "s" } });
        let score = json!([{ "code": "all", "questions": ["rated", "rated2", "last"] }]);
        assert_eq!(whats(&rating, &json!([]), &score), [What::RuledInScore]);
        assert!(parsed(&only_if, &one, &json!(["one"]), &json!([])).is_ok(), "the filter may be a background");
    }

    #[test]
    fn a_text_that_is_no_code_is_refused_as_that_in_its_line() {
        let answer = json!({ "number": { "lowest": 0, "highest": 9 } });
        let found = parsed(&rule("one", &json!(["Yes please", 1.5])), &answer, &json!([]), &json!([])).unwrap_err();
        let told = format!("{found:?}");
        assert!(
            told.contains("NotACode { given: \"Yes please\" }") && told.contains("Wrong { wanted: Whole }"),
            "{told}"
        );
    }
}
