//! Signing in and out, the links that let somebody in, and one's own account.

mod entered;
mod own;
mod own_page;
mod parts;
mod place;
mod second_factor;
mod second_factor_page;
mod sign_in;
mod sign_in_code;
mod sign_in_code_page;
mod sign_in_link;
mod sign_in_link_page;
mod sign_in_page;
mod sign_out;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    sign_in::routes(config);
    sign_in_code::routes(config);
    sign_in_link::routes(config);
    sign_out::routes(config);
    own::routes(config);
    second_factor::routes(config);
}
