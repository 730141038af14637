//! Administrators look after units and accounts, and read what people who sign in have done.

mod accounts;
mod accounts_page;
mod event_words;
mod events;
mod left_files;
mod second_factors;
mod units;
mod words;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    units::routes(config);
    accounts::routes(config);
    events::routes(config);
    second_factors::routes(config);
}
