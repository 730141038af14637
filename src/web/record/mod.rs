//! Staff record the year's figures.

mod readings;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    readings::routes(config);
}
