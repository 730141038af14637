//! Values printed by others: NIST, textbooks and papers.

use crate::stats::{
    Agreement, Bounds, GuardedChange, Interval, Moments, agreement, alpha_of_sums, brunner_munzel,
    change_from_mean_only, change_of_mean, change_of_share, holm, mean_of_items, trend_of_mean, trend_of_share, wilson,
};

const FIVE_POINTS: Bounds = Bounds { lowest: 1.0, highest: 5.0 };

fn close(got: f64, want: f64, digits: f64) {
    assert!((got - want).abs() <= digits * want.abs(), "{got} is not {want}");
}

fn rounds_to(interval: Option<Interval>, low: f64, high: f64) {
    let interval = interval.expect("an interval");
    assert!((interval.low - low).abs() < 5.01e-5 && (interval.high - high).abs() < 5.01e-5, "{interval:?}");
}

/// A sample that occurs once for each listed value.
fn sample(values: &[i64]) -> Moments {
    Moments::from_counts(values.iter().map(|&value| (value, 1)))
}

/// Student's interval of a mean: that of a score of one item.
fn students(moments: &Moments, scale: Bounds) -> Option<Interval> {
    mean_of_items(&[*moments], None, scale).map(|(_, interval)| interval)
}

#[test]
fn nist_univariate_sets_with_hard_numbers_are_exact() {
    let three = sample(&[10_000_001, 10_000_003, 10_000_002]);
    assert_eq!((three.mean(), three.sd()), (Some(10_000_002.0), Some(1.0)));
    // The others in tenths: a centre value once, its neighbours five hundred times each. Certified sd: 0.1.
    for (centre, certified) in [(12, 1.2), (10_000_002, 1_000_000.2), (100_000_002, 10_000_000.2)] {
        let tenths = Moments::from_counts_over([(centre, 1), (centre - 1, 500), (centre + 1, 500)], 10).unwrap();
        close(tenths.mean().unwrap(), certified, 1e-16);
        close(tenths.sd().unwrap(), 0.1, 2e-16);
    }
}

#[test]
fn the_tally_of_2781_answers_has_its_known_mean_and_spread() {
    let counts = [129, 215, 185, 451, 654, 1147];
    let moments = Moments::from_counts((1..).zip(counts));
    assert_eq!(moments.n(), 2_781);
    close(moments.mean().unwrap(), 4.699_748_291_98, 1e-12);
    close(moments.sd().unwrap(), 1.479_632_686_26, 1e-11);
}

#[test]
fn small_samples_give_what_they_can() {
    let (none, one, alike) = (sample(&[]), sample(&[4]), sample(&[5, 5, 5]));
    assert_eq!((none.mean(), none.variance(), none.is_constant()), (None, None, false));
    assert_eq!((one.mean(), one.variance(), one.is_constant()), (Some(4.0), None, true));
    assert_eq!(students(&one, FIVE_POINTS), None);
    assert_eq!(students(&alike, FIVE_POINTS), Some(Interval { low: 5.0, high: 5.0 }));
    let two = students(&sample(&[1, 5]), FIVE_POINTS);
    assert_eq!(two, Some(Interval { low: 1.0, high: 5.0 }), "clipped to the scale");
}

#[test]
fn newcombes_tables_of_single_and_paired_proportions() {
    rounds_to(wilson(81, 263), 0.2553, 0.3662);
    rounds_to(wilson(15, 148), 0.0624, 0.1605);
    rounds_to(wilson(0, 20), 0.0, 0.1611);
    rounds_to(wilson(1, 29), 0.0061, 0.1718);
    assert_eq!(wilson(0, 20).unwrap().low.to_bits(), 0.0_f64.to_bits());
    assert_eq!(wilson(20, 20).unwrap().high.to_bits(), 1.0_f64.to_bits());
    assert_eq!((wilson(0, 0), wilson(2, 1)), (None, None));
    let interval = |before, after| change_of_share(before, after).unwrap().interval;
    rounds_to(interval((48, 80), (56, 70)), 0.0524, 0.3339);
    rounds_to(interval((0, 20), (10, 10)), 0.6791, 1.0);
    assert_eq!(change_of_share((0, 0), (1, 2)), None);
    assert_eq!(change_of_share((3, 2), (1, 2)), None);
}

