//! Scores of made-up organisations, attacked: who gave two answers together, or three?

use peil::core::ids::Code;
use peil::core::release::rollup::RolledUp;
use peil::core::release::{Release, Released};
use peil::core::survey::SurveyVersion;
use peil::core::told::Results;
use serde_json::{Value, json};

use super::exchanges::{Report, attack};
use super::sheets::{Answer, Score, Sheets};
use super::world::{Draws, World, rating, survey_with_scores};

/// Of so many organisations with scores, one is published anew with other guests' answers joined.
const PUBLISHED_ANEW: usize = 8;

/// What came of the attacks on the scores of many organisations.
#[derive(Debug, Default)]
pub struct Joined {
    organisations: usize,
    /// Rounds in which it is told how well the questions hang together, and such in which it is not.
    told: usize,
    silent: usize,
    cells: usize,
    of_three: usize,
    of_skips: usize,
    at_an_end: usize,
    /// Organisations that publish the same when answers are joined in another way.
    published_anew: usize,
}

impl Joined {
    /// Attacks one round of an organisation, drawn from those with twenty guests or more; nothing where it has no score.
    pub fn attack(&mut self, world: &World, draws: &mut Draws) {
        let scores = Score::all_of(&world.survey);
        let rounds: Vec<&Code> =
            world.sheets.iter().filter(|(_, sheets)| sheets.len() >= 20).map(|(unit, _)| unit).collect();
        if scores.is_empty() || rounds.is_empty() {
            return;
        }
        let unit = draws.one_of(&rounds);
        let score = &scores[usize::try_from(draws.below(scores.len() as u64)).unwrap()];
        let truth = score.of(&world.sheets[unit]);
        let told = world.rounds[unit].release.scores.get(&score.code).copied();
        assert_eq!(score.told(&truth), told, "what else was asked changes nothing");
        let report = attacked(score, &truth, draws);
        assert!(report.recovered.is_empty(), "{told:?} tells {:?} of {truth:?}", report.recovered);
        self.organisations += 1;
        self.told += usize::from(told.is_some());
        self.silent += usize::from(told.is_none());
        self.add(&report);
        if let Some(other) = report.other.filter(|_| self.organisations.is_multiple_of(PUBLISHED_ANEW)) {
            let other = world.with(unit, score.written(&other, &world.sheets[unit]));
            assert_ne!(other.sheets, world.sheets);
            assert!(everything(&other) == everything(world), "only what is told of the score joins answers");
            self.published_anew += 1;
        }
    }

    fn add(&mut self, report: &Report) {
        self.cells += report.cells;
        self.of_three += report.of_three;
        self.of_skips += report.of_skips;
        self.at_an_end += report.at_an_end;
    }

    /// Fails where there was too little to attack in a thousand organisations.
    pub fn is_enough(&self) {
        let least = [self.told, self.published_anew * 5, self.silent * 5].into_iter().min();
        let cells = [self.cells / 10, self.of_three, self.of_skips, self.at_an_end].into_iter().min();
        assert!(least > Some(50) && cells > Some(1_000), "too little to attack: {self:?}");
    }
}

/// All that an organisation publishes at two moments, to leaders and to guests.
fn everything(world: &World) -> impl PartialEq {
    let releases = world.releases();
    let guests = releases.values().map(|release| Results::of(2024, &world.survey, release, &world.survey));
    let guests: Vec<Option<Results>> = guests.collect();
    (releases, world.roll_ups(), guests)
}

/// Why the linear attacker and that of exchanges may work apart: every count of a question of a score is shown where anything
/// is told of it, such a question is in no breakdown, and what is told of a score is in releases alone. Whatever else is
/// published is of one question at a time, or of groups that the answers to a score have no part in.
pub fn is_apart(world: &World) {
    let definition = world.survey.definition();
    let ruled = || world.survey.questions().filter(|question| question.only_if.is_some());
    for round in world.rounds.values() {
        let breakdowns = || round.release.breakdowns.values();
        assert!(breakdowns().all(|breakdown| ruled().all(|question| !breakdown.contains_key(&question.code))));
    }
    for round in world.rounds.values().filter(|_| !definition.scores.is_empty()) {
        // Named one by one, so that whoever adds something to a release comes by here.
        let Release { respondents: _, questions, breakdowns, scores } = &round.release;
        for score in &definition.scores {
            for question in &score.questions {
                let is_shown = matches!(questions[question], Released::Values { .. });
                assert!(is_shown || !scores.contains_key(&score.code));
                assert!(breakdowns.values().all(|breakdown| !breakdown.contains_key(question)));
                assert!(!definition.breakdowns.contains(question));
                assert_eq!(definition.scores.iter().filter(|other| other.questions.contains(question)).count(), 1);
            }
        }
    }
}

