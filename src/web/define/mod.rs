//! Quality staff see the targets of the scorecards.

mod targets;
mod targets_page;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    targets::routes(config);
}
