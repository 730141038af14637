//! What staff counted at the units below, added up for the unit above.

use std::collections::{BTreeMap, BTreeSet};

use super::Quantity;
use super::Readings;
use crate::card::{MeasureDefinition, ScorecardDefinition, Source};
use crate::ids::Code;

/// A unit with what was recorded there, and the units below it.
#[derive(Clone, Debug)]
pub struct Branch {
    pub unit: Code,
    /// The counts that the unit's own scorecard asks for.
    pub counts: BTreeSet<Code>,
    pub readings: Readings,
    /// From this year on the unit is expected to record; earlier sums do without it.
    pub expected_from: i32,
    pub below: Vec<Self>,
}

/// Where a count of a unit above others comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// The units whose figures are added up; empty while one is missing.
    pub units: BTreeSet<Code>,
    /// The units that have not recorded theirs.
    pub missing: BTreeSet<Code>,
}

enum Total {
    /// No unit counts this.
    Nothing,
    Known(BTreeMap<Option<Code>, Quantity>, BTreeSet<Code>),
    Missing(BTreeSet<Code>),
}

/// The codes of the counts that a scorecard asks for.
#[must_use]
pub fn counts_of(card: &ScorecardDefinition) -> BTreeSet<Code> {
    let is_count = |measure: &&MeasureDefinition| matches!(measure.from, Source::Count { .. });
    card.all_measures().filter(is_count).map(|measure| measure.code.clone()).collect()
}

/// Adds to the readings of the topmost unit, for every count of `card` that it has not recorded itself, the sum over the units
/// below, provided that each of them has recorded it. Half a sum would look like a bad year, so there is none; `Sum::missing`
/// says who is waited for.
#[must_use]
pub fn with_sums(card: &ScorecardDefinition, top: &Branch, years: &[i32]) -> (Readings, BTreeMap<(i32, Code), Sum>) {
    let (mut readings, mut sums) = (top.readings.clone(), BTreeMap::new());
    for (measure, year) in card.all_measures().flat_map(|measure| years.iter().map(move |year| (measure, *year))) {
        let Source::Count { parts } = &measure.from else { continue };
        if !top.readings.of(year, &measure.code).is_empty() {
            continue;
        }
        let wanted: Vec<Option<Code>> =
            if parts.is_empty() { vec![None] } else { parts.iter().map(|part| Some(part.code.clone())).collect() };
        let sum = match below(top, year, &measure.code, &wanted) {
            Total::Nothing => continue,
            Total::Missing(missing) => Sum { missing, ..Sum::default() },
            Total::Known(parts, units) => {
                for (part, quantity) in parts {
                    readings.insert(year, measure.code.clone(), part, quantity);
                }
                Sum { units, ..Sum::default() }
            }
        };
        sums.insert((year, measure.code.clone()), sum);
    }
    (readings, sums)
}

fn total(branch: &Branch, year: i32, measure: &Code, wanted: &[Option<Code>]) -> Total {
    let own = branch.readings.of(year, measure);
    let itself = || BTreeSet::from([branch.unit.clone()]);
    if !own.is_empty() {
        let parts: Option<BTreeMap<_, _>> = wanted.iter().map(|part| Some((part.clone(), *own.get(part)?))).collect();
        return parts.map_or_else(|| Total::Missing(itself()), |parts| Total::Known(parts, itself()));
    }
    if !branch.below.is_empty() {
        return below(branch, year, measure, wanted);
    }
    let is_expected = branch.counts.contains(measure) && branch.expected_from <= year;
    if is_expected { Total::Missing(itself()) } else { Total::Nothing }
}

