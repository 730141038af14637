//! The attacker has teeth: with one rule switched off at a time, it recovers what that rule protects.

use std::collections::{BTreeMap, BTreeSet};

use peil::core::release::rollup::{ClosedRound, RollUps, RolledUp, Union};
use peil::core::release::{Blur, Release, Released, Traits, released};
use peil::core::survey::SurveyVersion;
use peil::core::tally::{Counter, RoundTally, Tally};
use peil::core::unit::Unit;
use serde_json::json;

use super::facts::{Facts, Report, What, Who};
use super::solver::{System, Told};
use super::world::{choice, code, rating, survey};

type Rounds = BTreeMap<peil::core::ids::Code, ClosedRound>;

/// A closed round, from how many guests gave each sheet of answers, and how many skipped everything.
fn round(survey: &SurveyVersion, sheets: &[(u64, serde_json::Value)], skipped: u64) -> ClosedRound {
    let mut counter = Counter::new(survey);
    for (guests, sheet) in sheets {
        (0..*guests).for_each(|_| counter.add(sheet.to_string()).unwrap());
    }
    let mut tally = counter.into_tally();
    tally.respondents += skipped;
    ClosedRound { survey: survey.clone(), release: Release::of(survey, &tally), tally }
}

fn releases(rounds: &Rounds) -> BTreeMap<peil::core::ids::Code, Release> {
    rounds.iter().map(|(unit, round)| (unit.clone(), round.release.clone())).collect()
}

/// How many gave `value` in `who`, if the attacker recovered it.
fn recovered(report: &Report, who: &Who, question: &str, value: &str) -> Option<i64> {
    let wanted = What::Chose(value.to_owned());
    let is_it = |hidden: &super::facts::Hidden| {
        hidden.who == *who && hidden.question == code(question) && hidden.what == wanted
    };
    report.recovered.iter().find(|(hidden, _)| is_it(hidden)).map(|(_, value)| *value)
}

fn unit(name: &str) -> Who {
    Who::Unit(code(name))
}

fn meals() -> SurveyVersion {
    survey(&json!([rating("meals", "three", false)]), &json!([]))
}

fn meals_of(counts: [u64; 3]) -> ClosedRound {
    let sheets = (1..).zip(counts).map(|(value, guests)| (guests, json!({"meals": value})));
    round(&meals(), &sheets.collect::<Vec<_>>(), 10)
}

/// Roll-ups at `top` that hold the shown units, and each of `unions` whatever the rules say.
fn careless(rounds: &Rounds, unions: &[&[&str]]) -> RollUps {
    let sum = |units: &mut dyn Iterator<Item = &ClosedRound>| {
        let mut tally: Tally = RoundTally::empty(&meals()).questions[&code("meals")].clone();
        units.for_each(|round| tally.merge(&round.tally.questions[&code("meals")]));
        tally
    };
    let united: BTreeSet<&str> = unions.iter().copied().flatten().copied().collect();
    let is_in = |(unit, round): &(&peil::core::ids::Code, &ClosedRound)| {
        united.contains(unit.as_str()) || round.release.questions[&code("meals")].is_distribution()
    };
    let whole = sum(&mut rounds.iter().filter(is_in).map(|(_, round)| round));
    let units_in = rounds.iter().filter(is_in).count();
    let rolled_up =
        RolledUp { released: released(&whole, &Traits::default()), units_in, units_left_out: rounds.len() - units_in };
    let union = |units: &&[&str]| Union {
        at: code("top"),
        units: units.iter().map(|unit| code(unit)).collect(),
        tally: sum(&mut units.iter().map(|unit| &rounds[&code(unit)])),
    };
    RollUps {
        number: 1,
        version: 1,
        shown: [(code("top"), [(code("meals"), rolled_up)].into())].into(),
        unions: [(code("meals"), unions.iter().map(union).collect())].into(),
        waited: BTreeMap::new(),
    }
}

