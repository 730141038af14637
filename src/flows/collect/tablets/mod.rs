//! The tablets of the house: what makes a device one, and the PIN with which staff leave it.

pub mod pin;
pub mod pin_proof;
pub mod shut_out;
pub mod start;
