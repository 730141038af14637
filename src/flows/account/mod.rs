//! Everybody who signs in: the way in and out, the second step, one's own account.

pub mod email;
pub mod failed;
pub mod first_administrator;
pub mod own;
pub(super) mod passwords;
pub mod second_factor;
pub mod secret;
pub mod session;
pub mod sign_in;
pub mod sign_in_code;
pub mod sign_in_link;
pub mod sign_out;
pub mod tries;
