//! The guest's way: the questions of an open round, and thanks.
//!
//! No handler here reads a cookie, writes a log line, or keeps anything but the answers. The same pages stand at two places:
//! on guests' own phones below `/s/`, and on tablets of the house below `/t/`.

mod choice;
mod elsewhere;
mod pages;
mod phone;
mod sent;
mod short;
mod show;
mod start;
mod tablet;
mod take;

use actix_web::web;

pub fn routes(config: &mut web::ServiceConfig) {
    phone::routes(config);
    tablet::routes(config);
}

/// The short addresses of rounds: they look like anything, so every other address comes before them.
pub fn last_routes(config: &mut web::ServiceConfig) {
    config.service(short::short).service(elsewhere::phone).service(elsewhere::tablet);
}
