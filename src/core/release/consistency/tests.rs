use proptest::prelude::*;

use super::*;
use crate::core::ids::Code;

/// The answers of guests who answered every question.
type Guests = Vec<Vec<i64>>;

fn tally(guests: &[Vec<i64>], highest: i64) -> ScoreTally {
    let mut score = ScoreTally::default();
    for question in 0..guests[0].len() {
        let code: Code = format!("q{question}").parse().unwrap();
        let counts = (1..=highest).map(|value| (value, 0)).collect();
        score.items.insert(code.clone(), counts);
        for guest in guests {
            *score.items.get_mut(&code).unwrap().get_mut(&guest[question]).unwrap() += 1;
        }
    }
    for guest in guests {
        *score.sums.entry(guest.iter().sum()).or_insert(0) += 1;
    }
    score
}

/// Guests whose answers follow a mood of their own, with the chance for it in hundredths.
fn guests(n: usize, questions: usize, highest: i64, mood: u64, mut seed: u64) -> Guests {
    let mut draw = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let mut answer = |_| 1 + i64::try_from(draw(u64::try_from(highest).unwrap())).unwrap();
    let moods: Vec<i64> = (0..n).map(&mut answer).collect();
    let own: Vec<i64> = (0..n * questions).map(&mut answer).collect();
    let follows: Vec<bool> = (0..n * questions).map(|_| draw(100) < mood).collect();
    let of = |guest: usize, question: usize| {
        let place = guest * questions + question;
        if follows[place] { moods[guest] } else { own[place] }
    };
    (0..n).map(|guest| (0..questions).map(|question| of(guest, question)).collect()).collect()
}

/// How many gave `x` to question `i` and `y` to question `j`.
fn both(guests: &[Vec<i64>], (i, x): (usize, i64), (j, y): (usize, i64)) -> usize {
    guests.iter().filter(|guest| guest[i] == x && guest[j] == y).count()
}

/// Everybody who is told the range can think of other answers that would have told the same, for every pair of answers of
/// every two questions whose number the counts do not fix.
fn attack(guests: &Guests, highest: i64) -> Result<usize, String> {
    let told = Consistency::of(&tally(guests, highest));
    let Some(told) = told else { return Ok(0) };
    let questions = guests[0].len();
    let cells: Vec<_> = (0..questions)
        .flat_map(|i| (i + 1..questions).map(move |j| (i, j)))
        .flat_map(|(i, j)| (1..=highest).flat_map(move |x| (1..=highest).map(move |y| ((i, x), (j, y)))))
        .collect();
    let count = |guests: &Guests, (i, x): (usize, i64)| guests.iter().filter(|guest| guest[i] == x).count();
    let is_fixed = |(one, other): &((usize, i64), (usize, i64))| {
        let (a, b) = (count(guests, *one), count(guests, *other));
        (a + b).saturating_sub(guests.len()) == a.min(b)
    };
    let truth: Vec<usize> = cells.iter().map(|(one, other)| both(guests, *one, *other)).collect();
    let mut open: Vec<bool> = cells.iter().map(is_fixed).collect();
    // A walk of exchanges, which looks only at worlds that tell the same.
    let mut world = guests.clone();
    let mut seed = 1_u64;
    let mut draw = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((seed >> 33) % u64::try_from(below).unwrap()).unwrap()
    };
    for _ in 0..20_000 {
        let (question, a, b) = (draw(questions), draw(world.len()), draw(world.len()));
        let (x, y) = (world[a][question], world[b][question]);
        (world[a][question], world[b][question]) = (y, x);
        if Consistency::of(&tally(&world, highest)) != Some(told) {
            (world[a][question], world[b][question]) = (x, y);
            continue;
        }
        for ((cell, truth), open) in cells.iter().zip(&truth).zip(&mut open) {
            *open |= x != y && both(&world, cell.0, cell.1) != *truth;
        }
        if open.iter().all(|open| *open) {
            return Ok(cells.len());
        }
    }
    let known: Vec<_> = cells.iter().zip(&open).filter(|(_, open)| !**open).map(|(cell, _)| *cell).collect();
    Err(format!("{told:?} tells {known:?} of {guests:?}"))
}

#[test]
fn what_is_told_fixes_no_two_answers_of_any_guest() {
    let mut told = 0;
    for seed in 0..8 {
        for (n, questions, highest) in [(20, 3, 3), (25, 3, 5), (60, 4, 5), (40, 5, 3), (90, 3, 4)] {
            for mood in [5, 60, 95] {
                told += attack(&guests(n, questions, highest, mood, seed), highest).unwrap();
            }
        }
    }
    assert!(told > 1_000, "only {told} pairs of answers were attacked");
}

