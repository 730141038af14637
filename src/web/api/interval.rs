//! An interval as programs read it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::core::stats::Interval;

#[derive(Serialize, JsonSchema)]
pub(super) struct IntervalView {
    pub(super) low: f64,
    pub(super) high: f64,
}

pub(super) const fn interval(interval: Interval) -> IntervalView {
    IntervalView { low: interval.low, high: interval.high }
}
