//! With one rule on questions that are asked of some only switched off at a time, the attacker recovers what it protects.

use std::collections::BTreeMap;

use peil::core::ids::Code;
use peil::core::release::rollup::{ClosedRound, RollUps};
use peil::core::release::{Release, Released, Traits, released};
use peil::core::survey::SurveyVersion;
use peil::core::tally::Counter;
use peil::core::unit::Unit;
use serde_json::{Value, json};

use super::facts::{Facts, Report, What, Who};
use super::world::{choice, code, only_if, rating, survey};

type Rounds = BTreeMap<Code, ClosedRound>;

/// Smokers (`o0`) are asked how often they go out, and where.
fn smokers() -> SurveyVersion {
    let of_smokers = |question| only_if(question, "smoker", &json!(["o0"]));
    let (trips, place) = (rating("trips", "five", false), choice("place", "one", 2, false));
    survey(&json!([choice("smoker", "one", 2, false), of_smokers(trips), of_smokers(place)]), &json!([]))
}

fn round(sheets: &[(u64, Value)]) -> ClosedRound {
    let survey = smokers();
    let mut counter = Counter::new(&survey);
    for (guests, sheet) in sheets {
        (0..*guests).for_each(|_| counter.add(sheet.to_string()).unwrap());
    }
    let tally = counter.into_tally();
    ClosedRound { release: Release::of(&survey, &tally), survey, tally }
}

fn releases(rounds: &Rounds) -> BTreeMap<Code, Release> {
    rounds.iter().map(|(unit, round)| (unit.clone(), round.release.clone())).collect()
}

fn unit(name: &str) -> Who {
    Who::Unit(code(name))
}

fn recovered(report: &Report, name: &str, question: &str, what: &What) -> Option<i64> {
    let is_it = |hidden: &super::facts::Hidden| {
        hidden.who == unit(name) && hidden.question == code(question) && hidden.what == *what
    };
    report.recovered.iter().find(|(hidden, _)| is_it(hidden)).map(|(_, value)| *value)
}

#[test]
fn a_mean_beside_a_hidden_filter_tells_how_many_gave_its_answer() {
    let smoker = |trips: i64| json!({"smoker": "o0", "trips": trips});
    let mut rounds: Rounds = [(code("a"), round(&[(4, smoker(2)), (5, smoker(4))]))].into();
    let survey = smokers();
    assert_eq!(rounds[&code("a")].release.questions[&code("trips")], Released::Withheld);
    let safe = Facts::of(&survey, &releases(&rounds)).attack(None);
    assert!(safe.recovered.is_empty() && safe.undecided.is_empty(), "{:?}", safe.recovered);
    let round = rounds.get_mut(&code("a")).unwrap();
    let own = released(&round.tally.questions[&code("trips")], &Traits::default());
    assert!(matches!(own, Released::Mean { answered: 9, .. }));
    round.release.questions.insert(code("trips"), own);
    let told = Facts::of(&survey, &releases(&rounds)).attack(None);
    assert_eq!(recovered(&told, "a", "smoker", &What::Chose("o0".into())), Some(9), "all nine who responded");
}

#[test]
fn a_sum_of_units_that_hide_their_filter_tells_how_many_gave_its_answer() {
    let smoker = json!({"smoker": "o0", "place": "o0"});
    let rounds: Rounds = ["a", "b"].map(|name| (code(name), round(&[(9, smoker.clone())]))).into();
    let made = RollUps::default().next(&smokers(), &tree(), &rounds);
    assert!(made.unions[&code("place")].is_empty());
    let survey = smokers();
    let mut facts = Facts::of(&survey, &releases(&rounds));
    assert!(facts.attack(None).recovered.is_empty());
    let answered = ["a", "b"].map(|name| (facts.cell(&unit(name), &code("place"), &What::Answered), 1));
    facts.system.equal(answered.into(), 18);
    for name in ["a", "b"] {
        facts.rule(&code(name), &code("place"));
    }
    assert_eq!(recovered(&facts.attack(None), "a", "smoker", &What::Chose("o0".into())), Some(9));
}

fn tree() -> Vec<Unit> {
    let unit = |name: &str| Unit {
        code: code(name),
        name: name.to_owned(),
        parent: (name != "top").then(|| code("top")),
        scorecard: code("card"),
    };
    ["top", "a", "b"].map(unit).into()
}

/// Two units that show how many smoke. Of the question that only smokers are asked, both have too few answers to show any.
fn few_smokers(answered: [u64; 2], asked: [u64; 2]) -> Rounds {
    let round = |(answered, asked): (u64, u64)| {
        round(&[
            (answered, json!({"smoker": "o0", "place": "o0"})),
            (asked - answered, json!({"smoker": "o0"})),
            (12, json!({"smoker": "o1"})),
        ])
    };
    ["a", "b"].map(code).into_iter().zip(answered.into_iter().zip(asked).map(round)).collect()
}

#[test]
fn a_sum_as_large_as_the_filters_let_it_be_tells_how_many_answered_in_each_unit() {
    let survey = smokers();
    // Eight of nine and three of three are one less than the most that can have answered.
    let rounds = few_smokers([8, 3], [9, 3]);
    let made = RollUps::default().next(&survey, &tree(), &rounds);
    assert_eq!(made.unions[&code("place")].len(), 1);
    let below = [(code("top"), ["top", "a", "b"].map(code).into())].into();
    let mut facts = Facts::of(&survey, &releases(&rounds));
    facts.roll_ups(&made, &below, &releases(&rounds), &|_, _| 1000);
    assert_eq!(facts.attack(None).recovered, []);

    // Of ten, nine at most are hidden. Had the filters not been shown, it could have been nine in each.
    let rounds = few_smokers([9, 2], [10, 2]);
    let made = RollUps::default().next(&survey, &tree(), &rounds);
    assert_eq!(made.unions[&code("place")].len(), 0, "nine and two are the most that can be hidden");
    let mut facts = Facts::of(&survey, &releases(&rounds));
    assert!(facts.attack(None).recovered.is_empty());
    let answered = ["a", "b"].map(|name| (facts.cell(&unit(name), &code("place"), &What::Answered), 1));
    facts.system.equal(answered.into(), 11);
    assert_eq!(recovered(&facts.attack(None), "a", "place", &What::Answered), Some(9));
}
