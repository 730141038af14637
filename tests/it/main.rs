//! Tests at the edges where people meet the program: the real binary, real HTTP, SQLite and PostgreSQL, a real browser.

mod arrows;
mod attacker;
mod bad_input;
mod browser;
mod command_line;
mod formats;
mod intake;
mod migrations;
mod privacy;
mod published;
mod roles;
mod server;
mod sign_in;
mod sites;
