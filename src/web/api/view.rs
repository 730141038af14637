//! The scorecard as JSON: plain fields that stay when the inside changes.

use schemars::JsonSchema;
use serde::Serialize;

use super::interval::{IntervalView, interval};
use super::score::ScoreView;
use crate::core::card::Source;
use crate::core::evidence::SeriesBreak;
use crate::core::scorecard::{Change, Dimension, DimensionVerdict, Finding, Measure, Outcome, Scorecard};
use crate::core::survey::{LanguageTag, Text};
use crate::flows::read::scorecard::ScorecardReading;
use crate::locale::{Locale, Written, sentence};

/// A unit's scorecard for one year.
#[derive(Serialize, JsonSchema)]
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
#[derive(Serialize, JsonSchema)]
struct RoundView {
    year: i32,
    /// How many answered; null where they are fewer than five, of whom nothing is told.
    respondents: Option<u64>,
    /// The first day on which guests could answer, as 2024-10-01.
    opened_on: Option<String>,
    /// The last day.
    closed_on: Option<String>,
    release: i32,
    released_on: String,
    /// The answers were made by a program.
    synthetic: bool,
}

/// The sum of several units behind a year's survey figures. How many responded in all is not told.
#[derive(Serialize, JsonSchema)]
struct RollUpView {
    year: i32,
    /// The number of the roll-up of that year; a later one takes its place.
    roll_up: u32,
    made_on: String,
    /// A program made answers of some unit in it.
    synthetic: bool,
}

/// How the scorecard stands.
#[derive(Serialize, JsonSchema)]
struct CountsView {
    targets: usize,
    met: usize,
    clearly_met: usize,
    met_within_margin: usize,
    missed: usize,
    missed_within_margin: usize,
    clearly_missed: usize,
    /// Targets without a figure to hold against them.
    undecided: usize,
    /// Dimensions that a target decides: passed, failed and open ones.
    dimensions_judged: usize,
    dimensions_passed: usize,
    dimensions_clearly_passed: usize,
    dimensions_passed_within_margin: usize,
    dimensions_failed: usize,
    dimensions_failed_within_margin: usize,
    dimensions_clearly_failed: usize,
    /// Dimensions that wait for a figure.
    dimensions_open: usize,
    real_improvements: usize,
    real_declines: usize,
}

#[derive(Serialize, JsonSchema)]
struct DimensionView {
    code: String,
    title: String,
    /// `failed_within_margin` when no measure that decided is clearly missed; `open` when one has no figure yet.
    #[schemars(extend("enum" = [
        "clearly_passed", "passed_within_margin", "failed_within_margin", "clearly_failed", "open", "no_target"
    ]))]
    verdict: &'static str,
    /// The measures that are missed, when it failed.
    missed: Vec<String>,
    /// The measures that have no figure yet, when it is open.
    waiting_for: Vec<String>,
    measures: Vec<MeasureView>,
    /// The mean of several questions on one scale, where the scorecard asks for it.
    score: Option<ScoreView>,
}

#[derive(Serialize, JsonSchema)]
struct MeasureView {
    code: String,
    title: String,
    /// How the figure comes about, when that is not plain.
    note: Option<String>,
    #[schemars(extend("enum" = ["mean", "share", "count", "derived"]))]
    kind: &'static str,
    /// Of a share, a fraction.
    target: Option<f64>,
    #[schemars(extend("enum" = [
        "clearly_met", "met_within_margin", "missed_within_margin", "clearly_missed", "no_target", "no_data", "too_few"
    ]))]
    verdict: &'static str,
    /// The verdict and the change in plain words.
    sentence: String,
    figures: Vec<FigureView>,
    change: Option<ChangeView>,
    /// Why there is no change though both years have a figure: `scale` (the question has another scale) or `question` (staff
    /// marked it as changed, or its skip rule is another).
    series_break: Option<&'static str>,
}

/// A measure in one year.
#[derive(Serialize, JsonSchema)]
struct FigureView {
    year: i32,
    /// `near_none`: a sensitive share of at most 10 %; `near_all`: of at least 90 %; `near_lowest` and `near_highest`: a
    /// mean of few answers near an end of its scale.
    #[schemars(extend("enum" = [
        "known", "missing", "too_few", "near_none", "near_all", "near_lowest", "near_highest"
    ]))]
    status: &'static str,
    /// Unrounded; of a share, a fraction.
    value: Option<f64>,
    /// Typed in from an earlier report: there is no interval, and nothing is tested.
    reported: bool,
    /// As it is written for people.
    shown: Option<String>,
    /// Where the true value may be, at 95 %.
    interval: Option<IntervalView>,
    answered: Option<u64>,
    /// Of how many guests a question with a skip rule was asked; null where everybody was, and where it may not be told.
    asked: Option<u64>,
    /// The other guests: they answered the rule's question otherwise, or not at all. They have skipped nothing.
    not_asked: Option<u64>,
    /// The parts of a count.
    parts: Vec<PartView>,
    /// Of a unit above others: how many units the figure is made of.
    units_in: Option<usize>,
    /// Units that asked the question and are left out for now.
    units_left_out: Option<usize>,
    /// The units that have not recorded a count yet, so that there is no sum.
    units_missing: Vec<String>,
}

