//! Staff record the year's operational figures.

use crate::core::card::{MeasureDefinition, Part, ScorecardDefinition, Source};
use crate::core::event::What;
use crate::core::evidence::history::ReportedPart;
use crate::core::evidence::{Evidence, Quantity};
use crate::core::ids::Code;
use crate::core::scorecard::question_of;
use crate::core::unit::Unit;
use crate::flows::Act;
use crate::flows::failure::{Failure, FieldError, or_missing};
use crate::store::reading::NewReading;
use crate::store::{self, Store};

/// Everything that a unit records, and what is recorded.
#[derive(Clone, Debug)]
pub struct ReadingSheet {
    pub unit: Unit,
    pub definition: ScorecardDefinition,
    /// The readings, and what the rounds of each year asked, closed or not. No releases.
    pub evidence: Evidence,
    /// The years whose rounds were filled by a program; their readings are labelled as well.
    pub synthetic_years: Vec<i32>,
}

/// One figure that can be recorded.
#[derive(Clone, Debug)]
pub struct Slot<'a> {
    pub measure: &'a MeasureDefinition,
    pub kind: SlotKind<'a>,
}

/// What of a measure is recorded.
#[derive(Clone, Copy, Debug)]
pub enum SlotKind<'a> {
    /// The figure of a measure without parts.
    Whole,
    Part(&'a Part),
    /// The total of a measure with parts, as it was reported: only held against their sum.
    Total,
    /// Of a survey measure: what an earlier report says.
    Reported(ReportedPart),
}

impl Slot<'_> {
    /// The field's name in forms: `help_measures.internal`.
    #[must_use]
    pub fn name(&self) -> String {
        match self.part_name() {
            Some(part) => format!("{}.{part}", self.measure.code),
            None => self.measure.code.to_string(),
        }
    }

    /// The name under which it is stored within the measure.
    #[must_use]
    pub fn part_name(&self) -> Option<&str> {
        match self.kind {
            SlotKind::Whole | SlotKind::Total => None,
            SlotKind::Part(part) => Some(part.code.as_str()),
            SlotKind::Reported(part) => Some(part.name()),
        }
    }
}

/// The figures that staff record for a measure: one, or one for each part and their total; of a survey measure, what an
/// earlier report says. None for what is computed.
pub fn slots_of(measure: &MeasureDefinition) -> impl Iterator<Item = Slot<'_>> {
    let kinds = match &measure.from {
        Source::Count { parts } if parts.is_empty() => vec![SlotKind::Whole],
        Source::Count { parts } => parts.iter().map(SlotKind::Part).chain([SlotKind::Total]).collect(),
        Source::Mean { .. } | Source::Share { .. } => {
            vec![SlotKind::Reported(ReportedPart::Figure), SlotKind::Reported(ReportedPart::Answers)]
        }
        Source::Derived { .. } => Vec::new(),
    };
    kinds.into_iter().map(move |kind| Slot { measure, kind })
}

impl ReadingSheet {
    /// False for a survey measure in a year whose round asks its question: there guests answer, and nobody types.
    #[must_use]
    pub fn takes(&self, year: i32, measure: &MeasureDefinition) -> bool {
        let asks = |question: &Code| {
            self.evidence.asked.get(&year).is_some_and(|survey| survey.question(question.as_str()).is_some())
        };
        question_of(measure).is_none_or(|question| !asks(question))
    }

    /// The key of what is wrong with a figure; none when it can be recorded.
    fn mistake(&self, year: i32, slot: &Slot<'_>, value: Quantity) -> Option<&'static str> {
        let is_whole = value.thousandths() % 1000 == 0;
        let is_on_scale = || match (&slot.measure.from, question_of(slot.measure)) {
            (Source::Share { .. }, _) => value.value() <= 100.0,
            (_, Some(question)) => self.evidence.range(year, question).is_some_and(|(lowest, highest)| {
                let sum = |value: i64| value.saturating_mul(1000);
                (sum(lowest)..=sum(highest)).contains(&value.thousandths())
            }),
            _ => true,
        };
        match slot.kind {
            _ if !self.takes(year, slot.measure) => Some("field-asked-in-round"),
            SlotKind::Reported(ReportedPart::Answers) if !is_whole || value == Quantity::default() => {
                Some("field-not-a-number-of-answers")
            }
            SlotKind::Reported(ReportedPart::Figure) if !is_on_scale() => Some("field-not-on-scale"),
            _ => None,
        }
    }
}

/// How many decimals were typed: 4.20 claims more than 4.2.
fn typed_decimals(text: &str) -> Quantity {
    let decimals = text.trim().split_once(['.', ',']).map_or(0, |(_, decimals)| decimals.trim().len());
    Quantity::from_thousandths(i64::try_from(decimals).unwrap_or_default().saturating_mul(1000))
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
        let newest = store::survey::latest(conn)?.into_iter().find(|newest| *newest.survey() == definition.survey);
        let readings = store::reading::of_unit(conn, &unit.code)?;
        let mut evidence = Evidence { readings, newest, ..Evidence::default() };
        let rounds = store::round::of_unit(conn, &unit.code, &definition.survey)?;
        for round in &rounds {
            evidence.asked.insert(round.year, store::survey::get(conn, &round.survey, round.version)?);
        }
        let synthetic_years = rounds.iter().filter(|round| round.is_synthetic).map(|round| round.year).collect();
        Ok(ReadingSheet { unit, definition, evidence, synthetic_years })
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
    act: Act,
) -> Result<usize, Failure> {
    let sheet = sheet(store, unit)?;
    let mut errors = Vec::new();
    let mut figures: Vec<(Code, Option<Code>, Quantity)> = Vec::new();
    for (name, text) in typed.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let slot = sheet.definition.all_measures().flat_map(slots_of).find(|slot| slot.name() == *name);
        match (slot, text.parse::<Quantity>()) {
            (None, _) => errors.push(FieldError::new(name, "field-unknown-figure")),
            (_, Err(_)) => errors.push(FieldError::new(name, "field-not-a-figure")),
            (Some(slot), Ok(value)) => match sheet.mistake(year, &slot, value) {
                Some(mistake) => errors.push(FieldError::new(name, mistake)),
                None => figures.extend(changed(&sheet, year, &slot, value, text)),
            },
        }
    }
    if !errors.is_empty() {
        return Err(Failure::FieldsRefused(errors));
    }
    store.write(|conn| {
        for (measure, part, value) in &figures {
            let part = part.as_ref();
            let new = NewReading { unit, measure, part, year, value: *value, recorded_on: act.today, recorded_by: by };
            store::reading::insert(conn, &new)?;
        }
        let number = figures.len();
        if number > 0 {
            act.leave(conn, What::ReadingsRecorded { unit: unit.clone(), year, number })?;
        }
        Ok(number)
    })
}

/// What of a typed figure is not recorded yet: measure, part and value.
fn changed(
    sheet: &ReadingSheet,
    year: i32,
    slot: &Slot<'_>,
    value: Quantity,
    text: &str,
) -> Vec<(Code, Option<Code>, Quantity)> {
    let measure = &slot.measure.code;
    let recorded = sheet.evidence.readings.of(year, measure);
    let decimals = matches!(slot.kind, SlotKind::Reported(ReportedPart::Figure))
        .then(|| (Some(ReportedPart::Decimals.name()), typed_decimals(text)));
    [(slot.part_name(), value)]
        .into_iter()
        .chain(decimals)
        .map(|(part, value)| (measure.clone(), part.and_then(|part| part.parse().ok()), value))
        .filter(|(_, part, value)| recorded.get(part) != Some(value))
        .collect()
}
