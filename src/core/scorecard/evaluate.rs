//! The whole scorecard of one unit and year: a pure function of its definition and the evidence.

use std::collections::BTreeMap;

use super::change::{Change, Finding, between, sampled};
use super::figure::{Outcome, outcome};
use super::score::{ScoreOutcome, score};
use super::verdict::{DimensionVerdict, Verdict};
use crate::card::Shared;
use crate::card::{DimensionDefinition, MeasureDefinition, PassRule, ScorecardDefinition, Source};
use crate::evidence::Evidence;
use crate::evidence::comparable::{SeriesBreak, break_of_any, questions_of};
use crate::ids::Code;
use crate::release::Asked;
use crate::stats::{Interval, holm};

/// Years shown side by side, the scorecard's own year last.
const YEARS_SHOWN: i32 = 3;

/// A scorecard with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Scorecard {
    pub definition: ScorecardDefinition,
    pub year: i32,
    /// The years shown, ascending; the last is `year`.
    pub years: Vec<i32>,
    pub dimensions: Vec<Dimension>,
    pub counts: Counts,
}

/// A dimension with its verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Dimension {
    pub definition: Shared<DimensionDefinition>,
    pub verdict: DimensionVerdict,
    pub measures: Vec<Measure>,
    /// In the scorecard's year, where the scorecard asks for it and the round asked its questions.
    pub score: Option<ScoreOutcome>,
}

/// A measure with its figures, change and verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    pub definition: Shared<MeasureDefinition>,
    /// For each year shown, ascending.
    pub outcomes: Vec<(i32, Outcome)>,
    /// Of how many guests its question was asked, for each year shown where the question has a skip rule and that may be told.
    pub asked: BTreeMap<i32, Asked>,
    /// From the year before the scorecard's year; none when either has no figure or they cannot be compared.
    pub change: Option<Change>,
    /// Why this year's figure cannot be compared with the year before's, though both are known.
    pub series_break: Option<SeriesBreak>,
    /// The earliest year shown that may be compared with the scorecard's year.
    pub series_start: i32,
    /// The target for the scorecard's year.
    pub target: Option<f64>,
    pub verdict: Verdict,
}

/// How the scorecard stands, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub targets: usize,
    pub clearly_met: usize,
    pub met_within_margin: usize,
    pub missed_within_margin: usize,
    pub clearly_missed: usize,
    /// Targets without a figure to hold against them.
    pub undecided: usize,
    pub dimensions_passed: usize,
    pub dimensions_failed: usize,
    pub real_improvements: usize,
    pub real_declines: usize,
}

impl Counts {
    #[must_use]
    pub const fn met(&self) -> usize {
        self.clearly_met + self.met_within_margin
    }

    #[must_use]
    pub const fn missed(&self) -> usize {
        self.clearly_missed + self.missed_within_margin
    }
}

impl Measure {
    /// What is known in the scorecard's own year.
    #[must_use]
    pub fn now(&self) -> &Outcome {
        self.outcomes.last().map_or(&Outcome::Missing, |(_, outcome)| outcome)
    }

    /// Where the true change may be, at 95 %; none for what staff counted.
    ///
    /// Computed when asked for: a page of many units shows findings alone.
    #[must_use]
    pub fn change_interval(&self) -> Option<Interval> {
        let before = self.of_year(self.change.as_ref()?.from_year)?.figure()?;
        sampled(before, self.now().figure()?)?.interval()
    }

    /// What is known in one of the years shown.
    #[must_use]
    pub fn of_year(&self, year: i32) -> Option<&Outcome> {
        in_year(&self.outcomes, year)
    }
}

fn in_year(outcomes: &[(i32, Outcome)], year: i32) -> Option<&Outcome> {
    outcomes.iter().find(|(shown, _)| *shown == year).map(|(_, outcome)| outcome)
}

impl Scorecard {
    /// Computes the scorecard of `year`.
    #[must_use]
    pub fn evaluate(definition: &ScorecardDefinition, year: i32, evidence: &Evidence) -> Self {
        let years: Vec<i32> = (year.saturating_sub(YEARS_SHOWN - 1)..=year).collect();
        let mut dimensions: Vec<Dimension> = definition
            .dimensions
            .iter()
            .map(|dimension| Dimension {
                definition: dimension.clone(),
                verdict: DimensionVerdict::NoTarget,
                measures: dimension.measures.iter().map(|m| measure(definition, m, &years, evidence)).collect(),
                score: score(dimension, year, evidence),
            })
            .collect();
        judge_changes(&mut dimensions);
        for dimension in &mut dimensions {
            dimension.verdict = DimensionVerdict::of(&deciding(dimension));
        }
        let counts = count(&dimensions);
        Self { definition: definition.clone(), year, years, dimensions, counts }
    }

