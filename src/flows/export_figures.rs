//! Released figures as rows for other programs. Raw answers have no way out here.

use super::failure::Failure;
use super::read_scorecard::{ScorecardReading, available, read};
use crate::core::release::{Released, ShareFigure};
use crate::core::scorecard::{Measure, Source};
use crate::interop::csv::{CountRow, FigureRow, plain};
use crate::store::{self, Store};

/// Every figure of every scorecard: all units and years.
///
/// # Errors
/// The database fails.
pub fn figures(store: &Store) -> Result<Vec<FigureRow>, Failure> {
    let mut rows = Vec::new();
    for (unit, years) in available(store)? {
        for year in years {
            let reading = read(store, &unit.code, year)?;
            for dimension in &reading.scorecard.dimensions {
                let code = dimension.definition.code.as_str();
                rows.extend(dimension.measures.iter().map(|measure| figure_row(&reading, code, measure)));
            }
        }
    }
    Ok(rows)
}

fn figure_row(reading: &ScorecardReading, dimension: &str, measure: &Measure) -> FigureRow {
    let figure = measure.now().figure();
    let interval = figure.and_then(|figure| figure.interval);
    let change = measure.change.as_ref();
    let change_interval = change.and_then(|change| change.interval);
    let year = reading.scorecard.year;
    let definition = &measure.definition;
    let language = &reading.scorecard.definition.default_language;
    let (kind, is_survey) = match definition.from {
        Source::Mean { .. } => ("mean", true),
        Source::Share { .. } => ("share", true),
        Source::Count { .. } => ("count", false),
        Source::Derived { .. } => ("derived", true),
    };
    FigureRow {
        unit: reading.unit.code.to_string(),
        year,
        dimension: dimension.to_owned(),
        measure: definition.code.to_string(),
        title: plain(definition.title.get(language, language)),
        kind,
        value: figure.map(|figure| figure.value),
        low: interval.map(|interval| interval.low),
        high: interval.map(|interval| interval.high),
        answered: figure.and_then(|figure| figure.answered),
        target: measure.target,
        verdict: measure.verdict.code(),
        change: change.map(|change| change.difference),
        change_low: change_interval.map(|interval| interval.low),
        change_high: change_interval.map(|interval| interval.high),
        p: change.and_then(|change| change.p),
        adjusted_p: change.and_then(|change| change.adjusted_p),
        synthetic: is_survey && reading.rounds.get(&year).is_some_and(|round| round.is_synthetic),
    }
}

/// How often each answer was given, for every question that is released with its counts. What must not be shown is not in a
/// release, so little is left to hide here.
///
/// # Errors
/// The database fails.
pub fn counts(store: &Store) -> Result<Vec<CountRow>, Failure> {
    store.read(|conn| {
        let mut rows = Vec::new();
        for round in store::round::all(conn)? {
            let Some(frozen) = store::release::latest(conn, &round.code)? else { continue };
            for (question, released) in &frozen.release.questions {
                for (answered, option, count) in shown_counts(released) {
                    rows.push(CountRow {
                        unit: round.unit.to_string(),
                        year: round.year,
                        release: frozen.number,
                        question: question.to_string(),
                        answered,
                        option,
                        count,
                        synthetic: round.is_synthetic,
                    });
                }
            }
        }
        Ok(rows)
    })
}

fn shown_counts(released: &Released) -> Vec<(u64, String, u64)> {
    match released {
        Released::Withheld | Released::Mean { .. } | Released::NearEnd { .. } | Released::Blurred { .. } => Vec::new(),
        Released::Values { answered, counts } => {
            counts.iter().map(|(value, count)| (*answered, value.to_string(), *count)).collect()
        }
        Released::Options { answered, counts, .. } => {
            // Frozen by an earlier rule: the exact counts would give the blurred ones away.
            let is_exact = |option| matches!(released.share_of_options(option), Some(ShareFigure::Exact { .. }));
            if !counts.keys().all(|option| is_exact(std::slice::from_ref(option))) {
                return Vec::new();
            }
            counts.iter().map(|(option, count)| (*answered, option.to_string(), *count)).collect()
        }
    }
}
