//! The figure of one measure in one year.

use std::collections::BTreeMap;

use crate::card::formula::{Reach, Uncertain};
use crate::card::{Better, MeasureDefinition, Part, ScorecardDefinition, Source};
use crate::evidence::Evidence;
use crate::evidence::Quantity;
use crate::evidence::history::ReportedFigure;
use crate::ids::Code;
use crate::release::{MeanFigure, Released, ShareFigure};
use crate::stats::{
    Bounds, Interval, Moments, Side, guarded_bound, guarded_ends, guarded_interval, guarded_share_bound, wilson,
};

/// What is known of a measure in a year.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Not asked, not recorded, or not computable.
    Missing,
    /// Asked, but too few answered to show anything.
    TooFew,
    /// A sensitive share near none: at most [`crate::release::BLURRED_SHARE`].
    NearNone {
        answered: u64,
    },
    /// A sensitive share near all.
    NearAll {
        answered: u64,
    },
    /// A mean of few answers near the lowest value: at most `bound`.
    NearLowest {
        answered: u64,
        bound: f64,
    },
    /// A mean of few answers near the highest value: at least `bound`.
    NearHighest {
        answered: u64,
        bound: f64,
    },
    Known(Figure),
}

impl Outcome {
    #[must_use]
    pub const fn figure(&self) -> Option<&Figure> {
        match self {
            Self::Known(figure) => Some(figure),
            _ => None,
        }
    }

    /// Asked, but not shown, or not exactly: too few answered.
    #[must_use]
    pub const fn is_withheld(&self) -> bool {
        !matches!(self, Self::Missing | Self::Known(_))
    }
}

/// How a figure is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    /// A mean on a scale from `lowest` to `highest`.
    Score { lowest: f64, highest: f64 },
    /// A fraction, written as a percentage.
    Share,
    /// An amount; shown as a multiple of `round_to` when it is no more exact than that.
    Amount { round_to: Option<u32> },
}

/// A value and how sure we may be of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Unrounded. A share is a fraction.
    pub value: f64,
    pub form: Form,
    /// Guests who answered; none for what staff counted.
    pub answered: Option<u64>,
    /// The recorded parts of a count.
    pub parts: Vec<(Code, Quantity)>,
    /// What the figure was computed from.
    pub(super) basis: Basis,
}

/// The sufficient statistics behind a figure: what tests and bounds need.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Basis {
    Mean {
        moments: Moments,
        /// How many gave each value, ascending.
        counts: Vec<(i64, u64)>,
        bounds: Bounds,
    },
    /// Too few answers for an interval.
    MeanOnly,
    /// Typed in from a report: the spread is not known.
    Reported(ReportedFigure),
    Share {
        hits: u64,
        answered: u64,
    },
    /// Counted, not sampled.
    Exact,
    /// A formula; none where it is not known how far its measures may be from the truth.
    Derived(Option<Reach>),
}

/// The one-sided 95 % bound of a figure on the side where a target might lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Bound {
    /// Counted: the figure itself.
    Exact,
    At(f64),
    /// Too few answers to say.
    Unknown,
}

impl Figure {
    /// The bound that a target must lie beyond for the verdict to be clear.
    pub(super) fn bound(&self, side: Side) -> Bound {
        let at = |bound: Option<f64>| bound.map_or(Bound::Unknown, Bound::At);
        match &self.basis {
            Basis::Mean { counts, bounds, .. } => at(guarded_bound(counts, *bounds, side)),
            Basis::MeanOnly | Basis::Reported(_) => Bound::Unknown,
            Basis::Share { hits, answered } => at(guarded_share_bound(*hits, *answered, side)),
            Basis::Exact => Bound::Exact,
            Basis::Derived(reach) => at(reach.map(|reach| match side {
                Side::Lower => reach.bounds.low,
                Side::Upper => reach.bounds.high,
            })),
        }
    }

