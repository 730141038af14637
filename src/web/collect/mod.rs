//! Staff plan, open and close rounds; tablets, codes, posters and paper forms.

mod codes;
mod codes_page;
mod paper_form;
mod paper_form_page;
mod poster;
mod poster_page;
mod printed;
mod round;
mod round_page;
mod rounds;
mod rounds_page;
mod seen;
mod sure;
mod tablets;
mod tablets_page;
mod ways;
mod ways_page;
mod ways_typed;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    rounds::routes(config);
    round::routes(config);
    ways::routes(config);
    poster::routes(config);
    codes::routes(config);
    tablets::routes(config);
    paper_form::routes(config);
}
