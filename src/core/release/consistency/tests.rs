use proptest::prelude::*;

use super::*;
use crate::tally::Tally;

/// What each guest answered to each question; 0 is a skip.
type Guests = Vec<Vec<i64>>;

fn round(guests: &[Vec<i64>], highest: i64) -> (ScoreTally, RoundTally) {
    let mut score = ScoreTally::default();
    let mut questions = BTreeMap::new();
    let zeros: BTreeMap<i64, u64> = (1..=highest).map(|value| (value, 0)).collect();
    for question in 0..guests[0].len() {
        let code: Code = format!("q{question}").parse().unwrap();
        let (mut counts, mut complete) = (zeros.clone(), zeros.clone());
        for guest in guests.iter().filter(|guest| guest[question] > 0) {
            *counts.get_mut(&guest[question]).unwrap() += 1;
            if !guest.contains(&0) {
                *complete.get_mut(&guest[question]).unwrap() += 1;
            }
        }
        score.items.insert(code.clone(), complete);
        questions.insert(code, Tally { answered: counts.values().sum(), counts: Counts::Values(counts) });
    }
    for guest in guests.iter().filter(|guest| !guest.contains(&0)) {
        *score.sums.entry(guest.iter().sum()).or_insert(0) += 1;
    }
    let respondents = u64::try_from(guests.len()).unwrap();
    (score, RoundTally { respondents, questions, breakdowns: BTreeMap::new(), scores: BTreeMap::new() })
}

fn tally(guests: &[Vec<i64>], highest: i64) -> ScoreTally {
    round(guests, highest).0
}

fn told(guests: &[Vec<i64>], highest: i64) -> Option<Consistency> {
    let (score, round) = round(guests, highest);
    Consistency::of(&score, &round)
}

fn room(guests: &[Vec<i64>], highest: i64) -> Room {
    let (score, round) = round(guests, highest);
    let asked: Vec<Asked> = score.items.keys().map(|code| Asked::of(&round, code).unwrap()).collect();
    Room::of(&asked).unwrap()
}

