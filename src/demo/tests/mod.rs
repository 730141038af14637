//! The demonstration holds what it promises: fitting sheets, natural answers, the published figures.

mod published;

use std::collections::{BTreeMap, BTreeSet};

use super::{DemoRound, rounds};
use crate::core::answers::{AnswerSheet, RawAnswers};
use crate::core::release::{Release, Released};
use crate::core::survey::{Answering, SurveyVersion};
use crate::core::tally::Counter;

const SURVEY: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/surveys/street-near/survey.json"));

fn survey() -> SurveyVersion {
    SurveyVersion::parse(SURVEY).unwrap()
}

fn demo_rounds() -> Vec<DemoRound> {
    rounds(&survey()).unwrap()
}

/// As the server would: every sheet read, stored, counted and frozen.
fn release(round: &DemoRound) -> Release {
    let mut counter = Counter::new(&round.survey);
    for (_, raw) in &round.responses {
        counter.add(AnswerSheet::parse(&round.survey, raw).unwrap().document()).unwrap();
    }
    Release::of(&round.survey, &counter.into_tally())
}

fn value(answers: &RawAnswers, question: &str) -> Option<i64> {
    answers.get(question)?.first()?.parse().ok()
}

#[test]
fn every_sheet_fits_its_survey_and_is_sent_as_it_is_kept() {
    for round in demo_rounds() {
        for (id, raw) in &round.responses {
            let sheet = AnswerSheet::parse(&round.survey, raw).unwrap_or_else(|errors| panic!("{id}: {errors:?}"));
            assert_eq!(sheet.closed().len() + sheet.comments().len(), raw.len(), "{id} holds blanks");
        }
    }
}

#[test]
fn the_rounds_are_the_same_every_time() {
    assert_eq!(demo_rounds(), demo_rounds());
    assert_eq!(super::readings().unwrap(), super::readings().unwrap());
    // And on every machine: the ids are drawn after all else, so that another course of the draws shows here.
    let first: Vec<String> = demo_rounds().iter().map(|round| round.responses[0].0.to_string()).collect();
    let pinned =
        ["9f148a0bd03b00d86e957d9f6b3f4340", "1050fb2c952bb8dbcb2aff64a5654e0e", "9217706f24f7f61570b4684c9da7c7c9"];
    assert_eq!(first, pinned);
}

#[test]
fn every_response_of_every_year_has_an_id_of_its_own() {
    let rounds = demo_rounds();
    let ids: BTreeSet<_> = rounds.iter().flat_map(|round| &round.responses).map(|(id, _)| *id).collect();
    assert_eq!(ids.len(), rounds.iter().map(|round| round.responses.len()).sum::<usize>());
}

#[test]
fn the_versions_grow_and_each_round_lies_in_the_autumn_of_its_year() {
    let rounds = demo_rounds();
    let versions: Vec<i32> = rounds.iter().map(|round| round.survey.version()).collect();
    assert_eq!(versions, [1, 2, 4]);
    for pair in rounds.windows(2) {
        assert!(pair[0].survey.questions().all(|question| pair[1].survey.question(question.code.as_str()).is_some()));
    }
    for round in &rounds {
        let days = format!("{} {}", round.opened_on.format("%Y-%m"), round.closed_on.format("%Y-%m"));
        assert_eq!(days, format!("{0}-10 {0}-11", round.year));
    }
}

#[test]
fn every_question_is_answered_and_no_option_is_left_out() {
    for round in demo_rounds() {
        for (code, released) in release(&round).questions {
            match released {
                Released::Values { counts, .. } => {
                    let counts: Vec<u64> = counts.into_values().collect();
                    let peak = counts.iter().position(|count| count == counts.iter().max().unwrap()).unwrap();
                    assert!(counts[..=peak].is_sorted(), "{code} of {} has two peaks: {counts:?}", round.year);
                    assert!(counts[peak..].is_sorted_by(|a, b| a >= b), "{code} of {}: {counts:?}", round.year);
                }
                Released::Options { counts, .. } => {
                    assert!(counts.values().all(|count| *count > 0), "{code} of {}: {counts:?}", round.year);
                }
                other => panic!("{code} of {}: {other:?}", round.year),
            }
        }
    }
}

