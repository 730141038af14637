//! An attacker who knows the rules, sees everything that is published, and solves for what is hidden.
//!
//! **Recovered** is a hidden number (how many gave an answer, how many answered, the sum of the answers; of a unit, or of
//! guests with one background in a unit) that is the same in every solution consistent with all that is shown, unless it only
//! repeats what the rules show on purpose: [`facts::Facts::excuse`] has the five ways, and why. Solutions are whole numbers
//! within 0 to the number of respondents and the limits of the scale.
//!
//! How many responded is one more unknown of every round of fewer than five: nothing excuses that it is recovered.
//!
//! Who gave two answers together is attacked apart, by [`exchanges`]: one figure alone says anything of it, and whoever joined
//! the answers of a round in another way that tells the same would see all else unchanged ([`scores`] checks that, too).
//!
//! To attack something else, build a [`facts::Facts`] from the releases, add roll-ups and equations, and call `attack`.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod block;
mod elimination;
pub mod exchanges;
pub mod facts;
mod rule_teeth;
mod score_teeth;
mod scores;
mod sheets;
mod solver;
mod teeth;
mod walk;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use facts::Facts;
use peil::core::ids::Code;
use peil::core::release::{Release, Released, SMALLEST_FOR_DISTRIBUTION, smallest_shown};
use peil::core::survey::SurveyVersion;
use peil::core::told::{Results, Share};
use scores::Joined;
use world::{Draws, World, surveys, with_rules};

/// Attacked by each of ten tests.
const ORGANISATIONS: u64 = 1_000;
const SEED: u64 = 20_261_121;

/// Everything that is published of an organisation at two moments.
fn published(world: &World) -> facts::Report {
    let releases = world.releases();
    let early: BTreeMap<Code, Release> = releases
        .iter()
        .filter(|(unit, _)| world.closed_first.contains(*unit))
        .map(|(unit, release)| (unit.clone(), release.clone()))
        .collect();
    let below = world.below();
    let answered =
        |unit: &Code, question: &Code| i64::try_from(world.rounds[unit].tally.questions[question].answered).unwrap();
    let (first, second) = world.roll_ups();
    let mut facts = Facts::of(&world.survey, &releases);
    facts.roll_ups(&first, &below, &early, &answered);
    facts.roll_ups(&second, &below, &releases, &answered);
    facts.attack(Some(facts.truth(&world.rounds)))
}

/// What the organisations have shown, so that the attack is on something.
#[derive(Debug, Default)]
struct Shown {
    groups: usize,
    unions: usize,
    means_alone: usize,
    blurred: usize,
    /// Roll-ups that changed between the two moments.
    changed: usize,
    /// Scores of which it is told how well their questions hang together.
    scores: usize,
    /// Rounds of fewer than five.
    small: usize,
    /// Those of them that are in a union.
    united: usize,
    /// Questions with a skip rule that are withheld for their filter's sake though enough answered.
    behind_filters: usize,
    /// Those of which it is told of how many guests they were asked.
    asked: usize,
    /// Unions of units in one of them.
    ruled_unions: usize,
}

impl Shown {
    fn add(&mut self, world: &World) {
        for round in world.rounds.values() {
            let breakdowns = round.release.breakdowns.values().flat_map(BTreeMap::values);
            self.groups += breakdowns.map(BTreeMap::len).sum::<usize>();
            self.scores += round.release.scores.len();
            self.small += usize::from(round.release.respondents.is_none());
            for question in world.survey.questions().filter(|question| question.only_if.is_some()) {
                let is_told = round.release.asked(&world.survey, &question.code).is_some();
                let tally = &round.tally.questions[&question.code];
                let is_enough = tally.answered >= smallest_shown(&tally.counts);
                self.asked += usize::from(is_told);
                self.behind_filters += usize::from(!is_told && is_enough);
            }
            for released in round.release.questions.values() {
                self.means_alone += usize::from(matches!(released, Released::Mean { .. } | Released::NearEnd { .. }));
                self.blurred += usize::from(matches!(released, Released::Blurred { .. }));
            }
        }
        let (first, second) = world.roll_ups();
        let is_ruled = |question: &Code| world.survey.question(question.as_str()).is_some_and(|q| q.only_if.is_some());
        let ruled = second.unions.iter().filter(|(question, _)| is_ruled(question));
        self.ruled_unions += ruled.map(|(_, unions)| unions.len()).sum::<usize>();
        self.unions += second.unions.values().map(Vec::len).sum::<usize>();
        let united: BTreeSet<&Code> = second.unions.values().flatten().flat_map(|union| &union.units).collect();
        self.united += united.iter().filter(|unit| world.rounds[**unit].release.respondents.is_none()).count();
        self.changed += usize::from(first.number != second.number);
    }
}

