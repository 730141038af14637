//! One measure in full: everything that the releases, readings and targets tell of it, and how sure it is.
//!
//! A pure function of the same evidence as the scorecard. Only what releases show goes in, so nothing here hides anything.

mod distribution;
mod per_guest;
mod planning;
#[cfg(test)]
mod tests;

use super::change::Change;
use super::evaluate::{Measure, Scorecard, question_of};
use super::figure::{Basis, Figure, Outcome, outcome};
use crate::card::{MeasureDefinition, Source};
use crate::evidence::Evidence;
use crate::evidence::comparable::{SeriesBreak, break_between};
use crate::evidence::doubt::{Doubt, doubts};
use crate::ids::Code;
use crate::release::{Asked, Released};
use crate::stats::{
    self, Agreement, Interval, MeanOnlyChange, Moments, Ordinal, agreement, brunner_munzel, change_from_mean_only,
    change_of_mean, change_of_share, trend_of_mean, trend_of_share,
};
use crate::survey::SurveyVersion;

pub use crate::stats::PerGuest;
pub use distribution::{Answer, Distribution, Shape, YearCounts};
pub use planning::Needed;

/// The largest p-value that is called more than chance.
pub const LEVEL: f64 = 0.05;

/// A measure of a scorecard, in full.
#[derive(Clone, Debug)]
pub struct Detail {
    /// As it stands on the scorecard.
    pub measure: Measure,
    /// The survey version that tells what was asked in the scorecard's year; none for what is not asked.
    pub survey: Option<SurveyVersion>,
    /// Every year up to the scorecard's with a figure or a round that asked, ascending.
    pub years: Vec<YearDetail>,
    /// How guests answered, where releases show it.
    pub distribution: Option<Distribution>,
    /// The change of the mean seen through order alone.
    pub ordinal: Option<OrdinalCheck>,
    /// The change by the test that other programs make, Welch's of two means or the pooled z test of two shares, and its effect:
    /// Hedges' g or Cohen's h.
    pub usual: Option<stats::TestedChange>,
    /// The change from a year of which only the mean is known.
    pub mean_only: Option<MeanOnlyChange>,
    pub trend: Option<Trend>,
    /// How many answers would have settled the verdict.
    pub needed: Option<Needed>,
    /// The verdict is clear, and yet the interval reaches to the other side of the target.
    pub does_interval_reach_target: bool,
    /// The change that two rounds as large as this one would find four times in five; of a share, a fraction.
    pub detectable: Option<f64>,
    /// The figure per guest, where the release is broken down by how often guests come.
    pub per_guest: Option<PerGuest>,
}

/// What is known of a measure in one year.
#[derive(Clone, Debug, PartialEq)]
pub struct YearDetail {
    pub year: i32,
    pub outcome: Outcome,
    pub target: Option<f64>,
    /// Of how many guests the question was asked, where it has a skip rule and that may be told.
    pub asked: Option<Asked>,
    /// Why the year cannot be compared with the scorecard's year.
    pub series_break: Option<SeriesBreak>,
    /// Why what was typed in may be wrong.
    pub doubt: Option<Doubt>,
}

/// Brunner and Munzel's test of the same change, and whether it tells the same story.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OrdinalCheck {
    pub ordinal: Ordinal,
    pub agreement: Agreement,
}

/// The slope over three years or more, none of them beyond a break in the series.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// The years that went in, ascending.
    pub years: Vec<i32>,
    /// Change in a year; of a share, a fraction.
    pub slope: f64,
    /// Of a mean only.
    pub interval: Option<Interval>,
    pub p: Option<f64>,
}

impl Detail {
    /// The detail of one of the scorecard's measures; none when it has no row.
    #[must_use]
    pub fn of(scorecard: &Scorecard, code: &Code, evidence: &Evidence) -> Option<Self> {
        let measure = scorecard.measures().find(|measure| measure.definition.code == *code)?.clone();
        let years = years(scorecard, &measure.definition, evidence);
        let year = scorecard.year;
        let question = question_of(&measure.definition);
        let now = measure.now().figure();
        let before = measure.of_year(year.saturating_sub(1)).and_then(Outcome::figure);
        let targeted = now.zip(measure.target);
        Some(Self {
            survey: question.and_then(|question| evidence.survey_of(year, question)).cloned(),
            distribution: question.and_then(|asked| distribution::of(&measure.definition, asked, year, evidence)),
            ordinal: measure.change.as_ref().and_then(|change| ordinal(&measure, change, year, evidence)),
            usual: measure.change.as_ref().and(before.zip(now)).and_then(|(before, now)| usual(before, now)),
            mean_only: measure.change.as_ref().and(before.zip(now)).and_then(|(before, now)| mean_only(before, now)),
            trend: trend(&years),
            needed: targeted.and_then(|(now, target)| planning::needed(now, target, measure.verdict)),
            does_interval_reach_target: targeted
                .is_some_and(|(now, target)| planning::does_interval_reach(now, target, measure.verdict)),
            detectable: now.and_then(planning::detectable),
            per_guest: question.and_then(|asked| per_guest::of(scorecard, &measure.definition, asked, evidence)),
            years,
            measure,
        })
    }