/// Attacks roll-ups of one moment after another.
fn attack(rounds: &Rounds, moments: &[RollUps]) -> Report {
    let survey = meals();
    let closed = releases(rounds);
    let below = [(code("top"), closed.keys().cloned().chain([code("top")]).collect())].into();
    let mut facts = Facts::of(&survey, &closed);
    let many = |_: &_, _: &_| 1000;
    for rollups in moments {
        facts.roll_ups(rollups, &below, &closed, &many);
    }
    facts.attack(None)
}

#[test]
fn without_complementary_suppression_the_last_group_is_the_rest() {
    let survey =
        survey(&json!([choice("visits", "one", 3, false), rating("meals", "three", false)]), &json!(["visits"]));
    let sheet = |visits: &str, meals: i64| json!({"visits": visits, "meals": meals});
    let mut rounds: Rounds = [(
        code("a"),
        round(
            &survey,
            &[
                (2, sheet("o0", 1)),
                (1, sheet("o0", 3)),
                (5, sheet("o1", 1)),
                (4, sheet("o1", 2)),
                (3, sheet("o1", 3)),
                (6, sheet("o2", 1)),
                (6, sheet("o2", 2)),
                (6, sheet("o2", 3)),
            ],
            0,
        ),
    )]
    .into();
    let smallest = Who::Group(code("a"), code("visits"), Some(code("o0")));
    let safe = Facts::of(&survey, &releases(&rounds)).attack(None);
    assert!(safe.recovered.is_empty() && safe.undecided.is_empty(), "{:?}", safe.recovered);

    let round = rounds.get_mut(&code("a")).unwrap();
    let group = round.tally.breakdowns[&code("visits")][&code("o1")][&code("meals")].clone();
    let shown = round.release.breakdowns.get_mut(&code("visits")).unwrap().get_mut(&code("meals")).unwrap();
    shown.insert(code("o1"), released(&group, &Traits::default()));
    let told = Facts::of(&survey, &releases(&rounds)).attack(None);
    assert_eq!(recovered(&told, &smallest, "meals", "1"), Some(2));
    assert_eq!(recovered(&told, &smallest, "meals", "3"), Some(1));
}

#[test]
fn a_single_hidden_unit_in_a_sum_is_the_rest() {
    let rounds: Rounds = [(code("a"), meals_of([5, 5, 5])), (code("b"), meals_of([1, 0, 2]))].into();
    let told = attack(&rounds, &[careless(&rounds, &[&["b"]])]);
    assert_eq!(recovered(&told, &unit("b"), "meals", "3"), Some(2));
    assert!(attack(&rounds, &[careless(&rounds, &[])]).recovered.is_empty());
}

#[test]
fn a_unit_that_joins_a_sum_alone_is_the_difference_of_two_moments() {
    let small: Rounds = [("b", [1, 1, 1]), ("c", [1, 1, 1]), ("d", [1, 2, 1]), ("e", [1, 1, 0])]
        .map(|(name, counts)| (code(name), meals_of(counts)))
        .into();
    let first = careless(&small, &[&["b", "c", "d"]]);
    let second = careless(&small, &[&["b", "c", "d"], &["e"]]);
    assert!(attack(&small, std::slice::from_ref(&first)).recovered.is_empty());
    let told = attack(&small, &[first, second]);
    assert_eq!(recovered(&told, &unit("e"), "meals", "2"), Some(1));
}

#[test]
fn a_unit_with_its_mean_shown_is_pinned_by_a_union() {
    let rounds: Rounds = [(code("a"), meals_of([0, 6, 0])), (code("b"), meals_of([0, 1, 3]))].into();
    assert!(matches!(
        rounds[&code("a")].release.questions[&code("meals")],
        Released::Mean { answered: 6, sum: 12, .. }
    ));
    let told = attack(&rounds, &[careless(&rounds, &[&["a", "b"]])]);
    assert_eq!(recovered(&told, &unit("a"), "meals", "2"), Some(6), "nobody gave 1, so with a mean of 2 nobody gave 3");
}

