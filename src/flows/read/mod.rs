//! Leaders read figures, and take them along.

pub mod export_figures;
pub mod groups;
pub mod measure;
pub mod organisation;
pub mod roll_up;
pub mod scorecard;
pub mod scorecards;
pub mod units;