    /// What is known of a year.
    #[must_use]
    pub fn year(&self, year: i32) -> Option<&YearDetail> {
        self.years.iter().find(|known| known.year == year)
    }
}

fn years(scorecard: &Scorecard, measure: &MeasureDefinition, evidence: &Evidence) -> Vec<YearDetail> {
    let known: std::collections::BTreeSet<i32> =
        evidence.releases.keys().copied().chain(evidence.readings.years()).collect();
    known
        .range(..=scorecard.year)
        .map(|year| YearDetail {
            year: *year,
            outcome: outcome(&scorecard.definition, measure, *year, evidence),
            target: measure.targets.get(year).copied(),
            asked: question_of(measure).and_then(|question| evidence.asked_of(*year, question)),
            series_break: break_between(&scorecard.definition, measure, (*year, scorecard.year), evidence),
            doubt: doubts(measure, evidence.readings.of(*year, &measure.code)),
        })
        .filter(|detail| detail.year == scorecard.year || detail.outcome != Outcome::Missing)
        .collect()
}

/// Only a mean whose counts are released in both years has an order to compare.
fn ordinal(measure: &Measure, change: &Change, year: i32, evidence: &Evidence) -> Option<OrdinalCheck> {
    let Source::Mean { question } = &measure.definition.from else { return None };
    let counts = |year: i32| match evidence.releases.get(&year)?.questions.get(question)? {
        Released::Values { counts, .. } => Some(counts),
        _ => None,
    };
    let (before, now) = (counts(change.from_year)?, counts(year)?);
    let categories: Vec<(u64, u64)> =
        before.iter().map(|(value, count)| (*count, now.get(value).copied().unwrap_or_default())).collect();
    let ordinal = brunner_munzel(&categories)?;
    Some(OrdinalCheck { ordinal, agreement: agreement(change.difference, change.p, &ordinal) })
}

fn usual(before: &Figure, now: &Figure) -> Option<stats::TestedChange> {
    match (&before.basis, &now.basis) {
        (Basis::Mean { moments: before, .. }, Basis::Mean { moments: now, .. }) => change_of_mean(before, now),
        (Basis::Share { hits: x0, answered: n0 }, Basis::Share { hits: x1, answered: n1 }) => {
            change_of_share((*x0, *n0), (*x1, *n1))
        }
        _ => None,
    }
}

/// From a year without a spread: typed in, or too few answers to show one.
fn mean_only(before: &Figure, now: &Figure) -> Option<MeanOnlyChange> {
    let off_by = match &before.basis {
        Basis::Reported(reported) => reported.half_a_unit(),
        Basis::MeanOnly => 0.0,
        _ => return None,
    };
    let Basis::Mean { counts, bounds, .. } = &now.basis else { return None };
    change_from_mean_only((before.value, off_by), before.answered, counts, *bounds)
}

/// Years beyond the latest break, and years without a spread, are left out.
fn trend(years: &[YearDetail]) -> Option<Trend> {
    let in_series =
        || years.iter().rev().take_while(|known| known.series_break.is_none()).collect::<Vec<_>>().into_iter();
    let known = || in_series().rev().filter_map(|known| Some((known.year, known.outcome.figure()?)));
    let means: Vec<(i32, Moments)> = known()
        .filter_map(|(year, figure)| match &figure.basis {
            Basis::Mean { moments, .. } => Some((year, *moments)),
            _ => None,
        })
        .collect();
    if let Some(trend) = trend_of_mean(&means) {
        let years = means.iter().map(|(year, _)| *year).collect();
        return Some(Trend { years, slope: trend.slope, interval: trend.interval, p: trend.p });
    }
    let shares: Vec<(i32, u64, u64)> = known()
        .filter_map(|(year, figure)| match &figure.basis {
            Basis::Share { hits, answered } => Some((year, *hits, *answered)),
            _ => None,
        })
        .collect();
    let trend = trend_of_share(&shares)?;
    let years = shares.iter().map(|(year, ..)| *year).collect();
    Some(Trend { years, slope: trend.slope, interval: None, p: Some(trend.p) })
}
