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

use actix_web::HttpRequest;
use actix_web::web::ServiceConfig;

use crate::flows::Failure;
use crate::web::state::State;

pub fn routes(config: &mut ServiceConfig) {
    password::routes(config);
    code::routes(config);
    link::routes(config);
    own::routes(config);
    factor::routes(config);
}

/// Lets a try to get in through, unless too many came from its place; one from a browser that the account knows always comes through
/// to the account's own budget.
fn let_try(state: &State, request: &HttpRequest, is_known: bool) -> Result<(), Failure> {
    let may_try = is_known || state.limits.allows_sign_in(state.place(request));
    may_try.then_some(()).ok_or(Failure::TooManyRequests)
}