#[test]
fn exact_counts_give_a_blurred_one_away() {
    let survey = survey(&json!([choice("drugs", "one", 3, true)]), &json!([]));
    let sheet = |option: &str| json!({"drugs": option});
    let rounds: Rounds = [(code("a"), round(&survey, &[(6, sheet("o1")), (8, sheet("o2"))], 10))].into();
    let shown = &rounds[&code("a")].release.questions[&code("drugs")];
    assert!(matches!(shown, Released::Blurred { shares, .. } if shares[&code("o0")] == Blur::AtMost));
    let mut facts = Facts::of(&survey, &releases(&rounds));
    assert!(facts.attack(None).recovered.is_empty());
    for (option, count) in [("o1", 6), ("o2", 8)] {
        let cell = facts.cell(&unit("a"), &code("drugs"), &What::Chose(option.to_owned()));
        facts.system.between(cell, count, count);
    }
    assert_eq!(recovered(&facts.attack(None), &unit("a"), "drugs", "o0"), Some(0));
}

#[test]
fn under_five_percent_of_fourteen_is_nobody() {
    let survey = survey(&json!([choice("drugs", "one", 3, true)]), &json!([]));
    let sheet = |option: &str| json!({"drugs": option});
    let rounds: Rounds = [(code("a"), round(&survey, &[(6, sheet("o1")), (8, sheet("o2"))], 10))].into();
    let mut facts = Facts::of(&survey, &releases(&rounds));
    let cell = facts.cell(&unit("a"), &code("drugs"), &What::Chose("o0".to_owned()));
    facts.system.between(cell, 0, 14 * 5 / 100);
    assert_eq!(recovered(&facts.attack(None), &unit("a"), "drugs", "o0"), Some(0));
}

#[test]
fn a_mean_at_the_end_of_the_scale_tells_everybody() {
    let mut round = meals_of([0, 0, 6]);
    assert!(matches!(round.release.questions[&code("meals")], Released::NearEnd { .. }));
    let attacked = |round: &ClosedRound| {
        let rounds: Rounds = [(code("a"), round.clone())].into();
        Facts::of(&meals(), &releases(&rounds)).attack(None)
    };
    assert!(attacked(&round).recovered.is_empty());
    let exact = Released::Mean { answered: 6, sum: 18, lowest: 1, highest: 3 };
    round.release.questions.insert(code("meals"), exact);
    assert_eq!(recovered(&attacked(&round), &unit("a"), "meals", "3"), Some(6));
}

/// Rounds of these guests, none of whom skipped the question.
fn small_rounds(rounds: &[(&str, [u64; 3])]) -> Rounds {
    let closed = |counts: &[u64; 3]| {
        let sheets = (1..).zip(*counts).map(|(value, guests)| (guests, json!({"meals": value})));
        round(&meals(), &sheets.collect::<Vec<_>>(), 0)
    };
    rounds.iter().map(|(name, counts)| (code(name), closed(counts))).collect()
}

/// How many responded in `unit`, if the attacker recovered it.
fn responded(report: &Report, unit: &str) -> Option<i64> {
    report.numbers.iter().find(|(found, _)| *found == code(unit)).and_then(|(_, number)| *number)
}

#[test]
fn small_rounds_that_are_united_because_everybody_answered_tell_their_numbers() {
    let rounds = small_rounds(&[("b", [2, 1, 1]), ("c", [1, 2, 1]), ("d", [1, 1, 2])]);
    let told = attack(&rounds, &[careless(&rounds, &[&["b", "c", "d"]])]);
    assert_eq!(["b", "c", "d"].map(|unit| responded(&told, unit)), [Some(4); 3], "twelve answers of at most four each");
    let tree: Vec<Unit> = ["top", "b", "c", "d"]
        .map(|name| Unit {
            code: code(name),
            name: name.to_owned(),
            parent: (name != "top").then(|| code("top")),
            scorecard: code("card"),
        })
        .into();
    let made = RollUps::default().next(&meals(), &tree, &rounds);
    assert!(made.unions[&code("meals")].is_empty());
    assert_eq!(attack(&rounds, &[made]).numbers, []);
    // With one answer less they may be shown together, and each may have been any number of guests that still fits.
    let fewer = small_rounds(&[("b", [2, 1, 1]), ("c", [1, 2, 1]), ("d", [1, 1, 1])]);
    let made = RollUps::default().next(&meals(), &tree, &fewer);
    assert_eq!(made.unions[&code("meals")].len(), 1);
    assert_eq!(attack(&fewer, &[made]).numbers, []);
}

