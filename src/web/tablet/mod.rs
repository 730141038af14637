//! A tablet of the house, as staff meet it. What guests meet on it is in `guest`.
//!
//! No handler here reads a cookie or writes a log line: a guest may touch the way for staff, too.

mod frame;
mod home;
mod home_page;
mod staff;
mod staff_page;
mod worker;

use actix_web::web::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(worker::script);
    home::routes(config);
    staff::routes(config);
}
