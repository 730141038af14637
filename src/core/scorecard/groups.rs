//! A measure by the guests' background: the figure of each group that may be shown.

use std::collections::BTreeMap;

use super::figure::{Outcome, of_question};
use crate::card::{MeasureDefinition, ScorecardDefinition, Source};
use crate::ids::Code;
use crate::release::Release;

/// A measure with the figures of groups of guests.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupedMeasure {
    pub definition: MeasureDefinition,
    /// Of all guests who answered.
    pub whole: Outcome,
    /// By background question, then by its option. A group that may not be shown is not in it.
    pub groups: BTreeMap<Code, BTreeMap<Code, Outcome>>,
}

/// Every measure of `card` that comes straight from a question which was asked, by the background questions `by`.
///
/// What was found safe to show stands in the release; nothing is decided here. The question that guests are parted by is not
/// itself parted.
#[must_use]
pub fn by_background(card: &ScorecardDefinition, release: &Release, by: &[Code]) -> Vec<GroupedMeasure> {
    let measures = card.dimensions.iter().flat_map(|dimension| &dimension.measures);
    measures.filter_map(|measure| grouped(measure, release, by)).collect()
}

fn grouped(measure: &MeasureDefinition, release: &Release, by: &[Code]) -> Option<GroupedMeasure> {
    let (Source::Mean { question } | Source::Share { question, .. }) = &measure.from else { return None };
    let whole = of_question(&measure.from, release.questions.get(question)?);
    if by.contains(question) {
        return None;
    }
    let groups_by = |background: &Code| {
        let shown = release.breakdowns.get(background).and_then(|breakdown| breakdown.get(question));
        let groups = shown.into_iter().flatten();
        groups.map(|(option, released)| (option.clone(), of_question(&measure.from, released))).collect()
    };
    let groups = by.iter().map(|background| (background.clone(), groups_by(background))).collect();
    Some(GroupedMeasure { definition: measure.clone(), whole, groups })
}
