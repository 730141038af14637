//! The scorecard as JSON: plain fields that stay when the inside changes.

use serde::Serialize;
use utoipa::ToSchema;

use crate::core::scorecard::{Change, Dimension, DimensionVerdict, Finding, Measure, Outcome, Source};
use crate::core::stats::Interval;
use crate::core::survey::{LanguageTag, Text};
use crate::flows::read_scorecard::ScorecardReading;
use crate::locale::{Locale, Written, sentence};

/// A unit's scorecard for one year.
#[derive(Serialize, ToSchema)]
pub struct ScorecardView {
    unit: String,
    unit_name: String,
    year: i32,
    /// The years shown, ascending; the last is `year`.
    years: Vec<i32>,
    title: String,
    /// The unit's own released rounds; not those of years that are rolled up.
    rounds: Vec<RoundView>,
    /// The years whose survey figures are the sum of several units.
    roll_ups: Vec<RollUpView>,
    counts: CountsView,
    dimensions: Vec<DimensionView>,
}

/// The released round behind a year's survey figures.
#[derive(Serialize, ToSchema)]
struct RoundView {
    year: i32,
    respondents: u64,
    release: i32,
    released_on: String,
    /// The answers were made by a program.
    synthetic: bool,
}

/// The sum of several units behind a year's survey figures. How many responded in all is not told.
#[derive(Serialize, ToSchema)]
struct RollUpView {
    year: i32,
    /// The number of the roll-up of that year; a later one takes its place.
    roll_up: u32,
    made_on: String,
    /// A program made answers of some unit in it.
    synthetic: bool,
}

/// How the scorecard stands.
#[derive(Serialize, ToSchema)]
struct CountsView {
    targets: usize,
    met: usize,
    clearly_met: usize,
    met_within_margin: usize,
    missed: usize,
    missed_within_margin: usize,
    clearly_missed: usize,
    undecided: usize,
    dimensions_passed: usize,
    dimensions_failed: usize,
    real_improvements: usize,
    real_declines: usize,
}

#[derive(Serialize, ToSchema)]
struct DimensionView {
    code: String,
    title: String,
    /// `clearly_passed`, `passed_within_margin`, `failed`, `open` or `no_target`.
    verdict: &'static str,
    /// The measures that are missed, when it failed.
    missed: Vec<String>,
    measures: Vec<MeasureView>,
}

#[derive(Serialize, ToSchema)]
struct MeasureView {
    code: String,
    title: String,
    /// `mean`, `share`, `count` or `derived`.
    kind: &'static str,
    /// Of a share, a fraction.
    target: Option<f64>,
    /// `clearly_met`, `met_within_margin`, `missed_within_margin`, `clearly_missed`, `no_target`, `no_data`, `too_few`.
    verdict: &'static str,
    /// The verdict and the change in plain words.
    sentence: String,
    figures: Vec<FigureView>,
    change: Option<ChangeView>,
}

/// A measure in one year.
#[derive(Serialize, ToSchema)]
struct FigureView {
    year: i32,
    /// `known`, `missing`, `too_few`, `near_none` (a sensitive share of at most 10 %), `near_all` (at least 90 %),
    /// `near_lowest` or `near_highest` (a mean of few answers near an end of its scale).
    status: &'static str,
    /// Unrounded; of a share, a fraction.
    value: Option<f64>,
    /// As it is written for people.
    shown: Option<String>,
    /// Where the true value may be, at 95 %.
    interval: Option<IntervalView>,
    answered: Option<u64>,
    /// The parts of a count.
    parts: Vec<PartView>,
    /// Of a unit above others: how many units the figure is made of.
    units_in: Option<usize>,
    /// Units that asked the question and are left out for now.
    units_left_out: Option<usize>,
    /// The units that have not recorded a count yet, so that there is no sum.
    units_missing: Vec<String>,
}

#[derive(Serialize, ToSchema)]
struct PartView {
    code: String,
    value: f64,
}

#[derive(Serialize, ToSchema)]
pub(super) struct IntervalView {
    low: f64,
    high: f64,
}

/// From the year before.
#[derive(Serialize, ToSchema)]
struct ChangeView {
    from_year: i32,
    difference: f64,
    interval: Option<IntervalView>,
    p: Option<f64>,
    /// Adjusted for all of the scorecard's survey measures together (Holm).
    adjusted_p: Option<f64>,
    /// `real_improvement`, `real_decline`, `real_change`, `may_be_chance`, `counted` or `not_tested`.
    finding: &'static str,
}

