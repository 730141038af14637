//! Statistics of tallies: what a sample says about a mean, a share, a change or a trend, and how surely.
//!
//! Pure functions of counts: no input or output, no clock, no randomness, and nothing from the rest of the crate. This
//! module never decides what may be shown, never compares with a target and never words a sentence.
//!
//! | file | question |
//! |---|---|
//! | [`moments`] | mean and spread of integer answers, exactly |
//! | [`estimate`] | what is an interval? |
//! | [`guarded`] | how far may the true mean be, and is a target surely met? |
//! | [`share`] | how far may the true share be? |
//! | [`change`] | what changed between two rounds, and could it be chance? |
//! | [`ordinal`] | does that hold when answers are only ordered, not measured? |
//! | [`trend`] | is there a slope over three years or more? |
//! | [`holm`] | how many of many changes stand together? |
//! | [`reliability`], [`scores`] | do a dimension's items belong together; its score |
//! | [`weights`] | per guest instead of per visit |
//! | [`plan`] | how many answers would have settled it? |
//! | [`grim`] | can typed-in history be true? |
//!
//! Every interval is two-sided 95 %, every bound one-sided 95 %, every p two-sided. `docs/statistics.md` argues for each
//! choice; `tests/reference/` holds values from R, `SciPy` and others that the code must meet to nine digits.

pub mod change;
pub mod estimate;
mod exact;
pub mod grim;
pub mod guarded;
pub mod holm;
pub mod moments;
pub mod ordinal;
pub mod plan;
pub mod reliability;
mod root;
pub mod scores;
pub mod share;
mod tails;
pub mod trend;
pub mod weights;

pub use change::{TestedChange, change_of_mean, change_of_share};
pub use estimate::{Bounds, Interval, Side};
pub use grim::{Grim, PartsCheck, Reported, grim, parts_add_up};
pub use guarded::{
    GuardedChange, MeanOnlyChange, change_from_mean_only, detectable_change, detectable_change_of_share, guarded_bound,
    guarded_ends, guarded_interval, guarded_share_bound, needed_answers_for_guarded_share, needed_answers_guarded,
};
pub use holm::holm;
pub use moments::Moments;
pub use ordinal::{Agreement, Ordinal, agreement, brunner_munzel};
pub use plan::needed_answers;
pub use reliability::{Alpha, alpha_of_sums};
pub use scores::mean_of_items;
pub use share::{share, wilson};
pub use trend::{MeanTrend, ShareTrend, trend_of_mean, trend_of_share};
pub use weights::{Cell, PerGuest, per_guest};

#[cfg(test)]
mod tests;