    /// Where the true value may be, at 95 %; none for a count, and where too few answered.
    ///
    /// Computed when asked for: a page of many units shows verdicts alone.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        match &self.basis {
            Basis::Mean { counts, bounds, .. } => guarded_interval(counts, *bounds),
            Basis::Share { hits, answered } => wilson(*hits, *answered),
            Basis::MeanOnly | Basis::Reported(_) | Basis::Exact => None,
            // A formula of counts alone is exact: both ends are the value itself.
            Basis::Derived(reach) => reach.map(|reach| reach.interval).filter(|interval| interval.low < interval.high),
        }
    }

    /// For formulas that use this figure.
    fn uncertain(&self) -> Uncertain {
        let reach = || {
            if let Basis::Mean { counts, bounds, .. } = &self.basis {
                let (interval, bounds) = guarded_ends(counts, *bounds)?;
                return Some(Reach { interval, bounds });
            }
            let end = |side| match self.bound(side) {
                Bound::At(end) => Some(end),
                Bound::Exact => Some(self.value),
                Bound::Unknown => None,
            };
            let bounds = Interval { low: end(Side::Lower)?, high: end(Side::Upper)? };
            let interval = match self.basis {
                Basis::Exact => bounds,
                Basis::Derived(reach) => reach?.interval,
                _ => self.interval()?,
            };
            Some(Reach { interval, bounds })
        };
        Uncertain { value: self.value, reach: reach() }
    }

    /// Counted, or computed from counts alone: not sampled, and so not unsure.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        match &self.basis {
            Basis::Exact => true,
            Basis::Derived(reach) => reach.is_some_and(|reach| reach.interval.low >= reach.interval.high),
            _ => false,
        }
    }

    /// Computed by a formula from figures that are themselves uncertain.
    #[must_use]
    pub fn is_estimate(&self) -> bool {
        matches!(self.basis, Basis::Derived(_)) && !self.is_counted()
    }

    /// Typed in from a report, not answered in a round.
    #[must_use]
    pub const fn is_reported(&self) -> bool {
        matches!(self.basis, Basis::Reported(_))
    }

    /// Decimals that keep the written figure honest.
    ///
    /// `usual`, or more (at most three more) when the rounded figure would stand on another side of the target than the
    /// figure does: look equal to a target that it misses, or short of one that it meets.
    #[must_use]
    pub fn decimals(&self, usual: u8, target: Option<f64>, better: Better) -> u8 {
        let Some(target) = target else { return usual };
        let scale = if self.form == Form::Share { 100.0 } else { 1.0 };
        let is_met = meets(self.value, target, better);
        let is_honest = |decimals: &u8| {
            let unit = 10_f64.powi(i32::from(*decimals)) * scale;
            meets((self.value * unit).round() / unit, target, better) == is_met
        };
        (usual..=usual.saturating_add(3)).find(is_honest).unwrap_or(usual.saturating_add(3))
    }
}

/// Whether `value` meets `target`. Values that differ by no more than the last digits of a computation are equal: a formula
/// that comes to 0.30000000000000004 is exactly on a target of 0.3.
#[must_use]
pub fn meets(value: f64, target: f64, better: Better) -> bool {
    is_on(value, target)
        || match better {
            Better::Higher | Better::Neither => value > target,
            Better::Lower => value < target,
        }
}

/// Whether `value` is exactly on `target`, but for the last digits of a computation.
#[must_use]
pub fn is_on(value: f64, target: f64) -> bool {
    (value - target).abs() <= 1e-9 * target.abs().max(1.0)
}

/// The figure of `measure` in `year`.
pub(super) fn outcome(
    card: &ScorecardDefinition,
    measure: &MeasureDefinition,
    year: i32,
    evidence: &Evidence,
) -> Outcome {
    let release = evidence.releases.get(&year);
    match &measure.from {
        Source::Mean { question } | Source::Share { question, .. } => {
            match release.and_then(|release| release.questions.get(question)) {
                Some(released) => of_question(&measure.from, released),
                None => reported(measure, question, year, evidence).unwrap_or(Outcome::Missing),
            }
        }
        Source::Count { parts } => of_count(parts, evidence.readings.of(year, &measure.code)),
        Source::Derived { formula, round_to } => {
            let Some(formula) = formula.parsed() else { return Outcome::Missing };
            let known: BTreeMap<&Code, Outcome> = formula
                .measures()
                .into_iter()
                .filter_map(|code| Some((code, outcome(card, card.measure(code.as_str())?, year, evidence))))
                .collect();
            match formula.evaluate(&|code| Some(known.get(code)?.figure()?.uncertain())) {
                Some(result) => of_formula(result, *round_to),
                None if known.values().any(Outcome::is_withheld) => Outcome::TooFew,
                None => Outcome::Missing,
            }
        }
    }
}

