//! A place where guests answer, or a level above it.

use super::ids::Code;

/// A node in the tree of units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub code: Code,
    /// As people say it: "Gatenært Oslo".
    pub name: String,
    /// The unit that this one is part of.
    pub parent: Option<Code>,
    /// The scorecard that the unit is measured by.
    pub scorecard: Code,
}
