//! The change of a measure from one year to the next, and whether it is more than chance.

use super::figure::{Basis, Figure, Form};
use crate::card::Better;
use crate::stats::GuardedChange;

/// The largest adjusted p-value that still counts as a real change.
const LEVEL: f64 = 0.05;

/// From the year before to this year.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub from_year: i32,
    /// The figure of the year before.
    pub before: f64,
    /// This year's figure less the year before's. Of a share, a fraction: 0.12 is twelve percentage points.
    pub difference: f64,
    /// The p-value of this change alone.
    pub p: Option<f64>,
    /// Adjusted for looking at all the scorecard's survey measures at once (Holm 1979).
    pub adjusted_p: Option<f64>,
    pub finding: Finding,
}

/// What a change amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// More than chance, and in the good direction.
    RealImprovement,
    /// More than chance, and in the bad direction.
    RealDecline,
    /// More than chance, in a measure where neither direction is good.
    RealChange,
    /// Chance alone could have made it.
    MayBeChance,
    /// Counted, not sampled: a difference is a difference.
    Counted,
    /// Too few answers in one of the years, or a computed figure, for which no test is made.
    NotTested,
}

/// The change between two figures of one measure.
///
/// None when one is a mean and the other a share, or their scales differ. Breaks that only the questionnaires tell of are
/// found before coming here.
pub(super) fn between(from_year: i32, before: &Figure, now: &Figure) -> Option<Change> {
    if !is_comparable(&before.form, &now.form) {
        return None;
    }
    let difference = now.value - before.value;
    let finding = match (&before.basis, &now.basis) {
        (Basis::Exact, Basis::Exact) => Finding::Counted,
        _ => Finding::NotTested,
    };
    Some(Change {
        from_year,
        before: before.value,
        difference,
        p: sampled(before, now).map(|change| change.p()),
        adjusted_p: None,
        finding,
    })
}

/// The change between two sampled figures; none where one is not sampled, or its spread is not known.
pub(super) fn sampled<'a>(before: &'a Figure, now: &'a Figure) -> Option<GuardedChange<'a>> {
    match (&before.basis, &now.basis) {
        (Basis::Mean { counts: before, bounds, .. }, Basis::Mean { counts: now, .. }) => {
            GuardedChange::of_means(before, now, *bounds)
        }
        (Basis::Share { hits: x0, answered: n0 }, Basis::Share { hits: x1, answered: n1 }) => {
            GuardedChange::of_shares((*x0, *n0), (*x1, *n1))
        }
        _ => None,
    }
}

impl Change {
    /// Settles what the change amounts to, once the p-value is adjusted.
    pub(super) fn judge(&mut self, adjusted_p: f64, better: Better) {
        self.adjusted_p = Some(adjusted_p);
        let has_risen = self.difference > 0.0;
        self.finding = match (adjusted_p < LEVEL, better) {
            (false, _) => Finding::MayBeChance,
            (true, Better::Neither) => Finding::RealChange,
            (true, Better::Higher) if has_risen => Finding::RealImprovement,
            (true, Better::Lower) if !has_risen => Finding::RealImprovement,
            (true, Better::Higher | Better::Lower) => Finding::RealDecline,
        };
    }
}

fn is_comparable(before: &Form, now: &Form) -> bool {
    match (before, now) {
        (Form::Score { .. }, Form::Score { .. }) => before == now,
        (Form::Share, Form::Share) | (Form::Amount { .. }, Form::Amount { .. }) => true,
        _ => false,
    }
}
