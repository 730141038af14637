//! Sensitive choices of few guests: bands instead of counts.
//!
//! When at most one guest, or all but at most one, chose some option, *every* option is shown as a band only. Exact counts of
//! the others would give the blurred one away, since all of them add up to the number of answers. Even bands can do so: of
//! twelve answers "in between", "at most one" and "at most one" can only be 10, 1 and 1. Such bands are withheld whole, and
//! look like too few answers. Whether that happens depends on the bands alone, so that it tells nothing more.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::super::ids::Code;

/// What is shown of one option in place of its count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Blur {
    /// Nobody, or one guest.
    AtMost,
    /// At least two chose it, and at least two did not.
    Between,
    /// Everybody, or all but one.
    AtLeast,
}

impl Blur {
    fn of(count: u64, answered: u64) -> Self {
        match count {
            0..=1 => Self::AtMost,
            _ if count.saturating_add(1) >= answered => Self::AtLeast,
            _ => Self::Between,
        }
    }

    /// The lowest and the highest count that the band stands for.
    #[must_use]
    pub const fn range(self, answered: u64) -> (u64, u64) {
        match self {
            Self::AtMost => (0, 1),
            Self::Between => (2, answered.saturating_sub(2)),
            Self::AtLeast => (answered.saturating_sub(1), answered),
        }
    }
}

/// The bands of all options; none when they would fix a count.
///
/// `exclusive` names the options of a question with many choices that stand alone.
pub fn blurred(
    answered: u64,
    counts: &BTreeMap<Code, u64>,
    many: bool,
    exclusive: &BTreeSet<Code>,
) -> Option<BTreeMap<Code, Blur>> {
    let bands: BTreeMap<Code, Blur> = counts.iter().map(|(code, n)| (code.clone(), Blur::of(*n, answered))).collect();
    let (alone, together): (Vec<_>, Vec<_>) = bands.iter().partition(|(code, _)| !many || exclusive.contains(*code));
    let ranges = |part: Vec<(&Code, &Blur)>| part.iter().map(|(_, band)| band.range(answered)).collect::<Vec<_>>();
    let is_open = every_count_is_open(answered, &ranges(alone), &ranges(together));
    is_open.then_some(bands)
}

type Range = (u64, u64);

/// True when each count can still be at least two numbers.
///
/// `alone`: options of which each guest chose at most one and then nothing else; `together`: options that may be ticked
/// together. Every guest chose at least one option. So with `p` guests who ticked freely, the counts of the first kind add
/// up to `n - p`, and those of the second lie between nobody and `p` and add up to at least `p`. The counts that this allows
/// are found exactly, for each `p`; `n` is below twenty.
fn every_count_is_open(n: u64, alone: &[Range], together: &[Range]) -> bool {
    let mut possible: Vec<Option<Range>> = vec![None; alone.len().saturating_add(together.len())];
    for p in 0..=n {
        let free: Vec<Range> = together.iter().map(|(low, high)| (*low, (*high).min(p))).collect();
        let fits = free.iter().all(|(low, high)| low <= high)
            && highest_sum(&free) >= p
            && (lowest_sum(alone)..=highest_sum(alone)).contains(&n.saturating_sub(p));
        if !fits {
            continue;
        }
        let of_alone = alone.iter().map(|range| {
            let (low, high) = *range;
            let rest = n.saturating_sub(p);
            let others_high = highest_sum(alone).saturating_sub(high);
            let others_low = lowest_sum(alone).saturating_sub(low);
            (low.max(rest.saturating_sub(others_high)), high.min(rest.saturating_sub(others_low)))
        });
        let of_together = free.iter().map(|(low, high)| {
            let others_high = highest_sum(&free).saturating_sub(*high);
            ((*low).max(p.saturating_sub(others_high)), *high)
        });
        for (known, now) in possible.iter_mut().zip(of_alone.chain(of_together)) {
            *known = Some(known.map_or(now, |(low, high)| (low.min(now.0), high.max(now.1))));
        }
    }
    possible.iter().all(|range| range.is_some_and(|(low, high)| low < high))
}

fn lowest_sum(ranges: &[Range]) -> u64 {
    ranges.iter().map(|range| range.0).sum()
}

fn highest_sum(ranges: &[Range]) -> u64 {
    ranges.iter().map(|range| range.1).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bands(answered: u64, counts: &[u64], many: bool) -> Option<Vec<Blur>> {
        let codes = ["a", "b", "c", "d", "e"].map(|code| code.parse::<Code>().unwrap());
        let counts = codes.into_iter().zip(counts.iter().copied()).collect();
        Some(blurred(answered, &counts, many, &BTreeSet::new())?.into_values().collect())
    }

    #[test]
    fn nobody_and_one_guest_look_the_same() {
        assert_eq!(bands(14, &[0, 14], false), Some(vec![Blur::AtMost, Blur::AtLeast]));
        assert_eq!(bands(14, &[1, 13], false), Some(vec![Blur::AtMost, Blur::AtLeast]));
        assert_eq!(bands(14, &[0, 6, 8], false), Some(vec![Blur::AtMost, Blur::Between, Blur::Between]));
    }

    #[test]
    fn bands_that_fix_a_count_are_withheld() {
        assert_eq!(bands(12, &[10, 1, 1], false), None, "only 10, 1 and 1 fit these bands");
        assert_eq!(bands(10, &[0, 2, 2, 2, 4], false).map(|b| b.len()), Some(5));
        assert_eq!(bands(12, &[10, 1, 1], true), None, "everybody ticked something");
        assert_eq!(bands(12, &[12, 0], true), Some(vec![Blur::AtLeast, Blur::AtMost]));
    }

    /// Whoever knows the rule and sees the bands cannot tell a count. Tried with every table of three or four options.
    #[test]
    fn no_count_can_be_worked_out_from_bands() {
        for n in [10_u64, 11, 19] {
            let mut seen: BTreeMap<String, Vec<Range>> = BTreeMap::new();
            for first in 0..=n {
                for second in 0..=(n - first) {
                    for third in 0..=(n - first - second) {
                        let table = [first, second, third, n - first - second - third];
                        if let Some(shown) = bands(n, &table, false) {
                            let ranges = seen.entry(format!("{shown:?}")).or_insert_with(|| vec![(n, 0); 4]);
                            for (range, count) in ranges.iter_mut().zip(table) {
                                *range = (range.0.min(count), range.1.max(count));
                            }
                        }
                    }
                }
            }
            assert!(!seen.is_empty());
            assert!(seen.values().flatten().all(|(low, high)| low < high), "{seen:?}");
        }
    }
}
