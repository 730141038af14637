#![allow(dead_code)]
#[path = "../it/server.rs"]
mod server;
