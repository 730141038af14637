//! What a question with a skip rule tells of its filter, and the filter of it: tried with every round of some sizes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::question::released;
use super::super::{Release, Released};
use super::*;
use crate::tally::{Counter, Counts, RoundTally};

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn options(codes: &[&str]) -> Value {
    codes.iter().map(|code| json!({ "code": code, "text": { "en": "o" }, "exclusive": *code == "none" })).collect()
}

fn one(codes: &[&str]) -> Value {
    json!({ "one": { "options": options(codes) } })
}

fn many(codes: &[&str]) -> Value {
    json!({ "many": { "options": options(codes) } })
}

fn question(code: &str, answer: &Value, only_if: Option<(&str, Value)>) -> Value {
    let mut question = json!({ "code": code, "text": { "en": "?" }, "answer": answer });
    if let Some((filter, answers)) = only_if {
        question["only_if"] = json!({ "question": filter, "answers": answers });
    }
    question
}

fn survey(questions: &[Value]) -> SurveyVersion {
    let text = json!({ "en": "x" });
    let definition = json!({
        "survey": "s", "version": 1, "default_language": "en", "languages": { "en": { "name": "English", "checked": true } },
        "title": text, "introduction": text, "thanks": text,
        "scales": { "three": { "lowest": 1, "options": [text, text, text] } },
        "sections": [{ "code": "a", "title": text, "questions": questions }],
    });
    SurveyVersion::parse(&definition.to_string()).unwrap()
}

/// A round of so many guests with each sheet.
fn round(survey: &SurveyVersion, sheets: &[(u64, Value)]) -> RoundTally {
    let mut counter = Counter::new(survey);
    for (guests, sheet) in sheets {
        (0..*guests).for_each(|_| counter.add(sheet.to_string()).unwrap());
    }
    counter.into_tally()
}

fn asked(survey: &SurveyVersion, tally: &RoundTally, question: &str) -> Option<Asked> {
    Release::of(survey, tally).asked(survey, &code(question))
}

#[test]
fn asked_skipped_and_not_asked_add_up_to_those_who_responded() {
    let survey = survey(&[
        question("smoker", &one(&["yes", "no"]), None),
        question("trips", &json!({ "number": { "lowest": 0, "highest": 5 } }), Some(("smoker", json!(["yes"])))),
    ]);
    let tally = round(
        &survey,
        &[
            (12, json!({ "smoker": "yes", "trips": 2 })),
            (3, json!({ "smoker": "yes" })),
            (6, json!({ "smoker": "no" })),
            (1, json!({})),
        ],
    );
    assert_eq!(asked(&survey, &tally, "trips"), Some(Asked { asked: 15, not_asked: 7, skipped: Some(3) }));
    assert_eq!(asked(&survey, &tally, "smoker"), None, "it has no rule");
    let few = round(&survey, &[(4, json!({ "smoker": "yes", "trips": 2 })), (6, json!({ "smoker": "no" }))]);
    let told = Some(Asked { asked: 4, not_asked: 6, skipped: None });
    assert_eq!(asked(&survey, &few, "trips"), told, "how many of the four answered is not shown");
}

#[test]
fn of_several_ticks_it_is_counted_whom_the_rule_takes_in() {
    let filter = many(&["a", "b", "c", "none"]);
    for (answers, expected) in
        [(json!(["a"]), 7), (json!(["none"]), 4), (json!(["a", "b", "c"]), 12), (json!(["b", "none"]), 4 + 8)]
    {
        let survey =
            survey(&[question("f", &filter, None), question("q", &one(&["x", "y"]), Some(("f", answers.clone())))]);
        let tally = round(
            &survey,
            &[
                (4, json!({ "f": ["a"] })),
                (3, json!({ "f": ["a", "b"] })),
                (5, json!({ "f": ["b", "c"] })),
                (4, json!({ "f": ["none"] })),
                (2, json!({})),
            ],
        );
        assert_eq!(asked(&survey, &tally, "q").unwrap().asked, expected, "{answers}");
    }
}

#[test]
fn a_filter_that_is_not_shown_takes_everything_with_it_that_hangs_on_it() {
    let rating = json!({ "rating": { "scale": "three" } });
    let survey = survey(&[
        question("first", &rating, None),
        question("second", &one(&["yes", "no"]), Some(("first", json!([2, 3])))),
        question("third", &rating, Some(("second", json!(["yes"])))),
    ]);
    let sheet = |first: i64, third: i64| json!({ "first": first, "second": "yes", "third": third });
    let enough = round(&survey, &[(6, sheet(2, 1)), (6, sheet(3, 2)), (1, json!({ "first": 1 }))]);
    let release = Release::of(&survey, &enough);
    assert!(release.questions.values().all(Released::is_distribution));
    assert_eq!(release.asked(&survey, &code("third")), Some(Asked { asked: 12, not_asked: 1, skipped: Some(0) }));
    // Nine who answered the first show its mean alone.
    let few = round(&survey, &[(3, sheet(2, 1)), (6, sheet(3, 2))]);
    let release = Release::of(&survey, &few);
    assert!(matches!(release.questions[&code("first")], Released::Mean { .. } | Released::NearEnd { .. }));
    assert_eq!(release.questions[&code("third")], Released::Withheld, "else nine at least were asked");
    assert_eq!(release.asked(&survey, &code("third")), None);
}

/// How many gave each answer: of the filter by `a` and `b`, of the question by its three values; and how many skipped the filter.
type Table = ([u64; 2], [u64; 3], u64);

