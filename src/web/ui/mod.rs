//! What pages are made of: shells, components, charts and the style sheets.
//!
//! Markup functions take prepared values. Nothing here queries, computes a statistic or decides what may be shown.

mod asset;
pub mod assets;
mod bare;
pub mod components;
pub mod first_steps;
pub mod inline;
pub mod layout;
pub mod refused;
pub mod tablet;
pub mod text;
pub mod told;
pub mod verdict;
pub mod worker;
