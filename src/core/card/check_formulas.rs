//! Formulas can be read, name measures that exist, and do not go in circles.

use std::collections::{BTreeMap, BTreeSet};

use super::ScorecardDefinition;
use super::definition::Source;
use super::formula::Formula;
use super::located::located_measures;
use crate::ids::Code;
use crate::problem::{Field, Problem, Step, Way, What};

/// How deep formulas may rest on formulas. Each is computed wherever it is named, so the work may double with every level.
const MOST_LEVELS: usize = 8;

/// The measures that each formula names.
type Uses<'a> = BTreeMap<&'a Code, BTreeSet<Code>>;

pub fn problems(scorecard: &ScorecardDefinition) -> Vec<Problem> {
    let (mut found, mut uses) = (Vec::new(), Uses::new());
    for (way, measure) in located_measures(scorecard) {
        let Source::Derived { formula, .. } = &measure.from else { continue };
        let way = way.field(Field::Formula);
        match Formula::parse(formula.as_str()) {
            Err(error) => found.push(way.problem(What::Formula(error))),
            Ok(formula) => {
                let named: BTreeSet<Code> = formula.measures().into_iter().cloned().collect();
                let unknown = named.iter().filter(|code| scorecard.measure(code.as_str()).is_none());
                found.extend(unknown.map(|code| way.problem(What::UnknownMeasure { measure: code.clone() })));
                uses.insert(&measure.code, named);
            }
        }
    }
    found.extend(too_deep(&mut uses));
    let measures: Vec<Code> = uses.into_keys().cloned().collect();
    if !measures.is_empty() {
        found.push(Way::default().problem(What::FormulaCircle { measures }));
    }
    found
}

/// Takes away, again and again, every formula that no remaining formula feeds; what stays goes in a circle.
fn too_deep(uses: &mut Uses<'_>) -> Option<Problem> {
    let mut found = None;
    for level in 1.. {
        let is_done = |named: &BTreeSet<Code>| !named.iter().any(|code| uses.contains_key(code));
        let done: Vec<&Code> = uses.iter().filter(|(_, named)| is_done(named)).map(|(code, _)| *code).collect();
        let Some(first) = done.first() else { break };
        if level == MOST_LEVELS.saturating_add(1) {
            let way = Way::default().to(Step::Measure((*first).clone()));
            found = Some(way.problem(What::FormulasTooDeep { most: MOST_LEVELS }));
        }
        uses.retain(|code, _| !done.contains(code));
    }
    found
}
