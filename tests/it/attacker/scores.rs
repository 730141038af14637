//! Two answers of one guest, attacked.

use peil::core::survey::SurveyVersion;
use serde_json::{Value, json};

use super::exchanges::{Report, attack};
use super::sheets::{Answer, Score, Sheets};
use super::world::{Draws, rating, survey_with_scores};

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
pub fn moody(draws: &mut Draws, (guests, questions, points): (u64, usize, usize), mood: u64, skips: u64) -> Sheets {
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

const SCALES: [(&str, usize); 2] = [("three", 3), ("five", 5)];

#[test]
fn scratch_many() {
    let mut draws = Draws(7);
    let start = std::time::Instant::now();
    for (guests, questions) in [(20, 3), (22, 4), (25, 3), (30, 4), (40, 5), (60, 4), (60, 3), (90, 6), (60, 10)] {
        for (scale, points) in SCALES {
            let survey = one_score(questions, scale);
            let score = Score::all_of(&survey).remove(0);
            let (mut told, mut found, mut cells, mut ms) = (0, 0, 0, 0);
            for mood in [5, 40, 60, 80, 95] {
                for skips in [0, 0, 1, 4, 10] {
                    let truth = moody(&mut draws, (guests, questions, points), mood, skips);
                    let begin = std::time::Instant::now();
                    let report = attacked(&score, &truth, &mut draws);
                    ms += begin.elapsed().as_micros();
                    told += usize::from(score.told(&truth).is_some());
                    cells += report.cells;
                    found += report.recovered.len();
                    if !report.recovered.is_empty() {
                        println!(
                            "n{guests} k{questions} p{points} mood {mood} skips {skips} complete {} {:?}: {} of {} e.g. {:?}",
                            truth.complete(),
                            score.told(&truth),
                            report.recovered.len(),
                            report.cells,
                            report.recovered[0]
                        );
                    }
                }
            }
            println!(
                "== n{guests} k{questions} p{points}: told {told} of 25, {cells} cells, recovered {found}, {} us each",
                ms / 25
            );
        }
    }
    println!("{:?}", start.elapsed());
}

#[test]
fn who_skipped_two_questions_is_not_told_by_how_many_answered_all() {
    // Five skip the first question, and one the second: whether that is one of the five.
    let survey = one_score(3, "three");
    let score = Score::all_of(&survey).remove(0);
    let mut draws = Draws(3);
    for same in [true, false] {
        let mut truth = moody(&mut draws, (25, 3, 3), 60, 0);
        let mut guests = truth.guests().to_vec();
        (0..5).for_each(|guest| guests[guest][0] = 3);
        guests[if same { 0 } else { 9 }][1] = 3;
        truth = Sheets::new(3, guests);
        let report = attacked(&score, &truth, &mut draws);
        assert!(report.recovered.is_empty(), "{:?} tells {:?}", score.told(&truth), report.recovered);
    }
}
