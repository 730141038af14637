//! Survey figures of earlier years that staff type in from a report, and whether they can be true.
//!
//! Of such a year only a mean or a share is known, at best with the number of answers. It stands in the table and a later
//! year is compared with it, but nothing can be tested: the spread is lost. Where guests answered a round, what they
//! answered counts, and what is typed is not used.

use std::collections::BTreeMap;

use super::Quantity;
use crate::card::{MeasureDefinition, Source};
use crate::ids::Code;
use crate::stats::{Grim, Reported, grim, parts_add_up};

/// A figure from a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportedFigure {
    /// As printed; of a share, the percentage.
    pub figure: Quantity,
    /// As many as were printed: 4.20 claims more than 4.2.
    pub decimals: u32,
    pub answered: Option<u64>,
}

/// What staff record of a reported figure: each is a part of the measure's reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportedPart {
    Figure,
    Answers,
    /// Read off the typed figure; never asked for.
    Decimals,
}

impl ReportedPart {
    /// The name under which it is stored.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Figure => "figure",
            Self::Answers => "answers",
            Self::Decimals => "decimals",
        }
    }
}

/// A reason to look again at what was typed in. It never refuses anything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Doubt {
    /// No answers in whole steps give this mean (GRIM, Brown & Heathers 2017); the nearest that some do, in the unit of the
    /// typed figure.
    Impossible { figure: ReportedFigure, is_share: bool, below: f64, above: f64 },
    /// The parts add up to something else than the total that was typed beside them.
    PartsDiffer { sum: Quantity, total: Quantity },
}

impl ReportedFigure {
    /// What is recorded of a measure in a year; none without a figure.
    #[must_use]
    pub fn of(recorded: &BTreeMap<Option<Code>, Quantity>) -> Option<Self> {
        let part = |wanted: ReportedPart| {
            let is_wanted = |part: &Option<Code>| part.as_ref().is_some_and(|code| code.as_str() == wanted.name());
            recorded.iter().find(|(part, _)| is_wanted(part)).map(|(_, quantity)| *quantity)
        };
        let whole = |part: Quantity| u64::try_from(part.thousandths() / 1000).ok();
        let decimals = part(ReportedPart::Decimals).and_then(whole).and_then(|decimals| u32::try_from(decimals).ok());
        Some(Self {
            figure: part(ReportedPart::Figure)?,
            decimals: decimals.unwrap_or(2).min(2),
            answered: part(ReportedPart::Answers).and_then(whole).filter(|answered| *answered > 0),
        })
    }

    /// How far off a mean may be because it was rounded: half a unit of its last decimal.
    #[must_use]
    pub fn half_a_unit(&self) -> f64 {
        0.5 / 10_f64.powi(i32::try_from(self.decimals).unwrap_or(0))
    }

    /// The figure as printed, in units of its last decimal.
    const fn digits(&self) -> i64 {
        match self.decimals {
            0 => self.figure.thousandths() / 1000,
            1 => self.figure.thousandths() / 100,
            _ => self.figure.thousandths() / 10,
        }
    }
}

/// What is doubtful in the readings of a measure in one year.
///
/// Of a share the percentage is checked as the mean of zeros and ones, with two decimals more.
#[must_use]
pub fn doubts(measure: &MeasureDefinition, recorded: &BTreeMap<Option<Code>, Quantity>) -> Option<Doubt> {
    match &measure.from {
        Source::Mean { .. } => impossible(&ReportedFigure::of(recorded)?, false),
        Source::Share { .. } => impossible(&ReportedFigure::of(recorded)?, true),
        Source::Count { parts } if !parts.is_empty() => {
            let total = *recorded.get(&None)?;
            let known: Vec<Quantity> =
                parts.iter().filter_map(|part| recorded.get(&Some(part.code.clone())).copied()).collect();
            // Before every part is recorded there is nothing to hold the total against.
            if known.len() < parts.len() {
                return None;
            }
            let sum = known.iter().fold(Quantity::default(), |sum, part| sum.plus(*part));
            let numbers: Vec<i64> = known.iter().map(|part| part.thousandths()).collect();
            let check = parts_add_up(&numbers, total.thousandths(), false);
            (!check.is_explained).then_some(Doubt::PartsDiffer { sum, total })
        }
        Source::Count { .. } | Source::Derived { .. } => None,
    }
}

