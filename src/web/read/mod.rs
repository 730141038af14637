//! Leaders choose a unit and year, and read its scorecard: as a whole, a measure in full, by units or by groups.

mod family;
mod figure;
mod groups;
mod groups_page;
mod measure;
mod measure_page;
mod method;
mod page;
mod rows;
mod scorecard;
mod scorecard_page;
mod scorecards;
mod scorecards_page;
mod units;
mod units_page;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    scorecards::routes(config);
    scorecard::routes(config);
    units::routes(config);
    groups::routes(config);
    measure::routes(config);
}
