//! How often somebody at one place may try to get in.

use actix_web::HttpRequest;

use crate::flows::Failure;
use crate::web::shell::state::State;

/// Lets a try to get in through, unless too many came from its place; one from a browser that the account knows always comes through
/// to the account's own budget.
pub fn let_try(state: &State, request: &HttpRequest, is_known: bool) -> Result<(), Failure> {
    let may_try = is_known || state.limits.allows_sign_in(state.place(request));
    may_try.then_some(()).ok_or(Failure::TooManyRequests)
}