fn alpha(guests: &[Vec<i64>]) -> f64 {
    let score = tally(guests, 5);
    let items: Vec<Moments> = score.items.values().map(moments).collect();
    alpha_of_sums(&items, &moments(&score.sums)).unwrap().value
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

/// Were nothing told when all sums are alike, although the counts ask for a range, everybody would know that they are.
#[test]
fn sums_that_are_all_alike_are_told_as_the_lowest_range() {
    let alike: Guests =
        (0..30).map(|guest| (0..3).map(|question| 1 + 2 * ((guest + question) % 3)).collect()).collect();
    let told = told(&alike, 5).unwrap();
    assert_eq!((told.at_least, told.under.is_some()), (None, true));
}

/// All but one are content with everything. Alpha is 1 if that one is the same guest each time and below 0 if not, so even
/// "at least 0.5" would tell which.
#[test]
fn where_one_guest_is_apart_from_all_others_nothing_is_told() {
    for n in [20, 30, 60, 200] {
        let mut same: Guests = vec![vec![5; 4]; n];
        same[0] = vec![1; 4];
        let mut different: Guests = vec![vec![5; 4]; n];
        (0..4).for_each(|question| different[question][question] = 1);
        assert!(alpha(&same) > 0.99 && alpha(&different) < 0.0);
        assert_eq!((told(&same, 5), told(&different, 5)), (None, None), "{n}");
    }
}

/// The answer of one guest to each question is found nowhere else. Whether it is the same guest moves alpha, but not what is
/// told of it.
#[test]
fn whether_one_guest_gave_all_rare_answers_is_not_told_where_others_differ_too() {
    for (n, mood) in [(60, 30), (60, 95), (200, 30), (200, 60)] {
        let mut same = guests(n, 4, 4, mood, 2);
        same[0] = vec![5; 4];
        let mut different = same.clone();
        (1..4).for_each(|question| {
            different[question][question] = 5;
            different[0][question] = same[question][question];
        });
        assert_eq!(round(&same, 5).1, round(&different, 5).1, "the counts are the same");
        assert!((alpha(&same) - alpha(&different)).abs() > 0.005, "alpha is not");
        let (same, different) = (told(&same, 5), told(&different, 5));
        assert!(same.is_some() && same == different, "{n} {mood}: {same:?}, {different:?}");
    }
}

/// Two skips by one guest or by two: how many answered everything would tell.
#[test]
fn what_is_told_of_how_many_answered_everything_follows_from_the_counts() {
    let mut one = guests(60, 4, 5, 95, 1);
    one[0][0] = 0;
    let mut two = one.clone();
    one[0][1] = 0;
    two[5][1] = 0;
    let least = |guests: &[Vec<i64>]| told(guests, 5).map(|told| told.complete_at_least);
    let complete = |guests: &[Vec<i64>]| tally(guests, 5).sums.values().sum::<u64>();
    assert_eq!((complete(&one), complete(&two)), (59, 58));
    assert_eq!((least(&one), least(&two)), (Some(58), Some(58)));
    (0..38).for_each(|skip| one[10 + skip][1 + skip % 3] = 0);
    assert_eq!(least(&one), Some(20));
    one[50][1] = 0;
    assert_eq!(complete(&one), 20, "the counts do not say so");
    assert_eq!(least(&one), None);
}

#[test]
fn ranges_grow_finer_with_the_number_of_guests() {
    let cuts = |n| room(&guests(n, 4, 5, 60, 3), 5).cuts();
    assert_eq!(
        [20, 61, 200, 300, 3_000].map(cuts),
        [vec![7], vec![0, 7, 9], vec![0, 5, 7, 8, 9], vec![0, 5, 6, 7, 8, 9], vec![0, 5, 6, 7, 8, 9],]
    );
}

#[test]
fn the_range_holds_alpha() {
    let range = |guests: &[Vec<i64>], highest| told(guests, highest).map(|told| (told.at_least, told.under));
    assert_eq!(range(&guests(63, 4, 5, 95, 1), 5), Some((Some(9), None)));
    assert_eq!(range(&guests(63, 4, 5, 30, 1), 5), Some((Some(0), Some(7))));
    assert_eq!(range(&guests(19, 3, 3, 60, 1), 3), None, "too few guests");
    assert_eq!(range(&vec![vec![4; 3]; 50], 5), None, "without any spread no range is wide enough");
    assert_eq!(Consistency::of(&ScoreTally::default(), &round(&[vec![1; 3]], 5).1), None, "no questions");
}

proptest! {
    /// The two arrangements are of the same counts, and no arrangement has a larger sum of squares than the first.
    #[test]
    fn arrangements_keep_counts_and_bound_the_sum_of_squares(n in 2_usize..40, k in 2_usize..5, seed: u64, mood in 0_u64..100) {
        let guests = guests(n, k, 5, mood, seed);
        let score = tally(&guests, 5);
        let room = room(&guests, 5);
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

    /// One exchange with guests who skipped something moves `V` less a cut's multiple of `I` by less than the margin.
    #[test]
    fn an_exchange_with_skips_is_shorter_than_the_margin(
        n in 3_usize..30, k in 3_usize..6, seed: u64, skips in 1_usize..20, question in 0_usize..6, a in 0_usize..30, b in 0_usize..30,
    ) {
        let mut world = guests(n, k, 5, 50, seed);
        let places = world.len() * k;
        (0..skips).for_each(|skip| world[(skip * 7 + a) % places / k][(skip * 5 + b) % k] = 0);
        let whole = Room { questions: float(u64::try_from(k).unwrap()), width: 4.0, has_skips: true, items: 0.0, lowest: 0.0, highest: 0.0 };
        let above = |world: &[Vec<i64>], cut| {
            let score = tally(world, 5);
            let items: f64 = score.items.values().map(|counts| squares(counts).unwrap_or(0.0)).sum();
            squares(&score.sums).unwrap_or(0.0) - whole.stretch(cut) * items
        };
        let before = CUTS.map(|cut| above(&world, cut));
        let (question, a, b) = (question % k, a % n, b % n);
        let (x, y) = (world[a][question], world[b][question]);
        (world[a][question], world[b][question]) = (y, x);
        for (cut, before) in CUTS.into_iter().zip(before) {
            prop_assert!((above(&world, cut) - before).abs() < whole.questions * whole.questions * 16.0);
        }
    }
}
