//! How many answers would have settled the verdict, and how small a change the next round could see.

use super::super::figure::{Basis, Figure, is_on};
use super::super::verdict::Verdict;
use crate::stats::{
    detectable_change, detectable_change_of_share, needed_answers_for_guarded_share, needed_answers_guarded,
};

/// How many answers would have made a verdict clear, the spread being what it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// The verdict is clear already; as few as this would have been enough.
    Enough(u64),
    /// More than answered.
    More(u64),
    /// The figure is exactly on its target: no number of answers settles that.
    OnTarget,
}

/// None for what is not sampled, and where the answers show no spread.
pub(super) fn needed(figure: &Figure, target: f64, verdict: Verdict) -> Option<Needed> {
    if is_on(figure.value, target) && matches!(figure.basis, Basis::Mean { .. } | Basis::Share { .. }) {
        return Some(Needed::OnTarget);
    }
    let (answers, answered) = match &figure.basis {
        Basis::Mean { moments, counts, bounds } => (needed_answers_guarded(counts, *bounds, target)?, moments.n()),
        Basis::Share { hits, answered } => (needed_answers_for_guarded_share(*hits, *answered, target)?, *answered),
        _ => return None,
    };
    match (verdict.is_clear(), answers <= answered) {
        (true, true) => Some(Needed::Enough(answers)),
        (false, false) => Some(Needed::More(answers)),
        // At the last digit the two may differ by an answer: then there is nothing to say.
        _ => None,
    }
}

/// Whether the interval leaves room for the target although the verdict is clear: it leaves 2.5 % beyond each end, and a verdict
/// 5 % beyond one.
pub(super) fn does_interval_reach(figure: &Figure, target: f64, verdict: Verdict) -> bool {
    verdict.is_clear() && figure.interval().is_some_and(|interval| (interval.low..=interval.high).contains(&target))
}

/// The change of the next round, as large as this one, that would be found with about 80 % power if this were the only figure
/// looked at. None where neither way has room for it on the scale, and where the answers show no spread.
pub(super) fn detectable(figure: &Figure) -> Option<f64> {
    let (change, lowest, highest) = match &figure.basis {
        Basis::Mean { moments, counts, bounds } if !moments.is_constant() => {
            (detectable_change(counts, *bounds)?, bounds.lowest, bounds.highest)
        }
        Basis::Share { hits, answered } if *hits > 0 && hits < answered => {
            (detectable_change_of_share(*hits, *answered)?, 0.0, 1.0)
        }
        _ => return None,
    };
    let room = (figure.value - lowest).max(highest - figure.value);
    Some(change).filter(|change| *change <= room)
}