/// The figure of a measure that comes straight from a question, of what is released of it.
pub(super) fn of_question(source: &Source, released: &Released) -> Outcome {
    let outcome = match source {
        Source::Mean { .. } => released.mean().map(of_mean),
        Source::Share { options, at_least, .. } => {
            let share =
                at_least.map_or_else(|| released.share_of_options(options), |value| released.share_at_least(value));
            share.map(of_share)
        }
        Source::Count { .. } | Source::Derived { .. } => return Outcome::Missing,
    };
    // The question was asked; what its release does not tell, too few have answered.
    outcome.unwrap_or(Outcome::TooFew)
}

/// The figure that staff typed in from a report, for a year in which no round asked the question.
fn reported(measure: &MeasureDefinition, question: &Code, year: i32, evidence: &Evidence) -> Option<Outcome> {
    let figure = ReportedFigure::of(evidence.readings.of(year, &measure.code))?;
    let (value, form) = match &measure.from {
        Source::Mean { .. } => {
            let (lowest, highest) = evidence.range(year, question)?;
            (figure.figure.value(), Form::Score { lowest: whole(lowest), highest: whole(highest) })
        }
        _ => (figure.figure.value() / 100.0, Form::Share),
    };
    let basis = Basis::Reported(figure);
    Some(Outcome::Known(Figure { value, form, answered: figure.answered, parts: Vec::new(), basis }))
}

fn of_mean(figure: MeanFigure) -> Outcome {
    let (value, answered, lowest, highest, basis) = match figure {
        MeanFigure::Full { moments, counts, lowest, highest } => {
            let Some(mean) = moments.mean() else { return Outcome::TooFew };
            let bounds = Bounds { lowest: whole(lowest), highest: whole(highest) };
            (mean, moments.n(), lowest, highest, Basis::Mean { moments, counts, bounds })
        }
        MeanFigure::MeanOnly { answered, mean, lowest, highest } => (mean, answered, lowest, highest, Basis::MeanOnly),
        MeanFigure::AtMost { answered, bound } => return Outcome::NearLowest { answered, bound },
        MeanFigure::AtLeast { answered, bound } => return Outcome::NearHighest { answered, bound },
    };
    let form = Form::Score { lowest: whole(lowest), highest: whole(highest) };
    Outcome::Known(Figure { value, form, answered: Some(answered), parts: Vec::new(), basis })
}

fn of_share(figure: ShareFigure) -> Outcome {
    match figure {
        ShareFigure::Under { answered } => Outcome::NearNone { answered },
        ShareFigure::Over { answered } => Outcome::NearAll { answered },
        ShareFigure::Exact { answered: 0, .. } => Outcome::TooFew,
        ShareFigure::Exact { hits, answered } => Outcome::Known(Figure {
            value: approximate(hits) / approximate(answered),
            form: Form::Share,
            answered: Some(answered),
            parts: Vec::new(),
            basis: Basis::Share { hits, answered },
        }),
    }
}

/// A count with parts is known when every part is recorded: half a sum would look like a bad year.
fn of_count(wanted: &[Part], recorded: &BTreeMap<Option<Code>, Quantity>) -> Outcome {
    if recorded.is_empty() {
        return Outcome::Missing;
    }
    let recorded_part = |part: &Part| {
        let code = Some(part.code.clone());
        let quantity = *recorded.get(&code)?;
        Some((code?, quantity))
    };
    let parts: Option<Vec<(Code, Quantity)>> = wanted.iter().map(recorded_part).collect();
    let total = match &parts {
        Some(parts) if !parts.is_empty() => {
            Some(parts.iter().fold(Quantity::default(), |sum, (_, quantity)| sum.plus(*quantity)))
        }
        Some(_) => recorded.get(&None).copied(),
        None => None,
    };
    let Some(total) = total else { return Outcome::Missing };
    Outcome::Known(Figure {
        value: total.value(),
        form: Form::Amount { round_to: None },
        answered: None,
        parts: parts.unwrap_or_default(),
        basis: Basis::Exact,
    })
}

fn of_formula(result: Uncertain, round_to: Option<u32>) -> Outcome {
    let Uncertain { value, reach } = result;
    Outcome::Known(Figure {
        value,
        form: Form::Amount { round_to },
        answered: None,
        parts: Vec::new(),
        basis: Basis::Derived(reach),
    })
}

/// Exact up to 2^53, far beyond any round or scale.
#[allow(clippy::cast_precision_loss)]
const fn approximate(count: u64) -> f64 {
    count as f64
}

#[allow(clippy::cast_precision_loss)]
const fn whole(value: i64) -> f64 {
    value as f64
}
