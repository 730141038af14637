//! The attacker of exchanges has teeth: where more is told of a score, it recovers who gave two answers together.

use super::exchanges::{Cell, Report, attack};
use super::scores::{attacked, moody, one_score};
use super::sheets::{Score, Sheets};
use super::world::Draws;

/// An attack on what `tell` would tell in place of the program.
fn told<T: PartialEq>(truth: &Sheets, tell: impl Fn(&Sheets) -> T) -> Report {
    let told = tell(truth);
    let tells = |world: &Sheets| tell(world) == told;
    attack(truth, &|world| i64::from(!tells(world)), &tells, &mut Draws(1))
}

/// How many gave both answers, if that was recovered.
fn recovered(report: &Report, one: (usize, usize), other: (usize, usize)) -> Option<u32> {
    let is_it = |cell: &&Cell| cell.questions == [one.0, other.0] && cell.answers == [one.1, other.1];
    report.recovered.iter().find(is_it).map(|cell| cell.guests)
}

/// Cronbach's alpha in steps of a hundredth, rounded down; none where it is not defined.
fn hundredths(world: &Sheets) -> Option<i64> {
    let (items, sums) = world.squares();
    let questions = i64::try_from(world.questions).unwrap();
    (sums > 0).then(|| (100 * questions * (sums - items)).div_euclid((questions - 1) * sums))
}

/// Sixty guests are content with everything but one, who is not with anything.
fn one_apart() -> Sheets {
    let mut guests = vec![vec![4; 4]; 60];
    guests[7] = vec![0; 4];
    Sheets::new(5, guests)
}

#[test]
fn alpha_to_two_decimals_tells_that_one_guest_gave_all_rare_answers() {
    let truth = one_apart();
    assert_eq!(recovered(&told(&truth, hundredths), (0, 0), (1, 0)), Some(1));
    let survey = one_score(4, "five");
    let score = Score::all_of(&survey).remove(0);
    assert!(attacked(&score, &truth, &mut Draws(1)).recovered.is_empty());
}

#[test]
fn cuts_that_do_not_depend_on_the_counts_tell_it_too() {
    let truth = one_apart();
    let cuts = |world: &Sheets| [0, 50, 60, 70, 80, 90].map(|cut| hundredths(world) >= Some(cut));
    assert_eq!(recovered(&told(&truth, cuts), (0, 0), (1, 0)), Some(1));
    let one_cut = |world: &Sheets| hundredths(world) >= Some(90);
    assert_eq!(recovered(&told(&truth, one_cut), (0, 0), (1, 0)), Some(1), "even a single one");
}

/// Each of thirty guests gave one high answer, one low and one between. Without a word on it everybody knows that all sums
/// are alike, and so that nobody gave two high ones.
#[test]
fn silence_where_all_sums_are_alike_tells_that_they_are() {
    let guests: Vec<Vec<usize>> =
        (0..30).map(|guest| (0..3).map(|question| 2 * ((guest + question) % 3)).collect()).collect();
    let truth = Sheets::new(5, guests);
    let survey = one_score(3, "five");
    let score = Score::all_of(&survey).remove(0);
    assert!(score.told(&truth).is_some(), "the counts ask for a word");
    let is_silent = |world: &Sheets| hundredths(world).is_none();
    assert_eq!(recovered(&told(&truth, is_silent), (0, 4), (1, 4)), Some(0));
    assert!(attacked(&score, &truth, &mut Draws(1)).recovered.is_empty());
}

/// Five of twenty-five skipped the first question and one the second.
#[test]
fn how_many_answered_everything_tells_who_skipped_two_questions() {
    let mut guests = moody(&mut Draws(3), 25, (3, 3), 60, 0).guests().to_vec();
    (0..5).for_each(|guest| guests[guest][0] = 3);
    guests[9][1] = 3;
    let other = Sheets::new(3, guests.clone());
    (guests[9][1], guests[0][1]) = (guests[0][1], 3);
    let same = Sheets::new(3, guests);
    let in_fives = |world: &Sheets| world.complete() / 5;
    assert_eq!(recovered(&told(&same, in_fives), (0, 3), (1, 3)), Some(1));
    let from_twenty = |world: &Sheets| world.complete() >= 20;
    assert_eq!(recovered(&told(&other, from_twenty), (0, 3), (1, 3)), Some(0));
}
