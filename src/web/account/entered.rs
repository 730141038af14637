//! The answer to somebody who has come in, or half in.

use actix_web::HttpResponse;
use actix_web::http::header;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::flows::account::sign_in::Entered;
use crate::web::shell::cookies::{self, Held};
use crate::web::shell::request::local_address;
use crate::web::shell::state::State;

/// Where the second factor is asked for.
pub const CODE: &str = "/sign-in/code";

/// Sends the browser on to `next`, or first to where the second factor is asked for.
pub fn answer(state: &State, entered: &Entered, next: &str) -> HttpResponse {
    let next = local_address(next);
    let mut response = HttpResponse::SeeOther();
    match entered {
        Entered::Whole(entry) => {
            cookies::give(&mut response, state, entry).insert_header((header::LOCATION, next));
        }
        Entered::Half(half) => {
            let address = format!("{CODE}?next={}", utf8_percent_encode(next, NON_ALPHANUMERIC));
            response.cookie(Held::Half.holding(state, half)).insert_header((header::LOCATION, address));
        }
    }
    response.finish()
}
