//! Rounds, from planning to release: tablets, codes, paper, and the answers of guests.

pub mod codes;
pub mod note_midnight;
pub mod round;
pub mod round_keys;
pub mod rounds;
pub mod short_addresses;
pub mod submit_answers;
pub mod submit_envelopes;
pub mod tablets;
pub mod ways;
