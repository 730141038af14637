//! Counting: what is counted where, what is refused, and that the counter agrees with counting by the letter.

use proptest::prelude::*;

use super::sheet::Sheet;
use super::*;
use crate::answers::{Answer, AnswerSheet, RawAnswers};
use crate::problem::What;

const SURVEY: &str = r#"{
    "survey": "s", "version": 1, "default_language": "en", "languages": {"en": {"name": "English", "checked": true}},
    "title": {"en": "T"}, "introduction": {"en": "I"}, "thanks": {"en": "Th"}, "breakdowns": ["visits", "age"],
    "scales": {"s": {"lowest": -1, "options": [{"en": "a"}, {"en": "b"}, {"en": "c"}]}},
    "sections": [{"code": "a", "title": {"en": "A"}, "questions": [
        {"code": "meals", "text": {"en": "?"}, "answer": {"rating": {"scale": "s"}}},
        {"code": "visits", "text": {"en": "?"}, "answer": {"one": {"options": [
            {"code": "often", "text": {"en": "o"}}, {"code": "seldom", "text": {"en": "s"}}]}}},
        {"code": "reasons", "text": {"en": "?"}, "answer": {"many": {"options": [
            {"code": "food", "text": {"en": "f"}}, {"code": "rest", "text": {"en": "r"}},
            {"code": "company", "text": {"en": "c"}}, {"code": "none", "text": {"en": "n"}, "exclusive": true}]}}},
        {"code": "nights", "text": {"en": "?"}, "answer": {"number": {"lowest": 0, "highest": 7}}},
        {"code": "wishes", "text": {"en": "?"}, "answer": {"comment": {"max_characters": 100}}},
        {"code": "age", "text": {"en": "?"}, "answer": {"one": {"options": [
            {"code": "young", "text": {"en": "y"}}, {"code": "middle", "text": {"en": "m"}},
            {"code": "old", "text": {"en": "o"}}]}}},
        {"code": "helps", "text": {"en": "?"}, "answer": {"one": {"options": [
            {"code": "yes", "text": {"en": "y"}}, {"code": "no", "text": {"en": "n"}}]}}}
    ]}]}"#;

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn survey() -> SurveyVersion {
    SurveyVersion::parse(SURVEY).unwrap()
}

fn counted<'a>(documents: impl IntoIterator<Item = &'a str>) -> RoundTally {
    let mut counter = Counter::new(&survey());
    documents.into_iter().for_each(|document| counter.add(document).unwrap());
    counter.into_tally()
}

/// Counting by the letter: the whole document as a map of typed answers, and every count looked up by its code.
mod by_the_letter {
    use super::*;

    pub fn add(tally: &mut RoundTally, document: &str) -> Result<(), ()> {
        let answers: BTreeMap<Code, Answer> = serde_json::from_str(document).map_err(|_| ())?;
        if answers.iter().any(|(code, answer)| !tally.questions.get(code).is_some_and(|tally| fits(tally, answer))) {
            return Err(());
        }
        for (code, answer) in &answers {
            count(tally.questions.get_mut(code).unwrap(), answer);
        }
        for (background, groups) in &mut tally.breakdowns {
            let Some(Answer::One(option)) = answers.get(background) else { continue };
            let group = groups.get_mut(option).unwrap();
            for (code, answer) in &answers {
                if let Some(tally) = group.get_mut(code) {
                    count(tally, answer);
                }
            }
        }
        tally.respondents += 1;
        Ok(())
    }

    fn fits(tally: &Tally, answer: &Answer) -> bool {
        match (&tally.counts, answer) {
            (Counts::Values(counts), Answer::Value(value)) => counts.contains_key(value),
            (Counts::Options { counts, many: false }, Answer::One(option)) => counts.contains_key(option),
            (Counts::Options { counts, many: true }, Answer::Many(options)) => {
                let different: std::collections::BTreeSet<&Code> = options.iter().collect();
                different.len() == options.len() && options.iter().all(|option| counts.contains_key(option))
            }
            _ => false,
        }
    }

    fn count(tally: &mut Tally, answer: &Answer) {
        tally.answered += 1;
        match (&mut tally.counts, answer) {
            (Counts::Values(counts), Answer::Value(value)) => *counts.get_mut(value).unwrap() += 1,
            (Counts::Options { counts, .. }, Answer::One(option)) => *counts.get_mut(option).unwrap() += 1,
            (Counts::Options { counts, .. }, Answer::Many(options)) => {
                for option in options {
                    *counts.get_mut(option).unwrap() += 1;
                }
            }
            _ => unreachable!("only what fits is counted"),
        }
    }
}