/// A roll-up has no place for more than one question at a time.
const _: fn(RolledUp) = |RolledUp { released: _, units_in: _, units_left_out: _ }| {};

/// A questionnaire of nothing but a score.
pub fn one_score(questions: usize, scale: &str) -> SurveyVersion {
    let codes: Vec<String> = (0..questions).map(|question| format!("q{question}")).collect();
    let questions: Vec<Value> = codes.iter().map(|code| rating(code, scale, false)).collect();
    survey_with_scores(&json!(questions), &json!([]), &json!([{"code": "ease", "questions": codes}]))
}

/// What came of the attack on all that the program tells.
pub fn attacked(score: &Score<'_>, truth: &Sheets, draws: &mut Draws) -> Report {
    let told = score.told(truth);
    attack(truth, &|world| world.off(told), &|world| score.told(world) == told, draws)
}

/// Guests whose answers follow a mood of their own, with the chance for it, and for a skip, in hundredths.
pub fn moody(draws: &mut Draws, guests: u64, (questions, points): (usize, usize), mood: u64, skips: u64) -> Sheets {
    let mut guest = || -> Vec<Answer> {
        let own = draws.below(points as u64);
        let mut answer = |_| match (draws.below(100) < skips, draws.below(100) < mood) {
            (true, _) => points,
            (_, true) => usize::try_from(own).unwrap(),
            _ => usize::try_from(draws.below(points as u64)).unwrap(),
        };
        (0..questions).map(&mut answer).collect()
    };
    Sheets::new(points, (0..guests).map(|_| guest()).collect())
}

#[test]
fn no_answers_of_one_guest_are_recovered_whatever_the_size_of_a_score_or_of_a_round() {
    let mut draws = Draws(20_261_122);
    let (mut joined, mut told) = (Joined::default(), 0);
    for (guests, questions, scale, points) in [
        (20, 3, "three", 3),
        (22, 4, "three", 3),
        (30, 4, "five", 5),
        (40, 5, "five", 5),
        (60, 10, "three", 3),
        (90, 6, "five", 5),
    ] {
        let survey = one_score(questions, scale);
        let score = Score::all_of(&survey).remove(0);
        for (mood, skips) in [(5, 0), (60, 0), (95, 0), (5, 1), (60, 2), (80, 4), (95, 4)] {
            let truth = moody(&mut draws, guests, (questions, points), mood, skips);
            let report = attacked(&score, &truth, &mut draws);
            assert!(report.recovered.is_empty(), "{:?} tells {:?} of {truth:?}", score.told(&truth), report.recovered);
            told += usize::from(score.told(&truth).is_some());
            joined.add(&report);
        }
    }
    assert!(told > 20 && joined.cells > 5_000, "too little to attack: {told}, {joined:?}");
}

/// That somebody skipped two questions, or nobody did, is not told by how many answered all of them.
#[test]
fn who_skipped_two_questions_stays_open_whether_anything_is_told_or_not() {
    let survey = one_score(3, "three");
    let score = Score::all_of(&survey).remove(0);
    let mut draws = Draws(3);
    for (guests, by_first) in [(25, 5), (60, 5), (21, 1), (60, 2)] {
        let told: Vec<_> = [true, false]
            .into_iter()
            .map(|is_same| {
                let mut sheets = moody(&mut Draws(4), guests, (3, 3), 60, 0).guests().to_vec();
                (0..by_first).for_each(|guest| sheets[guest][0] = 3);
                sheets[if is_same { 0 } else { 9 }][1] = 3;
                let truth = Sheets::new(3, sheets);
                let report = attacked(&score, &truth, &mut draws);
                assert!(report.recovered.is_empty(), "{:?} tells {:?}", score.told(&truth), report.recovered);
                score.told(&truth).map(|told| told.complete_at_least)
            })
            .collect();
        assert_eq!(told[0], told[1]);
    }
}