/// Were nothing told when all sums are alike, although the counts ask for a range, everybody would know that they are.
#[test]
fn sums_that_are_all_alike_are_told_as_the_lowest_range() {
    let alike: Guests =
        (0..30).map(|guest| (0..3).map(|question| 1 + 2 * ((guest + question) % 3)).collect()).collect();
    let told = Consistency::of(&tally(&alike, 5)).unwrap();
    assert_eq!((told.at_least, told.under.is_some()), (None, true));
    attack(&alike, 5).unwrap();
}

#[test]
fn with_one_guest_apart_nothing_or_little_is_told() {
    // All but one are content with everything: whether that one is the same guest each time must stay open.
    for n in [20, 30, 60, 200] {
        let mut same: Guests = vec![vec![5; 4]; n];
        same[0] = vec![1; 4];
        let mut different: Guests = vec![vec![5; 4]; n];
        (0..4).for_each(|question| different[question][question] = 1);
        assert_eq!(Consistency::of(&tally(&same, 5)), Consistency::of(&tally(&different, 5)), "{n}");
    }
}

#[test]
fn ranges_grow_finer_with_the_number_of_guests() {
    let cuts = |n| Room::of(&tally(&guests(n, 4, 5, 60, 3), 5)).unwrap().cuts();
    assert_eq!(
        [20, 61, 200, 300, 3_000].map(cuts),
        [vec![7], vec![0, 7, 9], vec![0, 5, 7, 8, 9], vec![0, 5, 6, 7, 8, 9], vec![0, 5, 6, 7, 8, 9],]
    );
}

#[test]
fn the_range_holds_alpha_and_counts_guests_in_fives() {
    let told = Consistency::of(&tally(&guests(63, 4, 5, 95, 1), 5)).unwrap();
    assert_eq!(told, Consistency { complete_at_least: 60, at_least: Some(9), under: None });
    let told = Consistency::of(&tally(&guests(63, 4, 5, 30, 1), 5)).unwrap();
    assert_eq!(told, Consistency { complete_at_least: 60, at_least: Some(0), under: Some(7) });
    assert_eq!(Consistency::of(&tally(&guests(19, 3, 3, 60, 1), 3)), None);
    assert_eq!(Consistency::of(&tally(&vec![vec![4; 3]; 50], 5)), None, "without any spread no range is wide enough");
    assert_eq!(Consistency::of(&ScoreTally::default()), None);
}

proptest! {
    /// The two arrangements are of the same counts, and no arrangement has a larger sum of squares than the first.
    #[test]
    fn arrangements_keep_counts_and_bound_the_sum_of_squares(n in 2_usize..40, k in 2_usize..5, seed: u64, mood in 0_u64..100) {
        let guests = guests(n, k, 5, mood, seed);
        let score = tally(&guests, 5);
        let room = Room::of(&score).unwrap();
        let truth = squares(&score.sums).unwrap();
        prop_assert!(truth <= room.highest + 1e-9);
        prop_assert!(room.lowest <= room.highest + 1e-9);
        let mut together = score.items.values().next().unwrap().clone();
        for item in score.items.values().skip(1) {
            together = arranged(&together, item, true);
        }
        prop_assert_eq!(together.values().sum::<u64>(), u64::try_from(n).unwrap());
        let sum: i64 = guests.iter().flatten().sum();
        prop_assert_eq!(together.iter().map(|(value, count)| value * i64::try_from(*count).unwrap()).sum::<i64>(), sum);
    }

    /// One exchange moves the sum of squares by no more than the step that the rule counts on.
    #[test]
    fn an_exchange_is_no_longer_than_a_step(n in 2_usize..30, k in 2_usize..6, seed: u64, a in 0_usize..30, b in 0_usize..30) {
        let mut world = guests(n, k, 5, 50, seed);
        let before = squares(&tally(&world, 5).sums).unwrap();
        let (a, b) = (a % n, b % n);
        let (x, y) = (world[a][0], world[b][0]);
        (world[a][0], world[b][0]) = (y, x);
        let after = squares(&tally(&world, 5).sums).unwrap();
        let step = 2.0 * 16.0 * (float(u64::try_from(k).unwrap()) - 1.0);
        prop_assert!((after - before).abs() <= step + 1e-9);
    }
}
