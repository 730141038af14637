//! What is shown of one question of one round.

use std::collections::BTreeMap;

use super::super::tally::{Counts, Tally};
use super::blur::blurred;
use super::thresholds::{SMALLEST_FOR_DISTRIBUTION, SMALLEST_FOR_EXTREME_SHARE, Traits, smallest_shown};
use super::{End, Released};

/// The rule for one question. `tally` holds every answer to it in the round.
#[must_use]
pub fn released(tally: &Tally, traits: &Traits) -> Released {
    let answered = tally.answered;
    if answered < smallest_shown(&tally.counts) {
        return Released::Withheld;
    }
    let is_large = answered >= SMALLEST_FOR_DISTRIBUTION && (!traits.sensitive || !tells_of_all(tally));
    match &tally.counts {
        Counts::Values(counts) if is_large => Released::Values { answered, counts: counts.clone() },
        Counts::Values(counts) => mean_alone(answered, counts),
        Counts::Options { counts, many } if is_large => {
            Released::Options { answered, counts: counts.clone(), many: *many, sensitive: traits.sensitive }
        }
        Counts::Options { counts, many } => blurred(answered, counts, *many, &traits.exclusive)
            .map_or(Released::Withheld, |shares| Released::Blurred { answered, shares, many: *many }),
    }
}

/// True when, of fewer than twenty, at most one or all but at most one gave some answer.
///
/// One guest is included because a rule that acted on nobody alone would tell that it was nobody.
fn tells_of_all(tally: &Tally) -> bool {
    let is_extreme = |count: &u64| *count <= 1 || count.saturating_add(1) >= tally.answered;
    tally.answered < SMALLEST_FOR_EXTREME_SHARE
        && match &tally.counts {
            Counts::Values(counts) => counts.values().any(is_extreme),
            Counts::Options { counts, .. } => counts.values().any(is_extreme),
        }
}

/// The mean without the counts behind it.
///
/// A mean so near an end of the scale that one guest at the other end would not fit tells what nobody answered, and at the
/// very end it tells what everybody did. So one that is at most the width of the scale away, counted in the sum, is shown as
/// "at most" or "at least". That one guest may be at the other end is then always possible. With two values every mean tells
/// all.
fn mean_alone(answered: u64, counts: &BTreeMap<i64, u64>) -> Released {
    let (Some(&lowest), Some(&highest)) = (counts.keys().next(), counts.keys().next_back()) else {
        return Released::Withheld;
    };
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let width = highest.saturating_sub(lowest);
    if width < 2 {
        return Released::Withheld;
    }
    let sum = counts.iter().fold(0_i64, |sum, (value, count)| sum.saturating_add(value.saturating_mul(number(*count))));
    let above_lowest = sum.saturating_sub(lowest.saturating_mul(number(answered)));
    let below_highest = highest.saturating_mul(number(answered)).saturating_sub(sum);
    if below_highest <= width {
        Released::NearEnd { answered, end: End::Highest, lowest, highest }
    } else if above_lowest <= width {
        Released::NearEnd { answered, end: End::Lowest, lowest, highest }
    } else {
        Released::Mean { answered, sum, lowest, highest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratings(counts: &[u64]) -> Tally {
        Tally { answered: counts.iter().sum(), counts: Counts::Values((1..).zip(counts.iter().copied()).collect()) }
    }

    /// Every way to share `n` answers among `k` values.
    fn all_tables(n: u64, k: usize) -> Vec<Vec<u64>> {
        if k == 1 {
            return vec![vec![n]];
        }
        let with_first =
            |first: u64| all_tables(n - first, k - 1).into_iter().map(move |rest| [vec![first], rest].concat());
        (0..=n).flat_map(with_first).collect()
    }

    /// Whoever knows the rule and sees what it shows cannot tell any hidden count. Tried with every table there is.
    #[test]
    fn no_count_can_be_worked_out_from_a_mean_alone() {
        for (sensitive, sizes, widths) in [(false, 5..10, 2..6), (true, 5..20, 2..5)] {
            let traits = Traits { sensitive, ..Traits::default() };
            for (n, k) in sizes.flat_map(|n| widths.clone().map(move |k| (n, k))) {
                let mut seen: BTreeMap<String, Vec<(u64, u64)>> = BTreeMap::new();
                for table in all_tables(n, k) {
                    let shown = released(&ratings(&table), &traits);
                    if matches!(shown, Released::Withheld | Released::Values { .. }) {
                        continue;
                    }
                    let ranges = seen.entry(format!("{shown:?}")).or_insert_with(|| vec![(u64::MAX, 0); k]);
                    for (range, count) in ranges.iter_mut().zip(&table) {
                        *range = (range.0.min(*count), range.1.max(*count));
                    }
                }
                for (shown, ranges) in seen {
                    assert!(ranges.iter().all(|(low, high)| low < high), "{shown} tells {ranges:?}");
                }
            }
        }
    }

    #[test]
    fn a_mean_of_six_at_the_end_of_the_scale_is_only_near_it() {
        let near = Released::NearEnd { answered: 6, end: End::Highest, lowest: 1, highest: 5 };
        assert_eq!(released(&ratings(&[0, 0, 0, 0, 6]), &Traits::default()), near);
        assert_eq!(
            released(&ratings(&[1, 0, 0, 0, 5]), &Traits::default()),
            near,
            "so one guest may be at the other end"
        );
        let mean = Released::Mean { answered: 6, sum: 25, lowest: 1, highest: 5 };
        assert_eq!(released(&ratings(&[0, 1, 0, 2, 3]), &Traits::default()), mean);
    }

    #[test]
    fn a_sensitive_rating_with_an_empty_value_shows_its_mean_alone_below_twenty() {
        let sensitive = Traits { sensitive: true, ..Traits::default() };
        assert!(matches!(released(&ratings(&[0, 5, 5, 5, 4]), &sensitive), Released::Mean { answered: 19, .. }));
        assert!(matches!(released(&ratings(&[0, 5, 5, 5, 5]), &sensitive), Released::Values { .. }));
        assert!(matches!(released(&ratings(&[2, 2, 2, 2, 2]), &sensitive), Released::Values { .. }));
        assert_eq!(released(&ratings(&[0, 12]), &sensitive), Released::Withheld, "with two values a mean tells all");
    }
}
