//! Quality staff define surveys, scorecards and targets.

pub mod export_definitions;
pub mod import_definitions;
pub mod read_folder;
pub mod targets;
