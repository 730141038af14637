//! Survey figures of earlier years that staff type in from a report.
//!
//! Of such a year only a mean or a share is known, at best with the number of answers. It stands in the table and a later
//! year is compared with it, but nothing can be tested: the spread is lost. Where guests answered a round, what they
//! answered counts, and what is typed is not used.

use std::collections::BTreeMap;

use super::Quantity;
use crate::ids::Code;

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
    pub(super) const fn digits(&self) -> i64 {
        match self.decimals {
            0 => self.figure.thousandths() / 1000,
            1 => self.figure.thousandths() / 100,
            _ => self.figure.thousandths() / 10,
        }
    }
}