#[test]
fn only_smokers_say_how_often_they_step_out() {
    let rounds = demo_rounds();
    let mut trips = 0;
    for (id, answers) in rounds.iter().flat_map(|round| &round.responses) {
        if answers.contains_key("trips_outside") {
            trips += 1;
            assert_eq!(answers.get("smoker"), Some(&vec!["yes".to_owned()]), "{id}");
        }
    }
    assert!(trips > 0);
}

#[test]
fn what_one_guest_answers_hangs_together() {
    let rounds = demo_rounds();
    let round = rounds.last().unwrap();
    let is_rating = |code: &str| {
        matches!(round.survey.question(code).map(|question| &question.answer), Some(Answering::Rating { .. }))
    };
    let ratings: Vec<&str> = round.survey.questions().map(|q| q.code.as_str()).filter(|code| is_rating(code)).collect();
    let mut correlations = BTreeMap::new();
    for (index, first) in ratings.iter().enumerate() {
        for second in &ratings[index + 1..] {
            let pairs: Vec<(i64, i64)> = round
                .responses
                .iter()
                .filter_map(|(_, answers)| Some((value(answers, first)?, value(answers, second)?)))
                .collect();
            correlations.insert((*first, *second), correlation(&pairs));
        }
    }
    let mean = correlations.values().sum::<f64>() / correlations.values().fold(0.0, |n, _| n + 1.0);
    assert!((0.25..0.6).contains(&mean), "{mean}: {correlations:#?}");
    assert!(correlations.values().all(|r| (0.0..0.8).contains(r)), "{correlations:#?}");
}

/// Pearson's.
#[allow(clippy::cast_precision_loss)]
fn correlation(pairs: &[(i64, i64)]) -> f64 {
    let sum = |f: fn(i64, i64) -> i64| pairs.iter().map(|(x, y)| f(*x, *y)).sum::<i64>() as f64;
    let (n, x, y) = (pairs.len() as f64, sum(|x, _| x), sum(|_, y| y));
    let (xx, yy, xy) = (sum(|x, _| x * x), sum(|_, y| y * y), sum(|x, y| x * y));
    (n * xy - x * y) / ((n * xx - x * x) * (n * yy - y * y)).sqrt()
}

#[test]
fn some_guests_skip_some_questions_and_some_write_a_wish() {
    for round in demo_rounds() {
        let asked = round.survey.questions().count();
        let (mut wishes, mut skippers) = (0, 0);
        for (_, answers) in &round.responses {
            wishes += usize::from(answers.contains_key("wishes"));
            skippers += usize::from(answers.len() < asked);
        }
        assert!((3..=12).contains(&wishes) && skippers > 0, "{}: {wishes} wishes, {skippers}", round.year);
    }
}

#[test]
fn a_survey_without_the_questions_is_refused_by_name() {
    let other = survey().only(4, &["meals", "wishes"]).unwrap();
    let error = rounds(&other).unwrap_err().to_string();
    assert!(error.contains("social_work"), "{error}");
}

#[test]
fn the_invented_units_are_one_that_is_shown_and_one_that_is_too_small() {
    let others = super::others(&survey()).unwrap();
    let shown = others.iter().map(|unit| {
        let release = release(&unit.rounds[0]);
        release.questions.values().filter(|released| **released != Released::Withheld).count()
    });
    assert_eq!(shown.collect::<Vec<_>>(), [13, 0]);
    let ids: BTreeSet<_> = demo_rounds()
        .iter()
        .chain(others.iter().flat_map(|unit| &unit.rounds))
        .flat_map(|round| &round.responses)
        .map(|(id, _)| *id)
        .collect();
    assert_eq!(ids.len(), 57 + 56 + 61 + 26 + 4, "every response has an id of its own");
}

#[test]
fn the_reply_could_have_been_typed_by_staff_and_is_of_a_year_with_a_round() {
    let survey = survey();
    let (year, reply) = super::reply().unwrap();
    assert_eq!(reply.pairs.len(), crate::core::told::MOST_PAIRS);
    assert_eq!(crate::core::told::Reply::parse(survey.definition(), &reply.typed()), Ok(reply));
    assert!(rounds(&survey).unwrap().iter().any(|round| round.year == year));
}
