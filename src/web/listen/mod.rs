//! Staff read comments, and write back to the guests.

mod comments;
mod comments_page;
mod reply;
mod reply_page;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    comments::routes(config);
    reply::routes(config);
}
