//! Peil: anonymous guest surveys, and a balanced scorecard that leaders can trust.
//!
//! ```text
//! main -> cli -> app -> web -> flows -> store -> core
//!          |                    |
//!          +------> flows       +-----> interop, demo -> core
//! ```
//!
//! Arrows point to what a module may use; `tests/it/arrows.rs` holds them. `core` uses nothing of the others, `store` nothing
//! but `core`, and the areas of `web` (guest, staff, leader, admin, api) nothing of each other. docs/ARCHITECTURE.md walks
//! through.

pub mod app;
pub mod cli;
pub mod config;
pub mod core;
pub mod demo;
pub mod flows;
pub mod interop;
pub mod locale;
mod scratch;
pub mod stop;
pub mod store;
pub mod web;