#[test]
fn answers_are_counted_once_in_the_whole_and_once_in_their_group() {
    let tally = counted([r#"{"meals": 1, "visits": "often"}"#, r#"{"meals": 0}"#, r#"{"visits": "seldom"}"#]);
    assert_eq!(tally.respondents, 3);
    assert_eq!(tally.questions[&code("meals")].answered, 2);
    let groups = &tally.breakdowns[&code("visits")];
    let often = &groups[&code("often")];
    assert_eq!(often[&code("meals")].counts, Counts::Values([(-1, 0), (0, 0), (1, 1)].into()));
    assert_eq!(groups[&code("seldom")][&code("meals")].answered, 0);
    assert!(!often.contains_key(&code("visits")), "no table crosses two background questions");
}

#[test]
fn what_guests_hand_in_is_counted_as_they_gave_it() {
    let given = [
        ("meals", vec!["-1"]),
        ("visits", vec!["seldom"]),
        ("reasons", vec!["rest", "food"]),
        ("nights", vec!["7"]),
        ("wishes", vec!["\"more\" meals"]),
        ("age", vec!["old"]),
    ];
    let raw: RawAnswers = given
        .into_iter()
        .map(|(code, values)| (code.to_owned(), values.into_iter().map(str::to_owned).collect()))
        .collect();
    let tally = counted([AnswerSheet::parse(&survey(), &raw).unwrap().document().as_str()]);
    assert_eq!(tally.questions[&code("meals")].counts, Counts::Values([(-1, 1), (0, 0), (1, 0)].into()));
    let of_old = &tally.breakdowns[&code("age")][&code("old")];
    let ticked = [("food", 1), ("rest", 1), ("company", 0), ("none", 0)].map(|(option, count)| (code(option), count));
    assert_eq!(
        of_old[&code("reasons")],
        Tally { answered: 1, counts: Counts::Options { counts: ticked.into(), many: true } }
    );
    assert_eq!(of_old[&code("helps")].answered, 0);
    assert_eq!(tally.breakdowns[&code("visits")][&code("seldom")][&code("nights")].answered, 1);
}

#[test]
fn a_document_that_does_not_fit_is_refused_and_nothing_of_it_is_counted() {
    for (wrong, reason) in [
        (r#"{"meals": 1, "nothing": 1}"#, r#"Foreign(Code("nothing"))"#),
        (r#"{"meals": 1, "wishes": "more"}"#, r#"Foreign(Code("wishes"))"#),
        (r#"{"meals": 2}"#, r#"Foreign(Code("meals"))"#),
        (r#"{"meals": -2}"#, r#"Foreign(Code("meals"))"#),
        (r#"{"meals": "1"}"#, r#"Foreign(Code("meals"))"#),
        (r#"{"meals": 1.0}"#, r#"Foreign(Code("meals"))"#),
        (r#"{"meals": null}"#, r#"Foreign(Code("meals"))"#),
        (r#"{"meals": [1]}"#, r#"Foreign(Code("meals"))"#),
        (r#"{"age": "old", "nights": 8}"#, r#"Foreign(Code("nights"))"#),
        (r#"{"nights": 18446744073709551615}"#, r#"Foreign(Code("nights"))"#),
        (r#"{"nights": -9223372036854775808}"#, r#"Foreign(Code("nights"))"#),
        (r#"{"age": "old", "visits": "never"}"#, r#"Foreign(Code("visits"))"#),
        (r#"{"visits": ["often"]}"#, r#"Foreign(Code("visits"))"#),
        (r#"{"reasons": "food"}"#, r#"Foreign(Code("reasons"))"#),
        (r#"{"reasons": ["food", "drink"]}"#, r#"Foreign(Code("reasons"))"#),
        (r#"{"reasons": ["food", 1]}"#, r#"Foreign(Code("reasons"))"#),
        (r#"{"meals": 1, "No Code": 1}"#, "Unreadable { line: 1"),
        (r#"{"meals": 1"#, "Unreadable { line: 1"),
        (r#"{"meals": 1} {}"#, "Unreadable { line: 1"),
        ("{\"meals\": 1,\n}", "Unreadable { line: 2"),
        (r#"{"meals": 1, "visits": "oft"#, "Unreadable"),
        (r"[1]", "Unreadable"),
        ("", "Unreadable"),
    ] {
        let mut counter = Counter::new(&survey());
        let refused = format!("{:?}", counter.add(wrong).unwrap_err());
        assert!(refused.contains(reason), "{wrong}: {refused}");
        assert_eq!(counter.into_tally(), RoundTally::empty(&survey()), "{wrong}");
    }
}

/// A map read from JSON would keep the last of two answers. No guest can have given both, so neither is believed.
#[test]
fn a_question_answered_twice_or_an_option_ticked_twice_is_refused() {
    for (wrong, question) in [
        (r#"{"meals": 1, "meals": 1}"#, "meals"),
        (r#"{"meals": 1, "age": "old", "\u006deals": 0}"#, "meals"),
        (r#"{"reasons": ["food", "rest", "food"]}"#, "reasons"),
    ] {
        assert_eq!(Counter::new(&survey()).add(wrong), Err(TallyError::Foreign(code(question))), "{wrong}");
    }
}

#[test]
fn a_refusal_repeats_nothing_that_the_guest_answered() {
    for wrong in [r#"{"visits": "secret"}"#, r#"{"meals": "secret"}"#, r#"{"meals": 4711}"#, r#"{"meals": 47.11}"#] {
        let refused = Counter::new(&survey()).add(wrong).unwrap_err();
        let told = format!("{refused:?}");
        assert!(!told.contains("secret") && !told.contains("47"), "{told}");
    }
}

#[test]
fn a_survey_is_broken_down_only_by_questions_with_one_choice() {
    let code = |text: &str| text.parse().unwrap();
    for (wrong, what) in [
        ("meals", What::MustBeOne { question: code("meals") }),
        ("nothing", What::UnknownQuestion { question: code("nothing") }),
        ("visits\", \"visits", What::NamedTwice { question: code("visits") }),
    ] {
        let json = SURVEY.replace(r#"["visits", "age"]"#, &format!(r#"["{wrong}"]"#));
        let problems = SurveyVersion::parse(&json).unwrap_err();
        assert!(problems.iter().any(|problem| problem.what == what), "{wrong}: {problems:?}");
    }
}

fn is_canonical(survey: &SurveyVersion, document: &str) -> bool {
    let plan = &Counter::new(survey).plan;
    canonical::read(plan, document.as_bytes(), &mut Sheet::for_questions(plan.slots.len())).is_some()
}

#[test]
fn what_the_program_writes_is_read_without_a_parser_and_what_it_never_writes_is_not() {
    for document in [
        "{}",
        r#"{"age":"old"}"#,
        r#"{"meals":-1,"nights":0,"reasons":["rest","food"],"visits":"often"}"#,
        r#"{"age":"young","helps":"no","meals":1,"reasons":[]}"#,
    ] {
        assert!(is_canonical(&survey(), document), "{document}");
        let answers: BTreeMap<Code, Answer> = serde_json::from_str(document).unwrap();
        assert_eq!(serde_json::to_string(&answers).unwrap(), document);
    }
    for document in [
        r#"{"age": "old"}"#,
        r#"{"visits":"often","meals":1}"#,
        r#"{"age":"\u006fld"}"#,
        r#"{"nights":07}"#,
        r#"{"nights":-0}"#,
        r#"{"nights":1.0}"#,
        r#"{"nights":1e0}"#,
        r#"{"nights":}"#,
        r#"{"nights":99999999999999999999}"#,
        r#"{"meals":1,"meals":1}"#,
        r#"{"reasons":["food","food"]}"#,
        r#"{"reasons":["food"}"#,
        r#"{"age":"older"}"#,
        r#"{"age":"old"} "#,
        r#"{"age":"old","#,
        r#"{"age":"old""#,
        r#"{"age":"#,
        "{",
        "",
    ] {
        assert!(!is_canonical(&survey(), document), "{document}");
    }
}

#[test]
fn codes_that_begin_alike_are_told_apart() {
    let renamed = SURVEY
        .replace("\"reasons\"", "\"reasons_for_coming_here\"")
        .replace("\"rest\"", "\"something_that_has_a_long_code\"")
        .replace("\"company\"", "\"something_that_has_a_long_name\"");
    let survey = SurveyVersion::parse(&renamed).unwrap();
    for chosen in ["something_that_has_a_long_code", "something_that_has_a_long_name", "food"] {
        let document = format!(r#"{{"reasons_for_coming_here":["{chosen}"],"visits":"often"}}"#);
        assert!(is_canonical(&survey, &document));
        let mut counter = Counter::new(&survey);
        counter.add(&document).unwrap();
        let tally = counter.into_tally();
        let Counts::Options { counts, .. } = &tally.questions[&code("reasons_for_coming_here")].counts else {
            panic!()
        };
        assert!(counts.iter().all(|(option, count)| (*count == 1) == (option.as_str() == chosen)), "{chosen}");
    }
    assert!(!is_canonical(&survey, r#"{"reasons_for_coming_here":["something_that_has_a_long_tale"]}"#));
}

/// A string in JSON, with some of its letters escaped.
fn spelled(text: String) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::bool::weighted(0.05), text.len()).prop_map(move |escaped| {
        let letters = text.chars().zip(escaped);
        let letters = letters.map(
            |(letter, escape)| {
                if escape { format!("\\u{:04x}", u32::from(letter)) } else { letter.to_string() }
            },
        );
        format!("\"{}\"", letters.collect::<String>())
    })
}

fn option() -> impl Strategy<Value = String> {
    let options =
        vec!["often", "seldom", "food", "rest", "company", "none", "young", "middle", "old", "yes", "no", "other"];
    prop::sample::select(options).prop_map(str::to_owned).prop_flat_map(spelled)
}

/// What may stand after a question: mostly what fits it.
fn answer(question: &str) -> BoxedStrategy<String> {
    let one_of = |options: &'static [&'static str]| {
        prop::sample::select(options).prop_map(str::to_owned).prop_flat_map(spelled).boxed()
    };
    let fitting = match question {
        "meals" => (-1..=1_i64).prop_map(|value| value.to_string()).boxed(),
        "nights" => (0..=7_i64).prop_map(|value| value.to_string()).boxed(),
        "visits" => one_of(&["often", "seldom"]),
        "age" => one_of(&["young", "middle", "old"]),
        "helps" => one_of(&["yes", "no"]),
        _ => prop::sample::subsequence(vec!["food", "rest", "company", "none"], 0..=4)
            .prop_shuffle()
            .prop_map(|ticked| serde_json::to_string(&ticked).unwrap())
            .boxed(),
    };
    let any = prop_oneof![
        any::<i64>().prop_map(|value| value.to_string()),
        any::<u64>().prop_map(|value| value.to_string()),
        (-3.0..9.0_f64).prop_map(|value| value.to_string()),
        option(),
        prop::collection::vec(option(), 0..4).prop_map(|options| format!("[{}]", options.join(", "))),
        prop::sample::select(vec!["null", "true", "{}", "[]", "\"\"", "-0", "1e0", "[[\"food\"]]", "nonsense", ""])
            .prop_map(str::to_owned),
    ];
    prop_oneof![60 => fitting, 1 => any].boxed()
}

/// A document in which no question stands twice, in any order, with blanks in any place that has room for them.
fn document() -> impl Strategy<Value = String> {
    let known = ["age", "helps", "meals", "nights", "reasons", "visits"];
    let questions = prop::sample::subsequence(known.to_vec(), 0..=known.len());
    let stray = prop::option::weighted(0.03, prop::sample::select(vec!["wishes", "nothing", "No Code", ""]));
    let ends = prop::option::weighted(0.03, prop::sample::select(vec!["", "}}", "} x", ",}", "]"]));
    let blank = prop::sample::select(vec!["", "", "", " ", "\n\t"]);
    (questions, stray, any::<bool>(), ends, blank)
        .prop_flat_map(|(mut questions, stray, is_shuffled, end, blank)| {
            questions.extend(stray);
            let order = if is_shuffled { Just(questions).prop_shuffle().boxed() } else { Just(questions).boxed() };
            (order, Just(end.unwrap_or("}")), Just(blank))
        })
        .prop_flat_map(|(questions, end, blank)| {
            let answers: Vec<_> = questions.into_iter().map(|name| (spelled(name.to_owned()), answer(name))).collect();
            (answers, Just(end), Just(blank))
        })
        .prop_map(|(answers, end, blank)| {
            let answers = answers.iter().map(|(question, answer)| format!("{question}{blank}:{blank}{answer}"));
            format!("{blank}{{{}{blank}{end}", answers.collect::<Vec<_>>().join(&format!("{blank},{blank}")))
        })
}

proptest! {
    #[test]
    fn the_counter_agrees_with_counting_by_the_letter(documents in prop::collection::vec(document(), 1..12)) {
        let mut counter = Counter::new(&survey());
        let mut expected = RoundTally::empty(&survey());
        for document in &documents {
            let is_counted = by_the_letter::add(&mut expected, document).is_ok();
            prop_assert_eq!(counter.add(document).is_ok(), is_counted, "{}", document);
        }
        prop_assert_eq!(counter.into_tally(), expected);
    }
}