#[test]
fn no_successes_in_either_year_is_no_change_at_all() {
    let change = change_of_share((0, 10), (0, 20)).unwrap();
    assert_eq!((change.difference, change.p, change.effect), (0.0, Some(1.0), Some(0.0)));
    assert_eq!(change_of_share((10, 10), (20, 20)).unwrap().p, Some(1.0));
}

#[test]
fn a_change_without_spread_or_with_single_answers_is_only_a_difference() {
    let only = |before: &[i64], after: &[i64]| change_of_mean(&sample(before), &sample(after)).unwrap();
    for (before, after, difference) in [(&[3][..], &[4, 5][..], 1.5), (&[3, 3], &[4, 4], 1.0), (&[3], &[3], 0.0)] {
        let change = only(before, after);
        assert_eq!(change.difference.to_bits(), f64::to_bits(difference));
        assert_eq!((change.interval, change.p, change.effect), (None, None, None));
    }
    assert_eq!(change_of_mean(&sample(&[]), &sample(&[4, 5])), None);
    // Spread in one year only: that year's t test against a constant. t = 1.5 / 0.5 on 1 degree of freedom.
    close(only(&[3, 3, 3], &[4, 5]).p.unwrap(), 2.0 / std::f64::consts::PI * (1.0_f64 / 3.0).atan(), 1e-13);
}

#[test]
fn holms_example_and_its_ties() {
    for (got, want) in holm(&[0.01, 0.04, 0.03, 0.005]).into_iter().zip([0.03, 0.06, 0.06, 0.02]) {
        close(got, want, 1e-15);
    }
    assert_eq!(holm(&[0.04]), vec![0.04]);
    assert_eq!(holm(&[0.02, 0.02]), vec![0.04, 0.04]);
    assert_eq!(holm(&[]), Vec::<f64>::new());
    let missing = holm(&[0.01, f64::NAN, 0.9]);
    assert!((missing[0] - 0.02).abs() < 1e-15 && missing[1].is_nan() && (missing[2] - 0.9).abs() < 1e-15);
}

/// Pain scores of Brunner & Munzel (2000).
const PAIN: [(u64, u64); 5] = [(11, 3), (2, 1), (0, 4), (1, 2), (0, 1)];

#[test]
fn brunner_and_munzels_pain_scores() {
    let result = brunner_munzel(&PAIN).unwrap();
    close(result.w.unwrap(), 3.137_467_482_3, 1e-10);
    close(result.df.unwrap(), 17.682_842, 1e-7);
    close(result.p.unwrap(), 0.005_786_208_7, 1e-8);
    close(result.p_hat, 0.788_961_039, 1e-9);
    close(result.delta, 2.0 * result.p_hat - 1.0, 1e-15);
}

#[test]
fn samples_without_overlap_or_spread_have_no_statistic() {
    let apart = brunner_munzel(&[(3, 0), (2, 0), (0, 4)]).unwrap();
    assert_eq!((apart.p_hat, apart.delta, apart.w, apart.df), (1.0, 1.0, None, None));
    close(apart.p.unwrap(), 2.0 / 126.0, 1e-15);
    assert_eq!(brunner_munzel(&[(0, 2), (2, 0)]).unwrap().delta.to_bits(), (-1.0_f64).to_bits());
    let alike = brunner_munzel(&[(0, 0), (5, 4)]).unwrap();
    assert_eq!((alike.p_hat, alike.delta, alike.w, alike.p), (0.5, 0.0, None, None));
    let single = brunner_munzel(&[(1, 0), (0, 4)]).unwrap();
    assert_eq!((single.p_hat, single.p), (1.0, None));
    assert_eq!(brunner_munzel(&[(0, 0), (0, 4)]), None);
    assert_eq!(brunner_munzel(&[]), None);
}

