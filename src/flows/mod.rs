//! One file for each thing that somebody does. Pages, api and command line all call these, so that a rule stands once.

mod act;
pub mod close_round;
pub mod export_figures;
pub mod failure;
mod hashed;
pub mod import_definitions;
pub mod manage_accounts;
pub mod manage_units;
pub mod one_time_codes;
mod organisation;
pub mod plan_round;
pub mod read_breakdown;
pub mod read_comments;
pub mod read_events;
pub mod read_round;
pub mod read_scorecard;
pub mod read_targets;
pub mod read_units;
pub mod record_readings;
pub mod roll_up;
pub mod round_keys;
mod secret;
pub mod short_addresses;
pub mod show_demo;
pub mod sign_in;
pub mod submit_answers;
pub mod submit_envelopes;
pub mod tablet_pin;
pub mod tell_guests;
pub mod write_reply;

pub use act::Act;
pub use failure::Failure;
pub use secret::Secret;
