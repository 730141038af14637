//! Counters for the operator. None of them moves when a guest answers: a counter read before and after one guest would
//! show that somebody answered, and when.

use std::sync::atomic::{AtomicU64, Ordering};

/// Requests by class of status, guests' apart.
#[derive(Debug, Default)]
pub struct Metrics {
    answered: AtomicU64,
    refused: AtomicU64,
    failed: AtomicU64,
}

impl Metrics {
    /// Counts one answered request.
    pub fn count(&self, status: u16) {
        let counter = match status {
            500.. => &self.failed,
            400.. => &self.refused,
            _ => &self.answered,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// The counters in Prometheus' text format.
    #[must_use]
    pub fn text(&self, is_ready: bool) -> String {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        format!(
            "# HELP peil_requests_total Requests by staff, leaders and programs; guests are not counted.\n\
             # TYPE peil_requests_total counter\n\
             peil_requests_total{{outcome=\"answered\"}} {}\n\
             peil_requests_total{{outcome=\"refused\"}} {}\n\
             peil_requests_total{{outcome=\"failed\"}} {}\n\
             # HELP peil_ready Whether the database answers.\n\
             # TYPE peil_ready gauge\n\
             peil_ready {}\n\
             # HELP peil_build_info The running version.\n\
             # TYPE peil_build_info gauge\n\
             peil_build_info{{version=\"{}\"}} 1\n",
            read(&self.answered),
            read(&self.refused),
            read(&self.failed),
            u8::from(is_ready),
            env!("CARGO_PKG_VERSION"),
        )
    }
}