    pub fn measures(&self) -> impl Iterator<Item = &Measure> {
        self.dimensions.iter().flat_map(|dimension| &dimension.measures)
    }
}

fn measure(
    card: &ScorecardDefinition,
    measure: &Shared<MeasureDefinition>,
    years: &[i32],
    evidence: &Evidence,
) -> Measure {
    let outcomes: Vec<(i32, Outcome)> =
        years.iter().map(|year| (*year, outcome(card, measure, *year, evidence))).collect();
    let year = years.last().copied().unwrap_or_default();
    let before_year = year.saturating_sub(1);
    let figure = |year: i32| in_year(&outcomes, year).and_then(Outcome::figure);
    let both = figure(before_year).zip(figure(year));
    let questions = questions_of(card, measure);
    let last_break = break_of_any(&questions, (before_year, year), evidence);
    let series_break = both.and(last_break);
    let change = match (both, series_break) {
        (Some((before, now)), None) => between(before_year, before, now),
        _ => None,
    };
    let is_unbroken = |from: &i32| match *from {
        from if from == before_year => last_break.is_none(),
        from => break_of_any(&questions, (from, year), evidence).is_none(),
    };
    let series_start = years.iter().copied().rev().take_while(is_unbroken).last().unwrap_or(year);
    let now = in_year(&outcomes, year).unwrap_or(&Outcome::Missing);
    let target = years.last().and_then(|year| measure.targets.get(year)).copied();
    let verdict = Verdict::of(now, target, measure.better);
    let asked_in = |year: &i32| Some((*year, evidence.asked_of(*year, question_of(measure)?)?));
    let asked = years.iter().filter_map(asked_in).collect();
    Measure { definition: measure.clone(), outcomes, asked, change, series_break, series_start, target, verdict }
}

/// The question that a measure is taken from.
#[must_use]
pub const fn question_of(measure: &MeasureDefinition) -> Option<&Code> {
    match &measure.from {
        Source::Mean { question } | Source::Share { question, .. } => Some(question),
        Source::Count { .. } | Source::Derived { .. } => None,
    }
}

/// Adjusts the p-values of all survey measures of the scorecard together, and settles each change.
fn judge_changes(dimensions: &mut [Dimension]) {
    let is_survey = |measure: &Measure| matches!(measure.definition.from, Source::Mean { .. } | Source::Share { .. });
    let mut tested: Vec<(&mut Change, _)> = dimensions
        .iter_mut()
        .flat_map(|dimension| &mut dimension.measures)
        .filter(|measure| is_survey(measure))
        .filter_map(|measure| Some((measure.change.as_mut()?, measure.definition.better)))
        .filter(|(change, _)| change.p.is_some())
        .collect();
    let alone: Vec<f64> = tested.iter().filter_map(|(change, _)| change.p).collect();
    for ((change, better), adjusted) in tested.iter_mut().zip(holm(&alone)) {
        change.judge(adjusted, *better);
    }
}

/// The measures that decide a dimension, with their verdicts.
fn deciding(dimension: &Dimension) -> Vec<(Code, Verdict)> {
    let decides = |measure: &&Measure| match &dimension.definition.passes_when {
        PassRule::All => measure.target.is_some(),
        PassRule::Lead(lead) => measure.definition.code == *lead,
    };
    dimension.measures.iter().filter(decides).map(|m| (m.definition.code.clone(), m.verdict)).collect()
}

fn count(dimensions: &[Dimension]) -> Counts {
    let mut counts = Counts::default();
    for dimension in dimensions {
        match dimension.verdict {
            DimensionVerdict::Passed { .. } => counts.dimensions_passed += 1,
            DimensionVerdict::Failed { .. } => counts.dimensions_failed += 1,
            DimensionVerdict::NoTarget | DimensionVerdict::Open { .. } => {}
        }
        for measure in &dimension.measures {
            counts.targets += usize::from(measure.target.is_some());
            match measure.verdict {
                Verdict::NoTarget => {}
                Verdict::NoData | Verdict::TooFew => counts.undecided += 1,
                Verdict::ClearlyMet => counts.clearly_met += 1,
                Verdict::MetWithinMargin => counts.met_within_margin += 1,
                Verdict::MissedWithinMargin => counts.missed_within_margin += 1,
                Verdict::ClearlyMissed => counts.clearly_missed += 1,
            }
            match measure.change.as_ref().map(|change| change.finding) {
                Some(Finding::RealImprovement) => counts.real_improvements += 1,
                Some(Finding::RealDecline) => counts.real_declines += 1,
                _ => {}
            }
        }
    }
    counts
}
