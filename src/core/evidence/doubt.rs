//! Whether what staff typed in can be true. It is told and kept: a report may be wrong, and is what it is.

use std::collections::BTreeMap;

use super::Quantity;
use super::history::ReportedFigure;
use crate::card::{MeasureDefinition, Source};
use crate::ids::Code;
use crate::stats::{Grim, Reported, grim, parts_add_up};

/// A reason to look again at what was typed in. It never refuses anything.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Doubt {
    /// No answers in whole steps give this mean (GRIM, Brown & Heathers 2017); the nearest that some do, in the unit of the
    /// typed figure.
    Impossible { figure: ReportedFigure, is_share: bool, below: f64, above: f64 },
    /// The parts add up to something else than the total that was typed beside them.
    PartsDiffer { sum: Quantity, total: Quantity },
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
