//! Administrators look after units and accounts, read what people who sign in have done, and see
//! to work that takes long.

mod accounts;
mod accounts_page;
mod events;
mod events_page;
mod jobs;
mod jobs_page;
mod left_files;
mod second_factors;
mod second_factors_page;
mod units;
mod units_page;
mod words;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    units::routes(config);
    accounts::routes(config);
    events::routes(config);
    jobs::routes(config);
    second_factors::routes(config);
}
