//! What must hold for any counts whatever.

use proptest::prelude::*;

use crate::stats::tails::Level;
use crate::stats::{
    Bounds, Cell, GuardedChange, Interval, Moments, Reported, Side, TestedChange, alpha_of_sums, brunner_munzel,
    change_from_mean_only, change_of_mean, change_of_share, grim, guarded_bound, guarded_interval, guarded_share_bound,
    holm, mean_of_items, needed_answers, needed_answers_for_guarded_share, needed_answers_guarded, per_guest,
    trend_of_mean, trend_of_share, wilson,
};

/// A count: mostly a handful, sometimes a whole year, sometimes as many as fit.
fn count() -> impl Strategy<Value = u64> {
    prop_oneof![3 => Just(0), 6 => 0..20_u64, 3 => 0..10_000_000_u64, 1 => any::<u64>(), 1 => Just(u64::MAX)]
}

/// A count that a real round may have.
fn real_count() -> impl Strategy<Value = u64> {
    prop_oneof![3 => Just(0), 6 => 0..20_u64, 2 => 0..10_000_000_u64]
}

/// A tally on a scale of two to eleven points, beginning at 0 or 1.
fn tally() -> impl Strategy<Value = Vec<(i64, u64)>> {
    (0..=1_i64, prop::collection::vec(count(), 2..=11)).prop_map(|(first, counts)| (first..).zip(counts).collect())
}

/// Two tallies of the same categories.
fn table() -> impl Strategy<Value = Vec<(u64, u64)>> {
    prop::collection::vec((real_count(), real_count()), 2..=11)
}

fn bounds(tally: &[(i64, u64)]) -> Bounds {
    let end = |value: Option<&(i64, u64)>| f64::from(i32::try_from(value.unwrap().0).unwrap());
    Bounds { lowest: end(tally.first()), highest: end(tally.last()) }
}

fn holds(interval: Interval, value: f64) -> bool {
    interval.low <= value && value <= interval.high
}

fn moments(tally: &[(i64, u64)]) -> Moments {
    Moments::from_counts(tally.iter().copied())
}

fn is_mirrored(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(a), Some(b)) => (a + b).abs() <= 1e-12 * a.abs(),
        (None, None) => true,
        _ => false,
    }
}

fn is_same(one: Option<f64>, other: Option<f64>) -> bool {
    is_mirrored(one, other.map(|value| -value))
}

fn first(tally: &[(u64, u64)]) -> Moments {
    Moments::from_counts((1..).zip(tally.iter().map(|pair| pair.0)))
}

