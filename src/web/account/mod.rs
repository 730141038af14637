//! Signing in and out, and the links that let somebody in.

mod link;
mod pages;
mod password;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    password::routes(config);
    link::routes(config);
}
