//! Staff plan, open and close rounds; tablets, codes, posters and paper forms.

mod codes;
mod codes_pages;
mod paper;
mod paper_form;
mod paper_form_page;
mod rounds;
mod rounds_pages;
mod seen;
mod show_round;
mod sure;
mod tablets;
mod tablets_page;
mod ways;
mod ways_form;
mod ways_page;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    rounds::routes(config);
    ways::routes(config);
    codes::routes(config);
    tablets::routes(config);
    paper_form::routes(config);
}
