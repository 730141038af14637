//! Staff record the year's operational figures.

use chrono::NaiveDate;

use super::failure::{Failure, FieldError, or_missing};
use crate::core::ids::Code;
use crate::core::scorecard::{MeasureDefinition, Quantity, Readings, ScorecardDefinition, Source};
use crate::core::unit::Unit;
use crate::store::reading::NewReading;
use crate::store::{self, Store};

/// Everything that a unit records, and what is recorded.
#[derive(Clone, Debug)]
pub struct ReadingSheet {
    pub unit: Unit,
    pub definition: ScorecardDefinition,
    pub readings: Readings,
    /// The years whose rounds were filled by a program; their readings are labelled as well.
    pub synthetic_years: Vec<i32>,
}

/// One figure that can be recorded: a measure, or a part of one.
#[derive(Clone, Debug)]
pub struct Slot<'a> {
    pub measure: &'a MeasureDefinition,
    pub part: Option<&'a crate::core::scorecard::Part>,
}

impl Slot<'_> {
    /// The field's name in forms: `help_measures.internal`.
    #[must_use]
    pub fn name(&self) -> String {
        match self.part {
            Some(part) => format!("{}.{}", self.measure.code, part.code),
            None => self.measure.code.to_string(),
        }
    }
}

/// The figures that staff record for a measure: one, or one for each part; none for what is not counted.
pub fn slots_of(measure: &MeasureDefinition) -> impl Iterator<Item = Slot<'_>> {
    let slots = match &measure.from {
        Source::Count { parts } if parts.is_empty() => vec![Slot { measure, part: None }],
        Source::Count { parts } => parts.iter().map(|part| Slot { measure, part: Some(part) }).collect(),
        _ => Vec::new(),
    };
    slots.into_iter()
}

/// What a unit records, and what is recorded.
///
/// # Errors
/// There is no such unit, or the database fails.
pub fn sheet(store: &Store, unit: &Code) -> Result<ReadingSheet, Failure> {
    store.read(|conn| {
        let unknown = Failure::UnknownUnit(unit.to_string());
        let unit = store::unit::get(conn, unit).map_err(or_missing(unknown))?;
        let definition = store::scorecard::current(conn, &unit.scorecard)?.definition;
        let readings = store::reading::of_unit(conn, &unit.code)?;
        let rounds = store::round::of_unit(conn, &unit.code, &definition.survey)?;
        let synthetic_years = rounds.iter().filter(|round| round.is_synthetic).map(|round| round.year).collect();
        Ok(ReadingSheet { unit, definition, readings, synthetic_years })
    })
}

/// Records figures: `(field name, typed text)`. A blank field is left as it was; an unchanged one adds nothing.
///
/// # Errors
/// A field is unknown or holds no figure (all of them are named, nothing is recorded), or the database fails.
pub fn record(
    store: &Store,
    unit: &Code,
    year: i32,
    typed: &[(String, String)],
    by: &str,
    today: NaiveDate,
) -> Result<usize, Failure> {
    let sheet = sheet(store, unit)?;
    let mut errors = Vec::new();
    let mut figures: Vec<(Code, Option<Code>, Quantity)> = Vec::new();
    for (name, text) in typed.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let slot = sheet.definition.all_measures().flat_map(slots_of).find(|slot| slot.name() == *name);
        match (slot, text.parse::<Quantity>()) {
            (None, _) => errors.push(FieldError::new(name, "field-unknown-figure")),
            (_, Err(_)) => errors.push(FieldError::new(name, "field-not-a-figure")),
            (Some(slot), Ok(value)) => {
                let part = slot.part.map(|part| part.code.clone());
                let recorded = sheet.readings.of(year, &slot.measure.code).get(&part).copied();
                if recorded != Some(value) {
                    figures.push((slot.measure.code.clone(), part, value));
                }
            }
        }
    }
    if !errors.is_empty() {
        return Err(Failure::FieldsRefused(errors));
    }
    store.write(|conn| {
        for (measure, part, value) in &figures {
            let part = part.as_ref();
            let new = NewReading { unit, measure, part, year, value: *value, recorded_on: today, recorded_by: by };
            store::reading::insert(conn, &new)?;
        }
        Ok(figures.len())
    })
}