#[test]
fn means_and_order_can_point_in_opposite_directions() {
    let change = |table: &[(u64, u64)]| {
        let tally = |pick: fn(&(u64, u64)) -> u64| Moments::from_counts((1..).zip(table.iter().map(pick)));
        change_of_mean(&tally(|pair| pair.0), &tally(|pair| pair.1)).unwrap()
    };
    // Most move up by one point, a minority falls to the bottom.
    let divided = [(0, 300), (0, 0), (0, 0), (1_000, 0), (0, 700)];
    let (welch, order) = (change(&divided), brunner_munzel(&divided).unwrap());
    assert!(welch.difference < 0.0 && order.delta > 0.0);
    assert_eq!(agreement(welch.difference, welch.p, &order), Agreement::OppositeDirections);
    let pain = change(&PAIN);
    assert_eq!(agreement(pain.difference, pain.p, &brunner_munzel(&PAIN).unwrap()), Agreement::Agree);
    let unspread = [(0, 0), (5, 4)];
    let unknown = change(&unspread);
    let order = brunner_munzel(&unspread).unwrap();
    assert_eq!(agreement(unknown.difference, unknown.p, &order), Agreement::Unknown);
}

#[test]
fn a_mean_alone_gives_a_difference_and_a_worst_case() {
    let after = [(3, 1), (4, 2), (5, 1)];
    let only =
        |mean: (f64, f64), n: Option<u64>, after: &[(i64, u64)]| change_from_mean_only(mean, n, after, FIVE_POINTS);
    // A hundred answers with a mean of 3 differ most as fifty ones and fifty fives.
    let change = only((3.0, 0.0), Some(100), &after).unwrap();
    close(change.difference, 1.0, 1e-15);
    let worst = GuardedChange::of_means(&[(1, 50), (5, 50)], &after, FIVE_POINTS).unwrap().interval().unwrap();
    close(change.interval.unwrap().low, worst.low, 1e-12);
    close(change.interval.unwrap().high, worst.high, 1e-12);
    // A report of "5.0" may have been 4.95, and then fives were not all.
    let fives = [(5, 16)];
    let exact = only((5.0, 0.0), Some(20), &fives).unwrap().interval.unwrap();
    let rounded = only((5.0, 0.05), Some(20), &fives).unwrap().interval.unwrap();
    assert!(exact.low < 0.0 && exact.high > 0.0, "nobody knows what twenty fives have not seen: {exact:?}");
    assert!(rounded.low < exact.low - 0.05 && rounded.high > exact.high + 0.05, "{rounded:?}");
    for n in [None, Some(0)] {
        assert_eq!(only((3.0, 0.0), n, &after).unwrap().interval, None);
    }
    assert_eq!(only((5.1, 0.0), Some(9), &after), None);
    assert_eq!(only((f64::NAN, 0.0), Some(9), &after), None);
    assert_eq!(only((3.0, 0.0), Some(9), &[]), None);
    assert_eq!(only((3.0, 0.0), Some(9), &[(6, 3)]), None);
}

#[test]
fn a_trend_needs_three_years_and_some_spread() {
    let year = |values: &[i64]| sample(values);
    let two = [(2023, year(&[1, 2])), (2024, year(&[])), (2026, year(&[3, 4]))];
    assert_eq!(trend_of_mean(&two), None);
    let flat = [(2023, year(&[3, 3])), (2024, year(&[4, 4])), (2025, year(&[5]))];
    let trend = trend_of_mean(&flat).unwrap();
    assert_eq!((trend.slope, trend.interval, trend.p, trend.df), (1.0, None, None, 2));
    let none = trend_of_share(&[(2023, 0, 5), (2024, 0, 7), (2026, 0, 9)]).unwrap();
    assert_eq!((none.slope, none.z, none.p), (0.0, None, 1.0));
    assert_eq!(trend_of_share(&[(2023, 6, 5), (2024, 0, 7), (2026, 0, 9)]), None);
    assert_eq!(trend_of_share(&[(2023, 1, 5), (2023, 0, 7), (2026, 0, 9)]), None);
}

#[test]
fn a_reversed_item_makes_alpha_negative() {
    let (one, reversed) = (sample(&[1, 2, 4, 5]), sample(&[5, 4, 3, 1]));
    assert!(alpha_of_sums(&[one, reversed], &sample(&[6, 6, 7, 6])).unwrap().value < 0.0);
    assert_eq!(alpha_of_sums(&[one, one], &sample(&[])), None);
    assert_eq!(alpha_of_sums(&[one], &one), None);
    assert_eq!(alpha_of_sums(&[], &sample(&[])), None);
}
