//! Tests at the edges where people meet the program: the real binary, real HTTP, SQLite and PostgreSQL, a real browser.

// In tests a wrong turn is a failure, and a failure is what they are for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod accounts;
mod answers;
mod arrows;
mod attacker;
mod backups;
mod bad_files;
mod bad_input;
mod bad_machine;
mod bad_requests;
mod bad_settings;
mod browser;
mod codes;
mod command_line;
mod demonstration;
mod dependencies;
mod documents;
mod endless;
mod envelopes;
mod events;
mod floods;
mod formats;
mod framing;
mod house;
mod intake;
mod languages;
mod large_rounds;
mod linkage;
mod measures;
mod midnights;
mod migrations;
mod pages;
mod passwords;
mod paths;
mod places;
mod privacy;
mod published;
mod roles;
mod roll_ups;
mod scores;
mod second_factor;
mod server;
mod sessions;
mod short_addresses;
mod sign_in;
mod sites;
mod small_rounds;
mod strangers;
mod stuffing;
mod tablets;
mod tablets_without_script;
mod thanks;
mod who_may_answer;
mod yesterday;