impl ScorecardView {
    /// Writes a reading down in one language.
    pub fn of(reading: &ScorecardReading, locale: Locale, language: &LanguageTag) -> Self {
        let card = &reading.scorecard;
        let say = |text: &Text| card.definition.say(text, language).to_owned();
        let dimension = |dimension: &Dimension| DimensionView {
            code: dimension.definition.code.to_string(),
            title: say(&dimension.definition.title),
            verdict: dimension.verdict.code(),
            missed: match &dimension.verdict {
                DimensionVerdict::Failed { missed } => missed.iter().map(ToString::to_string).collect(),
                _ => Vec::new(),
            },
            measures: dimension
                .measures
                .iter()
                .map(|measure| MeasureView {
                    code: measure.definition.code.to_string(),
                    title: say(&measure.definition.title),
                    kind: kind(&measure.definition.from),
                    target: measure.target,
                    verdict: measure.verdict.code(),
                    sentence: sentence(locale, language, &card.definition, measure),
                    figures: measure
                        .outcomes
                        .iter()
                        .map(|(year, outcome)| of_units(reading, measure, figure(locale, measure, *year, outcome)))
                        .collect(),
                    change: measure.change.as_ref().map(change),
                })
                .collect(),
        };
        let rounds = reading.rounds.iter().filter(|(year, _)| card.years.contains(year));
        Self {
            unit: reading.unit.code.to_string(),
            unit_name: reading.unit.name.clone(),
            year: card.year,
            years: card.years.clone(),
            title: say(&card.definition.title),
            rounds: rounds
                .map(|(year, facts)| RoundView {
                    year: *year,
                    respondents: facts.respondents,
                    release: facts.release_number,
                    released_on: facts.released_on.to_string(),
                    synthetic: facts.is_synthetic,
                })
                .collect(),
            roll_ups: reading
                .roll_ups
                .iter()
                .filter(|(year, _)| card.years.contains(year))
                .map(|(year, facts)| RollUpView {
                    year: *year,
                    roll_up: facts.number,
                    made_on: facts.made_on.to_string(),
                    synthetic: facts.is_synthetic,
                })
                .collect(),
            counts: CountsView {
                targets: card.counts.targets,
                met: card.counts.met(),
                clearly_met: card.counts.clearly_met,
                met_within_margin: card.counts.met_within_margin,
                missed: card.counts.missed(),
                missed_within_margin: card.counts.missed_within_margin,
                clearly_missed: card.counts.clearly_missed,
                undecided: card.counts.undecided,
                dimensions_passed: card.counts.dimensions_passed,
                dimensions_failed: card.counts.dimensions_failed,
                real_improvements: card.counts.real_improvements,
                real_declines: card.counts.real_declines,
            },
            dimensions: card.dimensions.iter().map(dimension).collect(),
        }
    }
}

pub(super) const fn kind(source: &Source) -> &'static str {
    match source {
        Source::Mean { .. } => "mean",
        Source::Share { .. } => "share",
        Source::Count { .. } => "count",
        Source::Derived { .. } => "derived",
    }
}

fn figure(locale: Locale, measure: &Measure, year: i32, outcome: &Outcome) -> FigureView {
    let blank = |status, answered| FigureView {
        year,
        status,
        value: None,
        shown: None,
        interval: None,
        answered,
        parts: Vec::new(),
        units_in: None,
        units_left_out: None,
        units_missing: Vec::new(),
    };
    match outcome {
        Outcome::Missing => blank("missing", None),
        Outcome::TooFew => blank("too_few", None),
        Outcome::NearNone { answered } => blank("near_none", Some(*answered)),
        Outcome::NearAll { answered } => blank("near_all", Some(*answered)),
        Outcome::NearLowest { answered, bound } => FigureView {
            shown: Some(locale.text_with("figure-near-none", &[("share", locale.decimal(*bound, 1).into())])),
            ..blank("near_lowest", Some(*answered))
        },
        Outcome::NearHighest { answered, bound } => FigureView {
            shown: Some(locale.text_with("figure-near-all", &[("share", locale.decimal(*bound, 1).into())])),
            ..blank("near_highest", Some(*answered))
        },
        Outcome::Known(known) => FigureView {
            value: Some(known.value),
            shown: Some(Written::of(locale, measure, known).value(known.value)),
            interval: known.interval.map(interval),
            parts: known
                .parts
                .iter()
                .map(|(code, quantity)| PartView { code: code.to_string(), value: quantity.value() })
                .collect(),
            ..blank("known", known.answered)
        },
    }
}

/// Adds which units a figure is made of.
fn of_units(reading: &ScorecardReading, measure: &Measure, figure: FigureView) -> FigureView {
    let rolled_up = reading.roll_ups.get(&figure.year).and_then(|facts| facts.of(&measure.definition));
    let sum = reading.sums.get(&(figure.year, measure.definition.code.clone()));
    let counted = sum.filter(|sum| sum.missing.is_empty()).map(|sum| sum.units.len());
    FigureView {
        units_in: rolled_up.map(|units| units.units_in).or(counted),
        units_left_out: rolled_up.map(|units| units.left_out),
        units_missing: sum.iter().flat_map(|sum| &sum.missing).map(ToString::to_string).collect(),
        ..figure
    }
}

pub(super) const fn interval(interval: Interval) -> IntervalView {
    IntervalView { low: interval.low, high: interval.high }
}

fn change(change: &Change) -> ChangeView {
    ChangeView {
        from_year: change.from_year,
        difference: change.difference,
        interval: change.interval.map(interval),
        p: change.p,
        adjusted_p: change.adjusted_p,
        finding: match change.finding {
            Finding::RealImprovement => "real_improvement",
            Finding::RealDecline => "real_decline",
            Finding::RealChange => "real_change",
            Finding::MayBeChance => "may_be_chance",
            Finding::Counted => "counted",
            Finding::NotTested => "not_tested",
        },
    }
}