fn impossible(figure: &ReportedFigure, is_share: bool) -> Option<Doubt> {
    let (more, unit) = if is_share { (2, 100.0) } else { (0, 1.0) };
    let reported = Reported { digits: figure.digits(), decimals: figure.decimals + more };
    match grim(reported, figure.answered?, 1) {
        Grim::Impossible { below, above } => {
            Some(Doubt::Impossible { figure: *figure, is_share, below: below * unit, above: above * unit })
        }
        Grim::Possible | Grim::Uninformative | Grim::NothingToCheck => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(from: &str) -> MeasureDefinition {
        serde_json::from_str(&format!(r#"{{"code": "m", "title": {{"en": "M"}}, "from": {from}}}"#)).unwrap()
    }

    fn recorded(parts: &[(&str, &str)]) -> BTreeMap<Option<Code>, Quantity> {
        let part = |name: &str| (!name.is_empty()).then(|| name.parse().unwrap());
        parts.iter().map(|(name, value)| (part(name), value.parse().unwrap())).collect()
    }

    #[test]
    fn a_mean_that_its_answers_cannot_give_is_doubted_and_its_neighbours_are_named() {
        let mean = measure(r#"{"mean": {"question": "q"}}"#);
        let doubt = doubts(&mean, &recorded(&[("figure", "5.19"), ("answers", "28"), ("decimals", "2")]));
        let Some(Doubt::Impossible { below, above, .. }) = doubt else { panic!("5.19 of 28 passed: {doubt:?}") };
        assert!((below - 145.0 / 28.0).abs() < 1e-9 && (above - 146.0 / 28.0).abs() < 1e-9);
        for fine in [
            &[("figure", "5.18"), ("answers", "28"), ("decimals", "2")][..],
            &[("figure", "5.2"), ("answers", "28"), ("decimals", "1")],
            &[("figure", "5.19"), ("decimals", "2")],
            &[("answers", "28")],
        ] {
            assert_eq!(doubts(&mean, &recorded(fine)), None, "{fine:?}");
        }
    }

    #[test]
    fn a_percentage_is_checked_as_a_share_of_whole_people() {
        let share = measure(r#"{"share": {"question": "q", "options": ["a"]}}"#);
        let of = |figure, answers, decimals| {
            doubts(&share, &recorded(&[("figure", figure), ("answers", answers), ("decimals", decimals)]))
        };
        let Some(Doubt::Impossible { below, above, .. }) = of("54", "20", "0") else { panic!("54 % of 20 passed") };
        assert!((below - 50.0).abs() < 1e-9 && (above - 55.0).abs() < 1e-9);
        assert_eq!(of("55", "20", "0"), None);
        assert_eq!(of("33.3", "30", "1"), None);
    }

    #[test]
    fn parts_are_held_against_a_total_only_when_all_are_there() {
        let part = |code: &str| format!(r#"{{"code": "{code}", "title": {{"en": "P"}}}}"#);
        let count = measure(&format!(r#"{{"count": {{"parts": [{}, {}]}}}}"#, part("a"), part("b")));
        let doubt = doubts(&count, &recorded(&[("a", "2691"), ("b", "650"), ("", "3340")]));
        assert_eq!(
            doubt,
            Some(Doubt::PartsDiffer { sum: "3341".parse().unwrap(), total: "3340".parse().unwrap() }),
            "one too few"
        );
        assert_eq!(doubts(&count, &recorded(&[("a", "2691"), ("b", "650"), ("", "3341")])), None);
        assert_eq!(doubts(&count, &recorded(&[("a", "2691"), ("", "3340")])), None);
        assert_eq!(doubts(&count, &recorded(&[("a", "2691"), ("b", "650")])), None);
    }
}