fn below(branch: &Branch, year: i32, measure: &Code, wanted: &[Option<Code>]) -> Total {
    let (mut sum, mut units, mut missing) = (BTreeMap::new(), BTreeSet::new(), BTreeSet::new());
    for child in &branch.below {
        match total(child, year, measure, wanted) {
            Total::Nothing => {}
            Total::Missing(more) => missing.extend(more),
            Total::Known(parts, more) => {
                units.extend(more);
                for (part, quantity) in parts {
                    let so_far = sum.entry(part).or_insert_with(Quantity::default);
                    *so_far = so_far.plus(quantity);
                }
            }
        }
    }
    match (missing.is_empty(), units.is_empty()) {
        (false, _) => Total::Missing(missing),
        (true, true) => Total::Nothing,
        (true, false) => Total::Known(sum, units),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    fn card() -> ScorecardDefinition {
        let title = serde_json::json!({"en": "T"});
        let count = |code: &str, parts: &[&str]| {
            let parts: Vec<_> = parts.iter().map(|part| serde_json::json!({"code": part, "title": title})).collect();
            serde_json::json!({"code": code, "title": title, "from": {"count": {"parts": parts}}})
        };
        let card = serde_json::json!({
            "scorecard": "c", "survey": "s", "default_language": "en", "title": title, "goals": [],
            "dimensions": [{"code": "d", "title": title, "passes_when": "all",
                "measures": [count("courses", &[]), count("help", &["inside", "outside"])]}]
        });
        ScorecardDefinition::parse(&card.to_string()).unwrap()
    }

    /// `figures`: measure, part and figure of 2024.
    fn branch(unit: &str, figures: &[(&str, &str, &str)], below: Vec<Branch>) -> Branch {
        let mut readings = Readings::default();
        for (measure, part, figure) in figures {
            let part = (!part.is_empty()).then(|| code(part));
            readings.insert(2024, code(measure), part, figure.parse().unwrap());
        }
        Branch { unit: code(unit), counts: counts_of(&card()), readings, expected_from: 2024, below }
    }

    fn courses(top: &Branch, year: i32) -> (Option<f64>, Vec<String>, Vec<String>) {
        let (readings, sums) = with_sums(&card(), top, &[year]);
        let sum = sums.get(&(year, code("courses"))).cloned().unwrap_or_default();
        let names = |codes: BTreeSet<Code>| codes.iter().map(ToString::to_string).collect();
        let figure = readings.of(year, &code("courses")).get(&None).map(|quantity| quantity.value());
        (figure, names(sum.units), names(sum.missing))
    }

    #[test]
    fn a_unit_above_has_the_sum_of_all_below_at_any_depth() {
        let north = branch("north", &[], vec![branch("a", &[("courses", "", "2.5")], vec![])]);
        let south = branch("south", &[("courses", "", "4")], vec![branch("b", &[("courses", "", "100")], vec![])]);
        let top = branch("top", &[], vec![north, south]);
        assert_eq!(
            courses(&top, 2024),
            (Some(6.5), vec!["a".into(), "south".into()], vec![]),
            "south says 4 of itself"
        );
    }

    #[test]
    fn what_was_recorded_for_the_whole_counts_and_nothing_is_added() {
        let top = branch("top", &[("courses", "", "9")], vec![branch("a", &[("courses", "", "2")], vec![])]);
        assert_eq!(courses(&top, 2024), (Some(9.0), vec![], vec![]));
    }

    #[test]
    fn one_unit_without_a_figure_is_waited_for_by_name() {
        let top = branch("top", &[], vec![branch("a", &[("courses", "", "2")], vec![]), branch("b", &[], vec![])]);
        assert_eq!(courses(&top, 2024), (None, vec![], vec!["b".into()]));
    }

    #[test]
    fn a_unit_that_came_later_or_does_not_count_this_is_not_waited_for() {
        let mut other = branch("b", &[], vec![]);
        other.expected_from = 2025;
        let a = branch("a", &[("courses", "", "2")], vec![]);
        assert_eq!(courses(&branch("top", &[], vec![a.clone(), other.clone()]), 2024).0, Some(2.0));
        other.expected_from = 2020;
        other.counts.clear();
        assert_eq!(courses(&branch("top", &[], vec![a, other]), 2024).0, Some(2.0));
    }

    #[test]
    fn a_count_with_parts_needs_every_part_of_every_unit() {
        let whole = [("help", "inside", "3"), ("help", "outside", "4")];
        let sums = |other: &[(&str, &str, &str)]| {
            let top = branch("top", &[], vec![branch("a", &whole, vec![]), branch("b", other, vec![])]);
            let (readings, sums) = with_sums(&card(), &top, &[2024]);
            (readings.of(2024, &code("help")).len(), sums[&(2024, code("help"))].missing.len())
        };
        assert_eq!(sums(&whole), (2, 0));
        assert_eq!(sums(&whole[..1]), (0, 1));
    }
}
