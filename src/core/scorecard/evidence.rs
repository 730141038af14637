//! What a scorecard is computed from: releases and readings, by year.

use std::collections::BTreeMap;

use super::quantity::Quantity;
use crate::core::ids::Code;
use crate::core::release::Release;

/// The operational figures of one unit: by year and measure, then by part (`None` for a measure without parts).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings(BTreeMap<(i32, Code), BTreeMap<Option<Code>, Quantity>>);

impl Readings {
    pub fn insert(&mut self, year: i32, measure: Code, part: Option<Code>, value: Quantity) {
        self.0.entry((year, measure)).or_default().insert(part, value);
    }

    /// The recorded parts of a measure; empty when nothing is recorded.
    #[must_use]
    pub fn of(&self, year: i32, measure: &Code) -> BTreeMap<Option<Code>, Quantity> {
        self.0.get(&(year, measure.clone())).cloned().unwrap_or_default()
    }

    /// The years in which anything is recorded.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        self.0.keys().map(|(year, _)| *year)
    }
}

/// Everything that is known about one unit.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// The latest release of each year's round.
    pub releases: BTreeMap<i32, Release>,
    pub readings: Readings,
}
