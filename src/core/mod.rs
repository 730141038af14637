//! The meaning of everything: surveys, answers, tallies, releases, statistics and scorecards.
//!
//! Pure: no web, database, files, clock or random source. Time and randomness enter as arguments.

pub mod answers;
pub mod card;
pub mod envelope;
pub mod event;
pub mod evidence;
pub mod ids;
pub mod job;
pub mod json;
pub mod letters;
pub mod midnight;
pub mod one_time_code;
pub mod password;
pub mod problem;
pub mod recovery_code;
pub mod release;
pub mod role;
pub mod round;
pub mod scorecard;
pub mod seed;
pub mod short_address;
pub mod start_code;
pub mod stats;
pub mod survey;
pub mod tablet_token;
pub mod tally;
pub mod told;
pub mod totp;
pub mod unit;
pub mod visible;
