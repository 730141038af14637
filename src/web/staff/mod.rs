//! Quality staff plan, open and close rounds, record the year's figures, and see the targets.

mod codes;
mod codes_pages;
mod comments;
mod paper;
mod readings;
mod rounds;
mod rounds_pages;
mod targets;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    rounds::routes(config);
    codes::routes(config);
    comments::routes(config);
    readings::routes(config);
    targets::routes(config);
}
