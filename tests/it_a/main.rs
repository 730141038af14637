#![allow(dead_code)]
mod server;
mod published;
mod roles;
mod arrows;
