//! Measures with the way to them.

use super::{MeasureDefinition, ScorecardDefinition};
use crate::problem::{Step, Way};

/// Every measure with the way to it, those that only formulas use first.
pub(super) fn located_measures(scorecard: &ScorecardDefinition) -> impl Iterator<Item = (Way, &MeasureDefinition)> {
    let to = |way: &Way, measure: &MeasureDefinition| way.to(Step::Measure(measure.code.clone()));
    let inputs = scorecard.inputs.iter().map(move |measure| (to(&Way::default(), measure), &**measure));
    let rows = scorecard.dimensions.iter().flat_map(move |dimension| {
        let way = Way::default().to(Step::Dimension(dimension.code.clone()));
        dimension.measures.iter().map(move |measure| (to(&way, measure), &**measure))
    });
    inputs.chain(rows)
}
