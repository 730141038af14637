//! Peil: anonymous guest surveys, and a balanced scorecard that leaders can trust.
pub mod core;
pub mod demo;
pub mod flows;
pub mod interop;
pub mod store;
