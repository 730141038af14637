//! Administrators add units and accounts.

mod accounts;
mod units;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    units::routes(config);
    accounts::routes(config);
}
