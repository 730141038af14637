//! Administrators add units and accounts.

mod accounts;
mod second_factors;
mod units;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    units::routes(config);
    accounts::routes(config);
    second_factors::routes(config);
}
