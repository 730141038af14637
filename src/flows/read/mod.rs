//! Leaders read figures, and take them along.

pub mod export_figures;
pub mod organisation;
pub mod read_breakdown;
pub mod read_scorecard;
pub mod read_units;
pub mod roll_up;