#[derive(Serialize, JsonSchema)]
struct PartView {
    code: String,
    value: f64,
}

/// From the year before.
#[derive(Serialize, JsonSchema)]
struct ChangeView {
    from_year: i32,
    difference: f64,
    interval: Option<IntervalView>,
    p: Option<f64>,
    /// Adjusted for all of the scorecard's survey measures together (Holm).
    adjusted_p: Option<f64>,
    #[schemars(extend("enum" = [
        "real_improvement", "real_decline", "real_change", "may_be_chance", "counted", "not_tested"
    ]))]
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
                DimensionVerdict::Failed { missed, .. } => missed.iter().map(ToString::to_string).collect(),
                _ => Vec::new(),
            },
            waiting_for: match &dimension.verdict {
                DimensionVerdict::Open { waiting_for } => waiting_for.iter().map(ToString::to_string).collect(),
                _ => Vec::new(),
            },
            score: dimension.score.as_ref().map(|score| ScoreView::of(locale, score)),
            measures: dimension
                .measures
                .iter()
                .map(|measure| MeasureView {
                    code: measure.definition.code.to_string(),
                    title: say(&measure.definition.title),
                    note: measure.definition.note.as_ref().map(say),
                    kind: kind(&measure.definition.from),
                    target: measure.target,
                    verdict: measure.verdict.code(),
                    sentence: sentence(locale, language, &card.definition, measure),
                    figures: measure
                        .outcomes
                        .iter()
                        .map(|(year, outcome)| of_units(reading, measure, figure(locale, measure, *year, outcome)))
                        .collect(),
                    change: measure.change.as_ref().map(|found| change(measure, found)),
                    series_break: measure.series_break.map(SeriesBreak::code),
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
                    opened_on: facts.opened_on.map(|day| day.to_string()),
                    closed_on: facts.closed_on.map(|day| day.to_string()),
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
            counts: counts(card),
            dimensions: card.dimensions.iter().map(dimension).collect(),
        }
    }
}

fn counts(card: &Scorecard) -> CountsView {
    let counts = &card.counts;
    let verdicts = |wanted: fn(&DimensionVerdict) -> bool| {
        card.dimensions.iter().filter(|dimension| wanted(&dimension.verdict)).count()
    };
    CountsView {
        targets: counts.targets,
        met: counts.met(),
        clearly_met: counts.clearly_met,
        met_within_margin: counts.met_within_margin,
        missed: counts.missed(),
        missed_within_margin: counts.missed_within_margin,
        clearly_missed: counts.clearly_missed,
        undecided: counts.undecided,
        dimensions_judged: verdicts(|verdict| *verdict != DimensionVerdict::NoTarget),
        dimensions_passed: counts.dimensions_passed,
        dimensions_clearly_passed: verdicts(|verdict| matches!(verdict, DimensionVerdict::Passed { clearly: true })),
        dimensions_passed_within_margin: verdicts(|verdict| {
            matches!(verdict, DimensionVerdict::Passed { clearly: false })
        }),
        dimensions_failed: counts.dimensions_failed,
        dimensions_failed_within_margin: verdicts(|verdict| {
            matches!(verdict, DimensionVerdict::Failed { clearly: false, .. })
        }),
        dimensions_clearly_failed: verdicts(|verdict| {
            matches!(verdict, DimensionVerdict::Failed { clearly: true, .. })
        }),
        dimensions_open: verdicts(|verdict| matches!(verdict, DimensionVerdict::Open { .. })),
        real_improvements: counts.real_improvements,
        real_declines: counts.real_declines,
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
        reported: false,
        shown: None,
        interval: None,
        answered,
        asked: measure.asked.get(&year).map(|asked| asked.asked),
        not_asked: measure.asked.get(&year).map(|asked| asked.not_asked),
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
            reported: known.is_reported(),
            shown: Some(Written::of(locale, measure, known).value(known.value)),
            interval: known.interval().map(interval),
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

fn change(measure: &Measure, change: &Change) -> ChangeView {
    ChangeView {
        from_year: change.from_year,
        difference: change.difference,
        interval: measure.change_interval().map(interval),
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
