//! The figure per guest: each answer weighted by one over how often the guest comes.

use super::super::evaluate::Scorecard;
use crate::card::{MeasureDefinition, Source};
use crate::evidence::Evidence;
use crate::ids::Code;
use crate::release::{Released, ShareFigure};
use crate::stats::{Bounds, Cell, PerGuest, per_guest};

/// None unless the release shows the question for at least two groups of known frequency.
///
/// Answers outside the groups shown (of guests who skipped the visits question, or whose group is withheld) are left out and
/// counted.
pub(super) fn of(
    scorecard: &Scorecard,
    measure: &MeasureDefinition,
    question: &Code,
    evidence: &Evidence,
) -> Option<PerGuest> {
    let frequency = scorecard.definition.visit_frequency.as_ref()?;
    let release = evidence.releases.get(&scorecard.year)?;
    let groups = release.breakdowns.get(&frequency.question)?.get(question)?;
    let with_frequency = groups.keys().filter(|option| frequency.visits.contains_key(*option)).count();
    if with_frequency < 2 {
        return None;
    }
    let (whole, bounds) = cells(measure, release.questions.get(question)?, None)?;
    let mut used = Vec::new();
    for (option, released) in groups {
        used.extend(cells(measure, released, frequency.visits.get(option).copied())?.0);
    }
    let count = |cells: &[Cell]| cells.iter().fold(0_u64, |sum, cell| sum.saturating_add(cell.count));
    let outside = count(&whole).saturating_sub(count(&used));
    used.push(Cell { value: 0, visits: None, count: outside });
    per_guest(used, None, bounds)
}

/// A share is the mean of zeros and ones.
fn cells(measure: &MeasureDefinition, released: &Released, visits: Option<f64>) -> Option<(Vec<Cell>, Bounds)> {
    let share = match (&measure.from, released) {
        (Source::Mean { .. }, Released::Values { counts, .. }) => {
            let cells = counts.iter().map(|(value, count)| Cell { value: *value, visits, count: *count }).collect();
            let bounds = Bounds { lowest: whole(*counts.keys().next()?), highest: whole(*counts.keys().next_back()?) };
            return Some((cells, bounds));
        }
        (Source::Share { at_least: Some(value), .. }, _) => released.share_at_least(*value)?,
        (Source::Share { options, .. }, _) => released.share_of_options(options)?,
        _ => return None,
    };
    let ShareFigure::Exact { hits, answered } = share else { return None };
    let cells =
        vec![Cell { value: 1, visits, count: hits }, Cell { value: 0, visits, count: answered.saturating_sub(hits) }];
    Some((cells, Bounds { lowest: 0.0, highest: 1.0 }))
}

/// Exact up to 2^53, far beyond any scale.
#[allow(clippy::cast_precision_loss)]
const fn whole(value: i64) -> f64 {
    value as f64
}