/// Every round of `n` guests who answer the filter with `a`, `b` or nothing, and under the rule the question with 1, 2, 3 or nothing.
fn all_rounds(n: u64) -> Vec<Table> {
    let mut rounds = Vec::new();
    for a in 0..=n {
        for b in 0..=n - a {
            for first in 0..=a {
                for second in 0..=a - first {
                    rounds.extend((0..=a - first - second).map(|third| ([a, b], [first, second, third], n - a - b)));
                }
            }
        }
    }
    rounds
}

fn tally(survey: &SurveyVersion, (filter, question, skipped): Table) -> RoundTally {
    let mut tally = RoundTally::empty(survey);
    tally.respondents = filter.iter().sum::<u64>() + skipped;
    let of = |tally: &mut RoundTally, question: &str, given: &[u64]| {
        let tally = tally.questions.get_mut(&code(question)).unwrap();
        tally.answered = given.iter().sum();
        match &mut tally.counts {
            Counts::Values(counts) => counts.values_mut().zip(given).for_each(|(count, given)| *count = *given),
            Counts::Options { counts, .. } => counts.values_mut().zip(given).for_each(|(count, given)| *count = *given),
        }
    };
    of(&mut tally, "f", &filter);
    of(&mut tally, "q", &question);
    tally
}

/// A survey whose question `q` is asked only of those who answered `f` with `a`.
fn filtered(is_filter_sensitive: bool, is_sensitive: bool, is_rating: bool) -> SurveyVersion {
    let answer = if is_rating { json!({ "rating": { "scale": "three" } }) } else { one(&["x", "y", "z"]) };
    let mut questions = [question("f", &one(&["a", "b"]), None), question("q", &answer, Some(("f", json!(["a"]))))];
    questions[0]["sensitive"] = json!(is_filter_sensitive);
    questions[1]["sensitive"] = json!(is_sensitive);
    survey(&questions)
}

fn kinds() -> Vec<SurveyVersion> {
    let is = |kind: u8, bit: u8| kind & bit != 0;
    (0..8).map(|kind| filtered(is(kind, 1), is(kind, 2), is(kind, 4))).collect()
}

/// What can have been answered, by what is shown.
fn possible<K: Ord>(rounds: &[Table], shown: impl Fn(Table) -> K) -> BTreeMap<K, BTreeSet<[u64; 2]>> {
    let mut found: BTreeMap<K, BTreeSet<[u64; 2]>> = BTreeMap::new();
    for table in rounds {
        found.entry(shown(*table)).or_default().insert(table.0);
    }
    found
}

/// The number of respondents and what is shown of the filter tell as much of the filter as they do together with what is shown of
/// the question.
#[test]
fn a_question_with_a_rule_tells_nothing_of_its_filter() {
    for survey in kinds() {
        for n in [6, 10, 12] {
            let rounds = all_rounds(n);
            let of =
                |table, question: &str| Release::of(&survey, &tally(&survey, table)).questions[&code(question)].clone();
            let alone = possible(&rounds, |table| format!("{:?}", of(table, "f")));
            let both = possible(&rounds, |table| (format!("{:?}", of(table, "f")), format!("{:?}", of(table, "q"))));
            for ((filter, question), left) in both {
                let is_shown = !filter.starts_with("Withheld") && !filter.starts_with("Blurred");
                assert!(
                    is_shown || left == alone[&filter],
                    "{filter} and {question} leave {left:?} of {:?}",
                    alone[&filter]
                );
            }
        }
    }
}

/// The check above would notice: were the question shown by its own counts alone, it would.
#[test]
fn shown_by_its_own_counts_alone_it_would_tell_of_its_filter() {
    let survey = filtered(false, false, true);
    let own = |table| {
        let tally = tally(&survey, table);
        let of = |question: &str| released(&tally.questions[&code(question)], &Traits::default());
        (format!("{:?}", of("f")), format!("{:?}", of("q")))
    };
    let told = possible(&all_rounds(8), own);
    let least = told.iter().filter(|((filter, question), _)| filter == "Withheld" && question.starts_with("Mean"));
    let least = least.flat_map(|(_, left)| left.iter().map(|[a, _]| *a)).min();
    assert_eq!(least, Some(5), "the mean of five or more says that at least five gave the answer");
}

/// Whoever sees the counts of the filter and what is shown of the question finds no hidden count of the question, unless nobody was
/// asked.
#[test]
fn a_filter_tells_no_hidden_count_of_the_question_unless_nobody_was_asked() {
    for survey in kinds() {
        for n in [10, 12, 14] {
            let mut seen: BTreeMap<String, Vec<(u64, u64)>> = BTreeMap::new();
            for table in all_rounds(n) {
                let release = Release::of(&survey, &tally(&survey, table));
                let nobody = release.asked(&survey, &code("q")).is_some_and(|asked| asked.asked == 0);
                if nobody || release.questions[&code("q")].is_distribution() {
                    continue;
                }
                let ranges = seen.entry(format!("{release:?}")).or_insert_with(|| vec![(u64::MAX, 0); 4]);
                let (_, counts, _) = table;
                let answered = counts.iter().sum();
                // How many answered is shown unless nothing is.
                let is_shown = release.questions[&code("q")] != Released::Withheld;
                let hidden = counts.into_iter().chain((!is_shown).then_some(answered));
                for (range, count) in ranges.iter_mut().zip(hidden) {
                    *range = (range.0.min(count), range.1.max(count));
                }
            }
            assert!(!seen.is_empty());
            for (shown, ranges) in seen {
                let mut used = ranges.iter().filter(|(low, _)| *low < u64::MAX);
                assert!(used.all(|(low, high)| low < high), "{shown} tells {ranges:?}");
            }
        }
    }
}
