//! Staff read comments, write back to the guests, and say where those turn who need help now.

mod comments;
mod comments_page;
mod help_line;
mod help_line_page;
mod reply;
mod reply_page;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    comments::routes(config);
    help_line::routes(config);
    reply::routes(config);
}