#[test]
fn a_sum_that_tells_how_many_responded_in_all_tells_of_the_small_round_in_it() {
    let survey = meals();
    let rounds = small_rounds(&[("a", [5, 5, 5]), ("b", [1, 0, 2])]);
    let mut facts = Facts::of(&survey, &releases(&rounds));
    assert_eq!(facts.attack(None).numbers, []);
    let both = ["a", "b"].map(|unit| (facts.respondents(&code(unit)), 1));
    facts.system.equal(both.into(), 18);
    assert_eq!(responded(&facts.attack(None), "b"), Some(3));
}

#[test]
fn used_codes_or_comments_would_tell_of_a_small_round() {
    let survey = meals();
    let rounds = small_rounds(&[("b", [1, 0, 2])]);
    let facts = || Facts::of(&survey, &releases(&rounds));
    let mut codes = facts();
    codes.system.between(codes.respondents(&code("b")), 3, 3);
    assert_eq!(responded(&codes.attack(None), "b"), Some(3), "as many codes are used as guests answered");
    let mut comments = facts();
    comments.system.between(comments.respondents(&code("b")), 4, 4);
    assert_eq!(
        responded(&comments.attack(None), "b"),
        Some(4),
        "each of four comments to a question is of another guest"
    );
    assert_eq!(facts().attack(None).numbers, []);
}

#[test]
fn a_number_of_fewer_than_five_that_is_told_is_recovered() {
    let rounds = small_rounds(&[("b", [1, 0, 0])]);
    let mut told = releases(&rounds);
    assert_eq!(told[&code("b")].respondents, None);
    assert_eq!(Facts::of(&meals(), &told).attack(None).recovered, []);
    told.get_mut(&code("b")).unwrap().respondents = Some(0);
    let report = Facts::of(&meals(), &told).attack(None);
    assert!(report.excused.contains_key("nobody could answer"), "that nobody came follows from a zero: {report:?}");
}

#[test]
fn the_solver_tells_what_is_fixed_from_what_is_open() {
    let mut system = System::default();
    let cells: Vec<usize> = (0..4).map(|_| system.cell(0, 9)).collect();
    let [a, b, c, d] = cells[..] else { panic!("four cells") };
    system.equal(vec![(a, 1), (b, 1)], 7);
    system.equal(vec![(b, 1), (c, 1)], 5);
    system.equal(vec![(a, 1), (c, 1)], 6);
    system.equal(vec![(d, 3), (a, 2)], 17);
    let told = [Told::Fixed(4), Told::Fixed(3), Told::Fixed(2), Told::Fixed(3)];
    assert_eq!(system.solve(&cells, None), Some(told.to_vec()), "by elimination");

    let mut system = System::default();
    let cells: Vec<usize> = (0..2).map(|_| system.cell(0, 9)).collect();
    system.equal(vec![(cells[0], 5), (cells[1], 3)], 14);
    assert_eq!(system.solve(&cells, None), Some(vec![Told::Fixed(1), Told::Fixed(3)]), "by whole numbers alone");
    system.equal(vec![(cells[0], 1)], 2);
    assert_eq!(system.solve(&cells, None), None, "there is no solution");

    let mut system = System::default();
    let cells: Vec<usize> = (0..3).map(|_| system.cell(0, 2)).collect();
    system.equal(cells.iter().map(|cell| (*cell, 1)).collect(), 3);
    assert_eq!(system.solve(&cells, None), Some(vec![Told::Open; 3]));
}