fn second(tally: &[(u64, u64)]) -> Moments {
    Moments::from_counts((1..).zip(tally.iter().map(|pair| pair.1)))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mean_lies_on_its_scale_and_inside_its_interval(tally in tally()) {
        let (moments, scale) = (moments(&tally), bounds(&tally));
        let Some(mean) = moments.mean() else { return Ok(()) };
        prop_assert!(scale.lowest <= mean && mean <= scale.highest);
        let Some((_, interval)) = mean_of_items(&[moments], None, scale) else {
            prop_assert!(moments.n() < 2);
            return Ok(());
        };
        prop_assert!(holds(interval, mean) && scale.lowest <= interval.low && interval.high <= scale.highest);
    }

    #[test]
    fn a_guarded_interval_holds_its_mean_and_its_bounds_and_mirrors(tally in tally()) {
        let scale = bounds(&tally);
        let given = tally.iter().filter(|(_, count)| *count > 0).count();
        let Some(interval) = guarded_interval(&tally, scale) else {
            prop_assert!(given < 2);
            return Ok(());
        };
        let bound = |side: Side| guarded_bound(&tally, scale, side).unwrap();
        let mut ends = vec![scale.lowest, interval.low, bound(Side::Lower)];
        // Beyond 128 bits there is no mean.
        ends.extend(moments(&tally).mean());
        ends.extend([bound(Side::Upper), interval.high, scale.highest]);
        prop_assert!(ends.windows(2).all(|pair| pair[0] <= pair[1] + 1e-12), "{ends:?}");
        let mirrored: Vec<(i64, u64)> = tally.iter().rev().map(|(value, count)| (-value, *count)).collect();
        let other = guarded_interval(&mirrored, Bounds { lowest: -scale.highest, highest: -scale.lowest }).unwrap();
        prop_assert!((other.low + interval.high).abs() < 1e-9 && (other.high + interval.low).abs() < 1e-9);
    }

    #[test]
    fn a_verdict_is_clear_from_the_needed_number_on(
        counts in prop::collection::vec(0..30_u64, 5), target in 1.05..4.95_f64, factor in 1..5_u64,
    ) {
        let scale = Bounds { lowest: 1.0, highest: 5.0 };
        let tally: Vec<(i64, u64)> = (1..).zip(counts.iter().map(|count| count * factor)).collect();
        let (Some(needed), n) = (needed_answers_guarded(&tally, scale, target), moments(&tally).n()) else { return Ok(()) };
        let mean = moments(&tally).mean().unwrap();
        let bound = guarded_bound(&tally, scale, if mean > target { Side::Lower } else { Side::Upper }).unwrap();
        prop_assert_eq!((bound - target) * (mean - target) >= 0.0, needed <= n, "{:?} {}", tally, bound);
        let (hits, share) = (counts[4].min(n), (target - 1.0) / 4.0);
        if let Some(needed) = needed_answers_for_guarded_share(hits, n, share) {
            let is_above = float(hits) / float(n) > share;
            let bound = guarded_share_bound(hits, n, if is_above { Side::Lower } else { Side::Upper }).unwrap();
            prop_assert_eq!(if is_above { bound >= share } else { bound <= share }, needed <= n);
        }
    }

    #[test]
    fn merging_is_counting_together(a in tally(), b in tally(), c in tally()) {
        let joint = Moments::from_counts(a.iter().chain(&b).chain(&c).copied());
        let (a, b, c) = (moments(&a), moments(&b), moments(&c));
        prop_assert_eq!(a.merge(&b).merge(&c), joint);
        prop_assert_eq!(c.merge(&b.merge(&a)), joint);
        prop_assert_eq!(joint.merge(&Moments::default()), joint);
    }

    #[test]
    fn any_integers_at_all_never_panic(values in prop::collection::vec((any::<i64>(), count()), 0..5), over in any::<u64>()) {
        let plain = moments(&values);
        let fractions = Moments::from_counts_over(values.clone(), over).unwrap_or_default();
        let scale = Bounds { lowest: f64::NAN, highest: -1.0 };
        for both in [plain.merge(&fractions), plain, fractions] {
            let _ = (both.mean(), both.sd(), both.is_constant(), change_of_mean(&both, &plain));
            let _ = mean_of_items(&[both], None, scale);
            for scale in [scale, Bounds { lowest: 1.0, highest: 5.0 }, Bounds { lowest: -1e300, highest: 1e300 }] {
                let _ = change_from_mean_only((3.0, 0.05), Some(over), &values, scale);
            }
            prop_assert!(both.variance().is_none_or(|variance| variance >= 0.0));
        }
    }

    #[test]
    fn shifting_and_stretching_a_scale_moves_the_figures_with_it(tally in tally(), by in -1_000..1_000_i64) {
        let moved = Moments::from_counts(tally.iter().map(|&(value, count)| (value + by, count)));
        prop_assert_eq!(moments(&tally).variance(), moved.variance());
        let thirds = Moments::from_counts_over(tally.iter().map(|&(value, count)| (value * 3, count)), 3).unwrap();
        prop_assert!(is_same(moments(&tally).mean(), thirds.mean()));
    }

    #[test]
    fn a_share_lies_inside_its_score_interval(x in count(), rest in count()) {
        let Some(n) = x.checked_add(rest) else { return Ok(()) };
        let Some(interval) = wilson(x, n) else {
            prop_assert_eq!(n, 0);
            return Ok(());
        };
        let share = crate::stats::share(x, n).unwrap();
        prop_assert!(holds(interval, share) && 0.0 <= interval.low && interval.high <= 1.0);
        let mirrored = wilson(rest, n).unwrap();
        prop_assert!((mirrored.low - (1.0 - interval.high)).abs() < 1e-15);
    }

    #[test]
    fn a_change_back_is_the_opposite_change(table in table()) {
        let (before, after) = (first(&table), second(&table));
        let (Some(there), Some(back)) = (change_of_mean(&before, &after), change_of_mean(&after, &before)) else {
            return Ok(());
        };
        prop_assert!(is_opposite(&there, &back), "{there:?} {back:?}");
        prop_assert!(there.interval.is_none_or(|interval| holds(interval, there.difference)));
        prop_assert!(there.p.is_none_or(|p| (0.0..=1.0).contains(&p)));
        if let (Some(a), Some(b)) = (brunner_munzel(&table), brunner_munzel(&swapped(&table))) {
            prop_assert!(is_mirrored(Some(a.delta), Some(b.delta)) && is_mirrored(a.w, b.w) && is_same(a.p, b.p));
            prop_assert!((0.0..=1.0).contains(&a.p_hat) && a.p.is_none_or(|p| (0.0..=1.0).contains(&p)));
        }
    }

    #[test]
    fn a_change_of_shares_back_is_the_opposite_change(x0 in count(), y0 in count(), x1 in count(), y1 in count()) {
        let (Some(n0), Some(n1)) = (x0.checked_add(y0), x1.checked_add(y1)) else { return Ok(()) };
        let (there, back) = (change_of_share((x0, n0), (x1, n1)), change_of_share((x1, n1), (x0, n0)));
        let (Some(there), Some(back)) = (there, back) else {
            prop_assert!(n0 == 0 || n1 == 0);
            return Ok(());
        };
        prop_assert!((there.difference + back.difference).abs() < 1e-15 && is_same(there.p, back.p));
        let (a, b) = (there.interval.unwrap(), back.interval.unwrap());
        prop_assert!((a.low + b.high).abs() < 1e-14 && -1.0 <= a.low && a.high <= 1.0 && holds(a, there.difference));
    }

    #[test]
    fn a_guarded_change_back_is_the_opposite_change_and_its_p_tells_whether_the_interval_holds_zero(
        tally in tally(), other in prop::collection::vec(count(), 11),
    ) {
        let later: Vec<(i64, u64)> = tally.iter().zip(other).map(|((value, _), count)| (*value, count)).collect();
        let scale = bounds(&tally);
        let there = GuardedChange::of_means(&tally, &later, scale);
        let back = GuardedChange::of_means(&later, &tally, scale);
        let (Some(there), Some(back)) = (there, back) else {
            prop_assert!([&tally, &later].iter().any(|tally| moments(tally).mean().is_none()));
            return Ok(());
        };
        let (interval, mirrored) = (there.interval().unwrap(), back.interval().unwrap());
        let width = scale.highest - scale.lowest;
        prop_assert!((there.difference() + back.difference()).abs() <= 1e-12 && is_same(Some(there.p()), Some(back.p())));
        prop_assert!((interval.low + mirrored.high).abs() < 1e-12 && (interval.high + mirrored.low).abs() < 1e-12);
        prop_assert!(holds(interval, there.difference()) && -width <= interval.low && interval.high <= width);
        let p = there.p();
        prop_assert!((0.0..=1.0).contains(&p));
        let distance = interval.low.abs().min(interval.high.abs());
        prop_assert!(distance < 1e-9 || (p < 0.05) != holds(interval, 0.0), "{there:?}");
    }

    #[test]
    fn a_guarded_change_of_shares_is_that_of_ones_and_zeros(x0 in count(), y0 in count(), x1 in count(), y1 in count()) {
        let (Some(n0), Some(n1)) = (x0.checked_add(y0), x1.checked_add(y1)) else { return Ok(()) };
        let scale = Bounds { lowest: 0.0, highest: 1.0 };
        let (before, after) = ([(0, y0), (1, x0)], [(0, y1), (1, x1)]);
        let figures = |change: GuardedChange<'_>| (change.difference(), change.interval(), change.p());
        let means = GuardedChange::of_means(&before, &after, scale).map(figures);
        prop_assert_eq!(means, GuardedChange::of_shares((x0, n0), (x1, n1)).map(figures));
        prop_assert!(GuardedChange::of_shares((1, 0), (x1, n1)).is_none());
    }

    #[test]
    fn the_worst_case_from_a_mean_holds_the_interval_that_the_lost_answers_would_have_given(
        table in table(), highest in prop_oneof![3 => Just(11.0), 1 => Just(20.0)],
    ) {
        let scale = Bounds { lowest: 1.0, highest };
        let round = |of: fn(&(u64, u64)) -> u64| -> Vec<(i64, u64)> { (1..).zip(table.iter().map(of)).collect() };
        let (before, after) = (round(|pair| pair.0), round(|pair| pair.1));
        let Some(own) = GuardedChange::of_means(&before, &after, scale).and_then(|change| change.interval()) else { return Ok(()) };
        let known = moments(&before);
        let worst = change_from_mean_only((known.mean().unwrap(), 0.0), Some(known.n()), &after, scale).unwrap();
        let Some(worst) = worst.interval else {
            prop_assert!(highest > 11.0);
            return Ok(());
        };
        let slack = 1e-9;
        prop_assert!(worst.low <= own.low + slack && own.high <= worst.high + slack, "{own:?} {worst:?}");
    }

    #[test]
    fn holm_never_lowers_a_p_and_keeps_the_order(p in prop::collection::vec(0.0..=1.0_f64, 0..12)) {
        let adjusted = holm(&p);
        prop_assert_eq!(adjusted.len(), p.len());
        for (i, (a, raw)) in adjusted.iter().zip(&p).enumerate() {
            prop_assert!(a >= raw && *a <= 1.0);
            for (b, other) in adjusted.iter().zip(&p).skip(i) {
                prop_assert!(raw > other || a <= b);
                prop_assert!(raw < other || a >= b);
            }
        }
    }

    #[test]
    fn the_needed_number_is_enough_and_one_less_is_not(sd in 0.01..5.0_f64, distance in 0.01..5.0_f64) {
        let n = needed_answers(sd, distance).unwrap();
        let margin = |n: u64| Level::OneSided.student(float(n) - 1.0) * sd / float(n).sqrt();
        prop_assert!(margin(n) <= distance * (1.0 + 1e-12));
        prop_assert!(n == 2 || margin(n - 1) > distance * (1.0 - 1e-12));
    }

    #[test]
    fn alpha_is_at_most_one(people in prop::collection::vec(prop::collection::vec(1..=5_i64, 4), 0..30)) {
        let items: Vec<Moments> = (0..4).map(|item| Moments::from_counts(people.iter().map(|person| (person[item], 1)))).collect();
        let sums = Moments::from_counts(people.iter().map(|person| (person.iter().sum(), 1)));
        if let Some(alpha) = alpha_of_sums(&items, &sums) {
            prop_assert!(alpha.value <= 1.0 + 1e-12);
        }
    }

    #[test]
    fn weighting_stays_on_the_scale_and_costs_precision(
        cells in prop::collection::vec((1..=5_i64, prop::option::of(prop_oneof![Just(0.0), 0.01..365.0_f64, any::<f64>()]), count()), 0..12),
        cap in prop::option::of(0.1..10.0_f64),
    ) {
        let cells = cells.into_iter().map(|(value, visits, count)| Cell { value, visits, count });
        let scale = Bounds { lowest: 1.0, highest: 5.0 };
        let Some(guest) = per_guest(cells, cap, scale) else { return Ok(()) };
        prop_assert!(guest.mean >= 1.0 - 1e-9 && guest.mean <= 5.0 + 1e-9, "{guest:?}");
        // Beyond 2^53 answers are counted to the nearest number that has a place.
        prop_assert!(guest.trimmed <= guest.n || guest.n > 1 << 53, "{guest:?}");
        prop_assert!(guest.interval.is_none_or(|interval| guest.n >= 2 && interval.low <= interval.high), "{guest:?}");
    }

    #[test]
    fn guests_who_all_say_the_same_tell_of_no_spread_however_often_they_come(
        visits in prop::collection::vec(0.1..365.0_f64, 1..5), value in 1..=5_i64,
    ) {
        let cells = visits.into_iter().map(|visits| Cell { value, visits: Some(visits), count: 20 });
        let guest = per_guest(cells, None, Bounds { lowest: 1.0, highest: 5.0 }).unwrap();
        prop_assert_eq!((guest.standard_error, guest.interval), (None, None));
    }

    #[test]
    fn equal_visits_weigh_nothing(tally in prop::collection::vec(real_count(), 5), visits in 0.1..365.0_f64) {
        let scale = Bounds { lowest: 1.0, highest: 5.0 };
        let cells = (1..).zip(&tally).map(|(value, &count)| Cell { value, visits: Some(visits), count });
        let plain = Moments::from_counts((1..).zip(tally.iter().copied()));
        let Some(guest) = per_guest(cells, Some(1.5), scale) else { return Ok(()) };
        prop_assert!((guest.mean - plain.mean().unwrap()).abs() < 1e-9 && guest.trimmed == 0);
        if let (Some(a), Some(sd)) = (guest.standard_error, plain.sd()) {
            let b = sd / float(plain.n()).sqrt();
            prop_assert!((a - b).abs() <= 1e-9 * b);
        }
    }

    #[test]
    fn trends_never_panic_and_turn_with_time(years in prop::collection::vec((-3_000..3_000_i32, real_count(), real_count()), 0..7)) {
        let share: Vec<_> = years.iter().map(|&(year, x, y)| (year, x, x + y)).collect();
        let back: Vec<_> = share.iter().map(|&(year, x, n)| (-year, x, n)).collect();
        if let (Some(there), Some(back)) = (trend_of_share(&share), trend_of_share(&back)) {
            prop_assert!((there.slope + back.slope).abs() <= 1e-9 && (there.p - back.p).abs() < 1e-6);
        }
        let means = |sign: i32| years.iter().map(|&(year, x, y)| (sign * year, Moments::from_counts([(1, x), (5, y)]))).collect::<Vec<_>>();
        if let (Some(there), Some(back)) = (trend_of_mean(&means(1)), trend_of_mean(&means(-1))) {
            prop_assert!((there.slope + back.slope).abs() <= 1e-9 && there.p.is_none_or(|p| (0.0..=1.0).contains(&p)));
        }
    }

    #[test]
    fn extreme_years_and_any_reported_figure_never_panic(
        years in prop::collection::vec((any::<i32>(), any::<u64>(), any::<u64>()), 0..5),
        digits in any::<i64>(), decimals in any::<u32>(), n in any::<u64>(), items in any::<u64>(),
    ) {
        let _ = trend_of_share(&years);
        let _ = trend_of_mean(&years.iter().map(|&(year, x, y)| (year, Moments::from_counts([(1, x), (5, y)]))).collect::<Vec<_>>());
        let _ = brunner_munzel(&years.iter().map(|&(_, x, y)| (x, y)).collect::<Vec<_>>());
        let _ = grim(Reported { digits, decimals: decimals % 12 }, n, items);
    }
}

fn float(n: u64) -> f64 {
    f64::from(u32::try_from(n).unwrap())
}

fn swapped(table: &[(u64, u64)]) -> Vec<(u64, u64)> {
    table.iter().map(|&(x, y)| (y, x)).collect()
}

fn is_opposite(there: &TestedChange, back: &TestedChange) -> bool {
    is_mirrored(Some(there.difference), Some(back.difference))
        && is_same(there.p, back.p)
        && is_mirrored(there.effect, back.effect)
        && is_mirrored(there.interval.map(|i| i.low), back.interval.map(|i| i.high))
}
