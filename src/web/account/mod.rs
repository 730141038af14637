//! Signing in and out, the links that let somebody in, and one's own account.

mod code;
mod entered;
mod factor;
mod factor_pages;
mod link;
mod own;
mod own_pages;
mod pages;
mod password;
mod place;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    password::routes(config);
    code::routes(config);
    link::routes(config);
    own::routes(config);
    factor::routes(config);
}
