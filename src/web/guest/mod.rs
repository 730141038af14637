//! The guest's way: the questions of an open round, and thanks.
//!
//! No handler here reads a cookie, writes a log line, or keeps anything but the answers. The same pages stand at two places:
//! on guests' own phones below `/s/`, and on tablets of the house below `/t/`.

mod choice;
mod elsewhere_page;
mod given;
mod not_open_page;
mod phone;
mod place;
mod sent;
mod short_address;
mod show;
mod start;
mod start_page;
mod survey_page;
mod tablet;
mod take;
mod thanks;
mod thanks_page;
mod told;
mod unknown;
mod words;

#[cfg(test)]
mod tests;

use actix_web::web;

pub fn routes(config: &mut web::ServiceConfig) {
    phone::routes(config);
    tablet::routes(config);
}

/// The short addresses of rounds: they look like anything, so every other address comes before them.
pub fn last_routes(config: &mut web::ServiceConfig) {
    config.service(short_address::short).service(unknown::phone).service(unknown::tablet);
}
