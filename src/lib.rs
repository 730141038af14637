//! Peil: anonymous guest surveys, and a balanced scorecard that leaders can trust.
//!
//! ```text
//! main -> cli -> app -> web -> flows -> store -> core
//!          |             |      |
//!          |             |      +-----> interop, demo -> core
//!          +-> flows     +-> draw, locale -> core
//! ```
//!
//! Arrows point to what a module may use; `tests/it/arrows.rs` holds them, and that there is no circle. What people do has one of
//! eight verbs (define, collect, record, listen, read, improve, report, manage), and these name the folders of `flows` and of
//! `web`. docs/ARCHITECTURE.md walks through.

pub use peil_core as core;

pub mod app;
pub mod cli;
pub mod config;
pub mod demo;
mod draw;
pub mod flows;
pub mod interop;
pub mod locale;
mod scratch;
pub mod stop;
pub mod store;
pub mod web;
