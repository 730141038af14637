//! Rounds, from planning to release: tablets, codes, paper, and the answers of guests.

pub mod close_round;
pub mod note_midnight;
pub mod one_time_codes;
pub mod pin_proof;
pub mod plan_round;
pub mod read_round;
pub mod round_keys;
pub mod short_addresses;
pub mod start_tablets;
pub mod submit_answers;
pub mod submit_envelopes;
pub mod tablet_pin;
