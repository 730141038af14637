//! Quality staff define surveys, scorecards and targets.

pub mod import_definitions;
pub mod read_targets;
