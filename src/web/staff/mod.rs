//! Quality staff plan, open and close rounds, record the year's figures, and see the targets.

mod codes;
mod codes_pages;
mod comments;
mod paper;
mod paper_form;
mod paper_form_page;
mod readings;
mod reply;
mod rounds;
mod rounds_pages;
mod tablets;
mod targets;
mod ways;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    rounds::routes(config);
    ways::routes(config);
    codes::routes(config);
    tablets::routes(config);
    paper_form::routes(config);
    comments::routes(config);
    readings::routes(config);
    reply::routes(config);
    targets::routes(config);
}
