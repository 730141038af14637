//! Staff record the year's figures.

mod readings;
mod readings_page;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    readings::routes(config);
}
