//! Pass or fail, and how sure.

use super::figure::{Bound, Figure, Outcome, meets};
use crate::card::Better;
use crate::ids::Code;
use crate::stats::Side;

/// The verdict on one measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// No target was declared for the year.
    NoTarget,
    /// A target, but no figure.
    NoData,
    /// A target, but too few answers to show a figure.
    TooFew,
    /// Met, and the one-sided 95 % bound lies on the good side of the target too. A count that is met is clearly met.
    ClearlyMet,
    /// Met, but the sample cannot rule out that the truth misses.
    MetWithinMargin,
    /// Missed, but the sample cannot rule out that the truth meets.
    MissedWithinMargin,
    /// Missed, and the one-sided 95 % bound lies on the bad side too. A count that is missed is clearly missed.
    ClearlyMissed,
}

impl Verdict {
    /// `met` is the plain comparison of the unrounded figure with the target: the pass or fail that a report prints.
    #[must_use]
    pub fn of(outcome: &Outcome, target: Option<f64>, better: Better) -> Self {
        match (target, outcome) {
            (None, _) => Self::NoTarget,
            (Some(_), Outcome::Missing) => Self::NoData,
            (
                Some(_),
                Outcome::TooFew
                | Outcome::NearNone { .. }
                | Outcome::NearAll { .. }
                | Outcome::NearLowest { .. }
                | Outcome::NearHighest { .. },
            ) => Self::TooFew,
            (Some(target), Outcome::Known(figure)) => Self::of_figure(figure, target, better),
        }
    }

    fn of_figure(figure: &Figure, target: f64, better: Better) -> Self {
        let meets = |value: f64| meets(value, target, better);
        let is_met = meets(figure.value);
        // The bound that lies nearest to the target, or beyond it.
        let side = if is_met == (better != Better::Lower) { Side::Lower } else { Side::Upper };
        let is_clear = match figure.bound(side) {
            Bound::Exact => true,
            Bound::At(bound) => meets(bound) == is_met,
            Bound::Unknown => false,
        };
        match (is_met, is_clear) {
            (true, true) => Self::ClearlyMet,
            (true, false) => Self::MetWithinMargin,
            (false, false) => Self::MissedWithinMargin,
            (false, true) => Self::ClearlyMissed,
        }
    }

    /// Met or missed; none when there is nothing to compare.
    #[must_use]
    pub const fn is_met(self) -> Option<bool> {
        match self {
            Self::ClearlyMet | Self::MetWithinMargin => Some(true),
            Self::ClearlyMissed | Self::MissedWithinMargin => Some(false),
            Self::NoTarget | Self::NoData | Self::TooFew => None,
        }
    }

    /// Met or missed, and sure.
    #[must_use]
    pub const fn is_clear(self) -> bool {
        matches!(self, Self::ClearlyMet | Self::ClearlyMissed)
    }

    /// A stable name for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoTarget => "no_target",
            Self::NoData => "no_data",
            Self::TooFew => "too_few",
            Self::ClearlyMet => "clearly_met",
            Self::MetWithinMargin => "met_within_margin",
            Self::MissedWithinMargin => "missed_within_margin",
            Self::ClearlyMissed => "clearly_missed",
        }
    }
}

/// The verdict on a dimension, from the measures that decide it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DimensionVerdict {
    /// No deciding measure has a target.
    NoTarget,
    /// Every deciding measure is met; `clearly` when each of them is clearly met.
    Passed { clearly: bool },
    /// At least one deciding measure is missed: these; `clearly` when one of them is clearly missed.
    Failed { missed: Vec<Code>, clearly: bool },
    /// None is missed, but these have no figure yet.
    Open { waiting_for: Vec<Code> },
}

impl DimensionVerdict {
    /// Weighs the measures that decide: all of a dimension, or its lead measure alone.
    #[must_use]
    pub fn of(deciding: &[(Code, Verdict)]) -> Self {
        let with = |wanted: fn(Verdict) -> bool| -> Vec<Code> {
            deciding.iter().filter(|(_, verdict)| wanted(*verdict)).map(|(code, _)| code.clone()).collect()
        };
        let missed = with(|verdict| verdict.is_met() == Some(false));
        let waiting_for = with(|verdict| matches!(verdict, Verdict::NoData | Verdict::TooFew));
        let met = with(|verdict| verdict.is_met() == Some(true));
        let clearly_met = with(|verdict| verdict == Verdict::ClearlyMet);
        if !missed.is_empty() {
            let clearly = !with(|verdict| verdict == Verdict::ClearlyMissed).is_empty();
            Self::Failed { missed, clearly }
        } else if !waiting_for.is_empty() {
            Self::Open { waiting_for }
        } else if met.is_empty() {
            Self::NoTarget
        } else {
            Self::Passed { clearly: clearly_met.len() == met.len() }
        }
    }

    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoTarget => "no_target",
            Self::Passed { clearly: true } => "clearly_passed",
            Self::Passed { clearly: false } => "passed_within_margin",
            Self::Failed { clearly: true, .. } => "clearly_failed",
            Self::Failed { clearly: false, .. } => "failed_within_margin",
            Self::Open { .. } => "open",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dimension_stands_as_its_weakest_deciding_measure_lets_it() {
        use Verdict::{ClearlyMet, ClearlyMissed, MetWithinMargin, MissedWithinMargin, NoData, NoTarget, TooFew};
        for (verdicts, code) in [
            (&[][..], "no_target"),
            (&[NoTarget], "no_target"),
            (&[ClearlyMet, ClearlyMet], "clearly_passed"),
            (&[ClearlyMet, MetWithinMargin], "passed_within_margin"),
            (&[ClearlyMet, NoData], "open"),
            (&[TooFew], "open"),
            (&[ClearlyMet, MissedWithinMargin, NoData], "failed_within_margin"),
            (&[MissedWithinMargin, ClearlyMissed], "clearly_failed"),
        ] {
            let deciding: Vec<(Code, Verdict)> =
                verdicts.iter().map(|verdict| ("meals".parse().unwrap(), *verdict)).collect();
            assert_eq!(DimensionVerdict::of(&deciding).code(), code, "{verdicts:?}");
        }
    }
}
