//! Released figures as rows for other programs. Raw answers have no way out here.

use super::organisation::Organisation;
use super::scorecard::{ScorecardReading, of_unit};
use crate::core::card::Source;
use crate::core::event::{Export, What};
use crate::core::ids::Code;
use crate::core::release::{Released, ShareFigure};
use crate::core::scorecard::{Figure, Measure};
use crate::flows::Act;
use crate::flows::failure::Failure;
use crate::interop::csv::{CountRow, FigureRow, plain};
use crate::store::{self, Store};

/// Every figure of every scorecard: all units and years.
///
/// # Errors
/// The database fails.
pub fn figures(store: &Store, act: Act) -> Result<Vec<FigureRow>, Failure> {
    let rows = store.read(|conn| {
        let organisation = Organisation::load(conn)?;
        let mut rows = Vec::new();
        for unit in &organisation.units {
            for year in organisation.years(unit) {
                let (reading, _) = of_unit(conn, &organisation, &unit.code, year)?;
                for dimension in &reading.scorecard.dimensions {
                    let code = dimension.definition.code.as_str();
                    rows.extend(dimension.measures.iter().map(|measure| figure_row(&reading, code, measure)));
                }
            }
        }
        Ok::<_, Failure>(rows)
    })?;
    store.write(|conn| act.leave(conn, What::Exported { export: Export::Figures }))?;
    Ok(rows)
}

fn figure_row(reading: &ScorecardReading, dimension: &str, measure: &Measure) -> FigureRow {
    let figure = measure.now().figure();
    let interval = figure.and_then(Figure::interval);
    let change = measure.change.as_ref();
    let change_interval = measure.change_interval();
    let year = reading.scorecard.year;
    let definition = &measure.definition;
    let language = &reading.scorecard.definition.default_language;
    let (kind, is_survey) = match definition.from {
        Source::Mean { .. } => ("mean", true),
        Source::Share { .. } => ("share", true),
        Source::Count { .. } => ("count", false),
        Source::Derived { .. } => ("derived", true),
    };
    let rolled_up = reading.roll_ups.get(&year).and_then(|facts| facts.of(definition));
    let counted = reading.sums.get(&(year, definition.code.clone())).filter(|sum| sum.missing.is_empty());
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
        synthetic: is_survey && reading.is_synthetic(year),
        units_in: rolled_up.map(|units| units.units_in).or_else(|| counted.map(|sum| sum.units.len())),
        units_left_out: rolled_up.map(|units| units.left_out),
        asked: measure.asked.get(&year).map(|asked| asked.asked),
        not_asked: measure.asked.get(&year).map(|asked| asked.not_asked),
    }
}

/// How often each answer was given, for every question that is released with its counts: of each round, of the groups in it
/// that may be shown, and of the newest sums over units. What must not be shown is in neither, so little is left to hide here.
///
/// # Errors
/// The database fails.
pub fn counts(store: &Store, act: Act) -> Result<Vec<CountRow>, Failure> {
    let rows = store.read(|conn| {
        let organisation = Organisation::load(conn)?;
        let mut rows = Vec::new();
        for round in store::round::all(conn)? {
            let Some(frozen) = store::release::latest(conn, &round.code)? else { continue };
            let survey = store::survey::get(conn, &round.survey, round.version)?;
            let blank = blank(&round.unit, round.year, frozen.number.into(), round.is_synthetic);
            for (question, released) in &frozen.release.questions {
                let told = frozen.release.asked(&survey, question);
                let (asked, not_asked) = (told.map(|told| told.asked), told.map(|told| told.not_asked));
                rows.extend(rows_of(&CountRow { asked, not_asked, ..blank.clone() }, question, released));
            }
            for (background, breakdown) in &frozen.release.breakdowns {
                for (question, groups) in breakdown {
                    for (group, released) in groups {
                        let (background, group) = (background.to_string(), group.to_string());
                        let blank = CountRow { of: "group", background, group, ..blank.clone() };
                        rows.extend(rows_of(&blank, question, released));
                    }
                }
            }
        }
        for (survey, year, dated) in organisation.all_roll_ups() {
            for (unit, questions) in &dated.roll_ups.shown {
                let is_synthetic = organisation.is_synthetic(unit, survey, year);
                let blank = blank(unit, year, dated.roll_ups.number.into(), is_synthetic);
                for (question, rolled_up) in questions {
                    let (units_in, units_left_out) = (Some(rolled_up.units_in), Some(rolled_up.units_left_out));
                    let blank = CountRow { of: "roll_up", units_in, units_left_out, ..blank.clone() };
                    rows.extend(rows_of(&blank, question, &rolled_up.released));
                }
            }
        }
        Ok::<_, Failure>(rows)
    })?;
    store.write(|conn| act.leave(conn, What::Exported { export: Export::Counts }))?;
    Ok(rows)
}

fn blank(unit: &Code, year: i32, release: i64, synthetic: bool) -> CountRow {
    CountRow {
        unit: unit.to_string(),
        year,
        release,
        question: String::new(),
        answered: 0,
        option: String::new(),
        count: 0,
        synthetic,
        of: "round",
        background: String::new(),
        group: String::new(),
        units_in: None,
        units_left_out: None,
        asked: None,
        not_asked: None,
    }
}

fn rows_of(blank: &CountRow, question: &Code, released: &Released) -> Vec<CountRow> {
    let row = |(answered, option, count)| CountRow {
        question: question.to_string(),
        answered,
        option,
        count,
        ..blank.clone()
    };
    shown_counts(released).into_iter().map(row).collect()
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
