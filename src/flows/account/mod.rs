//! Everybody who signs in: the way in, the second step, one's own account.

pub mod email;
pub mod own_account;
pub(super) mod passwords;
pub mod second_factor;
pub mod secret;
pub mod sign_in;
pub mod tries;