/// How many ratings guests are told of; each repeats what leaders read in a release that the attacker has.
fn told_to_guests(world: &World) -> usize {
    let round = |release: &Release| {
        let Some(told) = Results::of(2024, &world.survey, release, &world.survey) else {
            assert!(release.respondents < Some(SMALLEST_FOR_DISTRIBUTION));
            return 0;
        };
        assert!(Some(told.answered) == release.respondents && told.answered >= SMALLEST_FOR_DISTRIBUTION);
        for found in &told.findings {
            let asked = world.survey.question(found.code.as_str()).unwrap();
            let Released::Values { answered, counts } = &release.questions[&found.code] else { panic!("{found:?}") };
            let highest: u64 = counts.values().rev().take(2).sum();
            assert!(*answered >= SMALLEST_FOR_DISTRIBUTION && !asked.sensitive, "{found:?}");
            assert_eq!(Share::of(highest, *answered), Some(found.share));
        }
        told.findings.len()
    };
    world.releases().values().map(round).sum()
}

/// What came of an attack on some organisations.
struct Attacked {
    cells: usize,
    shown: Shown,
    joined: Joined,
}

/// Attacks some organisations that ask one of these surveys, drawn from a seed.
fn attack(seed: u64, surveys: &[SurveyVersion]) -> Attacked {
    let mut draws = Draws(seed);
    let (mut cells, mut excused, mut shown, mut told) = (0, BTreeMap::new(), Shown::default(), 0);
    let mut joined = Joined::default();
    for number in 0..ORGANISATIONS {
        let world = World::draw(&mut draws, surveys);
        let report = published(&world);
        assert!(report.recovered.is_empty(), "organisation {number} tells {:?}", report.recovered);
        assert!(report.numbers.is_empty(), "organisation {number} tells that {:?} responded", report.numbers);
        assert!(report.undecided.is_empty(), "organisation {number} leaves {:?} open", report.undecided);
        cells += report.cells;
        for (reason, count) in report.excused {
            *excused.entry(reason).or_insert(0) += count;
        }
        shown.add(&world);
        told += told_to_guests(&world);
        scores::is_apart(&world);
        joined.attack(&world, &mut Draws(number));
    }
    println!(
        "{cells} hidden numbers in {ORGANISATIONS} organisations; repeated what is shown: {excused:?}; {shown:?}; {told} told"
    );
    println!("{joined:?}");
    Attacked { cells, shown, joined }
}

/// Attacks organisations whose questions are asked of everybody.
fn attack_all(seed: u64) {
    let Attacked { cells, shown, joined } = attack(seed, &surveys());
    joined.is_enough();
    let least =
        [shown.groups, shown.unions, shown.means_alone, shown.blurred, shown.changed, shown.scores, shown.united];
    let least = least.into_iter().min();
    assert!(cells > 10_000 && least > Some(50), "too little to attack: {cells}, {shown:?}");
}

/// A test for each thousand, so that they run at once.
mod nothing_hidden_is_recovered_from_ten_thousand_organisations {
    macro_rules! thousands {
        ($($name:ident: $number:literal)*) => {
            $(#[test]
            fn $name() {
                super::attack_all(super::SEED + $number);
            })*
        };
    }

    thousands! {
        first: 0 second: 1 third: 2 fourth: 3 fifth: 4 sixth: 5 seventh: 6 eighth: 7 ninth: 8 tenth: 9
    }
}

/// Attacks organisations of which some questions are asked only of guests who answered another so.
fn attack_rules(seed: u64) {
    let Attacked { cells, shown, .. } = attack(seed, &with_rules());
    let least = [shown.groups, shown.unions, shown.means_alone, shown.blurred, shown.changed, shown.united];
    let rules = [shown.behind_filters, shown.asked, shown.ruled_unions].into_iter().min();
    let least = least.into_iter().min();
    assert!(cells > 10_000 && least > Some(50) && rules > Some(25), "too little to attack: {cells}, {shown:?}");
}

#[test]
fn nothing_hidden_is_recovered_where_questions_are_asked_of_some() {
    attack_rules(SEED);
}

#[test]
fn nothing_hidden_is_recovered_where_questions_are_asked_of_some_in_another_thousand() {
    attack_rules(SEED + 1);
}
